package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.finding.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one item, total, gate or grade, and which of its cells decided.
 *
 * @param kind         which of them
 * @param name         its name
 * @param met          whether it is met, for a gate or grade: {@code MET}, {@code FAILED} or {@code OPEN}; for items and
 *                     totals {@code OPEN} when facts are missing, else {@code MET}
 * @param points       the points proven, for items and totals
 * @param possible     the points possible; equal to {@code points} when nothing is missing
 * @param level        the level proven; empty for none
 * @param held         the cells that gave it what it has
 * @param against      the cells that kept it from the next better tier, or from being met
 * @param verification how far the text behind it has been checked
 */
@JsonPropertyOrder({"kind", "name", "met", "points", "possible", "level", "held", "against", "verification"})
public record Step(
        Kind kind,
        Label name,
        Cell.Truth met,
        BigDecimal points,
        BigDecimal possible,
        Optional<Label> level,
        List<Cell> held,
        List<Cell> against,
        Basis.Verification verification) {

    /** The kinds of parts a scheme has. */
    public enum Kind {
        ITEM,
        TOTAL,
        GATE,
        GRADE
    }

    public Step {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(possible, "possible");
        Objects.requireNonNull(level, "level");
        held = List.copyOf(held);
        against = List.copyOf(against);
        Objects.requireNonNull(verification, "verification");
    }
}
