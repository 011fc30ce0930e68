package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.Law;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The law that rules stand on, out of {@code law.txt}. */
final class LawFile {

    private static final String FILE = "law.txt";

    private LawFile() {}

    /** The rules with their own part of the law. */
    static <S> RuleSet<S> rules(List<Rule<S>> rules, Catalog catalog) {
        Set<String> own = new TreeSet<>();
        for (Rule<S> rule : rules) {
            own.add(rule.id().text());
        }
        Map<RuleId, Law> law = new TreeMap<>();
        read(catalog).forEach((rule, grounds) -> {
            if (own.contains(rule.text())) {
                law.put(rule, grounds);
            }
        });
        return RuleSet.of(rules, law);
    }

    /** Reads the lines {@code rule basis …}, each followed by the lines {@code : reason basis …} of its own. */
    static Map<RuleId, Law> read(Catalog catalog) {
        Map<RuleId, Law> law = new TreeMap<>();
        RuleId rule = RuleSet.ENGINE;
        for (String line : lines()) {
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

    private static List<String> lines() {
        try (InputStream in = LawFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource '" + FILE + "' beside " + LawFile.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
