package io.zhuji.evaluation.listing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one listing from JSON in one pass. */
final class ListingReader {

    /** The rule about the shape of the input. */
    static final RuleId SHAPE = new RuleId("listing.shape");

    static final Verdict NOT_AN_OBJECT = Verdict.unknown(Gap.SUBJECT, "not-an-object", "found");
    static final Verdict NOT_A_TEXT = Verdict.unknown(Gap.SUBJECT, "not-a-text", "member", "found");
    static final Verdict NOT_ATTRIBUTES = Verdict.unknown(Gap.SUBJECT, "not-attributes", "found");
    static final Verdict NOT_AN_ATTRIBUTE = Verdict.unknown(Gap.SUBJECT, "not-an-attribute", "found");
    static final Verdict NOT_A_VALUE = Verdict.unknown(Gap.SUBJECT, "not-a-value", "name", "found");
    static final Verdict MORE = Verdict.of(Outcome.NOTICE, "more", "count");

    /** All that can be said about a shape. */
    static final List<Verdict> VERDICTS =
            List.of(NOT_AN_OBJECT, NOT_A_TEXT, NOT_ATTRIBUTES, NOT_AN_ATTRIBUTE, NOT_A_VALUE, MORE);

    // the first ones tell what is wrong with the export; a hundred thousand more tell nothing new
    private static final int TOLD = 20;

    private final JsonParser json;
    private final List<Listing.Attribute> attributes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int untold;
    private String id = "";
    private String categoryPath = "";
    private String title = "";

    private ListingReader(JsonParser json) {
        this.json = json;
    }

    static ListingJson.Reading read(String text) throws JsonProcessingException {
        try (JsonParser json = ListingJson.FACTORY.createParser(text)) {
            ListingReader reader = new ListingReader(json);
            reader.listing();
            return reader.result();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a String does not fail
        }
    }

    private ListingJson.Reading result() {
        if (untold > 0) {
            findings.add(MORE.finding(SHAPE, Pointer.ROOT, List.of(), Integer.toString(untold)));
        }
        return new ListingJson.Reading(new Listing(id, categoryPath, title, attributes), findings);
    }

    private void listing() throws IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw new JsonParseException(json, "there is no JSON value");
        }
        if (first == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                member(name, Pointer.ROOT.then(name));
            }
        } else {
            tell(NOT_AN_OBJECT, Pointer.ROOT, found());
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw new JsonParseException(json, "there is more text after the JSON value");
        }
    }

    private void member(String name, Pointer at) throws IOException {
        switch (name) {
            case "id" -> id = text(name, at, id);
            case "title" -> title = text(name, at, title);
            case "category_path" -> categoryPath = path(name, at);
            case "attributes", "coreAttributes" -> attributes(at);
            case "productAttributeVO" -> {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String inner = json.currentName();
                        json.nextToken();
                        if (inner.equals("attributes") || inner.equals("coreAttributes")) {
                            attributes(at.then(inner));
                        } else {
                            json.skipChildren();
                        }
                    }
                } else {
                    attributes(at);
                }
            }
            default -> json.skipChildren();
        }
    }

    private String text(String member, Pointer at, String known) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return known;
        }
        if (json.currentToken().isScalarValue()) {
            return json.getText();
        }
        tell(NOT_A_TEXT, at, member, found());
        json.skipChildren();
        return known;
    }

    private String path(String member, Pointer at) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return text(member, at, categoryPath);
        }
        StringBuilder levels = new StringBuilder();
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            String level = text(member, at.then(i), "");
            if (!level.isEmpty()) {
                levels.append(levels.length() == 0 ? "" : " > ").append(level);
            }
        }
        return levels.toString();
    }

    private void attributes(Pointer at) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> map(at);
            case START_ARRAY -> {
                for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                    element(at.then(i));
                }
            }
            case VALUE_NULL -> {
                // an export writes null where it captured nothing
            }
            default -> tell(NOT_ATTRIBUTES, at, found());
        }
    }

    private void map(Pointer at) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            value(name, at.then(name));
        }
    }

    private void element(Pointer at) throws IOException {
        switch (json.currentToken()) {
            case START_ARRAY -> pair(at);
            case START_OBJECT -> labelled(at);
            default -> tell(NOT_AN_ATTRIBUTE, at, found());
        }
    }

    private void pair(Pointer at) throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) {
            tell(NOT_AN_ATTRIBUTE, at, "[]");
            return;
        }
        if (!first.isScalarValue()) {
            tell(NOT_AN_ATTRIBUTE, at, found());
            json.skipChildren();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.skipChildren();
            }
            return;
        }
        String name = first == JsonToken.VALUE_NULL ? "" : json.getText();
        for (int i = 1; json.nextToken() != JsonToken.END_ARRAY; i++) {
            value(name, at.then(i));
        }
    }

    /** An object that labels one attribute, or holds several as a map. */
    private void labelled(Pointer at) throws IOException {
        int from = attributes.size();
        Map<String, String> labels = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            Optional<String> label = label(key);
            if (label.isPresent() && json.currentToken().isScalarValue()) {
                labels.put(label.get(), json.getText());
            }
            value(key, at.then(key));
        }
        String name = labels.get("name");
        if (name == null) {
            return;
        }
        List<Listing.Attribute> own = List.copyOf(attributes.subList(from, attributes.size()));
        attributes.subList(from, attributes.size()).clear();
        for (Listing.Attribute attribute : own) {
            if (label(attribute.name()).equals(Optional.of("value"))) {
                attributes.add(new Listing.Attribute(name, attribute.value(), attribute.at()));
            }
        }
    }

    private static Optional<String> label(String key) {
        return switch (key) {
            case "labelName", "name", "key", "attrName", "attributeName" -> Optional.of("name");
            case "labelValue", "value", "attrValue", "attributeValue", "values" -> Optional.of("value");
            default -> Optional.empty();
        };
    }

    private void value(String name, Pointer at) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            attributes.add(new Listing.Attribute(name, "", at));
        } else if (token.isScalarValue()) {
            attributes.add(new Listing.Attribute(name, json.getText(), at));
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    tell(NOT_A_VALUE, at.then(i), name, found());
                    json.skipChildren();
                } else {
                    value(name, at.then(i));
                }
            }
        } else {
            tell(NOT_A_VALUE, at, name, found());
            json.skipChildren();
        }
    }

    private String found() {
        return switch (json.currentToken()) {
            case START_OBJECT -> "{}";
            case START_ARRAY -> "[]";
            case VALUE_STRING -> "\"\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "0";
            default -> json.currentToken().name().substring("VALUE_".length()).toLowerCase(Locale.ROOT);
        };
    }

    private void tell(Verdict verdict, Pointer at, String... facts) {
        if (findings.size() < TOLD) {
            findings.add(verdict.finding(SHAPE, at, List.of(), facts));
        } else {
            untold++;
        }
    }
}
