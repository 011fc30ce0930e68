package io.zhuji.evaluation.supervision;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells of standards that will take the place of those in use (新标准实施预警): a standard issued, not yet in force, that is a
 * later edition of one in use or replaces it. Immutable and thread-safe.
 */
public final class LeadTime {

    private final Map<StandardNumber, Set<Standard>> coming = new TreeMap<>();
    private final Map<SeriesKey, Set<Standard>> comingEditions = new java.util.HashMap<>();
    private final int stages;
    private final int[] days;

    private LeadTime(Catalog catalog, int[] days) {
        this.days = days;
        this.stages = days.length;
        for (Standard standard : catalog.standards()) {
            if (standard.implemented().isEmpty()) {
                continue;
            }
            for (StandardNumber old : standard.replaces()) {
                coming.computeIfAbsent(old, key -> new LinkedHashSet<>()).add(standard);
            }
            comingEditions
                    .computeIfAbsent(standard.number().series(), key -> new LinkedHashSet<>())
                    .add(standard);
        }
    }

    /**
     * Alarms by a catalog.
     *
     * @param days before the first day in force at which a new stage is reached, the longest first, such as 365, 180, 30
     */
    public static LeadTime of(Catalog catalog, List<Integer> days) {
        int[] stages = days.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < stages.length; i++) {
            if (stages[i] < 1 || i > 0 && stages[i] >= stages[i - 1]) {
                throw new IllegalArgumentException("days must fall and be at least 1, were " + days);
            }
        }
        if (stages.length == 0) {
            throw new IllegalArgumentException("days must not be empty");
        }
        return new LeadTime(Objects.requireNonNull(catalog, "catalog"), stages);
    }

    /** Alarms with the stages that come with the library. */
    public static LeadTime of(Catalog catalog) {
        List<Integer> days = DataFile.read("early-warning.json").texts("lead_days").stream()
                .map(Integer::valueOf)
                .toList();
        return of(catalog, days);
    }

    /**
     * What is coming for the standards in use, in their order.
     *
     * @param used the references in use; findings point at {@code /used/i}
     * @param on   the day of the question
     */
    public List<Finding> check(List<? extends StandardReference> used, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            StandardReference reference = used.get(i);
            Set<StandardNumber> told = new TreeSet<>();
            for (Standard next : candidates(reference)) {
                LocalDate from = next.implemented().orElseThrow();
                long left = ChronoUnit.DAYS.between(on, from);
                if (left < 1 || left > days[0] || next.number().equals(reference) || !told.add(next.number())) {
                    continue;
                }
                int stage = stages - 1;
                while (days[stage] < left) {
                    stage--;
                }
                findings.add(Conclusions.WARNING_LEAD.at(
                        Pointer.ROOT.then("used").then(i),
                        reference.toString(),
                        next.number().toString(),
                        from.toString(),
                        Long.toString(left),
                        Integer.toString(days[stage])));
            }
        }
        return findings;
    }

    private Collection<Standard> candidates(StandardReference reference) {
        Set<Standard> all = new LinkedHashSet<>();
        if (reference instanceof StandardNumber number) {
            all.addAll(coming.getOrDefault(number, Set.of()));
        }
        all.addAll(comingEditions.getOrDefault(reference.series(), Set.of()));
        return all;
    }
}
