package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One end of a range (极限数值): the number as written and whether it belongs to the range itself.
 *
 * @param number   the digits as written; the last of them is the place to which a value is rounded for comparing
 * @param included whether the number itself is allowed (含 or 不含)
 */
public record Bound(BigDecimal number, boolean included) {

    /** Checks the number. */
    public Bound {
        Quantity.requireSound(Objects.requireNonNull(number, "number"), "number");
    }

    /** An end that is itself allowed. */
    public static Bound included(String number) {
        return new Bound(new BigDecimal(number), true);
    }

    /** An end that is itself not allowed. */
    public static Bound excluded(String number) {
        return new Bound(new BigDecimal(number), false);
    }
}
