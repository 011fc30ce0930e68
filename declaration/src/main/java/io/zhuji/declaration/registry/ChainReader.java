package io.zhuji.declaration.registry;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link ChainWriter} writes, one line after another. */
final class ChainReader implements AutoCloseable {

    private static final Set<String> TEXTS =
            Set.of("previous", "declaration", "enterprise", "status", "published", "sha256", "hash");
    private static final Set<String> NUMBERS = Set.of("number", "version", "follows");
    private static final Set<String> LISTS = Set.of("products", "standards");

    private final JsonParser in;
    private long line;
    private Optional<Head> head = Optional.empty();

    ChainReader(InputStream in) throws IOException {
        this.in = ChainWriter.JSON.createParser(in);
        // the stream is the caller's
        this.in.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    /** A line that is none of ours. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The line that was read last, from 1. */
    long line() {
        return line;
    }

    /** What the last line tells, once it was read. */
    Optional<Head> head() {
        return head;
    }

    /** The next entry; empty at the end. */
    Optional<Row> next() throws IOException, Unreadable {
        try {
            JsonToken token = in.nextToken();
            if (token == null) {
                return Optional.empty();
            }
            line++;
            if (head.isPresent()) {
                throw new Unreadable("there is more behind the line of the head");
            }
            require(token == JsonToken.START_OBJECT, "no object");
            return row();
        } catch (JacksonException e) {
            throw new Unreadable(e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw new Unreadable("no UTF-8: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Row> row() throws IOException, Unreadable {
        Map<String, String> texts = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        byte[] content = null;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(in.currentName());
            JsonToken value = in.nextToken();
            if (TEXTS.contains(name)) {
                require(value == JsonToken.VALUE_STRING, name + " is no text");
                texts.put(name, in.getText());
            } else if (NUMBERS.contains(name)) {
                require(value == JsonToken.VALUE_NUMBER_INT, name + " is no whole number");
                numbers.put(name, in.getLongValue());
            } else if (LISTS.contains(name)) {
                require(value == JsonToken.START_ARRAY, name + " is no list");
                lists.put(name, list(name));
            } else if (name.equals("content")) {
                require(value == JsonToken.VALUE_STRING, name + " is no text");
                content = in.getBinaryValue();
            } else if (name.equals("head") && texts.isEmpty() && numbers.isEmpty()) {
                require(value == JsonToken.START_OBJECT, name + " is no object");
                head = Optional.of(end());
                require(in.nextToken() == JsonToken.END_OBJECT, "more than a head");
                return Optional.empty();
            } else {
                throw new Unreadable("no member of ours: '" + name + "'");
            }
        }
        require(
                content != null
                        && texts.size() == TEXTS.size()
                        && numbers.size() == NUMBERS.size()
                        && lists.size() == LISTS.size(),
                "a member is missing");
        return Optional.of(new Row(
                numbers.getOrDefault("number", 0L),
                texts.getOrDefault("previous", ""),
                texts.getOrDefault("declaration", ""),
                numbers.getOrDefault("version", 0L),
                numbers.getOrDefault("follows", 0L),
                texts.getOrDefault("enterprise", ""),
                texts.getOrDefault("status", ""),
                texts.getOrDefault("published", ""),
                lists.getOrDefault("products", List.of()),
                lists.getOrDefault("standards", List.of()),
                content == null ? new byte[0] : content,
                texts.getOrDefault("sha256", ""),
                texts.getOrDefault("hash", "")));
    }

    private List<String> list(String name) throws IOException, Unreadable {
        List<String> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(in.currentToken() == JsonToken.VALUE_STRING, name + " has a member that is no text");
            list.add(in.getText());
        }
        return list;
    }

    private Head end() throws IOException, Unreadable {
        long number = -1;
        String hash = "";
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(in.currentName());
            JsonToken value = in.nextToken();
            if (name.equals("number")) {
                require(value == JsonToken.VALUE_NUMBER_INT, name + " is no whole number");
                number = in.getLongValue();
            } else {
                require(name.equals("hash") && value == JsonToken.VALUE_STRING, "no member of a head: '" + name + "'");
                hash = in.getText();
            }
        }
        return new Head(number, new Hash(hash));
    }

    private static void require(boolean held, String otherwise) throws Unreadable {
        if (!held) {
            throw new Unreadable(otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
