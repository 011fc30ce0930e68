package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Report;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The check of listings (商品信息核查) against one catalog and the law. Immutable and thread-safe; built once, kept, and
 * shared.
 *
 * <p>A check reads the listing, resolves each standard it cites on the date of the act, and applies the rules to what was
 * read. Nothing a listing holds makes it fail.
 */
public final class ListingCheck {

    private final Map<String, String> editions;
    private final SubjectReader reader;
    private final RuleSet<ListingSubject> rules;

    private ListingCheck(Catalog catalog, Vocabulary vocabulary) {
        this.editions = catalog.editions();
        this.reader = new SubjectReader(catalog, vocabulary);
        this.rules = ListingRules.of(catalog);
    }

    /** A check against that catalog, with the names of attributes that come with the library. */
    public static ListingCheck of(Catalog catalog) {
        return of(catalog, Vocabulary.builtIn());
    }

    /** A check against that catalog, with those names of attributes. */
    public static ListingCheck of(Catalog catalog, Vocabulary vocabulary) {
        return new ListingCheck(
                Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /** The sentences for the findings of a check, in Chinese and English. */
    public static Messages messages() {
        return Messages.load(ListingCheck.class, "messages");
    }

    /** The rules it applies, in their order. */
    public List<RuleEntry> rules() {
        return rules.entries();
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
        return check(resolve(listing, on), all);
    }

    /**
     * Reads a listing and resolves what it cites, without judging it.
     *
     * @param on the date of the act
     */
    public ResolvedListing resolve(Listing listing, LocalDate on) {
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(on, "on");
        return new ResolvedListing(reader.read(listing, on), on);
    }

    /** Judges a listing that this check has resolved. */
    public ListingReport check(ResolvedListing listing) {
        return check(listing, false);
    }

    private ListingReport check(ResolvedListing listing, boolean all) {
        List<Finding> findings = new ArrayList<>();
        boolean complete = rules.on(listing.on()).apply(listing.subject(), all, findings);
        Report report = new Report(listing.on(), findings, complete, editions);
        return new ListingReport(
                listing.listing().id(), report, listing.cited(), listing.category(), listing.audience());
    }
}
