package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The checks on packs themselves. They are ours, so they stand on no law. */
enum PackRule {
    /** A pack can be read: JSON, shape, words, days and numbers. */
    READABLE("catalog.pack-readable", Outcome.VIOLATION),
    /** What a pack says of one thing does not contradict itself. */
    SOUND("catalog.pack-sound", Outcome.SUSPECT),
    /** What two packs say of one thing does not contradict. */
    AGREES("catalog.packs-agree", Outcome.NOTICE);

    private final RuleId id;
    private final Outcome outcome;

    PackRule(String id, Outcome outcome) {
        this.id = new RuleId(id);
        this.outcome = outcome;
    }

    RuleId id() {
        return id;
    }

    Finding finding(String reason, Pointer at, String... facts) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Finding(id, outcome, reason, Optional.empty(), at, named, List.of());
    }
}
