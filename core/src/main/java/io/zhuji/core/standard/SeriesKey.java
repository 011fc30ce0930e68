package io.zhuji.core.standard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a standard across its editions: code and sequence, without kind and year: {@code GB 4706.1} for
 * {@code GB 4706.1-2005} and {@code GB/T 4706.1-2024}.
 *
 * @param code     the code without its kind, such as {@code GB} or {@code DB33}
 * @param sequence the number under the code
 */
public record SeriesKey(String code, String sequence) implements Comparable<SeriesKey> {

    public SeriesKey {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sequence, "sequence");
    }

    /** Orders by code, then by sequence as numbers. */
    @Override
    public int compareTo(SeriesKey other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : NumberOrder.compare(sequence, other.sequence);
    }

    @Override
    public String toString() {
        return code + " " + sequence;
    }

    // written out, as in StandardNumber
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesKey key && sequence.equals(key.sequence) && code.equals(key.code);
    }

    @Override
    public int hashCode() {
        return sequence.hashCode() * 31 + code.hashCode();
    }
}
