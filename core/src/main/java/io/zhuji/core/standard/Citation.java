package io.zhuji.core.standard;

import java.util.List;
import java.util.Objects;

/**
 * A standard number found in text.
 *
 * @param reference the number, read
 * @param start     index of its first character in the text
 * @param end       index after its last character
 */
public record Citation(StandardReference reference, int start, int end) {

    public Citation {
        Objects.requireNonNull(reference, "reference");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span of a citation must be start < end, was " + start + ".." + end);
        }
    }

    /**
     * All numbers of a text in reading order. Remarks beside a number (safety class, grade, clause, annex, title) are none of its
     * words; licences, quantities, mail ids and lot numbers are no numbers. Never fails; linear in the length of the text.
     */
    public static List<Citation> allIn(CharSequence text) {
        return Citations.in(text);
    }

    /** The words of the number as they stand in the text. */
    public String written(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
