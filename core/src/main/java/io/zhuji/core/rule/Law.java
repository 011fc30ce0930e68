package io.zhuji.core.rule;

import io.zhuji.core.finding.Basis;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
}
