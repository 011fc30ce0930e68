package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.quantity.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of values that are another enterprise's. What many use for an indicator comes from a public standard and says
 * nothing; sharing several values hardly anybody else uses does.
 */
final class CopiedValues {

    private final SuspicionThresholds thresholds;

    CopiedValues(SuspicionThresholds thresholds) {
        this.thresholds = thresholds;
    }

    void find(List<Dossier> dossiers, List<List<Finding>> evidence) {
        Map<String, String> canonical = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        Map<String, Set<String>> firms = new HashMap<>();
        List<Set<String>> values = new ArrayList<>(dossiers.size());
        for (int i = 0; i < dossiers.size(); i++) {
            Set<String> own = new HashSet<>();
            for (InspectedStandard.Indicator indicator : dossiers.get(i).indicators()) {
                String limit = canonical.computeIfAbsent(
                        indicator.limit(),
                        text -> Limit.tryParse(text).map(Limit::canonical).orElse(text.strip()));
                own.add(indicator.name() + "\n" + limit);
            }
            for (String value : own) {
                Set<String> who = firms.computeIfAbsent(value, key -> new HashSet<>(2));
                if (who.size() <= thresholds.rareHolders()) {
                    who.add(dossiers.get(i).enterprise());
                    holders.computeIfAbsent(value, key -> new ArrayList<>(2)).add(i);
                }
            }
            values.add(own);
        }
        for (int i = 0; i < dossiers.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String value : values.get(i)) {
                if (firms.getOrDefault(value, Set.of()).size() <= thresholds.rareHolders()) {
                    for (int other : holders.getOrDefault(value, List.of())) {
                        shared.merge(other, 1, Integer::sum);
                    }
                }
            }
            int best = -1;
            for (int other : shared.keySet()) {
                if (other != i
                        && shared.getOrDefault(other, 0) >= thresholds.rareValues()
                        && Suspicion.strangers(dossiers.get(i), dossiers.get(other))
                        && Suspicion.later(dossiers.get(i), dossiers.get(other))
                        && common(values.get(i), values.get(other)) * 100
                                >= thresholds.valuePercent() * values.get(i).size()
                        && (best < 0
                                || shared.getOrDefault(other, 0) > shared.getOrDefault(best, 0)
                                || shared.getOrDefault(other, 0).equals(shared.getOrDefault(best, 0))
                                        && other < best)) {
                    best = other;
                }
            }
            if (best >= 0) {
                Dossier other = dossiers.get(best);
                evidence.get(i)
                        .add(Conclusions.SUSPECT_VALUES.at(
                                Suspicion.at(i).then("indicators"),
                                other.number(),
                                other.enterprise(),
                                Integer.toString(other.row()),
                                Integer.toString(common(values.get(i), values.get(best))),
                                Integer.toString(values.get(i).size()),
                                Integer.toString(shared.getOrDefault(best, 0))));
            }
        }
    }

    private static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String value : one) {
            common += other.contains(value) ? 1 : 0;
        }
        return common;
    }
}
