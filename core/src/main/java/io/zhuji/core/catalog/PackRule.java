package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The checks on packs themselves. They are ours, so they stand on no law. */
enum PackRule {
    /** A pack can be read: JSON, shape, words, days and numbers. */
    READABLE(
            "catalog.pack-readable",
            Outcome.VIOLATION,
            "canonical",
            "characters",
            "day",
            "decimal",
            "digits",
            "empty",
            "encoding",
            "flag",
            "format",
            "json",
            "limit",
            "list",
            "member-twice",
            "missing-member",
            "number",
            "object",
            "one-condition",
            "one-end",
            "one-language",
            "range",
            "text",
            "trailing",
            "twice",
            "undated",
            "unknown-member",
            "whole",
            "word"),
    /** What a pack says of one thing does not contradict itself. */
    SOUND(
            "catalog.pack-sound",
            Outcome.SUSPECT,
            "alias-taken",
            "base-known",
            "both-in-force",
            "ccc-class-known",
            "change-on-day",
            "days-in-order",
            "document-known",
            "indicator-known",
            "kind-circle",
            "kind-known",
            "limit-direction",
            "limit-scale",
            "link-both-ways",
            "link-known",
            "no-circle",
            "no-gap",
            "no-overlap",
            "part-of-links",
            "same-pack",
            "standard-known",
            "state-fits-days",
            "successor-first",
            "whole-and-missing"),
    /** What a pack leaves open, maybe on purpose. */
    NOTED("catalog.pack-noted", Outcome.NOTICE, "predecessor-known"),
    /** Every row of a list of standards can be used. */
    LISTED(
            "catalog.list-readable",
            Outcome.VIOLATION,
            "day",
            "link",
            "long",
            "more",
            "none",
            "number",
            "number-also",
            "numbers",
            "state",
            "title",
            "twice",
            "undated"),
    /** Nothing of a list of standards is left out or changed. */
    LIST_NOTED(
            "catalog.list-noted",
            Outcome.NOTICE,
            "day-counted",
            "link-later",
            "link-undated",
            "mandate",
            "mandate-word",
            "note",
            "number-rest",
            "role-word",
            "same-row",
            "state-rest"),
    /** What two packs say of one thing does not contradict. */
    AGREES("catalog.packs-agree", Outcome.NOTICE, "contradiction", "limits-dropped");

    private final RuleId id;
    private final Outcome outcome;
    private final List<String> reasons;

    PackRule(String id, Outcome outcome, String... reasons) {
        this.id = new RuleId(id);
        this.outcome = outcome;
        this.reasons = List.of(reasons);
    }

    RuleId id() {
        return id;
    }

    /** The reasons it can give, in alphabetical order. */
    List<String> reasons() {
        return reasons;
    }

    /** What is to be known of all of them without a subject. */
    static List<RuleEntry> entries() {
        return Stream.of(values())
                .map(rule -> new RuleEntry(
                        rule.id,
                        rule.reasons.stream()
                                .map(reason -> Verdict.of(rule.outcome, reason))
                                .toList(),
                        Law.NONE))
                .toList();
    }

    Finding finding(String reason, Pointer at, String... facts) {
        if (!reasons.contains(reason)) {
            throw new AssertionError(id + " has no reason '" + reason + "'");
        }
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Finding(id, outcome, reason, Optional.empty(), at, named, List.of());
    }
}
