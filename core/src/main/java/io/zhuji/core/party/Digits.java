package io.zhuji.core.party;

/** Code text as people type it. */
final class Digits {

    // longer than any code: what goes beyond only has to be too long
    private static final int ENOUGH = 64;

    private Digits() {}

    /** The text in half-width capitals without blanks and invisible characters, cut off where no code can be so long. */
    static String fold(String text) {
        if (plain(text)) {
            return text;
        }
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
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return text.length() <= ENOUGH;
    }

    /** Whether all characters from one place up to another are the digits 0 to 9. */
    static boolean all(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF';
    }
}
