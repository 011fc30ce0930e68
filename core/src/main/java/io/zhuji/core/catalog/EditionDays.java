package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days between which an edition is in force, worked out once.
 *
 * <p>Where a day is not recorded, three days bound it: before the first it has surely not come, from the last on it
 * surely has, and the middle one is the day taken. Between the first and the last the answer is not certain.
 *
 * <ul>
 *   <li>A first day in force is taken to be the day on which the predecessor ended, else the day of issue, else the first
 *       day of the number's year. It has surely come by the day the record was made, if the record says so.
 *   <li>A day of ending is taken to be the day the successor begins. Without a successor the recorded state holds from
 *       the day after the first day in force.
 * </ul>
 */
final class EditionDays {

    /** A day that does not come. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final Successor[] NONE = {};

    int notBefore;
    int begins;
    int begunBy;

    int notEndedBefore = NEVER;
    int ends = NEVER;
    int endedBy = NEVER;
    boolean superseded;

    Successor[] successors = NONE;

    /** No successors. */
    static Successor[] none() {
        return NONE;
    }

    /** A successor, and the day from which it was to be known. */
    record Successor(Optional<StandardNumber> number, int known) {}

    /** Another edition that has a say in these days. */
    record Other(Standard standard, EditionDays days) {}

    /** Days of which both are recorded. */
    static EditionDays of(int begins, int ends) {
        EditionDays days = new EditionDays();
        days.notBefore = begins;
        days.begins = begins;
        days.begunBy = begins;
        days.notEndedBefore = ends;
        days.ends = ends;
        days.endedBy = ends;
        return days;
    }

    /** Whether each of the six days is one of the two: nothing is bounded, and nothing takes its place. */
    boolean isPlain() {
        return notBefore == begins
                && begunBy == begins
                && notEndedBefore == ends
                && endedBy == ends
                && successors.length == 0;
    }

    /**
     * Works out when it begins.
     *
     * @param facts    of the row
     * @param recorded the day its state was recorded
     */
    void begin(RowFacts facts, int recorded) {
        unended();
        if (facts.implemented != RowFacts.NONE) {
            begins = facts.implemented;
            notBefore = begins;
            begunBy = begins;
        } else if (facts.state() == State.UPCOMING) {
            notBefore = recorded + 1;
            begins = NEVER;
            begunBy = NEVER;
        } else {
            notBefore = facts.issued != RowFacts.NONE
                    ? facts.issued
                    : (int) LocalDate.of(facts.year, 1, 1).toEpochDay();
            begins = notBefore;
            begunBy = Math.max(recorded, notBefore);
        }
    }

    /** Whether the editions it replaced have a say in when it begins. */
    static boolean hangsOnOthers(RowFacts facts) {
        return facts.implemented == RowFacts.NONE && facts.state() != State.UPCOMING;
    }

    /** Takes the days on which the editions it replaced ended into account; see {@link #hangsOnOthers}. */
    void after(Standard standard, List<Other> predecessors) {
        for (Other predecessor : predecessors) {
            if (whole(standard, predecessor.standard.number())
                    && predecessor.standard.withdrawn().isPresent()) {
                int taken = (int) predecessor.standard.withdrawn().get().toEpochDay();
                begins = Math.max(begins, taken);
                begunBy = Math.min(begunBy, begins);
            }
        }
    }

    private static boolean whole(Standard standard, StandardNumber other) {
        return !standard.partly().contains(other);
    }

    /** Forgets when it ends. */
    void unended() {
        notEndedBefore = NEVER;
        ends = NEVER;
        endedBy = NEVER;
        superseded = false;
    }

    /** Works out when it ends, where no other edition has a say in it. */
    void end(RowFacts facts, int recorded) {
        superseded = facts.state() == State.SUPERSEDED;
        if (facts.withdrawn != RowFacts.NONE) {
            ends = facts.withdrawn;
            notEndedBefore = ends;
            endedBy = ends;
        } else if (superseded || facts.state() == State.WITHDRAWN) {
            endedAsRecorded(facts, recorded);
        }
    }

    private void endedAsRecorded(RowFacts facts, int recorded) {
        ends = begins + 1;
        notEndedBefore = facts.implemented != RowFacts.NONE ? ends : notBefore;
        endedBy = recorded;
    }

    /** Works out when it ends, given the editions that replace it, which must have begun. */
    void end(RowFacts facts, int recorded, Standard standard, List<Other> replacements) {
        List<StandardNumber> numbers = standard.replacedBy();
        if (!numbers.isEmpty()) {
            successors = new Successor[numbers.size()];
        }
        for (int i = 0; i < successors.length; i++) {
            StandardNumber number = numbers.get(i);
            int known = (int) LocalDate.of(number.year(), 1, 1).toEpochDay();
            for (Other replacement : replacements) {
                if (replacement.standard.number().equals(number)
                        && replacement.standard.issued().isPresent()) {
                    known = (int) replacement.standard.issued().get().toEpochDay();
                }
            }
            successors[i] = new Successor(Optional.of(number), known);
        }
        boolean replaced = facts.state() == State.SUPERSEDED;
        superseded = replaced || !numbers.isEmpty();
        if (facts.withdrawn != RowFacts.NONE) {
            ends = facts.withdrawn;
            notEndedBefore = ends;
            endedBy = ends;
            return;
        }
        boolean over = replaced || facts.state() == State.WITHDRAWN;
        boolean bounded = false;
        for (Other replacement : replacements) {
            boolean takesOver = whole(standard, replacement.standard.number())
                    && (over || replacement.standard.state() == State.UPCOMING);
            if (takesOver) {
                notEndedBefore = Math.min(notEndedBefore, replacement.days.notBefore);
                ends = Math.min(ends, replacement.days.begins);
                endedBy = bounded ? Math.max(endedBy, replacement.days.begunBy) : replacement.days.begunBy;
                bounded = true;
            }
        }
        if (over && !bounded) {
            endedAsRecorded(facts, recorded);
        } else if (over) {
            endedBy = Math.max(ends, Math.min(endedBy, recorded));
        }
    }
}
