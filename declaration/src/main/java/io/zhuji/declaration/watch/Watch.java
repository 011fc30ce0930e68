package io.zhuji.declaration.watch;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.Footing;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Declarations that are watched (声明跟踪). Immutable and thread-safe.
 *
 * <p>A change of the catalog costs what it touches: only the declarations that stand on something that changes are judged, and
 * on the days on which it does. What passes of itself with time and is in no catalog is seen by {@link #standing} alone.
 *
 * <pre>{@code
 * Watch watch = Watch.of(declarations, today);
 * WatchReport stale = watch.standing(on);                       // how things stand
 * WatchReport ahead = watch.changes(today, on, on.plusYears(1));  // what the year to come brings by itself
 * WatchReport news = watch.changes(newCatalog, on, on.plusYears(1)); // what another edition of the catalog brings
 * WatchReport work = watch.products(changes);                   // what the factory changed
 * }</pre>
 */
public final class Watch {

    private final List<Declaration> declarations;
    private final Catalog catalog;
    private final Drafting drafting;
    private final SubjectIndex index;
    private final Map<String, Set<Integer>> products;

    private Watch(List<Declaration> declarations, Catalog catalog) {
        this.declarations = declarations;
        this.catalog = catalog;
        this.drafting = Drafting.of(catalog);
        this.products = new HashMap<>();
        SubjectIndex.Builder builder = SubjectIndex.builder();
        for (Declaration declaration : declarations) {
            int number = builder.add(footings(declaration, catalog));
            for (DeclaredProduct product : declaration.products()) {
                product.gtin().ifPresent(gtin -> note(gtin.toString(), number));
                product.model().ifPresent(model -> note(model, number));
                note(product.name(), number);
            }
        }
        this.index = builder.build();
    }

    private void note(String key, int number) {
        products.computeIfAbsent(key, each -> new LinkedHashSet<>(2)).add(number);
    }

    /**
     * A watch over declarations; of each the latest version, as the registry has it. Those that are not public are watched too.
     *
     * @param catalog what they are judged by until another one is given
     */
    public static Watch of(List<Declaration> declarations, Catalog catalog) {
        return new Watch(List.copyOf(declarations), Objects.requireNonNull(catalog, "catalog"));
    }

    /** The sentences for the findings of a watch, and for those about declarations. */
    public static Messages messages() {
        return Drafting.messages().and(Messages.load(Watch.class, "messages"));
    }

    /** How many declarations are watched. */
    public int size() {
        return declarations.size();
    }

    /** The rules by which a watch speaks of time and change; those on declarations are the rules of {@link Drafting}. */
    public static List<RuleEntry> rules(Catalog catalog) {
        return WatchRules.of(catalog).entries();
    }

    /** What the judgement of a declaration stands on, the same on every day. */
    public static Set<Footing> footings(Declaration declaration, Catalog catalog) {
        Set<Footing> footings = new LinkedHashSet<>();
        for (ExecutedStandard standard : declaration.standards()) {
            footings.add(Footing.standard(standard.reference()));
        }
        declaration.packaging().ifPresent(standard -> footings.add(Footing.standard(standard.reference())));
        for (Remark remark : declaration.remarks()) {
            footings.add(Footing.standard(remark.against()));
        }
        for (DeclaredIndicator indicator : declaration.indicators()) {
            indicator
                    .methods()
                    .forEach(method -> StandardReference.tryParse(method.reference())
                            .ifPresent(reference -> footings.add(Footing.standard(reference))));
        }
        for (DeclaredProduct product : declaration.products()) {
            product.category().flatMap(catalog::category).ifPresent(category -> add(category, footings));
            product.category().ifPresent(id -> {
                footings.add(Footing.goods(id));
                footings.add(Footing.duties(id));
            });
        }
        return footings;
    }

    private static void add(Category category, Set<Footing> footings) {
        for (StandardReference reference : category.recommended()) {
            footings.add(Footing.standard(reference));
        }
        for (Category.Duty duty : category.mandatory()) {
            footings.add(Footing.standard(duty.standard()));
        }
    }

    /**
     * What has changed for each declaration since it reached its present stage, and on which days: the first look, at every
     * one.
     *
     * @param on the last day that is looked at; a declaration of that day or a later one has seen no change yet
     */
    public WatchReport standing(LocalDate on) {
        LocalDate from = on;
        for (Declaration declaration : declarations) {
            from = declaration.statusOn().isBefore(from) ? declaration.statusOn() : from;
        }
        WatchSearch search =
                new WatchSearch(drafting, drafting, catalog, telling(CatalogChanges.of(catalog, from, on)));
        int judged = 0;
        for (Declaration declaration : declarations) {
            if (declaration.statusOn().isBefore(on)) {
                judged++;
                search.since(declaration, footings(declaration, catalog), on);
            }
        }
        return search.report(from, on, size(), judged, List.of());
    }

    // the rules' own law changes for all at once; that is for the release that brings it
    private static List<CatalogChange> telling(CatalogChanges changes) {
        return changes.all().stream()
                .filter(change -> change.kind() != CatalogChange.Kind.LAW)
                .toList();
    }

    /**
     * What changes for the declarations when another catalog takes the place of this watch's own, and with the days to come.
     *
     * @param after the other catalog; the same one for what the days bring by themselves
     * @param from  the day of the change
     * @param until the last day that is looked at
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public WatchReport changes(Catalog after, LocalDate from, LocalDate until) {
        CatalogChanges changes = CatalogChanges.between(catalog, after, from, until);
        Drafting then = after == catalog ? drafting : Drafting.of(after);
        List<CatalogChange> telling = telling(changes);
        int[] touched = index.touchedBy(telling);
        WatchSearch search = new WatchSearch(drafting, then, after, telling);
        for (int number : touched) {
            Declaration declaration = declarations.get(number);
            search.along(declaration, footings(declaration, catalog), from);
        }
        return search.report(from, until, size(), touched.length, List.of());
    }

    /** What changes of products ask of the declarations about them. */
    public WatchReport products(List<ProductChange> changes) {
        WatchSearch search = new WatchSearch(drafting, drafting, catalog, List.of());
        List<ProductChange> unmatched = new ArrayList<>();
        Set<Integer> judged = new LinkedHashSet<>();
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (ProductChange change : changes) {
            Set<Integer> about = products.getOrDefault(change.product(), Set.of());
            if (about.isEmpty()) {
                unmatched.add(change);
            }
            for (int number : about) {
                search.product(declarations.get(number), change);
            }
            judged.addAll(about);
            first = first.isPresent() && first.get().isBefore(change.on()) ? first : Optional.of(change.on());
            last = last.isPresent() && last.get().isAfter(change.on()) ? last : Optional.of(change.on());
        }
        return search.report(
                first.orElse(LocalDate.EPOCH), last.orElse(LocalDate.EPOCH), size(), judged.size(), unmatched);
    }
}
