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
import java.util.TreeMap;

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
        Map<RuleId, Law> law = law(catalog);
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
