package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An audit of a declared quality level (声称质量水平的核查), after the logic of GB/T 2828.4-2008 and, for small populations,
 * GB/T 2828.11-2008. Its result contradicts the declaration or does not; it never accepts a lot.
 *
 * @param level  what is declared
 * @param plan   what is inspected
 * @param scheme the risks that are allowed
 */
public record Audit(DeclaredLevel level, AuditPlan plan, AuditScheme scheme) {

    public Audit {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(scheme, "scheme");
        if (plan.sampleSize() > level.largestSample()) {
            throw new IllegalArgumentException(
                    "a sample of " + plan.sampleSize() + " is larger than " + level.largestSample());
        }
    }

    /** What an audit concludes. */
    public enum Conclusion {
        /** 否定: more nonconforming items than the limit number. */
        CONTRADICTED,
        /** 不否定: no ground to contradict; says nothing good about the lot. */
        NOT_CONTRADICTED
    }

    /**
     * The result of an audit.
     *
     * @param conclusion what it concludes
     * @param found      nonconforming items found
     * @param chance     the probability of so many or more, were the declaration true
     * @param risk       the plan's risk of contradicting a true declaration
     * @param findings   the conclusion, and where the plan's risk is above the scheme's, that it is
     */
    public record Result(
            Conclusion conclusion, int found, Probability chance, Probability risk, List<Finding> findings) {

        public Result {
            Objects.requireNonNull(conclusion, "conclusion");
            Objects.requireNonNull(chance, "chance");
            Objects.requireNonNull(risk, "risk");
            findings = List.copyOf(findings);
        }
    }

    /**
     * Concludes from what was found.
     *
     * @param found nonconforming items in the sample, 0 to its size
     */
    public Result conclude(int found) {
        if (found < 0 || found > plan.sampleSize()) {
            throw new IllegalArgumentException("found must be 0.." + plan.sampleSize() + ", was " + found);
        }
        Probability risk = plan.riskOfContradicting(level);
        Probability chance = level.atMost(found - 1, plan.sampleSize()).complement();
        boolean contradicted = found > plan.limit();
        List<Finding> findings = new ArrayList<>();
        findings.add((contradicted ? Conclusions.CONTRADICTED : Conclusions.NOT_CONTRADICTED)
                .at(
                        Pointer.ROOT,
                        declared(),
                        Integer.toString(plan.sampleSize()),
                        Integer.toString(plan.limit()),
                        Integer.toString(found),
                        chance.toString(),
                        risk.toString(),
                        scheme.standard()));
        if (risk.compareTo(scheme.contradicting()) > 0) {
            findings.add(Conclusions.RISK_ABOVE_SCHEME.at(
                    Pointer.ROOT, risk.toString(), scheme.contradicting().toString(), scheme.standard()));
        }
        return new Result(
                contradicted ? Conclusion.CONTRADICTED : Conclusion.NOT_CONTRADICTED, found, chance, risk, findings);
    }

    private String declared() {
        if (level instanceof DeclaredLevel.Share share) {
            return share.percent().toPlainString() + " %";
        }
        if (level instanceof DeclaredLevel.Items items) {
            return items.nonconforming() + "/" + items.population();
        }
        throw new AssertionError(level);
    }
}
