package io.zhuji.evaluation.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How records are counted towards a target (统计口径). What a programme leaves open is answered here, as data.
 *
 * @param kind     the kind of record
 * @param unit     what is counted
 * @param levels   the levels that count; empty for all
 * @param roles    the roles that count; empty for all
 * @param statuses the states that count; empty for all
 * @param term     whether the record must be in its term on the day of the count
 * @param since    the first day from which a record counts as new (基期); empty where older ones count too
 * @param until    the last day on which a record that counts may have begun, such as the end of one year (统计期); empty
 *                 where all up to the day of the count do
 */
public record Counting(
        String kind,
        Unit unit,
        Set<String> levels,
        Set<String> roles,
        Set<String> statuses,
        Term term,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** What is counted. */
    public enum Unit {
        /** 家: enterprises, by USCC. */
        ENTERPRISE,
        /** 项: items, by the item's name, whoever has them. */
        ITEM,
        /** 人次: every record, the same one handed in twice once. */
        EVENT
    }

    /** Whether a lapsed record counts. */
    public enum Term {
        /** The record counts from its first day on, lapsed or not. */
        EVER,
        /** The record counts from its first to its last day, both included. */
        CURRENT
    }

    /** Why a record does not count; in the order from farthest to nearest to counting. */
    public enum Miss {
        LEVEL,
        ROLE,
        STATUS,
        /** It began before the programme's base date. */
        BEFORE_BASE,
        /** It began after the last day that counts. */
        AFTER_WINDOW,
        /** Its term is over. */
        LAPSED,
        /** It has not begun. */
        NOT_BEGUN,
        /** The same unit is counted already. */
        REPEATED
    }

    public Counting {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
            throw new IllegalArgumentException("until " + until.get() + " is before since " + since.get());
        }
    }

    /** All records of a kind, by enterprise, current ones only. */
    public static Counting currentEnterprises(String kind) {
        return new Counting(
                kind, Unit.ENTERPRISE, Set.of(), Set.of(), Set.of(), Term.CURRENT, Optional.empty(), Optional.empty());
    }

    /** The same, but counting that unit. */
    public Counting by(Unit other) {
        return new Counting(kind, other, levels, roles, statuses, term, since, until);
    }

    /** The same, but with that rule for lapsed records. */
    public Counting term(Term other) {
        return new Counting(kind, unit, levels, roles, statuses, other, since, until);
    }

    /** The same, but only those states; none for all. */
    public Counting statuses(Set<String> other) {
        return new Counting(kind, unit, levels, roles, other, term, since, until);
    }

    /** The same, but only records from that day on. */
    public Counting since(LocalDate day) {
        return new Counting(kind, unit, levels, roles, statuses, term, Optional.of(day), until);
    }

    /** The same, but only records that began in a window, both days included. */
    public Counting within(LocalDate first, LocalDate last) {
        return new Counting(kind, unit, levels, roles, statuses, term, Optional.of(first), Optional.of(last));
    }

    /** Why a record of the right kind does not count on a day, {@link Miss#REPEATED} aside; empty where it counts. */
    Optional<Miss> miss(Entry entry, LocalDate on) {
        if (!levels.isEmpty() && !levels.contains(entry.level())) {
            return Optional.of(Miss.LEVEL);
        }
        if (!roles.isEmpty() && !roles.contains(entry.role())) {
            return Optional.of(Miss.ROLE);
        }
        if (!statuses.isEmpty() && !statuses.contains(entry.status())) {
            return Optional.of(Miss.STATUS);
        }
        if (since.isPresent() && entry.from().isBefore(since.get())) {
            return Optional.of(Miss.BEFORE_BASE);
        }
        if (until.isPresent() && entry.from().isAfter(until.get())) {
            return Optional.of(Miss.AFTER_WINDOW);
        }
        if (term == Term.CURRENT && entry.to().isPresent() && entry.to().get().isBefore(on)) {
            return Optional.of(Miss.LAPSED);
        }
        if (entry.from().isAfter(on)) {
            return Optional.of(Miss.NOT_BEGUN);
        }
        return Optional.empty();
    }

    /** What an entry is counted as: two entries with one key are one unit. */
    String key(Entry entry) {
        return switch (unit) {
            case ENTERPRISE -> entry.enterprise();
            case ITEM -> entry.item();
            case EVENT ->
                String.join(
                        "\n",
                        entry.enterprise(),
                        entry.item(),
                        entry.level(),
                        entry.role(),
                        entry.from().toString());
        };
    }
}
