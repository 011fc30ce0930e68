package io.zhuji.core.change;

import io.zhuji.core.catalog.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that changes between a day of one catalog and a later day of another, or of the same (目录变化清单): what the second
 * records differently counts from the first day, and what the second brings by itself from the day it does.
 *
 * @param from  the first day
 * @param until the last day
 * @param all   the changes by day, the most urgent kind first, then by name
 */
public record CatalogChanges(LocalDate from, LocalDate until, List<CatalogChange> all) {

    /** Copies the list, in its order. */
    public CatalogChanges {
        Objects.requireNonNull(from, "from");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is not before from, " + from + ", was " + until);
        }
        all = all.stream()
                .sorted(Comparator.comparing(CatalogChange::on)
                        .thenComparing(CatalogChange::kind)
                        .thenComparing(CatalogChange::of))
                .toList();
    }

    /**
     * What changes from one day of a catalog to a later one, as far as the catalog knows.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public static CatalogChanges of(Catalog catalog, LocalDate from, LocalDate until) {
        return between(catalog, catalog, from, until);
    }

    /**
     * What changes when one catalog takes the place of another on a day, and from then on until a later day.
     *
     * @param from  the day of the change, on which both are asked
     * @param until the last day of the second that is looked at; the same for the change itself only
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public static CatalogChanges between(Catalog before, Catalog after, LocalDate from, LocalDate until) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        ChangeSearch search = new ChangeSearch(before, after, from, until);
        return new CatalogChanges(from, until, search.all());
    }

    /** The days on which something changes, in their order; the first day is among them where the catalogs differ. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        all.forEach(change -> days.add(change.on()));
        return days;
    }
}
