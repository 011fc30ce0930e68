package io.zhuji.evaluation.supervision;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a double-random draw (双随机抽查) asks for; published before it, with the digest of the frame.
 *
 * @param title         what the draw is for
 * @param on            the day of the draw
 * @param asked         how many objects are asked for, by stratum in alphabetical order
 * @param weights       the weight of a risk class, 1 or more; an object of weight 3 is three times as likely as one of
 *                      weight 1 to be the next one drawn
 * @param otherwise     the weight of an object whose risk class is empty or not listed
 * @param restYears     years for which an object once drawn is left out (SV-6 names 3); 0 leaves nobody out
 * @param perObject     inspectors per object
 * @param perInspector  the most objects one inspector is given
 */
public record DrawPlan(
        String title,
        LocalDate on,
        SortedMap<String, Integer> asked,
        SortedMap<String, Integer> weights,
        int otherwise,
        int restYears,
        int perObject,
        int perInspector) {

    public DrawPlan {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        asked.forEach((stratum, number) -> atLeast(0, number, "asked for stratum '" + stratum + "'"));
        weights.forEach((risk, weight) -> atLeast(1, weight, "weight of risk class '" + risk + "'"));
        atLeast(1, otherwise, "otherwise");
        atLeast(0, restYears, "restYears");
        atLeast(0, perObject, "perObject");
        atLeast(1, perInspector, "perInspector");
    }

    private static void atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", was " + value);
        }
    }

    /** A plan of equal weights, three years of rest, two inspectors per object, any number of objects per inspector. */
    public static DrawPlan of(String title, LocalDate on, Map<String, Integer> asked) {
        return new DrawPlan(title, on, new TreeMap<>(asked), new TreeMap<>(), 1, 3, 2, Integer.MAX_VALUE);
    }

    /** The weight of a risk class. */
    int weight(String risk) {
        return weights.getOrDefault(risk, otherwise);
    }

    /**
     * Shares a total among strata in proportion to their sizes, by largest remainders; equal remainders go to the stratum
     * first in the alphabet. No stratum is given more than its size.
     *
     * @param sizes how many objects each stratum holds, 0 or more
     */
    public static SortedMap<String, Integer> proportional(int total, Map<String, Integer> sizes) {
        atLeast(0, total, "total");
        SortedMap<String, Integer> sorted = new TreeMap<>(sizes);
        sorted.forEach((stratum, size) -> atLeast(0, size, "size of stratum '" + stratum + "'"));
        long all = sorted.values().stream().mapToLong(Integer::longValue).sum();
        if (total >= all) {
            return sorted;
        }
        SortedMap<String, Integer> shares = new TreeMap<>();
        List<String> byRemainder = new ArrayList<>(sorted.keySet());
        Map<String, BigInteger> remainders = new TreeMap<>();
        long given = 0;
        for (Map.Entry<String, Integer> stratum : sorted.entrySet()) {
            BigInteger[] share = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(stratum.getValue()))
                    .divideAndRemainder(BigInteger.valueOf(all));
            shares.put(stratum.getKey(), share[0].intValueExact());
            remainders.put(stratum.getKey(), share[1]);
            given += share[0].intValueExact();
        }
        // the sort is stable, so equal remainders stay in alphabetical order
        byRemainder.sort((a, b) ->
                remainders.getOrDefault(b, BigInteger.ZERO).compareTo(remainders.getOrDefault(a, BigInteger.ZERO)));
        for (int i = 0; i < total - given; i++) {
            shares.merge(byRemainder.get(i), 1, Integer::sum);
        }
        return shares;
    }
}
