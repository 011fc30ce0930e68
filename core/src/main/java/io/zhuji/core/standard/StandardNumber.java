package io.zhuji.core.standard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of one edition of a standard (标准编号): code, sequence and year, as in {@code GB/T 1.1-2020}.
 *
 * <p>Printed as the issuer does: {@code GB 18401-2010}, {@code DB12/617-2016}, {@code CECS 24:1990}, {@code ISO 9001:2015},
 * {@code ASTM F3411-22a}. An amendment belongs to the number ({@code GB 24315-2009/XG1-2012}), and so does the number of a
 * standard adopted without change ({@code GB/T 19001-2016/ISO 9001:2015}, GB/T 20000.2).
 *
 * @param code       who numbers
 * @param sequence   the number under the code
 * @param year       year of the edition, four digits; may be nonsense, see {@link #plausibleOn}
 * @param supplement what follows the year in print, with its own mark; empty for most
 * @param adopted    the identical international standard, where the number names it
 */
public record StandardNumber(
        StandardCode code, String sequence, int year, String supplement, Optional<StandardNumber> adopted)
        implements StandardReference {

    private static final int FIRST_YEAR = 1950;

    public StandardNumber {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(supplement, "supplement");
        Objects.requireNonNull(adopted, "adopted");
        if (sequence.isBlank()) {
            throw new IllegalArgumentException("sequence of a standard number must not be blank");
        }
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year of a standard number must have four digits, was " + year);
        }
    }

    /**
     * Reads the number of an edition.
     *
     * @throws IllegalArgumentException if the text is not a standard number with its year; the message quotes it
     */
    public static StandardNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a standard number with year: '" + text + "'"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<StandardNumber> tryParse(String text) {
        Optional<StandardReference> read = NumberParser.read(text);
        return read.isPresent() && read.get() instanceof StandardNumber dated ? Optional.of(dated) : Optional.empty();
    }

    /** The same number without its year. */
    public UndatedReference undated() {
        return new UndatedReference(code, sequence, "");
    }

    /** The edition itself, without amendments and without the number it adopts. */
    public StandardNumber edition() {
        return supplement.isEmpty() && adopted.isEmpty()
                ? this
                : new StandardNumber(code, sequence, year, "", Optional.empty());
    }

    /**
     * Whether a standard can bear this year on a day: from 1950 to two years ahead. Labels carry slips such as
     * {@code DB33/T 2351-2131}, which are numbers by form.
     */
    public boolean plausibleOn(LocalDate on) {
        return year >= FIRST_YEAR && year <= on.getYear() + 2;
    }

    /** The canonical form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        StringBuilder print = new StringBuilder(32);
        code.print(sequence, print);
        code.printYear(year, print);
        print.append(supplement);
        if (adopted.isPresent()) {
            print.append('/').append(adopted.get());
        }
        return print.toString();
    }

    // written out: what a record brings is linked at run time, which a first check in a fresh JVM waits for
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardNumber number
                && year == number.year
                && sequence.equals(number.sequence)
                && code.equals(number.code)
                && supplement.equals(number.supplement)
                && adopted.equals(number.adopted);
    }

    @Override
    public int hashCode() {
        // an odd factor without pattern keeps the digits of the code apart from those of the sequence, and the shift
        // brings the upper bits down to where tables look
        int hash = (code.hashCode() * 0x9E3779B1 + StandardCode.hash(sequence)) * 0x85EBCA6B + year * 0xC2B2AE35;
        return hash ^ hash >>> 15;
    }
}
