package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader does. */
class PackSchemaTest {

    private final String text = resource("pack.schema.json");
    private final JsonNode schema = JsonMapper.shared().readTree(text);
    private final Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    private static String resource(String name) {
        try (InputStream in = Catalog.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new TreeMap<>();
        shapes.put("", Pack.SHAPE);
        shapes.put("standard", StandardSection.SHAPE);
        shapes.put("adoption", StandardSection.ADOPTION);
        shapes.put("document", DocumentSection.SHAPE);
        shapes.put("category", CategorySection.SHAPE);
        shapes.put("duty", CategorySection.DUTY);
        shapes.put("condition", ConditionReader.SHAPE);
        shapes.put("period", ConditionReader.PERIOD);
        shapes.put("amount", ConditionReader.AMOUNT);
        shapes.put("ages", AgeScope.SHAPE);
        shapes.put("heights", HeightScope.SHAPE);
        shapes.put("cccClass", CccSection.SHAPE);
        shapes.put("transition", TransitionSection.SHAPE);
        shapes.put("saleOut", SaleOut.SHAPE);
        shapes.put("ground", LawSection.SHAPE);
        shapes.put("indicator", IndicatorSection.SHAPE);
        shapes.put("requirement", RequirementSection.SHAPE);
        shapes.put("missing", MissingSection.SHAPE);
        shapes.put("testMethod", TestMethodSection.SHAPE);
        return shapes;
    }

    private JsonNode definition(String name) {
        return name.isEmpty() ? schema : schema.get("$defs").get(name);
    }

    @Test
    void hasTheMembersTheReaderKnows() {
        for (Map.Entry<String, Shape> entry : shapes().entrySet()) {
            JsonNode object = definition(entry.getKey());
            assertThat(object.get("properties").propertyNames())
                    .as(entry.getKey())
                    .containsExactlyInAnyOrderElementsOf(entry.getValue().names());
            assertThat(texts(object.get("required")))
                    .as(entry.getKey())
                    .containsExactlyInAnyOrderElementsOf(entry.getValue().requiredNames());
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
        }
    }

    @Test
    void knowsNoObjectTheReaderDoesNotKnow() {
        List<String> objects = new ArrayList<>();
        for (String name : schema.get("$defs").propertyNames()) {
            if (definition(name).has("properties")) {
                objects.add(name);
            }
        }
        assertThat(shapes().keySet()).containsAll(objects);
    }

    @Test
    void hasTheWordsTheReaderKnows() {
        words("standard", "role", StandardSection.ROLES);
        words("standard", "mandate", StandardSection.MANDATES);
        words("standard", "state", StandardSection.STATES);
        words("document", "state", StandardSection.STATES);
        words("adoption", "degree", StandardSection.DEGREES);
        words("category", "use", CategorySection.USES);
        words("category", "safetyClass", CategorySection.CLASSES);
        words("category", "ccc", CategorySection.DUES);
        words("category", "energyLabel", CategorySection.DUES);
        words("category", "waterLabel", CategorySection.DUES);
        words("duty", "binding", CategorySection.BINDINGS);
        words("duty", "safetyClass", CategorySection.CLASSES);
        words("ground", "force", LawSection.FORCES);
        words("indicator", "direction", IndicatorSection.DIRECTIONS);
        words("requirement", "force", RequirementSection.FORCES);
        words("ground", "verification", LawSection.VERIFICATIONS);
        assertThat(texts(definition("category")
                        .get("properties")
                        .get("permits")
                        .get("items")
                        .get("enum")))
                .isEqualTo(CategorySection.PERMITS.words());
        assertThat(texts(definition("confidence").get("enum"))).isEqualTo(StandardSection.CONFIDENCES.words());
        assertThat(schema.get("properties").get("format").get("const").stringValue())
                .isEqualTo(Pack.FORMAT);
    }

    private void words(String object, String member, Words<?> words) {
        assertThat(texts(definition(object).get("properties").get(member).get("enum")))
                .as(object + "." + member)
                .isEqualTo(words.words());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            texts.add(item.stringValue());
        }
        return texts;
    }

    @Test
    void everyBuiltInPackFits() {
        for (String line : resource(BuiltInPacks.SUMS).lines().toList()) {
            String name = line.substring(66);
            if (!name.equals(BuiltInPacks.WHOLE)) {
                assertThat(faults(resource("packs/" + name))).as(name).isEmpty();
            }
        }
    }

    private List<Error> faults(String json) {
        return validator.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"issued\":\"20200229\"",
                "\"issued\":20200229",
                "\"replaces\":\"GB 1-2000\"",
                "\"color\":1",
                "\"mandate\":\"must\"",
                "\"en\":\"\"",
                "\"en\":\" a\"",
                "\"ages\":{\"toMonths\":-1}",
                "\"ages\":{}",
                "\"adopts\":[{}]"
            })
    void whatTheSchemaRefusesTheReaderRefusesToo(String member) {
        String json = "{" + PackReadingTest.HEAD + ",\"standards\":[{" + PackReadingTest.ROW + "," + member + "}]}";
        assertThat(faults(json)).isNotEmpty();
        assertThat(PackReadingTest.read(json).pack()).isEmpty();
    }
}
