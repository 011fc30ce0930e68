package io.zhuji.evaluation.conformity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Verdict;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads members of JSON objects in one pass; what has another shape is told and passed over. */
final class JsonInput implements AutoCloseable {

    static final JsonFactory FACTORY = JsonFactory.builder()
            // any JSON text is read: nothing is built in memory that is not in the text already
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static final Verdict SHAPE = Verdict.unknown(Gap.SUBJECT, "shape", "due", "found");
    static final Verdict MORE = Verdict.unknown(Gap.SUBJECT, "more", "count");
    static final List<Verdict> VERDICTS = List.of(SHAPE, MORE);

    // the first ones tell what is wrong with the export; a hundred thousand more tell nothing new
    private static final int TOLD = 20;

    private final RuleId rule;
    private final JsonParser json;
    private final List<Finding> findings = new ArrayList<>();
    private int untold;

    JsonInput(RuleId rule, String text) throws IOException {
        this.rule = rule;
        this.json = FACTORY.createParser(text);
        if (json.nextToken() == null) {
            throw new JsonParseException(json, "nothing here", json.currentLocation());
        }
    }

    /** What is done with each member or element. */
    interface Use {
        void take(String name, Pointer at) throws IOException;
    }

    /** Hands each member of the object at hand to its use; the use, or {@link #skip}, consumes its value. */
    void object(Pointer at, Use use) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            shape(at, "object");
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            use.take(name, at.then(name));
        }
    }

    /** Hands each element of the list at hand to its use; null is an empty list, and a single value a list of one. */
    void list(Pointer at, Use use) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            use.take("0", at);
            return;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            use.take(Integer.toString(i), at.then(i));
        }
    }

    boolean atObject() {
        return json.currentToken() == JsonToken.START_OBJECT;
    }

    /** The text or number at hand, as written; empty for null and for what is told. */
    String text(Pointer at) throws IOException {
        JsonToken token = json.currentToken();
        return switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
            case VALUE_NULL -> "";
            default -> {
                shape(at, "text");
                yield "";
            }
        };
    }

    /** The texts at hand, without empty ones. */
    List<String> texts(Pointer at) throws IOException {
        List<String> texts = new ArrayList<>();
        list(at, (name, place) -> {
            String text = text(place);
            if (!text.isBlank()) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** The day at hand, as {@code 2026-11-22}; empty for null, an empty text and for what is told. */
    Optional<LocalDate> day(Pointer at) throws IOException {
        String text = text(at).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            tell(at, "day", text);
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        boolean shape = text.length() == 10;
        for (int i = 0; shape && i < 10; i++) {
            char c = text.charAt(i);
            shape = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        if (!shape) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The whole number at hand, from 0 up to a million; empty for null and for what is told. */
    Optional<Integer> count(Pointer at) throws IOException {
        String text = text(at).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int number = 0;
        boolean whole = text.length() <= 7;
        for (int i = 0; whole && i < text.length(); i++) {
            char c = text.charAt(i);
            whole = c >= '0' && c <= '9';
            number = number * 10 + (c - '0');
        }
        if (!whole || number > 1_000_000) {
            tell(at, "count", text);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** The flag at hand; empty for null and for what is told. */
    Optional<Boolean> flag(Pointer at) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Optional.of(token == JsonToken.VALUE_TRUE);
        }
        if (token != JsonToken.VALUE_NULL) {
            shape(at, "flag");
        }
        return Optional.empty();
    }

    /** The text at hand out of some words; the first one for null and for what is told. */
    <T> T word(Pointer at, Map<String, T> words, T otherwise) throws IOException {
        String text = text(at).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        T found = words.get(text);
        if (found == null) {
            tell(at, String.join("|", new TreeMap<>(words).keySet()), text);
            return otherwise;
        }
        return found;
    }

    /** Passes over the value at hand. */
    void skip() throws IOException {
        json.skipChildren();
    }

    private void shape(Pointer at, String due) throws IOException {
        JsonToken token = json.currentToken();
        String found = token == JsonToken.START_OBJECT ? "{" : token == JsonToken.START_ARRAY ? "[" : json.getText();
        json.skipChildren();
        tell(at, due, found);
    }

    /** Tells that something else was due at a place. */
    void tell(Pointer at, String due, String found) {
        if (findings.size() >= TOLD) {
            untold++;
            return;
        }
        findings.add(SHAPE.finding(rule, at, List.of(), due, Statement.shortened(found)));
    }

    /**
     * What was told, once the one value was read.
     *
     * @throws JsonParseException if more follows
     */
    List<Finding> end() throws IOException {
        if (json.nextToken() != null) {
            throw new JsonParseException(json, "one JSON value, but more follows", json.currentTokenLocation());
        }
        if (untold > 0) {
            findings.add(MORE.finding(rule, Pointer.ROOT, List.of(), Integer.toString(untold)));
        }
        return findings;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
