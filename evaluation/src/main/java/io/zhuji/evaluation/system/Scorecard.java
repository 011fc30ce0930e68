package io.zhuji.evaluation.system;

import io.zhuji.evaluation.programme.Coverage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How completely and how well an enterprise carries out its standards (执行的全面性、有效性): clauses for which there is evidence out
 * of all, and clauses whose outcome was good out of those looked at.
 *
 * @param completeness by standard
 * @param effectiveness by standard; a standard without any outcome lacks
 * @param allComplete  of all standards together
 * @param allEffective of all standards together
 * @param open         clauses without evidence, as standard and clause, in their order
 */
public record Scorecard(
        SortedMap<String, Coverage> completeness,
        SortedMap<String, Coverage> effectiveness,
        Coverage allComplete,
        Coverage allEffective,
        List<String> open) {

    /**
     * One clause of one standard in an inner check.
     *
     * @param standard the number of the standard
     * @param clause   the clause
     * @param evidence whether there is evidence that it is carried out
     * @param good     whether what came of it is as it should be; empty where nobody looked
     */
    public record Clause(String standard, String clause, boolean evidence, Optional<Boolean> good) {

        public Clause {
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(good, "good");
        }
    }

    public Scorecard {
        completeness = Collections.unmodifiableSortedMap(completeness);
        effectiveness = Collections.unmodifiableSortedMap(effectiveness);
        Objects.requireNonNull(allComplete, "allComplete");
        Objects.requireNonNull(allEffective, "allEffective");
        open = List.copyOf(open);
    }

    /** The scorecard of an inner check. */
    public static Scorecard of(List<Clause> clauses) {
        Coverage.Counter complete = new Coverage.Counter();
        Coverage.Counter effective = new Coverage.Counter();
        List<String> open = new ArrayList<>();
        for (Clause clause : clauses) {
            complete.add(clause.standard(), clause.evidence());
            clause.good().ifPresent(good -> effective.add(clause.standard(), good));
            if (!clause.evidence()) {
                open.add(clause.standard() + " " + clause.clause());
            }
        }
        return new Scorecard(complete.byGroup(), effective.byGroup(), complete.total(), effective.total(), open);
    }
}
