package io.zhuji.evaluation.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a target is on a day (进度).
 *
 * @param target     the target
 * @param on         the day of the count
 * @param counted    how many count
 * @param notCounted how many records of the kind do not, by the reason
 * @param byRegion   what is counted, by region; the empty key holds what has none that is known
 * @param byIndustry what is counted, by division of GB/T 4754; the empty key holds what has none that is known
 */
public record Progress(
        Target target,
        LocalDate on,
        long counted,
        Map<Counting.Miss, Long> notCounted,
        SortedMap<String, Long> byRegion,
        SortedMap<String, Long> byIndustry) {

    public Progress {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(on, "on");
        notCounted = Collections.unmodifiableSortedMap(new TreeMap<>(notCounted));
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
        byIndustry = Collections.unmodifiableSortedMap(new TreeMap<>(byIndustry));
    }

    /** Whether the target is reached; the number itself is enough. */
    public boolean attained() {
        return counted >= target.value();
    }

    /** How many are still needed; 0 when reached. */
    public long gap() {
        return Math.max(0, target.value() - counted);
    }

    /** The share of the target in percent with one decimal place, rounded down, so that only a target reached shows 100.0. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(counted)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(target.value()), 1, RoundingMode.DOWN);
    }

    /** The days left after the day of the count, the last one included; 0 when it is over. */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(on, target.by()));
    }

    /**
     * How many a year of 365 days would be needed from now on, rounded up; 0 when reached.
     *
     * @return empty when no day is left and the target is missed
     */
    public Optional<BigDecimal> neededPerYear() {
        if (attained()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return daysLeft() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(gap())
                        .multiply(BigDecimal.valueOf(365))
                        .divide(BigDecimal.valueOf(daysLeft()), 0, RoundingMode.UP));
    }
}
