package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    private static List<Requirement> of(String standard) {
        return CATALOG.requirements(StandardNumber.parse(standard));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GB 18401-2010 | A | formaldehyde  | ≤20 mg/kg
            GB 18401-2010 | B | formaldehyde  | ≤75 mg/kg
            GB 18401-2010 | C | formaldehyde  | ≤300 mg/kg
            GB 18401-2010 | A | ph            | 4.0~7.5
            GB 18401-2010 | B | ph            | 4.0~8.5
            GB 18401-2010 | C | ph            | 4.0~9.0
            GB 18401-2003 | B | ph            | 4.0~7.5
            GB 18401-2010 | A | cf_water      | 色牢度3-4级及以上
            GB 18401-2010 | B | cf_rub_dry    | 色牢度3级及以上
            GB 18401-2010 | A | azo_amines    | 不得检出(检出限 20 mg/kg)
            GB 31701-2015 | A | total_lead    | ≤90 mg/kg
            GB 31701-2015 | A | total_cadmium | ≤100 mg/kg
            """)
    void holdsTheTextileFigures(String standard, String productClass, String indicator, String limit) {
        assertThat(of(standard))
                .filteredOn(r -> r.productClass().equals(productClass))
                .filteredOn(r -> r.indicator().id().equals(indicator))
                .extracting(r -> r.limit().canonical())
                .containsExactly(limit);
    }

    @Test
    void aStandardWithoutFiguresHasNone() {
        assertThat(of("GB 28007-2024")).isEmpty();
        assertThat(CATALOG.requirements("CPSIA section 101")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GB 18401-2010    | COMPLETE | false
            GB 31701-2015    | PARTIAL  | false
            GB 12021.2-2025  | PARTIAL  | true
            GB/T 14272-2021  | PARTIAL  | true
            GB 15979-2024    | NONE     | true
            GB 28007-2024    | NONE     | true
            GB 18584-2024    | NONE     | true
            GB/T 22849-2024  | NONE     | true
            GB/T 99999-2020  | NONE     | false
            """)
    void tellsHowMuchItHoldsOfAStandard(String standard, Coverage.Extent extent, boolean told) {
        Coverage coverage = CATALOG.coverage(StandardNumber.parse(standard));
        assertThat(coverage.extent()).isEqualTo(extent);
        assertThat(coverage.missing().isEmpty()).isNotEqualTo(told);
    }

    @Test
    void whatIsMissingIsOfStandardsThatAreKnownAndNotHeldWhole() {
        for (Pack pack : CATALOG.packs()) {
            for (MissingRow row : pack.missing()) {
                assertThat(CATALOG.find(StandardNumber.parse(row.document())))
                        .as(row.document())
                        .isPresent();
                assertThat(CATALOG.holdsAllOf(row.document()))
                        .as(row.document())
                        .isFalse();
            }
        }
    }

    @Test
    void aPackThatStatesRequirementsOfADocumentFillsTheGap() throws IOException {
        Pack pack = pack("""
                {"of": "GB 28007-2024", "indicator": "formaldehyde", "limit": "≤1 mg/kg", "force": "mandatory", "confidence": "B"}
                """);
        Coverage coverage = CATALOG.with(pack).coverage("GB 28007-2024");
        assertThat(coverage.extent()).isEqualTo(Coverage.Extent.PARTIAL);
        assertThat(coverage.missing().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pH值           | ph
            ＰＨ           | ph
            甲醛含量(mg/kg) | formaldehyde
            耐水色牢度     | cf_water
            ZJ型           | ''
            甲苯醛         | ''
            """)
    void findsIndicatorsByTheirNames(String name, String id) {
        List<String> found =
                CATALOG.indicatorsNamed(name).stream().map(i -> i.id()).toList();
        if (id.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(id);
        }
    }

    @Test
    void aNameMayBeThatOfSeveralIndicators() {
        assertThat(CATALOG.indicatorsNamed("镉")).hasSizeGreaterThan(1);
    }

    @Test
    void everyRequirementOfTheBuiltInPacksHasItsIndicator() {
        int rows = 0;
        for (Pack pack : CATALOG.packs()) {
            for (RequirementRow row : pack.requirements()) {
                rows++;
                assertThat(CATALOG.indicator(row.indicator())).as(row.key()).isPresent();
                // limits of our own packs are read when asked for; each of them must be one
                assertThat(row.limit().get().canonical()).as(row.key()).isNotEmpty();
            }
        }
        assertThat(rows).isGreaterThan(500);
    }

    @Test
    void thePacksThatWaitAreOfTheIdAndEditionTold() {
        assertThat(CATALOG.packs())
                .filteredOn(pack ->
                        !pack.requirements().isEmpty() || !pack.indicators().isEmpty())
                .hasSizeGreaterThan(5)
                .allMatch(pack -> pack.id().equals("zhuji.requirements"))
                .allMatch(pack -> pack.edition().equals(CATALOG.editions().get("zhuji.requirements")));
    }

    @Test
    void theDigestIsThatOfAllPacksWhetherTheyWaitOrNot() throws IOException {
        assertThat(Catalog.of(CATALOG.packs()).digest()).isEqualTo(CATALOG.digest());
        Pack pack = pack("""
                {"of": "GB 1-2020", "indicator": "ph", "limit": "5.0~7.0", "force": "mandatory", "confidence": "B"}
                """);
        Catalog more = CATALOG.with(pack);
        assertThat(more.digest()).isEqualTo(Catalog.of(more.packs()).digest()).isNotEqualTo(CATALOG.digest());
    }

    @Test
    void aLaterPackTakesThePlaceOfAllEarlierOnesStateOfADocument() throws IOException {
        Pack pack = pack("""
                {"of": "GB 18401-2010", "indicator": "ph", "limit": "5.0~7.0", "force": "mandatory", "confidence": "B"}
                """);
        Catalog catalog = CATALOG.with(pack);
        assertThat(catalog.requirements(StandardNumber.parse("GB 18401-2010")))
                .extracting(r -> r.limit().canonical())
                .containsExactly("5.0~7.0");
        assertThat(catalog.requirements(StandardNumber.parse("GB 31701-2015"))).isNotEmpty();
    }

    @Test
    void anUnknownIndicatorIsTold() throws IOException {
        Pack pack = pack("""
                {"of": "GB 18401-2010", "indicator": "unheard", "limit": "≤1 mg/kg", "force": "mandatory", "confidence": "B"}
                """);
        assertThat(CATALOG.with(pack).check()).extracting(Finding::reason).contains("indicator-known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "≤20 mg/xyz"     | limit
            "20"             | limit
            "≤1e999999999"   | limit
            20               | text
            ""               | empty
            """)
    void aLimitThatCannotBeReadIsToldWithItsPlace(String limit, String reason) throws IOException {
        PackReading reading = read("""
                {"of": "GB 1-2020", "indicator": "ph", "limit": %s, "force": "mandatory", "confidence": "B"}
                """.formatted(limit));
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.at().text()).isEqualTo("/requirements/0/limit");
        });
    }

    private static Pack pack(String row) throws IOException {
        return read(row).orThrow();
    }

    private static PackReading read(String row) throws IOException {
        String json = """
                {"format": "zhuji-pack/1", "id": "host", "edition": "1", "zh": "试", "en": "Test", "licence": "CC0-1.0",
                 "asOf": "2026-11-22", "requirements": [%s]}
                """.formatted(row);
        return Pack.read("host.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
