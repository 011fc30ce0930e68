package io.zhuji.evaluation.impact;

import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A change of the verdict on one subject on one day.
 *
 * @param subject the number of the subject in its index
 * @param id      what the host calls it; may be empty
 * @param on      the first day of the new verdict
 * @param before  the decision until then
 * @param after   the decision from then on
 * @param come    the findings that are new, without those that were looked for and found in order
 * @param gone    the findings that no longer hold
 * @param why     what changes on that day that the verdict stands on
 */
public record Effect(
        int subject,
        String id,
        LocalDate on,
        Decision before,
        Decision after,
        List<Finding> come,
        List<Finding> gone,
        List<CatalogChange> why) {

    private static final List<Outcome> SEVEREST_FIRST =
            List.of(Outcome.VIOLATION, Outcome.SUSPECT, Outcome.UNKNOWN, Outcome.ADVICE, Outcome.NOTICE);

    /** Which way the verdict goes. */
    public enum Way {
        /** To a harder decision, or to a more severe finding under the same one. */
        WORSE,
        /** As hard as before. */
        LEVEL,
        /** To a milder decision, or without the severest finding. */
        BETTER
    }

    /** Copies the lists. */
    public Effect {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        why = List.copyOf(why);
    }

    /** Which way the verdict goes. */
    public Way way() {
        if (before != after) {
            return after.compareTo(before) > 0 ? Way.WORSE : Way.BETTER;
        }
        int rise = severest(gone) - severest(come);
        return rise > 0 ? Way.WORSE : rise < 0 ? Way.BETTER : Way.LEVEL;
    }

    /** How severe the new findings are: 0 for a violation, more for less, most where there are none. */
    public int severity() {
        return severest(come);
    }

    private static int severest(List<Finding> findings) {
        int severest = SEVEREST_FIRST.size();
        for (Finding finding : findings) {
            int rank = SEVEREST_FIRST.indexOf(finding.outcome());
            severest = rank < 0 ? severest : Math.min(severest, rank);
        }
        return severest;
    }
}
