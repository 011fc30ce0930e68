package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schema says what the code reads. */
class SchemaTest {

    private static final Node.Members SCHEMA = schema();

    private static Node.Members schema() {
        try (InputStream in = Scheme.class.getResourceAsStream("scheme.schema.json")) {
            return (Node.Members) Node.read(in, Pointer.ROOT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Node.Members in(Node.Members node, String... path) {
        Node.Members at = node;
        for (String name : path) {
            at = (Node.Members) at.map().get(name);
            assertThat(at).as(name).isNotNull();
        }
        return at;
    }

    private static List<String> texts(Node node) {
        return ((Node.Elements) node).list().stream().map(Node::shown).toList();
    }

    static Stream<Arguments> shapes() {
        return Map.ofEntries(
                        Map.entry("named", Shape.NAMED),
                        Map.entry("fact", Shape.FACT),
                        Map.entry("item", Shape.ITEM),
                        Map.entry("points", Shape.POINTS),
                        Map.entry("variant", Shape.VARIANT),
                        Map.entry("tier", Shape.TIER),
                        Map.entry("total", Shape.TOTAL),
                        Map.entry("member", Shape.MEMBER),
                        Map.entry("gate", Shape.GATE),
                        Map.entry("grade", Shape.GRADE),
                        Map.entry("cell", Shape.CELL),
                        Map.entry("term", Shape.TERM),
                        Map.entry("cap", Shape.CAP),
                        Map.entry("ranking", Shape.RANKING))
                .entrySet()
                .stream()
                .map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void everyObjectHasTheMembersTheCodeReads(String name, Shape shape) {
        same(in(SCHEMA, "$defs", name), shape);
    }

    @Test
    void theWholeHasTheMembersTheCodeReads() {
        same(SCHEMA, Shape.SCHEME);
        assertThat(in(SCHEMA, "properties", "format").map().get("const").shown())
                .isEqualTo(Scheme.FORMAT);
    }

    private static void same(Node.Members object, Shape shape) {
        assertThat(in(object, "properties").map().keySet()).containsExactlyInAnyOrderElementsOf(shape.names());
        assertThat(texts(object.map().get("required"))).containsExactlyInAnyOrderElementsOf(shape.requiredNames());
        assertThat(object.map().get("additionalProperties").shown()).isEqualTo("false");
    }

    @Test
    void noOtherObjectIsDefined() {
        List<String> objects = in(SCHEMA, "$defs").map().entrySet().stream()
                .filter(def -> ((Node.Members) def.getValue()).map().containsKey("properties"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(objects)
                .containsExactlyInAnyOrderElementsOf(
                        shapes().map(shape -> (String) shape.get()[0]).toList());
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(List.of("properties", "status"), Words.STATUSES.words()),
                Arguments.of(List.of("properties", "verification"), Words.VERIFICATIONS.words()),
                Arguments.of(List.of("properties", "order"), Words.ORDERS.words()),
                Arguments.of(List.of("properties", "frame"), Schemes.FRAMES),
                Arguments.of(List.of("$defs", "fact", "properties", "kind"), Words.KINDS.words()),
                Arguments.of(List.of("$defs", "fact", "properties", "better"), Words.BETTERS.words()),
                Arguments.of(List.of("$defs", "item", "properties", "notApplicable"), Words.NOT_APPLICABLE.words()),
                Arguments.of(List.of("$defs", "item", "properties", "verification"), Words.VERIFICATIONS.words()),
                Arguments.of(List.of("$defs", "total", "properties", "kind"), Words.TOTALS.words()),
                Arguments.of(List.of("$defs", "grade", "properties", "renewal"), Words.RENEWALS.words()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everyChoiceHasTheWordsTheCodeReads(List<String> path, List<String> words) {
        Node.Members choice = in(SCHEMA, path.toArray(String[]::new));
        assertThat(texts(choice.map().get("enum"))).containsExactlyElementsOf(words);
    }
}
