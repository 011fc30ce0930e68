package io.zhuji.core.standard;

import java.util.List;

/**
 * A standard number found in text.
 *
 * @param reference the number, read
 * @param start     index of its first character in the text
 * @param end       index after its last character
 */
public record Citation(StandardReference reference, int start, int end) {

    /** All numbers of a text in reading order. Never fails; linear in the length of the text. */
    public static List<Citation> allIn(CharSequence text) {
        return List.of();
    }

    /** The words of the number as they stand in the text. */
    public String written(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
