package io.zhuji.core.product;

/** The text of a number as people type it, brought into one form. */
final class Written {

    // longer than any number here: what goes beyond only has to be too long
    private static final int ENOUGH = 64;

    private Written() {}

    /**
     * The text in half-width capitals without blanks and invisible characters, any dash as a hyphen, any bracket as a round
     * one; cut off where no number can be so long.
     */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), ENOUGH));
        for (int i = 0; i < text.length() && out.length() < ENOUGH; i++) {
            char c = text.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F') {
                c = (char) (c - '\uFF00' + ' ');
            }
            if (c >= 'a' && c <= 'z') {
                c = (char) (c - 'a' + 'A');
            }
            if (!blank(c)) {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    /** The folded text without hyphens. */
    static String foldDigits(String text) {
        String folded = fold(text);
        if (folded.indexOf('-') < 0) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != '-') {
                out.append(folded.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether all characters from one place up to another are the digits 0 to 9. */
    static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether all characters are the digit 0. */
    static boolean zeros(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\u2500' ->
                '-';
            case '〔', '【', '[', '﹝' -> '(';
            case '〕', '】', ']', '﹞' -> ')';
            default -> c;
        };
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF';
    }
}
