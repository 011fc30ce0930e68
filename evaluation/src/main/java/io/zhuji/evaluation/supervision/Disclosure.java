package io.zhuji.evaluation.supervision;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How small a group may be whose figures are shown (小单元保护), and how sure intervals are.
 *
 * @param results     the fewest results of a group that is shown, 1 or more
 * @param enterprises the fewest different enterprises of a group that is shown, 1 to {@value #MOST_ENTERPRISES}
 * @param confidence  of intervals, in percent
 */
public record Disclosure(int results, int enterprises, BigDecimal confidence) {

    /** The most enterprises that can be asked for; more are not told apart. */
    public static final int MOST_ENTERPRISES = 8;

    public Disclosure {
        Objects.requireNonNull(confidence, "confidence");
        if (results < 1) {
            throw new IllegalArgumentException("results must be at least 1, was " + results);
        }
        if (enterprises < 1 || enterprises > MOST_ENTERPRISES) {
            throw new IllegalArgumentException("enterprises must be 1.." + MOST_ENTERPRISES + ", was " + enterprises);
        }
    }

    /** The thresholds that come with the library. */
    public static Disclosure builtIn() {
        DataFile data = DataFile.read("disclosure.json");
        return new Disclosure(data.integer("results"), data.integer("enterprises"), data.decimal("confidence_percent"));
    }
}
