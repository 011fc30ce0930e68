package io.zhuji.core.rule;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One conclusion a rule can come to: an outcome for a reason, with the names of the facts it rests on.
 *
 * @param outcome what is concluded
 * @param reason  which reason, a short word of lower-case letters and hyphens, unique within the rule
 * @param gap     whose fact is missing, for {@link Outcome#UNKNOWN}
 * @param facts   the names of the facts, in the order they are handed to {@link FindingSink#add}
 */
public record Verdict(Outcome outcome, String reason, Optional<Gap> gap, List<String> facts) {

    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(gap, "gap");
        facts = List.copyOf(facts);
        if (gap.isPresent() != (outcome == Outcome.UNKNOWN)) {
            throw new IllegalArgumentException("a gap is named exactly for UNKNOWN, reason '" + reason + "'");
        }
    }

    /** A conclusion that lacks no fact. */
    public static Verdict of(Outcome outcome, String reason, String... facts) {
        return new Verdict(outcome, reason, Optional.empty(), List.of(facts));
    }

    /** An {@link Outcome#UNKNOWN} for want of a fact. */
    public static Verdict unknown(Gap gap, String reason, String... facts) {
        return new Verdict(Outcome.UNKNOWN, reason, Optional.of(gap), List.of(facts));
    }

    /**
     * This conclusion of a rule about a place, as a check makes it that is run by no {@link RuleSet}.
     *
     * @param basis  the ids of the law it stands on; none for a check of ours
     * @param values the values of {@link #facts()}, in that order
     * @throws IllegalArgumentException if the number of values is not that of the names
     */
    public Finding finding(RuleId rule, Pointer at, List<String> basis, String... values) {
        check(rule, values);
        return finding(rule, outcome, at, basis, values);
    }

    /** The same with an outcome that the law behind it has made milder. */
    Finding finding(RuleId rule, Outcome mild, Pointer at, List<String> basis, String... values) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(facts.get(i), values[i]);
        }
        return new Finding(rule, mild, reason, gap, at, named, basis);
    }

    void check(RuleId rule, String... values) {
        if (values.length != facts.size()) {
            throw new IllegalArgumentException(rule + " gave " + values.length + " facts for " + facts);
        }
    }
}
