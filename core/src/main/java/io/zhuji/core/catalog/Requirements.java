package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The requirements of a catalog by document, and their indicators by id. */
final class Requirements {

    private final Map<String, List<Requirement>> byDocument = new HashMap<>();
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Set<String> whole = new HashSet<>();

    /** A pack that states requirements of a document overrides all that earlier ones state of it. */
    Requirements(List<Pack> packs) {
        for (Pack pack : packs) {
            for (Indicator indicator : pack.indicators()) {
                indicators.put(indicator.id(), indicator);
            }
        }
        for (Pack pack : packs) {
            Map<String, List<Requirement>> own = new HashMap<>();
            for (RequirementRow row : pack.requirements()) {
                Indicator indicator = indicators.get(row.indicator());
                if (indicator != null) {
                    own.computeIfAbsent(row.document(), document -> new ArrayList<>())
                            .add(row.of(indicator));
                }
            }
            own.replaceAll((document, list) -> Collections.unmodifiableList(list));
            byDocument.putAll(own);
            whole.removeAll(own.keySet());
            whole.addAll(pack.whole());
        }
    }

    List<Requirement> of(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    boolean holdsAllOf(String document) {
        return whole.contains(document);
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }
}
