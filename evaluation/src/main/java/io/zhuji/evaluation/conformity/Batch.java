package io.zhuji.evaluation.conformity;

import io.zhuji.core.quantity.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What the plan of a report says of the batch (批判定): the nonconforming units of each class of nonconformity against its
 * acceptance number. It says nothing about mandatory limits, which no unit may fail.
 *
 * @param decision what follows
 * @param tested   how many units were tested
 * @param counts   the units by class, in the order of the plan
 */
public record Batch(Decision decision, int tested, List<Count> counts) {

    /** What becomes of a batch. */
    public enum Decision {
        ACCEPTED,
        REJECTED,
        /** It depends on what is not decided, or not all units of the plan were tested. */
        UNDECIDED
    }

    /**
     * The units of one class.
     *
     * @param severity      the class
     * @param nonconforming units of which a result under this class surely fails
     * @param undecided     further units of which one may fail
     */
    public record Count(Plan.SeverityClass severity, int nonconforming, int undecided) {

        public Count {
            Objects.requireNonNull(severity, "severity");
        }

        private Decision decision() {
            if (nonconforming >= severity.reject()) {
                return Decision.REJECTED;
            }
            return nonconforming + undecided <= severity.accept() ? Decision.ACCEPTED : Decision.UNDECIDED;
        }
    }

    public Batch {
        Objects.requireNonNull(decision, "decision");
        counts = List.copyOf(counts);
    }

    /**
     * Judges a batch.
     *
     * @param lines the results; units are told apart by their specimen
     */
    static Batch of(Plan plan, List<Line> lines, boolean sound) {
        Map<String, Map<String, Verdict>> units = new HashMap<>();
        TreeSet<String> tested = new TreeSet<>();
        boolean unclassed = false;
        for (Line line : lines) {
            tested.add(line.specimen());
            Verdict verdict =
                    line.verdict() == Verdict.VIOLATES && !line.reason().isEmpty() ? Verdict.UNDECIDED : line.verdict();
            unclassed |= line.severity().isEmpty() && verdict != Verdict.CONFORMS;
            units.computeIfAbsent(line.severity(), each -> new HashMap<>())
                    .merge(line.specimen(), verdict, Batch::worse);
        }
        List<Count> counts = new ArrayList<>();
        boolean rejected = false;
        int size = plan.size().orElse(-1);
        boolean accepted = sound && !unclassed && tested.size() == size;
        for (Plan.SeverityClass severity : plan.classes()) {
            int failed = 0;
            int open = 0;
            Map<String, Verdict> own = units.getOrDefault(severity.name(), Map.of());
            for (Verdict verdict : own.values()) {
                failed += verdict == Verdict.VIOLATES ? 1 : 0;
                open += verdict == Verdict.UNDECIDED ? 1 : 0;
            }
            Count count = new Count(severity, failed, open);
            counts.add(count);
            rejected |= sound && count.decision() == Decision.REJECTED;
            accepted &= count.decision() == Decision.ACCEPTED && own.size() == size;
        }
        return new Batch(
                rejected ? Decision.REJECTED : accepted ? Decision.ACCEPTED : Decision.UNDECIDED,
                tested.size(),
                counts);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.VIOLATES || other == Verdict.VIOLATES) {
            return Verdict.VIOLATES;
        }
        return one == Verdict.UNDECIDED ? one : other;
    }

    /** Whether a result under that class of nonconformity may fail without the batch being rejected. */
    boolean tolerates(String severity) {
        return decision == Decision.ACCEPTED
                && counts.stream()
                        .anyMatch(count -> count.severity().name().equals(severity)
                                && count.nonconforming() <= count.severity().accept());
    }
}
