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
    static final Conclusion LAST_DRAWN =
            Conclusion.of("draw.frame", Verdict.unknown(Gap.SUBJECT, "unreadable-date", "id", "row", "value"));
    static final Conclusion TOO_FEW_INSPECTORS =
            Conclusion.of("draw.inspectors", Verdict.of(Outcome.NOTICE, "too-few", "id", "asked", "drawn"));

    static final Conclusion CONTRADICTED = Conclusion.of(
            "audit.declared-level",
            Verdict.of(
                    Outcome.SUSPECT, "contradicted", "declared", "n", "limit", "found", "chance", "risk", "standard"));
    static final Conclusion NOT_CONTRADICTED = Conclusion.of(
            "audit.declared-level",
            Verdict.of(
                    Outcome.NOTICE,
                    "not-contradicted",
                    "declared",
                    "n",
                    "limit",
                    "found",
                    "chance",
                    "risk",
                    "standard"));
    static final Conclusion RISK_ABOVE_SCHEME = Conclusion.of(
            "audit.declared-level", Verdict.of(Outcome.NOTICE, "risk-above-scheme", "risk", "allowed", "standard"));

    static final Conclusion SHEET_NOT_DECLARED =
            Conclusion.of("sheet.duty", Verdict.unknown(Gap.SUBJECT, "not-declared", "enterprise"), "SV-5");
    static final Conclusion SHEET_LATE = Conclusion.of(
            "sheet.timeliness", Verdict.of(Outcome.SUSPECT, "declared-late", "declared", "offered", "days"), "SV-5");
    static final Conclusion SHEET_NOT_UPDATED = Conclusion.of(
            "sheet.timeliness", Verdict.of(Outcome.SUSPECT, "not-updated", "declared", "changed"), "SV-5");
    static final Conclusion SHEET_NUMBER =
            Conclusion.of("sheet.number-and-name", Verdict.of(Outcome.SUSPECT, "number", "number"), "SV-5");
    static final Conclusion SHEET_NO_NAME =
            Conclusion.of("sheet.number-and-name", Verdict.unknown(Gap.SUBJECT, "no-name", "number"), "SV-5");
    static final Conclusion SHEET_NO_MANDATORY =
            Conclusion.of("sheet.technical", Verdict.unknown(Gap.SUBJECT, "no-mandatory", "number"), "SV-5");
    static final Conclusion SHEET_NO_INDICATORS =
            Conclusion.of("sheet.indicators", Verdict.unknown(Gap.SUBJECT, "no-indicators", "number"), "SV-5");
    static final Conclusion SHEET_NO_METHOD = Conclusion.of(
            "sheet.indicators", Verdict.of(Outcome.SUSPECT, "no-method", "indicator", "limit"), "SV-5", "EP-14b");

    static final Conclusion STATS_REGION =
            Conclusion.of("stats.results", Verdict.of(Outcome.NOTICE, "region", "number"));
    static final Conclusion STATS_INDUSTRY =
            Conclusion.of("stats.results", Verdict.of(Outcome.NOTICE, "industry", "number"));
    static final Conclusion STATS_UNREADABLE =
            Conclusion.of("stats.row", Verdict.unknown(Gap.SUBJECT, "unreadable", "row", "column", "header", "value"));
    static final Conclusion STATS_ENTERPRISE =
            Conclusion.of("stats.results", Verdict.unknown(Gap.SUBJECT, "no-enterprise", "number"));
    static final Conclusion STATS_VALUES = Conclusion.of(
            "stats.results", Verdict.of(Outcome.NOTICE, "too-many-values", "dimension", "most", "number"));
    static final Conclusion STATS_CELLS =
            Conclusion.of("stats.results", Verdict.of(Outcome.NOTICE, "too-many-cells", "rows", "columns", "most"));

    static final Conclusion CASE_NOT_TOLD = Conclusion.of("case.file", Verdict.unknown(Gap.SUBJECT, "not-told", "id"));
    static final Conclusion CASE_ORDER =
            Conclusion.of("case.file", Verdict.of(Outcome.NOTICE, "order", "id", "day", "before"));
    static final Conclusion CASE_NO_CAUSE = Conclusion.of("case.file", Verdict.unknown(Gap.SUBJECT, "no-cause", "id"));
    static final Conclusion CASE_FAILED_AGAIN =
            Conclusion.of("case.file", Verdict.of(Outcome.NOTICE, "failed-again", "id", "on"), "PQ-17");
    static final Conclusion CASE_OBJECTION =
            Conclusion.of("case.deadline", Verdict.of(Outcome.NOTICE, "objection-late", "id", "on", "last"), "PQ-15");
    static final Conclusion CASE_CORRECTION = Conclusion.of(
            "case.deadline", Verdict.of(Outcome.SUSPECT, "correction-overdue", "id", "last", "day"), "SV-3", "PQ-17");
    static final Conclusion CASE_RECHECK =
            Conclusion.of("case.deadline", Verdict.of(Outcome.NOTICE, "recheck-overdue", "id", "last", "day"), "SV-3");
    static final Conclusion REPEATED = Conclusion.of(
            "inspection.repeated",
            Verdict.of(
                    Outcome.NOTICE, "same-authority", "product", "authority", "on", "other", "before", "row", "months"),
            "SV-2");
    static final Conclusion REPEATED_HIGHER = Conclusion.of(
            "inspection.repeated",
            Verdict.of(
                    Outcome.NOTICE, "higher-level", "product", "authority", "on", "other", "before", "row", "months"),
            "PQ-15");

    static final Conclusion WARNING_SHIFT = Conclusion.of(
            "warning.shift",
            Verdict.of(Outcome.NOTICE, "fail-rate-rose", "group", "since", "at", "failed", "usual", "per_false_alarm"));
    static final Conclusion WARNING_RATE = Conclusion.of(
            "warning.rate",
            Verdict.of(
                    Outcome.NOTICE, "above-limit", "group", "period", "results", "failed", "usual", "limit", "chance"));
    static final Conclusion WARNING_LEAD = Conclusion.of(
            "warning.lead-time", Verdict.of(Outcome.NOTICE, "coming", "standard", "next", "from", "days", "stage"));

    static final Conclusion SUSPECT_VOID =
            Conclusion.of("suspect.reference", Verdict.of(Outcome.SUSPECT, "void", "standard", "on", "ended"));
    static final Conclusion SUSPECT_BEFORE_FIRM =
            Conclusion.of("suspect.date", Verdict.of(Outcome.SUSPECT, "before-enterprise", "on", "established"));
    static final Conclusion SUSPECT_NUMBER_YEAR =
            Conclusion.of("suspect.date", Verdict.of(Outcome.SUSPECT, "number-year", "number", "on"));
    static final Conclusion SUSPECT_CITES_LATER =
            Conclusion.of("suspect.date", Verdict.of(Outcome.SUSPECT, "cites-later", "standard", "on"));
    static final Conclusion SUSPECT_ORDER =
            Conclusion.of("suspect.date", Verdict.of(Outcome.SUSPECT, "register-order", "on", "sequence", "around"));
    static final Conclusion SUSPECT_CREDIT_CODE =
            Conclusion.of("suspect.number", Verdict.of(Outcome.SUSPECT, "credit-code", "code", "fault"));
    static final Conclusion SUSPECT_NUMBER_FORM =
            Conclusion.of("suspect.number", Verdict.of(Outcome.SUSPECT, "form", "number"));
    static final Conclusion SUSPECT_NUMBER_SHARED =
            Conclusion.of("suspect.number", Verdict.of(Outcome.SUSPECT, "shared", "number", "other", "row"));
    static final Conclusion SUSPECT_CERTIFICATE_FORM =
            Conclusion.of("suspect.certificate", Verdict.of(Outcome.SUSPECT, "form", "kind", "number", "fault"));
    static final Conclusion SUSPECT_CERTIFICATE_SHARED = Conclusion.of(
            "suspect.certificate", Verdict.of(Outcome.SUSPECT, "shared", "kind", "number", "other", "row"));
    static final Conclusion SUSPECT_CHANNEL_NUMBER =
            Conclusion.of("suspect.channel", Verdict.of(Outcome.SUSPECT, "number", "channel", "there", "declared"));
    static final Conclusion SUSPECT_CHANNEL = Conclusion.of(
            "suspect.channel", Verdict.of(Outcome.SUSPECT, "limit", "channel", "indicator", "there", "declared"));
    static final Conclusion SUSPECT_NO_METHOD =
            Conclusion.of("suspect.method", Verdict.of(Outcome.SUSPECT, "none", "indicator", "limit"));
    static final Conclusion SUSPECT_UNMEASURABLE = Conclusion.of(
            "suspect.method",
            Verdict.of(Outcome.SUSPECT, "below-quantification", "indicator", "limit", "method", "below"));
    static final Conclusion SUSPECT_TEXT =
            Conclusion.of("suspect.copy", Verdict.of(Outcome.SUSPECT, "text", "number", "other", "row", "percent"));
    static final Conclusion SUSPECT_VALUES = Conclusion.of(
            "suspect.copy", Verdict.of(Outcome.SUSPECT, "values", "number", "other", "row", "common", "all", "rare"));
    static final Conclusion SUSPECT_CLAIM = Conclusion.of(
            "suspect.claim", Verdict.of(Outcome.SUSPECT, "refuted", "standard", "indicator", "own", "theirs"));

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
            LAST_DRAWN,
            TOO_FEW_INSPECTORS,
            CONTRADICTED,
            NOT_CONTRADICTED,
            RISK_ABOVE_SCHEME,
            SHEET_NOT_DECLARED,
            SHEET_LATE,
            SHEET_NOT_UPDATED,
            SHEET_NUMBER,
            SHEET_NO_NAME,
            SHEET_NO_MANDATORY,
            SHEET_NO_INDICATORS,
            SHEET_NO_METHOD,
            STATS_REGION,
            STATS_INDUSTRY,
            STATS_UNREADABLE,
            STATS_ENTERPRISE,
            STATS_VALUES,
            STATS_CELLS,
            CASE_NOT_TOLD,
            CASE_ORDER,
            CASE_NO_CAUSE,
            CASE_FAILED_AGAIN,
            CASE_OBJECTION,
            CASE_CORRECTION,
            CASE_RECHECK,
            REPEATED,
            REPEATED_HIGHER,
            WARNING_SHIFT,
            WARNING_RATE,
            WARNING_LEAD,
            SUSPECT_VOID,
            SUSPECT_BEFORE_FIRM,
            SUSPECT_NUMBER_YEAR,
            SUSPECT_CITES_LATER,
            SUSPECT_ORDER,
            SUSPECT_CREDIT_CODE,
            SUSPECT_NUMBER_FORM,
            SUSPECT_NUMBER_SHARED,
            SUSPECT_CERTIFICATE_FORM,
            SUSPECT_CERTIFICATE_SHARED,
            SUSPECT_CHANNEL_NUMBER,
            SUSPECT_CHANNEL,
            SUSPECT_NO_METHOD,
            SUSPECT_UNMEASURABLE,
            SUSPECT_TEXT,
            SUSPECT_VALUES,
            SUSPECT_CLAIM);

    private Conclusions() {}
}
