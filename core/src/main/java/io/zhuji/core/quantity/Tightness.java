package io.zhuji.core.quantity;

/** What one limit is against another on the same scale, as sets (严于, 等于, 宽于). */
public enum Tightness {
    /** A true subset: whatever passes this passes the other too, and not the reverse. */
    STRICTER,
    /** The same set. */
    EQUAL,
    /** A true superset. */
    LOOSER,
    /** Each admits something that the other does not. */
    MIXED,
    /** Not on one scale, or not known well enough. */
    NOT_COMPARABLE;

    /** What the other limit is against this one. */
    public Tightness reversed() {
        return this == STRICTER ? LOOSER : this == LOOSER ? STRICTER : this;
    }
}
