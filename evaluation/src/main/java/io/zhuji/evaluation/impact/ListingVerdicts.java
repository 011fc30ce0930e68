package io.zhuji.evaluation.impact;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.Footing;
import io.zhuji.core.finding.Report;
import io.zhuji.evaluation.listing.Listing;
import io.zhuji.evaluation.listing.ListingCheck;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The verdicts on listings, as {@link ListingCheck} gives them. Immutable and thread-safe. */
public final class ListingVerdicts implements Verdicts<Listing> {

    // what a listing stands on is the same on every day
    private static final LocalDate ANY = LocalDate.EPOCH;

    private final ListingCheck check;

    private ListingVerdicts(ListingCheck check) {
        this.check = check;
    }

    /** The verdicts of that check. */
    public static ListingVerdicts of(ListingCheck check) {
        return new ListingVerdicts(Objects.requireNonNull(check, "check"));
    }

    /** The verdicts under that catalog. */
    public static ListingVerdicts under(Catalog catalog) {
        return of(ListingCheck.of(catalog));
    }

    @Override
    public String id(Listing listing) {
        return listing.id();
    }

    @Override
    public Set<Footing> footings(Listing listing) {
        return check.resolve(listing, ANY).footings();
    }

    @Override
    public Set<String> law() {
        Set<String> law = new TreeSet<>();
        check.rules().forEach(rule -> law.addAll(rule.grounds()));
        return law;
    }

    @Override
    public Report report(Listing listing, LocalDate on) {
        return check.check(check.resolve(listing, on)).report();
    }
}
