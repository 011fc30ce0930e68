package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One edition in a catalog: a row, and the {@link EditionDays days} between which it is in force. */
final class Edition {

    private final Standards standards;
    private final int row;

    Edition(Standards standards, int row) {
        this.standards = standards;
        this.row = row;
    }

    int row() {
        return row;
    }

    StandardNumber number() {
        return standards.number(row);
    }

    Standard standard() {
        return found().orElseThrow();
    }

    /** The standard, present. */
    Optional<Standard> found() {
        return standards.found(row);
    }

    /** The pack it comes from, whose day is the day its state was recorded. */
    Pack pack() {
        return standards.pack(row);
    }

    /** The ages its goods are meant for. */
    Optional<AgeScope> ages() {
        return pack().ages(number());
    }

    /** Its place in the file of its pack. */
    Pointer at() {
        return Section.at("standards", standards.index(row));
    }

    /** Where it stands on that day, counted from 1970-01-01. */
    Standing standing(long day) {
        if (day < standards.begins(row)) {
            return Standing.NOT_YET_IN_FORCE;
        }
        if (day < standards.ends(row)) {
            return Standing.IN_FORCE;
        }
        return standards.isSuperseded(row) ? Standing.SUPERSEDED : Standing.WITHDRAWN;
    }

    boolean inForce(long day) {
        return standards.inForce(row, day);
    }

    /** Whether that is beyond doubt. */
    boolean certain(long day) {
        if (!standards.isSettled(row)) {
            return false;
        }
        if (!standards.isBounded(row)) {
            return day < standards.begins(row) || standards.isStateSettled(row);
        }
        EditionDays days = standards.days(row);
        if (day < days.begins) {
            return day < days.notBefore;
        }
        if (!standards.isStateSettled(row)) {
            return false;
        }
        return day < days.ends ? day >= days.begunBy && day < days.notEndedBefore : day >= days.endedBy;
    }

    /** Tells the days after the first and up to the last on which an answer of this edition changes. */
    void turns(long after, long until, List<Turn> into) {
        EditionDays days = standards.days(row);
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

    /** The first of its direct successors that is known by that day. */
    Optional<StandardNumber> successor(long day) {
        for (EditionDays.Successor successor : standards.successors(row)) {
            if (day >= successor.known()) {
                return successor.number();
            }
        }
        return Optional.empty();
    }
}
