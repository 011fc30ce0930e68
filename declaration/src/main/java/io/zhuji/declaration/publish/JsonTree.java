package io.zhuji.declaration.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON into nodes, and refuses what no declaration needs: too much, too deep, one member twice. */
final class JsonTree {

    /** More than ten thousand indicators take. */
    static final int LARGEST = 4 << 20;

    static final int DEEPEST = 16;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 2)
                    .maxStringLength(LARGEST)
                    .maxNameLength(LARGEST)
                    .maxNumberLength(LARGEST)
                    .build())
            .build();

    private final JsonParser json;
    private final JsonFindings findings;
    private boolean deep;

    private JsonTree(JsonParser json, JsonFindings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** Empty where there are findings. */
    static Optional<Node> read(byte[] bytes, JsonFindings findings) {
        if (bytes.length > LARGEST) {
            findings.add(JsonFindings.TOO_LARGE, Place.ROOT, Integer.toString(bytes.length), Integer.toString(LARGEST));
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(JsonFindings.NOT_UTF_8, Place.ROOT);
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(text)) {
            return new JsonTree(json, findings).whole();
        } catch (JsonProcessingException e) {
            notJson(e, findings);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private static void notJson(JsonProcessingException e, JsonFindings findings) {
        boolean placed = e.getLocation() != null;
        findings.add(
                JsonFindings.NOT_JSON,
                Place.ROOT,
                placed ? Integer.toString(e.getLocation().getLineNr()) : "?",
                placed ? Integer.toString(e.getLocation().getColumnNr()) : "?");
    }

    private Optional<Node> whole() throws IOException {
        if (json.nextToken() == null) {
            findings.add(JsonFindings.NOT_JSON, Place.ROOT, "1", "1");
            return Optional.empty();
        }
        Node node = node(Place.ROOT, 1);
        if (!deep && json.nextToken() != null) {
            findings.add(
                    JsonFindings.NOT_JSON,
                    Place.ROOT,
                    Integer.toString(json.currentTokenLocation().getLineNr()),
                    Integer.toString(json.currentTokenLocation().getColumnNr()));
        }
        return findings.count() == 0 ? Optional.of(node) : Optional.empty();
    }

    private Node node(Place at, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if ((token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) && depth > DEEPEST) {
            deep = true;
            findings.add(JsonFindings.TOO_DEEP, at, Integer.toString(DEEPEST));
            return new Node.Nothing();
        }
        return switch (token) {
            case START_OBJECT -> members(at, depth);
            case START_ARRAY -> elements(at, depth);
            case VALUE_STRING -> new Node.Text(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(token == JsonToken.VALUE_TRUE);
            default -> new Node.Nothing();
        };
    }

    private Node members(Place at, int depth) throws IOException {
        Map<String, Node> map = new LinkedHashMap<>();
        while (!deep && json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Place place = at.then(name);
            json.nextToken();
            if (map.put(name, node(place, depth + 1)) != null) {
                findings.add(JsonFindings.TWICE, place, name);
            }
        }
        return new Node.Members(map);
    }

    private Node elements(Place at, int depth) throws IOException {
        List<Node> list = new ArrayList<>();
        while (!deep && json.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(at.then(list.size()), depth + 1));
        }
        return new Node.Elements(list);
    }
}
