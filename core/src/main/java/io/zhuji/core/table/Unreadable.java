package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;

/** What stops the reading of a table. Never leaves the package. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Pointer at;
    private final String place;
    private final String value;

    Unreadable(String reason, Pointer at, String place, String value) {
        super(reason + " " + place + " " + value, null, false, false);
        this.reason = reason;
        this.at = at;
        this.place = place;
        this.value = value;
    }

    /** Something about the file as a whole. */
    Unreadable(String reason, String value) {
        this(reason, Pointer.ROOT, "", value);
    }

    void tell(Told told) {
        told.whole(TableRule.READABLE, reason, at, "place", place, "value", value);
    }
}
