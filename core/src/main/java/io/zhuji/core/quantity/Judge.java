package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges one value against one limit and gathers the facts on the way. */
final class Judge {

    /** A verdict with the doubt behind an undecided one. */
    private record Found(Verdict verdict, @Nullable Doubt doubt) {

        static final Found CONFORMS = new Found(Verdict.CONFORMS, null);
        static final Found VIOLATES = new Found(Verdict.VIOLATES, null);

        static Found undecided(Doubt doubt) {
            return new Found(Verdict.UNDECIDED, doubt);
        }

        static Found of(boolean conforms) {
            return conforms ? CONFORMS : VIOLATES;
        }

        Found worst(Found other) {
            return rank() >= other.rank() ? this : other;
        }

        private int rank() {
            return verdict == Verdict.VIOLATES ? 2 : verdict == Verdict.UNDECIDED ? 1 : 0;
        }
    }

    private final Method method;
    private final DecisionRule rule;
    private final Given given;
    private final Map<String, String> facts = new HashMap<>();

    Judge(Method method, DecisionRule rule, Given given) {
        this.method = method;
        this.rule = rule;
        this.given = given;
    }

    Judgement judge(Limit limit, Value value) {
        Found found = find(limit, value);
        facts.put("limit", limit.canonical());
        facts.put("value", value.canonical());
        facts.put("method", method.name().toLowerCase(Locale.ROOT));
        facts.put("rule", rule.code());
        return new Judgement(found.verdict(), Optional.ofNullable(found.doubt()), facts);
    }

    private Found find(Limit limit, Value value) {
        if (limit instanceof Limit.Conditional conditional) {
            facts.put("condition", conditional.condition());
            return find(conditional.limit(), value);
        }
        if (limit instanceof Limit.All all) {
            Found worst = Found.CONFORMS;
            for (Limit part : all.limits()) {
                worst = worst.worst(find(part, value));
            }
            return worst;
        }
        if (value instanceof Value.Specimens specimens) {
            Found worst = Found.CONFORMS;
            for (int i = 0; i < specimens.values().size(); i++) {
                Found found = find(limit, specimens.values().get(i));
                if (found.rank() > worst.rank()) {
                    facts.put("specimen", String.valueOf(i + 1));
                    worst = found;
                }
            }
            return worst;
        }
        if (value instanceof Value.Parts parts) {
            return limit instanceof Limit.Sum sum
                            && !(sum.parts().size() == 1
                                    && Naming.arePlaces(parts.values().keySet()))
                    ? sum(sum, parts)
                    : each(limit, parts);
        }
        if (value instanceof Value.Declared declared) {
            return declared(limit, declared.limit());
        }
        if (limit instanceof Limit.Sum sum) {
            return numeric(sum.limit(), value);
        }
        if (limit instanceof Limit.Range range) {
            return numeric(range, value);
        }
        if (limit instanceof Limit.Tolerance tolerance) {
            return numeric(tolerance.range(), value);
        }
        if (limit instanceof Limit.Formula formula) {
            return formula(formula, value);
        }
        if (limit instanceof Limit.NotDetected none) {
            return notDetected(none, value);
        }
        if (limit instanceof Limit.Grades grades) {
            return grade(grades, value);
        }
        if (limit instanceof Limit.OneOf names) {
            return names(names, value);
        }
        if (limit instanceof Limit.Presence presence) {
            return presence(presence, value);
        }
        throw new AssertionError(limit); // sealed
    }

    private Found declared(Limit limit, Limit declared) {
        Limit known = limit instanceof Limit.Formula formula ? evaluated(formula) : limit;
        if (known == null) {
            return Found.undecided(Doubt.VARIABLE);
        }
        Tightness tightness = Relating.relate(declared, known, given.bridges());
        return switch (tightness) {
            case STRICTER, EQUAL -> Found.CONFORMS;
            case LOOSER, MIXED -> Found.VIOLATES;
            case NOT_COMPARABLE -> Found.undecided(Relating.doubt(declared, known));
        };
    }

