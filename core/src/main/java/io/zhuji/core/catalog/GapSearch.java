package io.zhuji.core.catalog;

import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a catalog does not hold of the standards it knows. */
final class GapSearch {

    private final Catalog catalog;
    private final Map<String, Set<String>> binding = new HashMap<>();

    GapSearch(Catalog catalog) {
        this.catalog = catalog;
        for (Category category : catalog.categories()) {
            for (Category.Duty duty : category.mandatory()) {
                binding.computeIfAbsent(duty.standard().toString(), reference -> new TreeSet<>())
                        .add(category.id());
            }
        }
    }

    List<KnownGap> gaps() {
        List<KnownGap> gaps = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Standard standard : catalog.standards()) {
            String document = standard.number().toString();
            seen.add(document);
            of(standard, document, gaps);
        }
        // what packs say of documents that are no standards of the catalog
        Set<String> named = new TreeSet<>();
        for (Pack pack : catalog.packs()) {
            pack.missing().forEach(row -> named.add(row.document()));
            pack.documents().forEach(row -> named.add(row.name()));
        }
        named.removeAll(seen);
        for (String document : named) {
            Coverage coverage = catalog.coverage(document);
            boolean told = !coverage.missing().isEmpty() || coverage.extent() == Coverage.Extent.PARTIAL;
            if (coverage.extent() != Coverage.Extent.COMPLETE && told) {
                gaps.add(new KnownGap(document, KnownGap.Kind.REQUIREMENTS, coverage, Optional.empty(), List.of()));
            }
        }
        return gaps;
    }

    private void of(Standard standard, String document, List<KnownGap> gaps) {
        Coverage coverage = catalog.coverage(standard.number());
        List<String> goods = goods(standard.number());
        if (coverage.extent() != Coverage.Extent.COMPLETE
                && (sets(standard) || !coverage.missing().isEmpty())) {
            gaps.add(new KnownGap(document, KnownGap.Kind.REQUIREMENTS, coverage, older(standard), goods));
        }
        if (standard.implemented().isEmpty()) {
            gaps.add(new KnownGap(document, KnownGap.Kind.FIRST_DAY, coverage, Optional.empty(), goods));
        }
        if (standard.stateConfidence() == Confidence.C) {
            gaps.add(new KnownGap(document, KnownGap.Kind.STANDING, coverage, Optional.empty(), goods));
        }
    }

    /** Whether it is one that sets limits, and counts today or will. */
    private static boolean sets(Standard standard) {
        boolean role = standard.role() == Standard.Role.PRODUCT || standard.role() == Standard.Role.GENERAL;
        boolean counts = standard.state() == Standard.State.CURRENT || standard.state() == Standard.State.UPCOMING;
        return role && counts;
    }

    private List<String> goods(StandardNumber number) {
        Set<String> goods = new TreeSet<>();
        for (StandardReference reference : List.of(number, number.undated())) {
            goods.addAll(binding.getOrDefault(reference.toString(), Set.of()));
        }
        return List.copyOf(goods);
    }

    /** The newest earlier edition of which figures are held, where none are of this one. */
    private Optional<String> older(Standard standard) {
        if (catalog.coverage(standard.number()).extent() != Coverage.Extent.NONE) {
            return Optional.empty();
        }
        Optional<String> older = Optional.empty();
        for (Standard edition : catalog.editions(standard.number().series())) {
            if (edition.number().year() < standard.number().year()
                    && catalog.coverage(edition.number()).extent() != Coverage.Extent.NONE) {
                older = Optional.of(edition.number().toString());
            }
        }
        return older;
    }
}
