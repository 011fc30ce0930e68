package io.zhuji.core.catalog;

import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a catalog has to know of a row at once; filled row by row, so that a million rows make no million objects. */
final class RowFacts {

    /** A day that is not known. */
    static final int NONE = Integer.MIN_VALUE;

    private static final State[] STATES = State.values();

    @Nullable
    private StandardCode code;

    /** The packed sequence, see {@link NumberKey}. */
    long sequence;

    int year;
    /** Whether more belongs to the number than code, sequence and year. */
    boolean longer;

    int state;
    boolean settled;
    boolean stateSettled;
    /** Days from 1970-01-01, or {@link #NONE}. */
    int issued;

    int implemented;
    int withdrawn;
    /** Whether it names other numbers: what it replaced, what replaces it, what else it is called. */
    boolean linked;

    StandardCode code() {
        return Objects.requireNonNull(code);
    }

    State state() {
        return STATES[state];
    }

    void number(StandardCode of, long under, int edition, boolean more) {
        code = of;
        sequence = under;
        year = edition;
        longer = more;
    }

    void fill(Standard standard) {
        number(
                standard.number().code(),
                Packed.of(standard.number().sequence()),
                standard.number().year(),
                !standard.number().supplement().isEmpty()
                        || standard.number().adopted().isPresent());
        state = standard.state().ordinal();
        settled = standard.confidence().settled();
        stateSettled = standard.stateConfidence().settled();
        issued = day(standard.issued());
        implemented = day(standard.implemented());
        withdrawn = day(standard.withdrawn());
        linked = !standard.replaces().isEmpty()
                || !standard.replacedBy().isEmpty()
                || !standard.aliases().isEmpty();
    }

    static int day(Optional<LocalDate> day) {
        return day.isPresent() ? (int) day.get().toEpochDay() : NONE;
    }
}
