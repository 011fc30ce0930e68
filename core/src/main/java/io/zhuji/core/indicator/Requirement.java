package io.zhuji.core.indicator;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import java.util.Objects;

/**
 * One requirement of a standard (要求): a limit on an indicator, for a class or part of the goods, under a condition.
 *
 * @param document     the standard's number in canonical form, or the name of a document without a number
 * @param indicator    what is limited
 * @param limit        the values it allows
 * @param productClass the class or grade it is for, such as {@code A} of GB 18401-2010 or {@code 1}; empty for all
 * @param scope        a word for the goods or the place that two requirements must share to be compared, such as
 *                     {@code textile} or {@code ring-300-500}; empty where the words of {@code part} say enough
 * @param part         which goods or part of them it is for; {@link Wording#NONE} for all
 * @param condition    under which condition; {@link Wording#NONE} for always
 * @param methods      the test methods named
 * @param clause       where in the document, a hint for finding it; may be empty
 * @param force        how it binds
 * @param confidence   how sure the row is: A or B
 */
@JsonPropertyOrder({
    "document",
    "indicator",
    "limit",
    "productClass",
    "scope",
    "part",
    "condition",
    "methods",
    "clause",
    "force",
    "confidence"
})
public record Requirement(
        String document,
        Indicator indicator,
        Limit limit,
        String productClass,
        String scope,
        Wording part,
        Wording condition,
        List<TestMethod> methods,
        String clause,
        Force force,
        Confidence confidence) {

    /** How a requirement binds. */
    public enum Force {
        /** By law in China. */
        MANDATORY,
        /** Once the standard is declared. */
        RECOMMENDED,
        /** By a mark or scheme that is sought of one's own will. */
        VOLUNTARY,
        /** By the law of another place. */
        FOREIGN
    }

    /**
     * A wording in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    @JsonPropertyOrder({"zh", "en"})
    public record Wording(String zh, String en) {

        /** Nothing said. */
        public static final Wording NONE = new Wording("", "");

        /** Checks that both languages say something, or neither. */
        public Wording {
            if (zh.isEmpty() != en.isEmpty()) {
                throw new IllegalArgumentException("a wording is in both languages, was '" + zh + "', '" + en + "'");
            }
        }

        /** Whether nothing is said. */
        public boolean isEmpty() {
            return zh.isEmpty();
        }
    }

    /** Copies the methods. */
    public Requirement {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(productClass, "productClass");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(condition, "condition");
        methods = List.copyOf(methods);
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(confidence, "confidence");
    }
}
