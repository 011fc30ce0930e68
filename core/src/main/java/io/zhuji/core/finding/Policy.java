package io.zhuji.core.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a host turns findings into a decision. Immutable and thread-safe.
 *
 * <p>The decision on a report is the severest decision on any of its findings; a report that is not complete is at
 * least {@link Decision#HOLD}.
 */
public final class Policy {

    private static final Policy STANDARD = new Policy(standardOutcomes(), Decision.ACCEPT, Map.of());

    private final Map<Outcome, Decision> byOutcome;
    private final Decision catalogGap;
    private final Map<RuleId, Map<Outcome, Decision>> byRule;

    private Policy(Map<Outcome, Decision> byOutcome, Decision catalogGap, Map<RuleId, Map<Outcome, Decision>> byRule) {
        this.byOutcome = byOutcome;
        this.catalogGap = catalogGap;
        this.byRule = byRule;
    }

    /**
     * VIOLATION is rejected; SUSPECT, and UNKNOWN for want of a fact of the subject, are held; the rest is accepted. A
     * gap of the catalog is told but holds nobody.
     */
    public static Policy standard() {
        return STANDARD;
    }

    private static Map<Outcome, Decision> standardOutcomes() {
        Map<Outcome, Decision> map = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            map.put(outcome, Decision.ACCEPT);
        }
        map.put(Outcome.VIOLATION, Decision.REJECT);
        map.put(Outcome.SUSPECT, Decision.HOLD);
        map.put(Outcome.UNKNOWN, Decision.HOLD);
        return map;
    }

    /** This policy, but with that decision for that outcome of every rule without an own entry. */
    public Policy with(Outcome outcome, Decision decision) {
        Map<Outcome, Decision> map = new EnumMap<>(byOutcome);
        map.put(Objects.requireNonNull(outcome, "outcome"), Objects.requireNonNull(decision, "decision"));
        return new Policy(map, catalogGap, byRule);
    }

    /** This policy, but with that decision where the catalog lacks a fact. */
    public Policy withCatalogGap(Decision decision) {
        return new Policy(byOutcome, Objects.requireNonNull(decision, "decision"), byRule);
    }

    /** This policy, but with that decision for that outcome of that rule. */
    public Policy with(RuleId rule, Outcome outcome, Decision decision) {
        Map<RuleId, Map<Outcome, Decision>> rules = new TreeMap<>(byRule);
        Map<Outcome, Decision> map = new EnumMap<>(Outcome.class);
        map.putAll(rules.getOrDefault(Objects.requireNonNull(rule, "rule"), Map.of()));
        map.put(Objects.requireNonNull(outcome, "outcome"), Objects.requireNonNull(decision, "decision"));
        rules.put(rule, map);
        return new Policy(byOutcome, catalogGap, rules);
    }

    /** What to do about one finding. */
    public Decision decide(Finding finding) {
        Map<Outcome, Decision> own = byRule.get(finding.rule());
        if (own != null) {
            Decision decision = own.get(finding.outcome());
            if (decision != null) {
                return decision;
            }
        }
        if (finding.gap().equals(Optional.of(Gap.CATALOG))) {
            return catalogGap;
        }
        return Objects.requireNonNull(byOutcome.get(finding.outcome()));
    }

    /** What to do about the subject of a report. */
    public Decision decide(Report report) {
        Decision severest = report.complete() ? Decision.ACCEPT : Decision.HOLD;
        for (Finding finding : report.findings()) {
            Decision decision = decide(finding);
            if (decision.compareTo(severest) > 0) {
                severest = decision;
            }
        }
        return severest;
    }
}
