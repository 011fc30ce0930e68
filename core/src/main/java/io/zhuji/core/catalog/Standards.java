package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Packed;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.UndatedReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standards of a catalog, found by number, by undated number and by series.
 *
 * <p>An edition is a slot of the {@link EditionTable}, which knows its row, that is its place in a pack; the standard itself
 * stays in its pack until somebody asks for it.
 */
final class Standards {

    private final Pack[] packs;
    private final int[] firsts;
    private final EditionTable table;
    private final SeriesIndex series;
    private final EditionDays[] bounded;
    private final Map<StandardNumber, Integer> aliases;
    private final Map<UndatedReference, List<Integer>> undatedAliases;
    private final Deferred<int[]> order = new Order();
    private final Deferred<Links> links = new DeferredLinks();

    /**
     * @param told where a contradiction between packs is told
     */
    Standards(List<Pack> packs, List<Finding> told) {
        StandardsBuilder builder = new StandardsBuilder(this, packs);
        this.packs = builder.packs;
        this.firsts = builder.firsts;
        this.table = builder.table;
        builder.rows(told);
        builder.links();
        this.series = builder.series();
        this.bounded = builder.bounded.toArray(new EditionDays[0]);
        this.aliases = builder.aliases;
        this.undatedAliases = builder.undatedAliases;
    }

    private int packOf(int row) {
        int at = Arrays.binarySearch(firsts, row);
        // the last of packs that begin at the same row is the one that has it
        while (at >= 0 && at + 1 < firsts.length && firsts[at + 1] == row) {
            at++;
        }
        return at >= 0 ? at : -at - 2;
    }

    Pack packOfRow(int row) {
        return packs[packOf(row)];
    }

    /** Its place in the file of its pack. */
    Pointer place(int row) {
        return Section.at("standards", row - firsts[packOf(row)]);
    }

    StandardNumber numberOfRow(int row) {
        int pack = packOf(row);
        return packs[pack].rows().number(row - firsts[pack]);
    }

    /** The standard of a row, present. */
    Optional<Standard> foundInRow(int row) {
        int pack = packOf(row);
        return packs[pack].rows().found(row - firsts[pack]);
    }

    int row(int slot) {
        return table.row(slot);
    }

    StandardNumber number(int slot) {
        return numberOfRow(table.row(slot));
    }

    Optional<Standard> found(int slot) {
        return foundInRow(table.row(slot));
    }

    int begins(int slot) {
        return isBounded(slot) ? bounded[table.bounded(slot)].begins : table.begins(slot);
    }

    int ends(int slot) {
        return isBounded(slot) ? bounded[table.bounded(slot)].ends : table.ends(slot);
    }

    boolean inForce(int slot, long day) {
        return day >= begins(slot) && day < ends(slot);
    }

    boolean isSuperseded(int slot) {
        return table.has(slot, EditionTable.SUPERSEDED);
    }

    boolean isSettled(int slot) {
        return table.has(slot, EditionTable.SETTLED);
    }

    boolean isStateSettled(int slot) {
        return table.has(slot, EditionTable.STATE_SETTLED);
    }

    /** Whether some of its days are not recorded, or other editions have a say in them. */
    boolean isBounded(int slot) {
        return table.has(slot, EditionTable.BOUNDED);
    }

    EditionDays days(int slot) {
        return isBounded(slot) ? bounded[table.bounded(slot)] : EditionDays.of(table.begins(slot), table.ends(slot));
    }

    EditionDays.Successor[] successors(int slot) {
        return isBounded(slot) ? bounded[table.bounded(slot)].successors : EditionDays.none();
    }

    private Edition edition(int slot) {
        return new Edition(this, slot);
    }

    /** The slot of the edition recorded under that very number, or -1. */
    int own(StandardNumber number) {
        int slot = slot(number);
        return table.row(slot) < 0 ? -1 : slot;
    }

    /** The slot of that number, or the empty one where it would be. */
    private int slot(StandardNumber number) {
        long code = NumberKey.isPlain(number) ? number.code().packed() : Packed.NONE;
        long sequence = code == Packed.NONE ? Packed.NONE : Packed.of(number.sequence());
        if (sequence == Packed.NONE) {
            return spelled(number, table.first(NumberKey.hash(number)));
        }
        int edition = NumberKey.edition(number.code(), number.year());
        return plain(code, sequence, edition, table.first(NumberKey.hash(number.code(), sequence, edition)));
    }

    /** The slot of a plain number, or the empty one where it would be. */
    int plain(long code, long sequence, int edition, int from) {
        int slot = from;
        while (table.row(slot) >= 0 && !table.is(slot, code, sequence, edition)) {
            slot = table.next(slot);
        }
        return slot;
    }

    /** The slot of a number that is spelled out, or the empty one where it would be. */
    int spelled(StandardNumber number, int from) {
        long key = NumberKey.spelled(number);
        int slot = from;
        while (table.row(slot) >= 0 && !(table.is(slot, key) && number(slot).equals(number))) {
            slot = table.next(slot);
        }
        return slot;
    }

    /** The edition of that number; an amendment, or the number a standard adopts, leads to the edition it belongs to. */
    @Nullable
    Edition edition(StandardNumber number) {
        int slot = of(number);
        if (slot < 0) {
            StandardNumber base = number.edition();
            slot = base == number ? -1 : of(base);
        }
        return slot < 0 ? null : edition(slot);
    }

