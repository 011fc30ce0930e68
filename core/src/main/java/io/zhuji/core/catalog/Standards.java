package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.UndatedReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standards of a catalog, found by number, by undated number and by series. */
final class Standards {

    // classes, not lambdas: the first lambda of a process costs it more than the sorting
    private static final Comparator<Edition> BY_NUMBER = new ByNumber();
    private static final Comparator<Edition> BY_YEAR = new ByYear();

    private static final class ByNumber implements Comparator<Edition> {

        @Override
        public int compare(Edition one, Edition other) {
            return one.standard.number().compareTo(other.standard.number());
        }
    }

    private static final class ByYear implements Comparator<Edition> {

        @Override
        public int compare(Edition one, Edition other) {
            int byYear = Integer.compare(
                    one.standard.number().year(), other.standard.number().year());
            return byYear != 0 ? byYear : BY_NUMBER.compare(one, other);
        }
    }

    private final Map<StandardNumber, Edition> byNumber;
    private final Map<UndatedReference, Edition[]> byUndated;
    private final Map<SeriesKey, Edition[]> bySeries;
    private final List<Standard> all;

    /**
     * @param told where a contradiction between packs is told
     */
    Standards(List<Pack> packs, List<Finding> told) {
        Map<StandardNumber, Edition> editions = new HashMap<>();
        Map<UndatedReference, Edition[]> undated = new HashMap<>();
        Map<SeriesKey, Edition[]> series = new HashMap<>();
        for (Pack pack : packs) {
            for (StandardRow row : pack.rows()) {
                Edition edition = new Edition(row, pack);
                Edition earlier = editions.put(row.standard().number(), edition);
                if (earlier != null) {
                    Contradiction.tell(earlier, edition, told);
                }
            }
        }
        Edition[] sorted = editions.values().toArray(new Edition[0]);
        Arrays.sort(sorted, BY_NUMBER);
        Standard[] standards = new Standard[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            Standard standard = sorted[i].standard;
            sorted[i].begin(known(standard.replaces(), editions));
            standards[i] = standard;
            add(undated, standard.number().undated(), sorted[i]);
            add(series, standard.number().series(), sorted[i]);
        }
        for (Edition edition : sorted) {
            edition.end(known(edition.standard.replacedBy(), editions));
        }
        for (Edition edition : sorted) {
            for (StandardNumber alias : edition.standard.aliases()) {
                if (editions.putIfAbsent(alias, edition) == null) {
                    add(undated, alias.undated(), edition);
                }
            }
        }
        for (Edition[] list : undated.values()) {
            Arrays.sort(list, BY_YEAR);
        }
        for (Edition[] list : series.values()) {
            Arrays.sort(list, BY_YEAR);
        }
        this.all = List.of(standards);
        this.byNumber = editions;
        this.byUndated = undated;
        this.bySeries = series;
    }

    private static <K> void add(Map<K, Edition[]> map, K key, Edition edition) {
        Edition[] before = map.get(key);
        if (before == null) {
            map.put(key, new Edition[] {edition});
        } else {
            Edition[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = edition;
            map.put(key, more);
        }
    }

    private static List<Edition> known(List<StandardNumber> numbers, Map<StandardNumber, Edition> editions) {
        List<Edition> known = new ArrayList<>(numbers.size());
        for (StandardNumber number : numbers) {
            Edition edition = editions.get(number);
            if (edition != null) {
                known.add(edition);
            }
        }
        return known;
    }

    /** The edition of that number; an amendment, or the number a standard adopts, leads to the edition it belongs to. */
    @Nullable
    Edition edition(StandardNumber number) {
        Edition edition = byNumber.get(number);
        if (edition != null) {
            return edition;
        }
        StandardNumber base = number.edition();
        return base.equals(number) ? null : byNumber.get(base);
    }

    /** The newest edition under that number that is in force on that day. */
    @Nullable
    Edition inForce(UndatedReference reference, long day) {
        Edition[] editions = byUndated.get(reference);
        if (editions != null) {
            for (int i = editions.length - 1; i >= 0; i--) {
                if (editions[i].inForce(day)) {
                    return editions[i];
                }
            }
        }
        return null;
    }

    List<Standard> series(SeriesKey key) {
        Edition[] editions = bySeries.get(key);
        if (editions == null) {
            return List.of();
        }
        Standard[] standards = new Standard[editions.length];
        for (int i = 0; i < standards.length; i++) {
            standards[i] = editions[i].standard;
        }
        return List.of(standards);
    }

    /** The edition recorded under that very number, not under an alias. */
    @Nullable
    Edition own(StandardNumber number) {
        Edition edition = byNumber.get(number);
        return edition != null && edition.standard.number().equals(number) ? edition : null;
    }

    boolean knows(UndatedReference reference) {
        return byUndated.containsKey(reference);
    }

    List<Standard> all() {
        return all;
    }
}
