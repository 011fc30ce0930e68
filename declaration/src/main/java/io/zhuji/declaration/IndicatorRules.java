package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.quantity.Tightness;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the indicators of own standards have to be. */
final class IndicatorRules {

    private IndicatorRules() {}

    static List<Rule<Subject>> all() {
        return List.of(new Discloses(), new HasMethods(), new CitesMethods(), new Consistent());
    }

    /** Who executes an own standard discloses functional indicators and, for products, performance indicators. */
    private record Discloses() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.indicators");
        static final Verdict DISCLOSED = Verdict.of(CONFORMS, "disclosed", "count");
        static final Verdict NONE = Verdict.of(VIOLATION, "none");
        static final Verdict NO_FUNCTIONAL = Verdict.of(VIOLATION, "functional-missing");
        static final Verdict NO_PERFORMANCE = Verdict.of(VIOLATION, "performance-missing");
        static final Verdict OPEN = Verdict.unknown(Gap.SUBJECT, "kinds-not-told");
        static final Verdict FUNCTIONAL_OPEN = Verdict.unknown(Gap.SUBJECT, "functional-not-told");
        static final Verdict PERFORMANCE_OPEN = Verdict.unknown(Gap.SUBJECT, "performance-not-told");
        static final Verdict NO_OWN = Verdict.of(NOT_APPLICABLE, "no-own-standard");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    DISCLOSED, NONE, NO_FUNCTIONAL, NO_PERFORMANCE, OPEN, FUNCTIONAL_OPEN, PERFORMANCE_OPEN, NO_OWN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (!subject.executesOwn()) {
                if (out.wantsAll()) {
                    out.add(NO_OWN, SubjectReader.INDICATORS);
                }
                return;
            }
            if (subject.indicatorsWritten() == 0) {
                out.add(NONE, SubjectReader.INDICATORS);
                return;
            }
            boolean functional = false;
            boolean performance = true;
            for (Subject.Offered offered : subject.products()) {
                performance &= offered.product().offering() == DeclaredProduct.Offering.SERVICE;
            }
            // what could not be read may be of the kind that seems to be missing
            boolean open = subject.indicatorsWritten() > subject.indicators().size();
            for (Own own : subject.indicators()) {
                switch (own.declared().kind()) {
                    case FUNCTIONAL -> functional = true;
                    case PERFORMANCE -> performance = true;
                    case UNSTATED -> open = true;
                }
            }
            if (functional && performance) {
                if (out.wantsAll()) {
                    out.add(
                            DISCLOSED,
                            SubjectReader.INDICATORS,
                            String.valueOf(subject.indicators().size()));
                }
            } else if (open) {
                out.add(functional ? PERFORMANCE_OPEN : performance ? FUNCTIONAL_OPEN : OPEN, SubjectReader.INDICATORS);
            } else {
                if (!functional) {
                    out.add(NO_FUNCTIONAL, SubjectReader.INDICATORS);
                }
                if (!performance) {
                    out.add(NO_PERFORMANCE, SubjectReader.INDICATORS);
                }
            }
        }
    }

    /** Each disclosed indicator has its test, inspection or evaluation method. */
    private record HasMethods() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.methods");
        static final Verdict THERE = Verdict.of(CONFORMS, "there", "indicator", "methods");
        static final Verdict NONE = Verdict.of(VIOLATION, "none", "indicator");
        static final Verdict NO_OWN = Verdict.of(NOT_APPLICABLE, "no-own-standard");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(THERE, NONE, NO_OWN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (!subject.executesOwn()) {
                if (out.wantsAll()) {
                    out.add(NO_OWN, SubjectReader.INDICATORS);
                }
                return;
            }
            for (Own own : subject.indicators()) {
                if (own.declared().methods().isEmpty()) {
                    out.add(NONE, own.at(), own.declared().name());
                } else if (out.wantsAll()) {
                    StringBuilder all = new StringBuilder();
                    for (DeclaredMethod method : own.declared().methods()) {
                        all.append(all.length() == 0 ? "" : ", ").append(method.reference());
                    }
                    out.add(THERE, own.at(), own.declared().name(), all.toString());
                }
            }
        }
    }

    /** A method is that of a national, industry or international standard in force, unless none exists. */
    private record CitesMethods() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.method-standards");
        static final Verdict CITED = Verdict.of(CONFORMS, "cited", "indicator", "method");
        static final Verdict NO_STANDARD = Verdict.of(SUSPECT, "no-standard", "indicator", "method");
        static final Verdict ENDED = Verdict.of(SUSPECT, "ended", "indicator", "method", "successor");
        static final Verdict OWN_THOUGH =
                Verdict.of(SUSPECT, "own-though-standard", "indicator", "method", "standards");
        static final Verdict NOT_KNOWN = Verdict.unknown(Gap.CATALOG, "not-in-catalog", "methods");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-own-standard");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(CITED, NO_STANDARD, ENDED, OWN_THOUGH, NOT_KNOWN, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (!subject.executesOwn()) {
                if (out.wantsAll()) {
                    out.add(NONE, SubjectReader.INDICATORS);
                }
                return;
            }
            Set<String> unknown = new TreeSet<>();
            for (Own own : subject.indicators()) {
                List<DeclaredMethod> methods = own.declared().methods();
                for (int i = 0; i < methods.size(); i++) {
                    one(subject, own, i, unknown, out);
                }
            }
            if (!unknown.isEmpty()) {
                out.add(NOT_KNOWN, SubjectReader.INDICATORS, String.join(", ", unknown));
            }
        }

        private static void one(Subject subject, Own own, int index, Set<String> unknown, FindingSink out) {
            DeclaredMethod method = own.declared().methods().get(index);
            String name = own.declared().name();
            Optional<Resolution> cited = own.cited().get(index);
            boolean isStandard = cited.filter(
                            resolution -> isCitable(resolution.reference().tier()))
                    .isPresent();
            if (!isStandard) {
                if (!method.own()) {
                    out.add(NO_STANDARD, own.at().then("methods").then(index), name, Told.quote(method.reference()));
                    return;
                }
                String known = String.join(", ", known(subject, own));
                if (!known.isEmpty()) {
                    out.add(
                            OWN_THOUGH,
                            own.at().then("methods").then(index),
                            name,
                            Told.quote(method.reference()),
                            known);
                    return;
                }
            } else {
                Standing standing = cited.get().standing();
                if (standing == Standing.SUPERSEDED || standing == Standing.WITHDRAWN) {
                    out.add(
                            ENDED,
                            own.at().then("methods").then(index),
                            name,
                            method.reference(),
                            cited.get().successorNumbers());
                    return;
                }
                if (standing == Standing.NOT_IN_CATALOG || standing == Standing.UNDATED_UNKNOWN) {
                    unknown.add(cited.get().reference().toString());
                    return;
                }
            }
            if (out.wantsAll()) {
                out.add(CITED, own.at().then("methods").then(index), name, method.reference());
            }
        }

        // order 83 names national, industry and international standards
        private static boolean isCitable(Tier tier) {
            return tier == Tier.NATIONAL || tier == Tier.INDUSTRY || tier == Tier.INTERNATIONAL;
        }

        private static Set<String> known(Subject subject, Own own) {
            Set<String> known = new TreeSet<>();
            for (Against against : subject.mandatory()) {
                known.addAll(against.standard().methods(own.meant()));
            }
            for (Against against : subject.recommended()) {
                known.addAll(against.standard().methods(own.meant()));
            }
            return known;
        }
    }

    /** One indicator is not declared twice, and not in two ways: a check of ours. */
    private record Consistent() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.consistent");
        static final Verdict CONSISTENT = Verdict.of(CONFORMS, "consistent");
        static final Verdict REPEATED = Verdict.of(NOTICE, "indicator-repeated", "indicator", "first");
        static final Verdict CONTRADICTS =
                Verdict.of(SUSPECT, "indicator-contradicts", "indicator", "limit", "first", "other");
        static final Verdict GTIN = Verdict.of(SUSPECT, "gtin-repeated", "gtin", "first");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(CONSISTENT, REPEATED, CONTRADICTS, GTIN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            boolean any = false;
            Map<String, Own> first = new HashMap<>(subject.indicators().size() * 2);
            for (Own own : subject.indicators()) {
                DeclaredIndicator declared = own.declared();
                Own before = first.putIfAbsent(key(declared), own);
                if (before != null) {
                    any = true;
                    if (own.limit().against(before.limit()) == Tightness.EQUAL) {
                        out.add(REPEATED, own.at(), declared.name(), before.at().text());
                    } else {
                        out.add(
                                CONTRADICTS,
                                own.at(),
                                declared.name(),
                                declared.limit().canonical(),
                                before.at().text(),
                                before.declared().limit().canonical());
                    }
                }
            }
            any |= subject.products().size() > 1 && products(subject, out);
            if (!any && out.wantsAll()) {
                out.add(CONSISTENT, SubjectReader.INDICATORS);
            }
        }

        private static boolean products(Subject subject, FindingSink out) {
            boolean any = false;
            Map<Gtin, Subject.Offered> first = new HashMap<>(subject.products().size() * 2);
            for (Subject.Offered offered : subject.products()) {
                Optional<Gtin> gtin = offered.product().gtin();
                Subject.Offered before = gtin.isEmpty() ? null : first.putIfAbsent(gtin.get(), offered);
                if (before != null) {
                    any = true;
                    out.add(
                            GTIN,
                            offered.at(),
                            gtin.get().toString(),
                            before.at().text());
                }
            }
            return any;
        }

        private static String key(DeclaredIndicator declared) {
            String name = declared.indicator().orElseGet(() -> Indicator.nameKey(declared.name()));
            if (declared.standard().isEmpty()
                    && declared.productClass().isEmpty()
                    && declared.part().isEmpty()
                    && declared.condition().isEmpty()) {
                return name;
            }
            return name
                    + '\n'
                    + declared.standard().map(Object::toString).orElse("")
                    + '\n'
                    + declared.productClass()
                    + '\n'
                    + declared.part()
                    + '\n'
                    + declared.condition();
        }
    }
}
