package io.zhuji.evaluation.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of all have what they should have (覆盖率), such as items on sale with a declaration in force. A full count, so
 * without an interval.
 *
 * @param group   what they have in common, such as a region; empty for all
 * @param covered how many have it, 0 to all
 * @param all     how many there are
 */
public record Coverage(String group, long covered, long all) {

    public Coverage {
        Objects.requireNonNull(group, "group");
        if (covered < 0 || covered > all) {
            throw new IllegalArgumentException("covered must be 0.." + all + ", was " + covered);
        }
    }

    /** The share in percent with two decimal places, rounded down, so that only full coverage shows 100.00; 0 of nothing. */
    public BigDecimal percent() {
        return all == 0
                ? new BigDecimal("0.00")
                : BigDecimal.valueOf(covered)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
    }

    /** Counts coverage by group; used by one thread. */
    public static final class Counter {

        private final SortedMap<String, long[]> groups = new TreeMap<>();

        /** A counter of nothing yet. */
        public Counter() {}

        /** Counts one more of a group. */
        public void add(String group, boolean covered) {
            long[] counts = groups.computeIfAbsent(group, key -> new long[2]);
            counts[0] += covered ? 1 : 0;
            counts[1]++;
        }

        /** The coverage of each group, in alphabetical order. */
        public SortedMap<String, Coverage> byGroup() {
            SortedMap<String, Coverage> result = new TreeMap<>();
            groups.forEach((group, counts) -> result.put(group, new Coverage(group, counts[0], counts[1])));
            return result;
        }

        /** The coverage of all groups together. */
        public Coverage total() {
            long covered = 0;
            long all = 0;
            for (long[] counts : groups.values()) {
                covered += counts[0];
                all += counts[1];
            }
            return new Coverage("", covered, all);
        }
    }
}
