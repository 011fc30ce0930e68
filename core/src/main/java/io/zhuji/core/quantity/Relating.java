package io.zhuji.core.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds one limit against another as sets. */
final class Relating {

    private Relating() {}

    static Tightness relate(Limit a, Limit b) {
        return relate(a, b, List.of());
    }

    static Tightness relate(Limit a, Limit b, List<Bridge> bridges) {
        if (a instanceof Limit.Conditional || b instanceof Limit.Conditional) {
            return a instanceof Limit.Conditional first
                            && b instanceof Limit.Conditional second
                            && first.condition().equals(second.condition())
                    ? relate(first.limit(), second.limit(), bridges)
                    : Tightness.NOT_COMPARABLE;
        }
        if (a instanceof Limit.Sum || b instanceof Limit.Sum) {
            return sums(a, b, bridges);
        }
        Unit unitA = unit(a);
        Unit unitB = unit(b);
        if (unitA != null && unitB != null) {
            return intervals(a, unitA, b, unitB, bridges);
        }
        if (a instanceof Limit.Grades first && b instanceof Limit.Grades second) {
            return grades(first, second);
        }
        if (a instanceof Limit.OneOf first && b instanceof Limit.OneOf second) {
            return names(first, second);
        }
        if (a instanceof Limit.Presence first && b instanceof Limit.Presence second) {
            if (!first.of().equals(second.of())) {
                return Tightness.NOT_COMPARABLE;
            }
            return first.present() == second.present() ? Tightness.EQUAL : Tightness.MIXED;
        }
        if (a instanceof Limit.Formula first && b instanceof Limit.Formula second) {
            return formulas(first, second);
        }
        return a.equals(b) ? Tightness.EQUAL : Tightness.NOT_COMPARABLE;
    }

    /** Why two limits are not comparable. */
    static Doubt doubt(Limit a, Limit b) {
        Unit first = unit(a);
        Unit second = unit(b);
        if (first != null && second != null) {
            return first == Unit.UNSTATED || second == Unit.UNSTATED ? Doubt.UNIT_MISSING : Doubt.UNIT;
        }
        if (a instanceof Limit.Formula || b instanceof Limit.Formula) {
            return Doubt.VARIABLE;
        }
        if (a instanceof Limit.NotDetected || b instanceof Limit.NotDetected) {
            return Doubt.REPORTING_LIMIT;
        }
        return a.getClass() == b.getClass() ? Doubt.WORDING : Doubt.SCALE;
    }

    /** The unit of a limit that is one interval of numbers; null for any other. */
    static @Nullable Unit unit(Limit limit) {
        if (limit instanceof Limit.Range range) {
            return range.unit();
        }
        if (limit instanceof Limit.Tolerance tolerance) {
            return tolerance.unit();
        }
        if (limit instanceof Limit.NotDetected none) {
            return none.reportingLimit().map(Quantity::unit).orElse(null);
        }
        if (limit instanceof Limit.All all) {
            Unit first = unit(all.limits().get(0));
            for (Limit part : all.limits()) {
                Unit own = unit(part);
                if (first == null || own == null || !own.comparableWith(first)) {
                    return null;
                }
            }
            return first;
        }
        return null;
    }

    /** The numbers a limit admits, in its base unit; null where it is not one interval. */
    static @Nullable Interval interval(Limit limit, Method method) {
        if (limit instanceof Limit.Range range) {
            return Interval.of(range, method);
        }
        if (limit instanceof Limit.Tolerance tolerance) {
            return Interval.of(tolerance.range(), method);
        }
        if (limit instanceof Limit.NotDetected none && none.reportingLimit().isPresent()) {
            Quantity from = none.reportingLimit().get();
            return Interval.of(
                    new Limit.Range(Optional.empty(), Optional.of(new Bound(from.number(), false)), from.unit()),
                    method);
        }
        if (limit instanceof Limit.All all && unit(all) != null) {
            Interval common = new Interval(null, false, null, false);
            for (Limit part : all.limits()) {
                Interval own = interval(part, method);
                common = own == null ? common : common.intersect(own);
            }
            return common;
        }
        return null;
    }

    private static Tightness intervals(Limit a, Unit unitA, Limit b, Unit unitB, List<Bridge> bridges) {
        Interval first = interval(a, Method.FULL);
        Interval second = interval(b, Method.FULL);
        if (first == null || second == null) {
            return Tightness.NOT_COMPARABLE;
        }
        if (unitA.comparableWith(unitB)) {
            return first.from0(unitB).against(second.from0(unitA));
        }
        for (Bridge bridge : bridges) {
            if (bridge.cross(Rational.ONE, unitA, unitB).isPresent()) {
                Interval moved = first.mapped(n -> unitB.toBase(
                        bridge.cross(unitA.fromBase(n), unitA, unitB).orElseThrow()));
                return moved.from0(unitB).against(second.from0(unitA));
            }
        }
        return Tightness.NOT_COMPARABLE;
    }

    private static Tightness grades(Limit.Grades a, Limit.Grades b) {
        if (!a.scale().equals(b.scale())) {
            return Tightness.NOT_COMPARABLE;
        }
        if (!a.scale().directed()
                && !a.equals(b)
                && (a.worst().equals(a.best()) || b.worst().equals(b.best()))) {
            return Tightness.NOT_COMPARABLE;
        }
        return Interval.of(ranks(a), Method.FULL).against(Interval.of(ranks(b), Method.FULL));
    }

