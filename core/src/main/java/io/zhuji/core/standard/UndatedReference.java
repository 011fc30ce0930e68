package io.zhuji.core.standard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standard number without its year (不注日期引用); means the edition in force.
 *
 * @param code       who numbers
 * @param sequence   the number under the code
 * @param supplement a part of the number behind it, such as {@code /04} of {@code ECE R44/04}; empty for most
 */
public record UndatedReference(StandardCode code, String sequence, String supplement) implements StandardReference {

    public UndatedReference {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(supplement, "supplement");
        if (sequence.isBlank()) {
            throw new IllegalArgumentException("sequence of a standard number must not be blank");
        }
    }

    /** The canonical form, which {@link StandardReference#parse} reads back. */
    @Override
    public String toString() {
        StringBuilder print = new StringBuilder(24);
        code.print(sequence, print);
        return print.append(supplement).toString();
    }

    // written out, as in StandardNumber
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UndatedReference reference
                && sequence.equals(reference.sequence)
                && code.equals(reference.code)
                && supplement.equals(reference.supplement);
    }

    @Override
    public int hashCode() {
        return StandardCode.hash(sequence) * 31 + code.hashCode();
    }
}
