package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Rational;
import io.zhuji.core.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How strict limits are beside each other, for drawing: the strictest of an indicator is 100, one that leaves twice the room 50. For
 * an upper bound the room is the bound, for a lower bound its reverse, for a range its width, for grades the place on their scale.
 */
final class Axes {

    private static final int FULL = 100;

    private Axes() {}

    /**
     * An axis.
     *
     * @param row    the indicator
     * @param shares the subject's share and then the targets'; empty where there is none to be drawn
     */
    record Axis(Matrix.Row row, List<OptionalInt> shares) {

        Axis {
            shares = List.copyOf(shares);
        }
    }

    /** The indicators that can be drawn: on which the subject and at least one target lie on one line. */
    static List<Axis> of(Matrix matrix) {
        List<Axis> axes = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            axis(row).ifPresent(axes::add);
        }
        return axes;
    }

    private static Optional<Axis> axis(Matrix.Row row) {
        if (row.own().isEmpty()) {
            return Optional.empty();
        }
        Limit own = row.own().get().limit();
        List<Optional<Fraction>> rooms = new ArrayList<>();
        rooms.add(room(own, own));
        int drawn = 0;
        for (Optional<Comparison.Row> cell : row.cells()) {
            Optional<Fraction> room = cell.filter(Axes::isOnOneLine)
                    .flatMap(Comparison.Row::b)
                    .map(Requirement::limit)
                    .flatMap(limit -> room(limit, own));
            drawn += room.isPresent() ? 1 : 0;
            rooms.add(room);
        }
        if (rooms.get(0).isEmpty() || drawn == 0) {
            return Optional.empty();
        }
        Fraction least = rooms.get(0).get();
        for (Optional<Fraction> room : rooms) {
            if (room.isPresent() && room.get().compareTo(least) < 0) {
                least = room.get();
            }
        }
        List<OptionalInt> shares = new ArrayList<>();
        for (Optional<Fraction> room : rooms) {
            shares.add(
                    room.isPresent()
                            ? OptionalInt.of(least.percentOf(room.get()).intValueExact())
                            : OptionalInt.empty());
        }
        return Optional.of(new Axis(row, shares));
    }

    private static boolean isOnOneLine(Comparison.Row row) {
        return row.relation() == Relation.STRICTER
                || row.relation() == Relation.EQUAL
                || row.relation() == Relation.LOOSER
                || row.relation() == Relation.MIXED;
    }

    /** The room a limit leaves, in the unit of another one; empty for what is 0, has no room or is of another kind. */
    private static Optional<Fraction> room(Limit limit, Limit other) {
        if (limit instanceof Limit.Grades grades && other instanceof Limit.Grades) {
            int labels = grades.scale().labels().size();
            int rank = grades.scale().rank(grades.worst()).orElse(-1);
            return grades.scale().directed() && rank >= 0
                    ? Optional.of(
                            new Fraction(java.math.BigInteger.valueOf(labels), java.math.BigInteger.valueOf(rank + 1L)))
                    : Optional.empty();
        }
        Optional<Limit.Range> range = range(limit);
        Optional<Limit.Range> own = range(other);
        if (range.isEmpty() || own.isEmpty() || !sameEnds(range.get(), own.get())) {
            return Optional.empty();
        }
        Unit unit = own.get().unit();
        Optional<Fraction> lower = range.get()
                .lower()
                .flatMap(bound -> in(bound.number(), range.get().unit(), unit));
        Optional<Fraction> upper = range.get()
                .upper()
                .flatMap(bound -> in(bound.number(), range.get().unit(), unit));
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(lower.get().distance(upper.get())).filter(room -> room.signum() > 0);
        }
        if (upper.isPresent()) {
            return upper.filter(room -> room.signum() > 0);
        }
        return lower.filter(bound -> bound.signum() > 0).map(bound -> new Fraction(bound.below(), bound.above()));
    }

    private static Optional<Limit.Range> range(Limit limit) {
        if (limit instanceof Limit.Range range) {
            return Optional.of(range);
        }
        return limit instanceof Limit.Tolerance tolerance ? Optional.of(tolerance.range()) : Optional.empty();
    }

    private static boolean sameEnds(Limit.Range one, Limit.Range other) {
        return one.lower().isPresent() == other.lower().isPresent()
                && one.upper().isPresent() == other.upper().isPresent();
    }

    private static Optional<Fraction> in(java.math.BigDecimal number, Unit from, Unit to) {
        Optional<Rational> converted = from.convert(number, to);
        return converted.map(Fraction::of);
    }
}
