package io.zhuji.core.catalog;

import io.zhuji.core.finding.Quoted;

/** Which texts a pack may hold, and how one that it may not is quoted. */
final class PackText {

    private static final int QUOTED = 80;

    private PackText() {}

    /** The text in one line of at most eighty characters, what cannot be shown replaced. */
    static String quoted(String value) {
        return Quoted.text(value, QUOTED);
    }

    /** Whether it is empty or has nothing but blanks. */
    static boolean isBlank(String text) {
        // most texts tell it by their first letter, without a look at the tables of Unicode
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean letter = first > ' ' && first < 0x1680 || first > 0x3000;
        return !letter && text.isBlank();
    }

    /** Whether it has no control characters, no half characters and no blank at either end. It is not empty. */
    static boolean clean(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 127 || (c & 0xF800) == 0xD800 && unpaired(text, i)) {
                return false;
            }
        }
        return text.charAt(0) != ' ' && text.charAt(last) != ' ';
    }

    private static boolean unpaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
