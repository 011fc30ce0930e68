package io.zhuji.evaluation.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.evaluation.conformity.Methods;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Own values, and what is made for two markets, as JSON text. */
public final class SameLineJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SameLineJson() {}

    /**
     * What is made for two markets, before their standards are known.
     *
     * @param product    the product
     * @param export     what is exported
     * @param home       what is sold at home
     * @param tolerances by how much values may differ
     */
    public record Input(String product, Made export, Made home, Map<String, String> tolerances) {

        public Input {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(export, "export");
            Objects.requireNonNull(home, "home");
            tolerances = Map.copyOf(tolerances);
        }

        /** Checks it against the standards of the two markets. */
        public SameLine check(RequirementSet abroad, RequirementSet here, Methods methods, LocalDate on) {
            return SameLine.of(
                    product,
                    new SameLine.Market(export.line, abroad, export.values),
                    new SameLine.Market(home.line, here, home.values),
                    tolerances,
                    methods,
                    on);
        }
    }

    /**
     * What is made for one market.
     *
     * @param line   the production line; empty where not stated
     * @param values what was found in its tests
     */
    public record Made(String line, List<Measurement> values) {

        public Made {
            Objects.requireNonNull(line, "line");
            values = List.copyOf(values);
        }
    }

    /**
     * Reads what is made for two markets: {@code product}, {@code export} and {@code home} with {@code line} and {@code values},
     * and {@code tolerances} by indicator. Members of other names are passed over.
     *
     * @throws JsonProcessingException if the text is no JSON, or a member is not what it should be
     */
    public static Input read(String json) throws JsonProcessingException {
        return parse(json, parser -> {
            due(parser, JsonToken.START_OBJECT, "an object");
            String product = "";
            Made export = new Made("", List.of());
            Made home = new Made("", List.of());
            Map<String, String> tolerances = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "product" -> product = text(parser);
                    case "export" -> export = made(parser);
                    case "home" -> home = made(parser);
                    case "tolerances" -> tolerances.putAll(texts(parser));
                    default -> parser.skipChildren();
                }
            }
            return new Input(product, export, home, tolerances);
        });
    }

    /**
     * Reads own values: an object of values by name, or a list of objects with {@code name}, {@code value} and {@code method}.
     *
     * @throws JsonProcessingException if the text is no JSON, or is neither
     */
    public static List<Measurement> values(String json) throws JsonProcessingException {
        return parse(json, SameLineJson::values);
    }

    private interface Part<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static <T> T parse(String json, Part<T> part) throws JsonProcessingException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            T read = part.read(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "one JSON value, but more follows", parser.currentTokenLocation());
            }
            return read;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail
        }
    }

    private static void due(JsonParser parser, JsonToken token, String what) throws JsonParseException {
        if (parser.currentToken() != token) {
            throw new JsonParseException(parser, what + " is due here", parser.currentTokenLocation());
        }
    }

    private static String text(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token != JsonToken.VALUE_STRING
                && token != JsonToken.VALUE_NUMBER_INT
                && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new JsonParseException(parser, "a text or a number is due here", parser.currentTokenLocation());
        }
        return parser.getText();
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        due(parser, JsonToken.START_OBJECT, "an object");
        Map<String, String> texts = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            texts.put(name, text(parser));
        }
        return texts;
    }

    private static Made made(JsonParser parser) throws IOException {
        due(parser, JsonToken.START_OBJECT, "an object");
        String line = "";
        List<Measurement> values = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "line" -> line = text(parser);
                case "values" -> values = values(parser);
                default -> parser.skipChildren();
            }
        }
        return new Made(line, values);
    }

    private static List<Measurement> values(JsonParser parser) throws IOException {
        List<Measurement> values = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            texts(parser).forEach((name, value) -> values.add(new Measurement(name, value, "")));
            return values;
        }
        due(parser, JsonToken.START_ARRAY, "an object or a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            due(parser, JsonToken.START_OBJECT, "an object");
            Map<String, String> of = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "name", "value", "method" -> of.put(name, text(parser));
                    default -> parser.skipChildren();
                }
            }
            values.add(new Measurement(
                    of.getOrDefault("name", ""), of.getOrDefault("value", ""), of.getOrDefault("method", "")));
        }
        return values;
    }

    /**
     * What came of it as one line of JSON, without a line break; the statement is there only where it may be made.
     *
     * @param locale the language of names, limits and the statement
     */
    public static String write(SameLine checked, Locale locale) {
        StringWriter out = new StringWriter(1024);
        BenchmarkWords words = new BenchmarkWords(locale);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("product", checked.product());
            json.writeStringField("on", checked.grading().on().toString());
            flag("sameLine", checked.oneLine(), json);
            flag("sameStandard", checked.limits(), json);
            flag("sameQuality", checked.agree(), json);
            json.writeBooleanField("mayBeStated", checked.mayBeStated());
            json.writeArrayFieldStart("statement");
            for (String sentence : SameLinePage.statement(checked, words)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (SameLine.Row row : checked.rows()) {
                json.writeStartObject();
                json.writeStringField("indicator", row.limit().indicator().id());
                json.writeStringField("name", words.name(row.limit().indicator()));
                json.writeStringField("standard", row.limit().document());
                json.writeStringField("limit", row.limit().limit().text(locale));
                json.writeStringField("export", row.export().name());
                json.writeStringField("home", row.home().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    private static void flag(String name, Optional<Boolean> flag, JsonGenerator json) throws IOException {
        if (flag.isPresent()) {
            json.writeBooleanField(name, flag.get());
        } else {
            json.writeNullField(name);
        }
    }
}