    private Found each(Limit limit, Value.Parts parts) {
        Found worst = Found.CONFORMS;
        for (Map.Entry<String, Value> part : parts.values().entrySet()) {
            Found found = find(limit, part.getValue());
            if (found.rank() > worst.rank()) {
                facts.put("part", part.getKey());
                worst = found;
            }
        }
        return worst;
    }

    private Found sum(Limit.Sum limit, Value.Parts parts) {
        Unit unit = limit.limit().unit();
        Interval total = Interval.point(Rational.ZERO);
        TreeSet<String> missing = new TreeSet<>(limit.parts());
        for (Map.Entry<String, Value> part : parts.values().entrySet()) {
            if (!limit.parts().isEmpty() && !limit.parts().contains(part.getKey())) {
                continue;
            }
            missing.remove(part.getKey());
            Interval statement = statement(part.getValue(), unit);
            if (statement == null) {
                return Found.undecided(doubtOf(part.getValue(), unit));
            }
            total = plus(total, statement);
        }
        Interval allowed = Interval.of(limit.limit(), method);
        if (!missing.isEmpty()) {
            facts.put("missing", String.join(", ", missing));
            if (missing.size() == limit.parts().size()) {
                return Found.undecided(Doubt.PARTS);
            }
            // the missing parts can only add
            Interval atLeast = new Interval(total.low(), total.lowIn(), null, false);
            return atLeast.low() != null && atLeast.apartFrom(allowed) ? Found.VIOLATES : Found.undecided(Doubt.PARTS);
        }
        return inside(total, allowed, Doubt.STRADDLES);
    }

    private static Interval plus(Interval a, Interval b) {
        Rational low = a.low() == null || b.low() == null ? null : a.low().plus(b.low());
        Rational high = a.high() == null || b.high() == null ? null : a.high().plus(b.high());
        return new Interval(low, a.lowIn() && b.lowIn(), high, a.highIn() && b.highIn());
    }

    private static Found inside(Interval statement, Interval allowed, Doubt otherwise) {
        if (statement.within(allowed)) {
            return Found.CONFORMS;
        }
        return statement.apartFrom(allowed) ? Found.VIOLATES : Found.undecided(otherwise);
    }

    private @Nullable Limit evaluated(Limit.Formula formula) {
        Optional<Rational> bound = formula.bound().evaluate(given.values(), formula.unit());
        if (bound.isEmpty()) {
            TreeSet<String> missing = new TreeSet<>(formula.bound().variables());
            missing.removeAll(given.values().keySet());
            facts.put("missing", String.join(", ", missing));
            return null;
        }
        Optional<BigDecimal> decimal = bound.get().toDecimal().filter(Quantity::sound);
        if (decimal.isEmpty()) {
            return null;
        }
        Optional<Bound> end = Optional.of(new Bound(decimal.get(), formula.included()));
        return formula.upper()
                ? new Limit.Range(Optional.empty(), end, formula.unit())
                : new Limit.Range(end, Optional.empty(), formula.unit());
    }

    private Found formula(Limit.Formula formula, Value value) {
        Limit range = evaluated(formula);
        if (range == null) {
            return Found.undecided(Doubt.VARIABLE);
        }
        facts.put("bound", range.canonical());
        return numeric((Limit.Range) range, value);
    }

    private Found numeric(Limit.Range limit, Value value) {
        Interval statement = statement(value, limit.unit());
        if (statement == null) {
            return Found.undecided(doubtOf(value, limit.unit()));
        }
        Interval allowed = Interval.of(limit, method);
        if (value instanceof Value.Measured measured) {
            showRounded(limit, measured);
            if (!(rule instanceof DecisionRule.Simple)) {
                return guarded(allowed, measured, statement, limit.unit());
            }
        }
        return inside(statement, allowed, Doubt.STRADDLES);
    }

