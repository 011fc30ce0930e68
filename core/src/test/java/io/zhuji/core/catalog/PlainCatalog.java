package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.State;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.UndatedReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a catalog has to answer, worked out at each question from lists, as its documentation says it. */
final class PlainCatalog {

    private static final long NEVER = Long.MAX_VALUE;
    private static final Comparator<StandardNumber> BY_YEAR =
            Comparator.comparingInt(StandardNumber::year).thenComparing(Comparator.naturalOrder());

    /** A row of a pack: what it says, the day it was recorded, and where it stands. */
    record Row(Standard standard, LocalDate recorded, String pack, int index) {

        StandardNumber number() {
            return standard.number();
        }
    }

    record Answer(Standing standing, Optional<Standard> standard, Optional<StandardNumber> successor, boolean certain) {

        static Answer of(Resolution resolution) {
            return new Answer(
                    resolution.standing(), resolution.standard(), resolution.successor(), resolution.certain());
        }
    }

    private record Days(long notBefore, long begins, long begunBy, long notEndedBefore, long ends, long endedBy) {}

    private final Map<StandardNumber, Row> rows = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();

    PlainCatalog(List<List<Row>> packs) {
        for (List<Row> pack : packs) {
            for (Row row : pack) {
                Row earlier = rows.put(row.number(), row);
                if (earlier != null) {
                    contradict(earlier, row);
                }
            }
        }
    }

    List<Standard> standards() {
        return rows.values().stream().map(Row::standard).toList();
    }

    List<String> contradictions() {
        return contradictions;
    }

    private void contradict(Row earlier, Row later) {
        Standard one = earlier.standard;
        Standard other = later.standard;
        contradict(later, "issued", one.issued().stream(), other.issued().stream());
        contradict(later, "implemented", one.implemented().stream(), other.implemented().stream());
        contradict(later, "withdrawn", one.withdrawn().stream(), other.withdrawn().stream());
        contradict(later, "replaces", one.replaces().stream(), other.replaces().stream());
        contradict(later, "replacedBy", one.replacedBy().stream(), other.replacedBy().stream());
        if (earlier.recorded.equals(later.recorded)) {
            contradict(later, "state", Stream.of(one.state()), Stream.of(other.state()));
        }
    }

    private void contradict(Row later, String member, Stream<?> one, Stream<?> other) {
        List<?> ones = one.toList();
        List<?> others = other.toList();
        if (!ones.isEmpty() && !others.isEmpty() && !ones.equals(others)) {
            contradictions.add(later.pack + " /standards/" + later.index + "/" + member);
        }
    }

    Optional<Row> of(StandardNumber number) {
        return bearing(number).or(() -> bearing(number.edition()));
    }

    /** The row of that number; else, of those that name it as an alias, the one of the lowest number. */
    private Optional<Row> bearing(StandardNumber number) {
        return Optional.ofNullable(rows.get(number))
                .or(() -> rows.values().stream()
                        .filter(row -> row.standard.aliases().contains(number))
                        .findFirst());
    }

    Answer resolve(StandardReference reference, LocalDate on) {
        long day = on.toEpochDay();
        if (reference instanceof StandardNumber number) {
            return of(number)
                    .map(row -> new Answer(
                            standing(row, day), Optional.of(row.standard), successor(row, day), certain(row, day)))
                    .orElse(new Answer(Standing.NOT_IN_CATALOG, Optional.empty(), Optional.empty(), false));
        }
        return under(reference)
                .filter(row -> standing(row, day) == Standing.IN_FORCE)
                .max(Comparator.comparing(Row::number, BY_YEAR))
                .map(row -> new Answer(
                        Standing.UNDATED_IN_FORCE, Optional.of(row.standard), Optional.empty(), certain(row, day)))
                .orElse(new Answer(Standing.UNDATED_UNKNOWN, Optional.empty(), Optional.empty(), false));
    }

    /** The editions under a number without year, by their own number or by one they are known to have carried. */
    Stream<Row> under(StandardReference reference) {
        Stream<Row> own =
                rows.values().stream().filter(row -> row.number().undated().equals(reference));
        Stream<Row> named = rows.values().stream()
                .filter(row -> row.standard.aliases().stream()
                        .anyMatch(alias -> alias.undated().equals(reference)
                                && !rows.containsKey(alias)
                                && bearing(alias).orElseThrow() == row));
        return Stream.concat(own, named);
    }

    boolean knows(StandardReference reference) {
        return reference instanceof StandardNumber number
                ? of(number).isPresent()
                : under(((UndatedReference) reference)).findAny().isPresent();
    }

    List<Standard> series(SeriesKey key) {
        return rows.values().stream()
                .filter(row -> row.number().series().equals(key))
                .sorted(Comparator.comparing(Row::number, BY_YEAR))
                .map(Row::standard)
                .toList();
    }

    List<Standard> linking(Set<StandardNumber> numbers) {
        return rows.values().stream()
                .map(Row::standard)
                .filter(standard -> Stream.concat(standard.replaces().stream(), standard.replacedBy().stream())
                        .anyMatch(numbers::contains))
                .toList();
    }

