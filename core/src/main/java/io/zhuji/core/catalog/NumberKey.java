package io.zhuji.core.catalog;

import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;

/**
 * Numbers of standards as whole numbers, so that a look-up compares no text: six bits a sign, ten signs a {@code long}. What
 * has more signs or others is spelled out, and compared as what it is.
 */
final class NumberKey {

    /** Stands for a text that has no packed form. */
    static final long NONE = 0;

    private static final int LONGEST = 10;
    private static final int BITS = 6;

    private NumberKey() {}

    /** The packed form of a text of one to ten digits, capitals and signs of numbers; else {@link #NONE}. */
    static long pack(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return NONE;
        }
        long packed = 0;
        for (int i = 0; i < length; i++) {
            int sign = sign(text.charAt(i));
            if (sign == 0) {
                return NONE;
            }
            packed = packed << BITS | sign;
        }
        return packed;
    }

    private static int sign(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 11;
        }
        return switch (c) {
            case '.' -> 37;
            case '-' -> 38;
            case '/' -> 39;
            case ' ' -> 40;
            case '~' -> 41;
            default -> 0;
        };
    }

    /** Whether a number is told whole by its packed code, its packed sequence, its year and its style. */
    static boolean isPlain(StandardNumber number) {
        return number.supplement().isEmpty() && number.adopted().isEmpty();
    }

    /** Year and style in one: style in the upper bits. */
    static int edition(StandardCode code, int year) {
        return code.style() << 14 | year;
    }

    static int hash(long code, long sequence, int edition) {
        long hash = (code * 0x9E3779B97F4A7C15L ^ sequence) * 0xC2B2AE3D27D4EB4FL + edition * 0x165667B19E3779F9L;
        hash ^= hash >>> 32;
        hash *= 0x9FB21C651E98DF25L;
        return (int) (hash >>> 32);
    }
}
