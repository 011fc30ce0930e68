package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;

/** One cell of a scheme: the smallest thing that is met or not. */
sealed interface Atom {

    /** Its place in the scheme. */
    Pointer at();

    /** What it asks, as it reads: {@code >= 20}. */
    String demand();

    /** The id of what it looks at. */
    String of();

    boolean met(Side side);

    /** Whether it holds whenever that other cell does; for cells on the same thing. */
    boolean impliedBy(Atom other);

    /** A fact reaches a rank of its chain. */
    record Reaches(Pointer at, String of, int fact, Bound bound, int rank) implements Atom {
        @Override
        public String demand() {
            return bound.text();
        }

        @Override
        public boolean met(Side side) {
            return side.rank[fact] >= rank;
        }

        @Override
        public boolean impliedBy(Atom other) {
            return other instanceof Reaches reaches && reaches.fact == fact && reaches.rank >= rank;
        }
    }

    /** A choice without order is one of some words. */
    record Among(Pointer at, String of, int fact, long words, String demand) implements Atom {
        @Override
        public boolean met(Side side) {
            int word = side.word[fact];
            return word < 0 ? !side.proven : (words >> word & 1) != 0;
        }

        @Override
        public boolean impliedBy(Atom other) {
            return other instanceof Among among && among.fact == fact && (among.words & ~words) == 0;
        }
    }

    /** An item or total has at least (strict: more than) so many points. */
    record Points(Pointer at, String of, int measure, BigDecimal bound, boolean strict, String demand) implements Atom {
        @Override
        public boolean met(Side side) {
            int order = side.points[measure].compareTo(bound);
            return strict ? order > 0 : order >= 0;
        }

        @Override
        public boolean impliedBy(Atom other) {
            if (!(other instanceof Points points) || points.measure != measure) {
                return false;
            }
            int order = points.bound.compareTo(bound);
            return order > 0 || order == 0 && (points.strict || !strict);
        }
    }

    /** An item or total has at least that level. */
    record Level(Pointer at, String of, int measure, int level, String demand) implements Atom {
        @Override
        public boolean met(Side side) {
            return side.level[measure] >= level;
        }

        @Override
        public boolean impliedBy(Atom other) {
            return other instanceof Level that && that.measure == measure && that.level >= level;
        }
    }

    /** A gate or grade is met. */
    record Met(Pointer at, String of, int condition) implements Atom {
        @Override
        public String demand() {
            return "met";
        }

        @Override
        public boolean met(Side side) {
            return side.met[condition];
        }

        @Override
        public boolean impliedBy(Atom other) {
            return other instanceof Met that && that.condition == condition;
        }
    }

    /** Something is asked here that the sources of the scheme do not tell. */
    record Unstated(Pointer at, String of) implements Atom {
        @Override
        public String demand() {
            return "unstated";
        }

        @Override
        public boolean met(Side side) {
            return !side.proven;
        }

        @Override
        public boolean impliedBy(Atom other) {
            return other instanceof Unstated that && that.of.equals(of);
        }
    }
}