    private static Limit.Range ranks(Limit.Grades grades) {
        return Limit.between(
                String.valueOf(grades.scale().rank(grades.worst()).orElseThrow()),
                String.valueOf(grades.scale().rank(grades.best()).orElseThrow()),
                Unit.ONE);
    }

    private static Tightness names(Limit.OneOf a, Limit.OneOf b) {
        boolean inside = a.names().stream().allMatch(n -> b.names().stream().anyMatch(m -> Naming.satisfies(n, m)));
        boolean around = b.names().stream().allMatch(n -> a.names().stream().anyMatch(m -> Naming.satisfies(n, m)));
        if (inside) {
            return around ? Tightness.EQUAL : Tightness.STRICTER;
        }
        if (around) {
            return Tightness.LOOSER;
        }
        return a.names().size() > 1 || b.names().size() > 1 ? Tightness.MIXED : Tightness.NOT_COMPARABLE;
    }

    /** A sum of parts that cannot be below 0 bounds each of them, and so do more parts bound fewer. */
    private static Tightness sums(Limit a, Limit b, List<Bridge> bridges) {
        Limit first = a instanceof Limit.Sum sum ? sum.limit() : a;
        Limit second = b instanceof Limit.Sum sum ? sum.limit() : b;
        Tightness numbers = relate(first, second, bridges);
        Set<String> partsA = a instanceof Limit.Sum sum ? new HashSet<>(sum.parts()) : Set.of();
        Set<String> partsB = b instanceof Limit.Sum sum ? new HashSet<>(sum.parts()) : Set.of();
        boolean both = a instanceof Limit.Sum && b instanceof Limit.Sum;
        // 甲醛≤20 mg/kg limits what ≤20 mg/kg does, where that is on the same thing
        boolean named = !both && partsA.size() + partsB.size() == 1;
        if (numbers == Tightness.NOT_COMPARABLE || named || both && partsA.equals(partsB)) {
            return numbers;
        }
        if (!(first instanceof Limit.Range x && second instanceof Limit.Range y)
                || x.lower().isPresent()
                || y.lower().isPresent()
                || both && (partsA.isEmpty() || partsB.isEmpty())) {
            return Tightness.NOT_COMPARABLE;
        }
        boolean more = both ? partsA.containsAll(partsB) : a instanceof Limit.Sum;
        boolean fewer = both ? partsB.containsAll(partsA) : b instanceof Limit.Sum;
        if (!more && !fewer) {
            return Tightness.NOT_COMPARABLE;
        }
        Tightness along = more ? numbers : numbers.reversed();
        Tightness result =
                along == Tightness.STRICTER || along == Tightness.EQUAL ? Tightness.STRICTER : Tightness.MIXED;
        return more ? result : result.reversed();
    }

    /** Formulas that are one number times the same values are ordered by that number; the values are amounts above 0. */
    private static Tightness formulas(Limit.Formula a, Limit.Formula b) {
        if (a.upper() != b.upper() || !a.unit().comparableWith(b.unit())) {
            return Tightness.NOT_COMPARABLE;
        }
        if (a.equals(b)) {
            return Tightness.EQUAL;
        }
        Optional<Slope> first = Slope.of(a.bound());
        Optional<Slope> second = Slope.of(b.bound());
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().values().equals(second.get().values())) {
            return Tightness.NOT_COMPARABLE;
        }
        Interval x = new Interval(null, false, a.unit().toBase(first.get().factor()), a.included());
        Interval y = new Interval(null, false, b.unit().toBase(second.get().factor()), b.included());
        Tightness upper = x.against(y);
        return a.upper() ? upper : upperToLower(a, b, upper);
    }

    private static Tightness upperToLower(Limit.Formula a, Limit.Formula b, Tightness upper) {
        // an end at the same place that is excluded is stricter on either side
        return a.included() == b.included() ? upper.reversed() : Tightness.NOT_COMPARABLE;
    }

    /** A number times some values: 0.032×f. */
    private record Slope(Rational factor, List<String> values) {

        static Optional<Slope> of(Expression expression) {
            if (expression instanceof Expression.Variable variable) {
                return Optional.of(new Slope(Rational.ONE, List.of(variable.name())));
            }
            if (!(expression instanceof Expression.Operation operation)
                    || operation.operator() != Expression.Operator.TIMES) {
                return Optional.empty();
            }
            Rational factor = Rational.ONE;
            java.util.ArrayList<String> values = new java.util.ArrayList<>();
            for (Expression operand : operation.operands()) {
                if (operand instanceof Expression.Constant constant
                        && constant.unit() == Unit.UNSTATED
                        && constant.number().signum() > 0) {
                    factor = factor.times(Rational.exact(constant.number()));
                } else if (operand instanceof Expression.Variable variable) {
                    values.add(variable.name());
                } else {
                    return Optional.empty();
                }
            }
            values.sort(null);
            return values.isEmpty() ? Optional.empty() : Optional.of(new Slope(factor, List.copyOf(values)));
        }
    }
}
