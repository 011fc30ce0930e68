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

    private PreparedLimit(Limit limit, Method method, @Nullable Unit unit) {
        this.limit = limit;
        this.method = method;
        Interval accepts = unit == null ? null : Relating.interval(limit, method);
        Interval admits = unit == null ? null : Relating.interval(limit, Method.FULL);
        this.unit = unit;
        this.accepted = accepts == null || accepts.isEmpty() ? null : Coded.of(accepts);
        this.plain = admits == null || admits.isEmpty() ? null : Coded.of(admits);
    }

    static PreparedLimit of(Limit limit, Method method) {
        Unit unit = limit instanceof Limit.Range range
                ? range.unit()
                : limit instanceof Limit.Tolerance tolerance ? tolerance.unit() : null;
        return new PreparedLimit(limit, method, unit);
    }

    /** The limit itself. */
    public Limit limit() {
        return limit;
    }

    /** Whether a statement lies in the limit, by simple acceptance. */
    public Verdict judge(PreparedValue value) {
        Coded statement = value.coded();
        Unit from = value.unit();
        if (accepted == null || statement == null || from == null || unit == null || !comparable(from, unit)) {
            return Judgement.of(limit, value.value(), method).verdict();
        }
        if (statement.within(accepted)) {
            return Verdict.CONFORMS;
        }
        return statement.apartFrom(accepted) ? Verdict.VIOLATES : Verdict.UNDECIDED;
    }

    /** What this limit is against another one as a set; the method plays no part. */
    public Tightness against(PreparedLimit other) {
        if (plain == null
                || other.plain == null
                || unit == null
                || other.unit == null
                || !comparable(unit, other.unit)) {
            return Relating.relate(limit, other.limit);
        }
        boolean inside = plain.within(other.plain);
        boolean around = other.plain.within(plain);
        if (inside) {
            return around ? Tightness.EQUAL : Tightness.STRICTER;
        }
        return around ? Tightness.LOOSER : Tightness.MIXED;
    }

    private static boolean comparable(Unit a, Unit b) {
        // units without a floor at 0 on one side only take the slow way, which knows it
        return (a == b || a.comparableWith(b)) && a.nonNegative() == b.nonNegative();
    }
}
