package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimals as they are written in schemes and facts: sign, digits, one point, no exponent. */
final class Decimals {

    /** Longer numbers are measurements of nothing. */
    private static final int LONGEST = 40;

    private Decimals() {}

    /** Reads a decimal; its digits stay as written. */
    static Optional<BigDecimal> parse(String text) {
        int length = text.length();
        int digits = 0;
        boolean point = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && digits > 0 && i + 1 < length) {
                point = true;
            } else if (i > 0 || c != '-' && c != '+') {
                return Optional.empty();
            }
        }
        return digits == 0 || length > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** How a computed decimal prints: no exponent, no zeros at the end. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
