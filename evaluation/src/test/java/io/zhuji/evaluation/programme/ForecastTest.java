package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Target TARGET = Programme.builtIn().get(0).target("G2").orElseThrow();
    private static final BigDecimal NINETY_FIVE = new BigDecimal("95");

    @Test
    void aSteadyPastGivesANarrowFuture() {
        Forecast forecast = Forecast.of(TARGET, List.of(70_000L, 71_000L, 72_000L, 73_000L), 7, NINETY_FIVE)
                .orElseThrow();
        assertThat(forecast.expected()).isEqualByComparingTo("80000");
        // three equal steps may be luck: s = sqrt(3001/3), half = 4.3027 * 31.628 * sqrt(7 + 49/3)
        assertThat(forecast.interval().low()).isEqualByComparingTo("79342");
        assertThat(forecast.interval().high()).isEqualByComparingTo("80658");
        assertThat(forecast.outlook()).isEqualTo(Forecast.Outlook.OPEN);
        assertThat(Forecast.of(TARGET, List.of(70_000L, 71_000L, 72_000L, 73_000L), 8, NINETY_FIVE)
                        .orElseThrow()
                        .outlook())
                .isEqualTo(Forecast.Outlook.LIKELY);
    }

    @Test
    void nothingSeenInAYearDoesNotMeanNothingToCome() {
        List<Long> counts = java.util.Collections.nCopies(13, 0L);
        Forecast forecast = Forecast.of(TARGET, counts, 21, NINETY_FIVE).orElseThrow();
        assertThat(forecast.expected()).isEqualByComparingTo("0");
        assertThat(forecast.interval().low()).isEqualByComparingTo("0");
        // about what the rule of three says: 21 * 3/12
        assertThat(forecast.interval().high()).isBetween(new BigDecimal("4"), new BigDecimal("7"));
    }

    @Test
    void anUnsteadyPastLeavesItOpen() {
        Forecast forecast = Forecast.of(TARGET, List.of(70_000L, 70_500L, 72_500L, 73_000L), 7, NINETY_FIVE)
                .orElseThrow();
        assertThat(forecast.outlook()).isEqualTo(Forecast.Outlook.OPEN);
        assertThat(forecast.interval().contains(forecast.expected())).isTrue();
        // steps 500, 2000, 500: mean 1000, s 866.03; t(2; 97.5 %) = 4.3027; half = 4.3027 * 866.03 * sqrt(7 + 49/3)
        assertThat(forecast.interval().low()).isEqualByComparingTo("62000");
        assertThat(forecast.interval().high()).isEqualByComparingTo("98000");
    }

    @Test
    void tooShortAPastGivesNone() {
        assertThat(Forecast.of(TARGET, List.of(1L, 2L, 3L), 7, NINETY_FIVE)).isEmpty();
    }

    @Test
    void onTheLastDayNothingIsLeftToGuess() {
        Forecast forecast = Forecast.of(TARGET, List.of(1L, 2L, 3L, 79_999L), 0, NINETY_FIVE)
                .orElseThrow();
        assertThat(forecast.interval().low()).isEqualTo(forecast.interval().high());
        assertThat(forecast.outlook()).isEqualTo(Forecast.Outlook.UNLIKELY);
    }

    @Test
    void intervalsHoldWhatTheyPromise() {
        // fixed seed: a failure must come back
        SplittableRandom random = new SplittableRandom(20261125);
        int held = 0;
        int runs = 4000;
        for (int run = 0; run < runs; run++) {
            List<Long> counts = new ArrayList<>();
            long count = 0;
            counts.add(count);
            for (int month = 0; month < 9; month++) {
                count += month(random);
                counts.add(count);
            }
            Forecast forecast = Forecast.of(TARGET, counts, 6, NINETY_FIVE).orElseThrow();
            for (int month = 0; month < 6; month++) {
                count += month(random);
            }
            held += forecast.interval().contains(BigDecimal.valueOf(count)) ? 1 : 0;
        }
        // 95 % of 4000 is 3800 with a standard deviation of 14
        assertThat(held).isBetween(3740, 3870);
    }

    /** About normal with mean 600 and standard deviation 35: the sum of twelve even draws. */
    private static long month(SplittableRandom random) {
        long sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextInt(36);
        }
        return 390 + sum;
    }
}
