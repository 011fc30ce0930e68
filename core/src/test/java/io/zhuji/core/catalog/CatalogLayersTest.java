package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs over packs, and what does not fit in one. */
class CatalogLayersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String row(String number, String more) {
        return PackReadingTest.ROW.replace("GB/T 90001-2020", number).replace("\"current\"", more);
    }

    @Test
    void aLaterPackOverridesAndTheContradictionIsToldWithBothSides() {
        Pack own = PackReadingTest.pack(
                "\"number\":\"GB 18401-2010\",\"zh\":\"国家纺织产品基本安全技术规范\",\"role\":\"general\",\"state\":\"current\","
                        + "\"implemented\":\"2011-09-01\",\"issued\":\"2011-01-14\",\"stateConfidence\":\"A\",\"confidence\":\"A\"");
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(own);
        StandardReference number = StandardNumber.parse("GB 18401-2010");
        LocalDate between = LocalDate.of(2011, 8, 15);
        assertThat(before.resolve(number, between).standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(after.resolve(number, between).standing()).isEqualTo(Standing.NOT_YET_IN_FORCE);
        assertThat(after.findings()).hasSize(1);
        Finding finding = after.findings().get(0);
        assertThat(finding.rule()).hasToString("catalog.packs-agree");
        assertThat(finding.at()).hasToString("/standards/0/implemented");
        assertThat(finding.facts())
                .containsEntry("earlier", "2011-08-01")
                .containsEntry("later", "2011-09-01")
                .containsEntry("earlierPack", "zhuji.standards/textile 2026-11-23")
                .containsEntry("laterPack", "own 1");
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(after.editions()).containsEntry("own", "1");
        assertThat(after.check()).extracting(Finding::reason).contains("contradiction", "no-gap");
        assertThat(before.findings()).isEmpty();
    }

    @Test
    void aPackThatOnlyKnowsMoreDoesNotContradict() {
        Pack own = PackReadingTest.pack(
                "\"number\":\"GB/T 22849-2024\",\"zh\":\"针织T恤衫\",\"role\":\"product\",\"state\":\"current\","
                        + "\"implemented\":\"2025-02-01\",\"replaces\":[\"GB/T 22849-2014\"],\"stateConfidence\":\"A\","
                        + "\"confidence\":\"A\"");
        Catalog catalog = Catalog.builtIn().with(own);
        assertThat(catalog.findings()).isEmpty();
        Resolution old = catalog.resolve(StandardNumber.parse("GB/T 22849-2014"), LocalDate.of(2025, 1, 31));
        assertThat(old.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(old.certain()).isTrue();
        assertThat(catalog.resolve(StandardNumber.parse("GB/T 22849-2014"), LocalDate.of(2025, 2, 1))
                        .standing())
                .isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void enterpriseStandardsOfAHostAreFoundLikeAnyOther() {
        Catalog catalog = Catalog.builtIn().with(PackReadingTest.pack(row("Q/ABC 001-2024", "\"current\"")));
        Resolution dated = catalog.resolve(StandardReference.parse("Q/ABC 001-2024"), DAY);
        assertThat(dated.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(catalog.resolve(StandardReference.parse("Q/ABC 001"), DAY).standing())
                .isEqualTo(Standing.UNDATED_IN_FORCE);
        assertThat(catalog.standards()).hasSize(Catalog.builtIn().standards().size() + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            link-known      | "superseded","replacedBy":["GB/T 90002-2022"]                                  |
            link-both-ways  | "superseded","replacedBy":["GB/T 90002-2022"]                                  | "current"
            no-gap          | "superseded","replacedBy":["GB/T 90002-2022"],"withdrawn":"2022-06-01"         | "current","replaces":["GB/T 90001-2020"],"implemented":"2022-07-01"
            no-overlap      | "superseded","replacedBy":["GB/T 90002-2022"],"withdrawn":"2022-08-01"         | "current","replaces":["GB/T 90001-2020"],"implemented":"2022-07-01"
            no-circle       | "superseded","replacedBy":["GB/T 90002-2022"],"replaces":["GB/T 90002-2022"]   | "superseded","replaces":["GB/T 90001-2020"],"replacedBy":["GB/T 90001-2020"]
            days-in-order   | "current","issued":"2020-05-01","implemented":"2020-04-30"                     | "current"
            state-fits-days | "current","withdrawn":"2022-05-01"                                             | "current"
            state-fits-days | "upcoming","implemented":"2022-05-01"                                          | "current"
            state-fits-days | "superseded","withdrawn":"2027-05-01"                                          | "current"
            part-of-links   | "current","partly":["GB/T 90002-2022"]                                         | "current"
            alias-taken     | "current","aliases":["GB/T 90002-2022"]                                        | "current"
            """)
    void tellsWhatCannotAllBeTrue(String reason, String first, String second) {
        Pack pack = second == null
                ? PackReadingTest.pack(row("GB/T 90001-2020", first))
                : PackReadingTest.pack(row("GB/T 90001-2020", first), row("GB/T 90002-2022", second));
        assertThat(Catalog.of(List.of(pack)).check())
                .extracting(Finding::reason)
                .contains(reason);
    }

    @Test
    void kindsThatBuildOnEachOtherInACircleAreReadAndLeftAtThat() {
        String kind =
                "{\"id\":\"A\",\"plus\":[\"B\",\"gone\"],\"zh\":\"甲\",\"en\":\"a\",\"ccc\":\"no\",\"energyLabel\":\"no\","
                        + "\"cccClasses\":[\"0001\"],\"confidence\":\"A\",\"mandatory\":[{\"standard\":\"GB 90001\"}]}";
        Pack pack = PackReadingTest.read("{" + PackReadingTest.HEAD + ",\"categories\":[" + kind + ","
                        + kind.replace("\"B\"", "\"A\"").replace("\"id\":\"A\"", "\"id\":\"B\"") + "]}")
                .orThrow();
        Catalog catalog = Catalog.of(List.of(pack));
        assertThat(catalog.category("A").orElseThrow().mandatory()).hasSize(2);
        assertThat(catalog.check())
                .extracting(Finding::reason)
                .contains("kind-known", "ccc-class-known", "standard-known");
    }

    @Test
    void anEmptyCatalogKnowsNothingAndSaysSo() {
        Catalog catalog = Catalog.of(List.of());
        assertThat(catalog.resolve(StandardReference.parse("GB 18401-2010"), DAY)
                        .standing())
                .isEqualTo(Standing.NOT_IN_CATALOG);
        assertThat(catalog.resolve(StandardReference.parse("GB 18401"), DAY).standing())
                .isEqualTo(Standing.UNDATED_UNKNOWN);
        assertThat(catalog.standards()).isEmpty();
        assertThat(catalog.check()).isEmpty();
    }
}
