package io.zhuji.core.standard;

import java.util.Optional;

/**
 * A reference to a standard by its number (标准编号), dated or not.
 *
 * <p>Two references are equal when they print the same. They are ordered by code, then by sequence as numbers (2 before 10),
 * then undated before dated, by year and supplement.
 */
public sealed interface StandardReference extends Comparable<StandardReference>
        permits StandardNumber, UndatedReference {

    /** Who numbers: {@code GB/T}, {@code DB33/T}, {@code Q/CSG}, {@code ISO/IEC TR}. */
    StandardCode code();

    /** The number under the code as text, leading zeros kept: {@code 4706.1}, {@code 0044.5}, {@code 60335-1}. */
    String sequence();

    /** What follows number and year in print, such as {@code /XG1-2012} or {@code /Amd 1:2011}; empty for most. */
    String supplement();

    /** What stays the same from edition to edition, and when GB becomes GB/T. */
    default SeriesKey series() {
        return new SeriesKey(code().base(), sequence());
    }

    /** The body that issued the number. */
    default Tier tier() {
        return code().tier();
    }

    /** What the code itself says about binding. */
    default Mandate mandate() {
        return code().mandate();
    }

    @Override
    default int compareTo(StandardReference other) {
        return NumberOrder.compare(this, other);
    }

    /**
     * Reads one number, canonical or everyday writing: full-width letters, long dashes, lost slashes and spaces are mended.
     *
     * @throws IllegalArgumentException if the text is not a standard number; the message quotes it
     */
    static StandardReference parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a standard number: '" + text + "'"));
    }

    /**
     * Reads what {@code toString} of a reference gives, and no other writing: for files and databases that keep numbers in their
     * canonical form.
     */
    static Optional<StandardReference> tryCanonical(String text) {
        return NumberParser.readCanonical(text);
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    static Optional<StandardReference> tryParse(String text) {
        return NumberParser.read(text);
    }
}
