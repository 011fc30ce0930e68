package io.zhuji.core.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one number at one place of a mended text: what was read so far, and how much speaks for it. */
final class Scan {

    final String text;

    /** Whether the text as a whole should be a number, so that less must speak for it. */
    final boolean whole;

    @Nullable
    StandardCode code;

    String sequence = "";
    /** 0 while none was read. */
    int year;

    String supplement = "";

    @Nullable
    StandardNumber adopted;

    int end;

    /** The code is of two sector letters without a kind. */
    boolean common;
    /** The code has signs that hardly anything else has: a slash with T, Q/, DB with a region. */
    boolean certain;
    /** A space stands before the number. */
    boolean spaced;
    /** Letters of the code are small. */
    boolean small;
    /** The year, or what stands for it, follows a dash. */
    boolean dashed;

    Scan(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    void clear() {
        code = null;
        sequence = "";
        year = 0;
        supplement = "";
        adopted = null;
        common = false;
        certain = false;
        spaced = false;
        small = false;
        dashed = false;
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    boolean digitAt(int index) {
        return Chars.digit(at(index));
    }

    /** Past one blank, if there is one. */
    int blank(int index) {
        return Chars.blank(at(index)) ? index + 1 : index;
    }

    /** Past one space, if there is one. */
    int space(int index) {
        return at(index) == ' ' ? index + 1 : index;
    }

    int digitsEnd(int index) {
        return Chars.digitsEnd(text, index);
    }

    /** Whether exactly four digits stand there that can be a year. */
    boolean yearAt(int index) {
        return index >= 0 && digitsEnd(index) == index + 4 && plausible(Chars.value(text, index, index + 4));
    }

    static boolean plausible(int year) {
        return year >= 1950 && year < 2050;
    }

    String upper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                StringBuilder out = new StringBuilder(to - from);
                for (int j = from; j < to; j++) {
                    out.append(Chars.up(text.charAt(j)));
                }
                return out.toString();
            }
        }
        return text.substring(from, to);
    }

    @Nullable
    StandardReference reference() {
        if (code == null) {
            return null;
        }
        return year == 0
                ? new UndatedReference(code, sequence, supplement)
                : new StandardNumber(code, sequence, year, supplement, Optional.ofNullable(adopted));
    }
}
