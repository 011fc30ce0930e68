package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The standards of a catalog, found by number, by undated number and by series.
 *
 * <p>A row is a place in a pack. All that a look-up by number and day asks for lies in four longs in a row, found through a
 * table of row numbers; the standard itself stays in its pack until somebody asks for it.
 */
final class Standards {

    // the four longs of a row
    static final int STRIDE = 4;
    static final int CODE = 0;
    static final int SEQUENCE = 1;
    static final int META = 2;
    static final int DAYS = 3;

    // of the third: the edition in the lower bits, the index of its days and one, where it has any, in the upper half
    static final long EDITION = (1L << 17) - 1;
    static final long SPELLED = 1L << 20;
    static final long SETTLED = 1L << 21;
    static final long STATE_SETTLED = 1L << 22;
    static final long SUPERSEDED = 1L << 23;

    private final Pack[] packs;
    private final int[] firsts;
    private final long[] hot;
    private final int[] byNumber;
    private final int[] bySeries;
    private final int[] older;
    private final boolean[] overridden;
    private final EditionDays[] bounded;
    private final long[] links;
    private final Map<StandardNumber, Integer> aliases;
    private final Map<UndatedReference, List<Integer>> undatedAliases;
    private final Deferred<int[]> order = new Order();

    /**
     * @param told where a contradiction between packs is told
     */
    Standards(List<Pack> packs, List<Finding> told) {
        StandardsBuilder builder = new StandardsBuilder(this, packs);
        this.packs = builder.packs;
        this.firsts = builder.firsts;
        this.hot = builder.hot;
        this.byNumber = builder.byNumber;
        this.overridden = builder.overridden;
        builder.rows(told);
        builder.chains();
        builder.links();
        this.bySeries = builder.bySeries;
        this.older = builder.older;
        this.bounded = builder.bounded.toArray(new EditionDays[0]);
        this.links = builder.links;
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

    Pack pack(int row) {
        return packs[packOf(row)];
    }

    /** Its place in the section of its pack. */
    int index(int row) {
        return row - firsts[packOf(row)];
    }

    StandardNumber number(int row) {
        int pack = packOf(row);
        return packs[pack].rows().number(row - firsts[pack]);
    }

    Optional<Standard> found(int row) {
        int pack = packOf(row);
        return packs[pack].rows().found(row - firsts[pack]);
    }

    int begins(int row) {
        return (int) (hot[row * STRIDE + DAYS] >> 32);
    }

    int ends(int row) {
        return (int) hot[row * STRIDE + DAYS];
    }

    boolean inForce(int row, long day) {
        return day >= begins(row) && day < ends(row);
    }

    boolean isSuperseded(int row) {
        return (hot[row * STRIDE + META] & SUPERSEDED) != 0;
    }

    boolean isSettled(int row) {
        return (hot[row * STRIDE + META] & SETTLED) != 0;
    }

    boolean isStateSettled(int row) {
        return (hot[row * STRIDE + META] & STATE_SETTLED) != 0;
    }

    /** Whether some of its days are not recorded, or other editions have a say in them. */
    boolean isBounded(int row) {
        return hot[row * STRIDE + META] >>> 32 != 0;
    }

    EditionDays days(int row) {
        int index = (int) (hot[row * STRIDE + META] >>> 32);
        if (index != 0) {
            return bounded[index - 1];
        }
        EditionDays days = new EditionDays();
        days.begins = begins(row);
        days.notBefore = days.begins;
        days.begunBy = days.begins;
        days.ends = ends(row);
        days.notEndedBefore = days.ends;
        days.endedBy = days.ends;
        return days;
    }

    EditionDays.Successor[] successors(int row) {
        int index = (int) (hot[row * STRIDE + META] >>> 32);
        return index == 0 ? EditionDays.none() : bounded[index - 1].successors;
    }

    private Edition edition(int row) {
        return new Edition(this, row);
    }

    /** The row recorded under that very number, or -1. */
    int row(StandardNumber number) {
        return byNumber[slot(number)] - 1;
    }

    /** The slot that holds the row of that number, or the empty one where it would be. */
    int slot(StandardNumber number) {
        long code = NumberKey.isPlain(number) ? NumberKey.pack(number.code().toString()) : NumberKey.NONE;
        long sequence = code == NumberKey.NONE ? NumberKey.NONE : NumberKey.pack(number.sequence());
        if (sequence == NumberKey.NONE) {
            return spelledSlot(number);
        }
        long edition = NumberKey.edition(number.code(), number.year());
        return plainSlot(code, sequence, edition);
    }

    int plainSlot(long code, long sequence, long edition) {
        int mask = byNumber.length - 1;
        int slot = NumberKey.hash(code, sequence, (int) edition) & mask;
        while (true) {
            int row = byNumber[slot] - 1;
            if (row < 0) {
                return slot;
            }
            int at = row * STRIDE;
            if (hot[at + CODE] == code && hot[at + SEQUENCE] == sequence && (hot[at + META] & EDITION) == edition) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private int spelledSlot(StandardNumber number) {
        int mask = byNumber.length - 1;
        long key = spelledKey(number);
        int slot = NumberKey.hash(key, NumberKey.NONE, 0) & mask;
        while (true) {
            int row = byNumber[slot] - 1;
            if (row < 0 || hot[row * STRIDE + CODE] == key && number(row).equals(number)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    /** What stands in the place of a packed code, of which it is none. */
    static long spelledKey(StandardNumber number) {
        return Long.MIN_VALUE | number.hashCode() & 0xFFFFFFFFL;
    }

    /** The row that is the newest of a series, or -1. */
    private int newest(String base, String sequence) {
        int mask = bySeries.length - 1;
        int slot = seriesHash(base, sequence) & mask;
        while (true) {
            int row = bySeries[slot] - 1;
            if (row < 0) {
                return -1;
            }
            StandardNumber number = number(row);
            if (number.sequence().equals(sequence) && number.code().base().equals(base)) {
                return row;
            }
            slot = slot + 1 & mask;
        }
    }

    static int seriesHash(String base, String sequence) {
        return NumberKey.hash(base.hashCode(), sequence.hashCode(), 0);
    }

    /** The edition of that number; an amendment, or the number a standard adopts, leads to the edition it belongs to. */
    @Nullable
    Edition edition(StandardNumber number) {
        int row = of(number);
        if (row < 0) {
            StandardNumber base = number.edition();
            row = base == number ? -1 : of(base);
        }
        return row < 0 ? null : edition(row);
    }

    private int of(StandardNumber number) {
        int row = row(number);
        if (row >= 0 || aliases.isEmpty()) {
            return row;
        }
        Integer alias = aliases.get(number);
        return alias == null ? -1 : alias;
    }

    /** The edition recorded under that very number, not under an alias. */
    @Nullable
    Edition own(StandardNumber number) {
        int row = row(number);
        return row < 0 ? null : edition(row);
    }

    /** The newest edition under that number that is in force on that day. */
    @Nullable
    Edition inForce(UndatedReference reference, long day) {
        int found = -1;
        if (reference.supplement().isEmpty()) {
            int row = newest(reference.code().base(), reference.sequence());
            while (row >= 0 && !(inForce(row, day) && number(row).code().equals(reference.code()))) {
                row = older[row] - 1;
            }
            found = row;
        }
        List<Integer> under = undatedAliases.isEmpty() ? null : undatedAliases.get(reference);
        if (under != null) {
            for (int row : under) {
                if (inForce(row, day) && (found < 0 || byYear(number(row), number(found)) > 0)) {
                    found = row;
                }
            }
        }
        return found < 0 ? null : edition(found);
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
            int row = newest(undated.code().base(), undated.sequence());
            while (row >= 0 && !number(row).code().equals(undated.code())) {
                row = older[row] - 1;
            }
            return row >= 0;
        }
        throw new AssertionError(reference);
    }

    List<Standard> series(SeriesKey key) {
        List<Standard> editions = new ArrayList<>();
        int row = newest(key.code(), key.sequence());
        while (row >= 0) {
            editions.add(found(row).orElseThrow());
            row = older[row] - 1;
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

    /** The rows in the order of their numbers, without those that a later pack overrides. */
    private final class Order extends Deferred<int[]> {

        @Override
        int[] make() {
            List<StandardsBuilder.Numbered> rows = new ArrayList<>();
            for (int row = 0; row < overridden.length; row++) {
                if (!overridden[row]) {
                    rows.add(new StandardsBuilder.Numbered(number(row), row));
                }
            }
            rows.sort(StandardsBuilder.ASCENDING);
            int[] order = new int[rows.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = rows.get(i).row();
            }
            return order;
        }
    }

    /** Whether the row of that number here and there is the same, or missing on both sides. */
    boolean holdsAs(StandardNumber number, Standards other) {
        Edition one = own(number);
        Edition two = other.own(number);
        if (one == null || two == null) {
            return one == two;
        }
        return one.standard().equals(two.standard())
                && one.ages().equals(two.ages())
                && one.pack().asOf().equals(two.pack().asOf());
    }

    List<Turn> turns(long after, long until) {
        List<Turn> turns = new ArrayList<>();
        for (int row = 0; row < overridden.length; row++) {
            boolean may = hot[row * STRIDE + META] >>> 32 != 0
                    || begins(row) > after && begins(row) <= until
                    || ends(row) > after && ends(row) <= until;
            if (may && !overridden[row]) {
                edition(row).turns(after, until, turns);
            }
        }
        turns.sort(Comparator.comparing(Turn::number).thenComparing(Turn::on).thenComparing(Turn::kind));
        return turns;
    }

    /** The editions that name one of those as what they replace, or as what replaces them, in the order of the numbers. */
    List<Standard> linking(Set<StandardNumber> numbers) {
        Set<Integer> rows = new TreeSet<>();
        for (StandardNumber number : numbers) {
            long hash = (long) number.hashCode() << 32;
            int at = Arrays.binarySearch(links, hash);
            for (int i = at < 0 ? -at - 1 : at; i < links.length && links[i] >> 32 == hash >> 32; i++) {
                rows.add((int) links[i]);
            }
        }
        List<Standard> linking = new ArrayList<>();
        for (int row : rows) {
            Standard standard = found(row).orElseThrow();
            if (names(standard.replaces(), numbers) || names(standard.replacedBy(), numbers)) {
                linking.add(standard);
            }
        }
        linking.sort(Comparator.comparing(Standard::number));
        return linking;
    }

    private static boolean names(List<StandardNumber> links, Set<StandardNumber> numbers) {
        for (StandardNumber link : links) {
            if (numbers.contains(link)) {
                return true;
            }
        }
        return false;
    }
}
