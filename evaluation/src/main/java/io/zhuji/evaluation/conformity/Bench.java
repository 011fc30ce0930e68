package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.quantity.Given;
import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.core.standard.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Holds each result of a report against the rows of a standard. */
final class Bench {

    private final Catalog catalog;
    private final Methods methods;
    private final TestReport report;
    private final boolean soundDates;
    private final Given given;
    private final List<Result> results = new ArrayList<>();

    Bench(Catalog catalog, Methods methods, TestReport report, boolean soundDates) {
        this.catalog = catalog;
        this.methods = methods;
        this.report = report;
        this.soundDates = soundDates;
        this.given = new Given(report.sample().values(), List.of());
        Map<List<String>, Result> first = new HashMap<>();
        for (TestReport.Item item : report.items()) {
            Result result = new Result(item);
            results.add(result);
            Result before = first.putIfAbsent(result.key(), result);
            if (before != null) {
                result.meets(before);
            }
        }
    }

    List<Result> results() {
        return results;
    }

    /** The ids of the indicators a result may be of. */
    Set<String> ids(Result result) {
        Set<String> ids = new HashSet<>();
        for (Indicator indicator : catalog.indicatorsNamed(result.item().name())) {
            ids.add(indicator.id());
        }
        return ids;
    }

    /** The rows of a standard that a result may be held against. */
    List<Requirement> rows(Result result, Held held) {
        return narrowed(held.rows(ids(result), result.item().name()), result.item());
    }

    /**
     * A result against a standard; empty where it does not limit it.
     *
     * @param rule how uncertainty counts
     */
    Optional<Line> line(Result result, Held held, DecisionRule rule) {
        TestReport.Item item = result.item();
        List<Requirement> rows = rows(result, held);
        if (rows.isEmpty() || result.isRepeated() || result.isExcused()) {
            return Optional.empty();
        }
        List<Reason> faults = result.faults();
        if (!faults.isEmpty()) {
            return Optional.of(
                    line(result, held, rows, Verdict.UNDECIDED, faults.get(0).word(), Map.of()));
        }
        Map<List<String>, Judged> groups = new LinkedHashMap<>();
        for (Requirement row : rows) {
            Judged judged = judge(item, result.statement(), row, held, rule);
            List<String> group = List.of(
                    row.indicator().id(),
                    row.productClass(),
                    row.part().zh(),
                    row.condition().zh());
            groups.merge(group, judged, Judged::worse);
        }
        return Optional.of(together(result, held, rows, List.copyOf(groups.values())));
    }

    private record Judged(Requirement row, Verdict verdict, String reason, Map<String, String> facts) {

        Judged withoutPart() {
            return reason.equals(Reason.PART.word()) ? new Judged(row, verdict, "", facts) : this;
        }

        Judged worse(Judged other) {
            return rank() >= other.rank() ? this : other;
        }

        private int rank() {
            return verdict == Verdict.CONFORMS ? 0 : verdict == Verdict.UNDECIDED ? 1 : reason.isEmpty() ? 3 : 2;
        }
    }

    private Judged judge(TestReport.Item item, Statement statement, Requirement row, Held held, DecisionRule rule) {
        Methods.Fit fit = methods.fit(methods.read(item.method()), row.methods());
        if (fit != Methods.Fit.FITS) {
            Reason reason = fit == Methods.Fit.DIFFERS ? Reason.METHOD_DIFFERS : Reason.METHOD_UNKNOWN;
            return new Judged(row, Verdict.UNDECIDED, reason.word(), Map.of());
        }
        Value value = statement.on(row.limit().scale()).orElseThrow();
        Optional<Reason> unfit =
                statement.unfit(value, row.limit().scale(), row.indicator().direction());
        if (unfit.isPresent()) {
            return new Judged(row, Verdict.UNDECIDED, unfit.get().word(), Map.of());
        }
        // a value is never rounded first and then held against a guard band
        boolean simple = rule.equals(DecisionRule.SIMPLE);
        Method rounding = simple ? held.rounding() : Method.FULL;
        Judgement judgement = Judgement.of(row.limit(), value, rounding, rule, given);
        if (judgement.verdict() == Verdict.UNDECIDED) {
            return new Judged(
                    row,
                    Verdict.UNDECIDED,
                    Reason.of(judgement.doubt().orElseThrow()).word(),
                    judgement.facts());
        }
        String doubt = "";
        if (judgement.verdict() == Verdict.VIOLATES) {
            boolean within = !simple
                    && Judgement.of(row.limit(), value, Method.FULL, DecisionRule.SIMPLE, given)
                                    .verdict()
                            == Verdict.CONFORMS;
            // what an agreed guard band turns down does not yet lie outside the limit
            doubt = within
                    ? Reason.GUARD_BAND.word()
                    : doubt(item, row, held).map(Reason::word).orElse("");
        }
        return new Judged(row, judgement.verdict(), doubt, judgement.facts());
    }

