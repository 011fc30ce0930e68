package io.zhuji.core.standard;

/** What a character is to the number readers. */
final class Chars {

    private Chars() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean word(char c) {
        return digit(c) || letter(c);
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\n';
    }

    static boolean ideograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    static char up(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    /** The character there, or 0 outside. */
    static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** Where the digits from there on end. */
    static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the letters from there on end. */
    static int lettersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && letter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of one to nine digits. */
    static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** Whether a word stands there, letters in either case. */
    static boolean word(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }
}
