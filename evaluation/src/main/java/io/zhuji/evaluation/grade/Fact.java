package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing a scheme asks about its subject (评价事实): what it is called, what values it takes, which are better.
 *
 * @param name   its id and names
 * @param kind   what its values are
 * @param unit   the unit of a number, as a UCUM or everyday text; empty for a bare number
 * @param better which values are better; empty where none is, as for a size class or a target range
 * @param words  the words of a choice, from the lowest where they have an order; empty for other kinds
 * @param from   the least value that makes sense
 * @param to     the greatest value that makes sense
 * @param fixed  whether the subject cannot change it: its past, its size
 * @param after  for a day, the id of the day it cannot precede
 */
public record Fact(
        Label name,
        Kind kind,
        String unit,
        Optional<Better> better,
        List<Label> words,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        boolean fixed,
        Optional<String> after) {

    /** What the values of a fact are. */
    public enum Kind {
        /** A decimal, or an interval of decimals where it is known no better. */
        NUMBER,
        /** A whole number, not negative. */
        COUNT,
        /** Yes or no. */
        FLAG,
        /** One of the words. */
        CHOICE,
        /** A date. */
        DAY,
        /** The number of a standard. */
        STANDARD,
        /** Numbers of standards. */
        STANDARDS
    }

    /** Which values of a fact are better. */
    public enum Better {
        HIGHER,
        LOWER,
        YES,
        NO,
        LATER,
        EARLIER
    }

    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(better, "better");
        words = List.copyOf(words);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(after, "after");
    }

    /** Its id. */
    public String id() {
        return name.id();
    }

    /** Whether small values are the good ones, so that comparisons turn round. */
    boolean falling() {
        return better.isPresent()
                && (better.get() == Better.LOWER || better.get() == Better.NO || better.get() == Better.EARLIER);
    }

    /** Whether it is a choice without an order. */
    boolean nominal() {
        return kind == Kind.CHOICE && better.isEmpty();
    }

    /** The place of a word among the words of a choice; -1 when it is none of them. */
    int word(String id) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
