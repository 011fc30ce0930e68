package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Coverage.Extent;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What the limits of own standards have to be against the mandatory and the recommended ones. */
final class LimitRules {

    private LimitRules() {}

    static List<Rule<Subject>> all() {
        return List.of(new ListsMandatory(), new MeetsFloor(), new RemarkRule());
    }

    /** Why two limits cannot be held against each other, as core and {@link Line} say it. */
    private static final List<String> WHY = List.of("basis", "method", "part", "unit", "which", "wording");

    static Map<String, Verdict> notComparable(BiFunction<String, String[], Verdict> verdict) {
        Map<String, Verdict> all = new TreeMap<>();
        for (String why : WHY) {
            all.put(why, verdict.apply("not-comparable-" + why, new String[] {
                "indicator", "declared", "limit", "standard"
            }));
        }
        return Map.copyOf(all);
    }

    static Verdict why(Map<String, Verdict> notComparable, Line line) {
        Verdict verdict = notComparable.get(line.reason());
        // core's other reasons cannot come up between a declared indicator and a limit on the same one
        return verdict == null ? Objects.requireNonNull(notComparable.get("wording")) : verdict;
    }

    /** The verdicts and, behind them, those on what cannot be compared. */
    static List<Verdict> with(Map<String, Verdict> notComparable, Verdict... verdicts) {
        List<Verdict> all = new ArrayList<>(List.of(verdicts));
        all.addAll(new TreeMap<>(notComparable).values());
        return List.copyOf(all);
    }

    /** Part, condition and class in brackets, or nothing. */
    static String scope(Line line) {
        String scope = line.scope();
        return scope.isEmpty() ? "" : '〔' + scope + '〕';
    }

    static boolean setsLimits(Standard standard) {
        return standard.role() == Role.PRODUCT || standard.role() == Role.GENERAL;
    }

    /** Tells of each product whose kind is not known, so that it is open what is due; whether there is one. */
    private static boolean askKinds(Subject subject, Verdict missing, Verdict notHeld, FindingSink out) {
        boolean open = false;
        for (Subject.Offered offered : subject.products()) {
            if (!offered.categoryTold()) {
                open = true;
                out.add(missing, offered.at());
            } else if (offered.category().isEmpty()) {
                open = true;
                out.add(
                        notHeld,
                        offered.at().then("category"),
                        offered.product().category().orElse(""));
            }
        }
        return open;
    }

