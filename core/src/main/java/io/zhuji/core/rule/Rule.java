package io.zhuji.core.rule;

import io.zhuji.core.finding.RuleId;
import java.time.LocalDate;
import java.util.List;

/**
 * A pure function of a resolved subject and a date into a sink. It holds no catalog, clock, locale or logger; a subject in
 * order costs no allocation.
 *
 * @param <S> the subject: all that the rule may see
 */
public interface Rule<S> {

    RuleId id();

    /** Every conclusion the rule can come to; it comes to no other. */
    List<Verdict> verdicts();

    /**
     * Judges the subject.
     *
     * @param on the date of the act
     */
    void apply(S subject, LocalDate on, FindingSink out);
}
