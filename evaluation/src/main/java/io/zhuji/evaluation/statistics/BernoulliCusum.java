package io.zhuji.evaluation.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The design of a cumulative-sum chart for single results that conform or fail (伯努利累积和控制图), in whole numbers: a failure
 * raises the sum by {@link #step} − 1, a result in order lowers it by 1 but not below 0, and at {@link #threshold} the chart
 * alarms and starts again from 0.
 *
 * <p>The step is the nearest whole number to the reciprocal of the best reference value for telling the two shares apart
 * (Reynolds and Stoumbos 1999). Run lengths are those of the chart as it is, with that rounding, from the Markov chain of
 * its sums.
 */
public final class BernoulliCusum {

    /** Steps times threshold beyond which a design is refused: with failures that rare, watch numbers of results instead. */
    private static final long LARGEST = 4_000_000;

    private final BigDecimal usual;
    private final BigDecimal shifted;
    private final int step;
    private final int threshold;

    private BernoulliCusum(BigDecimal usual, BigDecimal shifted, int step, int threshold) {
        this.usual = usual;
        this.shifted = shifted;
        this.step = step;
        this.threshold = threshold;
    }

    /**
     * The chart with the lowest threshold that gives a false alarm on average only once in so many results.
     *
     * @param usual     the share that fails as long as nothing is wrong, above 0
     * @param shifted   the share that is to be found, above the usual one and below 1
     * @param runLength results per false alarm, 10 or more
     * @throws IllegalArgumentException if a number is out of its range, or the usual share too small for such a chart
     */
    public static BernoulliCusum of(BigDecimal usual, BigDecimal shifted, long runLength) {
        if (usual.signum() <= 0 || shifted.compareTo(usual) <= 0 || shifted.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "shares must be 0 < usual < shifted < 1, were " + usual + " and " + shifted);
        }
        if (runLength < 10) {
            throw new IllegalArgumentException("runLength must be at least 10, was " + runLength);
        }
        double p = usual.doubleValue();
        double r = shifted.doubleValue();
        double reference = Math.log((1 - p) / (1 - r)) / Math.log(r * (1 - p) / (p * (1 - r)));
        int step = (int) Math.max(2, Math.min(LARGEST, Math.round(1 / reference)));
        int low = 0;
        int high = 1;
        while (runLength(step, high, p) < runLength) {
            low = high;
            high *= 2;
            if ((long) high * step > LARGEST) {
                throw new IllegalArgumentException("usual is too small to watch single results, was " + usual);
            }
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (runLength(step, middle, p) < runLength) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new BernoulliCusum(usual, shifted, step, high);
    }

    /** The share that fails as long as nothing is wrong. */
    public BigDecimal usual() {
        return usual;
    }

    /** The share that is to be found. */
    public BigDecimal shifted() {
        return shifted;
    }

    /** By how much a failure outweighs a result in order, plus one. */
    public int step() {
        return step;
    }

    /** The sum at which the chart alarms. */
    public int threshold() {
        return threshold;
    }

    /** The sum after one more result. */
    public int next(int sum, boolean failed) {
        return failed ? sum + step - 1 : Math.max(0, sum - 1);
    }

    /**
     * The mean number of results from a sum of 0 to an alarm, to four digits.
     *
     * @param share the true share that fails, above 0 and below 1
     */
    public BigDecimal averageRunLength(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("share must be above 0 and below 1, was " + share);
        }
        return new BigDecimal(runLength(step, threshold, share.doubleValue()))
                .round(new MathContext(4, RoundingMode.HALF_UP));
    }

    /**
     * Solves E(i) = 1 + (1 − p) E(max(i − 1, 0)) + p E(i + step − 1), E = 0 from the threshold on, for E(0). Each state is
     * written in terms of those above it; all terms are positive, so no digits are lost.
     */
    private static double runLength(int step, int threshold, double p) {
        int width = step - 1;
        double q = 1 - p;
        double[] own = new double[threshold];
        double[][] above = new double[threshold][];
        own[0] = 1 / p;
        above[0] = new double[width];
        above[0][width - 1] = 1;
        for (int i = 1; i < threshold; i++) {
            double[] before = above[i - 1];
            double others = 0;
            for (int j = 1; j < width; j++) {
                others += before[j];
            }
            // the weights of a state sum to one, so this is 1 - q * before[0] without the difference
            double rest = p + q * others;
            own[i] = (1 + q * own[i - 1]) / rest;
            double[] now = new double[width];
            for (int j = 0; j < width - 1; j++) {
                now[j] = q * before[j + 1] / rest;
            }
            now[width - 1] += p / rest;
            above[i] = now;
        }
        double[] length = new double[threshold + width];
        for (int i = threshold - 1; i >= 0; i--) {
            length[i] = own[i];
            for (int j = 0; j < width && i + 1 + j < threshold; j++) {
                length[i] += above[i][j] * length[i + 1 + j];
            }
        }
        return length[0];
    }
}
