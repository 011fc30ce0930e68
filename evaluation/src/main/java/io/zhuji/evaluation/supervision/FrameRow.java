package io.zhuji.evaluation.supervision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a sampling frame (抽样框): an object that may be drawn. Nothing about it need be right; {@link Frame} says
 * what is not.
 *
 * @param row       its line in the source, for messages
 * @param id        what it is known by, such as a USCC
 * @param name      what it is called, for people; may be empty
 * @param stratum   the group it is drawn within, such as a region
 * @param risk      its risk class, by which the plan gives it a weight; may be empty
 * @param lastDrawn when it was drawn last, where it ever was
 */
public record FrameRow(int row, String id, String name, String stratum, String risk, Optional<LocalDate> lastDrawn) {

    public FrameRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(lastDrawn, "lastDrawn");
    }

    /** A line without a name. */
    public FrameRow(int row, String id, String stratum, String risk, Optional<LocalDate> lastDrawn) {
        this(row, id, "", stratum, risk, lastDrawn);
    }
}
