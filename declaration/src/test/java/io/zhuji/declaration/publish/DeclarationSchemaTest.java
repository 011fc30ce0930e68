package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zhuji.core.standard.Adoption;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Code, schema and description say the same. */
class DeclarationSchemaTest {

    private final String text = resource("declaration.schema.json");
    private final JsonNode schema = JsonMapper.shared().readTree(text);
    private final Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    static String resource(String name) {
        try (InputStream in = DeclarationJson.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Error> errors(String json) {
        return validator.validate(json, InputFormat.JSON);
    }

    private static String json(Declaration declaration) {
        return new String(DeclarationJson.write(declaration), StandardCharsets.UTF_8);
    }

    private JsonNode object(Shape shape) {
        return shape == Shape.DECLARATION ? schema : schema.get("$defs").get(shape.name());
    }

    @Test
    void schemaHasTheMembersOfTheCode() {
        for (Shape shape : Shape.ALL) {
            JsonNode object = object(shape);
            assertThat(object.get("properties").propertyNames())
                    .as(shape.name())
                    .containsExactlyElementsOf(shape.names());
            List<String> required = new ArrayList<>();
            if (object.has("required")) {
                object.get("required").forEach(name -> required.add(name.asString()));
            }
            assertThat(required).as(shape.name()).containsExactlyElementsOf(shape.required());
            assertThat(object.get("additionalProperties").asBoolean()).isFalse();
        }
        assertThat(schema.get("properties").get("format").get("const").asString())
                .isEqualTo(DeclarationJson.FORMAT);
    }

    @Test
    void schemaHasTheWordsOfTheCode() {
        Map<String, Class<? extends Enum<?>>> words = new TreeMap<>();
        words.put("declaration.status", Status.class);
        words.put("product.offering", DeclaredProduct.Offering.class);
        words.put("product.market", DeclaredProduct.Market.class);
        words.put("standard.kind", ExecutedStandard.Kind.class);
        words.put("adoption.degree", Adoption.Degree.class);
        words.put("indicator.kind", DeclaredIndicator.Kind.class);
        words.put("channel.place", Channel.Place.class);
        words.put("item.shortfall", Remark.Shortfall.class);
        TreeSet<String> found = new TreeSet<>();
        for (Shape shape : Shape.ALL) {
            for (String name : shape.names()) {
                JsonNode member = object(shape).get("properties").get(name);
                if (member.has("enum")) {
                    String key = shape.name() + "." + name;
                    found.add(key);
                    List<String> values = new ArrayList<>();
                    member.get("enum").forEach(value -> values.add(value.asString()));
                    assertThat(values)
                            .as(key)
                            .containsExactlyElementsOf(
                                    Arrays.stream(words.get(key).getEnumConstants())
                                            .map(Enum::name)
                                            .toList());
                }
            }
        }
        assertThat(found).isEqualTo(words.keySet());
    }

    @Test
    void theDescriptionHasARowForEachMember() {
        Map<String, List<String>> told = new TreeMap<>();
        Map<String, List<String>> required = new TreeMap<>();
        String section = "";
        for (String line : resource("DECLARATION.md").split("\n")) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| ");
                String name = cells[0].substring(3, cells[0].length() - 1);
                told.computeIfAbsent(section, key -> new ArrayList<>()).add(name);
                if (cells[1].equals("yes")) {
                    required.computeIfAbsent(section, key -> new ArrayList<>()).add(name);
                }
            }
        }
        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Shape.ALL.stream().map(Shape::name).toList());
        for (Shape shape : Shape.ALL) {
            assertThat(told.get(shape.name())).containsExactlyElementsOf(shape.names());
            assertThat(new TreeSet<>(required.getOrDefault(shape.name(), List.of())))
                    .isEqualTo(shape.required());
        }
        assertThat(resource("DECLARATION.md")).contains(DeclarationJson.FORMAT);
    }

    /** The full one has every member of every shape, so nothing that is written is missing from the shapes. */
    @Test
    void theWriterKeepsToTheShapes() {
        JsonNode full = JsonMapper.shared().readTree(json(Full.declaration()));
        Map<Shape, TreeSet<String>> seen = new java.util.IdentityHashMap<>();
        walk(full, Shape.DECLARATION, seen);
        for (Shape shape : Shape.ALL) {
            assertThat(seen.get(shape)).as(shape.name()).containsExactlyInAnyOrderElementsOf(shape.names());
        }
    }

    private static void walk(JsonNode node, Shape shape, Map<Shape, TreeSet<String>> seen) {
        List<String> names = new ArrayList<>(node.propertyNames());
        List<String> order = new ArrayList<>(shape.names());
        order.retainAll(names);
        assertThat(names).as(shape.name() + " in its order").isEqualTo(order);
        seen.computeIfAbsent(shape, key -> new TreeSet<>()).addAll(names);
        Map<String, Shape> inside = Map.ofEntries(
                Map.entry("version", Shape.VERSION),
                Map.entry("previous", Shape.VERSION),
                Map.entry("enterprise", Shape.PARTY),
                Map.entry("entrustment", Shape.ENTRUSTMENT),
                Map.entry("entrusting", Shape.PARTY),
                Map.entry("entrusted", Shape.PARTY),
                Map.entry("products", Shape.PRODUCT),
                Map.entry("facts", Shape.FACTS),
                Map.entry("standards", Shape.STANDARD),
                Map.entry("packaging", Shape.STANDARD),
                Map.entry("adopts", Shape.ADOPTION),
                Map.entry("indicators", Shape.INDICATOR),
                Map.entry("methods", Shape.METHOD),
                Map.entry("joint", Shape.JOINT),
                Map.entry("partners", Shape.PARTNER),
                Map.entry("channel", Shape.CHANNEL),
                Map.entry("remarks", Shape.REMARK),
                Map.entry("items", Shape.ITEM));
        for (String name : names) {
            JsonNode value = node.get(name);
            if (inside.containsKey(name) && value.isObject()) {
                walk(value, inside.get(name), seen);
            } else if (inside.containsKey(name)) {
                value.forEach(element -> walk(element, inside.get(name), seen));
            }
        }
    }

    @Test
    void whatIsWrittenIsValid() {
        List<Declaration> declarations = new ArrayList<>(Full.life("kettle-17", true));
        declarations.add(Full.declaration());
        declarations.add(Full.large(30));
        declarations.add(Declarations.shirt());
        for (Declaration declaration : declarations) {
            assertThat(errors(json(declaration))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "status":"REVISED"              | "status":"revised"
            "number":3                      | "number":0
            "id":"kettle-17","number":3     | "id":"a..b","number":3
            "id":"kettle-17","number":3     | "id":"-a","number":3
            "name":"电热水壶"                | "name":7
            "name":"电热水壶"                | "name":"  "
            "power":"1.80"                  | "power":1.80
            "gtin":"6901234567892"          | "gtin":"690123"
            "address":"https:               | "address":"javascript:
            "declaredOn":"                  | "extra":{},"declaredOn":"
            "declaredOn":"                  | "declared":"
            """)
    void whatTheReaderRefusesTheSchemaRefuses(String right, String wrong) {
        String json = json(Full.declaration());
        assertThat(json).contains(right);
        String changed = json.replace(right, wrong);
        assertThat(errors(changed)).isNotEmpty();
        assertThat(DeclarationJson.read(changed.getBytes(StandardCharsets.UTF_8))
                        .declaration())
                .isEmpty();
    }
}
