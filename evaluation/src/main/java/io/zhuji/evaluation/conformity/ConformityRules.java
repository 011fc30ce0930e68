package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** The rules for test reports, with the law they stand on. */
final class ConformityRules {

    private ConformityRules() {}

    static List<Rule<Subject>> all() {
        List<Rule<Subject>> rules = new ArrayList<>(PaperRules.all());
        rules.addAll(LimitRules.all());
        return rules;
    }

    static RuleSet<Subject> of(Catalog catalog) {
        return LawFile.rules(all(), catalog);
    }
}
