package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {

    private static final CaseDeadlines DAYS = CaseDeadlines.ofSupervision();
    private static final LocalDate TOLD = LocalDate.of(2026, 1, 31);

    private static Optional<LocalDate> day(Integer after) {
        return after == null ? Optional.empty() : Optional.of(TOLD.plusDays(after));
    }

    private static CaseFile file(Integer objected, Integer corrected, Integer rechecked, Boolean passed, String cause) {
        return new CaseFile(
                "7",
                "甲",
                "童装",
                Optional.of(TOLD),
                day(objected),
                cause == null ? List.of() : List.of(cause),
                List.of(),
                day(corrected),
                day(rechecked),
                Optional.ofNullable(passed));
    }

    @ParameterizedTest(name = "corrected {0}, rechecked {1}, passed {2}; on day {3}: {4}")
    @CsvSource({
        ", , , -1, NOT_TOLD, ''",
        ", , , 0, OBJECTION_OPEN, ''",
        ", , , 15, OBJECTION_OPEN, ''",
        ", , , 16, CORRECTING, ''",
        ", , , 60, CORRECTING, ''",
        ", , , 61, CORRECTING, correction-overdue",
        "60, , , 61, RECHECK_DUE, ''",
        "61, , , 61, RECHECK_DUE, correction-overdue",
        "60, , , 75, RECHECK_DUE, ''",
        "60, , , 76, RECHECK_DUE, recheck-overdue",
        "60, 75, true, 90, CLOSED, ''",
        "60, 76, true, 90, CLOSED, recheck-overdue",
        "60, 70, false, 90, FAILED_AGAIN, failed-again",
        "60, 70, true, 69, RECHECK_DUE, ''",
    })
    void theDaysOfAFileAreCountedAtTheirEdges(
            Integer corrected, Integer rechecked, Boolean passed, int on, CaseFile.State state, String reason) {
        CaseFile file = file(null, corrected, rechecked, passed, "染色");
        assertThat(file.state(TOLD.plusDays(on), DAYS)).isEqualTo(state);
        assertThat(file.check(TOLD.plusDays(on), DAYS))
                .extracting(Finding::reason)
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
        assertThat(CaseFile.overdue(List.of(file), TOLD.plusDays(on), DAYS)).hasSize(reason.isEmpty() ? 0 : 1);
    }

    @Test
    void whatIsMissingOrOutOfOrderIsTold() {
        assertThat(file(15, 20, null, null, null).check(TOLD.plusDays(30), DAYS))
                .extracting(Finding::reason)
                .containsExactly("no-cause");
        assertThat(file(16, null, null, null, null).check(TOLD.plusDays(30), DAYS))
                .extracting(Finding::reason)
                .containsExactly("objection-late");
        assertThat(file(null, -3, 5, true, "x").check(TOLD.plusDays(30), DAYS))
                .extracting(Finding::reason)
                .containsExactly("order");
        CaseFile untold = new CaseFile(
                "8",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(untold.state(TOLD, DAYS)).isEqualTo(CaseFile.State.NOT_TOLD);
        assertThat(untold.check(TOLD, DAYS)).extracting(Finding::reason).containsExactly("not-told");
        assertThatThrownBy(() -> file(null, 1, 2, null, null)).hasMessageContaining("passed is given exactly");
        assertThatThrownBy(() -> new CaseDeadlines(15, 10, 20)).hasMessageContaining("15, 10, 20");
    }

    @Test
    void anInnerCheckHasDaysOfItsOwnAndIsClosedByTheCheckAfterIt() {
        CaseDeadlines own = new CaseDeadlines(1, 7, 14);
        assertThat(file(null, null, null, null, null).check(TOLD.plusDays(8), own))
                .extracting(Finding::reason)
                .containsExactly("correction-overdue");
        CaseFile closed = file(null, 5, 9, true, "设备");
        assertThat(closed.state(TOLD.plusDays(9), own)).isEqualTo(CaseFile.State.CLOSED);
        assertThat(closed.check(TOLD.plusDays(9), own)).isEmpty();
    }

    private static Inspection inspection(int row, String authority, int level, String product, String on) {
        return new Inspection(row, authority, level, product, LocalDate.parse(on));
    }

    @Test
    void theSameProductInspectedTwiceIsTold() {
        List<Inspection> inspections = List.of(
                inspection(2, "杭州", 3, "A", "2026-01-10"),
                inspection(3, "杭州", 3, "A", "2026-07-10"),
                inspection(4, "杭州", 3, "B", "2026-01-10"),
                inspection(5, "杭州", 3, "B", "2026-07-09"),
                inspection(6, "省局", 2, "C", "2026-03-01"),
                inspection(7, "杭州", 3, "C", "2026-04-01"),
                inspection(8, "西湖", 4, "C", "2026-05-01"),
                inspection(9, "杭州", 3, "D", "2026-03-01"),
                inspection(10, "省局", 2, "D", "2026-04-01"));
        assertThat(RepeatedInspections.standard().find(inspections))
                .extracting(finding -> finding.at().text() + " " + finding.reason() + " "
                        + finding.facts().get("row"))
                .containsExactly(
                        "/inspections/3 same-authority 4",
                        "/inspections/5 higher-level 6",
                        "/inspections/6 higher-level 6");
        assertThat(RepeatedInspections.within(3).find(inspections)).hasSize(2);
        assertThat(RepeatedInspections.standard().find(List.of())).isEmpty();
    }

    @Test
    void aFigureIsComparedWithoutTellingAnybody() {
        Disclosure disclosure = Disclosure.builtIn();
        Map<String, BigDecimal> values = new TreeMap<>();
        for (int i = 1; i <= 4 * disclosure.enterprises() - 1; i++) {
            values.put("firm" + i, BigDecimal.valueOf(i));
        }
        assertThat(Distribution.of(values, disclosure)).isEmpty();
        values.put("last", BigDecimal.valueOf(1000));
        assertThat(Distribution.of(values, disclosure))
                .contains(new Distribution(12, new BigDecimal("3"), new BigDecimal("6"), new BigDecimal("9")));
    }

    @Test
    void theStatisticsOfARegionAreTheSumOfItsIndustriesAndSizes() {
        ImplementationStatistics census = ImplementationStatistics.of(
                java.util.Set.of(),
                List.of(
                        new ImplementationStatistics.Pair(Dimension.REGION, Dimension.INDUSTRY),
                        new ImplementationStatistics.Pair(Dimension.REGION, Dimension.SIZE)),
                Disclosure.builtIn());
        // one "result" per enterprise: whether it has declared
        for (int i = 0; i < 600; i++) {
            census.add(new Tested(
                    i,
                    "",
                    "declared",
                    i % 2 == 0 ? "3301" : "3302",
                    i % 3 == 0 ? "C17" : "C18",
                    "",
                    "",
                    i % 5 == 0 ? "大型" : "小型",
                    "firm" + i,
                    i % 4 != 0));
        }
        for (StatisticsTable table : census.tables().subList(3, 5)) {
            for (int row = 0; row < table.rowNames().size(); row++) {
                long sum = table.cells().get(row).stream()
                        .mapToLong(cell -> cell.orElseThrow().results())
                        .sum();
                assertThat(sum)
                        .isEqualTo(table.rowTotals().get(row).orElseThrow().results())
                        .isEqualTo(300);
            }
        }
        assertThat(census.tables()).isEqualTo(census.tables());
    }
}
