package io.zhuji.core.quantity;

/** On which side of a rounded figure the unrounded one lies (GB/T 8170-2008, 3.3.2). */
public enum Flag {
    /** Exact or not known. */
    NONE(""),
    /** {@code (+)}: the true figure is greater; it was rounded down. */
    PLUS("(+)"),
    /** {@code (-)}: the true figure is smaller; it was rounded up. */
    MINUS("(-)");

    private final String mark;

    Flag(String mark) {
        this.mark = mark;
    }

    /** The mark behind the figure. */
    public String mark() {
        return mark;
    }
}
