package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Report;
import io.zhuji.core.standard.Citation;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The check of listings (商品信息核查) against one catalog and the law. Immutable and thread-safe; built once, kept, and
 * shared.
 */
public final class ListingCheck {

    private final Catalog catalog;

    private ListingCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A check against that catalog, with the names of attributes that come with the library. */
    public static ListingCheck of(Catalog catalog) {
        return new ListingCheck(Objects.requireNonNull(catalog, "catalog"));
    }

    /** The sentences for the findings of a check, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(ListingCheck.class, "messages");
    }

    /**
     * Checks a listing, keeping what a person or a policy has to act on.
     *
     * @param on the date of the act: the day the goods are offered
     */
    public ListingReport check(Listing listing, LocalDate on) {
        return check(listing, on, false);
    }

    /** As {@link #check}, keeping also what was looked at and found in order, or found not to apply. */
    public ListingReport checkFully(Listing listing, LocalDate on) {
        return check(listing, on, true);
    }

    private ListingReport check(Listing listing, LocalDate on, boolean all) {
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(on, "on");
        List<Finding> findings = new ArrayList<>();
        Report report = new Report(on, findings, true, catalog.editions());
        return new ListingReport(listing.id(), report, cited(listing, on), Optional.empty(), Audience.UNKNOWN);
    }

    private List<Cited> cited(Listing listing, LocalDate on) {
        List<Cited> cited = new ArrayList<>();
        for (Listing.Attribute attribute : listing.attributes()) {
            Set<String> seen = new HashSet<>();
            for (Citation citation : Citation.allIn(attribute.value())) {
                if (seen.add(citation.reference().toString())) {
                    Resolution resolution = catalog.resolve(citation.reference(), on);
                    cited.add(new Cited(
                            attribute.at(),
                            citation.written(attribute.value()),
                            citation.reference().toString(),
                            resolution.standing(),
                            resolution.successor().map(StandardNumber::toString)));
                }
            }
        }
        return cited;
    }
}
