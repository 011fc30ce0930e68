package io.zhuji.core.catalog;

import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which what a catalog says of an edition changes by itself, without any change of the catalog.
 *
 * @param number the edition
 * @param on     the first day of the new answer
 * @param kind   what changes
 */
public record Turn(StandardNumber number, LocalDate on, Kind kind) {

    /** What changes on a day. */
    public enum Kind {
        /** It comes into force (实施). */
        BEGINS,
        /** Another takes its place (被代替), or it is withdrawn (废止). */
        ENDS,
        /** A successor is known from that day on (发布). */
        ANNOUNCED,
        /** Where it stands becomes certain, or no longer is. */
        CERTAINTY
    }

    public Turn {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
    }
}
