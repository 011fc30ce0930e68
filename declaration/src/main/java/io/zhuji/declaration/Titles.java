package io.zhuji.declaration;

import java.util.Locale;

/** Whether two titles are one, whatever blanks and marks stand in them. */
final class Titles {

    private static final int ENOUGH = 4;

    private Titles() {}

    static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String a = bare(one);
        String b = bare(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        // registers leave out the name of the series or of the part now and then
        return a.equals(b)
                || b.length() >= ENOUGH && a.endsWith(b)
                || a.length() >= ENOUGH && (b.endsWith(a) || b.startsWith(a))
                || b.length() >= ENOUGH && a.startsWith(b);
    }

    private static String bare(String title) {
        StringBuilder out = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - ('！' - '!'));
            }
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
