package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** The rules for listings, with the law they stand on out of {@code law.txt}. */
final class ListingRules {

    private ListingRules() {}

    static RuleSet<ListingSubject> of(Catalog catalog) {
        List<Rule<ListingSubject>> rules = new ArrayList<>();
        rules.addAll(CitationRules.all());
        rules.add(3, new StandingRule());
        rules.addAll(TextileRules.all());
        rules.addAll(LimitRules.all());
        rules.addAll(CertificateRules.all());
        rules.addAll(NumberRules.all());
        rules.addAll(TradeRules.all());
        rules.add(new ContradictionRule());
        return RuleSet.of(rules, Law.read(ListingRules.class, "law.txt", catalog::basis));
    }
}
