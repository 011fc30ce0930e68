package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules for declarations, with the law they stand on out of {@code law.txt}. */
final class DeclarationRules {

    private DeclarationRules() {}

    static List<Rule<Subject>> all() {
        List<Rule<Subject>> rules = new ArrayList<>();
        rules.add(new ReadableRule());
        rules.addAll(StandardRules.all());
        rules.addAll(IndicatorRules.all());
        rules.addAll(LimitRules.all());
        rules.addAll(DisclosureRules.all());
        return rules;
    }

    static RuleSet<Subject> of(Catalog catalog) {
        Map<RuleId, Law> law = Law.read(DeclarationRules.class, "law.txt", catalog::basis);
        List<Rule<Subject>> rules = new ArrayList<>();
        for (Rule<Subject> rule : all()) {
            List<Basis> grounds = law.getOrDefault(rule.id(), Law.NONE).grounds();
            rules.add(grounds.isEmpty() ? rule : new InItsTime(rule, grounds));
        }
        return RuleSet.of(rules, law);
    }

    /** A duty that is not in force yet, or no longer, binds nobody: methods were not due before 2024. */
    private record InItsTime(Rule<Subject> rule, List<Basis> grounds) implements Rule<Subject> {

        @Override
        public RuleId id() {
            return rule.id();
        }

        @Override
        public List<Verdict> verdicts() {
            return rule.verdicts();
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            for (Basis basis : grounds) {
                if (basis.inForce(on)) {
                    rule.apply(subject, on, out);
                    return;
                }
            }
        }
    }
}
