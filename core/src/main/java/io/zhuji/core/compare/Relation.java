package io.zhuji.core.compare;

import io.zhuji.core.quantity.Tightness;

/** What one standard, or one requirement of it, is against another (严于, 等于, 宽于, 缺少, 多出, 不可比). */
public enum Relation {
    /** Whatever passes this passes the other too, and not the reverse. */
    STRICTER,
    /** Both admit the same. */
    EQUAL,
    /** Whatever passes the other passes this too, and not the reverse. */
    LOOSER,
    /** Each admits something that the other does not. */
    MIXED,
    /** This one sets nothing where the other does. */
    MISSING,
    /** This one sets something where the other does not. */
    EXTRA,
    /** They cannot be held against each other; the reason is named. */
    NOT_COMPARABLE;

    /** What the other is against this one. */
    public Relation reversed() {
        return switch (this) {
            case STRICTER -> LOOSER;
            case LOOSER -> STRICTER;
            case MISSING -> EXTRA;
            case EXTRA -> MISSING;
            case EQUAL, MIXED, NOT_COMPARABLE -> this;
        };
    }

    static Relation of(Tightness tightness) {
        return switch (tightness) {
            case STRICTER -> STRICTER;
            case EQUAL -> EQUAL;
            case LOOSER -> LOOSER;
            case MIXED -> MIXED;
            case NOT_COMPARABLE -> NOT_COMPARABLE;
        };
    }
}
