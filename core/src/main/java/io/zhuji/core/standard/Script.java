package io.zhuji.core.standard;

import java.util.Arrays;

/**
 * A text as the number readers see it: one writing for every dash, slash, space and full-width sign, tags and entities resolved;
 * with the way back to the text as it stands.
 *
 * <p>Blanks run together to one space, with a line break among them to one line break. Most texts need no mending and are kept as
 * they are.
 */
final class Script {

    /** Longest tag or entity looked for; what is longer is text. */
    private static final int TAG = 400;

    private static final int ENTITY = 10;

    private final CharSequence original;
    private final StringBuilder out;
    /** Where the distance between both texts changes: index in the mended text, and the distance from there on. */
    private int[] at = new int[16];

    private int[] distance = new int[16];
    private int changes;
    private String text = "";

    private Script(CharSequence original) {
        this.original = original;
        this.out = new StringBuilder(original.length());
    }

    static Script of(CharSequence original) {
        int length = original.length();
        int same = 0;
        while (same < length && Glyphs.plain(original, same)) {
            same++;
        }
        Script script = new Script(original);
        if (same == length) {
            script.text = original.toString();
        } else {
            script.mend(same);
            script.text = script.out.toString();
        }
        return script;
    }

    String text() {
        return text;
    }

    /** Where a character of the mended text stands in the original. */
    int origin(int index) {
        int change = Arrays.binarySearch(at, 0, changes, index);
        if (change < 0) {
            change = -change - 2;
        }
        return change < 0 ? index : index + distance[change];
    }

    /** Where the original of the character before {@code index} ends. */
    int originEnd(int index) {
        int last = origin(index - 1);
        char c = original.charAt(last);
        if (c == '&') {
            int end = last + 1;
            while (end < original.length() && original.charAt(end) != ';') {
                end++;
            }
            return Math.min(end + 1, original.length());
        }
        return last + (c == '%' ? 3 : 1);
    }

    private void mend(int same) {
        out.append(original, 0, same);
        int i = same;
        while (i < original.length()) {
            char c = original.charAt(i);
            int end = i + 1;
            if (c == '<') {
                end = tagEnd(i);
                if (end > i + 1) {
                    if (!Glyphs.inlineTag(original, i + 1)) {
                        emit('\n', i);
                    }
                    i = end;
                    continue;
                }
            } else if (c == '&') {
                end = entityEnd(i);
                if (end > i + 1) {
                    c = Glyphs.entity(original.subSequence(i + 1, end - 1).toString());
                    end = c == 0 ? i + 1 : end;
                    c = c == 0 ? '&' : c;
                }
            } else if (c == '%' && i + 2 < original.length()) {
                char escaped = Glyphs.percent(original, i);
                if (escaped != 0) {
                    c = escaped;
                    end = escaped == '-' && original.charAt(i + 1) == 'E' ? i + 9 : i + 3;
                }
            } else if (c == '\\' && i + 1 < original.length()) {
                char next = original.charAt(i + 1);
                if (next == 'n' || next == 'r' || next == 't') {
                    c = '\n';
                    end = i + 2;
                } else {
                    c = next == 'T' || next == 'Z' ? '/' : 0;
                }
            }
            emit(Glyphs.mended(original, i, c), i);
            i = end;
        }
    }

    private void emit(char c, int from) {
        if (c == 0) {
            return;
        }
        int length = out.length();
        char before = length == 0 ? 'x' : out.charAt(length - 1);
        if (c == ' ' && (before == ' ' || before == '\n') || c == '\n' && before == '\n' || c == '-' && before == '-') {
            return;
        }
        if (c == '\n' && before == ' ') {
            out.setCharAt(length - 1, '\n');
            return;
        }
        int far = from - length;
        if (far != (changes == 0 ? 0 : distance[changes - 1])) {
            if (changes == at.length) {
                at = Arrays.copyOf(at, changes * 2);
                distance = Arrays.copyOf(distance, changes * 2);
            }
            at[changes] = length;
            distance[changes++] = far;
        }
        out.append(c);
    }

    private int tagEnd(int from) {
        int i = from + 1;
        if (i < original.length() && original.charAt(i) == '/') {
            i++;
        }
        if (i >= original.length() || !Chars.letter(original.charAt(i))) {
            return from + 1;
        }
        int limit = Math.min(original.length(), from + TAG);
        for (; i < limit; i++) {
            char c = original.charAt(i);
            if (c == '>') {
                return Glyphs.numberWithin(original, from, i) ? from + 1 : i + 1;
            }
            if (c == '<' || c == '@' || c > 0x7F && c < 0x3000) {
                break;
            }
        }
        return from + 1;
    }

    private int entityEnd(int from) {
        int limit = Math.min(original.length(), from + ENTITY);
        for (int i = from + 1; i < limit; i++) {
            char c = original.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!Chars.letter(c) && !Chars.digit(c) && c != '#') {
                break;
            }
        }
        return from + 1;
    }
}
