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
    private final @Nullable Interval interval;
    private final @Nullable Coded coded;

    private PreparedValue(Value value, @Nullable Unit unit, @Nullable Interval interval) {
        this.value = value;
        this.unit = unit;
        this.interval = interval;
        this.coded = interval == null ? null : Coded.of(interval);
    }

    static PreparedValue of(Value value) {
        if (value instanceof Value.Measured measured) {
            Interval numbers = Interval.reported(measured.number(), measured.flag());
            return new PreparedValue(value, measured.unit(), numbers.mapped(measured.unit()::toBase));
        }
        if (value instanceof Value.Censored censored) {
            return new PreparedValue(value, censored.range().unit(), Interval.of(censored.range(), Method.FULL));
        }
        return new PreparedValue(value, null, null);
    }

    /** The statement itself. */
    public Value value() {
        return value;
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    @Nullable
    Interval interval() {
        return interval;
    }

    @Nullable
    Coded coded() {
        return coded;
    }
}
