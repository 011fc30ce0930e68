package io.zhuji.evaluation.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.zhuji.core.party.Region;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads programmes. A name that is not known is an error: a misspelt policy would be counted by another one. */
final class ProgrammeJson {

    private static final Set<String> PROGRAMME =
            Set.of("id", "edition", "draft", "title_zh", "title_en", "source", "targets", "regions");
    private static final Set<String> TARGET =
            Set.of("id", "title_zh", "title_en", "unit_zh", "unit_en", "value", "by", "counting", "open_zh", "open_en");
    private static final Set<String> COUNTING =
            Set.of("kind", "unit", "levels", "roles", "statuses", "term", "since", "until");
    private static final Set<String> LABEL = Set.of("zh", "en");

    private ProgrammeJson() {}

    static Programme read(InputStream in) throws IOException {
        Map<String, Object> root;
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            root = members("programme", value(json), PROGRAMME);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("programme: more follows after the end");
            }
        }
        List<Target> targets = new ArrayList<>();
        if (!(root.get("targets") instanceof List<?> list)) {
            throw new IllegalArgumentException("programme: 'targets' must be a list");
        }
        for (int i = 0; i < list.size(); i++) {
            targets.add(target("targets/" + i, list.get(i)));
        }
        return new Programme(
                text("programme", root, "id"),
                text("programme", root, "edition"),
                text("programme", root, "draft").equals("true"),
                text("programme", root, "title_zh"),
                text("programme", root, "title_en"),
                targets,
                regions(root.getOrDefault("regions", Map.of())));
    }

    private static SortedMap<String, Label> regions(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("regions: must be a JSON object");
        }
        SortedMap<String, Label> regions = new TreeMap<>();
        map.forEach((code, label) -> {
            String at = "regions/" + code;
            if (Region.tryParse(code.toString()).isEmpty()) {
                throw new IllegalArgumentException(at + ": no code of GB/T 2260");
            }
            Map<String, Object> names = members(at, label, LABEL);
            regions.put(code.toString(), new Label(text(at, names, "zh"), text(at, names, "en")));
        });
        return regions;
    }

    private static Target target(String at, Object value) {
        Map<String, Object> map = members(at, value, TARGET);
        String number = text(at, map, "value");
        long reached;
        try {
            reached = Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(at + ": 'value' must be a whole number, was '" + number + "'", e);
        }
        return new Target(
                text(at, map, "id"),
                text(at, map, "title_zh"),
                text(at, map, "title_en"),
                text(at, map, "unit_zh"),
                text(at, map, "unit_en"),
                reached,
                date(at, text(at, map, "by")),
                counting(at + "/counting", map.getOrDefault("counting", Map.of())),
                optional(map, "open_zh").orElse(""),
                optional(map, "open_en").orElse(""));
    }

    private static Counting counting(String at, Object value) {
        Map<String, Object> map = members(at, value, COUNTING);
        return new Counting(
                text(at, map, "kind"),
                constant(at, text(at, map, "unit"), Counting.Unit.values()),
                texts(at, map, "levels"),
                texts(at, map, "roles"),
                texts(at, map, "statuses"),
                constant(at, text(at, map, "term"), Counting.Term.values()),
                optional(map, "since").map(text -> date(at, text)),
                optional(map, "until").map(text -> date(at, text)));
    }

    private static <E extends Enum<E>> E constant(String at, String name, E[] constants) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(at + ": '" + name + "' is none of " + List.of(constants));
    }

    private static LocalDate date(String at, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(at + ": not a date: '" + text + "'", e);
        }
    }

    private static Set<String> texts(String at, Map<String, Object> map, String key) {
        Set<String> texts = new TreeSet<>();
        Object value = map.getOrDefault(key, List.of());
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(at + ": '" + key + "' must be a list");
        }
        list.forEach(element -> texts.add(element.toString()));
        return texts;
    }

    private static String text(String at, Map<String, Object> map, String key) {
        return optional(map, key).orElseThrow(() -> new IllegalArgumentException(at + ": '" + key + "' is missing"));
    }

    private static Optional<String> optional(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Map<String, Object> members(String at, Object value, Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(at + ": must be a JSON object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> {
            if (!known.contains(key.toString())) {
                throw new IllegalArgumentException(at + ": unknown name '" + key + "'");
            }
            members.put(key.toString(), member);
        });
        return members;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                map.put(key, value(json));
            }
            return map;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.getValueAsString("");
    }
}
