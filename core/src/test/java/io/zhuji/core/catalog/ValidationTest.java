package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs are examined before use, and what is in use stays as it is. */
class ValidationTest {

    private static Validation.Result validate(Catalog under, String... packs) {
        Validation validation = Validation.over(under);
        for (int i = 0; i < packs.length; i++) {
            String json = packs[i].replace("HEAD", PackReadingTest.HEAD)
                    .replace("ROW", PackReadingTest.ROW)
                    .replace('\'', '"');
            try {
                validation.read(
                        (char) ('a' + i) + ".json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return validation.result();
    }

    private static List<String> reasons(Validation.Result result) {
        return result.findings().stream().map(Finding::reason).toList();
    }

    private static final String STANDARD =
            "'zh':'甲','role':'product','stateConfidence':'A','confidence':'A','state':'current','number':";
    private static final String REQUIREMENT = "'force':'recommended','confidence':'A','indicator':";

    @Test
    void theBuiltInPacksAreSound() {
        assertThat(Catalog.builtIn().check()).isEmpty();
    }

    @Test
    void aSoundPackIsSound() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'standards':[{ROW}],'requirements':[{" + REQUIREMENT
                        + "'formaldehyde','of':'GB/T 90001-2020','limit':'≤20 mg/kg'}]}");
        assertThat(result.findings()).isEmpty();
        assertThat(result.sound()).isTrue();
        assertThat(result.catalog().orElseThrow().find(StandardNumber.parse("GB/T 90001-2020")))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            base-known        | 'indicators':[{'id':'x','zh':'甲','en':'x','direction':'lower','base':'GB 90009-2020'}] | /indicators/0/base | GB 90009-2020
            both-in-force     | 'standards':[{STANDARD'GB/T 90001-2020'},{STANDARD'GB/T 90001-2024'}]           | /standards/1/state       | GB/T 90001-2020
            successor-first   | 'standards':[{STANDARD'GB/T 90001-2024','implemented':'2019-01-01','replaces':['GB/T 90001-2020']},{STANDARD'GB/T 90001-2020','implemented':'2020-01-01','replacedBy':['GB/T 90001-2024']}] | /standards/0/implemented | 2019-01-01
            no-overlap        | 'standards':[{STANDARD'GB/T 90001-2024','implemented':'2024-01-01','replaces':['GB/T 90001-2020']},{STANDARD'GB/T 90001-2020','withdrawn':'2025-01-01','replacedBy':['GB/T 90001-2024']}] | /standards/1/withdrawn | 2025-01-01
            link-known        | 'standards':[{STANDARD'GB/T 90001-2020','replacedBy':['GB/T 90001-2030']}]       | /standards/0/replacedBy  | GB/T 90001-2030
            document-known    | 'requirements':[{REQUIREMENT'ph','of':'GB/T 90001-2020','limit':'4.0~7.5'}]       | /requirements/0/of       | GB/T 90001-2020
            document-known    | 'whole':['某通知']                                                              | /whole                   | 某通知
            document-known    | 'missing':[{'of':'某通知','zh':'甲','en':'a'}]                                  | /missing/0/of            | 某通知
            indicator-known   | 'requirements':[{REQUIREMENT'nothing','of':'GB 18401-2010','limit':'≤1'}]         | /requirements/0/indicator | nothing
            limit-direction   | 'requirements':[{REQUIREMENT'formaldehyde','of':'GB 18401-2010','limit':'≥20 mg/kg'}] | /requirements/0/limit | ≥20 mg/kg
            limit-scale       | 'requirements':[{REQUIREMENT'formaldehyde','of':'GB 18401-2010','limit':'≤20 mm'}] | /requirements/0/limit   | ≤20 mm
            limit-scale       | 'requirements':[{REQUIREMENT'cf_water','of':'GB 18401-2010','limit':'≥3 mg/kg'}]  | /requirements/0/limit    | ≥3 mg/kg
            whole-and-missing | 'whole':['GB 18401-2010'],'missing':[{'of':'GB 18401-2010','zh':'甲','en':'a'}] | /missing/0               | GB 18401-2010
            kind-circle       | 'categories':[{'id':'own.a','zh':'甲','en':'a','plus':['own.b'],'ccc':'no','energyLabel':'no','confidence':'A'},{'id':'own.b','zh':'乙','en':'b','plus':['own.a'],'ccc':'no','energyLabel':'no','confidence':'A'}] | /categories/0/plus | own.a
            standard-known    | 'transitions':[{'id':'t','zh':'甲','en':'a','old':['GB 90001-2020'],'new':['GB 18401-2010'],'on':'2011-08-01','confidence':'A'}] | /transitions/0/old | GB 90001-2020
            change-on-day     | 'transitions':[{'id':'t','zh':'甲','en':'a','old':['GB 18401-2003'],'new':['GB 18401-2010'],'on':'2011-09-01','confidence':'A'}] | /transitions/0/old | GB 18401-2003
            """)
    void tellsWhatIsDoubtfulWithFilePlaceAndValue(String reason, String section, String at, String value) {
        Catalog under = Catalog.builtIn();
        String digest = under.digest();
        Validation.Result result = validate(
                under, "{HEAD," + section.replace("STANDARD", STANDARD).replace("REQUIREMENT", REQUIREMENT) + "}");
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.at()).hasToString(at);
            assertThat(finding.facts()).containsEntry("value", value).containsEntry("file", "a.json");
        });
        assertThat(result.sound()).isFalse();
        assertThat(result.catalog()).isPresent();
        assertThat(under.digest()).isEqualTo(digest);
        assertThat(under.check()).isEmpty();
        for (Finding finding : result.findings()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(Catalog.messages().text(finding, locale)).doesNotContain("{", "}");
            }
        }
    }

    /** Old editions are often left out on purpose: noted, but no fault. */
    @Test
    void notesAPredecessorThatIsNotRecorded() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'standards':[{" + STANDARD + "'GB/T 90001-2024','replaces':['GB/T 90001-2020']}]}");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("catalog.pack-noted");
            assertThat(finding.at()).hasToString("/standards/0/replaces");
            assertThat(finding.facts())
                    .containsEntry("value", "GB/T 90001-2020")
                    .containsEntry("file", "a.json");
            assertThat(Catalog.messages().text(finding, Locale.ENGLISH)).contains("which GB/T 90001-2024 replaces");
        });
        assertThat(result.sound()).isTrue();
    }

    @Test
    void saysWhichWordsAreAllowedAndQuotesLimitsAsWritten() {
        Validation.Result word = validate(
                Catalog.builtIn(), "{HEAD,'standards':[{" + STANDARD + "'GB/T 90001-2024','mandate':'must'}]}");
        assertThat(Catalog.messages().text(word.findings().get(0), Locale.ENGLISH))
                .contains("\"must\"", "mandatory, recommended, guidance");
        Validation.Result limit = validate(
                Catalog.builtIn(),
                "{HEAD,'requirements':[{" + REQUIREMENT + "'ph','of':'GB 18401-2010','limit':'about ten'}]}");
        assertThat(limit.findings().get(0).facts())
                .containsEntry("value", "about ten")
                .containsKey("error");
        Validation.Result scale = validate(
                Catalog.builtIn(),
                "{HEAD,'requirements':[{" + REQUIREMENT + "'cf_water','of':'GB 18401-2010','limit':'色牢度≥8级'},{"
                        + REQUIREMENT + "'ph','of':'GB 18401-2010','limit':'4.0~7.5 mg/kg'}]}");
        assertThat(scale.findings().stream().filter(finding -> finding.reason().equals("limit-scale")))
                .extracting(finding ->
                        finding.facts().get("value") + " | " + finding.facts().get("other"))
                .containsExactly("色牢度≥8级 | cf_water (fastness)", "4.0~7.5 mg/kg | ph");
        Validation.Result state = validate(
                Catalog.builtIn(),
                "{HEAD,'standards':[{" + STANDARD.replace("current", "upcoming")
                        + "'GB/T 90001-2020','implemented':'2020-05-01'}]}");
        assertThat(state.findings().get(0).facts()).containsEntry("value", "upcoming");
    }

    @Test
    void aLimitSaidDifferentlyIsToldWithBothSides() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'requirements':[{'force':'mandatory','confidence':'A','indicator':'formaldehyde','of':'GB 18401-2010',"
                        + "'limit':'≤30 mg/kg','class':'A','part':'婴幼儿用品','partEn':'products for infants'}]}");
        assertThat(result.findings())
                .filteredOn(finding -> finding.reason().equals("contradiction"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts())
                        .containsEntry("standard", "GB 18401-2010 / formaldehyde / A / 婴幼儿用品")
                        .containsEntry("earlier", "≤20 mg/kg")
                        .containsEntry("later", "≤30 mg/kg"));
    }

    @Test
    void oneUnreadablePackMakesNoCatalogButTheOthersAreLookedAt() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'standards':[{ROW,'colour':1}]}",
                "{HEAD,'requirements':[{" + REQUIREMENT + "'nothing','of':'GB 18401-2010','limit':'≤1'}]}");
        assertThat(result.catalog()).isEmpty();
        assertThat(result.sound()).isFalse();
        assertThat(reasons(result)).containsExactly("unknown-member", "indicator-known");
        assertThat(result.findings())
                .extracting(finding -> finding.facts().get("file"))
                .containsExactly("a.json", "b.json");
    }

    @Test
    void packsAreHeldAgainstEachOtherToo() {
        Validation.Result result = validate(
                Catalog.of(List.of()),
                "{HEAD,'standards':[{ROW,'implemented':'2020-01-01'}]}",
                "{HEAD,'standards':[{ROW,'implemented':'2021-01-01'}]}");
        assertThat(reasons(result)).containsExactly("same-pack", "contradiction");
        Finding contradiction = result.findings().get(1);
        assertThat(contradiction.facts())
                .containsEntry("earlier", "2020-01-01")
                .containsEntry("later", "2021-01-01")
                .containsEntry("file", "b.json");
    }

    @Test
    void toOverrideIsTold() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'standards':[{'number':'GB 18401-2010','zh':'别的名称','role':'general','state':'current','stateConfidence':'A','confidence':'A','implemented':'2011-08-01','replaces':['GB 18401-2003']}]}");
        assertThat(reasons(result)).containsExactly("contradiction");
        assertThat(result.sound()).isTrue();
    }

    /** Whatever a pack holds, to say something else of it is told with both sides. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'documents':[{'name':'D','zh':'甲','en':'a','issued':'2020-01-01','state':'current','stateConfidence':'A','confidence':'A'}]` | /documents/0/issued | 2020-01-01 | 2021-01-01
            `'cccClasses':[{'number':'9999','zh':'甲','en':'a','from':'2020-01-01','confidence':'A'}]`            | /cccClasses/0/from      | 2020-01-01 | 2021-01-01
            `'transitions':[{'id':'t','zh':'甲','en':'a','old':[],'new':[],'on':'2020-01-01','confidence':'A'}]`   | /transitions/0/on       | 2020-01-01 | 2021-01-01
            `'indicators':[{'id':'x','zh':'甲','en':'x','direction':'lower'}]`                                    | /indicators/0/direction | LOWER      | HIGHER
            `'indicators':[{'id':'x','zh':'甲','en':'x','direction':'range'}],'requirements':[{REQUIREMENT'x','of':'D','limit':'≤1 mg/kg'}]` | /requirements/0/limit | ≤1 mg/kg | ≤2 mg/kg
            `'categories':[{'id':'own.a','zh':'甲','en':'a','ccc':'no','energyLabel':'no','confidence':'A'}]`      | /categories/0/ccc       | NO         | YES
            `'law':[{'id':'L','documentZh':'甲','documentEn':'a','article':'1','force':'must','from':'2020-01-01','verification':'text','jurisdiction':'CN','zh':'甲','en':'a'}]` | /law/0/from | 2020-01-01 | 2021-01-01
            """)
    void sayingSomethingElseIsTold(String section, String at, String earlier, String later) {
        String first = "{HEAD," + section.replace("REQUIREMENT", REQUIREMENT) + "}";
        String second = first.replace("2020-01-01", "2021-01-01")
                .replace("'lower'", "'higher'")
                .replace("≤1 mg", "≤2 mg")
                .replace("'ccc':'no'", "'ccc':'yes'");
        Validation.Result result = validate(Catalog.of(List.of()), first, second);
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).hasToString("catalog.packs-agree");
            assertThat(finding.at()).hasToString(at);
            assertThat(finding.facts())
                    .containsEntry("earlier", earlier)
                    .containsEntry("later", later)
                    .containsEntry("file", "b.json");
        });
        assertThat(reasons(validate(Catalog.of(List.of()), first, first))).doesNotContain("contradiction");
    }

    @Test
    void limitsThatAreNoLongerHeldAreTold() {
        Validation.Result result = validate(
                Catalog.builtIn(),
                "{HEAD,'requirements':[{" + REQUIREMENT
                        + "'formaldehyde','of':'GB 18401-2010','class':'A','limit':'≤20 mg/kg'}]}");
        assertThat(reasons(result)).contains("limits-dropped");
        assertThat(result.findings())
                .filteredOn(finding -> finding.reason().equals("limits-dropped"))
                .allSatisfy(finding -> {
                    assertThat(finding.at()).hasToString("/requirements/0/of");
                    assertThat(Integer.parseInt(finding.facts().get("value"))).isGreaterThan(10);
                });
    }
}
