package io.zhuji.evaluation.supervision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON file of ours beside this class, whose numbers keep their digits: maps, lists and texts. */
final class DataFile {

    private final String name;
    private final Map<String, Object> root;

    private DataFile(String name, Map<String, Object> root) {
        this.name = name;
        this.root = root;
    }

    static DataFile read(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name);
                JsonParser json = new JsonFactory().createParser(Objects.requireNonNull(in, name))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalStateException(name + " is not a JSON object");
            }
            return new DataFile(name, object(json));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The object at whose start the parser stands; numbers as they are written, null as an empty text. */
    static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            map.put(key, value(json));
        }
        return map;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    /** The objects of a list. */
    List<Map<String, Object>> rows(String key) {
        return rows(root, key);
    }

    String text(String key) {
        return text(root, key);
    }

    BigDecimal decimal(String key) {
        return decimal(root, key);
    }

    int integer(String key) {
        return decimal(key).intValueExact();
    }

    static List<Map<String, Object>> rows(Map<String, Object> in, String key) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (in.get(key) instanceof List<?> list) {
            for (Object element : list) {
                Map<String, Object> row = new LinkedHashMap<>();
                if (element instanceof Map<?, ?> map) {
                    map.forEach((name, value) -> row.put(name.toString(), value));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static List<String> texts(Map<String, Object> in, String key) {
        List<String> texts = new ArrayList<>();
        if (in.get(key) instanceof List<?> list) {
            list.forEach(element -> texts.add(element.toString()));
        }
        return texts;
    }

    List<String> texts(String key) {
        return texts(root, key);
    }

    static String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException("no text '" + key + "' in " + row);
    }

    static BigDecimal decimal(Map<String, Object> row, String key) {
        return new BigDecimal(text(row, key));
    }

    @Override
    public String toString() {
        return name;
    }
}
