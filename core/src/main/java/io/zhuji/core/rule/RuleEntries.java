package io.zhuji.core.rule;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Collects conclusions, each with its own law, to the {@link RuleEntry entries} of their rules. For one thread at a time. */
public final class RuleEntries {

    private final Map<RuleId, Map<Verdict, List<Basis>>> rules = new LinkedHashMap<>();

    /** None as yet. */
    public RuleEntries() {}

    /** Adds a conclusion of a rule; one that is there already counts once. */
    public RuleEntries add(RuleId rule, Verdict verdict, List<Basis> grounds) {
        Objects.requireNonNull(verdict, "verdict");
        rules.computeIfAbsent(Objects.requireNonNull(rule, "rule"), each -> new LinkedHashMap<>())
                .putIfAbsent(verdict, List.copyOf(grounds));
        return this;
    }

    /** The rules in the order they were first named, their conclusions likewise. */
    public List<RuleEntry> entries() {
        List<RuleEntry> entries = new ArrayList<>();
        rules.forEach((rule, verdicts) -> {
            Map<String, List<Basis>> byReason = new TreeMap<>();
            verdicts.forEach((verdict, grounds) -> byReason.put(verdict.reason(), grounds));
            entries.add(new RuleEntry(rule, List.copyOf(verdicts.keySet()), new Law(List.of(), byReason)));
        });
        return List.copyOf(entries);
    }
}
