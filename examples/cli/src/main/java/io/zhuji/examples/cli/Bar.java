package io.zhuji.examples.cli;

import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Outcome;
import java.util.List;
import java.util.Locale;

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

    boolean reached(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    boolean reached(Decision decision) {
        return decisions.contains(decision);
    }
}
