package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.quantity.Bound;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Rational;
import io.zhuji.core.quantity.Unit;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;

/** How much of the room that the second limit leaves the first one leaves, for drawing. */
final class Room {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger MOST = BigInteger.valueOf(1000);

    private Room() {}

    /**
     * The first bound in percent of the second where both are an upper end, the reverse where both are a lower end: below 100
     * is stricter. Empty for what has two ends or none, is on other units, or is 0; at most 1000.
     */
    static OptionalLong percent(Comparison.Row row) {
        switch (row.relation()) {
            case STRICTER, EQUAL, LOOSER -> {
                // only these say that the two lie on one line
            }
            case MIXED, MISSING, EXTRA, NOT_COMPARABLE -> {
                return OptionalLong.empty();
            }
        }
        if (!(row.a().orElseThrow().limit() instanceof Limit.Range a)
                || !(row.b().orElseThrow().limit() instanceof Limit.Range b)) {
            return OptionalLong.empty();
        }
        Unit unit = b.unit();
        if (a.lower().isEmpty() && b.lower().isEmpty()) {
            return share(in(a.upper(), a.unit(), unit), in(b.upper(), unit, unit));
        }
        if (a.upper().isEmpty() && b.upper().isEmpty()) {
            return share(in(b.lower(), unit, unit), in(a.lower(), a.unit(), unit));
        }
        return OptionalLong.empty();
    }

    private static Optional<Rational> in(Optional<Bound> bound, Unit from, Unit to) {
        return from.equals(to)
                ? bound.map(b -> Rational.of(b.number()))
                : bound.flatMap(b -> from.convert(b.number(), to));
    }

    private static OptionalLong share(Optional<Rational> part, Optional<Rational> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return OptionalLong.empty();
        }
        BigInteger above =
                part.get().numerator().multiply(whole.get().denominator()).multiply(HUNDRED);
        BigInteger below = part.get().denominator().multiply(whole.get().numerator());
        if (above.signum() <= 0 || below.signum() <= 0) {
            return OptionalLong.empty();
        }
        // half a percent up, so that 99.5 is drawn as 100
        BigInteger percent = above.add(above).add(below).divide(below.add(below));
        return OptionalLong.of(percent.min(MOST).longValueExact());
    }
}
