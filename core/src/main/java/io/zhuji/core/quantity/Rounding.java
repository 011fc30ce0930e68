package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Rounding to an interval (数值修约, GB/T 8170-2008 clause 3): to the nearest multiple, a tie to the even one.
 *
 * <p>The interval is 1, 2 or 5 times a power of ten; 0.5 and 0.2 units are those of 3.4. Rounding is done once only, from
 * the figure as obtained (3.3.1).
 *
 * @param interval the rounding interval (修约间隔), above 0
 */
public record Rounding(BigDecimal interval) {

    /** Checks the interval. */
    public Rounding {
        Quantity.requireSound(Objects.requireNonNull(interval, "interval"), "interval");
        BigInteger digits = interval.stripTrailingZeros().unscaledValue();
        if (!digits.equals(BigInteger.ONE) && !digits.equals(BigInteger.TWO) && !digits.equals(BigInteger.valueOf(5))) {
            throw new IllegalArgumentException(
                    "a rounding interval is 1, 2 or 5 times a power of ten, was " + interval);
        }
        // 5×10⁰ is written 5, 0.50 is 0.5: the results carry the interval's last digit
        interval = interval.stripTrailingZeros();
    }

    /** Rounding to the last written digit of a number: to 0.1 for 97.0, to 100 for 14×10². */
    public static Rounding toLastDigitOf(BigDecimal written) {
        return new Rounding(new BigDecimal(
                BigInteger.ONE, Quantity.requireSound(written, "written").scale()));
    }

    /** Rounding to so many decimal places; negative for tens and hundreds. */
    public static Rounding toPlaces(int places) {
        return new Rounding(new BigDecimal(BigInteger.ONE, places));
    }

    /** The rounded number, with the interval's last digit as its own: 1268 to 100 is 13×10². */
    public BigDecimal round(BigDecimal number) {
        return round(Rational.of(number), Flag.NONE);
    }

    /**
     * Rounds a figure that was handed on with a flag (3.3.2): at a tie the flag says on which side the true figure lies.
     *
     * @return the rounded figure and on which side of it the true one lies
     */
    public Rounded round(BigDecimal reported, Flag flag) {
        Rational exact = Rational.of(reported);
        BigDecimal rounded = round(exact, flag);
        int side = exact.compareTo(Rational.exact(rounded));
        return new Rounded(rounded, side > 0 ? Flag.PLUS : side < 0 ? Flag.MINUS : flag);
    }

    BigDecimal round(Rational number, Flag flag) {
        // 3.4: an interval of 0.5 or 0.2 is rounding twice or five times the number to whole units
        Rational steps = number.over(Rational.exact(interval));
        BigInteger below = steps.floor();
        int half = steps.minus(new Rational(below, BigInteger.ONE)).compareTo(Rational.of(1, 2));
        boolean up = half > 0 || half == 0 && (flag == Flag.PLUS || flag == Flag.NONE && below.testBit(0));
        BigInteger multiple = up ? below.add(BigInteger.ONE) : below;
        return new BigDecimal(multiple.multiply(interval.unscaledValue()), interval.scale());
    }
}
