package io.zhuji.core.catalog;

import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;

/** What tables find numbers by: {@link Packed} parts, and hashes. What does not pack is spelled out, and compared as what it is. */
final class NumberKey {

    private NumberKey() {}

    /** Whether a number is told whole by its packed code, its packed sequence, its year and its style. */
    static boolean isPlain(StandardNumber number) {
        return number.supplement().isEmpty() && number.adopted().isEmpty();
    }

    /** Year and style in one: style in the upper bits. */
    static int edition(StandardCode code, int year) {
        return code.style() << 14 | year;
    }

    /** What stands in the place of a packed code, of which it is none, for a number that is not {@link Packed}. */
    static long spelled(StandardNumber number) {
        return Long.MIN_VALUE | number.hashCode() & 0xFFFFFFFFL;
    }

    /** A hash of a number with all that belongs to it. */
    static int hash(StandardNumber number) {
        int hash = number.hashCode();
        return isPlain(number)
                ? hash
                : hash(hash, number.supplement().hashCode(), number.adopted().hashCode());
    }

    /** A hash of a plain number. */
    static int hash(StandardCode code, long sequence, int edition) {
        return hash(code.hashCode(), sequence, edition);
    }

    static int hash(long code, long sequence, int edition) {
        long hash = (code * 0x9E3779B97F4A7C15L ^ sequence) * 0xC2B2AE3D27D4EB4FL + edition * 0x165667B19E3779F9L;
        return (int) (hash >>> 32);
    }

    /** A hash of three hashes. */
    static int hash(int one, int two, int three) {
        long hash = (one * 0x9E3779B97F4A7C15L ^ two) * 0xC2B2AE3D27D4EB4FL + three * 0x165667B19E3779F9L;
        hash ^= hash >>> 32;
        hash *= 0x9FB21C651E98DF25L;
        return (int) (hash >>> 32);
    }
}
