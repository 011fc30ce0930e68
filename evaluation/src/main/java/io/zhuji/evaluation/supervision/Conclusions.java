package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.Verdict;
import java.util.List;

/** Everything this package can conclude; each has a message in every language. */
final class Conclusions {

    static final Conclusion NO_ID = Conclusion.of("draw.frame", Verdict.unknown(Gap.SUBJECT, "no-id", "row"));
    static final Conclusion CHARACTERS = Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "characters", "row"));
    static final Conclusion DUPLICATE =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "duplicate", "id", "row", "first"));
    static final Conclusion DUPLICATE_DIFFERS =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "duplicate-differs", "id", "row", "first"));
    static final Conclusion FUTURE_DATE =
            Conclusion.of("draw.frame", Verdict.unknown(Gap.SUBJECT, "future-date", "id", "row", "date", "on"));
    static final Conclusion RISK_NOT_LISTED =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "risk-not-listed", "id", "row", "risk", "weight"));
    static final Conclusion STRATUM_NOT_ASKED =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "stratum-not-asked", "stratum", "number"));
    static final Conclusion EMPTY_STRATUM =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "empty-stratum", "stratum", "asked"));
    static final Conclusion TOO_FEW =
            Conclusion.of("draw.frame", Verdict.of(Outcome.NOTICE, "too-few", "stratum", "asked", "eligible"));
    static final Conclusion TOO_FEW_INSPECTORS =
            Conclusion.of("draw.inspectors", Verdict.of(Outcome.NOTICE, "too-few", "id", "asked", "drawn"));

    static final List<Conclusion> ALL = List.of(
            NO_ID,
            CHARACTERS,
            DUPLICATE,
            DUPLICATE_DIFFERS,
            FUTURE_DATE,
            RISK_NOT_LISTED,
            STRATUM_NOT_ASKED,
            EMPTY_STRATUM,
            TOO_FEW,
            TOO_FEW_INSPECTORS);

    private Conclusions() {}
}
