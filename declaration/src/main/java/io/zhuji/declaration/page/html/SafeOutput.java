package io.zhuji.declaration.page.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Output that shows foreign text as what it is: escaped for its place, cut where it would bury the page, and with a sign
 * for each character that cannot be seen or that turns the direction of what follows.
 */
public final class SafeOutput extends OwaspHtmlTemplateOutput {

    /** No text on a page is longer; nobody reads on, and a megabyte in one cell makes the rest unreadable. */
    static final int LONGEST = 2000;

    public SafeOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String text) {
        // the templates hand over no null, but the overridden method takes one
        super.writeUserContent(text == null ? "" : shown(text));
    }

    /** A text as it is shown, before it is escaped. */
    public static String shown(String text) {
        int end = text.length();
        if (end > LONGEST) {
            end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        StringBuilder out = new StringBuilder(0);
        int done = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!visible(c)) {
                out.append(text, done, i).append(sign(c));
                done = i + 1;
            }
        }
        if (done == 0 && end == text.length()) {
            return text;
        }
        out.append(text, done, end);
        if (end < text.length()) {
            out.append(" …(").append(text.length()).append(')');
        }
        return out.toString();
    }

    private static boolean visible(char c) {
        return !(c < ' ' && c != '\t' && c != '\n'
                || c >= 0x7F && c <= 0x9F
                || Character.isSurrogate(c)
                // zero width space, marks of direction; the joiners 200C and 200D make up signs and stay
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x061C
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xFFFE);
    }

    private static String sign(char c) {
        if (c == '\r') {
            return "";
        }
        StringBuilder sign = new StringBuilder(8).append("⟨U+");
        for (int shift = 12; shift >= 0; shift -= 4) {
            sign.append(Character.toUpperCase(Character.forDigit(c >> shift & 15, 16)));
        }
        return sign.append('⟩').toString();
    }
}
