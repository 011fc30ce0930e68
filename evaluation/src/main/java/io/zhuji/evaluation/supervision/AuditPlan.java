package io.zhuji.evaluation.supervision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many items to inspect, and how many nonconforming ones among them do not yet contradict a declared level (核查抽样方案).
 *
 * @param sampleSize n, 1 or more
 * @param limit      L, the limit number of nonconforming items (不合格品限定数), 0 or more
 */
public record AuditPlan(int sampleSize, int limit) {

    /** The highest limit number the finder looks at. */
    private static final int HIGHEST_LIMIT = 50;

    public AuditPlan {
        if (sampleSize < 1) {
            throw new IllegalArgumentException("sampleSize must be at least 1, was " + sampleSize);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("limit must be at least 0, was " + limit);
        }
    }

    /** The risk of contradicting the level although it is true. */
    public Probability riskOfContradicting(DeclaredLevel level) {
        return level.atMost(limit, sampleSize).complement();
    }

    /** The risk of not contradicting a declaration when this worse level is the true one. */
    public Probability riskOfMissing(DeclaredLevel worse) {
        return worse.atMost(limit, sampleSize);
    }

    /**
     * The plan with the largest sample whose risk of contradicting a true level is at most the one wanted.
     *
     * @return empty when even a sample of one item is too risky
     */
    public static Optional<AuditPlan> largest(DeclaredLevel level, int limit, Probability risk) {
        int low = 0;
        int high = 1;
        // small samples are cheap to look at, so double until the risk is too high
        while (high <= level.largestSample() && keeps(level, high, limit, risk)) {
            low = high;
            high *= 2;
        }
        high = Math.min(high, level.largestSample() + 1);
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (keeps(level, middle, limit, risk)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(new AuditPlan(low, limit));
    }

    private static boolean keeps(DeclaredLevel level, int sampleSize, int limit, Probability risk) {
        return new AuditPlan(sampleSize, limit).riskOfContradicting(level).compareTo(risk) <= 0;
    }

    /**
     * The plan with the smallest sample that keeps both risks.
     *
     * @param worse         the level that must not be missed; of the same kind and, for items, the same population
     * @param contradicting the highest risk of contradicting a true level
     * @param missing       the highest risk of missing the worse level
     * @return empty when no plan with a limit of 50 or less keeps both
     */
    public static Optional<AuditPlan> keeping(
            DeclaredLevel level, Probability contradicting, DeclaredLevel worse, Probability missing) {
        if (level.largestSample() != worse.largestSample()) {
            throw new IllegalArgumentException("worse must be of the kind and population of level, was " + worse);
        }
        for (int limit = 0; limit <= HIGHEST_LIMIT; limit++) {
            Optional<AuditPlan> largest = largest(level, limit, contradicting);
            if (largest.isEmpty() || largest.get().riskOfMissing(worse).compareTo(missing) > 0) {
                continue;
            }
            int low = 0;
            int high = largest.get().sampleSize();
            while (high - low > 1) {
                int middle = low + (high - low) / 2;
                if (new AuditPlan(middle, limit).riskOfMissing(worse).compareTo(missing) <= 0) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return Optional.of(new AuditPlan(high, limit));
        }
        return Optional.empty();
    }

    /**
     * The share of nonconforming items in percent that is missed with just that risk (极限质量), rounded up to a thousandth
     * of a percent, for a large population.
     */
    public BigDecimal limitingPercent(Probability missing) {
        int low = 0;
        int high = 100_000;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (riskOfMissing(new DeclaredLevel.Share(thousandths(middle))).compareTo(missing) <= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return thousandths(high);
    }

    /**
     * How many times the declared percentage is missed with just that risk (极限质量比, LQR), to three digits, half up.
     */
    public BigDecimal limitingRatio(DeclaredLevel.Share level, Probability missing) {
        return limitingPercent(missing).divide(level.percent(), new java.math.MathContext(3, RoundingMode.HALF_UP));
    }

    private static BigDecimal thousandths(int thousandths) {
        return new BigDecimal(BigInteger.valueOf(thousandths), 3);
    }

    /**
     * A point of the operating-characteristic curve (抽检特性曲线).
     *
     * @param percent         the true share of nonconforming items, in percent
     * @param notContradicted the probability that the declaration is not contradicted then
     */
    public record Point(BigDecimal percent, Probability notContradicted) {}

    /**
     * Points of the operating-characteristic curve for a large population, at equal steps from 0 to a percentage.
     *
     * @param to    the last percentage, above 0 and below 100
     * @param steps how many steps, 1 or more
     */
    public List<Point> curve(BigDecimal to, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be at least 1, was " + steps);
        }
        new DeclaredLevel.Share(to);
        List<Point> points = new ArrayList<>();
        points.add(new Point(BigDecimal.ZERO, new Probability(BigInteger.ONE, BigInteger.ONE)));
        for (int i = 1; i <= steps; i++) {
            BigDecimal percent = to.multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(steps), to.scale() + 4, RoundingMode.HALF_UP);
            points.add(new Point(percent, riskOfMissing(new DeclaredLevel.Share(percent))));
        }
        return points;
    }
}
