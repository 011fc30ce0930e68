package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The expanded uncertainty of a measured value (扩展不确定度 U) with its coverage factor k (JCGM 100:2008).
 *
 * @param expanded       U, in the unit of the value; not below 0
 * @param coverageFactor k; the standard uncertainty is U/k; above 0
 */
public record Uncertainty(BigDecimal expanded, BigDecimal coverageFactor) {

    /** Checks the signs. */
    public Uncertainty {
        Quantity.requireSound(Objects.requireNonNull(expanded, "expanded"), "expanded");
        Quantity.requireSound(Objects.requireNonNull(coverageFactor, "coverageFactor"), "coverageFactor");
        if (expanded.signum() < 0) {
            throw new IllegalArgumentException("expanded uncertainty must not be below 0, was " + expanded);
        }
        if (coverageFactor.signum() <= 0) {
            throw new IllegalArgumentException("coverage factor must be above 0, was " + coverageFactor);
        }
    }

    /** An expanded uncertainty with k = 2, which stands for about 95 %. */
    public static Uncertainty of(String expanded) {
        return new Uncertainty(new BigDecimal(expanded), BigDecimal.valueOf(2));
    }
}
