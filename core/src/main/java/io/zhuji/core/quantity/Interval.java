package io.zhuji.core.quantity;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers without gaps, in the base unit of its line.
 *
 * @param low  the lower end, none for minus infinity
 * @param high the upper end, none for infinity
 */
record Interval(
        @Nullable Rational low, boolean lowIn, @Nullable Rational high, boolean highIn) {

    /** Brings a number in a unit to the base unit of the limit's line. */
    interface Line {
        Rational base(Rational number);
    }

    static Interval point(Rational at) {
        return new Interval(at, true, at, true);
    }

    /** The numbers that a range admits, in its base unit. */
    static Interval of(Limit.Range range, Method method) {
        return of(range, method, range.unit()::toBase).from0(range.unit());
    }

    static Interval of(Limit.Range range, Method method, Line line) {
        Interval found = new Interval(null, false, null, false);
        if (range.lower().isPresent()) {
            Bound bound = range.lower().get();
            End end = end(bound, method, false);
            found = new Interval(line.base(end.at), end.in, null, false);
        }
        if (range.upper().isPresent()) {
            End end = end(range.upper().get(), method, true);
            found = new Interval(found.low, found.lowIn, line.base(end.at), end.in);
        }
        return found;
    }

    private record End(Rational at, boolean in) {}

    /**
     * The end of the numbers that meet a bound. By rounded-value comparison these are all numbers that round into it, up to
     * the tie, which belongs to the even neighbour.
     */
    private static End end(Bound bound, Method method, boolean upper) {
        Rational at = Rational.exact(bound.number());
        if (method == Method.FULL) {
            return new End(at, bound.included());
        }
        Rational half = Rational.of(10).power(-bound.number().scale()).times(Rational.of(1, 2));
        boolean odd = bound.number().unscaledValue().testBit(0);
        boolean outward = bound.included();
        return new End(upper == outward ? at.plus(half) : at.minus(half), outward != odd);
    }

    /** Without what lies below 0, where no quantity of the unit does. */
    Interval from0(Unit unit) {
        return unit.nonNegative() ? from0() : this;
    }

    Interval from0() {
        return low == null || low.signum() < 0 ? new Interval(Rational.ZERO, true, high, highIn) : this;
    }

    boolean contains(Rational number) {
        return aboveLow(number) && belowHigh(number);
    }

    private boolean aboveLow(Rational number) {
        if (low == null) {
            return true;
        }
        int order = number.compareTo(low);
        return order > 0 || order == 0 && lowIn;
    }

    private boolean belowHigh(Rational number) {
        if (high == null) {
            return true;
        }
        int order = number.compareTo(high);
        return order < 0 || order == 0 && highIn;
    }

    boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && !(lowIn && highIn);
    }

    boolean within(Interval other) {
        return isEmpty() || compareLow(this, other) >= 0 && compareHigh(this, other) <= 0;
    }

    boolean apartFrom(Interval other) {
        return intersect(other).isEmpty();
    }

    Interval intersect(Interval other) {
        Interval lower = compareLow(this, other) >= 0 ? this : other;
        Interval upper = compareHigh(this, other) <= 0 ? this : other;
        return new Interval(lower.low, lower.lowIn, upper.high, upper.highIn);
    }

    /** Which of two lower ends begins later; an open end begins later than a closed one at the same number. */
    private static int compareLow(Interval a, Interval b) {
        if (a.low == null || b.low == null) {
            return (a.low == null ? 0 : 1) - (b.low == null ? 0 : 1);
        }
        int order = a.low.compareTo(b.low);
        return order != 0 ? order : Boolean.compare(b.lowIn, a.lowIn);
    }

    private static int compareHigh(Interval a, Interval b) {
        if (a.high == null || b.high == null) {
            return (a.high == null ? 1 : 0) - (b.high == null ? 1 : 0);
        }
        int order = a.high.compareTo(b.high);
        return order != 0 ? order : Boolean.compare(a.highIn, b.highIn);
    }

    /** What this set is against another. */
    Tightness against(Interval other) {
        boolean inside = within(other);
        boolean around = other.within(this);
        if (inside) {
            return around ? Tightness.EQUAL : Tightness.STRICTER;
        }
        return around ? Tightness.LOOSER : Tightness.MIXED;
    }

    /** Both ends moved inwards by a distance, outwards if it is below 0. */
    Interval narrowed(Rational by) {
        return new Interval(low == null ? null : low.plus(by), lowIn, high == null ? null : high.minus(by), highIn);
    }

    /** The figures that round to a reported one on the side of its flag (GB/T 8170-2008, 3.3.2). */
    static Interval reported(java.math.BigDecimal number, Flag flag) {
        Rational at = Rational.exact(number);
        Rational half = new Rational(BigInteger.ONE, BigInteger.TWO)
                .times(Rational.of(10).power(-number.scale()));
        return switch (flag) {
            case NONE -> point(at);
            case PLUS -> new Interval(at, false, at.plus(half), true);
            case MINUS -> new Interval(at.minus(half), true, at, false);
        };
    }

    Interval mapped(Line line) {
        return new Interval(low == null ? null : line.base(low), lowIn, high == null ? null : line.base(high), highIn);
    }
}
