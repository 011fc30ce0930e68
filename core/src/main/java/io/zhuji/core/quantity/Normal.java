package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The normal distribution (正态分布) in decimals; right to 20 places. */
final class Normal {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ROOT_OF_TWO_PI =
            new BigDecimal("2.50662827463100050241576528481104525300698674060993832");
    private static final BigDecimal FAR = BigDecimal.valueOf(10);
    private static final BigDecimal SMALL = new BigDecimal("1e-40");
    private static final int PLACES = 20;

    private Normal() {}

    /** The probability of a value up to z standard deviations above the mean. */
    static BigDecimal upTo(BigDecimal z) {
        if (z.abs().compareTo(FAR) >= 0) {
            // beyond ten deviations the rest is below the last place given
            return z.signum() > 0 ? BigDecimal.ONE.setScale(PLACES) : BigDecimal.ZERO.setScale(PLACES);
        }
        BigDecimal square = z.multiply(z, DIGITS);
        // z + z³/3 + z⁵/(3·5) + …: terms of one sign, so nothing cancels
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int odd = 3; term.abs().compareTo(SMALL) > 0; odd += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(odd), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        BigDecimal density =
                BigDecimal.ONE.divide(exponential(square.divide(TWO, DIGITS)).multiply(ROOT_OF_TWO_PI, DIGITS), DIGITS);
        return BigDecimal.ONE
                .divide(TWO, DIGITS)
                .add(sum.multiply(density, DIGITS), DIGITS)
                .setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal exponential(BigDecimal x) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.compareTo(SMALL) > 0; n++) {
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
    }
}
