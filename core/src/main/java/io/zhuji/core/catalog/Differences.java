package io.zhuji.core.catalog;

import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of what two catalogs hold different records (目录差异), by the name of each thing. Found in time proportional to the packs
 * that are not in both.
 *
 * @param standards   editions one of them lacks, or whose rows differ
 * @param limits      documents whose requirements differ, or of which not as much is held; a number is in canonical form
 * @param goods       kinds of goods, by id; what a kind shares with a wider one counts
 * @param cccClasses  classes of the CCC catalogue, by number
 * @param transitions changes of mandatory standards, by id
 * @param law         legal grounds, by id
 * @param documents   documents cited by name
 */
public record Differences(
        SortedSet<StandardNumber> standards,
        SortedSet<String> limits,
        SortedSet<String> goods,
        SortedSet<String> cccClasses,
        SortedSet<String> transitions,
        SortedSet<String> law,
        SortedSet<String> documents) {

    /** That two catalogs record the same. */
    public static final Differences NONE = new Differences(
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    /** Copies all. */
    public Differences {
        standards = Collections.unmodifiableSortedSet(new TreeSet<>(standards));
        limits = Collections.unmodifiableSortedSet(new TreeSet<>(limits));
        goods = Collections.unmodifiableSortedSet(new TreeSet<>(goods));
        cccClasses = Collections.unmodifiableSortedSet(new TreeSet<>(cccClasses));
        transitions = Collections.unmodifiableSortedSet(new TreeSet<>(transitions));
        law = Collections.unmodifiableSortedSet(new TreeSet<>(law));
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
    }

    /** What the second records differently from the first. */
    public static Differences between(Catalog before, Catalog after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Search(before, after).result();
    }

    /** Whether the two record the same. */
    public boolean isEmpty() {
        return standards.isEmpty()
                && limits.isEmpty()
                && goods.isEmpty()
                && cccClasses.isEmpty()
                && transitions.isEmpty()
                && law.isEmpty()
                && documents.isEmpty();
    }

    /** One comparison of two catalogs. */
    private static final class Search {

        private final Catalog before;
        private final Catalog after;
        private final List<Pack> apart = new ArrayList<>();

        Search(Catalog before, Catalog after) {
            this.before = before;
            this.after = after;
            List<Object> left = before.layers();
            List<Object> right = after.layers();
            int from = 0;
            int shorter = Math.min(left.size(), right.size());
            while (from < shorter && same(left.get(from), right.get(from))) {
                from++;
            }
            int end = 0;
            while (end < shorter - from && same(left.get(left.size() - 1 - end), right.get(right.size() - 1 - end))) {
                end++;
            }
            add(left.subList(from, left.size() - end));
            add(right.subList(from, right.size() - end));
        }

        private static boolean same(Object one, Object other) {
            if (one == other) {
                return true;
            }
            if (one instanceof Pack a && other instanceof Pack b) {
                return a.digest().equals(b.digest());
            }
            return one instanceof DeferredPacks a
                    && other instanceof DeferredPacks b
                    && a.digests().equals(b.digests());
        }

        private void add(List<Object> layers) {
            for (Object layer : layers) {
                if (layer instanceof Pack pack) {
                    apart.add(pack);
                } else if (layer instanceof DeferredPacks waiting) {
                    apart.addAll(waiting.get());
                } else {
                    throw new AssertionError(layer);
                }
            }
        }

        Differences result() {
            SortedSet<StandardNumber> standards = new TreeSet<>();
            SortedSet<String> goods = new TreeSet<>();
            SortedSet<String> cccClasses = new TreeSet<>();
            SortedSet<String> transitions = new TreeSet<>();
            SortedSet<String> law = new TreeSet<>();
            SortedSet<String> documents = new TreeSet<>();
            boolean kinds = false;
            for (Pack pack : apart) {
                for (int i = 0; i < pack.size(); i++) {
                    StandardNumber number = pack.number(i);
                    if (!before.holdsAs(number, after)) {
                        standards.add(number);
                    }
                }
                kinds |= !pack.categories().isEmpty();
                pack.cccClasses().forEach(ccc -> cccClasses.add(ccc.number()));
                pack.transitions().forEach(transition -> transitions.add(transition.id()));
                pack.law().forEach(basis -> law.add(basis.id()));
                pack.documents().forEach(document -> documents.add(document.name()));
            }
            if (kinds) {
                before.categories().forEach(category -> goods.add(category.id()));
                after.categories().forEach(category -> goods.add(category.id()));
            }
            goods.removeIf(id -> before.category(id).equals(after.category(id)));
            cccClasses.removeIf(number -> before.cccClass(number).equals(after.cccClass(number)));
            keepDiffering(transitions, byId(before.transitions()), byId(after.transitions()));
            law.removeIf(id -> before.basis(id).equals(after.basis(id)));
            keepDiffering(documents, byName(before.documents()), byName(after.documents()));
            return new Differences(standards, limits(), goods, cccClasses, transitions, law, documents);
        }

        private static <T> void keepDiffering(Set<String> names, Map<String, T> one, Map<String, T> other) {
            names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        }

        private static Map<String, Transition> byId(Collection<Transition> all) {
            Map<String, Transition> map = new TreeMap<>();
            all.forEach(transition -> map.put(transition.id(), transition));
            return map;
        }

        private static Map<String, NamedDocument> byName(Collection<NamedDocument> all) {
            Map<String, NamedDocument> map = new TreeMap<>();
            all.forEach(document -> map.put(document.name(), document));
            return map;
        }

        private SortedSet<String> limits() {
            SortedSet<String> limits = new TreeSet<>();
            boolean terms = false;
            for (Pack pack : apart) {
                pack.requirements().forEach(row -> limits.add(row.document()));
                limits.addAll(pack.whole());
                pack.missing().forEach(row -> limits.add(row.document()));
                // a name of an indicator, or the family of a method, is read with every row that speaks of it
                terms |= !pack.indicators().isEmpty() || !pack.testMethods().isEmpty();
            }
            if (terms) {
                limits.addAll(before.limited());
                limits.addAll(after.limited());
            }
            limits.removeIf(document -> before.requirements(document).equals(after.requirements(document))
                    && before.coverage(document).equals(after.coverage(document)));
            return limits;
        }
    }
}
