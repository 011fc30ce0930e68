package io.zhuji.core.finding;

/**
 * Foreign text as a finding shows it: cut to a length, in one line, and without characters that would break the line, turn it
 * round or not be seen at all.
 */
public final class Quoted {

    private static final char UNSHOWN = '\uFFFD';

    private Quoted() {}

    /**
     * The text with U+FFFD for each character that cannot be shown, such as control characters, marks of direction and half
     * characters; with an ellipsis where it was cut.
     *
     * @param most how many {@code char}s at most, without the ellipsis; no character is cut in two
     */
    public static String text(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end < text.length() && end > 0 && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int at = 0; at < end; ) {
            int point = text.codePointAt(at);
            if (isShown(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(UNSHOWN);
            }
            at += Character.charCount(point);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
