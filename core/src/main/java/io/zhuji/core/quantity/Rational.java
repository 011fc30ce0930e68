package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * A fraction of two whole numbers in lowest terms (有理数): what a decimal becomes when its unit is changed, without loss.
 *
 * @param numerator   any whole number; carries the sign
 * @param denominator greater than zero
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    /** Nought. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Brings the fraction into lowest terms. */
    public Rational {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator of a fraction must be above 0, was " + denominator);
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            if (!common.equals(BigInteger.ONE)) {
                numerator = numerator.divide(common);
                denominator = denominator.divide(common);
            }
        }
    }

    /**
     * The fraction equal to a decimal.
     *
     * @throws IllegalArgumentException if the decimal has more digits or a larger exponent than {@link Quantity} allows
     */
    public static Rational of(BigDecimal decimal) {
        Quantity.requireSound(decimal, "decimal");
        return exact(decimal);
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A fraction of two whole numbers, the lower one not 0. */
    static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Rational exact(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        return denominator.equals(other.denominator)
                ? new Rational(numerator.add(other.numerator), denominator)
                : new Rational(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negate());
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational over(Rational other) {
        return times(other.inverse());
    }

    Rational inverse() {
        if (numerator.signum() == 0) {
            throw new ArithmeticException("0 has no inverse");
        }
        return numerator.signum() > 0
                ? new Rational(denominator, numerator)
                : new Rational(denominator.negate(), numerator.negate());
    }

    Rational power(int exponent) {
        Rational base = exponent < 0 ? inverse() : this;
        int times = Math.abs(exponent);
        return new Rational(base.numerator.pow(times), base.denominator.pow(times));
    }

    int signum() {
        return numerator.signum();
    }

    /** The largest whole number that is not above this. */
    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** This number as a decimal with the fewest digits; empty where its decimals never end, as in 1/3. */
    public Optional<BigDecimal> toDecimal() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (true) {
            BigInteger[] parts = rest.divideAndRemainder(FIVE);
            if (parts[1].signum() != 0) {
                break;
            }
            rest = parts[0];
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int scale = Math.max(twos, fives);
        BigInteger factor = BigInteger.TWO.pow(scale - twos).multiply(FIVE.pow(scale - fives));
        return Optional.of(new BigDecimal(numerator.multiply(factor), scale));
    }

    /** Orders by size. */
    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The decimal where there is one, else the fraction: {@code 0.25}, {@code 1/3}. */
    @Override
    public String toString() {
        return toDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
