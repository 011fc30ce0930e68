package io.zhuji.core.standard;

import java.util.Objects;

/**
 * That a standard takes over an international or foreign document (采用国际标准; GB/T 20000.2).
 *
 * @param document the document as it is cited, such as {@code IEC 60335-1:2016}
 * @param degree   how far
 */
public record Adoption(String document, Degree degree) {

    /** How far a document is taken over. */
    public enum Degree {
        /** 等同: identical. */
        IDT,
        /** 修改: modified. */
        MOD,
        /** 非等效: not equivalent, so not adopted in the sense of the rules. */
        NEQ,
        /** 等效: equivalent, a word used until 2001. */
        EQV,
        /** Not recorded. */
        UNSTATED
    }

    public Adoption {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(degree, "degree");
    }
}
