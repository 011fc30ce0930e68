package io.zhuji.evaluation.register;

import java.time.LocalDate;
import java.util.Optional;

/** Where something with a term stands on a day (有效状态). */
public enum Validity {
    /** Its first day is to come. */
    NOT_BEGUN,
    /** Within its term. */
    VALID,
    /** Within the last three months of its term, in which a renewal is asked for (标准创新型企业梯度培育管理办法, art. 13). */
    RENEWAL_DUE,
    /** Its last day is over. */
    LAPSED;

    private static final int RENEWAL_MONTHS = 3;

    /**
     * Where a term stands on a day; both its ends belong to it.
     *
     * @param to the last day; empty for a term without end
     */
    public static Validity of(LocalDate from, Optional<LocalDate> to, LocalDate day) {
        if (day.isBefore(from)) {
            return NOT_BEGUN;
        }
        if (to.isEmpty()) {
            return VALID;
        }
        if (day.isAfter(to.get())) {
            return LAPSED;
        }
        return day.isBefore(to.get().minusMonths(RENEWAL_MONTHS)) ? VALID : RENEWAL_DUE;
    }

    /** Whether it holds on the day. */
    public boolean holds() {
        return this == VALID || this == RENEWAL_DUE;
    }
}
