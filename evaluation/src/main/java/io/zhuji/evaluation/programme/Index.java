package io.zhuji.evaluation.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index of several indicators with weights everybody can see (加权指数), such as one of how far standardization has come in a
 * region, and how much its order hangs on the weights.
 *
 * @param weights by indicator; above 0, together 1
 */
public record Index(SortedMap<String, BigDecimal> weights) {

    private static final int PLACES = 4;

    public Index {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            if (weight.getValue().signum() <= 0) {
                throw new IllegalArgumentException(
                        "weight of " + weight.getKey() + " must be above 0, was " + weight.getValue());
            }
            sum = sum.add(weight.getValue());
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("weights must come to 1, came to " + sum);
        }
    }

    /**
     * The value of one region.
     *
     * @param indicators 0 to 100 each, all that have a weight
     */
    public BigDecimal value(Map<String, BigDecimal> indicators) {
        return value(weights, indicators);
    }

    private static BigDecimal value(Map<String, BigDecimal> weights, Map<String, BigDecimal> indicators) {
        BigDecimal value = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigDecimal indicator = indicators.get(weight.getKey());
            if (indicator == null) {
                throw new IllegalArgumentException("no value of the indicator " + weight.getKey());
            }
            if (indicator.signum() < 0 || indicator.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException(
                        "value of the indicator " + weight.getKey() + " must be 0..100, was " + indicator);
            }
            value = value.add(weight.getValue().multiply(indicator));
        }
        return value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Regions from the highest value down; those of equal value in the order of their names. */
    public List<String> order(Map<String, ? extends Map<String, BigDecimal>> regions) {
        return order(weights, regions);
    }

    private static List<String> order(
            Map<String, BigDecimal> weights, Map<String, ? extends Map<String, BigDecimal>> regions) {
        Map<String, BigDecimal> values = new TreeMap<>();
        regions.forEach((region, indicators) -> values.put(region, value(weights, indicators)));
        List<Map.Entry<String, BigDecimal>> order = new ArrayList<>(values.entrySet());
        order.sort(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return order.stream().map(Map.Entry::getKey).toList();
    }

    /**
     * What a change of one weight does to the order, all other weights kept in proportion.
     *
     * @param indicator whose weight
     * @param percent   by how many percent of itself: 10 or -10
     * @param order     the order then
     * @param changed   whether it is another one
     */
    public record Sensitivity(String indicator, int percent, List<String> order, boolean changed) {}

    /** What the order becomes when each weight alone is raised, and lowered, by so many percent of itself. */
    public List<Sensitivity> sensitivity(Map<String, ? extends Map<String, BigDecimal>> regions, int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("percent must be 1..99, was " + percent);
        }
        List<String> base = order(regions);
        List<Sensitivity> all = new ArrayList<>();
        for (String indicator : weights.keySet()) {
            for (int change : new int[] {percent, -percent}) {
                Map<String, BigDecimal> shifted = new TreeMap<>(weights);
                BigDecimal factor = BigDecimal.valueOf(100L + change).movePointLeft(2);
                shifted.computeIfPresent(indicator, (key, weight) -> weight.multiply(factor));
                BigDecimal sum = shifted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                shifted.replaceAll((key, weight) -> weight.divide(sum, 12, RoundingMode.HALF_UP));
                List<String> order = order(shifted, regions);
                all.add(new Sensitivity(indicator, change, order, !order.equals(base)));
            }
        }
        return all;
    }
}
