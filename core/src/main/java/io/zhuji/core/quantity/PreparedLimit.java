package io.zhuji.core.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A limit made ready for judging and comparing often: the method is built into its ends, and these are whole numbers where
 * they fit.
 *
 * <p>Verdicts are those of {@link Judgement#of(Limit, Value, Method)}, without the facts; for numbers nothing is
 * allocated. Immutable and safe to share.
 */
public final class PreparedLimit {

    private final Limit limit;
    private final Method method;
    private final @Nullable Unit unit;
    private final @Nullable Coded accepted;
    private final @Nullable Coded plain;
    private final @Nullable Coded plain0;

    private PreparedLimit(Limit limit, Method method, @Nullable Unit unit) {
        this.limit = limit;
        this.method = method;
        this.unit = unit;
        Interval admits = unit == null ? null : Relating.interval(limit, Method.FULL);
        this.accepted = unit == null ? null : coded(Relating.interval(limit, method));
        this.plain = coded(admits);
        this.plain0 = admits == null ? null : coded(admits.from0());
    }

    private static @Nullable Coded coded(@Nullable Interval interval) {
        return interval == null || interval.isEmpty() ? null : Coded.of(interval);
    }

    static PreparedLimit of(Limit limit, Method method) {
        // several limits are judged one by one, so that each can be in doubt
        return new PreparedLimit(limit, method, limit instanceof Limit.All ? null : Relating.unit(limit));
    }

    /** The limit itself. */
    public Limit limit() {
        return limit;
    }

    /** Whether a statement lies in the limit, by simple acceptance. */
    public Verdict judge(PreparedValue value) {
        Unit from = value.unit();
        if (accepted == null || from == null || unit == null || !from.comparableWith(unit)) {
            return slowly(value);
        }
        Coded statement = value.coded(unit.nonNegative());
        if (statement == null) {
            return slowly(value);
        }
        if (statement.within(accepted)) {
            return Verdict.CONFORMS;
        }
        return statement.apartFrom(accepted) ? Verdict.VIOLATES : Verdict.UNDECIDED;
    }

    private Verdict slowly(PreparedValue value) {
        return Judgement.of(limit, value.value(), method).verdict();
    }

    /** What this limit is against another one as a set; the method plays no part. */
    public Tightness against(PreparedLimit other) {
        if (unit == null || other.unit == null || !unit.comparableWith(other.unit)) {
            return Relating.relate(limit, other.limit);
        }
        // where one of the units has no quantities below 0, neither has
        boolean from0 = unit.nonNegative() || other.unit.nonNegative();
        Coded mine = from0 ? plain0 : plain;
        Coded theirs = from0 ? other.plain0 : other.plain;
        if (mine == null || theirs == null) {
            return Relating.relate(limit, other.limit);
        }
        boolean inside = mine.within(theirs);
        boolean around = theirs.within(mine);
        if (inside) {
            return around ? Tightness.EQUAL : Tightness.STRICTER;
        }
        return around ? Tightness.LOOSER : Tightness.MIXED;
    }
}
