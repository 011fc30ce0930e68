package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The requirements of a catalog by document, and their indicators by id. */
final class Requirements {

    private final Map<String, Deferred<List<Requirement>>> byDocument = new HashMap<>();
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Wording> missing = new HashMap<>();
    private final Map<String, List<Indicator>> byName = new HashMap<>();

    /** A pack that states requirements of a document overrides all that earlier ones state of it. */
    Requirements(List<Pack> packs) {
        Map<String, String> families = new HashMap<>();
        for (Pack pack : packs) {
            for (TestMethod method : pack.testMethods()) {
                families.put(method.reference(), method.family());
            }
            for (Indicator indicator : pack.indicators()) {
                indicators.put(indicator.id(), indicator);
            }
        }
        for (Indicator indicator : indicators.values()) {
            for (String key : indicator.nameKeys()) {
                byName.computeIfAbsent(key, name -> new ArrayList<>(1)).add(indicator);
            }
        }
        byName.replaceAll((key, list) -> List.copyOf(list));
        for (Pack pack : packs) {
            Map<String, List<RequirementRow>> own = new HashMap<>();
            for (RequirementRow row : pack.requirements()) {
                if (indicators.containsKey(row.indicator())) {
                    own.computeIfAbsent(row.document(), document -> new ArrayList<>())
                            .add(row);
                }
            }
            own.forEach((document, rows) -> byDocument.put(document, new OfDocument(rows, indicators, families)));
            whole.removeAll(own.keySet());
            whole.addAll(pack.whole());
            missing.keySet().removeAll(own.keySet());
            for (MissingRow row : pack.missing()) {
                missing.put(row.document(), row.missing());
            }
        }
    }

    List<Requirement> of(String document) {
        Deferred<List<Requirement>> of = byDocument.get(document);
        return of == null ? List.of() : of.get();
    }

    List<String> documents() {
        return List.copyOf(new TreeSet<>(byDocument.keySet()));
    }

    boolean holdsAllOf(String document) {
        return whole.contains(document);
    }

    Coverage coverage(String document) {
        if (whole.contains(document)) {
            return new Coverage(Coverage.Extent.COMPLETE, Wording.NONE);
        }
        return new Coverage(
                byDocument.containsKey(document) ? Coverage.Extent.PARTIAL : Coverage.Extent.NONE,
                missing.getOrDefault(document, Wording.NONE));
    }

    List<Indicator> named(String name) {
        return byName.getOrDefault(Indicator.nameKey(name), List.of());
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /** The requirements of one document. */
    private static final class OfDocument extends Deferred<List<Requirement>> {

        private final List<RequirementRow> rows;
        private final Map<String, Indicator> indicators;
        private final Map<String, String> families;

        OfDocument(List<RequirementRow> rows, Map<String, Indicator> indicators, Map<String, String> families) {
            this.rows = rows;
            this.indicators = indicators;
            this.families = families;
        }

        @Override
        List<Requirement> make() {
            List<Requirement> all = new ArrayList<>(rows.size());
            for (RequirementRow row : rows) {
                all.add(row.of(Objects.requireNonNull(indicators.get(row.indicator())), families));
            }
            return Collections.unmodifiableList(all);
        }
    }
}
