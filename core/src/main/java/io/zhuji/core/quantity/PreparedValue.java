package io.zhuji.core.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A statement made ready to be judged often: its figures in base units, as whole numbers where they fit.
 *
 * <p>Immutable and safe to share.
 */
public final class PreparedValue {

    private final Value value;
    private final @Nullable Unit unit;
    private final @Nullable Coded coded;
    private final @Nullable Coded coded0;

    private PreparedValue(Value value, @Nullable Unit unit, @Nullable Interval interval, @Nullable Interval interval0) {
        this.value = value;
        this.unit = unit;
        this.coded = interval == null || interval.isEmpty() ? null : Coded.of(interval);
        this.coded0 = interval0 == null || interval0.isEmpty() ? null : Coded.of(interval0);
    }

    static PreparedValue of(Value value) {
        if (value instanceof Value.Measured measured) {
            Interval numbers =
                    Interval.reported(measured.number(), measured.flag()).mapped(measured.unit()::toBase);
            return new PreparedValue(value, measured.unit(), numbers, numbers);
        }
        if (value instanceof Value.Censored censored) {
            Interval numbers = Interval.of(censored.range(), Method.FULL);
            return new PreparedValue(value, censored.range().unit(), numbers, numbers.from0());
        }
        if (value instanceof Value.NotDetected none && none.reportingLimit().isPresent()) {
            Quantity from = none.reportingLimit().get();
            Interval numbers =
                    new Interval(Rational.ZERO, true, Rational.exact(from.number()), false).mapped(from.unit()::toBase);
            return new PreparedValue(value, from.unit(), numbers, numbers);
        }
        return new PreparedValue(value, null, null, null);
    }

    /** The statement itself. */
    public Value value() {
        return value;
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    /** The figures, where they are on a line whose limits do not end at 0, or on one that does. */
    @Nullable
    Coded coded(boolean from0) {
        return from0 ? coded0 : coded;
    }
}
