package io.zhuji.evaluation.supervision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact probability, a fraction of whole numbers from 0 to 1. Equal when of equal value.
 *
 * @param numerator   0 or more
 * @param denominator 1 or more, at least the numerator
 */
public record Probability(BigInteger numerator, BigInteger denominator) implements Comparable<Probability> {

    public Probability {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (numerator.signum() < 0 || denominator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("not a probability: " + numerator + "/" + denominator);
        }
        // not reduced: the numbers have thousands of digits, and a common divisor costs more than it saves
    }

    /** The probability of so many percent, 0 to 100. */
    public static Probability ofPercent(BigDecimal percent) {
        BigDecimal share = percent.movePointLeft(2);
        if (share.scale() <= 0) {
            return new Probability(share.toBigIntegerExact(), BigInteger.ONE);
        }
        return new Probability(share.unscaledValue(), BigInteger.TEN.pow(share.scale()));
    }

    /** The probability that it does not happen. */
    public Probability complement() {
        return new Probability(denominator.subtract(numerator), denominator);
    }

    /** In percent with so many decimal places, half up. For people to read; decisions use {@link #compareTo}. */
    public BigDecimal percent(int places) {
        return new BigDecimal(numerator.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Probability other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Probability probability && compareTo(probability) == 0;
    }

    @Override
    public int hashCode() {
        return percent(9).hashCode();
    }

    /** In percent with two decimal places: {@code 4.87 %}. */
    @Override
    public String toString() {
        return percent(2) + " %";
    }
}
