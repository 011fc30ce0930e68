package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One edition in a catalog: a slot, and the {@link EditionDays days} between which it is in force. */
final class Edition {

    private final Standards standards;
    private final int slot;

    Edition(Standards standards, int slot) {
        this.standards = standards;
        this.slot = slot;
    }

    int slot() {
        return slot;
    }

    StandardNumber number() {
        return standards.number(slot);
    }

    Standard standard() {
        return found().orElseThrow();
    }

    /** The standard, present. */
    Optional<Standard> found() {
        return standards.found(slot);
    }

    /** The pack it comes from, whose day is the day its state was recorded. */
    Pack pack() {
        return standards.packOfRow(standards.row(slot));
    }

    /** The ages its goods are meant for. */
    Optional<AgeScope> ages() {
        return pack().ages(number());
    }

    /** Its place in the file of its pack. */
    Pointer at() {
        return standards.place(standards.row(slot));
    }

    /** Where it stands on that day, counted from 1970-01-01. */
    Standing standing(long day) {
        if (day < standards.begins(slot)) {
            return Standing.NOT_YET_IN_FORCE;
        }
        if (day < standards.ends(slot)) {
            return Standing.IN_FORCE;
        }
        return standards.isSuperseded(slot) ? Standing.SUPERSEDED : Standing.WITHDRAWN;
    }

    boolean inForce(long day) {
        return standards.inForce(slot, day);
    }

    /** Whether that is beyond doubt. */
    boolean certain(long day) {
        if (!standards.isSettled(slot)) {
            return false;
        }
        if (!standards.isBounded(slot)) {
            return day < standards.begins(slot) || standards.isStateSettled(slot);
        }
        EditionDays days = standards.days(slot);
        if (day < days.begins) {
            return day < days.notBefore;
        }
        if (!standards.isStateSettled(slot)) {
            return false;
        }
        return day < days.ends ? day >= days.begunBy && day < days.notEndedBefore : day >= days.endedBy;
    }

    /** Tells the days after the first and up to the last on which an answer of this edition changes. */
    void turns(long after, long until, List<Turn> into) {
        EditionDays days = standards.days(slot);
        turn(days.begins, Turn.Kind.BEGINS, after, until, into);
        if (days.ends > days.begins) {
            turn(days.ends, Turn.Kind.ENDS, after, until, into);
        }
        for (int i = 0; i < days.successors.length; i++) {
            if (!repeats(days.successors, i)) {
                turn(days.successors[i].known(), Turn.Kind.ANNOUNCED, after, until, into);
            }
        }
        int[] bounds = {days.notBefore, days.begunBy, days.notEndedBefore, days.endedBy};
        for (int i = 0; i < bounds.length; i++) {
            boolean told = bounds[i] == days.begins || bounds[i] == days.ends;
            for (int j = 0; j < i; j++) {
                told |= bounds[j] == bounds[i];
            }
            if (!told && certain(bounds[i]) != certain(bounds[i] - 1L)) {
                turn(bounds[i], Turn.Kind.CERTAINTY, after, until, into);
            }
        }
    }

    private static boolean repeats(EditionDays.Successor[] successors, int index) {
        for (int i = 0; i < index; i++) {
            if (successors[i].known() == successors[index].known()) {
                return true;
            }
        }
        return false;
    }

    private void turn(int day, Turn.Kind kind, long after, long until, List<Turn> into) {
        if (day > after && day <= until && day != EditionDays.NEVER) {
            into.add(new Turn(number(), LocalDate.ofEpochDay(day), kind));
        }
    }

    /** All its direct successors that are known by that day. */
    List<StandardNumber> successors(long day) {
        List<StandardNumber> known = new ArrayList<>();
        for (EditionDays.Successor successor : standards.successors(slot)) {
            if (day >= successor.known() && successor.number().isPresent()) {
                known.add(successor.number().get());
            }
        }
        return known;
    }

    /** The first of its direct successors that is known by that day. */
    Optional<StandardNumber> successor(long day) {
        for (EditionDays.Successor successor : standards.successors(slot)) {
            if (day >= successor.known()) {
                return successor.number();
            }
        }
        return Optional.empty();
    }
}
