package io.zhuji.core.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One conclusion of one rule about one place in the subject. It holds no sentence; {@link Messages} makes one.
 *
 * @param rule    the rule
 * @param outcome what the rule concluded
 * @param reason  which of the rule's reasons for that outcome, a short word such as {@code class-too-low}
 * @param gap     for {@link Outcome#UNKNOWN}, whose fact is missing; empty otherwise
 * @param at      the place in the subject
 * @param facts   the values the conclusion rests on, by name in alphabetical order, as text in canonical form
 * @param basis   the ids of the legal grounds in force on the date of the act, in the order of weight
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"rule", "outcome", "reason", "gap", "at", "facts", "basis"})
public record Finding(
        RuleId rule,
        Outcome outcome,
        String reason,
        Optional<Gap> gap,
        Pointer at,
        Map<String, String> facts,
        List<String> basis) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(at, "at");
        if (gap.isPresent() != (outcome == Outcome.UNKNOWN)) {
            throw new IllegalArgumentException("a gap is named exactly when the outcome is UNKNOWN; " + rule + " gave "
                    + outcome + " with " + gap);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        basis = List.copyOf(basis);
    }
}
