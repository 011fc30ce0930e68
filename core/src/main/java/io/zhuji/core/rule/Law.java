package io.zhuji.core.rule;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.resource.TextResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The law one rule stands on (法律依据).
 *
 * @param grounds  the grounds of its conclusions, in the order of weight; none for a check of ours
 * @param byReason other grounds, for conclusions of these reasons: a recommended standard out of force breaks another
 *                 article than a mandatory one
 */
public record Law(List<Basis> grounds, Map<String, List<Basis>> byReason) {

    /** No law: a check of ours. */
    public static final Law NONE = new Law(List.of(), Map.of());

    /** Copies both. */
    public Law {
        grounds = List.copyOf(grounds);
        Map<String, List<Basis>> copy = new TreeMap<>();
        byReason.forEach((reason, own) -> copy.put(reason, List.copyOf(own)));
        byReason = Collections.unmodifiableMap(copy);
    }

    /** The same grounds for every conclusion. */
    public static Law of(List<Basis> grounds) {
        return new Law(grounds, Map.of());
    }

    /** The grounds of one conclusion, in force or not. */
    public List<Basis> of(Verdict verdict) {
        return byReason.getOrDefault(verdict.reason(), grounds);
    }

    /**
     * Reads the law of rules from a text file beside a class, UTF-8: lines {@code rule basis basis …}, the weightiest first, each
     * followed by lines {@code : reason basis …} for conclusions that stand on something else. Lines that begin with {@code #}
     * are remarks. In a named module the class's package has to be open to {@code io.zhuji.core}.
     *
     * @param basis finds a ground by its id; one that is not found is left out, since a host's catalog may hold less law
     * @throws IllegalArgumentException if the file is not there, or a line is none of these
     */
    public static Map<RuleId, Law> read(Class<?> beside, String file, Function<String, Optional<Basis>> basis) {
        Map<RuleId, Law> law = new TreeMap<>();
        Optional<RuleId> rule = Optional.empty();
        for (String line : TextResource.lines(beside, file)) {
            List<String> words = List.of(line.strip().split(" ", -1));
            if (!words.get(0).equals(":")) {
                rule = Optional.of(new RuleId(words.get(0)));
                law.put(rule.get(), of(grounds(words.subList(1, words.size()), basis)));
                continue;
            }
            if (rule.isEmpty() || words.size() < 2) {
                throw new IllegalArgumentException("'" + file + "' has '" + line + "' where a rule is due");
            }
            Law so = law.getOrDefault(rule.get(), NONE);
            Map<String, List<Basis>> byReason = new TreeMap<>(so.byReason());
            byReason.put(words.get(1), grounds(words.subList(2, words.size()), basis));
            law.put(rule.get(), new Law(so.grounds(), byReason));
        }
        return law;
    }

    private static List<Basis> grounds(List<String> ids, Function<String, Optional<Basis>> basis) {
        List<Basis> grounds = new ArrayList<>();
        for (String id : ids) {
            basis.apply(id).ifPresent(grounds::add);
        }
        return grounds;
    }
}
