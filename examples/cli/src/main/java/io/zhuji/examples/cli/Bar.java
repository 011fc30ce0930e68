package io.zhuji.examples.cli;

import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which outcome or which decision on a run counts as failed. */
record Bar(List<Outcome> outcomes, List<Decision> decisions) {

    private static final List<Outcome> SEVEREST_FIRST =
            List.of(Outcome.VIOLATION, Outcome.SUSPECT, Outcome.UNKNOWN, Outcome.ADVICE, Outcome.NOTICE);

    private static final List<Decision> HARDEST_FIRST = List.of(Decision.REJECT, Decision.HOLD);

    /** Reads the word after {@code --fail-on}. */
    static Bar parse(String word) throws UsageException {
        String name = word.toUpperCase(Locale.ROOT);
        for (int i = 0; i < SEVEREST_FIRST.size(); i++) {
            if (SEVEREST_FIRST.get(i).name().equals(name)) {
                return new Bar(SEVEREST_FIRST.subList(0, i + 1), List.of());
            }
        }
        for (int i = 0; i < HARDEST_FIRST.size(); i++) {
            if (HARDEST_FIRST.get(i).name().equals(name)) {
                return new Bar(List.of(), HARDEST_FIRST.subList(0, i + 1));
            }
        }
        throw new UsageException(
                "--fail-on is one of " + SEVEREST_FIRST + " or " + HARDEST_FIRST + ", was '" + word + "'");
    }

    /** That after {@code --fail-on}; empty when not given. */
    static Optional<Bar> of(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.value("--fail-on");
        return word.isPresent() ? Optional.of(parse(word.get())) : Optional.empty();
    }

    /** Whether the decision or one of the findings is at or above it. */
    boolean reached(Decision decision, List<Finding> findings) {
        return reached(decision) || reached(findings);
    }

    boolean reached(Decision decision) {
        return decisions.contains(decision);
    }

    boolean reached(List<Finding> findings) {
        for (Finding finding : findings) {
            if (reached(finding.outcome())) {
                return true;
            }
        }
        return false;
    }

    boolean reached(Outcome outcome) {
        return outcomes.contains(outcome);
    }
}
