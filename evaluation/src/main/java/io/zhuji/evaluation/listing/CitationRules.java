package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about what a listing cites: that it does, legibly, something known, and the right sort of standard. */
final class CitationRules {

    private CitationRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(new Cites(), new IsReadable(), new IsKnown(), new IsForProducts());
    }

    /**
     * A listing names a standard its goods are made to.
     *
     * <p>The duty to disclose is the maker's, and a page is one place among several to do it; so a page without a number
     * lacks a fact and breaks nothing. Imported goods need not name one.
     */
    private record Cites() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.standard-cited");
        static final Verdict CITED = Verdict.of(CONFORMS, "cited", "count");
        static final Verdict IMPORTED = Verdict.of(NOT_APPLICABLE, "imported", "words");
        static final Verdict NONE = Verdict.unknown(Gap.SUBJECT, "none-cited");
        static final Verdict NO_FOOD_CODE = Verdict.unknown(Gap.SUBJECT, "none-cited-food");
        static final Verdict NOT_CAPTURED = Verdict.unknown(Gap.SUBJECT, "not-captured");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(CITED, IMPORTED, NONE, NO_FOOD_CODE, NOT_CAPTURED);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            if (!subject.cited().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(
                            CITED,
                            Pointer.ROOT,
                            Integer.toString(subject.cited().size()));
                }
            } else if (!subject.captured()) {
                out.add(NOT_CAPTURED, Pointer.ROOT);
            } else if (subject.isImported()) {
                out.add(IMPORTED, subject.trade().told(), subject.trade().words());
            } else {
                out.add(subject.isFood() ? NO_FOOD_CODE : NONE, Pointer.ROOT);
            }
        }
    }

    /** What stands where the executed standard is due can be read as a number. */
    private record IsReadable() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.standard-readable");
        static final Verdict READABLE = Verdict.of(CONFORMS, "readable", "number");
        static final Verdict MALFORMED = Verdict.of(SUSPECT, "malformed", "written");
        static final Verdict NO_NUMBER = Verdict.unknown(Gap.SUBJECT, "no-number", "name", "written");
        static final Verdict EMPTY = Verdict.unknown(Gap.SUBJECT, "empty", "name");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(READABLE, MALFORMED, NO_NUMBER, EMPTY);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            for (CitedStandard standard : subject.cited()) {
                if (standard.cited().standing() == Standing.MALFORMED) {
                    out.add(MALFORMED, standard.cited().at(), standard.cited().written());
                } else if (out.wantsAll()) {
                    out.add(READABLE, standard.cited().at(), standard.cited().number());
                }
            }
            if (subject.isImported()) {
                return;
            }
            for (Listing.Attribute attribute : subject.numberless()) {
                if (attribute.value().isBlank()) {
                    out.add(EMPTY, attribute.at(), Quote.of(attribute.name()));
                } else {
                    out.add(NO_NUMBER, attribute.at(), Quote.of(attribute.name()), Quote.of(attribute.value()));
                }
            }
        }
    }

    /**
     * A standard cited is one the catalog knows. A number it does not know may well exist: catalogs lag behind enterprise
     * and group standards.
     */
    private record IsKnown() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.standard-known");
        static final Verdict KNOWN = Verdict.of(CONFORMS, "known", "standard", "title");
        static final Verdict UNDATED = Verdict.of(NOTICE, "undated", "standard", "edition");
        static final Verdict NOT_HELD = Verdict.unknown(Gap.CATALOG, "not-in-catalog", "standard");
        static final Verdict ENTERPRISE = Verdict.unknown(Gap.CATALOG, "enterprise-standard", "standard");
        static final Verdict GROUP = Verdict.unknown(Gap.CATALOG, "group-standard", "standard");
        static final Verdict OTHER_EDITION =
                Verdict.unknown(Gap.CATALOG, "edition-not-in-catalog", "standard", "editions");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-cited");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(KNOWN, UNDATED, NOT_HELD, ENTERPRISE, GROUP, OTHER_EDITION, NONE);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean undatedAllowed =
                    subject.category().map(Category::undatedAllowed).orElse(subject.isFood());
            for (CitedStandard standard : subject.cited()) {
                Resolution resolution = standard.resolution().orElse(null);
                if (resolution != null && !standard.repeated()) {
                    judge(standard, resolution, undatedAllowed, out);
                }
            }
            if (subject.cited().isEmpty() && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT);
            }
        }

        private static void judge(
                CitedStandard standard, Resolution resolution, boolean undatedAllowed, FindingSink out) {
            Cited cited = standard.cited();
            switch (cited.standing()) {
                case NOT_IN_CATALOG, UNDATED_UNKNOWN -> {
                    Tier tier = resolution.reference().tier();
                    if (tier == Tier.ENTERPRISE) {
                        out.add(ENTERPRISE, cited.at(), cited.number());
                    } else if (tier == Tier.GROUP) {
                        out.add(GROUP, cited.at(), cited.number());
                    } else if (!standard.otherEditions().isEmpty()) {
                        out.add(OTHER_EDITION, cited.at(), cited.number(), standard.otherEditions());
                    } else {
                        out.add(NOT_HELD, cited.at(), cited.number());
                    }
                }
                default -> {
                    String edition = resolution
                            .standard()
                            .map(s -> s.number().toString())
                            .orElse("");
                    if (cited.standing() == Standing.UNDATED_IN_FORCE && !undatedAllowed) {
                        out.add(UNDATED, cited.at(), cited.number(), edition);
                    } else if (out.wantsAll()) {
                        String title =
                                resolution.standard().map(Standard::titleZh).orElse("");
                        out.add(KNOWN, cited.at(), cited.number(), title);
                    }
                }
            }
        }
    }

    /** Among the standards cited is one that sets what such a product must be; labels and methods alone do not. */
    private record IsForProducts() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.product-standard");
        static final Verdict PRODUCT = Verdict.of(CONFORMS, "product-standard", "standard");
        static final Verdict GENERAL = Verdict.of(NOTICE, "general-only", "standards");
        static final Verdict LABEL = Verdict.of(SUSPECT, "label-only", "standards");
        static final Verdict NOT_KNOWN = Verdict.unknown(Gap.CATALOG, "role-not-known", "standards");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-cited");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(PRODUCT, GENERAL, LABEL, NOT_KNOWN, NONE);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean general = false;
            boolean unknown = false;
            boolean any = false;
            for (CitedStandard standard : subject.cited()) {
                Resolution resolution = standard.resolution().orElse(null);
                if (resolution == null) {
                    continue;
                }
                any = true;
                Tier tier = resolution.reference().tier();
                Standard.Role role = resolution.standard().map(Standard::role).orElse(null);
                if (role == Standard.Role.PRODUCT || tier == Tier.ENTERPRISE || tier == Tier.GROUP) {
                    if (out.wantsAll()) {
                        out.add(PRODUCT, standard.cited().at(), standard.cited().number());
                    }
                    return;
                }
                general |= role == Standard.Role.GENERAL;
                unknown |= role == null;
            }
            if (!any) {
                if (out.wantsAll()) {
                    out.add(NONE, Pointer.ROOT);
                }
                return;
            }
            Verdict verdict = unknown ? NOT_KNOWN : general ? GENERAL : LABEL;
            out.add(verdict, subject.cited().get(0).cited().at(), Quote.of(numbers(subject, unknown)));
        }

        private static String numbers(ListingSubject subject, boolean onlyUnknown) {
            StringBuilder numbers = new StringBuilder();
            for (CitedStandard standard : subject.cited()) {
                Optional<Resolution> resolution = standard.resolution();
                boolean unknown = resolution.flatMap(Resolution::standard).isEmpty();
                if (resolution.isPresent() && (unknown || !onlyUnknown)) {
                    numbers.append(numbers.length() == 0 ? "" : ", ")
                            .append(standard.cited().number());
                }
            }
            return numbers.toString();
        }
    }
}
