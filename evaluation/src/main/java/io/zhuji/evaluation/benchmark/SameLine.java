package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Rational;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Value.Censored;
import io.zhuji.core.quantity.Value.Declared;
import io.zhuji.core.quantity.Value.Grade;
import io.zhuji.core.quantity.Value.Measured;
import io.zhuji.core.quantity.Value.Name;
import io.zhuji.core.quantity.Value.NotDetected;
import io.zhuji.core.quantity.Value.Parts;
import io.zhuji.core.quantity.Value.Presence;
import io.zhuji.core.quantity.Value.Specimens;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.evaluation.conformity.Methods;
import io.zhuji.evaluation.grade.Facts;
import io.zhuji.evaluation.grade.Grading;
import io.zhuji.evaluation.grade.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Same line, same standard, same quality (三同: 同线同标同质) of what is exported and what is sold at home: the enterprise evaluates
 * itself and answers for its statement. The grade is that of the scheme {@code same-line}.
 *
 * <p>Same standard means that what is made meets both sides: of each pair of limits the stricter one. Same quality means that the
 * values found for both markets agree within a tolerance, which the enterprise states, since none is laid down.
 *
 * @param product the product
 * @param export  what is exported
 * @param home    what is sold at home
 * @param oneLine whether both come from one production line; empty where not known
 * @param limits  whether every limit of both sides is met in both markets; empty where that is not shown
 * @param agree   whether the values of both agree; empty where that is not shown
 * @param rows    the indicators
 * @param grading what the scheme says
 */
