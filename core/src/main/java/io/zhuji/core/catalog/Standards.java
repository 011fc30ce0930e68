package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.UndatedReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standards of a catalog, found by number, by undated number and by series.
 *
 * <p>Three tables of editions, open addressing, a power of two in size and at most two thirds full: a million standards
 * take a fraction of what maps with their keys and nodes would.
 */
final class Standards {

    // classes, not lambdas: the first lambda of a process costs it more than the sorting
    private static final Comparator<Edition> BY_NUMBER = new ByNumber();
    private static final Comparator<Edition> BY_YEAR = new ByYear();

    private static final class ByNumber implements Comparator<Edition> {

        @Override
        public int compare(Edition one, Edition other) {
            return one.number.compareTo(other.number);
        }
    }

    private static final class ByYear implements Comparator<Edition> {

        @Override
        public int compare(Edition one, Edition other) {
            int byYear = Integer.compare(one.number.year(), other.number.year());
            return byYear != 0 ? byYear : BY_NUMBER.compare(one, other);
        }
    }

    private final @Nullable Edition[] byNumber;
    /** By code and sequence the newest edition; the others hang on it. */
    private final @Nullable Edition[] byUndated;
    /** By code without its kind and sequence the last edition; the others hang on it. */
    private final @Nullable Edition[] bySeries;

    private final Map<StandardNumber, Edition> aliases = new HashMap<>();
    private final Map<UndatedReference, List<Edition>> undatedAliases = new HashMap<>();
    private final List<Standard> all;

    /**
     * @param told where a contradiction between packs is told
     */
    Standards(List<Pack> packs, List<Finding> told) {
        int rows = 0;
        for (Pack pack : packs) {
            rows += pack.standards().size();
        }
        byNumber = table(rows);
        Edition[] inOrder = new Edition[rows];
        int i = 0;
        for (Pack pack : packs) {
            List<Standard> standards = pack.standards();
            for (int index = 0; index < standards.size(); index++) {
                Standard standard = standards.get(index);
                Edition edition = new Edition(standard, pack.ages(standard.number()), pack, index);
                inOrder[i++] = edition;
                int slot = slot(standard.number());
                Edition earlier = byNumber[slot];
                byNumber[slot] = edition;
                if (earlier != null) {
                    Contradiction.tell(earlier, edition, told);
                }
            }
        }
        Edition[] sorted = sorted(inOrder);
        int count = sorted.length;
        byUndated = table(count);
        bySeries = table(count);
        Standard[] standards = new Standard[count];
        for (int at = 0; at < count; at++) {
            Edition edition = sorted[at];
            standards[at] = edition.standard;
            edition.begin(known(edition.standard.replaces()));
            StandardNumber number = edition.number;
            int undated = undatedSlot(number.code(), number.sequence());
            edition.older = byUndated[undated];
            byUndated[undated] = edition;
            int series = seriesSlot(number.code().base(), number.sequence());
            edition.sibling = bySeries[series];
            bySeries[series] = edition;
        }
        for (Edition edition : sorted) {
            edition.end(known(edition.standard.replacedBy()));
            for (StandardNumber alias : edition.standard.aliases()) {
                if (byNumber[slot(alias)] == null && aliases.putIfAbsent(alias, edition) == null) {
                    List<Edition> under = undatedAliases.get(alias.undated());
                    if (under == null) {
                        under = new ArrayList<>(1);
                        undatedAliases.put(alias.undated(), under);
                    }
                    under.add(edition);
                }
            }
        }
        all = Collections.unmodifiableList(Arrays.asList(standards));
    }

    private static @Nullable Edition[] table(int count) {
        int slots = 16;
        while (slots < count + count / 2) {
            slots <<= 1;
        }
        return new Edition[slots];
    }

    /** Those not overridden by a later one. They mostly come in order, which a sort that looks for runs makes use of. */
    private Edition[] sorted(Edition[] inOrder) {
        int count = 0;
        for (Edition edition : inOrder) {
            if (byNumber[slot(edition.number)] == edition) {
                inOrder[count++] = edition;
            }
        }
        Edition[] sorted = Arrays.copyOf(inOrder, count);
        Arrays.sort(sorted, BY_NUMBER);
        return sorted;
    }

    private List<Edition> known(List<StandardNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Edition> known = new ArrayList<>(numbers.size());
        for (StandardNumber number : numbers) {
            Edition edition = byNumber[slot(number)];
            if (edition != null) {
                known.add(edition);
            }
        }
        return known;
    }

