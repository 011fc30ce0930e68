package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Report;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The judging of test reports (检验报告符合性判定) against one catalog. Immutable and thread-safe; built once, kept, and shared.
 *
 * <p>A report is held against the mandatory standards of its goods and, apart, against what was declared. Values are not rounded
 * unless the standard is said to round (GB/T 8170-2008, 4.3.1). Uncertainty counts only where the report says by which rule, and
 * only for what was declared; so does its sampling plan: what is mandatory no unit may fail.
 * Nothing a report holds makes it fail: what cannot be read, or cannot be, leaves a result undecided and is told.
 */
public final class Conformity {

    private final Catalog catalog;
    private final Methods methods;
    private final RuleSet<Subject> rules;
    private final Map<String, String> editions;

    private Conformity(Catalog catalog) {
        this.catalog = catalog;
        this.methods = Methods.of(catalog);
        this.rules = ConformityRules.of(catalog);
        this.editions = catalog.editions();
    }

    /** The judging against that catalog. */
    public static Conformity of(Catalog catalog) {
        return new Conformity(Objects.requireNonNull(catalog, "catalog"));
    }

    /** The sentences for the findings of reports and of gates, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(Conformity.class, "messages");
    }

    /** The rules it applies, in their order. */
    public List<RuleEntry> rules() {
        return rules.entries();
    }

    /**
     * Judges a report, keeping the findings a person or a policy has to act on.
     *
     * @param on the date of the act: the day the goods are made, sold or inspected
     */
    public ConformityReport judge(TestReport report, LocalDate on) {
        return judge(report, on, false);
    }

    /** As {@link #judge}, keeping also what was looked at and found in order, or found not to apply. */
    public ConformityReport judgeFully(TestReport report, LocalDate on) {
        return judge(report, on, true);
    }

    private ConformityReport judge(TestReport report, LocalDate on, boolean all) {
        Objects.requireNonNull(report, "report");
        Subject subject = subject(report, Objects.requireNonNull(on, "on"));
        List<Finding> findings = new ArrayList<>();
        boolean complete = rules.on(on).apply(subject, all, findings);
        return new ConformityReport(
                report.id(),
                report.number(),
                subject.mandatory(),
                subject.declared(),
                new Report(on, findings, complete, editions));
    }

    private Subject subject(TestReport report, LocalDate on) {
        List<OddDay> odd = OddDay.of(report.dates(), on);
        Bench bench = new Bench(catalog, methods, report, odd.isEmpty());
        Sources sources = new Sources(catalog, methods, report, on);
        boolean mandatoryKnown =
                sources.categoryKnown() && !report.sample().category().isEmpty();
        boolean declaredKnown = sources.unreadable().isEmpty()
                && sources.cited().stream()
                        .allMatch(cited -> cited.mandatory() || cited.standing() != Standing.MALFORMED);
        Side mandatory = side(report, bench, sources.mandatory(), odd.isEmpty(), false, mandatoryKnown);
        Side declared = side(report, bench, sources.declared(), odd.isEmpty(), true, declaredKnown);
        return new Subject(
                report,
                odd,
                sources.cited(),
                sources.unreadable(),
                sources.categoryKnown(),
                bench.results(),
                unheld(bench, sources),
                mandatory,
                declared);
    }

    private static List<Result> unheld(Bench bench, Sources sources) {
        List<Held> all = new ArrayList<>(sources.mandatory());
        all.addAll(sources.declared());
        List<Result> unheld = new ArrayList<>();
        for (Result result : bench.results()) {
            if (all.stream().allMatch(held -> bench.rows(result, held).isEmpty())) {
                unheld.add(result);
            }
        }
        return unheld;
    }

    /**
     * Judges one side.
     *
     * @param agreed whether the plan and the decision rule of the report count; for what is mandatory they do not
     * @param known  whether all standards of the side are known
     */
    private static Side side(
            TestReport report, Bench bench, List<Held> held, boolean sound, boolean agreed, boolean known) {
        List<Line> lines = new ArrayList<>();
        List<Side.Untested> untested = new ArrayList<>();
        boolean whole = known;
        // what the law asks no agreement softens or sharpens
        DecisionRule rule = agreed ? report.decision() : DecisionRule.SIMPLE;
        for (Held one : held) {
            whole &= one.extent() == Coverage.Extent.COMPLETE && one.certain();
            Set<String> tested = new HashSet<>();
            for (Result result : bench.results()) {
                bench.line(result, one, rule).ifPresent(lines::add);
                for (Requirement row : bench.rows(result, one)) {
                    tested.add(row.indicator().id());
                }
            }
            untested(one, tested, untested);
        }
        Optional<Batch> batch = report.plan().map(plan -> Batch.of(plan, lines, sound));
        List<Side.Source> sources = held.stream().map(Held::source).toList();
        Side.Verdict verdict = verdict(lines, agreed ? batch : Optional.empty(), sound, whole && untested.isEmpty());
        return new Side(verdict, sources, lines, untested, batch);
    }

    private static void untested(Held held, Set<String> tested, List<Side.Untested> untested) {
        Map<String, Indicator> missing = new TreeMap<>();
        for (Requirement row : held.rows()) {
            Indicator indicator = row.indicator();
            if (indicator.direction() != Direction.PARAMETER && !tested.contains(indicator.id())) {
                missing.put(indicator.id(), indicator);
            }
        }
        missing.forEach((id, indicator) ->
                untested.add(new Side.Untested(id, indicator.nameZh(), indicator.nameEn(), held.document())));
    }

    private static Side.Verdict verdict(List<Line> lines, Optional<Batch> batch, boolean sound, boolean whole) {
        boolean open = !sound;
        for (Line line : lines) {
            boolean tolerated = batch.isPresent() && batch.get().tolerates(line.severity());
            if (line.fails() && !tolerated) {
                return Side.Verdict.FAILS;
            }
            open |= !line.conforms() && !(line.fails() && tolerated);
        }
        if (lines.isEmpty()) {
            return Side.Verdict.NOT_JUDGED;
        }
        if (open) {
            return Side.Verdict.UNDECIDED;
        }
        return whole ? Side.Verdict.CONFORMS : Side.Verdict.CONFORMS_AS_TESTED;
    }
}