    private int of(StandardNumber number) {
        int slot = own(number);
        if (slot >= 0 || aliases.isEmpty()) {
            return slot;
        }
        Integer alias = aliases.get(number);
        return alias == null ? -1 : alias;
    }

    /** The edition recorded under that very number, not under an alias. */
    @Nullable
    Edition ownEdition(StandardNumber number) {
        int slot = own(number);
        return slot < 0 ? null : edition(slot);
    }

    /** The newest edition under that number that is in force on that day. */
    @Nullable
    Edition inForce(UndatedReference reference, long day) {
        int found = -1;
        if (reference.supplement().isEmpty()) {
            int hash = SeriesIndex.hash(reference.code().base(), reference.sequence());
            int entry = series.first(hash);
            while ((entry = series.next(entry, hash)) >= 0) {
                int slot = series.slot(entry);
                if (inForce(slot, day) && isUnder(slot, reference)) {
                    found = newer(slot, found);
                }
            }
        }
        List<Integer> under = undatedAliases.isEmpty() ? null : undatedAliases.get(reference);
        if (under != null) {
            for (int slot : under) {
                if (inForce(slot, day)) {
                    found = newer(slot, found);
                }
            }
        }
        return found < 0 ? null : edition(found);
    }

    private int newer(int slot, int than) {
        return than < 0 || byYear(number(slot), number(than)) > 0 ? slot : than;
    }

    private boolean isUnder(int slot, UndatedReference reference) {
        StandardNumber number = number(slot);
        return number.sequence().equals(reference.sequence()) && number.code().equals(reference.code());
    }

    private static int byYear(StandardNumber one, StandardNumber other) {
        int byYear = Integer.compare(one.year(), other.year());
        return byYear != 0 ? byYear : one.compareTo(other);
    }

    boolean knows(StandardReference reference) {
        if (reference instanceof StandardNumber number) {
            return edition(number) != null;
        }
        if (reference instanceof UndatedReference undated) {
            if (undatedAliases.containsKey(undated)) {
                return true;
            }
            int hash = SeriesIndex.hash(undated.code().base(), undated.sequence());
            int entry = series.first(hash);
            while ((entry = series.next(entry, hash)) >= 0) {
                if (isUnder(series.slot(entry), undated)) {
                    return true;
                }
            }
            return false;
        }
        throw new AssertionError(reference);
    }

    List<Standard> series(SeriesKey key) {
        List<Standard> editions = new ArrayList<>();
        int hash = SeriesIndex.hash(key.code(), key.sequence());
        int entry = series.first(hash);
        while ((entry = series.next(entry, hash)) >= 0) {
            int slot = series.slot(entry);
            StandardNumber number = number(slot);
            if (number.sequence().equals(key.sequence()) && number.code().base().equals(key.code())) {
                editions.add(found(slot).orElseThrow());
            }
        }
        editions.sort(new ByYear());
        return List.copyOf(editions);
    }

    // a class, not a lambda: the first lambda of a process costs it more than the sorting
    private static final class ByYear implements Comparator<Standard> {

        @Override
        public int compare(Standard one, Standard other) {
            return byYear(one.number(), other.number());
        }
    }

    /** All standards in the order of their numbers, each made when it is asked for. */
    List<Standard> all() {
        return new All();
    }

    private final class All extends AbstractList<Standard> implements RandomAccess {

        @Override
        public Standard get(int index) {
            return found(order.get()[index]).orElseThrow();
        }

        @Override
        public int size() {
            return order.get().length;
        }
    }

    /** The slots in the order of their numbers. */
    private final class Order extends Deferred<int[]> {

        @Override
        int[] make() {
            List<StandardsBuilder.Numbered> editions = new ArrayList<>();
            for (int slot = 0; slot < table.slots(); slot++) {
                if (table.row(slot) >= 0) {
                    editions.add(new StandardsBuilder.Numbered(number(slot), slot));
                }
            }
            editions.sort(StandardsBuilder.ASCENDING);
            int[] order = new int[editions.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = editions.get(i).slot();
            }
            return order;
        }
    }

    /** Whether the row of that number here and there is the same, or missing on both sides. */
    boolean holdsAs(StandardNumber number, Standards other) {
        Edition one = ownEdition(number);
        Edition two = other.ownEdition(number);
        if (one == null || two == null) {
            return one == two;
        }
        return one.standard().equals(two.standard())
                && one.ages().equals(two.ages())
                && one.pack().asOf().equals(two.pack().asOf());
    }

    List<Turn> turns(long after, long until) {
        List<Turn> turns = new ArrayList<>();
        for (int slot = 0; slot < table.slots(); slot++) {
            if (table.row(slot) >= 0 && (isBounded(slot) || within(slot, after, until))) {
                edition(slot).turns(after, until, turns);
            }
        }
        turns.sort(Comparator.comparing(Turn::number).thenComparing(Turn::on).thenComparing(Turn::kind));
        return turns;
    }

    private boolean within(int slot, long after, long until) {
        int begins = table.begins(slot);
        int ends = table.ends(slot);
        return begins > after && begins <= until || ends > after && ends <= until;
    }

    /** The editions that name one of those as what they replace, or as what replaces them, in the order of the numbers. */
    List<Standard> linking(Set<StandardNumber> numbers) {
        return links.get().to(numbers);
    }

    /** The editions that name others; made when it is first asked who names one. */
    private final class DeferredLinks extends Deferred<Links> {

        @Override
        Links make() {
            return new Links(Standards.this, table);
        }
    }
}
