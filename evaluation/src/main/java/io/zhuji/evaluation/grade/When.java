package io.zhuji.evaluation.grade;

import java.util.List;

/** A condition as an OR of ANDs of cells. */
final class When {

    final Atom[][] clauses;
    /** Per clause, where it asks facts only: each fact and the rank it must reach; else nothing. */
    private final int[][] ranks;

    When(List<List<Atom>> clauses) {
        this.clauses = new Atom[clauses.size()][];
        this.ranks = new int[clauses.size()][];
        for (int i = 0; i < this.clauses.length; i++) {
            this.clauses[i] = clauses.get(i).toArray(new Atom[0]);
            this.ranks[i] = ranks(this.clauses[i]);
        }
    }

    private static int[] ranks(Atom[] clause) {
        int[] ranks = new int[clause.length * 2];
        for (int i = 0; i < clause.length; i++) {
            if (!(clause[i] instanceof Atom.Reaches reaches)) {
                return new int[0];
            }
            ranks[i * 2] = reaches.fact();
            ranks[i * 2 + 1] = reaches.rank();
        }
        return ranks;
    }

    boolean met(Side side) {
        for (int i = 0; i < clauses.length; i++) {
            if (ranks[i].length == 0 ? all(clauses[i], side) : all(ranks[i], side.rank)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell asks something that is not told. */
    boolean gaps() {
        for (Atom[] clause : clauses) {
            for (Atom atom : clause) {
                if (atom instanceof Atom.Unstated) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean all(int[] asked, int[] rank) {
        for (int i = 0; i < asked.length; i += 2) {
            if (rank[asked[i]] < asked[i + 1]) {
                return false;
            }
        }
        return true;
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
