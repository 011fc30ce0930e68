package io.zhuji.evaluation.system;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.Verdict;
import java.util.List;

/** Everything this package can conclude; each has a message in every language. */
final class Conclusions {

    static final Conclusion TWICE =
            Conclusion.of("system.shape", Verdict.of(Outcome.NOTICE, "twice", "id", "row", "first"));
    static final Conclusion NO_PARENT =
            Conclusion.of("system.shape", Verdict.of(Outcome.NOTICE, "no-parent", "id", "row", "parent"));
    static final Conclusion CIRCLE =
            Conclusion.of("system.shape", Verdict.of(Outcome.NOTICE, "circle", "id", "row", "parent"));
    static final Conclusion NO_OWNER =
            Conclusion.of("system.standard", Verdict.unknown(Gap.SUBJECT, "no-owner", "number", "row"));
    static final Conclusion SERVES_NOTHING =
            Conclusion.of("system.standard", Verdict.of(Outcome.NOTICE, "serves-nothing", "number", "row"));
    static final Conclusion NO_NUMBER =
            Conclusion.of("system.standard", Verdict.of(Outcome.NOTICE, "no-number", "number", "row"));
    static final Conclusion REPLACED =
            Conclusion.of("system.standard", Verdict.of(Outcome.SUSPECT, "replaced", "number", "row", "on", "next"));
    static final Conclusion WITHDRAWN =
            Conclusion.of("system.standard", Verdict.of(Outcome.SUSPECT, "withdrawn", "number", "row", "on"));
    static final Conclusion UPDATE_OVERDUE = Conclusion.of(
            "system.update",
            Verdict.of(Outcome.SUSPECT, "overdue", "product", "change", "changed", "last", "standard"),
            "EP-19");
    static final Conclusion UPDATE_DUE = Conclusion.of(
            "system.update",
            Verdict.of(Outcome.NOTICE, "due", "product", "change", "changed", "last", "standard"),
            "EP-19");
    static final Conclusion NO_STANDARD = Conclusion.of(
            "system.update", Verdict.unknown(Gap.SUBJECT, "no-standard", "product", "change", "changed"), "EP-19");
    static final Conclusion DISCLOSED_FIRST = Conclusion.of(
            "system.patent",
            Verdict.of(Outcome.SUSPECT, "disclosed-first", "standard", "clause", "patent", "published", "filed"));
    static final Conclusion NOT_FILED = Conclusion.of(
            "system.patent", Verdict.of(Outcome.NOTICE, "not-filed", "standard", "clause", "patent", "published"));
    static final Conclusion DRIFT = Conclusion.of(
            "system.joint", Verdict.of(Outcome.SUSPECT, "drift", "number", "party", "other", "other_number"));

    static final List<Conclusion> ALL = List.of(
            TWICE,
            NO_PARENT,
            CIRCLE,
            NO_OWNER,
            SERVES_NOTHING,
            NO_NUMBER,
            REPLACED,
            WITHDRAWN,
            UPDATE_OVERDUE,
            UPDATE_DUE,
            NO_STANDARD,
            DISCLOSED_FIRST,
            NOT_FILED,
            DRIFT);

    private Conclusions() {}
}