    /** The mandatory standards of the goods are among those executed, in the class that is due. */
    private record ListsMandatory() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.mandatory-listed");
        static final Verdict LISTED = Verdict.of(CONFORMS, "listed", "standard");
        static final Verdict NOT_LISTED = Verdict.of(SUSPECT, "not-listed", "standard", "title");
        static final Verdict OPEN =
                Verdict.unknown(Gap.SUBJECT, "condition-open", "standard", "conditionZh", "conditionEn");
        static final Verdict CLASS_LOW = Verdict.of(VIOLATION, "class-too-low", "standard", "class", "due");
        static final Verdict NO_CATEGORY = Verdict.unknown(Gap.SUBJECT, "category-missing");
        static final Verdict CATEGORY = Verdict.unknown(Gap.CATALOG, "category-not-in-catalog", "category");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-known");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(LISTED, NOT_LISTED, OPEN, CLASS_LOW, NO_CATEGORY, CATEGORY, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            // where an own standard is executed, the rule on its floor asks
            boolean any = !subject.executesOwn()
                    && !subject.isAll(DeclaredProduct.Market.EXPORT)
                    && askKinds(subject, NO_CATEGORY, CATEGORY, out);
            for (Subject.Obliged obliged : subject.duties()) {
                if (obliged.standard().isPresent()
                        && !setsLimits(obliged.standard().get())) {
                    // how goods are labelled or tested is not what they have to be
                    continue;
                }
                any = true;
                one(obliged, subject, out);
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, SubjectReader.STANDARDS);
            }
        }

        private static void one(Subject.Obliged obliged, Subject subject, FindingSink out) {
            String number = obliged.standard()
                    .map(standard -> standard.number().toString())
                    .orElse(obliged.duty().standard().toString());
            if (!obliged.executed()) {
                boolean unreadable =
                        subject.standardsWritten() > subject.standards().size();
                if (unreadable) {
                    return;
                }
                if (obliged.applies() == Due.YES) {
                    out.add(
                            NOT_LISTED,
                            SubjectReader.STANDARDS,
                            number,
                            obliged.standard().map(Standard::titleZh).orElse(""));
                } else {
                    out.add(
                            OPEN,
                            obliged.at(),
                            number,
                            obliged.duty().conditionZh(),
                            obliged.duty().conditionEn());
                }
                return;
            }
            if (!isClassLow(obliged, subject, number, out) && out.wantsAll()) {
                out.add(LISTED, SubjectReader.STANDARDS, number);
            }
        }

        private static boolean isClassLow(Subject.Obliged obliged, Subject subject, String number, FindingSink out) {
            if (obliged.due().isEmpty() || obliged.applies() != Due.YES) {
                return false;
            }
            boolean any = false;
            for (Subject.Executed executed : subject.standards()) {
                Optional<String> label = executed.standard().productClass();
                boolean same = executed.written()
                        .series()
                        .equals(obliged.duty().standard().series());
                if (same && label.isPresent()) {
                    Optional<SafetyClass> declared = safetyClass(label.get());
                    if (declared.isPresent()
                            && !declared.get().meets(obliged.due().get())) {
                        any = true;
                        out.add(
                                CLASS_LOW,
                                executed.at().then("productClass"),
                                number,
                                declared.get().name(),
                                obliged.due().get().name());
                    }
                }
            }
            return any;
        }

        private static Optional<SafetyClass> safetyClass(String label) {
            String text =
                    label.endsWith("类") ? label.substring(0, label.length() - 1).strip() : label;
            return Holding.safetyClass(text);
        }
    }

    /** The limits of an own standard are not lower than those of the mandatory standards, indicator by indicator. */
    private record MeetsFloor() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.floor");
        static final Verdict MET = Verdict.of(CONFORMS, "met", "standard");
        static final Verdict LOWER = limit(VIOLATION, "lower");
        static final Verdict IN_DOUBT = limit(SUSPECT, "lower-in-doubt");
        static final Verdict MISSING =
                Verdict.of(SUSPECT, "item-missing", "indicator", "indicatorEn", "limit", "standard", "scope");
        static final Map<String, Verdict> NOT_COMPARABLE =
                notComparable((reason, facts) -> Verdict.unknown(Gap.SUBJECT, reason, facts));
        static final Verdict NO_FIGURES = Verdict.unknown(Gap.CATALOG, "no-figures", "standard");
        static final Verdict PARTLY = Verdict.unknown(Gap.CATALOG, "partly-held", "standard", "missingZh", "missingEn");
        static final Verdict NO_CATEGORY = Verdict.unknown(Gap.SUBJECT, "category-missing");
        static final Verdict CATEGORY = Verdict.unknown(Gap.CATALOG, "category-not-in-catalog", "category");
        static final Verdict NO_OWN = Verdict.of(NOT_APPLICABLE, "no-own-standard");
        static final Verdict EXPORT = Verdict.of(NOT_APPLICABLE, "exported");

        private static Verdict limit(Outcome outcome, String reason) {
            return Verdict.of(outcome, reason, "indicator", "declared", "limit", "standard", "scope");
        }

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return with(
                    NOT_COMPARABLE,
                    MET,
                    LOWER,
                    IN_DOUBT,
                    MISSING,
                    NO_FIGURES,
                    PARTLY,
                    NO_CATEGORY,
                    CATEGORY,
                    NO_OWN,
                    EXPORT);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (!subject.executesOwn()) {
                if (out.wantsAll()) {
                    out.add(NO_OWN, SubjectReader.INDICATORS);
                }
                return;
            }
            if (subject.isAll(DeclaredProduct.Market.EXPORT)) {
                if (out.wantsAll()) {
                    out.add(EXPORT, SubjectReader.PRODUCTS);
                }
                return;
            }
            askKinds(subject, NO_CATEGORY, CATEGORY, out);
            for (Against against : subject.mandatory()) {
                if (setsLimits(against.standard().standard())) {
                    one(against, subject, out);
                }
            }
        }

        private static void one(Against against, Subject subject, FindingSink out) {
            PreparedStandard standard = against.standard();
            String number = standard.number();
            if (standard.coverage().extent() == Extent.NONE) {
                out.add(NO_FIGURES, SubjectReader.INDICATORS, number);
                return;
            }
            if (standard.coverage().extent() == Extent.PARTIAL) {
                out.add(
                        PARTLY,
                        SubjectReader.INDICATORS,
                        number,
                        standard.coverage().missing().zh(),
                        standard.coverage().missing().en());
            }
            boolean any = false;
            boolean all = subject.indicatorsWritten() == subject.indicators().size();
            for (Line line : against.lines()) {
                Indicator indicator = line.required().indicator();
                String limit = line.limit();
                if (line.isMissing()) {
                    // who executes the mandatory standard itself promises all of it; whether one applies that is not
                    // executed and depends on open facts, another rule asks
                    if (!against.executed() && against.certain() && all) {
                        any = true;
                        out.add(
                                MISSING,
                                SubjectReader.INDICATORS,
                                indicator.nameZh(),
                                indicator.nameEn(),
                                limit,
                                number,
                                scope(line));
                    }
                    continue;
                }
                any = true;
                Own own = line.own().orElseThrow();
                String name = own.declared().name();
                String declared = own.text();
                Pointer at = own.at().then("limit");
                if (line.isLower()) {
                    out.add(line.certain() ? LOWER : IN_DOUBT, at, name, declared, limit, number, scope(line));
                } else {
                    out.add(why(NOT_COMPARABLE, line), at, name, declared, limit, number);
                }
            }
            if (!any && out.wantsAll()) {
                out.add(MET, SubjectReader.INDICATORS, number);
            }
        }
    }
}
