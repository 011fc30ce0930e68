package io.zhuji.declaration;

import io.zhuji.core.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declared indicators, found by the indicator of the catalog they mean and by what is measured. Serves one declaration. */
final class OwnSet {

    private final Map<String, List<Own>> byIndicator;
    private final List<Own> all;
    private @Nullable Map<String, List<Own>> byMeasured;

    OwnSet(List<Own> all) {
        this.byIndicator = new HashMap<>(all.size() * 2);
        this.all = all;
        for (Own own : all) {
            for (Indicator indicator : own.meant()) {
                add(byIndicator, indicator.id(), own);
            }
        }
    }

    private static void add(Map<String, List<Own>> map, String key, Own own) {
        List<Own> same = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        // two indicators that one name may mean can measure the same
        if (same.isEmpty() || same.get(same.size() - 1) != own) {
            same.add(own);
        }
    }

    List<Own> of(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.id(), List.of());
    }

    /** Those that measure the same, be it on another basis. */
    List<Own> measuring(Indicator indicator) {
        Map<String, List<Own>> map = byMeasured;
        if (map == null) {
            map = new HashMap<>(all.size() * 2);
            for (Own own : all) {
                for (Indicator meant : own.meant()) {
                    add(map, meant.measured(), own);
                }
            }
            byMeasured = map;
        }
        return map.getOrDefault(indicator.measured(), List.of());
    }
}
