package io.zhuji.core.rule;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
}
