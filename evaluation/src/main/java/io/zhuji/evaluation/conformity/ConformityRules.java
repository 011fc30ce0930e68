package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules for test reports, with the law they stand on. */
final class ConformityRules {

    private ConformityRules() {}

    static List<Rule<Subject>> all() {
        List<Rule<Subject>> rules = new ArrayList<>(PaperRules.all());
        rules.addAll(LimitRules.all());
        return rules;
    }

    static RuleSet<Subject> of(Catalog catalog) {
        return ruled(all(), catalog);
    }

    /** Rules of this package with their own part of its law. */
    static <S> RuleSet<S> ruled(List<Rule<S>> rules, Catalog catalog) {
        Set<RuleId> own = new TreeSet<>();
        for (Rule<S> rule : rules) {
            own.add(rule.id());
        }
        Map<RuleId, Law> law = law(catalog);
        law.keySet().retainAll(own);
        return RuleSet.of(rules, law);
    }

    /** The law of all rules of this package. */
    static Map<RuleId, Law> law(Catalog catalog) {
        return Law.read(ConformityRules.class, "law.txt", catalog::basis);
    }
}
