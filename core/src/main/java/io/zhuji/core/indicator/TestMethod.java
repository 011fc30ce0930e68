package io.zhuji.core.indicator;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A method by which a figure is found (试验方法). Figures found by methods of two families are two things, whatever their
 * units: what a desiccator takes up and what a chamber holds are both formaldehyde, and no factor leads from one to the other.
 *
 * @param reference the standard, or the name, under which a requirement names it: {@code GB/T 2912.1}
 * @param family    a word that methods with comparable results share, such as {@code formaldehyde-water-extraction}; empty
 *                  where it is not recorded
 */
@JsonPropertyOrder({"reference", "family"})
public record TestMethod(String reference, String family) {

    /** Checks that there is a reference. */
    public TestMethod {
        Objects.requireNonNull(family, "family");
        if (reference.isBlank()) {
            throw new IllegalArgumentException("a test method has a reference, was '" + reference + "'");
        }
    }

    /** Whether results of the two may be held against each other, as far as is known: one method, or one family. */
    public boolean agreesWith(TestMethod other) {
        return reference.equals(other.reference) || !family.isEmpty() && family.equals(other.family);
    }

    /** Whether the two are known to be of two families. */
    public boolean differsFrom(TestMethod other) {
        return !family.isEmpty() && !other.family.isEmpty() && !family.equals(other.family);
    }

    /** The reference. */
    @Override
    public String toString() {
        return reference;
    }
}
