package io.zhuji.evaluation.supervision;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntries;
import io.zhuji.core.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** The sentences for what this package concludes. */
public final class Supervision {

    private Supervision() {}

    /** Messages in Chinese and English for every rule and reason of this package. */
    public static Messages messages() {
        return Messages.load(Supervision.class, "messages");
    }

    /** Everything this package can conclude, by rule, with its law out of that catalog. */
    public static List<RuleEntry> rules(Catalog catalog) {
        RuleEntries entries = new RuleEntries();
        for (Conclusion conclusion : Conclusions.ALL) {
            List<Basis> grounds = new ArrayList<>();
            for (String id : conclusion.basis()) {
                catalog.basis(id).ifPresent(grounds::add);
            }
            entries.add(conclusion.rule(), conclusion.verdict(), grounds);
        }
        return entries.entries();
    }
}
