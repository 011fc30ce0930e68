package io.zhuji.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BernoulliCusumTest {

    // fixed seeds throughout: a failure must come back
    @ParameterizedTest(name = "{0} against {1}, one false alarm in {2}")
    @CsvSource({"0.02, 0.06, 5000", "0.01, 0.03, 20000", "0.10, 0.20, 1000", "0.05, 0.60, 3000"})
    void falseAlarmsAndDelaysAreAsStated(BigDecimal usual, BigDecimal shifted, long runLength) {
        BernoulliCusum chart = BernoulliCusum.of(usual, shifted, runLength);
        BigDecimal stated = chart.averageRunLength(usual);
        assertThat(stated).isGreaterThanOrEqualTo(BigDecimal.valueOf(runLength));
        SplittableRandom random = new SplittableRandom(20261125);
        long results = 600 * stated.longValue();
        int alarms = 0;
        int sum = 0;
        for (long i = 0; i < results; i++) {
            sum = chart.next(sum, random.nextDouble() < usual.doubleValue());
            if (sum >= chart.threshold()) {
                alarms++;
                sum = 0;
            }
        }
        assertThat((double) alarms).isCloseTo(600, Percentage.withPercentage(15));
        long delay = 0;
        for (int run = 0; run < 2000; run++) {
            sum = 0;
            while (sum < chart.threshold()) {
                sum = chart.next(sum, random.nextDouble() < shifted.doubleValue());
                delay++;
            }
        }
        assertThat(delay / 2000.0)
                .isCloseTo(chart.averageRunLength(shifted).doubleValue(), Percentage.withPercentage(6));
    }

    @Test
    void aLowerThresholdWouldNotKeepTheRunLength() {
        BernoulliCusum chart = BernoulliCusum.of(new BigDecimal("0.02"), new BigDecimal("0.06"), 5000);
        assertThat(chart.step()).isEqualTo(27);
        BernoulliCusum stricter = BernoulliCusum.of(
                new BigDecimal("0.02"),
                new BigDecimal("0.06"),
                chart.averageRunLength(new BigDecimal("0.02")).longValue() + 20);
        assertThat(stricter.threshold()).isGreaterThan(chart.threshold());
    }

    @Test
    void aThresholdOfOneFailureIsTheGeometricDistribution() {
        // step - 1 reaches the threshold at once: the mean number of results to the first failure is 1 / p
        BernoulliCusum chart = BernoulliCusum.of(new BigDecimal("0.05"), new BigDecimal("0.9"), 20);
        assertThat(chart.averageRunLength(new BigDecimal("0.05"))).isEqualByComparingTo("20.00");
    }

    @Test
    void sharesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> BernoulliCusum.of(new BigDecimal("0.1"), new BigDecimal("0.1"), 100))
                .hasMessageContaining("0.1 and 0.1");
        assertThatThrownBy(() ->
                        BernoulliCusum.of(new BigDecimal("0.0000001"), new BigDecimal("0.0000002"), 1_000_000_000))
                .hasMessageContaining("too small");
        assertThatThrownBy(() -> BernoulliCusum.of(new BigDecimal("0.1"), new BigDecimal("0.2"), 9))
                .hasMessageContaining("was 9");
    }
}
