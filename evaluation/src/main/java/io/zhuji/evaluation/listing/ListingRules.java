package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
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
        rules.addAll(LimitRules.all());
        rules.addAll(CertificateRules.all());
        rules.addAll(NumberRules.all());
        rules.addAll(TradeRules.all());
        rules.add(new ContradictionRule());
        return RuleSet.of(rules, law(catalog));
    }

    /** Reads the lines {@code rule basis …}, each followed by the lines {@code : reason basis …} of its own. */
    private static Map<RuleId, Law> law(Catalog catalog) {
        Map<RuleId, Law> law = new TreeMap<>();
        RuleId rule = RuleSet.ENGINE;
        for (String line : Lines.of("law.txt")) {
            String[] words = line.split(" ", -1);
            if (words[0].equals(":")) {
                Law so = law.getOrDefault(rule, Law.NONE);
                Map<String, List<Basis>> byReason = new TreeMap<>(so.byReason());
                byReason.put(words[1], grounds(catalog, words, 2));
                law.put(rule, new Law(so.grounds(), byReason));
            } else {
                rule = new RuleId(words[0]);
                law.put(rule, Law.of(grounds(catalog, words, 1)));
            }
        }
        return law;
    }

    private static List<Basis> grounds(Catalog catalog, String[] words, int from) {
        List<Basis> grounds = new ArrayList<>();
        for (int i = from; i < words.length; i++) {
            // a host's own catalog may hold less law than ours
            catalog.basis(words[i]).ifPresent(grounds::add);
        }
        return grounds;
    }
}
