package io.zhuji.evaluation.grade;

import java.util.List;

/** A condition as an OR of ANDs of cells. */
final class When {

    final Atom[][] clauses;

    When(List<List<Atom>> clauses) {
        this.clauses = new Atom[clauses.size()][];
        for (int i = 0; i < this.clauses.length; i++) {
            this.clauses[i] = clauses.get(i).toArray(new Atom[0]);
        }
    }

    boolean met(Side side) {
        for (Atom[] clause : clauses) {
            if (all(clause, side)) {
                return true;
            }
        }
        return false;
    }

    /** The first clause all of whose cells are met; -1 when there is none. */
    int clause(Side side) {
        for (int i = 0; i < clauses.length; i++) {
            if (all(clauses[i], side)) {
                return i;
            }
        }
        return -1;
    }

    static boolean all(Atom[] clause, Side side) {
        for (Atom atom : clause) {
            if (!atom.met(side)) {
                return false;
            }
        }
        return true;
    }
}
