package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interval whose ends are whole numbers of a power of ten, so that comparing takes no objects. Exact: an end that does
 * not fit makes none.
 */
final class Coded {

    private static final long[] TENS = new long[19];

    static {
        long ten = 1;
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = ten;
            ten *= 10;
        }
    }

    private final boolean hasLow;
    private final boolean hasHigh;
    private final boolean lowIn;
    private final boolean highIn;
    private final long low;
    private final long high;
    private final int lowScale;
    private final int highScale;

    private Coded(Interval interval, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        this.hasLow = low != null;
        this.hasHigh = high != null;
        this.lowIn = interval.lowIn();
        this.highIn = interval.highIn();
        this.low = low == null ? 0 : low.unscaledValue().longValueExact();
        this.high = high == null ? 0 : high.unscaledValue().longValueExact();
        this.lowScale = low == null ? 0 : low.scale();
        this.highScale = high == null ? 0 : high.scale();
    }

    static @Nullable Coded of(Interval interval) {
        Optional<BigDecimal> low = fitting(interval.low());
        Optional<BigDecimal> high = fitting(interval.high());
        if (interval.low() != null && low.isEmpty() || interval.high() != null && high.isEmpty()) {
            return null;
        }
        return new Coded(interval, low.orElse(null), high.orElse(null));
    }

    private static Optional<BigDecimal> fitting(@Nullable Rational end) {
        return end == null
                ? Optional.empty()
                : end.toDecimal()
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(d -> d.precision() <= 17 && Math.abs(d.scale()) <= 400);
    }

    /** Whether all of this lies in the other. */
    boolean within(Coded other) {
        return (!other.hasLow || hasLow && lowNotBefore(other)) && (!other.hasHigh || hasHigh && highNotAfter(other));
    }

    /** Whether nothing of this lies in the other; neither is empty. */
    boolean apartFrom(Coded other) {
        return hasLow && other.hasHigh && wholly(other.high, other.highScale, low, lowScale, other.highIn && lowIn)
                || hasHigh && other.hasLow && wholly(high, highScale, other.low, other.lowScale, highIn && other.lowIn);
    }

    /** Whether an upper end lies before a lower one. */
    private static boolean wholly(long high, int highScale, long low, int lowScale, boolean shared) {
        int order = compare(high, highScale, low, lowScale);
        return order < 0 || order == 0 && !shared;
    }

    private boolean lowNotBefore(Coded other) {
        int order = compare(low, lowScale, other.low, other.lowScale);
        return order > 0 || order == 0 && (other.lowIn || !lowIn);
    }

    private boolean highNotAfter(Coded other) {
        int order = compare(high, highScale, other.high, other.highScale);
        return order < 0 || order == 0 && (other.highIn || !highIn);
    }

    static int compare(long a, int scaleA, long b, int scaleB) {
        if (scaleA == scaleB) {
            return Long.compare(a, b);
        }
        return scaleA < scaleB ? raised(a, scaleB - scaleA, b) : -raised(b, scaleA - scaleB, a);
    }

    /** Compares a × 10^digits with b. */
    private static int raised(long a, int digits, long b) {
        if (digits < TENS.length) {
            long high = Math.multiplyHigh(a, TENS[digits]);
            long low = a * TENS[digits];
            if (high == low >> 63) {
                return Long.compare(low, b);
            }
        }
        // beyond the range of b, so the sign decides
        return Long.signum(a) != 0 ? Long.signum(a) : Long.compare(0, b);
    }
}
