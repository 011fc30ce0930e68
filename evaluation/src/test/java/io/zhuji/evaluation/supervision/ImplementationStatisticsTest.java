package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.evaluation.statistics.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImplementationStatisticsTest {

    private static final ImplementationStatistics.Pair STANDARD_BY_REGION =
            new ImplementationStatistics.Pair(Dimension.STANDARD, Dimension.REGION);

    private static Tested tested(String standard, String region, int firm, boolean conforms) {
        return new Tested(1, standard, "甲醛", region, "C18", "儿童服装", "2026", "", "firm" + firm, conforms);
    }

    private static void add(List<Tested> list, String standard, String region, int number, int failed) {
        for (int i = 0; i < number; i++) {
            list.add(tested(standard, region, i, i >= failed));
        }
    }

    private static ImplementationStatistics statistics(List<Tested> results) {
        ImplementationStatistics statistics = ImplementationStatistics.of(
                Set.of(Dimension.STANDARD), List.of(STANDARD_BY_REGION), Disclosure.builtIn());
        results.forEach(statistics::add);
        return statistics;
    }

    @Test
    void totalsAreTheSumsOfTheirParts() {
        List<Tested> results = new ArrayList<>();
        add(results, "GB 18401-2010", "330106", 40, 2);
        add(results, "GB 18401-2010", "330203", 30, 0);
        add(results, "GB 31701-2015", "330106", 25, 5);
        add(results, "GB 31701-2015", "330203", 10, 10);
        StatisticsTable table = statistics(results).tables().get(2);
        assertThat(table.rowNames()).containsExactly("GB 18401-2010", "GB 31701-2015");
        assertThat(table.columnNames()).containsExactly("3301", "3302");
        long[][] expected = {{40, 2, 30, 0, 70, 2}, {25, 5, 10, 10, 35, 15}};
        for (int r = 0; r < 2; r++) {
            assertThat(figures(table.cells().get(r).get(0))).containsExactly(expected[r][0], expected[r][1]);
            assertThat(figures(table.cells().get(r).get(1))).containsExactly(expected[r][2], expected[r][3]);
            assertThat(figures(table.rowTotals().get(r))).containsExactly(expected[r][4], expected[r][5]);
        }
        assertThat(figures(table.total())).containsExactly(105L, 17L);
        assertThat(table.cells().get(0).get(1)).hasValueSatisfying(figures -> {
            assertThat(figures.passed()).isEqualTo("100.00");
            assertThat(figures.interval()).contains(new Interval(new BigDecimal("88.42"), new BigDecimal("100.00")));
        });
    }

    private static Long[] figures(Optional<StatisticsTable.Figures> figures) {
        return new Long[] {
            figures.orElseThrow().results(), figures.orElseThrow().failed()
        };
    }

    @Test
    void aSmallCellIsHiddenAndSoAreThoseFromWhichItWouldFollow() {
        List<Tested> results = new ArrayList<>();
        add(results, "A", "3301", 3, 3);
        add(results, "A", "3302", 50, 0);
        add(results, "A", "3303", 60, 0);
        add(results, "B", "3301", 70, 0);
        add(results, "B", "3302", 20, 0);
        add(results, "B", "3303", 80, 0);
        StatisticsTable table = statistics(results).tables().get(2);
        // of the two ways round, by 3302 (50 + 20 + 70) and by 3303 (60 + 80 + 70), the one that hides less
        assertThat(table.cells().get(0)).extracting(Optional::isPresent).containsExactly(false, false, true);
        assertThat(table.cells().get(1)).extracting(Optional::isPresent).containsExactly(false, false, true);
        assertThat(table.rowTotals()).allMatch(Optional::isPresent);
    }

    @Test
    void aGroupOfFewFirmsIsHiddenHoweverManyResultsItHas() {
        List<Tested> results = new ArrayList<>();
        add(results, "A", "3301", 100, 0);
        add(results, "B", "3301", 90, 0);
        for (int i = 0; i < 500; i++) {
            results.add(tested("C", "3301", i % 2, true));
        }
        StatisticsTable table = statistics(results).tables().get(0);
        assertThat(table.rowTotals()).extracting(Optional::isPresent).containsExactly(true, false, false);
    }

    @Test
    void whatIsHiddenTogetherIsNotSmallEither() {
        List<Tested> results = new ArrayList<>();
        add(results, "A", "3301", 1, 0);
        add(results, "B", "3301", 1, 1);
        add(results, "C", "3301", 30, 1);
        add(results, "D", "3301", 40, 1);
        StatisticsTable table = statistics(results).tables().get(0);
        assertThat(table.rowTotals()).extracting(Optional::isPresent).containsExactly(false, false, false, true);
    }

    @Test
    void nothingIsShownOfTooFewResults() {
        List<Tested> results = new ArrayList<>();
        add(results, "A", "3301", 4, 1);
        assertThat(statistics(results).tables()).allSatisfy(table -> {
            assertThat(table.total()).isEmpty();
            assertThat(table.rowTotals()).allMatch(Optional::isEmpty);
        });
        assertThat(statistics(List.of()).tables().get(0).total().orElseThrow().results())
                .isZero();
    }

    @Test
    void theOrderOfResultsChangesNothing() throws IOException {
        Random random = new Random(7);
        List<Tested> results = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            results.add(tested(
                    "S" + (int) Math.abs(random.nextGaussian() * 8),
                    "33" + String.format("%02d", 1 + (int) Math.abs(random.nextGaussian() * 3)),
                    random.nextInt(40),
                    random.nextInt(20) > 0));
        }
        String first = json(statistics(results));
        Collections.shuffle(results, random);
        assertThat(json(statistics(results))).isEqualTo(first);
        assertThat(first).contains("\"hidden\":true").doesNotContain("firm");
    }

    private static String json(ImplementationStatistics statistics) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            for (StatisticsTable table : statistics.tables()) {
                table.write(json);
            }
            json.writeEndArray();
        }
        return out.toString();
    }

    @Test
    void unknownRegionsAndMissingFirmsAreCountedAndTold() {
        List<Tested> results = new ArrayList<>();
        add(results, "A", "3301", 20, 0);
        add(results, "A", "nowhere", 20, 0);
        results.add(new Tested(1, "A", "", "3301", "", "", "", "", "", true));
        ImplementationStatistics statistics = statistics(results);
        assertThat(statistics.tables().get(1).rowNames()).containsExactly("", "3301");
        assertThat(statistics.findings())
                .extracting(finding -> finding.reason() + finding.facts())
                .containsExactly("region{number=20}", "no-enterprise{number=1}");
    }

    @Test
    void aColumnOfNonsenseFillsNoMemory() {
        ImplementationStatistics statistics = ImplementationStatistics.of(
                Set.of(),
                List.of(new ImplementationStatistics.Pair(Dimension.PRODUCT, Dimension.INDICATOR)),
                Disclosure.builtIn());
        for (int i = 0; i < 60_000; i++) {
            statistics.add(new Tested(i, "", "i" + i, "", "", "p" + i, "", "", "f" + i, true));
        }
        assertThat(statistics.findings())
                .extracting(f -> f.reason())
                .containsExactly("too-many-values", "too-many-values");
        StatisticsTable table = statistics.tables().get(2);
        assertThat(table.complete()).isFalse();
        assertThat(table.cells()).isEmpty();
        assertThat(statistics.results()).isEqualTo(60_000);
    }
}
