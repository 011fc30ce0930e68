package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules for listings, with the law they stand on out of {@code law.txt}. */
final class ListingRules {

    private ListingRules() {}

    static RuleSet<ListingSubject> of(Catalog catalog) {
        List<Rule<ListingSubject>> rules = new ArrayList<>();
        rules.addAll(CitationRules.all());
        rules.add(3, new StandingRule());
        rules.addAll(TextileRules.all());
        rules.addAll(CertificateRules.all());
        rules.addAll(NumberRules.all());
        rules.addAll(TradeRules.all());
        rules.add(new ContradictionRule());
        Map<RuleId, List<Basis>> law = new TreeMap<>();
        for (String line : Lines.of("law.txt")) {
            String[] words = line.split(" ", -1);
            List<Basis> grounds = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                catalog.basis(words[i]).ifPresent(grounds::add);
            }
            law.put(new RuleId(words[0]), grounds);
        }
        return RuleSet.of(rules, law);
    }
}
