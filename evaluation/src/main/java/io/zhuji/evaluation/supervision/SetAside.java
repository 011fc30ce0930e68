package io.zhuji.evaluation.supervision;

import java.util.Objects;

/**
 * A line of the frame that does not take part in the draw, and why.
 *
 * @param row    its line in the source
 * @param id     what it is known by; may be empty
 * @param reason why
 * @param detail what the reason rests on: the line of the first occurrence, the day of the last draw, the bad value
 */
public record SetAside(int row, String id, Reason reason, String detail) {

    /** Why a line is set aside. */
    public enum Reason {
        /** It was drawn within the years of rest. */
        DRAWN_RECENTLY,
        /** A line before it has the same id. */
        DUPLICATE,
        /** It has no id. */
        NO_ID,
        /** Its id or stratum holds control characters, so that a published record could be read in two ways. */
        CHARACTERS,
        /** The plan asks nothing of its stratum. */
        STRATUM_NOT_ASKED
    }

    public SetAside {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }
}