    /** What makes it doubtful that a result outside the limit of a row fails it. */
    private Optional<Reason> doubt(TestReport.Item item, Requirement row, Held held) {
        if (!soundDates) {
            return Optional.of(Reason.DATES);
        }
        if (!held.certain() || row.confidence() != Confidence.A) {
            return Optional.of(Reason.UNSURE);
        }
        if (!row.condition().isEmpty() && !isStated(item.condition(), row.condition())) {
            return Optional.of(Reason.CONDITION);
        }
        boolean partTold = row.part().isEmpty() || held.scoped() || isPart(item, row);
        return partTold ? Optional.empty() : Optional.of(Reason.PART);
    }

    private static boolean isStated(String stated, Requirement.Wording wording) {
        return Wordings.names(stated, wording.zh()) || Wordings.names(stated, wording.en());
    }

    private boolean isPart(TestReport.Item item, Requirement row) {
        return isStated(item.part(), row.part()) || isStated(report.sample().part(), row.part());
    }

    /** The rows for the part and the condition told, where some are. */
    private List<Requirement> narrowed(List<Requirement> rows, TestReport.Item item) {
        List<Requirement> ofPart = rows.stream()
                .filter(row -> !row.part().isEmpty() && isPart(item, row))
                .toList();
        List<Requirement> parts = ofPart.isEmpty() ? rows : ofPart;
        List<Requirement> ofCondition = parts.stream()
                .filter(row -> !row.condition().isEmpty() && isStated(item.condition(), row.condition()))
                .toList();
        return ofCondition.isEmpty() ? parts : ofCondition;
    }

    /**
     * One verdict of rows that differ by class, part or condition: within all of them or outside all of them is decided without
     * knowing which is meant.
     */
    private Line together(Result item, Held held, List<Requirement> rows, List<Judged> groups) {
        Judged first = groups.get(0);
        boolean same = true;
        for (Judged judged : groups) {
            same &= judged.verdict() == first.verdict();
        }
        if (!same) {
            return line(item, held, rows, Verdict.UNDECIDED, difference(groups).word(), Map.of());
        }
        boolean everyClass = held.productClass().isEmpty()
                && groups.size() > 1
                && rows.stream().noneMatch(row -> row.productClass().isEmpty());
        if (first.verdict() == Verdict.VIOLATES && everyClass && held.extent() == Coverage.Extent.COMPLETE) {
            // outside what every class is allowed; the part only says which class it is
            groups = groups.stream().map(Judged::withoutPart).toList();
            first = groups.get(0);
        }
        Judged weakest = first;
        for (Judged judged : groups) {
            weakest = judged.reason().isEmpty() ? weakest : judged;
        }
        return line(item, held, rows, first.verdict(), weakest.reason(), weakest.facts());
    }

    private static Reason difference(List<Judged> groups) {
        Requirement one = groups.get(0).row();
        for (Judged judged : groups) {
            Requirement other = judged.row();
            if (!one.indicator().id().equals(other.indicator().id())) {
                return Reason.NAME;
            }
            if (!one.productClass().equals(other.productClass())) {
                return Reason.CLASS;
            }
        }
        for (Judged judged : groups) {
            if (!one.part().equals(judged.row().part())) {
                return Reason.PART;
            }
        }
        return Reason.CONDITION;
    }

    private Line line(
            Result result,
            Held held,
            List<Requirement> rows,
            Verdict verdict,
            String reason,
            Map<String, String> facts) {
        Map<String, Limit> limits = new TreeMap<>();
        for (Requirement row : rows) {
            limits.put(row.limit().canonical(), row.limit());
        }
        TestReport.Item item = result.item();
        String severity = report.plan()
                .flatMap(plan -> plan.classOf(item))
                .map(Plan.SeverityClass::name)
                .orElse("");
        return new Line(
                item.at(),
                item.name(),
                item.specimen(),
                severity,
                held.document(),
                List.copyOf(limits.values()),
                result.statement().text(),
                verdict,
                reason,
                facts);
    }
}
