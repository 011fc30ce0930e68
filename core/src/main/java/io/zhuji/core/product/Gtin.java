package io.zhuji.core.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The number under a bar code of a trade item (商品条码, GTIN; GB 12904-2008, GS1 General Specifications).
 *
 * <p>Shape: 8, 12, 13 or 14 digits, the last a check digit modulo 10. The first digits tell the office that gave the number
 * out, not the country of origin. All zeros fit the check digit and are a placeholder: no number.
 *
 * <p>Two numbers are equal when they have the same digits; whether they mean the same item, {@link #gtin14} says.
 *
 * @param digits 8, 12, 13 or 14 digits
 */
public record Gtin(@JsonValue String digits) implements Comparable<Gtin> {

    public Gtin {
        Objects.requireNonNull(digits, "digits");
        Optional<String> fault = fault(digits);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a GTIN: '" + digits + "' (" + fault.get() + ")");
        }
        digits = Written.foldDigits(digits);
    }

    /**
     * Reads a number; blanks, hyphens and full-width digits are accepted.
     *
     * @throws IllegalArgumentException if the text is no sound number; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Gtin parse(String text) {
        return new Gtin(text);
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<Gtin> tryParse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Gtin(text));
    }

    /**
     * What is wrong with a text as a GTIN: {@code characters}, {@code length}, {@code all-zeros} or {@code check-digit}; empty
     * when it is sound.
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String digits = Written.foldDigits(text);
        int length = digits.length();
        if (!Written.digits(digits, 0, length)) {
            return Optional.of("characters");
        }
        if (length != 8 && length != 12 && length != 13 && length != 14) {
            return Optional.of("length");
        }
        if (Written.zeros(digits)) {
            return Optional.of("all-zeros");
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            // weights 1 and 3 in turn from the right, the check digit with 1 (GS1 General Specifications, 7.9)
            sum += (digits.charAt(i) - '0') * ((length - i) % 2 == 0 ? 3 : 1);
        }
        return sum % 10 == 0 ? Optional.empty() : Optional.of("check-digit");
    }

    /** The number filled up with zeros to 14 digits, as links carry it; equal for all forms of one number. */
    public String gtin14() {
        return "0".repeat(14 - digits.length()) + digits;
    }

    /** Orders by {@link #gtin14}, then the shorter form first. */
    @Override
    public int compareTo(Gtin other) {
        int order = gtin14().compareTo(other.gtin14());
        return order != 0 ? order : Integer.compare(digits.length(), other.digits.length());
    }

    /** The digits, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return digits;
    }
}
