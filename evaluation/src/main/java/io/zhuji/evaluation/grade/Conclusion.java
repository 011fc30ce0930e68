package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything this package can conclude; each has a message in every language. All are checks of ours, on no law. */
enum Conclusion {
    UNREADABLE("grade.scheme-readable", Verdict.of(Outcome.VIOLATION, "json", "file", "value", "error")),
    SHAPE("grade.scheme-readable", Verdict.of(Outcome.VIOLATION, "shape", "file", "value", "due")),
    MISSING_MEMBER("grade.scheme-readable", Verdict.of(Outcome.VIOLATION, "missing-member", "file", "value")),
    UNKNOWN_MEMBER("grade.scheme-readable", Verdict.of(Outcome.VIOLATION, "unknown-member", "file", "value")),
    UNKNOWN_NAME("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "unknown-name", "file", "value")),
    DUPLICATE("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "duplicate", "file", "value")),
    CELL("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "cell", "file", "value")),
    DIRECTION("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "direction", "file", "value")),
    DATES("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "dates", "file", "value")),
    CYCLE("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "cycle", "file", "value")),
    UNREACHABLE("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "unreachable", "file", "value")),
    NOT_NESTED("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "not-nested", "file", "value")),
    OVERLAP("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "overlap", "file", "value")),
    VARIANTS("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "variants", "file", "value")),
    WEIGHTS("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "weights", "file", "value", "due")),
    FLOOR("grade.scheme-sound", Verdict.of(Outcome.VIOLATION, "floor", "file", "value")),

    FACTS_SHAPE("grade.facts-readable", Verdict.unknown(Gap.SUBJECT, "shape", "value", "due")),
    FACT_UNKNOWN("grade.facts-readable", Verdict.of(Outcome.NOTICE, "unknown-fact", "fact")),
    FACT_VALUE("grade.facts-readable", Verdict.unknown(Gap.SUBJECT, "value", "fact", "value", "due")),
    FACT_RANGE("grade.facts-readable", Verdict.unknown(Gap.SUBJECT, "range", "fact", "value", "due")),
    FACT_ORDER("grade.facts-readable", Verdict.unknown(Gap.SUBJECT, "order", "fact", "value", "other", "earliest")),
    ITEM_UNKNOWN("grade.facts-readable", Verdict.of(Outcome.NOTICE, "unknown-item", "item")),
    ITEM_APPLIES("grade.facts-readable", Verdict.of(Outcome.NOTICE, "applies", "item")),

    GRADED("grade.result", Verdict.of(Outcome.NOTICE, "graded", names("scheme", "grade", "edition"))),
    UNGRADED("grade.result", Verdict.of(Outcome.NOTICE, "ungraded", names("scheme", null, "edition"))),
    LIMITED(
            "grade.result",
            Verdict.unknown(Gap.SUBJECT, "limited", names("scheme", "grade", "edition", "possible_zh", "possible_en"))),
    OPEN(
            "grade.result",
            Verdict.unknown(Gap.SUBJECT, "open", names("scheme", null, "edition", "possible_zh", "possible_en"))),
    LIMITED_BY_SCHEME(
            "grade.result",
            Verdict.unknown(
                    Gap.CATALOG,
                    "limited-by-scheme",
                    names("scheme", "grade", "edition", "possible_zh", "possible_en"))),
    OPEN_BY_SCHEME(
            "grade.result",
            Verdict.unknown(
                    Gap.CATALOG, "open-by-scheme", names("scheme", null, "edition", "possible_zh", "possible_en"))),
    NOT_IN_FORCE("grade.edition", Verdict.of(Outcome.NOTICE, "not-in-force", names("scheme", null, "edition", "on"))),
    UNVERIFIED("grade.edition", Verdict.of(Outcome.NOTICE, "unverified", names("scheme", null, "edition"))),
    HISTORIC("grade.edition", Verdict.of(Outcome.NOTICE, "historic", names("scheme", null, "edition"))),
    DRAFT("grade.edition", Verdict.of(Outcome.NOTICE, "draft", names("scheme", null, "edition"))),
    PROPOSAL("grade.edition", Verdict.of(Outcome.NOTICE, "proposal", names("scheme", null, "edition"))),
    EXAMPLE("grade.edition", Verdict.of(Outcome.NOTICE, "example", names("scheme", null, "edition"))),
    DECIDED(
            "grade.trace",
            Verdict.of(Outcome.NOTICE, "failed", "cell", "zh", "en", "demand_zh", "demand_en", "found_zh", "found_en")),
    DECIDED_MISSING(
            "grade.trace", Verdict.of(Outcome.NOTICE, "not-proven", "cell", "zh", "en", "demand_zh", "demand_en")),
    DECIDED_UNSTATED("grade.trace", Verdict.of(Outcome.NOTICE, "unstated", "cell", "zh", "en")),
    HELD(
            "grade.trace",
            Verdict.of(Outcome.CONFORMS, "met", "cell", "zh", "en", "demand_zh", "demand_en", "found_zh", "found_en")),
    MISSING_FACT("grade.missing", Verdict.unknown(Gap.SUBJECT, "fact", "fact", "zh", "en")),
    MISSING_EVIDENCE("grade.missing", Verdict.unknown(Gap.SUBJECT, "evidence", "item", "zh", "en")),
    MISSING_TEXT("grade.missing", Verdict.unknown(Gap.CATALOG, "unstated", "gap", "zh", "en")),
    IMPROVE(
            "grade.next",
            Verdict.of(
                    Outcome.ADVICE,
                    "improve",
                    names(null, "grade", "fact", "zh", "en", "from_zh", "from_en", "to_zh", "to_en"))),
    SHOW("grade.next", Verdict.of(Outcome.ADVICE, "show", names(null, "grade", "fact", "zh", "en", "to_zh", "to_en"))),
    BACK("grade.next", Verdict.of(Outcome.ADVICE, "back", names(null, "grade", "fact", "zh", "en"))),
    BLOCKED("grade.next", Verdict.of(Outcome.NOTICE, "blocked", names(null, "grade")));

    private final RuleId rule;
    private final Verdict verdict;

    Conclusion(String rule, Verdict verdict) {
        this.rule = new RuleId(rule);
        this.verdict = verdict;
    }

    /** The names of facts, with the Chinese and English names of scheme and grade where they are told. */
    private static String[] names(@Nullable String scheme, @Nullable String grade, String... more) {
        List<String> names = new ArrayList<>();
        if (scheme != null) {
            names.addAll(List.of("scheme_zh", "scheme_en"));
        }
        if (grade != null) {
            names.addAll(List.of("grade_zh", "grade_en"));
        }
        names.addAll(List.of(more));
        return names.toArray(new String[0]);
    }

    /** The rules with their conclusions, each in the order of this list. */
    static List<RuleEntry> entries() {
        Map<RuleId, List<Verdict>> rules = new LinkedHashMap<>();
        for (Conclusion conclusion : values()) {
            rules.computeIfAbsent(conclusion.rule, rule -> new ArrayList<>()).add(conclusion.verdict);
        }
        return rules.entrySet().stream()
                .map(rule -> new RuleEntry(rule.getKey(), rule.getValue(), Law.NONE))
                .toList();
    }

    RuleId rule() {
        return rule;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The finding at a place, with the values of the verdict's facts in their order. */
    Finding at(Pointer at, String... facts) {
        return verdict.finding(rule, at, List.of(), facts);
    }
}
