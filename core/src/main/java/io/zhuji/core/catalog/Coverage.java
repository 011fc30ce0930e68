package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Requirement.Wording;
import java.util.Objects;

/**
 * How much of what a standard requires a catalog holds (收录程度). Of what is not held nothing may be said: neither that it is
 * not required, nor that the figure of an older edition still stands.
 *
 * @param extent  how much
 * @param missing what is known not to be held; {@link Wording#NONE} where that is not recorded
 */
public record Coverage(Extent extent, Wording missing) {

    /** How much is held. */
    public enum Extent {
        /** All requirements, so that what is not among them is not required. */
        COMPLETE,
        /** Some; there may be others. */
        PARTIAL,
        /** None, which does not say that the standard has none. */
        NONE
    }

    public Coverage {
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(missing, "missing");
        if (extent == Extent.COMPLETE && !missing.isEmpty()) {
            throw new IllegalArgumentException("nothing is missing where all is held, was '" + missing.zh() + "'");
        }
    }
}
