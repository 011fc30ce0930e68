package io.zhuji.evaluation.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * An interval of numbers, both ends included (区间).
 *
 * @param low  the lower end
 * @param high the upper end, at least the lower one
 */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Whether it holds a number. */
    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    /**
     * The Clopper-Pearson interval of a share, in percent with two decimal places, rounded outwards: it holds the true
     * share with at least the confidence wanted, also where nothing or everything was hit.
     *
     * @param hits       how many were hit, 0 to the total
     * @param total      how many were looked at, 1 or more
     * @param confidence in percent, above 0 and below 100
     */
    public static Interval ofShare(long hits, long total, BigDecimal confidence) {
        if (total < 1 || total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("total must be 1.." + Integer.MAX_VALUE + ", was " + total);
        }
        if (hits < 0 || hits > total) {
            throw new IllegalArgumentException("hits must be 0.." + total + ", was " + hits);
        }
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                (int) total, (int) hits, errorRate(confidence));
        return new Interval(
                percent(interval.getLowerBound(), RoundingMode.FLOOR),
                percent(interval.getUpperBound(), RoundingMode.CEILING));
    }

    /**
     * The prediction interval of the sum of the next periods, from the sums of past periods of equal length, in whole
     * numbers rounded outwards: mean × h ± t · s · √(h + h²/m), with Student's t of m − 1 degrees of freedom. The spread s is
     * that of the periods, and never less than numbers have that come about by chance: √((|sum| + 1)/m). So periods that
     * happen to be equal, or empty, do not make the future certain.
     *
     * <p>It stands on the periods being independent of each other and alike in mean and spread, before and after; a
     * programme that gathers pace or runs dry breaks that, and no interval from its past can tell.
     *
     * @param past       at least three periods
     * @param periods    how many periods are to come, 1 or more
     * @param confidence in percent, above 0 and below 100
     */
    public static Interval ofFutureSum(long[] past, int periods, BigDecimal confidence) {
        if (past.length < 3) {
            throw new IllegalArgumentException("past must hold three periods or more, held " + past.length);
        }
        if (periods < 1) {
            throw new IllegalArgumentException("periods must be at least 1, was " + periods);
        }
        double mean = 0;
        for (long period : past) {
            mean += (double) period / past.length;
        }
        double squares = 0;
        for (long period : past) {
            squares += (period - mean) * (period - mean);
        }
        // the variance of a Poisson count is its mean; one more than was seen, for nothing seen is not nothing to come
        double byChance = (Math.abs(mean) * past.length + 1) / past.length;
        double spread = Math.sqrt(Math.max(squares / (past.length - 1), byChance));
        double t = TDistribution.of(past.length - 1).inverseSurvivalProbability(errorRate(confidence) / 2);
        double half = t * spread * Math.sqrt(periods + (double) periods * periods / past.length);
        return new Interval(
                new BigDecimal(mean * periods - half).setScale(0, RoundingMode.FLOOR),
                new BigDecimal(mean * periods + half).setScale(0, RoundingMode.CEILING));
    }

    private static double errorRate(BigDecimal confidence) {
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw new IllegalArgumentException("confidence must be above 0 and below 100 percent, was " + confidence);
        }
        return BigDecimal.ONE.subtract(confidence.movePointLeft(2)).doubleValue();
    }

    private static BigDecimal percent(double share, RoundingMode outwards) {
        return new BigDecimal(share).movePointRight(2).setScale(2, outwards);
    }
}
