package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.NamedDocument;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every standard and class of the catalog that has requirements, against every other. */
class CatalogPairsTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    /** All of a standard, and each of its classes. */
    private static List<RequirementSet> all() {
        Map<String, List<Requirement>> documents = new LinkedHashMap<>();
        CATALOG.standards().forEach(s -> documents.put(s.number().toString(), CATALOG.requirements(s.number())));
        for (NamedDocument document : CATALOG.documents()) {
            documents.put(document.name(), CATALOG.requirements(document.name()));
        }
        List<RequirementSet> sets = new ArrayList<>();
        documents.forEach((name, requirements) -> {
            if (!requirements.isEmpty()) {
                RequirementSet set = new RequirementSet(name, requirements, CATALOG.holdsAllOf(name));
                sets.add(set);
                Set<String> classes = new TreeSet<>();
                requirements.forEach(r -> classes.add(r.productClass()));
                classes.remove("");
                classes.forEach(c -> sets.add(set.ofClass(c)));
            }
        });
        return sets;
    }

    /** The set with the first requirement of each indicator only, as a set must be to be prepared. */
    private static RequirementSet firsts(RequirementSet set) {
        Set<String> seen = new HashSet<>();
        return new RequirementSet(
                set.name(),
                set.requirements().stream()
                        .filter(r -> seen.add(r.indicator().id()))
                        .toList(),
                set.whole());
    }

    @Test
    void preparedSetsSayWhatComparisonsSay() {
        List<RequirementSet> sets = all().stream().map(CatalogPairsTest::firsts).toList();
        assertThat(sets).hasSizeGreaterThan(100);
        List<PreparedRequirements> prepared =
                sets.stream().map(PreparedRequirements::of).toList();
        for (int a = 0; a < sets.size(); a++) {
            PreparedRequirements first = prepared.get(a);
            Relation[] into = new Relation[first.size()];
            for (int b = 0; b < sets.size(); b++) {
                Comparison comparison = Comparison.of(sets.get(a), sets.get(b));
                String pair = sets.get(a).name() + " against " + sets.get(b).name();
                assertThat(first.against(prepared.get(b), into)).as(pair).isEqualTo(comparison.overall());
                for (int i = 0; i < into.length; i++) {
                    int place = sets.get(a).requirements().indexOf(first.get(i));
                    assertThat(into[i])
                            .as(pair + ": " + first.get(i).indicator().id())
                            .isEqualTo(comparison.rows().get(place).relation());
                }
            }
        }
    }

    @Test
    void theOtherWayRoundIsTheReverse() {
        List<RequirementSet> sets = all();
        for (RequirementSet a : sets) {
            for (RequirementSet b : sets) {
                assertThat(Comparison.of(a, b).overall())
                        .as(a.name() + " against " + b.name())
                        .isEqualTo(Comparison.of(b, a).overall().reversed());
            }
        }
    }

    @Test
    void whatIsHeldAgainstItselfIsEqual() {
        for (RequirementSet set : all()) {
            assertThat(Comparison.of(set, set).rows())
                    .as(set.name())
                    .allMatch(row -> row.relation() == Relation.EQUAL || row.relation() == Relation.NOT_COMPARABLE);
        }
    }
}
