package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Something whose absence keeps a grade open.
 *
 * @param kind what is missing
 * @param name the fact, the item without evidence, or the gap of the scheme
 */
@JsonPropertyOrder({"kind", "name"})
public record Missing(Kind kind, Label name) {

    /** What is missing. */
    public enum Kind {
        /** The subject does not state a fact, or states it too roughly. */
        FACT,
        /** An item lacks its evidence. */
        EVIDENCE,
        /** The scheme's sources do not tell what is asked. */
        TEXT
    }

    public Missing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
