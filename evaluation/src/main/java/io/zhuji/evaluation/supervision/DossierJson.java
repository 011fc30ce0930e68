package io.zhuji.evaluation.supervision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads {@link Dossier}s from JSON: an object with the members {@code enterprise}, {@code group}, {@code number},
 * {@code name}, {@code text}, {@code declared_on}, {@code sequence}, {@code established}, {@code references} (texts),
 * {@code indicators} (objects of {@code name}, {@code limit}, {@code method}), {@code channels} (objects of texts by channel),
 * {@code certificates} (texts by kind), {@code claims} (objects of {@code standard} and {@code limits}). Any may lack or be
 * null; members of other names are passed over.
 */
public final class DossierJson {

    private static final JsonFactory JSON = new JsonFactory();

    private DossierJson() {}

    /**
     * Reads one object.
     *
     * @param row its line in the source
     * @throws JsonProcessingException if the text is not JSON, or a member is not what it should be; the message names it
     */
    public static Dossier read(int row, String json) throws JsonProcessingException {
        return dossier(row, members(json));
    }

    /**
     * Reads one object as a standard to be inspected: of the members above {@code enterprise}, {@code number}, {@code name},
     * {@code declared_on} and {@code indicators}, and besides {@code offered_from}, {@code changed_on} and {@code mandatory}
     * (texts). Any may lack or be null.
     *
     * @throws JsonProcessingException if the text is not JSON, or a member is not what it should be; the message names it
     */
    public static InspectedStandard readInspected(String json) throws JsonProcessingException {
        Members all = members(json);
        return new InspectedStandard(
                all.text("enterprise"),
                all.text("number"),
                all.text("name"),
                all.date("declared_on"),
                all.date("offered_from"),
                all.date("changed_on"),
                all.textList("mandatory"),
                indicators(all));
    }

    private static Members members(String json) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "a JSON object is due here", parser.currentTokenLocation());
            }
            Members all = new Members(DataFile.object(parser), "", parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "one JSON object a line", parser.currentTokenLocation());
            }
            return all;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // a text does not fail
        }
    }

    private static List<InspectedStandard.Indicator> indicators(Members all) throws JsonParseException {
        List<InspectedStandard.Indicator> indicators = new ArrayList<>();
        for (Members indicator : all.list("indicators")) {
            indicators.add(new InspectedStandard.Indicator(
                    indicator.text("name"), indicator.text("limit"), indicator.text("method")));
        }
        return indicators;
    }

    private static Dossier dossier(int row, Members all) throws JsonParseException {
        SortedMap<String, SortedMap<String, String>> channels = new TreeMap<>();
        Members written = all.object("channels");
        for (String channel : written.map.keySet()) {
            channels.put(channel, written.object(channel).texts());
        }
        List<Dossier.Claim> claims = new ArrayList<>();
        for (Members claim : all.list("claims")) {
            claims.add(new Dossier.Claim(
                    claim.text("standard"), claim.object("limits").texts()));
        }
        return new Dossier(
                row,
                all.text("enterprise"),
                all.text("group"),
                all.text("number"),
                all.text("name"),
                all.text("text"),
                all.date("declared_on"),
                all.whole("sequence"),
                all.date("established"),
                all.textList("references"),
                indicators(all),
                channels,
                all.object("certificates").texts(),
                claims);
    }

    /** The members of one object, and where it stands. */
    private static final class Members {

        private final Map<String, Object> map;
        private final String at;
        private final JsonParser parser;

        Members(Map<String, Object> map, String at, JsonParser parser) {
            this.map = map;
            this.at = at;
            this.parser = parser;
        }

        private JsonParseException wrong(String name, String due) {
            return new JsonParseException(parser, at + name + " is " + due);
        }

        String text(String name) throws JsonParseException {
            Object value = map.getOrDefault(name, "");
            if (value instanceof String text) {
                return text;
            }
            throw wrong(name, "a text");
        }

        Optional<LocalDate> date(String name) throws JsonParseException {
            String text = text(name);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw wrong(name, "a day written 2026-11-22, was '" + text + "'");
            }
        }

        Optional<Long> whole(String name) throws JsonParseException {
            String text = text(name);
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
            } catch (NumberFormatException e) {
                throw wrong(name, "a whole number, was '" + text + "'");
            }
        }

        Members object(String name) throws JsonParseException {
            Object value = map.getOrDefault(name, Map.of());
            if (value instanceof String text && text.isEmpty()) {
                return new Members(Map.of(), at + name + "/", parser);
            }
            return members(value, name);
        }

        private Members members(Object value, String name) throws JsonParseException {
            if (!(value instanceof Map<?, ?> object)) {
                throw wrong(name, "an object");
            }
            Map<String, Object> copy = new TreeMap<>();
            object.forEach((key, member) -> copy.put(key.toString(), member));
            return new Members(copy, at + name + "/", parser);
        }

        List<Members> list(String name) throws JsonParseException {
            List<Members> list = new ArrayList<>();
            for (Object element : elements(name)) {
                list.add(members(element, name + "/" + list.size()));
            }
            return list;
        }

        List<String> textList(String name) throws JsonParseException {
            List<String> list = new ArrayList<>();
            for (Object element : elements(name)) {
                if (!(element instanceof String text)) {
                    throw wrong(name + "/" + list.size(), "a text");
                }
                list.add(text);
            }
            return list;
        }

        private List<?> elements(String name) throws JsonParseException {
            Object value = map.getOrDefault(name, List.of());
            if (value instanceof String text && text.isEmpty()) {
                return List.of();
            }
            if (value instanceof List<?> list) {
                return list;
            }
            throw wrong(name, "a list");
        }

        SortedMap<String, String> texts() throws JsonParseException {
            SortedMap<String, String> texts = new TreeMap<>();
            for (String name : map.keySet()) {
                texts.put(name, text(name));
            }
            return texts;
        }
    }
}
