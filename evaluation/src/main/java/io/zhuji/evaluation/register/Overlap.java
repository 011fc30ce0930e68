package io.zhuji.evaluation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which titles enterprises hold together on a day (名单比对), joined by USCC, so that a firm that was renamed is one firm.
 *
 * @param titles of each enterprise that holds any, by USCC
 * @param names  every name an enterprise goes by, by USCC
 */
public record Overlap(SortedMap<String, SortedSet<String>> titles, SortedMap<String, SortedSet<String>> names) {

    public Overlap {
        titles = copy(titles);
        names = copy(names);
    }

    private static SortedMap<String, SortedSet<String>> copy(SortedMap<String, SortedSet<String>> map) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        map.forEach((key, set) -> copy.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(set))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The overlap of titles that hold on a day. */
    public static Overlap on(LocalDate day, List<Recognition> recognitions) {
        SortedMap<String, SortedSet<String>> titles = new TreeMap<>();
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        for (Recognition recognition : recognitions) {
            if (recognition.on(day).holds()) {
                titles.computeIfAbsent(recognition.enterprise(), key -> new TreeSet<>())
                        .add(recognition.title());
            }
            if (!recognition.name().isEmpty()) {
                names.computeIfAbsent(recognition.enterprise(), key -> new TreeSet<>())
                        .add(recognition.name());
            }
        }
        names.keySet().retainAll(titles.keySet());
        return new Overlap(titles, names);
    }

    /** The enterprises that hold all of some titles, in the order of their codes. */
    public List<String> all(Set<String> wanted) {
        List<String> enterprises = new ArrayList<>();
        titles.forEach((enterprise, held) -> {
            if (held.containsAll(wanted)) {
                enterprises.add(enterprise);
            }
        });
        return enterprises;
    }

    /** The enterprises that hold one of some titles and not another: candidates for it, in the order of their codes. */
    public List<String> candidates(Set<String> anyOf, String lacking) {
        List<String> enterprises = new ArrayList<>();
        titles.forEach((enterprise, held) -> {
            if (!held.contains(lacking) && held.stream().anyMatch(anyOf::contains)) {
                enterprises.add(enterprise);
            }
        });
        return enterprises;
    }

    /** The enterprises that go by more than one name. */
    public List<String> renamed() {
        List<String> enterprises = new ArrayList<>();
        names.forEach((enterprise, all) -> {
            if (all.size() > 1) {
                enterprises.add(enterprise);
            }
        });
        return enterprises;
    }
}
