package io.zhuji.core.rule;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to be known of one rule without its subject (规则条目): for a reference of all rules, and for whoever watches the law.
 *
 * @param id       the rule
 * @param verdicts every conclusion it can come to, in its own order
 * @param law      what it stands on, in force or not
 */
public record RuleEntry(RuleId id, List<Verdict> verdicts, Law law) {

    /** Copies the verdicts. */
    public RuleEntry {
        Objects.requireNonNull(id, "id");
        verdicts = List.copyOf(verdicts);
        Objects.requireNonNull(law, "law");
    }

    /** The ids of all grounds that any of its conclusions stands on, in alphabetical order. */
    public SortedSet<String> grounds() {
        SortedSet<String> ids = new TreeSet<>();
        for (Basis basis : law.grounds()) {
            ids.add(basis.id());
        }
        for (List<Basis> own : law.byReason().values()) {
            for (Basis basis : own) {
                ids.add(basis.id());
            }
        }
        return ids;
    }
}
