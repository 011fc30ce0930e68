package io.zhuji.core.standard;

import java.util.Optional;

/** A reference to a standard by its number (标准编号), dated or not. */
public sealed interface StandardReference permits StandardNumber, UndatedReference {

    /** What stays the same from edition to edition, and when GB becomes GB/T. */
    SeriesKey series();

    /** The body that issued the number. */
    Tier tier();

    /** What the code itself says about binding. */
    Mandate mandate();

    /**
     * Reads one number, canonical or everyday writing.
     *
     * @throws IllegalArgumentException if the text is not a standard number; the message quotes it
     */
    static StandardReference parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a standard number: '" + text + "'"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    static Optional<StandardReference> tryParse(String text) {
        int dash = text.lastIndexOf('-');
        if (dash < 0) {
            return Optional.of(new UndatedReference(text));
        }
        return Optional.of(new StandardNumber(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1))));
    }
}
