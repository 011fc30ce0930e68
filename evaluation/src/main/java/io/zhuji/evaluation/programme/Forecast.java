package io.zhuji.evaluation.programme;

import io.zhuji.evaluation.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to expect of a target on its last day, were the future like the past (预测).
 *
 * @param target     the target
 * @param expected   the count to expect, half up
 * @param interval   where the count will lie with the confidence, see {@link Interval#ofFutureSum}
 * @param confidence in percent
 * @param outlook    what that means for the target
 */
public record Forecast(Target target, BigDecimal expected, Interval interval, BigDecimal confidence, Outlook outlook) {

    /** What a forecast means for a target. */
    public enum Outlook {
        /** The whole interval reaches the target. */
        LIKELY,
        /** Part of the interval reaches it. */
        OPEN,
        /** No part of the interval reaches it. */
        UNLIKELY
    }

    public Forecast {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(outlook, "outlook");
    }

    /**
     * A forecast from counts at the ends of periods of equal length, such as months.
     *
     * @param counts     at the ends of the past periods, oldest first
     * @param periods    how many periods remain until the target's last day, 0 or more
     * @param confidence in percent, above 0 and below 100
     * @return empty when there are fewer than four counts, which tell nothing about their spread
     */
    public static Optional<Forecast> of(Target target, List<Long> counts, int periods, BigDecimal confidence) {
        if (periods < 0) {
            throw new IllegalArgumentException("periods must be at least 0, was " + periods);
        }
        if (counts.size() < 4) {
            return Optional.empty();
        }
        long[] steps = new long[counts.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = counts.get(i + 1) - counts.get(i);
        }
        BigDecimal last = BigDecimal.valueOf(counts.get(steps.length));
        BigDecimal first = BigDecimal.valueOf(counts.get(0));
        BigDecimal expected = last.add(last.subtract(first)
                .multiply(BigDecimal.valueOf(periods))
                .divide(BigDecimal.valueOf(steps.length), 0, RoundingMode.HALF_UP));
        Interval interval = new Interval(last, last);
        if (periods > 0) {
            Interval sum = Interval.ofFutureSum(steps, periods, confidence);
            // a count is never below nought
            interval = new Interval(
                    last.add(sum.low()).max(BigDecimal.ZERO),
                    last.add(sum.high()).max(BigDecimal.ZERO));
        }
        BigDecimal value = BigDecimal.valueOf(target.value());
        Outlook outlook = interval.low().compareTo(value) >= 0
                ? Outlook.LIKELY
                : interval.high().compareTo(value) >= 0 ? Outlook.OPEN : Outlook.UNLIKELY;
        return Optional.of(new Forecast(target, expected.max(BigDecimal.ZERO), interval, confidence, outlook));
    }
}