    List<Turn> turns(LocalDate after, LocalDate until) {
        List<Turn> turns = new ArrayList<>();
        for (Row row : rows.values()) {
            Days days = days(row);
            Set<Turn> own = new TreeSet<>(Comparator.comparing(Turn::on).thenComparing(Turn::kind));
            turn(row, days.begins, Turn.Kind.BEGINS, own);
            if (days.ends > days.begins) {
                turn(row, days.ends, Turn.Kind.ENDS, own);
            }
            for (StandardNumber next : row.standard.replacedBy()) {
                turn(row, known(next), Turn.Kind.ANNOUNCED, own);
            }
            for (long day : new long[] {days.notBefore, days.begunBy, days.notEndedBefore, days.endedBy}) {
                if (day != days.begins && day != days.ends && certain(row, day) != certain(row, day - 1)) {
                    turn(row, day, Turn.Kind.CERTAINTY, own);
                }
            }
            own.removeIf(turn -> !turn.on().isAfter(after) || turn.on().isAfter(until));
            turns.addAll(own);
        }
        return turns;
    }

    private static void turn(Row row, long day, Turn.Kind kind, Set<Turn> into) {
        if (day != NEVER) {
            into.add(new Turn(row.number(), LocalDate.ofEpochDay(day), kind));
        }
    }

    private Standing standing(Row row, long day) {
        Days days = days(row);
        if (day < days.begins) {
            return Standing.NOT_YET_IN_FORCE;
        }
        if (day < days.ends) {
            return Standing.IN_FORCE;
        }
        boolean superseded = row.standard.state() == State.SUPERSEDED
                || !row.standard.replacedBy().isEmpty();
        return superseded ? Standing.SUPERSEDED : Standing.WITHDRAWN;
    }

    private boolean certain(Row row, long day) {
        Days days = days(row);
        if (row.standard.confidence() == Confidence.C) {
            return false;
        }
        if (day < days.begins) {
            return day < days.notBefore;
        }
        boolean bounded = day < days.ends ? day >= days.begunBy && day < days.notEndedBefore : day >= days.endedBy;
        return bounded && row.standard.stateConfidence() != Confidence.C;
    }

    private Optional<StandardNumber> successor(Row row, long day) {
        return row.standard.replacedBy().stream()
                .filter(next -> day >= known(next))
                .findFirst();
    }

    private long known(StandardNumber number) {
        return Optional.ofNullable(rows.get(number))
                .flatMap(row -> row.standard.issued())
                .orElse(LocalDate.of(number.year(), 1, 1))
                .toEpochDay();
    }

    private Days days(Row row) {
        Standard standard = row.standard;
        long recorded = row.recorded.toEpochDay();
        Days begun = begun(row);
        if (standard.withdrawn().isPresent()) {
            return ended(begun, standard.withdrawn().get().toEpochDay());
        }
        boolean over = standard.state() == State.SUPERSEDED || standard.state() == State.WITHDRAWN;
        List<Days> next = standard.replacedBy().stream()
                .filter(number -> !standard.partly().contains(number))
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(other -> over || other.standard.state() == State.UPCOMING)
                .map(this::begun)
                .toList();
        if (next.isEmpty()) {
            long ends = over ? begun.begins + 1 : NEVER;
            long notBefore = standard.implemented().isPresent() ? ends : begun.notBefore;
            return over ? new Days(begun.notBefore, begun.begins, begun.begunBy, notBefore, ends, recorded) : begun;
        }
        long ends = next.stream().mapToLong(Days::begins).min().orElseThrow();
        long notBefore = next.stream().mapToLong(Days::notBefore).min().orElseThrow();
        long endedBy = next.stream().mapToLong(Days::begunBy).max().orElseThrow();
        endedBy = over ? Math.max(ends, Math.min(endedBy, recorded)) : endedBy;
        return new Days(begun.notBefore, begun.begins, begun.begunBy, notBefore, ends, endedBy);
    }

    private static Days ended(Days begun, long day) {
        return new Days(begun.notBefore, begun.begins, begun.begunBy, day, day, day);
    }

    private Days begun(Row row) {
        Standard standard = row.standard;
        long recorded = row.recorded.toEpochDay();
        if (standard.implemented().isPresent()) {
            long day = standard.implemented().get().toEpochDay();
            return new Days(day, day, day, NEVER, NEVER, NEVER);
        }
        if (standard.state() == State.UPCOMING) {
            return new Days(recorded + 1, NEVER, NEVER, NEVER, NEVER, NEVER);
        }
        long first = standard.issued()
                .orElse(LocalDate.of(row.number().year(), 1, 1))
                .toEpochDay();
        long begins = first;
        long begunBy = Math.max(recorded, first);
        for (StandardNumber number : standard.replaces()) {
            Optional<LocalDate> ended = Optional.ofNullable(rows.get(number))
                    .filter(other -> !standard.partly().contains(number))
                    .flatMap(other -> other.standard.withdrawn());
            if (ended.isPresent()) {
                begins = Math.max(begins, ended.get().toEpochDay());
                begunBy = Math.min(begunBy, begins);
            }
        }
        return new Days(first, begins, begunBy, NEVER, NEVER, NEVER);
    }
}
