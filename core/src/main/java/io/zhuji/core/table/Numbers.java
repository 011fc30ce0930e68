package io.zhuji.core.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as workbooks keep them, and as people wrote them. Exact; no binary floating point is computed with. */
final class Numbers {

    /** Digits a number of a table may have, before and behind the point. */
    static final int DIGITS = 400;

    /** What a workbook takes of a typed number. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int SIGNIFICAND = 53;

    private Numbers() {}

    /** A decimal number of a size that can be printed; empty for anything else. */
    static Optional<BigDecimal> read(String raw) {
        if (raw.isEmpty() || raw.length() > 60 || !hasDigitsOnly(raw)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > DIGITS ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDigitsOnly(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if ("0123456789.+-eE".indexOf(raw.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number as it was typed. A workbook takes 15 digits of what is typed and keeps the nearest binary number, which it
     * then writes with 17 digits: 0.58 becomes 0.57999999999999996. If the 15 digits lead to the same binary number, they
     * are what was typed; if not, the number was computed, and all its digits stand.
     */
    static BigDecimal typed(BigDecimal raw) {
        if (raw.precision() <= TYPED.getPrecision() || raw.signum() == 0) {
            return raw;
        }
        BigDecimal typed = raw.round(TYPED).stripTrailingZeros();
        return binary(raw.abs()).equals(binary(typed.abs())) ? typed : raw;
    }

    /** Whether digits before the point were lost: a workbook keeps 15. */
    static boolean lostDigits(BigDecimal number) {
        return number.precision() - number.scale() > TYPED.getPrecision();
    }

    /** The nearest number of 53 binary digits, ties to even, as its digits and the power of two. */
    private static Binary binary(BigDecimal positive) {
        BigInteger above = positive.unscaledValue();
        BigInteger below = BigInteger.ONE;
        if (positive.scale() > 0) {
            below = BigInteger.TEN.pow(positive.scale());
        } else {
            above = above.multiply(BigInteger.TEN.pow(-positive.scale()));
        }
        int power = above.bitLength() - below.bitLength() - SIGNIFICAND;
        BigInteger[] parts = divide(above, below, power);
        if (parts[0].bitLength() > SIGNIFICAND) {
            power++;
            parts = divide(above, below, power);
        } else if (parts[0].bitLength() < SIGNIFICAND) {
            power--;
            parts = divide(above, below, power);
        }
        BigInteger digits = parts[0];
        BigInteger divisor = power > 0 ? below.shiftLeft(power) : below;
        int half = parts[1].shiftLeft(1).compareTo(divisor);
        if (half > 0 || half == 0 && digits.testBit(0)) {
            digits = digits.add(BigInteger.ONE);
        }
        // 0.111…1 rounded up is 1.0
        int zeros = digits.getLowestSetBit();
        return new Binary(digits.shiftRight(zeros), power + zeros);
    }

    private static BigInteger[] divide(BigInteger above, BigInteger below, int power) {
        return power > 0
                ? above.divideAndRemainder(below.shiftLeft(power))
                : above.shiftLeft(-power).divideAndRemainder(below);
    }

    private record Binary(BigInteger digits, int power) {}
}
