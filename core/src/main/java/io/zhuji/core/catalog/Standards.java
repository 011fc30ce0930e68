package io.zhuji.core.catalog;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.UndatedReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standards of a catalog, found by number, by undated number and by series. */
final class Standards {

    private final Map<StandardNumber, Edition> byNumber;
    private final Map<UndatedReference, Edition[]> byUndated = new HashMap<>();
    private final Map<SeriesKey, List<Standard>> bySeries = new HashMap<>();
    private final List<Standard> all;

    /**
     * @param told where a contradiction between packs is told
     */
    Standards(List<Pack> packs, List<Finding> told) {
        Map<StandardNumber, Edition> editions = new HashMap<>();
        for (Pack pack : packs) {
            for (StandardRow row : pack.rows()) {
                Edition edition = new Edition(row, pack);
                Edition earlier = editions.put(row.standard().number(), edition);
                if (earlier != null) {
                    Contradiction.tell(earlier, edition, told);
                }
            }
        }
        List<Edition> sorted = new ArrayList<>(editions.values());
        sorted.sort((a, b) -> a.standard.number().compareTo(b.standard.number()));
        List<Standard> standards = new ArrayList<>(sorted.size());
        for (Edition edition : sorted) {
            edition.begin(known(edition.standard.replaces(), editions));
            standards.add(edition.standard);
        }
        for (Edition edition : sorted) {
            edition.end(known(edition.standard.replacedBy(), editions));
        }
        this.all = List.copyOf(standards);
        this.byNumber = editions;
        Map<UndatedReference, List<Edition>> undated = new HashMap<>();
        for (Edition edition : sorted) {
            undated.computeIfAbsent(edition.standard.number().undated(), key -> new ArrayList<>(2))
                    .add(edition);
            bySeries.computeIfAbsent(edition.standard.number().series(), key -> new ArrayList<>(2))
                    .add(edition.standard);
        }
        for (Edition edition : sorted) {
            for (StandardNumber alias : edition.standard.aliases()) {
                if (editions.putIfAbsent(alias, edition) == null) {
                    undated.computeIfAbsent(alias.undated(), key -> new ArrayList<>(2))
                            .add(edition);
                }
            }
        }
        for (Map.Entry<UndatedReference, List<Edition>> entry : undated.entrySet()) {
            List<Edition> list = entry.getValue();
            list.sort((a, b) -> Integer.compare(
                    b.standard.number().year(), a.standard.number().year()));
            byUndated.put(entry.getKey(), list.toArray(new Edition[0]));
        }
        for (Map.Entry<SeriesKey, List<Standard>> entry : bySeries.entrySet()) {
            List<Standard> list = entry.getValue();
            list.sort((a, b) -> {
                int by = Integer.compare(a.number().year(), b.number().year());
                return by != 0 ? by : a.number().compareTo(b.number());
            });
            entry.setValue(List.copyOf(list));
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
            for (Edition edition : editions) {
                if (edition.inForce(day)) {
                    return edition;
                }
            }
        }
        return null;
    }

    List<Standard> series(SeriesKey key) {
        List<Standard> editions = bySeries.get(key);
        return editions == null ? List.of() : editions;
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
