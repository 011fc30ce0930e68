package io.zhuji.evaluation.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The upper tail of a binomial distribution: how likely so many nonconforming results or more are (二项分布上侧概率). */
public final class BinomialTail {

    private BinomialTail() {}

    /**
     * The probability of at least so many, to six digits.
     *
     * @param count 0 or more
     * @param total 0 or more
     * @param share the true share, 0 to 1
     */
    public static BigDecimal atLeast(int count, int total, BigDecimal share) {
        double tail = BinomialDistribution.of(total, share.doubleValue()).survivalProbability(count - 1);
        return new BigDecimal(tail).round(new MathContext(6, RoundingMode.HALF_UP));
    }

    /**
     * The smallest count that so many results reach with at most that probability.
     *
     * @param total  0 or more
     * @param share  the true share, 0 to 1
     * @param chance the probability, above 0 and below 1
     * @return 1 to total + 1; total + 1 when even all of them are too likely
     */
    public static int critical(int total, BigDecimal share, BigDecimal chance) {
        if (chance.signum() <= 0 || chance.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("chance must be above 0 and below 1, was " + chance);
        }
        BinomialDistribution distribution = BinomialDistribution.of(total, share.doubleValue());
        int count = distribution.inverseSurvivalProbability(chance.doubleValue()) + 1;
        // the quantile is right to a few units in the last place; step to where the probability really passes the
        // chance
        while (count > 1 && distribution.survivalProbability(count - 2) <= chance.doubleValue()) {
            count--;
        }
        while (count <= total && distribution.survivalProbability(count - 1) > chance.doubleValue()) {
            count++;
        }
        return Math.max(1, count);
    }
}
