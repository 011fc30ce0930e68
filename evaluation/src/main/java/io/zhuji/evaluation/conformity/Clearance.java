package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The answer of a gate, with its reasons.
 *
 * @param act    what is to be done
 * @param answer whether it may be done
 * @param report the reasons, those in order included
 */
public record Clearance(Act act, Answer answer, Report report) {

    /** What is to be done with goods. */
    public enum Act {
        /** 生产. */
        PRODUCE,
        /** 销售. */
        SELL,
        /** 进口. */
        IMPORT,
        /** 提供, of a service. */
        PROVIDE
    }

    /** Whether it may be done. */
    public enum Answer {
        /** Nothing known stands against it, and all that is needed is known. */
        ALLOW,
        /** The law stands against it, and the evidence is complete. */
        DENY,
        /** A fact is missing, or a person has to look. */
        UNKNOWN
    }

    public Clearance {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(report, "report");
    }

    static Clearance of(Act act, Report report) {
        Answer answer = report.complete() ? Answer.ALLOW : Answer.UNKNOWN;
        for (Finding finding : report.findings()) {
            if (finding.outcome() == Outcome.VIOLATION) {
                return new Clearance(act, Answer.DENY, report);
            }
            if (finding.outcome() == Outcome.SUSPECT || finding.outcome() == Outcome.UNKNOWN) {
                answer = Answer.UNKNOWN;
            }
        }
        return new Clearance(act, answer, report);
    }

    /** The findings that stand against it, or for {@link Answer#ALLOW} those it rests on. */
    public List<Finding> reasons() {
        return report.findings().stream()
                .filter(finding -> switch (answer) {
                    case ALLOW -> finding.outcome() != Outcome.NOT_APPLICABLE;
                    case DENY -> finding.outcome() == Outcome.VIOLATION;
                    case UNKNOWN -> finding.outcome() == Outcome.SUSPECT || finding.outcome() == Outcome.UNKNOWN;
                })
                .toList();
    }

    /** The date of the act. */
    public LocalDate on() {
        return report.on();
    }
}
