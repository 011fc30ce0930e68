package io.zhuji.declaration;

import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Wording;
import java.util.Optional;

/**
 * One requirement of a standard that the declared indicators do not meet, or cannot be held against.
 *
 * @param relation {@link Relation#LOOSER}, {@link Relation#MIXED}, {@link Relation#MISSING} or
 *                 {@link Relation#NOT_COMPARABLE}
 * @param reason   why not comparable, as in {@code core.compare}, or {@code which} where a name means several
 * @param required the requirement
 * @param limit    its limit as text
 * @param own      what is declared, where it is
 * @param certain  whether nothing is left open: part, condition, method, and how sure the requirement is
 */
record Line(Relation relation, String reason, Requirement required, String limit, Optional<Own> own, boolean certain) {

    boolean isLower() {
        return relation == Relation.LOOSER || relation == Relation.MIXED;
    }

    boolean isMissing() {
        return relation == Relation.MISSING;
    }

    /** Part, condition and class of the requirement, in Chinese, joined by commas. */
    String scope() {
        StringBuilder out = new StringBuilder();
        join(required.productClass(), out);
        join(required.part(), out);
        join(required.condition(), out);
        return out.toString();
    }

    private static void join(Wording wording, StringBuilder out) {
        join(wording.zh(), out);
    }

    private static void join(String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(out.length() == 0 ? "" : "，").append(text);
        }
    }
}
