package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One thing to do for a higher grade.
 *
 * @param kind what to do
 * @param name the fact, or the item that lacks evidence
 * @param from what the subject shows now; empty when that is not known
 * @param to   what is enough, such as {@code >= 20 %}; empty for evidence
 */
@JsonPropertyOrder({"kind", "name", "from", "to"})
public record Improvement(Kind kind, Label name, String from, String to) {

    /** What to do. */
    public enum Kind {
        /** Make a known fact better. */
        IMPROVE,
        /** State a fact that is not known, and that good. */
        SHOW,
        /** Bring the evidence for an item. */
        EVIDENCE
    }

    public Improvement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
