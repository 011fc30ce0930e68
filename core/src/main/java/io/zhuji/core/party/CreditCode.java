package io.zhuji.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100-2015).
 *
 * <p>Shape: 18 characters out of digits and capitals without I, O, S, V and Z: the registering department, the kind of
 * organisation, the region in six digits, the organisation code of nine (GB 11714-1997, with a check character of its own)
 * and a check character over the whole. Natural persons have none. That a code is sound says nothing about a register.
 *
 * @param text the 18 characters
 */
public record CreditCode(@JsonValue String text) implements Comparable<CreditCode> {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100-2015, table 2
    // GB 32100-2015, table 1, with the departments added since
    private static final String DEPARTMENTS = "123456789ANY";
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2}; // GB 11714-1997, 4.2

    public CreditCode {
        Objects.requireNonNull(text, "text");
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "not a unified social credit code: '" + text + "' (" + fault.get() + ")");
        }
        text = Digits.fold(text);
    }

    /**
     * Reads a code; blanks, lower case and full-width characters are accepted.
     *
     * @throws IllegalArgumentException if the text is no sound code; the message quotes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditCode parse(String text) {
        return new CreditCode(text);
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<CreditCode> tryParse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new CreditCode(text));
    }

    /**
     * What is wrong with a text as a credit code; empty when it is sound.
     *
     * <p>One of {@code length}, {@code characters}, {@code all-zeros}, {@code form} (no such department), {@code region} (no
     * such province), {@code check-digit} (the last character) and {@code body-check-digit} (the last character fits, that
     * of the organisation code within does not).
     */
    public static Optional<String> fault(String text) {
        Objects.requireNonNull(text, "text");
        String code = Digits.fold(text);
        if (code.length() != LENGTH) {
            return Optional.of("length");
        }
        int sum = 0;
        int digits = 0;
        for (int i = 0, weight = 1; i < LENGTH; i++, weight = weight * 3 % 31) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return Optional.of("characters");
            }
            digits |= value;
            sum += i < LENGTH - 1 ? value * weight : value;
        }
        if (digits == 0) {
            return Optional.of("all-zeros");
        }
        if (!Digits.all(code, 2, 8)) {
            return Optional.of("characters");
        }
        if (DEPARTMENTS.indexOf(code.charAt(0)) < 0) {
            return Optional.of("form");
        }
        if (!national(code) && !corps(code) && !Region.isProvince(code, 2)) {
            return Optional.of("region");
        }
        if (sum % 31 != 0) {
            return Optional.of("check-digit");
        }
        return bodyCheck(code, 8) == code.charAt(16) ? Optional.empty() : Optional.of("body-check-digit");
    }

    /** The region of the registering office; empty for bodies registered with the state itself ({@code 100000}). */
    public Optional<Region> region() {
        return Region.tryParse(text.substring(2, 8));
    }

    /** The organisation code (组织机构代码): eight characters and their check character. */
    public String organisationCode() {
        return text.substring(8, 17);
    }

    /** The first two characters: registering department and kind, such as {@code 91} for an enterprise. */
    public String kind() {
        return text.substring(0, 2);
    }

    /** Whether the code is that of an enterprise, an individual business or a farmers' cooperative (91, 92, 93). */
    public boolean business() {
        return text.charAt(0) == '9';
    }

    /** Orders by the characters. */
    @Override
    public int compareTo(CreditCode other) {
        return text.compareTo(other.text);
    }

    /** The 18 characters, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return text;
    }

    private static boolean national(String code) {
        return code.startsWith("100000", 2);
    }

    // bodies of the Xinjiang corps (新疆生产建设兵团) are registered under 99, which GB/T 2260 does not hold
    private static boolean corps(String code) {
        return code.startsWith("99", 2);
    }

    private static char bodyCheck(String code, int from) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(from + i), 36) * BODY_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
