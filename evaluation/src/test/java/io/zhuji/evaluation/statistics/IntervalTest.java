package io.zhuji.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final BigDecimal NINETY_FIVE = new BigDecimal("95");

    // the ends for 0 and 10 of 10 are 1 - 0.025^(1/10) and 0.025^(1/10); the rest from published tables
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "0, 10, 0.00, 30.85",
        "10, 10, 69.15, 100.00",
        "8, 10, 44.39, 97.48",
        "1, 1, 2.50, 100.00",
        "0, 1000000, 0.00, 0.01",
    })
    void clopperPearson(long hits, long total, BigDecimal low, BigDecimal high) {
        assertThat(Interval.ofShare(hits, total, NINETY_FIVE)).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 5", "6, 5", "1, 3000000000"})
    void wrongCountsAreRefused(long hits, long total) {
        assertThatThrownBy(() -> Interval.ofShare(hits, total, NINETY_FIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsTheTrueShareAtLeastAsOftenAsPromised() {
        // exact coverage for 40 results and a true share of 0.9, summed over all outcomes
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal truth = new BigDecimal("0.9");
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= 40; k++) {
            if (Interval.ofShare(k, 40, NINETY_FIVE).contains(new BigDecimal("90"))) {
                covered = covered.add(new BigDecimal(choose)
                        .multiply(truth.pow(k))
                        .multiply(BigDecimal.ONE.subtract(truth).pow(40 - k)));
            }
            choose = choose.multiply(BigInteger.valueOf(40 - k)).divide(BigInteger.valueOf(k + 1));
        }
        assertThat(covered).isGreaterThanOrEqualTo(new BigDecimal("0.95"));
    }

    @ParameterizedTest(name = "n={0} p={1} alpha={2}: alarm at {3}")
    @CsvSource({
        // 100 results at 2 %: 6 or more with 1.548 % (exact fractions), 7 or more with 0.406 %
        "100, 0.02, 0.01, 7",
        "100, 0.02, 0.02, 6",
        "1, 0.5, 0.5, 1",
        "1, 0.5, 0.4, 2",
        "0, 0.5, 0.1, 1",
        "10, 0, 0.01, 1",
    })
    void criticalCounts(int total, BigDecimal share, BigDecimal chance, int count) {
        assertThat(BinomialTail.critical(total, share, chance)).isEqualTo(count);
        assertThat(BinomialTail.atLeast(count, total, share)).isLessThanOrEqualTo(chance);
        if (count > 1) {
            assertThat(BinomialTail.atLeast(count - 1, total, share)).isGreaterThan(chance);
        }
    }

    @Test
    void tailsOfKnownSize() {
        assertThat(BinomialTail.atLeast(6, 100, new BigDecimal("0.02"))).isEqualByComparingTo("0.0154836");
    }
}
