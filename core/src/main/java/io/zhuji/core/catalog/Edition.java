package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition with the days between which it is in force, worked out once.
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
final class Edition {

    /** A day that does not come. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final Successor[] NONE = {};

    final StandardNumber number;
    final Standard standard;
    final Optional<Standard> found;
    final Optional<AgeScope> ages;
    final Pack pack;
    private final int index;

    /** The edition before it under the same number without year, in the order of the numbers. */
    @Nullable
    Edition older;

    /** The edition before it in its series, in the order of the numbers. */
    @Nullable
    Edition sibling;

    private int notBefore;
    private int begins;
    private int begunBy;

    private int notEndedBefore = NEVER;
    private int ends = NEVER;
    private int endedBy = NEVER;
    private Standing ended = Standing.WITHDRAWN;

    private Successor[] successors = NONE;

    /** A successor, and the day from which it was to be known. */
    private record Successor(Optional<StandardNumber> number, int known) {}

    /**
     * @param pack  the pack it comes from, whose day is the day its state was recorded
     * @param index its place in the section of the pack
     */
    Edition(Standard standard, Optional<AgeScope> ages, Pack pack, int index) {
        this.number = standard.number();
        this.standard = standard;
        this.found = Optional.of(standard);
        this.ages = ages;
        this.pack = pack;
        this.index = index;
    }

    /** Its place in the file of its pack. */
    Pointer at() {
        return Section.at("standards", index);
    }

    /** Days are counted from 1970-01-01; those of a pack lie between 1900 and 2999. */
    private static int count(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private boolean whole(StandardNumber other) {
        return !standard.partly().contains(other);
    }

    /** Works out when it begins, from the editions it replaced that the catalog holds. */
    void begin(List<Edition> predecessors) {
        int recorded = count(pack.asOf());
        if (standard.implemented().isPresent()) {
            begins = count(standard.implemented().get());
            notBefore = begins;
            begunBy = begins;
        } else if (standard.state() == State.UPCOMING) {
            notBefore = recorded + 1;
            begins = NEVER;
            begunBy = NEVER;
        } else {
            notBefore = count(
                    standard.issued().orElse(LocalDate.of(standard.number().year(), 1, 1)));
            begins = notBefore;
            begunBy = Math.max(recorded, notBefore);
            for (Edition predecessor : predecessors) {
                if (whole(predecessor.standard.number())
                        && predecessor.standard.withdrawn().isPresent()) {
                    int taken = count(predecessor.standard.withdrawn().get());
                    begins = Math.max(begins, taken);
                    begunBy = Math.min(begunBy, begins);
                }
            }
        }
    }

    /** Works out when it ends, from the editions that replace it; they must have begun. */
    void end(List<Edition> replacements) {
        int recorded = count(pack.asOf());
        if (!standard.replacedBy().isEmpty()) {
            successors = new Successor[standard.replacedBy().size()];
        }
        for (int i = 0; i < successors.length; i++) {
            StandardNumber number = standard.replacedBy().get(i);
            int known = count(LocalDate.of(number.year(), 1, 1));
            for (Edition replacement : replacements) {
                if (replacement.standard.number().equals(number)
                        && replacement.standard.issued().isPresent()) {
                    known = count(replacement.standard.issued().get());
                }
            }
            successors[i] = new Successor(Optional.of(number), known);
        }
        boolean superseded = standard.state() == State.SUPERSEDED;
        if (superseded || !standard.replacedBy().isEmpty()) {
            ended = Standing.SUPERSEDED;
        }
        if (standard.withdrawn().isPresent()) {
            ends = count(standard.withdrawn().get());
            notEndedBefore = ends;
            endedBy = ends;
            return;
        }
        boolean over = superseded || standard.state() == State.WITHDRAWN;
        boolean bounded = false;
        for (Edition replacement : replacements) {
            boolean takesOver =
                    whole(replacement.standard.number()) && (over || replacement.standard.state() == State.UPCOMING);
            if (takesOver) {
                notEndedBefore = Math.min(notEndedBefore, replacement.notBefore);
                ends = Math.min(ends, replacement.begins);
                endedBy = bounded ? Math.max(endedBy, replacement.begunBy) : replacement.begunBy;
                bounded = true;
            }
        }
        if (over && !bounded) {
            ends = begins + 1;
            notEndedBefore = standard.implemented().isPresent() ? ends : notBefore;
            endedBy = recorded;
        } else if (over) {
            endedBy = Math.max(ends, Math.min(endedBy, recorded));
        }
    }

    /** Where it stands on that day, counted from 1970-01-01. */
    Standing standing(long day) {
        if (day < begins) {
            return Standing.NOT_YET_IN_FORCE;
        }
        return day < ends ? Standing.IN_FORCE : ended;
    }

    boolean inForce(long day) {
        return day >= begins && day < ends;
    }

    /** Whether that is beyond doubt. */
    boolean certain(long day) {
        if (!standard.confidence().settled()) {
            return false;
        }
        if (day < begins) {
            return day < notBefore;
        }
        if (!standard.stateConfidence().settled()) {
            return false;
        }
        return day < ends ? day >= begunBy && day < notEndedBefore : day >= endedBy;
    }

    /** Tells the days after the first and up to the last on which an answer of this edition changes. */
    void turns(long after, long until, List<Turn> into) {
        turn(begins, Turn.Kind.BEGINS, after, until, into);
        if (ends > begins) {
            turn(ends, Turn.Kind.ENDS, after, until, into);
        }
        for (int i = 0; i < successors.length; i++) {
            if (!repeats(i)) {
                turn(successors[i].known, Turn.Kind.ANNOUNCED, after, until, into);
            }
        }
        int[] bounds = {notBefore, begunBy, notEndedBefore, endedBy};
        for (int i = 0; i < bounds.length; i++) {
            boolean told = bounds[i] == begins || bounds[i] == ends;
            for (int j = 0; j < i; j++) {
                told |= bounds[j] == bounds[i];
            }
            if (!told && certain(bounds[i]) != certain(bounds[i] - 1L)) {
                turn(bounds[i], Turn.Kind.CERTAINTY, after, until, into);
            }
        }
    }

    private boolean repeats(int index) {
        for (int i = 0; i < index; i++) {
            if (successors[i].known == successors[index].known) {
                return true;
            }
        }
        return false;
    }

    private void turn(int day, Turn.Kind kind, long after, long until, List<Turn> into) {
        if (day > after && day <= until && day != NEVER) {
            into.add(new Turn(number, LocalDate.ofEpochDay(day), kind));
        }
    }

    /** The first of its direct successors that is known by that day. */
    Optional<StandardNumber> successor(long day) {
        for (Successor successor : successors) {
            if (day >= successor.known) {
                return successor.number;
            }
        }
        return Optional.empty();
    }
}
