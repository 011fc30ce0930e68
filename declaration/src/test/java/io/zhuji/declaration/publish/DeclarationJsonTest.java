package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import io.zhuji.declaration.Status;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationJsonTest {

    private static String text(Declaration declaration) {
        return new String(DeclarationJson.write(declaration), StandardCharsets.UTF_8);
    }

    private static DeclarationJson.Reading read(String json) {
        return DeclarationJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(String json) {
        return read(json).findings().stream()
                .map(finding -> finding.at() + " " + finding.reason() + " " + finding.facts())
                .toList();
    }

    private static String golden() throws Exception {
        try (InputStream in = DeclarationJsonTest.class.getResourceAsStream("kettle-17-v3.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** These bytes stand in registries and under signatures: they never change for this format. */
    @Test
    void writesTheBytesItHasAlwaysWritten() throws Exception {
        assertThat(text(Full.declaration())).isEqualTo(golden());
        assertThat(DeclarationJson.digest(Full.declaration()))
                .isEqualTo("0da75d77e18051e08183e31b000c411edccd8b983727339d19870058b750e8a5");
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        for (Declaration declaration : List.of(
                Full.declaration(),
                Full.large(30),
                Declarations.shirt(),
                Declarations.shirt().publish(Declarations.DAY))) {
            DeclarationJson.Reading reading = DeclarationJson.read(DeclarationJson.write(declaration));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.declaration()).contains(declaration);
        }
    }

    @Test
    void leavesOutWhatIsNotThere() {
        Declaration bare = Declaration.builder("a")
                .enterprise(Full.FIRM)
                .product(io.zhuji.declaration.DeclaredProduct.named("壶"))
                .build(Status.DRAFT, Full.DAY);
        assertThat(text(bare))
                .isEqualTo(
                        "{\"format\":\"zhuji.declaration/1\",\"version\":{\"id\":\"a\",\"number\":1},\"status\":\"DRAFT\","
                                + "\"statusOn\":\"2025-03-01\",\"enterprise\":{\"code\":\"91330100MA2XYK0192\",\"name\":\"杭州示例电器有限公司\","
                                + "\"region\":\"3301\"},\"products\":[{\"name\":\"壶\",\"offering\":\"PRODUCT\",\"market\":\"DOMESTIC\"}],"
                                + "\"declaredOn\":\"2025-03-01\"}");
        assertThat(read(text(bare)).declaration()).contains(bare);
    }

    @Test
    void keepsDigitsAsWritten() {
        String json = text(Full.declaration());
        assertThat(json).contains("\"power\":\"1.80\"", "\"mass\":\"1E+1\"", "1.70±0.05");
        Declaration back = read(json).declaration().orElseThrow();
        assertThat(back.products().get(0).facts().amounts().get("power")).hasToString("1.80");
    }

    @Test
    void readsOtherWritingsAndSaysThatTheyAreNotCanonical() throws Exception {
        String canonical = golden();
        String spaced = canonical.replace("\":", "\" : ") + "\n";
        DeclarationJson.Reading reading = read(spaced);
        assertThat(reading.declaration()).contains(Full.declaration());
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo("not-canonical");
            assertThat(finding.facts()).containsEntry("digest", DeclarationJson.digest(Full.declaration()));
        });
        assertThat(read(canonical.replace("壶体", "\\u58f6体")).declaration()).contains(Full.declaration());
        assertThat(told("\uFEFF" + canonical)).singleElement().asString().contains("not-json");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format":"zhuji.declaration/1"  | "format":"zhuji.declaration/2" | /format format {due=zhuji.declaration/1, value=zhuji.declaration/2}
            "status":"REVISED"              | "status":"revised"      | /status value {due=status, value=revised}
            "status":"REVISED",             | ``                      | ` missing-member {member=status}`
            "statusOn":"2025-05-01"         | "statusOn":"2025-02-30" | /statusOn value {due=day, value=2025-02-30}
            "id":"kettle-17","number":3     | "id":"../etc","number":3 | /version/id value {due=id, value=../etc}
            "id":"kettle-17","number":3     | "id":"kettle-17","number":3.0 | /version/number value {due=whole-number, value=3.0}
            "id":"kettle-17","number":3     | "id":"kettle-17","number":-1 | /version/number value {due=whole-number, value=-1}
            "id":"kettle-17","number":3     | "id":"kettle-17","number":0 | /version contradiction {object=version}
            "id":"kettle-17","number":3     | "id":"kettle-17","number":12345678901 | /version/number value {due=whole-number, value=12345678901}
            "id":"kettle-17","number":2     | "id":"kettle-17","number":3 | ` contradiction {object=declaration}`
            "name":"电热水壶"                | "name":7                | /products/0/name value {due=text, value=7}
            "name":"电热水壶"                | "name":null             | /products/0/name value {due=text, value=null}
            "name":"电热水壶"                | "name":"  "             | /products/0/name value {due=text, value=  }
            "name":"电热水壶"                | "name":"a\\u202eb"      | /products/0/name value {due=text, value=a\uFFFDb}
            "name":"电热水壶"                | "name":"a\\ud800"       | /products/0/name value {due=text, value=a\uFFFD}
            "name":"电热水壶"                | "name":"壶","name":"杯" | /products/0/name member-twice {member=name}
            "gtin":"6901234567892"          | "gtin":"6901234567893"  | /products/0/gtin value {due=gtin, value=6901234567893}
            "gtin":"6901234567892"          | "gtin":6901234567892    | /products/0/gtin value {due=gtin, value=6901234567892}
            "power":"1.80"                  | "power":1.80            | /products/0/facts/amounts/power value {due=decimal, value=1.80}
            "power":"1.80"                  | "power":"1e999999999"   | /products/0/facts/amounts/power value {due=decimal, value=1e999999999}
            "power":"1.80"                  | "power":"１.80"         | /products/0/facts/amounts/power value {due=decimal, value=１.80}
            "tropical":false                | "tropical":"no"         | /products/0/facts/traits/tropical value {due=true-or-false, value=no}
            "reference":"GB 4706.19-2008"   | "reference":"GB"        | /standards/0/reference value {due=standard-number, value=GB}
            "degree":"IDT"                  | "degree":"SAME"         | /standards/0/adopts/0/degree value {due=degree, value=SAME}
            "limit":"1.70±0.05 L"           | "limit":"a lot"         | /indicators/0/limit value {due=limit, value=a lot}
            "own":true}                     | "own":"true"}           | /indicators/0/methods/1/own value {due=true-or-false, value=true}
            "address":"https:               | "address":"javascript:  | /channel/address value {due=address, value=javascript://example.com/d/kettle-17}
            "shortfall":"LOWER"             | "shortfall":"FEWER"     | /remarks/0/items/0 contradiction {object=item}
            "declaredOn":"                  | "extra":{},"declaredOn":" | /extra unknown-member {member=extra}
            "products":[{                   | "products":{            | not-json
            "channel":{                     | "channel":[],"x":{      | /channel value {due=object, value=[…]}
            """)
    void tellsWhatIsWrongAndWhere(String right, String wrong, String told) throws Exception {
        String json = golden();
        assertThat(json).contains(right);
        String changed = json.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong.replace("\\\\u", "\\u")));
        DeclarationJson.Reading reading = read(changed);
        assertThat(reading.declaration()).isEmpty();
        assertThat(told(changed)).anySatisfy(each -> assertThat(each).contains(told));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"\"",
                "[]",
                "{}",
                "{",
                "}",
                "[",
                "{\"a\"",
                "nul",
                "{}{}",
                "{} x",
                "\u0000",
                "'a'",
                "{\"format\":1}",
                "NaN",
                "// c\n{}",
                "{\"a\":1,}",
                "1e999999999",
                "\"\\ud800\""
            })
    void anyTextGivesFindings(String json) {
        DeclarationJson.Reading reading = read(json);
        assertThat(reading.declaration()).isEmpty();
        assertThat(reading.findings()).isNotEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThat(DeclarationJson.read(new byte[] {'"', (byte) 0xFF, '"'}).findings())
                .extracting(Finding::reason)
                .containsExactly("not-utf-8");
        assertThat(DeclarationJson.read("{}".getBytes(StandardCharsets.UTF_16)).findings())
                .extracting(Finding::reason)
                .containsExactly("not-utf-8");
        assertThat(DeclarationJson.read("{}".getBytes(StandardCharsets.UTF_16LE))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        for (String deep : List.of("[".repeat(1_000_000), "{\"a\":".repeat(500_000), "[".repeat(17) + "]".repeat(17))) {
            assertThat(told(deep)).singleElement().asString().contains("too-deep");
        }
        assertThat(told("[".repeat(16) + "]".repeat(16)))
                .singleElement()
                .asString()
                .contains(" value ");
        assertThat(DeclarationJson.read(new byte[(4 << 20) + 1]).findings())
                .extracting(Finding::reason)
                .containsExactly("too-large");
    }

    @Test
    void tellsTheFirstHundredOfManyProblems() {
        String json = "{" + "\"x".repeat(1)
                + String.join(
                        ",\"x",
                        java.util.stream.IntStream.range(0, 50_000)
                                .mapToObj(i -> i + "\":1")
                                .toList()) + "}";
        List<Finding> findings = read(json).findings();
        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).reason()).isEqualTo("more");
        assertThat(findings.get(100).facts()).isEqualTo(Map.of("count", Integer.toString(50_000 + 7 - 100)));
    }

    @Test
    void tenThousandIndicatorsFit() {
        Declaration large = Full.large(10_000);
        byte[] bytes = DeclarationJson.write(large);
        assertThat(bytes.length).isLessThan(4 << 20);
        assertThat(DeclarationJson.read(bytes).declaration()).contains(large);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"\u202E", "\u2066", "\uFEFF", "\n", "\u0000", "\u007F", "\uE000"})
    void refusesCharactersThatMoveOrHideOthersInEveryText(String hidden) throws Exception {
        String json = golden();
        int texts = 0;
        int at = json.indexOf("\"name");
        while (at >= 0) {
            int open = json.indexOf(":\"", at) + 2;
            String changed = json.substring(0, open) + "a" + escaped(hidden) + json.substring(open);
            assertThat(read(changed).declaration()).as(changed).isEmpty();
            assertThat(told(changed)).singleElement().asString().contains(" value ");
            texts++;
            at = json.indexOf("\"name", open);
        }
        assertThat(texts).isGreaterThan(10);
    }

    private static String escaped(String hidden) {
        return String.format(Locale.ROOT, "\\u%04x", (int) hidden.charAt(0));
    }

    @Test
    void refusesAHundredThousandCharacters() throws Exception {
        String json = golden().replace("\"title\":\"电热水壶\"", "\"title\":\"" + "壶".repeat(100_000) + "\"");
        assertThat(told(json)).singleElement().satisfies(each -> {
            assertThat(each).startsWith("/standards/1/title value ");
            assertThat(each.length()).isLessThan(200);
        });
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        TreeSet<String> keys = new TreeSet<>();
        JsonFindings.VERDICTS.forEach(verdict -> {
            String key = "declaration.json." + verdict.reason();
            keys.add(key);
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String sentence = DeclarationJson.messages().text(key, locale).orElseThrow();
                verdict.facts().forEach(fact -> assertThat(sentence).contains("{" + fact + "}"));
            }
        });
        assertThat(DeclarationJson.messages().keys().stream().filter(key -> key.startsWith("declaration.json.")))
                .containsExactlyElementsOf(keys);
    }
}
