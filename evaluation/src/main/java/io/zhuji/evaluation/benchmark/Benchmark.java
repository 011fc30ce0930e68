package io.zhuji.evaluation.benchmark;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Report;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.standard.Tier;
import io.zhuji.evaluation.conformity.Methods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A standard, and values found of its product, against several others (对标): the matrix, what it comes to, and what may be said.
 *
 * @param matrix     indicator by indicator
 * @param measured   for each row of the matrix what the own value comes to, where own values are given
 * @param claims     for each target that is a recommended standard, whether the subject may be called higher
 * @param innovation whether the subject goes beyond national and industry standards at once
 * @param methods    by which test methods are held against each other
 */
public record Benchmark(
        Matrix matrix,
        List<Optional<Measured>> measured,
        List<Optional<Claim>> claims,
        Innovation innovation,
        Methods methods) {

    /**
     * What own values of one indicator come to.
     *
     * @param value   the values as written; several joined by {@code "; "}
     * @param own     whether they meet the subject's own requirement
     * @param targets whether they meet each target's, in their order; undecided where it has none
     */
    public record Measured(String value, Verdict own, List<Verdict> targets) {

        public Measured {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(own, "own");
            targets = List.copyOf(targets);
        }
    }

    public Benchmark {
        Objects.requireNonNull(matrix, "matrix");
        measured = List.copyOf(measured);
        claims = List.copyOf(claims);
        Objects.requireNonNull(innovation, "innovation");
        Objects.requireNonNull(methods, "methods");
    }

    /**
     * Holds a standard against others.
     *
     * @param values own values; empty where none are given
     * @param on     the day on which it is claimed
     */
    public static Benchmark of(
            RequirementSet subject,
            List<RequirementSet> targets,
            List<Measurement> values,
            Methods methods,
            LocalDate on) {
        Matrix matrix = Matrix.of(subject, targets);
        List<Optional<Claim>> claims = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            claims.add(
                    isRecommended(targets.get(i))
                            ? Optional.of(Claim.of(matrix.result(i), methods, on))
                            : Optional.empty());
        }
        return new Benchmark(
                matrix, measured(matrix, values, methods), claims, Innovation.of(matrix, methods), methods);
    }

    private static List<Optional<Measured>> measured(Matrix matrix, List<Measurement> values, Methods methods) {
        if (values.isEmpty()) {
            return Collections.nCopies(matrix.rows().size(), Optional.empty());
        }
        Measurement.Index index = new Measurement.Index(methods, values);
        List<Optional<Measured>> all = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            List<Measurement> found = index.of(row.indicator());
            if (found.isEmpty()) {
                all.add(Optional.empty());
                continue;
            }
            List<Verdict> targets = new ArrayList<>();
            for (var cell : row.cells()) {
                targets.add(cell.flatMap(of -> of.b()).map(index::judge).orElse(Verdict.UNDECIDED));
            }
            all.add(Optional.of(new Measured(
                    String.join("; ", found.stream().map(Measurement::value).toList()),
                    row.own().map(index::judge).orElse(Verdict.UNDECIDED),
                    targets)));
        }
        return all;
    }

    /** Whether a target is a recommended national, industry or local standard. */
    boolean isRecommended(int target) {
        return isRecommended(matrix.targets().get(target));
    }

    private static boolean isRecommended(RequirementSet target) {
        boolean tier = Innovation.tier(target.name())
                .filter(of -> of == Tier.NATIONAL || of == Tier.INDUSTRY || of == Tier.LOCAL)
                .isPresent();
        return tier
                && !target.requirements().isEmpty()
                && target.requirements().stream().allMatch(row -> row.force() == Force.RECOMMENDED);
    }

    /** The sentences for the findings of benchmarks, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(Benchmark.class, "messages");
    }

    /** The rules on what the law makes of a comparison, with their law out of that catalog. */
    public static List<RuleEntry> rules(Catalog catalog) {
        return BenchmarkRules.of(catalog).entries();
    }

    /**
     * What the law makes of it: the floor of mandatory standards, the remark that a lower one needs, the claim to be higher.
     *
     * @param on the day on which the standard is declared, or the claim is made
     */
    public Report report(Catalog catalog, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        boolean complete = BenchmarkRules.of(catalog).on(on).apply(this, true, findings);
        return new Report(on, findings, complete, Map.copyOf(catalog.editions()));
    }
}
