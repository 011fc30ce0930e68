package io.zhuji.core.standard;

/**
 * Short texts of numbers as one {@code long}, so that tables of many numbers compare no text: six bits a sign, ten signs of digits,
 * capitals and {@code . - / ~} and blank. Equal exactly where the texts are.
 */
public final class Packed {

    /** Stands for a text that has no packed form. */
    public static final long NONE = 0;

    private static final int LONGEST = 10;
    private static final int BITS = 6;

    /** The packed form of each sign; 0 for what has none. */
    private static final byte[] SIGNS = signs();

    private Packed() {}

    private static byte[] signs() {
        String known = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-/ ~";
        byte[] signs = new byte[128];
        for (int i = 0; i < known.length(); i++) {
            signs[known.charAt(i)] = (byte) (i + 1);
        }
        return signs;
    }

    /** The packed form of a text of one to ten digits, capitals and signs of numbers; else {@link #NONE}. */
    public static long of(String text) {
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

    /** As {@link #of(String)}, of a text in UTF-8 that begins and ends there. */
    public static long of(byte[] text, int from, int length) {
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
}