    /** What the value says on the line of the limit, in its base unit; null where it says nothing there. */
    private @Nullable Interval statement(Value value, Unit unit) {
        if (value instanceof Value.Measured measured) {
            return line(Interval.reported(measured.number(), measured.flag()), measured.unit(), unit);
        }
        if (value instanceof Value.Censored censored) {
            Limit.Range range = censored.range();
            Interval plain = Interval.of(range, Method.FULL, n -> n).from0(range.unit());
            Interval found = line(plain, range.unit(), unit);
            return found == null ? null : found.from0(unit);
        }
        if (value instanceof Value.NotDetected none && none.reportingLimit().isPresent()) {
            Quantity limit = none.reportingLimit().get();
            facts.put("reporting-limit", limit.toString());
            Interval below = new Interval(Rational.ZERO, true, Rational.exact(limit.number()), false);
            return line(below, limit.unit(), unit);
        }
        return null;
    }

    private @Nullable Interval line(Interval numbers, Unit from, Unit to) {
        if (from.comparableWith(to)) {
            if (!from.equals(to) && from != Unit.UNSTATED && to != Unit.UNSTATED) {
                showConverted(numbers, from, to);
            }
            return numbers.mapped(from::toBase);
        }
        for (Bridge bridge : given.bridges()) {
            if (bridge.cross(Rational.ONE, from, to).isPresent()) {
                facts.put("bridge", bridge.toString());
                return numbers.mapped(n -> to.toBase(bridge.cross(n, from, to).orElseThrow()));
            }
        }
        return null;
    }

    private void showConverted(Interval numbers, Unit from, Unit to) {
        Rational number = numbers.high() != null ? numbers.high() : numbers.low();
        if (number != null) {
            Rational converted = to.fromBase(from.toBase(number));
            String shown = converted
                    .toDecimal()
                    .map(Wording::number)
                    .orElseGet(() -> "≈"
                            + Normal.decimal(converted)
                                    .round(new MathContext(12))
                                    .toPlainString());
            facts.put("converted", shown + Wording.unit(to, true));
        }
    }

    private Doubt doubtOf(Value value, Unit unit) {
        Unit written;
        if (value instanceof Value.Measured measured) {
            written = measured.unit();
        } else if (value instanceof Value.Censored censored) {
            written = censored.range().unit();
        } else if (value instanceof Value.NotDetected none) {
            if (none.reportingLimit().isEmpty()) {
                return Doubt.REPORTING_LIMIT;
            }
            written = none.reportingLimit().get().unit();
        } else {
            return Doubt.SCALE;
        }
        return written == Unit.UNSTATED || unit == Unit.UNSTATED ? Doubt.UNIT_MISSING : Doubt.UNIT;
    }

    private void showRounded(Limit.Range limit, Value.Measured measured) {
        if (method == Method.FULL) {
            return;
        }
        Optional<Rational> number = measured.unit().convert(Rational.exact(measured.number()), limit.unit());
        Bound bound = limit.upper().or(limit::lower).orElseThrow();
        number.ifPresent(n -> facts.put(
                "rounded", Wording.number(Rounding.toLastDigitOf(bound.number()).round(n, measured.flag()))));
    }

    private Found guarded(Interval allowed, Value.Measured measured, Interval statement, Unit unit) {
        if (measured.uncertainty().isEmpty()) {
            return Found.undecided(Doubt.UNCERTAINTY);
        }
        Uncertainty uncertainty = measured.uncertainty().get();
        Rational expanded = Rational.exact(uncertainty.expanded()).times(spread(measured, unit));
        Rational standard = expanded.over(Rational.exact(uncertainty.coverageFactor()));
        Verdict verdict = Guard.judge(rule, allowed, statement, expanded, standard, facts);
        return new Found(verdict, verdict == Verdict.UNDECIDED ? Doubt.GUARD_BAND : null);
    }

    /** Base units of the limit's line in one unit of the value; an uncertainty is a difference and knows no offset. */
    private Rational spread(Value.Measured measured, Unit unit) {
        Unit from = measured.unit();
        if (from.comparableWith(unit)) {
            return from.factor();
        }
        return given.bridges().stream()
                .flatMap(b -> b.cross(Rational.ONE, from, unit).stream())
                .findFirst()
                .map(n -> n.times(unit.factor()))
                .orElse(Rational.ONE);
    }

