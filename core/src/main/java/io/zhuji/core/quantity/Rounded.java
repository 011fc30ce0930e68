package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A rounded figure with the side on which the unrounded one lies, as it is handed on for another rounding
 * (GB/T 8170-2008, 3.3.2): {@code 16.5(+)}.
 */
public record Rounded(BigDecimal number, Flag flag) {

    /** Checks that both are there. */
    public Rounded {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(flag, "flag");
    }

    /** The figure with its mark. */
    @Override
    public String toString() {
        return Wording.number(number) + flag.mark();
    }
}
