package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.evaluation.statistics.BernoulliCusum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {

    private static final BigDecimal TWO = new BigDecimal("0.02");
    private static final BigDecimal SIX = new BigDecimal("0.06");

    @Test
    void falseAlarmsOverSimulatedYearsComeAtTheStatedRate() {
        // 40 streams of 300 results a month over 50 years; fixed seed
        ChangeWatch watch = ChangeWatch.of(BernoulliCusum.of(TWO, SIX, 10_000));
        SplittableRandom random = new SplittableRandom(20261125);
        int alarms = 0;
        int results = 40 * 300 * 12 * 50;
        for (int i = 0; i < results; i++) {
            alarms += watch.add("stream " + i % 40, random.nextInt(50) != 0).isPresent() ? 1 : 0;
        }
        double stated = results / new BigDecimal(watch.resultsPerFalseAlarm()).doubleValue();
        assertThat(stated).isGreaterThan(500);
        assertThat((double) alarms).isCloseTo(stated, Percentage.withPercentage(20));
    }

    @Test
    void aPlantedShiftIsFoundWithinTheStatedRunLengthAndItsBeginIsNamed() {
        BernoulliCusum chart = BernoulliCusum.of(TWO, SIX, 10_000);
        SplittableRandom random = new SplittableRandom(4);
        long delays = 0;
        long begins = 0;
        int runs = 400;
        for (int run = 0; run < runs; run++) {
            ChangeWatch watch = ChangeWatch.of(chart);
            Optional<ChangeWatch.Alarm> alarm = Optional.empty();
            int shift = 2000;
            int i = 0;
            while (i < shift || alarm.isEmpty()) {
                i++;
                alarm = watch.add("g", random.nextInt(1000) >= (i <= shift ? 20 : 60));
                if (i <= shift) {
                    alarm = Optional.empty();
                }
            }
            delays += alarm.get().at() - shift;
            begins += alarm.get().since();
            assertThat(alarm.get().failed() * 50)
                    .isGreaterThan(alarm.get().at() - alarm.get().since());
        }
        // a stream that is already somewhere above 0 finds the shift sooner than the stated mean from 0
        assertThat(delays / (double) runs)
                .isLessThan(new BigDecimal(ChangeWatch.of(chart).resultsToFind()).doubleValue() * 1.05);
        assertThat(begins / (double) runs).isBetween(1900.0, 2150.0);
    }

    @Test
    void alarmsCarryTheirEvidence() {
        ChangeWatch watch = ChangeWatch.of(BernoulliCusum.of(TWO, SIX, 1000));
        Optional<ChangeWatch.Alarm> alarm = Optional.empty();
        watch.add("GB 18401 甲醛", true);
        int number = 0;
        while (alarm.isEmpty()) {
            alarm = watch.add("GB 18401 甲醛", false);
            number++;
        }
        Finding finding = alarm.get().finding();
        assertThat(finding.facts())
                .containsEntry("group", "GB 18401 甲醛")
                .containsEntry("since", "2")
                .containsEntry("failed", Integer.toString(number))
                .containsEntry("usual", "2 %");
        assertThat(watch.add("GB 18401 甲醛", false)).isEmpty();
    }

    @Test
    void rateChartsAlarmAsSeldomAsStated() {
        RateChart chart = new RateChart(TWO, new BigDecimal("0.01"));
        assertThat(chart.limit(100)).isEqualTo(7);
        assertThat(chart.falseAlarm(100)).isEqualByComparingTo("0.00406205");
        assertThat(chart.check("g", "2026-10", 100, 6)).isEmpty();
        assertThat(chart.check("g", "2026-10", 100, 7))
                .hasValueSatisfying(finding ->
                        assertThat(finding.facts()).containsEntry("limit", "7").containsEntry("chance", "0.406205 %"));
        assertThat(chart.check("g", "2026-10", 0, 0)).isEmpty();
        assertThatThrownBy(() -> chart.check("g", "2026-10", 5, 6)).hasMessageContaining("was 6");
        // periods of many sizes: the expected number of false alarms is the sum of their probabilities; fixed seed
        SplittableRandom random = new SplittableRandom(12);
        double stated = 0;
        int alarms = 0;
        for (int period = 0; period < 20_000; period++) {
            int results = 20 + period % 400;
            int failed = 0;
            for (int i = 0; i < results; i++) {
                failed += random.nextInt(50) == 0 ? 1 : 0;
            }
            stated += chart.falseAlarm(results).doubleValue();
            alarms += chart.check("g", "", results, failed).isPresent() ? 1 : 0;
        }
        assertThat((double) alarms).isCloseTo(stated, Percentage.withPercentage(20));
    }

    @Test
    void comingStandardsAreToldInStages() {
        Catalog catalog = Catalog.builtIn();
        LeadTime lead = LeadTime.of(catalog);
        int told = 0;
        for (Standard next : catalog.standards()) {
            if (next.implemented().isEmpty()) {
                continue;
            }
            LocalDate from = next.implemented().get();
            for (StandardNumber old : next.replaces()) {
                assertThat(next(lead, old, from.minusDays(366), next)).isEmpty();
                assertThat(next(lead, old, from.minusDays(365), next)).containsExactly("365 365");
                assertThat(next(lead, old, from.minusDays(181), next)).containsExactly("181 365");
                assertThat(next(lead, old, from.minusDays(180), next)).containsExactly("180 180");
                assertThat(next(lead, old, from.minusDays(1), next)).containsExactly("1 30");
                assertThat(next(lead, old, from, next)).isEmpty();
                told++;
            }
            assertThat(next(lead, next.number(), from.minusDays(10), next)).isEmpty();
        }
        assertThat(told).isGreaterThan(20);
    }

    private static List<String> next(LeadTime lead, StandardNumber old, LocalDate on, Standard next) {
        List<String> found = new ArrayList<>();
        for (Finding finding : lead.check(List.of(old), on)) {
            if (finding.facts().get("next").equals(next.number().toString())) {
                found.add(finding.facts().get("days") + " " + finding.facts().get("stage"));
            }
        }
        return found;
    }

    @Test
    void stagesMustFall() {
        assertThatThrownBy(() -> LeadTime.of(Catalog.builtIn(), List.of(30, 60)))
                .hasMessageContaining("[30, 60]");
        assertThatThrownBy(() -> LeadTime.of(Catalog.builtIn(), List.of())).hasMessageContaining("empty");
    }

    @Test
    void warningsOfOnePassSayWhereTheyBeganAndHowManyWouldBeFalse() {
        Warnings warnings = Warnings.of(ChangeWatch.of(BernoulliCusum.of(TWO, SIX, 10_000)));
        for (int i = 0; i < 4000; i++) {
            // one result of two is of a quiet stream, every tenth of the other fails from the 2000th line on
            boolean quiet = i % 2 == 0;
            warnings.add(new Tested(
                    i + 2,
                    quiet ? "GB 1-2020" : "GB 2-2020",
                    "甲醛",
                    "",
                    "",
                    "",
                    i < 2000 ? "2026-Q1" : "2026-Q2",
                    "",
                    "f",
                    quiet || i < 2000 || i % 20 != 1));
        }
        assertThat(warnings.results()).isEqualTo(4000);
        assertThat(warnings.streamsWatched()).isEqualTo(2);
        assertThat(warnings.streams()).hasSize(1);
        Warnings.Stream stream = warnings.streams().get(0);
        assertThat(stream.group()).isEqualTo("GB 2-2020 甲醛");
        assertThat(stream.firstPeriod()).isEqualTo("2026-Q2");
        assertThat(stream.firstRow()).isBetween(2002, 2400);
        assertThat(stream.alarms()).isGreaterThan(1);
        assertThat(warnings.alarms()).isEqualTo(stream.alarms());
        assertThat(warnings.expectedFalse()).isEqualByComparingTo("0.4");
        assertThat(stream.first().reason()).isEqualTo("fail-rate-rose");
    }
}
