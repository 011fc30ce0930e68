package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds inspections that repeat another (重复抽查): of one product by one authority within some months, and of what a higher
 * level inspected within them. Immutable and thread-safe.
 */
public final class RepeatedInspections {

    private final int months;

    private RepeatedInspections(int months) {
        this.months = months;
    }

    /** Within six months, the time of order 18 of 2019 (SV-2: general knowledge, not seen in its text). */
    public static RepeatedInspections standard() {
        return within(6);
    }

    /** Within some months, 1 or more. */
    public static RepeatedInspections within(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, was " + months);
        }
        return new RepeatedInspections(months);
    }

    /**
     * The repetitions, in the order of products and days.
     *
     * @param inspections of all departments together; findings point at {@code /inspections/i}
     */
    public List<Finding> find(List<Inspection> inspections) {
        Map<String, List<Integer>> products = new TreeMap<>();
        for (int i = 0; i < inspections.size(); i++) {
            products.computeIfAbsent(inspections.get(i).product(), key -> new ArrayList<>())
                    .add(i);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> of : products.values()) {
            of.sort(Comparator.<Integer, LocalDate>comparing(
                            i -> inspections.get(i).on())
                    .thenComparing(i -> inspections.get(i).row()));
            Map<String, Inspection> byAuthority = new HashMap<>();
            Map<Integer, Inspection> byLevel = new HashMap<>();
            for (int i : of) {
                Inspection now = inspections.get(i);
                Inspection same = byAuthority.put(now.authority(), now);
                if (same != null && near(same, now)) {
                    findings.add(said(Conclusions.REPEATED, i, now, same));
                }
                for (int level = 1; level < now.level(); level++) {
                    Inspection higher = byLevel.get(level);
                    if (higher != null && near(higher, now)) {
                        findings.add(said(Conclusions.REPEATED_HIGHER, i, now, higher));
                        break;
                    }
                }
                byLevel.put(now.level(), now);
            }
        }
        return findings;
    }

    private boolean near(Inspection before, Inspection now) {
        return now.on().isBefore(before.on().plusMonths(months));
    }

    private Finding said(Conclusion conclusion, int index, Inspection now, Inspection before) {
        return conclusion.at(
                Pointer.ROOT.then("inspections").then(index),
                now.product(),
                Objects.requireNonNull(now.authority()),
                now.on().toString(),
                before.authority(),
                before.on().toString(),
                Integer.toString(before.row()),
                Integer.toString(months));
    }
}
