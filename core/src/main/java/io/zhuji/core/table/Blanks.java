package io.zhuji.core.table;

/** Blanks as tables have them: spaces of every width, line breaks, and marks that print nothing. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' ' && c != 0 || c == 0xA0 || c == 0xFEFF || c == 0x200B || Character.isSpaceChar(c);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