    /** The slot that holds the edition of that number, or the empty one where it would be. */
    private int slot(StandardNumber number) {
        int mask = byNumber.length - 1;
        int slot = number.hashCode() & mask;
        while (true) {
            Edition edition = byNumber[slot];
            if (edition == null || edition.number.equals(number)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private int undatedSlot(StandardCode code, String sequence) {
        int mask = byUndated.length - 1;
        int slot = hash(code.hashCode(), sequence) & mask;
        while (true) {
            Edition edition = byUndated[slot];
            if (edition == null) {
                return slot;
            }
            StandardNumber number = edition.number;
            if (number.sequence().equals(sequence) && number.code().equals(code)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private int seriesSlot(String code, String sequence) {
        int mask = bySeries.length - 1;
        int slot = hash(code.hashCode(), sequence) & mask;
        while (true) {
            Edition edition = bySeries[slot];
            if (edition == null) {
                return slot;
            }
            StandardNumber number = edition.number;
            if (number.sequence().equals(sequence) && number.code().base().equals(code)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }

    private static int hash(int code, String sequence) {
        int hash = (code * 0x9E3779B1 + sequence.hashCode()) * 0x85EBCA6B;
        return hash ^ hash >>> 15;
    }

    /** The edition of that number; an amendment, or the number a standard adopts, leads to the edition it belongs to. */
    @Nullable
    Edition edition(StandardNumber number) {
        Edition edition = of(number);
        if (edition != null) {
            return edition;
        }
        StandardNumber base = number.edition();
        return base == number ? null : of(base);
    }

    private @Nullable Edition of(StandardNumber number) {
        Edition edition = byNumber[slot(number)];
        return edition != null || aliases.isEmpty() ? edition : aliases.get(number);
    }

    /** The edition recorded under that very number, not under an alias. */
    @Nullable
    Edition own(StandardNumber number) {
        return byNumber[slot(number)];
    }

    /** The newest edition under that number that is in force on that day. */
    @Nullable
    Edition inForce(UndatedReference reference, long day) {
        Edition found = null;
        if (reference.supplement().isEmpty()) {
            Edition edition = byUndated[undatedSlot(reference.code(), reference.sequence())];
            while (edition != null && !edition.inForce(day)) {
                edition = edition.older;
            }
            found = edition;
        }
        List<Edition> under = undatedAliases.isEmpty() ? null : undatedAliases.get(reference);
        if (under != null) {
            for (Edition edition : under) {
                if (edition.inForce(day) && (found == null || BY_YEAR.compare(edition, found) > 0)) {
                    found = edition;
                }
            }
        }
        return found;
    }

    boolean knows(StandardReference reference) {
        if (reference instanceof StandardNumber number) {
            return edition(number) != null;
        }
        if (reference instanceof UndatedReference undated) {
            return byUndated[undatedSlot(undated.code(), undated.sequence())] != null
                    || undatedAliases.containsKey(undated);
        }
        throw new AssertionError(reference);
    }

    List<Standard> series(SeriesKey key) {
        Edition edition = bySeries[seriesSlot(key.code(), key.sequence())];
        List<Edition> editions = new ArrayList<>();
        while (edition != null) {
            editions.add(edition);
            edition = edition.sibling;
        }
        editions.sort(BY_YEAR);
        Standard[] standards = new Standard[editions.size()];
        for (int i = 0; i < standards.length; i++) {
            standards[i] = editions.get(i).standard;
        }
        return List.of(standards);
    }

    List<Standard> all() {
        return all;
    }

    /** Whether the row of that number here and there is the same, or missing on both sides. */
    boolean holdsAs(StandardNumber number, Standards other) {
        Edition one = own(number);
        Edition two = other.own(number);
        if (one == null || two == null) {
            return one == two;
        }
        return one.standard.equals(two.standard)
                && one.ages.equals(two.ages)
                && one.pack.asOf().equals(two.pack.asOf());
    }

    List<Turn> turns(long after, long until) {
        List<Turn> turns = new ArrayList<>();
        for (Standard standard : all) {
            Edition edition = own(standard.number());
            if (edition != null) {
                edition.turns(after, until, turns);
            }
        }
        return turns;
    }

    /** The editions that name one of those as what they replace, or as what replaces them. */
    List<Standard> linking(Set<StandardNumber> numbers) {
        List<Standard> linking = new ArrayList<>();
        for (Standard standard : all) {
            if (names(standard.replaces(), numbers) || names(standard.replacedBy(), numbers)) {
                linking.add(standard);
            }
        }
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
