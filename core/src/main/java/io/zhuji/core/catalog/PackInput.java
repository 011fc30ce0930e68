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
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Sequences of up to so many characters are shared by many numbers. */
    private static final int SHORT = 4;

    private final JsonParser parser;
    private final String file;
    private final List<Finding> problems = new ArrayList<>();
    // a pack of a million rows has few days and few codes; each is kept once, as are short sequences
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<StandardCode, StandardCode> codes = new HashMap<>();
    private final Map<String, String> sequences = new HashMap<>();
    private final boolean onRecord;
    private int count;

    PackInput(String file, InputStream in, boolean onRecord) throws IOException {
        this.file = file;
        this.onRecord = onRecord;
        this.parser = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // the file is quoted by its name; the text of a foreign file has no place in a message
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNameLength(200)
                        .maxNumberLength(40)
                        .maxStringLength(20_000)
                        .build())
                .build()
                .createParser(in);
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

    void problem(String reason, String value) {
        problem(reason, at(), value);
    }

    /** Opens the object at this place; where there is none, says so and gives one without members. */
    Members object(Shape shape) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("object");
            return new Members(shape, false);
        }
        return new Members(shape, true);
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
        if (text.isBlank()) {
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
        String text = text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> known = days.get(text);
        if (known != null) {
            return known;
        }
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                int year = digits(text, 0, 4);
                if (year >= 1900 && year <= 2999) {
                    Optional<LocalDate> day = Optional.of(LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10)));
                    days.put(text, day);
                    return day;
                }
            }
        } catch (DateTimeException e) {
            // such as the 30th of February: told below, as for any other text that is no day
        }
        problem("day", text);
        return Optional.empty();
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** A standard number with or without year, written in its canonical form. */
    Optional<StandardReference> reference() throws IOException {
        String text = text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<StandardReference> reference = StandardReference.tryParse(text);
        if (reference.isEmpty()) {
            problem("number", text);
        } else if (!reference.get().toString().equals(text)) {
            problem("canonical", text);
        }
        return reference;
    }

    /** The same number, its code and its short sequence being those of the numbers before it. */
    private StandardNumber shared(StandardNumber number) {
        StandardCode code = codes.putIfAbsent(number.code(), number.code());
        String sequence = number.sequence().length() > SHORT
                ? number.sequence()
                : sequences.putIfAbsent(number.sequence(), number.sequence());
        if ((code == null || code == number.code()) && (sequence == null || sequence == number.sequence())) {
            return number;
        }
        return new StandardNumber(
                code == null ? number.code() : code,
                sequence == null ? number.sequence() : sequence,
                number.year(),
                number.supplement(),
                number.adopted());
    }

    /** A standard number with its year, written in its canonical form. */
    Optional<StandardNumber> number() throws IOException {
        Optional<StandardReference> reference = reference();
        if (reference.isPresent() && reference.get() instanceof StandardNumber number) {
            return Optional.of(shared(number));
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
        String text = text();
        int i = words.indexOf(text);
        if (i < 0) {
            if (!text.isBlank()) {
                problem("word", text);
            }
            return words.value(0);
        }
        return words.value(i);
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
            into.put(name, text());
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
        private long seen;

        private Members(Shape shape, boolean open) {
            this.shape = shape;
            this.open = open;
        }

        /** Steps to the next member whose name is known; at the end, says which are missing and gives false. */
        boolean next() throws IOException {
            while (open) {
                if (parser.nextToken() == JsonToken.END_OBJECT) {
                    open = false;
                    missing();
                    return false;
                }
                name = parser.currentName();
                parser.nextToken();
                int i = shape.names().indexOf(name);
                if (i >= 0) {
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
            for (int i = 0; i < shape.required(); i++) {
                if ((seen >> i & 1) == 0) {
                    problem("missing-member", at(), shape.names().get(i));
                }
            }
        }
    }
}
