package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.evaluation.statistics.BinomialTail;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A control chart for the share that fails per period (不合格率控制图, p 图) with an exact binomial limit instead of three
 * standard deviations, which for small shares alarm far more often than people believe. Immutable and thread-safe.
 *
 * @param usual  the share that fails as long as nothing is wrong, 0 to 1
 * @param chance the highest probability of a false alarm in one period, above 0 and below 1
 */
public record RateChart(BigDecimal usual, BigDecimal chance) {

    public RateChart {
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(chance, "chance");
        if (usual.signum() < 0 || usual.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("usual must be 0..1, was " + usual);
        }
        if (chance.signum() <= 0 || chance.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("chance must be above 0 and below 1, was " + chance);
        }
    }

    /**
     * The number of failures from which a period alarms.
     *
     * @param results how many results the period has, 0 or more
     */
    public int limit(int results) {
        return BinomialTail.critical(results, usual, chance);
    }

    /** The probability of a false alarm in a period of so many results, at most {@link #chance()}; to six digits. */
    public BigDecimal falseAlarm(int results) {
        return BinomialTail.atLeast(limit(results), results, usual);
    }

    /**
     * Looks at one period.
     *
     * @param group   whose results, for the alarm
     * @param period  when, for the alarm
     * @param results how many, 0 or more
     * @param failed  how many of them failed
     * @return an alarm with what it rests on, or nothing
     */
    public Optional<Finding> check(String group, String period, int results, int failed) {
        if (failed < 0 || failed > results) {
            throw new IllegalArgumentException("failed must be 0.." + results + ", was " + failed);
        }
        int limit = limit(results);
        if (failed < limit) {
            return Optional.empty();
        }
        return Optional.of(Conclusions.WARNING_RATE.at(
                Pointer.ROOT.then(group).then(period),
                group,
                period,
                Integer.toString(results),
                Integer.toString(failed),
                usual.movePointRight(2).stripTrailingZeros().toPlainString() + " %",
                Integer.toString(limit),
                BinomialTail.atLeast(failed, results, usual).movePointRight(2).toPlainString() + " %"));
    }
}
