package io.zhuji.declaration.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Places on a circle, in decimals: binary floating point has no place in this library. */
final class Circle {

    private static final MathContext DIGITS = new MathContext(16);
    private static final BigDecimal TWO_PI = new BigDecimal("6.283185307179586");

    private Circle() {}

    /** The sine of so many parts of a full turn, clockwise from above. */
    static BigDecimal sine(int part, int of) {
        return series(angle(part, of), BigDecimal.ONE, 1);
    }

    /** The cosine of so many parts of a full turn, clockwise from above. */
    static BigDecimal cosine(int part, int of) {
        return series(angle(part, of), BigDecimal.ONE, 0);
    }

    private static BigDecimal angle(int part, int of) {
        return TWO_PI.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), DIGITS);
    }

    /** Taylor's series of sine ({@code from} 1) or cosine (0); 40 terms are plenty for one turn. */
    private static BigDecimal series(BigDecimal angle, BigDecimal one, int from) {
        BigDecimal term = from == 0 ? one : angle;
        BigDecimal sum = term;
        BigDecimal square = angle.multiply(angle, DIGITS);
        for (int i = from + 1; i < 40; i += 2) {
            term = term.multiply(square, DIGITS)
                    .divide(BigDecimal.valueOf((long) i * (i + 1)), DIGITS)
                    .negate();
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    /** A share of a length in a direction, to the nearest whole. */
    static int scaled(BigDecimal direction, int length, int percent) {
        return direction
                .multiply(BigDecimal.valueOf((long) length * percent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}
