package io.zhuji.evaluation.benchmark;

import io.zhuji.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction with the little arithmetic that shares and tolerances need; the denominator is above 0. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    static Fraction of(Rational of) {
        return new Fraction(of.numerator(), of.denominator());
    }

    static Fraction of(BigDecimal of) {
        return of(Rational.of(of));
    }

    /** How far the two are apart. */
    Fraction distance(Fraction other) {
        return new Fraction(
                above.multiply(other.below)
                        .subtract(other.above.multiply(below))
                        .abs(),
                below.multiply(other.below));
    }

    Fraction abs() {
        return new Fraction(above.abs(), below);
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This in percent of another, to the nearest whole, half a percent up; both are above 0. */
    BigInteger percentOf(Fraction whole) {
        BigInteger part = above.multiply(whole.below).multiply(BigInteger.valueOf(200));
        BigInteger of = below.multiply(whole.above);
        return part.add(of).divide(of.add(of));
    }

    int signum() {
        return above.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