    private Found notDetected(Limit.NotDetected limit, Value value) {
        if (value instanceof Value.Presence presence) {
            return presence.present()
                    ? Found.VIOLATES
                    : limit.reportingLimit().isEmpty() ? Found.CONFORMS : Found.undecided(Doubt.REPORTING_LIMIT);
        }
        if (limit.reportingLimit().isPresent()) {
            Quantity from = limit.reportingLimit().get();
            return numeric(
                    new Limit.Range(Optional.empty(), Optional.of(new Bound(from.number(), false)), from.unit()),
                    value);
        }
        if (value instanceof Value.Measured measured) {
            return Found.of(measured.number().signum() <= 0 && measured.flag() != Flag.PLUS);
        }
        if (value instanceof Value.NotDetected none) {
            none.reportingLimit().ifPresent(q -> facts.put("reporting-limit", q.toString()));
            return Found.CONFORMS;
        }
        if (value instanceof Value.Censored censored) {
            // below the measuring range is what a laboratory calls not detected; above it is detected
            censored.range()
                    .upper()
                    .ifPresent(b -> facts.put(
                            "reporting-limit",
                            new Quantity(b.number(), censored.range().unit()).toString()));
            return Found.of(censored.range().lower().isEmpty());
        }
        return Found.undecided(Doubt.SCALE);
    }

    private Found grade(Limit.Grades limit, Value value) {
        if (!(value instanceof Value.Grade grade)) {
            boolean number = value instanceof Value.Measured measured && measured.unit() == Unit.UNSTATED;
            return Found.undecided(number ? Doubt.UNIT_MISSING : Doubt.SCALE);
        }
        // a grade that names no scale is meant on the limit's; one that does must be of the same
        boolean unnamed = !grade.scale().directed() || !limit.scale().directed();
        if (!unnamed && !grade.scale().equals(limit.scale())) {
            return Found.undecided(Doubt.SCALE);
        }
        OptionalInt rank = limit.scale().rank(grade.label());
        if (rank.isEmpty()) {
            return Found.undecided(Doubt.SCALE);
        }
        int worst = limit.scale().rank(limit.worst()).orElseThrow();
        int best = limit.scale().rank(limit.best()).orElseThrow();
        boolean in = rank.getAsInt() >= worst && rank.getAsInt() <= best;
        if (!in && !limit.scale().directed() && worst == best) {
            return Found.undecided(Doubt.GRADE_ORDER);
        }
        return Found.of(in);
    }

    private Found names(Limit.OneOf limit, Value value) {
        Optional<String> said = said(value);
        if (said.isEmpty()) {
            return Found.undecided(value instanceof Value.Presence ? Doubt.WORDING : Doubt.SCALE);
        }
        if (limit.names().stream().anyMatch(n -> Naming.satisfies(said.get(), n))) {
            return Found.CONFORMS;
        }
        boolean refuted = value instanceof Value.Name && limit.names().size() > 1
                || limit.names().size() == 1
                        && Naming.contradicts(said.get(), limit.names().get(0));
        return refuted ? Found.VIOLATES : Found.undecided(Doubt.WORDING);
    }

    /** A statement in words; empty where it is none, or does not say about what it is. */
    private static Optional<String> said(Value value) {
        if (value instanceof Value.Name name) {
            return Optional.of(name.name());
        }
        return value instanceof Value.Presence presence && !presence.of().isEmpty()
                ? Optional.of(presence.canonical())
                : Optional.empty();
    }

    private Found presence(Limit.Presence limit, Value value) {
        if (value instanceof Value.Presence presence) {
            boolean same = limit.of().isEmpty()
                    || presence.of().isEmpty()
                    || limit.of().equals(presence.of());
            return same ? Found.of(limit.present() == presence.present()) : Found.undecided(Doubt.WORDING);
        }
        if (value instanceof Value.NotDetected) {
            return Found.of(!limit.present());
        }
        if (value instanceof Value.Name name && !limit.of().isEmpty()) {
            String asked = limit.canonical();
            return Naming.satisfies(name.name(), asked)
                    ? Found.CONFORMS
                    : Naming.contradicts(name.name(), asked) ? Found.VIOLATES : Found.undecided(Doubt.WORDING);
        }
        return Found.undecided(value instanceof Value.Name ? Doubt.WORDING : Doubt.SCALE);
    }
}
