package io.zhuji.evaluation.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a figure spreads over enterprises, without any of them being told (匿名分布): a best-practice comparison from declared values.
 * Neither the lowest nor the highest value is shown, and each quarter holds several enterprises.
 *
 * @param enterprises how many enterprises
 * @param lower       the lower quartile: the smallest value that at least a quarter of them do not exceed
 * @param median      the smallest value that at least half of them do not exceed
 * @param upper       the smallest value that at least three quarters of them do not exceed
 */
public record Distribution(int enterprises, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    public Distribution {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * The distribution of one value per enterprise, all in one unit.
     *
     * @param values     by the USCC
     * @param disclosure each quarter must hold as many enterprises as it asks of a group
     * @return empty where there are too few enterprises
     */
    public static Optional<Distribution> of(Map<String, BigDecimal> values, Disclosure disclosure) {
        if (values.size() < 4 * disclosure.enterprises()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.values().stream().sorted().toList();
        return Optional.of(new Distribution(sorted.size(), at(sorted, 1, 4), at(sorted, 1, 2), at(sorted, 3, 4)));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int part, int of) {
        int place = (sorted.size() * part + of - 1) / of;
        return sorted.get(place - 1);
    }
}
