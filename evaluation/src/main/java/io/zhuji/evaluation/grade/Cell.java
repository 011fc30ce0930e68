package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.finding.Pointer;
import java.util.Objects;

/**
 * One cell of a scheme held against a subject.
 *
 * @param at     the place of the cell in the scheme
 * @param of     the fact, item, total, gate, grade or gap it looks at
 * @param demand what it asks, such as {@code >= 20 %}
 * @param found  what the subject shows, such as {@code 17.5}; empty when that is not known
 * @param truth  what came of it
 */
@JsonPropertyOrder({"at", "of", "demand", "found", "truth"})
public record Cell(Pointer at, Label of, String demand, String found, Truth truth) {

    /** What came of a cell. */
    public enum Truth {
        MET,
        FAILED,
        /** A fact is missing, or known too roughly. */
        OPEN,
        /** The scheme's sources do not tell what is asked. */
        UNSTATED
    }

    public Cell {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(truth, "truth");
    }
}
