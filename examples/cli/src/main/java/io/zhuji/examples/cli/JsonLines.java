package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** JSON Lines: one JSON value a line. Makes and writes output lines, and reads the small shapes commands take. */
final class JsonLines {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonLines() {}

    /** What fills a JSON object. */
    interface Body {
        void fill(JsonGenerator json) throws IOException;
    }

    /** A JSON object on one line, without a line break. */
    static String object(Body body) throws IOException {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            body.fill(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Reads a JSON string.
     *
     * @throws JsonProcessingException if the text is no JSON, or another JSON value
     */
    static String string(String line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                throw shape(json, "a JSON string is due here");
            }
            String text = json.getText();
            if (json.nextToken() != null) {
                throw shape(json, "one JSON string a line");
            }
            return text;
        }
    }

    /**
     * Reads a JSON object whose values are strings or numbers; a number is kept as it is written, and a null is as good
     * as absent.
     *
     * @throws JsonProcessingException if the text is no JSON, or another JSON value
     */
    static Map<String, String> strings(String line) throws IOException {
        Map<String, String> map = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw shape(json, "a JSON object is due here");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (!json.nextToken().isScalarValue()) {
                    throw shape(json, "'" + name + "' is a string or a number");
                }
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    map.put(name, json.getText());
                }
            }
            if (json.nextToken() != null) {
                throw shape(json, "one JSON object a line");
            }
        }
        return map;
    }

    private static JsonProcessingException shape(JsonParser json, String message) {
        return new JsonParseException(json, message, json.currentTokenLocation());
    }

    /** Where and why a line is not what it should be: {@code 17: unexpected end of input}, the column first. */
    static String fault(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        if (end >= 0) {
            message = message.substring(0, end);
        }
        // where the bracket was opened, told in words on the settings of the parser
        int start = message.indexOf(" (start marker at");
        if (start >= 0) {
            message = message.substring(0, start);
        }
        return (at == null ? 1 : Math.max(1, at.getColumnNr())) + ": " + message;
    }

    /**
     * Writes a line of JSON as UTF-8 with its line feed. A lone surrogate, which UTF-8 cannot hold and which in JSON can
     * only stand inside a string, is written as its escape.
     */
    static void write(String line, OutputStream out) throws IOException {
        out.write(escaped(line).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static String escaped(String line) {
        StringBuilder out = new StringBuilder(0);
        int done = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(line, done, i).append("\\u").append(Integer.toHexString(c));
            done = i + 1;
        }
        return done == 0 ? line : out.append(line, done, line.length()).toString();
    }
}
