package io.zhuji.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of a certificate or self-declaration of compulsory certification (强制性产品认证, CCC).
 *
 * <p>Shape: 16 digits: year 4, certification body 2, product class of the CCC catalogue 4, serial 6. There is no check digit:
 * a sound number says nothing about the register, and nothing about whether the certificate still holds.
 *
 * @param year         the year of issue, 2002 (when CCC began) to 2099
 * @param body         the two digits of the certification body, {@code 01} for CQC
 * @param productClass the class of the CCC catalogue, such as {@code 0703} for air conditioners
 * @param serial       six digits
 */
public record CccNumber(int year, String body, String productClass, String serial) implements Comparable<CccNumber> {

    private static final int LENGTH = 16;
    private static final int FIRST_YEAR = 2002;
    private static final int LAST_YEAR = 2099;

    public CccNumber {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(productClass, "productClass");
        Objects.requireNonNull(serial, "serial");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year of a CCC number must be 2002..2099, was " + year);
        }
        requireDigits("body", body, 2);
        requireDigits("productClass", productClass, 4);
        requireDigits("serial", serial, 6);
    }

    /**
     * Reads a number; blanks, hyphens and full-width digits are accepted.
     *
     * @throws IllegalArgumentException if the text is no sound number; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CccNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a CCC number: '" + text + "' (" + fault(text).orElse("") + ")"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<CccNumber> tryParse(String text) {
        if (fault(text).isPresent()) {
            return Optional.empty();
        }
        String digits = Written.foldDigits(text);
        return Optional.of(
                new CccNumber(yearIn(digits), digits.substring(4, 6), digits.substring(6, 10), digits.substring(10)));
    }

    /**
     * What is wrong with a text as a CCC number: {@code characters}, {@code length}, {@code all-zeros} or {@code year}; empty
     * when it is sound.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String digits = Written.foldDigits(text);
        if (!Written.digits(digits, 0, digits.length())) {
            return Optional.of("characters");
        }
        if (digits.length() != LENGTH) {
            return Optional.of("length");
        }
        if (Written.zeros(digits)) {
            return Optional.of("all-zeros");
        }
        int year = yearIn(digits);
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.of("year") : Optional.empty();
    }

    /**
     * Whether the number stands for a maker's self-declaration (自我声明) and not for a certificate: its body digits, 97 to
     * 99, belong to no certification body.
     */
    public boolean selfDeclaration() {
        return body.compareTo("97") >= 0;
    }

    /** Orders by the digits: year, body, class, serial. */
    @Override
    public int compareTo(CccNumber other) {
        return toString().compareTo(other.toString());
    }

    /** The 16 digits, which {@link #parse} reads back. */
    @JsonValue
    @Override
    public String toString() {
        return year + body + productClass + serial;
    }

    private static int yearIn(String digits) {
        return Integer.parseInt(digits.substring(0, 4));
    }

    private static void requireDigits(String name, String value, int length) {
        if (value.length() != length || !Written.digits(value, 0, length)) {
            throw new IllegalArgumentException(
                    name + " of a CCC number must be " + length + " digits, was '" + value + "'");
        }
    }
}