public record SameLine(
        String product,
        Market export,
        Market home,
        Optional<Boolean> oneLine,
        Optional<Boolean> limits,
        Optional<Boolean> agree,
        List<Row> rows,
        Grading grading) {

    /**
     * What is made for one market.
     *
     * @param line      the production line it comes from; empty where not known
     * @param standards what it is made to
     * @param values    what was found in its tests
     */
    public record Market(String line, RequirementSet standards, List<Measurement> values) {

        public Market {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(standards, "standards");
            values = List.copyOf(values);
        }
    }

    /**
     * One limit of one side in both markets.
     *
     * @param limit  the requirement
     * @param abroad whether it is of the standards of the exported goods
     * @param export whether the exported goods meet it
     * @param home   whether the goods sold at home meet it
     */
    public record Row(Requirement limit, boolean abroad, Verdict export, Verdict home) {}

    public SameLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(export, "export");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(oneLine, "oneLine");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(agree, "agree");
        rows = List.copyOf(rows);
        Objects.requireNonNull(grading, "grading");
    }

    /**
     * Checks a product.
     *
     * @param tolerances by how much values of an indicator may differ, by its name as written: {@code 5 %} of the greater, or an
     *                   amount such as {@code 2 mg/kg}; an entry under an empty name counts for all others
     * @param on         the day of the statement
     */
    public static SameLine of(
            String product, Market export, Market home, Map<String, String> tolerances, Methods methods, LocalDate on) {
        Optional<Boolean> oneLine = export.line().isBlank() || home.line().isBlank()
                ? Optional.empty()
                : Optional.of(export.line().strip().equals(home.line().strip()));
        Measurement.Index abroad = new Measurement.Index(methods, export.values());
        Measurement.Index here = new Measurement.Index(methods, home.values());
        List<Row> rows = new ArrayList<>();
        boolean fails = false;
        boolean open = !export.standards().whole() || !home.standards().whole();
        for (Market market : List.of(export, home)) {
            for (Requirement limit : market.standards().requirements()) {
                if (limit.indicator().direction() == Direction.PARAMETER) {
                    continue;
                }
                Row row = new Row(limit, market == export, abroad.judge(limit), here.judge(limit));
                rows.add(row);
                fails |= row.export() == Verdict.VIOLATES || row.home() == Verdict.VIOLATES;
                open |= row.export() == Verdict.UNDECIDED || row.home() == Verdict.UNDECIDED;
            }
        }
        Optional<Boolean> limits =
                fails ? Optional.of(false) : open || rows.isEmpty() ? Optional.empty() : Optional.of(true);
        Optional<Boolean> agree = agree(rows, abroad, here, tolerances);
        Scheme scheme = Scheme.builtIn("same-line");
        Facts.Builder facts = Facts.of(scheme);
        oneLine.ifPresent(is -> facts.flag("one-line", is));
        limits.ifPresent(is -> facts.flag("stricter-met", is));
        agree.ifPresent(is -> facts.flag("reports-agree", is));
        return new SameLine(product, export, home, oneLine, limits, agree, rows, scheme.grade(facts.build(), on));
    }

    private static Optional<Boolean> agree(
            List<Row> rows, Measurement.Index abroad, Measurement.Index here, Map<String, String> tolerances) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Row row : rows) {
            indicators.putIfAbsent(row.limit().indicator().id(), row.limit().indicator());
        }
        boolean open = indicators.isEmpty();
        for (Indicator indicator : indicators.values()) {
            Optional<Boolean> same = agree(abroad.of(indicator), here.of(indicator), tolerance(indicator, tolerances));
            if (same.isPresent() && !same.get()) {
                return same;
            }
            open |= same.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(true);
    }

    private static Optional<String> tolerance(Indicator indicator, Map<String, String> tolerances) {
        for (Map.Entry<String, String> entry : tolerances.entrySet()) {
            if (!entry.getKey().isEmpty() && indicator.goesBy(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.ofNullable(tolerances.get(""));
    }

    /** Whether every pair of values by one method agrees; empty where there is none, or it cannot be told. */
    private static Optional<Boolean> agree(
            List<Measurement> abroad, List<Measurement> here, Optional<String> tolerance) {
        boolean open = true;
        boolean any = false;
        for (Measurement one : abroad) {
            for (Measurement other : here) {
                if (one.method().strip().equals(other.method().strip())) {
                    Optional<Boolean> same = agree(one.value(), other.value(), tolerance);
                    if (same.isPresent() && !same.get()) {
                        return same;
                    }
                    open = any && open || same.isEmpty();
                    any = true;
                }
            }
        }
        return any && !open ? Optional.of(true) : Optional.empty();
    }

    static Optional<Boolean> agree(String one, String other, Optional<String> tolerance) {
        Optional<Value> a = Value.tryParse(one);
        Optional<Value> b = Value.tryParse(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (a.get().equals(b.get())) {
            return Optional.of(true);
        }
        if (a.get() instanceof Measured first && b.get() instanceof Measured second) {
            return tolerance.flatMap(within -> within(first, second, within));
        }
        boolean words = isWord(a.get()) && isWord(b.get());
        // two grades or names that differ are two qualities; of ranges nothing is told
        return words ? Optional.of(false) : Optional.empty();
    }

    private static boolean isWord(Value value) {
        if (value instanceof Grade || value instanceof Name || value instanceof Presence) {
            return true;
        }
        if (value instanceof Measured
                || value instanceof Censored
                || value instanceof NotDetected
                || value instanceof Declared
                || value instanceof Specimens
                || value instanceof Parts) {
            return false;
        }
        throw new AssertionError(value); // sealed
    }

    private static Optional<Boolean> within(Measured first, Measured second, String tolerance) {
        String written = tolerance.strip();
        Optional<Value> read = Value.tryParse(written.startsWith("±") ? written.substring(1) : written);
        Optional<Rational> a = first.unit().convert(first.number(), second.unit());
        if (a.isEmpty()
                || read.isEmpty()
                || !(read.get() instanceof Measured most)
                || most.number().signum() < 0) {
            return Optional.empty();
        }
        Fraction own = Fraction.of(a.get());
        Fraction other = Fraction.of(second.number());
        Fraction distance = own.distance(other);
        if (most.unit().code().equals("%") && !second.unit().code().equals("%")) {
            Fraction share =
                    own.abs().max(other.abs()).times(Fraction.of(most.number().movePointLeft(2)));
            return Optional.of(distance.compareTo(share) <= 0);
        }
        return most.unit()
                .convert(most.number(), second.unit())
                .map(allowed -> distance.compareTo(Fraction.of(allowed)) <= 0);
    }

    /** Whether the statement may be made. */
    public boolean mayBeStated() {
        return grading.grade().filter(grade -> grade.id().equals("statement")).isPresent();
    }
}
