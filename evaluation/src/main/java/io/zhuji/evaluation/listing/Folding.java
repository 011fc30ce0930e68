package io.zhuji.evaluation.listing;

/**
 * The form in which words are compared: full-width letters, digits and signs as ASCII, letters in lower case. Each
 * character stays at its place, so that an index into the folded text is one into the text.
 */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        int first = 0;
        while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < 'A') {
            return c;
        }
        if (c <= 'Z') {
            return (char) (c + 32);
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case 0x3000, 0x00A0 -> ' ';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x3010 -> '[';
            case 0x3011 -> ']';
            default -> c;
        };
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** An ASCII letter or digit of folded text. */
    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }
}
