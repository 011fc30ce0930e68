package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.ADVICE;
import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.evaluation.listing.ListingSubject.Place;
import java.time.LocalDate;
import java.util.List;

/** The rules about imported and exported goods, claims, and where a declaration can be read. */
final class TradeRules {

    private TradeRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(new IsImported(), new IsForExport(), new ClaimsHigher(), new ShowsDeclaration());
    }

    /** Imported goods need not name an executed standard; the mandatory standards hold for them all the same. */
    private record IsImported() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.imported");
        static final Verdict IMPORTED = Verdict.of(NOTICE, "imported", "words");
        static final Verdict HOME = Verdict.of(NOT_APPLICABLE, "home");
        static final Verdict BOTH = Verdict.of(SUSPECT, "both", "words", "home");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(IMPORTED, HOME, BOTH);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            ListingSubject.Trade trade = subject.trade();
            if (trade.imported() == Due.YES && trade.home().isPresent()) {
                Place home = trade.home().get();
                out.add(BOTH, home.at(), Quote.of(trade.words()), Quote.of(home.words()));
            } else if (trade.imported() == Due.YES) {
                out.add(IMPORTED, trade.told(), Quote.of(trade.words()));
            } else if (out.wantsAll()) {
                out.add(HOME, Pointer.ROOT);
            }
        }
    }

    /** Goods made for export follow their contract; offered at home they are due all that holds at home. */
    private record IsForExport() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.export");
        static final Verdict OFFERED = Verdict.of(NOTICE, "offered-at-home", "words");
        static final Verdict NO_EXPORT = Verdict.of(NOT_APPLICABLE, "no-export");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(OFFERED, NO_EXPORT);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            if (subject.trade().export().isPresent()) {
                Place place = subject.trade().export().get();
                out.add(OFFERED, place.at(), Quote.of(place.words()));
            } else if (out.wantsAll()) {
                out.add(NO_EXPORT, Pointer.ROOT);
            }
        }
    }

    /** A claim to be better than a standard names the standard and what is better, so that it can be shown. */
    private record ClaimsHigher() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.claim-higher");
        static final Verdict TO_BE_SHOWN = Verdict.of(NOTICE, "to-be-shown", "claim");
        static final Verdict NO_STANDARD = Verdict.of(SUSPECT, "no-standard", "claim");
        static final Verdict NO_CLAIM = Verdict.of(NOT_APPLICABLE, "no-claim");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(TO_BE_SHOWN, NO_STANDARD, NO_CLAIM);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            for (Place claim : subject.claims()) {
                boolean comparable = !subject.cited().isEmpty() || !subject.captured();
                out.add(comparable ? TO_BE_SHOWN : NO_STANDARD, claim.at(), Quote.of(claim.words()));
            }
            if (subject.claims().isEmpty() && out.wantsAll()) {
                out.add(NO_CLAIM, Pointer.ROOT);
            }
        }
    }

    /** The page says where the maker's declaration of its standards can be read, as the law encourages. */
    private record ShowsDeclaration() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.disclosure-carrier");
        static final Verdict SHOWN = Verdict.of(CONFORMS, "shown", "written");
        static final Verdict NOT_SHOWN = Verdict.of(ADVICE, "not-shown");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-due");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(SHOWN, NOT_SHOWN, NOT_DUE);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            for (Listing.Attribute attribute : subject.all(Meaning.DISCLOSURE)) {
                if (!attribute.value().isBlank()) {
                    if (out.wantsAll()) {
                        out.add(SHOWN, attribute.at(), Quote.of(attribute.value()));
                    }
                    return;
                }
            }
            if (subject.captured() && !subject.isImported() && !subject.cited().isEmpty()) {
                out.add(NOT_SHOWN, Pointer.ROOT);
            } else if (out.wantsAll()) {
                out.add(NOT_DUE, Pointer.ROOT);
            }
        }
    }
}
