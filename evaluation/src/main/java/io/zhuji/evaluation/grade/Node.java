package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value with its place; numbers keep their digits as written. */
sealed interface Node {

    Pointer at();

    /** How it is quoted in a message. */
    String shown();

    record Text(Pointer at, String text) implements Node {
        @Override
        public String shown() {
            return text;
        }
    }

    record Numeral(Pointer at, String text) implements Node {
        @Override
        public String shown() {
            return text;
        }
    }

    record Flag(Pointer at, boolean set) implements Node {
        @Override
        public String shown() {
            return Boolean.toString(set);
        }
    }

    record Nothing(Pointer at) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }

    record Elements(Pointer at, List<Node> list) implements Node {
        public Elements {
            list = List.copyOf(list);
        }

        @Override
        public String shown() {
            return "[";
        }
    }

    record Members(Pointer at, Map<String, Node> map) implements Node {
        public Members {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public String shown() {
            return "{";
        }
    }

    /** Settings of every parser of this package. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // a file is quoted by its name; the text of a foreign file has no place in a message
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNameLength(500)
                        .maxNumberLength(100)
                        .maxStringLength(100_000)
                        .build())
                .build();
    }

    /** Reads the one value a stream holds. */
    static Node read(InputStream in, Pointer root) throws IOException {
        try (JsonParser parser = factory().createParser(in)) {
            return whole(parser, root);
        }
    }

    /** Reads the one value a text holds. */
    static Node read(String text) throws IOException {
        try (JsonParser parser = factory().createParser(text)) {
            return whole(parser, Pointer.ROOT);
        }
    }

    private static Node whole(JsonParser parser, Pointer root) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "nothing here", parser.currentLocation());
        }
        Node node = value(parser, root);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "one JSON value, but more follows", parser.currentTokenLocation());
        }
        return node;
    }

    private static Node value(JsonParser parser, Pointer at) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> new Text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Flag(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Nothing(at);
            case START_ARRAY -> {
                List<Node> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, at.then(list.size())));
                }
                yield new Elements(at, list);
            }
            case START_OBJECT -> {
                Map<String, Node> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser, at.then(name)));
                }
                yield new Members(at, map);
            }
            default -> throw new JsonParseException(parser, "not a value: " + token, parser.currentTokenLocation());
        };
    }
}
