package io.zhuji.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON of one pack value by value. A value that is not what is due is noted with its place and read past, so
 * that one run tells all that is wrong.
 */
final class PackInput implements AutoCloseable {

    /** More problems than this are counted, not kept. */
    static final int KEPT = 100;

    private final JsonParser parser;
    private final String file;
    private final List<Finding> problems = new ArrayList<>();
    private final Days days = new Days();
    private final boolean onRecord;
    private int count;

    PackInput(String file, InputStream in, JsonFactory json, boolean onRecord) throws IOException {
        this.file = file;
        this.onRecord = onRecord;
        this.parser = json.createParser(in);
    }

    /** What parsers are made with; packs that are read one after the other share the names of their members in it. */
    static JsonFactory json() {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // the file is quoted by its name; the text of a foreign file has no place in a message
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNameLength(200)
                        .maxNumberLength(40)
                        .maxStringLength(20_000)
                        .build())
                .build();
    }

    /** Steps to the first value. */
    void begin() throws IOException {
        parser.nextToken();
    }

    /** What was wrong so far. */
    List<Finding> problems() {
        return List.copyOf(problems);
    }

    /** Whether it is a file of our own, which tests have read through. */
    boolean isOnRecord() {
        return onRecord;
    }

    /** How many things were wrong so far, kept or not. */
    int count() {
        return count;
    }

    Pointer at() {
        return new Pointer(parser.getParsingContext().pathAsPointer().toString());
    }

    void problem(String reason, Pointer at, String value) {
        count++;
        if (problems.size() < KEPT) {
            problems.add(PackRule.READABLE.finding(reason, at, "file", file, "value", PackText.quoted(value)));
        }
    }

    /** A problem at this place with one more fact. */
    void problem(String reason, String value, String name, String fact) {
        count++;
        if (problems.size() < KEPT) {
            problems.add(PackRule.READABLE.finding(
                    reason, at(), "file", file, "value", PackText.quoted(value), name, PackText.quoted(fact)));
        }
    }

    void problem(String reason, String value) {
        problem(reason, at(), value);
    }

    /** Opens the object at this place; where there is none, says so and gives one without members. */
    Members object(Shape shape) throws IOException {
        boolean open = parser.currentToken() == JsonToken.START_OBJECT;
        Members members = new Members(shape, open); // before what is wrong is counted, so that they are not sound
        if (!open) {
            wrong("object");
        }
        return members;
    }

    /** Opens the list at this place; where there is none, says so and gives false. Then {@link #element} steps on. */
    boolean list() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong("list");
            return false;
        }
        return true;
    }

    boolean element() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    private void wrong(String due) throws IOException {
        problem(due, shown());
        parser.skipChildren();
    }

    private String shown() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "";
        }
        return token.isStructStart() ? token.asString() : parser.getText();
    }

    /** A text without control characters and lone surrogates, not blank at either end. */
    String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrong("text");
            return "";
        }
        String text = parser.getText();
        if (onRecord) {
            return text;
        }
        if (PackText.isBlank(text)) {
            problem("empty", text);
        } else if (!PackText.clean(text)) {
            problem("characters", text);
        }
        return text;
    }

    boolean flag() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrong("flag");
        return false;
    }

    /** A whole number from 0 to a million. */
    int whole() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            String digits = parser.getText();
            if (digits.length() <= 7 && digits.charAt(0) != '-') {
                int value = Integer.parseInt(digits);
                if (value <= 1_000_000) {
                    return value;
                }
            }
        }
        wrong("whole");
        return 0;
    }

    /** A decimal as a JSON number of at most twelve digits, without exponent; its digits are kept. */
    Optional<BigDecimal> decimal() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            String digits = parser.getText();
            // an exponent could name a number of a billion digits
            if (digits.length() <= 13 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0) {
                return Optional.of(new BigDecimal(digits));
            }
        }
        wrong("decimal");
        return Optional.empty();
    }

    /** A day as {@code yyyy-mm-dd}, from 1900 to 2999. */
    Optional<LocalDate> day() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            Optional<LocalDate> day =
                    days.read(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (day.isPresent()) {
                return day;
            }
        }
        String text = text();
        if (!PackText.isBlank(text)) {
            problem("day", text);
        }
        return Optional.empty();
    }

    /** A standard number with or without year, written in its canonical form. */
    Optional<StandardReference> reference() throws IOException {
        String text = text();
        if (PackText.isBlank(text)) {
            return Optional.empty();
        }
        Optional<StandardReference> canonical = StandardReference.tryCanonical(text);
        if (canonical.isPresent()) {
            return canonical;
        }
        Optional<StandardReference> reference = StandardReference.tryParse(text);
        problem(reference.isPresent() ? "canonical" : "number", text);
        return reference;
    }

    /** A standard number with its year, written in its canonical form. */
    Optional<StandardNumber> number() throws IOException {
        Optional<StandardReference> reference = reference();
        if (reference.isPresent() && reference.get() instanceof StandardNumber number) {
            return Optional.of(number);
        }
        if (reference.isPresent()) {
            problem("undated", reference.get().toString());
        }
        return Optional.empty();
    }

    List<StandardNumber> numbers() throws IOException {
        List<StandardNumber> numbers = new ArrayList<>(2);
        if (list()) {
            while (element()) {
                Optional<StandardNumber> number = number();
                if (number.isPresent()) {
                    numbers.add(number.get());
                }
            }
        }
        return numbers;
    }

    List<StandardReference> references() throws IOException {
        List<StandardReference> references = new ArrayList<>(2);
        if (list()) {
            while (element()) {
                Optional<StandardReference> reference = reference();
                if (reference.isPresent()) {
                    references.add(reference.get());
                }
            }
        }
        return references;
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(2);
        if (list()) {
            while (element()) {
                texts.add(text());
            }
        }
        return texts;
    }

    /** One of the words; the first where it is none of them. */
    <E> E word(Words<E> words) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            int i = words.indexOf(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (i >= 0) {
                return words.value(i);
            }
        }
        String text = text();
        if (!PackText.isBlank(text)) {
            problem("word", text, "words", String.join(", ", words.words()));
        }
        return words.value(0);
    }

    /** An object whose members are all texts, under names of its own. */
    void texts(Map<String, String> into) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("object");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (into.put(name, text()) != null) {
                problem("member-twice", name);
            }
        }
    }

    /** The text is no JSON from there on, or no UTF-8. */
    void broken(JsonProcessingException e) {
        JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String line = where.getLineNr() + ":" + where.getColumnNr();
        String message = String.valueOf(e.getOriginalMessage());
        count++;
        if (message.startsWith("Invalid UTF-8")) {
            problems.add(PackRule.READABLE.finding("encoding", at(), "file", file, "value", line));
            return;
        }
        problems.add(PackRule.READABLE.finding(
                "json", at(), "file", file, "value", line, "error", PackText.quoted(message)));
    }

    /** Nothing may follow the pack. */
    void end() throws IOException {
        if (parser.nextToken() != null) {
            problem("trailing", Pointer.ROOT, shown());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The members of one object, in the order they are written. */
    final class Members {

        private final Shape shape;
        private final int before = count;
        private boolean open;
        private String name = "";
        private int index = -1;
        private long seen;

        private Members(Shape shape, boolean open) {
            this.shape = shape;
            this.open = open;
        }

        /** Steps to the next member whose name is known; at the end, says which are missing and gives false. */
        boolean next() throws IOException {
            while (open) {
                String next = parser.nextFieldName();
                if (next == null) {
                    open = false;
                    missing();
                    return false;
                }
                name = next;
                parser.nextToken();
                int i = shape.indexOf(name, index + 1);
                if (i >= 0) {
                    if ((seen >> i & 1) != 0) {
                        problem("member-twice", name);
                    }
                    index = i;
                    seen |= 1L << i;
                    return true;
                }
                problem("unknown-member", name);
                parser.skipChildren();
            }
            return false;
        }

        String name() {
            return name;
        }

        /** The place of this object; to be asked only after its last member. */
        Pointer at() {
            return PackInput.this.at();
        }

        boolean has(String member) {
            return (seen >> shape.names().indexOf(member) & 1) != 0;
        }

        /** Whether nothing was wrong in this object. */
        boolean sound() {
            return count == before;
        }

        private void missing() {
            if ((seen & shape.requiredBits()) == shape.requiredBits()) {
                return;
            }
            for (int i = 0; i < shape.required(); i++) {
                if ((seen >> i & 1) == 0) {
                    problem("missing-member", at(), shape.names().get(i));
                }
            }
        }
    }
}
