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

    /** The packed form of each sign; 0 for what has none. */
    private static final byte[] SIGNS = signs();

    private NumberKey() {}

    private static byte[] signs() {
        String known = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-/ ~";
        byte[] signs = new byte[128];
        for (int i = 0; i < known.length(); i++) {
            signs[known.charAt(i)] = (byte) (i + 1);
        }
        return signs;
    }

    /** The packed form of a text of one to ten digits, capitals and signs of numbers; else {@link #NONE}. */
    static long pack(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return NONE;
        }
        long packed = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int sign = c < SIGNS.length ? SIGNS[c] : 0;
            if (sign == 0) {
                return NONE;
            }
            packed = packed << BITS | sign;
        }
        return packed;
    }

    /** The packed form of a text in UTF-8, as of the text. */
    static long pack(byte[] text, int from, int length) {
        if (length > LONGEST) {
            return NONE;
        }
        long packed = 0;
        for (int i = from; i < from + length; i++) {
            int sign = text[i] < 0 ? 0 : SIGNS[text[i]];
            if (sign == 0) {
                return NONE;
            }
            packed = packed << BITS | sign;
        }
        return packed;
    }

    /** Whether a number is told whole by its packed code, its packed sequence, its year and its style. */
    static boolean isPlain(StandardNumber number) {
        return number.supplement().isEmpty() && number.adopted().isEmpty();
    }

    /** Year and style in one: style in the upper bits. */
    static int edition(StandardCode code, int year) {
        return code.style() << 14 | year;
    }

    /** What stands in the place of a packed code, of which it is none, for a number that is not {@link #pack packed}. */
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
