package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Coverage.Extent;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is declared short of a recommended standard is stated, item by item, and nothing else is. */
record RemarkRule() implements Rule<Subject> {

    static final RuleId ID = new RuleId("declaration.remark");
    static final Verdict NOT_SHORT = Verdict.of(CONFORMS, "not-short", "standard");
    static final Verdict LOWER = lower(NOTICE, "lower");
    static final Verdict FEWER = fewer(NOTICE, "fewer");
    static final Verdict LOWER_UNSAID = lower(VIOLATION, "lower-not-stated");
    static final Verdict FEWER_UNSAID = fewer(VIOLATION, "fewer-not-stated");
    static final Verdict LOWER_DOUBT = lower(SUSPECT, "lower-in-doubt-not-stated");
    static final Verdict FEWER_DOUBT = fewer(SUSPECT, "fewer-in-doubt-not-stated");
    static final Verdict UNNECESSARY = Verdict.of(NOTICE, "unnecessary", "standard", "item");
    static final Verdict STALE = Verdict.of(NOTICE, "stale", "standard", "item");
    static final Verdict NOT_ITEMISED = Verdict.of(NOTICE, "not-itemised", "standard");
    static final Map<String, Verdict> NOT_COMPARABLE =
            LimitRules.notComparable((reason, facts) -> Verdict.of(NOTICE, reason, facts));
    static final Verdict NO_FIGURES = Verdict.unknown(Gap.CATALOG, "no-figures", "standard");
    static final Verdict PARTLY = Verdict.unknown(Gap.CATALOG, "partly-held", "standard", "missingZh", "missingEn");
    static final Verdict NONE_KNOWN = Verdict.unknown(Gap.CATALOG, "none-known");
    static final Verdict NO_OWN = Verdict.of(NOT_APPLICABLE, "no-own-standard");

    private static Verdict lower(Outcome outcome, String reason) {
        return Verdict.of(outcome, reason, "indicator", "declared", "limit", "standard", "scope");
    }

    private static Verdict fewer(Outcome outcome, String reason) {
        return Verdict.of(outcome, reason, "indicator", "indicatorEn", "limit", "standard", "scope");
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Verdict> verdicts() {
        return LimitRules.with(
                NOT_COMPARABLE,
                NOT_SHORT,
                LOWER,
                FEWER,
                LOWER_UNSAID,
                FEWER_UNSAID,
                LOWER_DOUBT,
                FEWER_DOUBT,
                UNNECESSARY,
                STALE,
                NOT_ITEMISED,
                NO_FIGURES,
                PARTLY,
                NONE_KNOWN,
                NO_OWN);
    }

    @Override
    public void apply(Subject subject, LocalDate on, FindingSink out) {
        if (!subject.executesOwn()) {
            if (out.wantsAll()) {
                out.add(NO_OWN, SubjectReader.REMARKS);
            }
            stated(subject, out);
            return;
        }
        boolean all = subject.indicatorsWritten() == subject.indicators().size();
        for (Against against : subject.recommended()) {
            if (LimitRules.setsLimits(against.standard().standard())) {
                one(against, subject, all, out);
            }
        }
        if (subject.recommended().isEmpty() && isKindKnown(subject)) {
            out.add(NONE_KNOWN, SubjectReader.REMARKS);
        }
        stated(subject, out);
    }

    private static boolean isKindKnown(Subject subject) {
        for (Subject.Offered offered : subject.products()) {
            if (offered.category().isPresent() && offered.product().market() != DeclaredProduct.Market.EXPORT) {
                return true;
            }
        }
        return false;
    }

    private static void one(Against against, Subject subject, boolean all, FindingSink out) {
        PreparedStandard standard = against.standard();
        String number = standard.number();
        if (standard.coverage().extent() == Extent.NONE) {
            out.add(NO_FIGURES, SubjectReader.REMARKS, number);
            return;
        }
        if (standard.coverage().extent() == Extent.PARTIAL) {
            out.add(
                    PARTLY,
                    SubjectReader.REMARKS,
                    number,
                    standard.coverage().missing().zh(),
                    standard.coverage().missing().en());
        }
        boolean any = false;
        for (Line line : against.lines()) {
            boolean unreadable = line.isMissing() && !all;
            if (!unreadable) {
                any = true;
                line(line, number, Shortfalls.isStated(line, against, subject.stated()), out);
            }
        }
        if (!any && out.wantsAll()) {
            out.add(NOT_SHORT, SubjectReader.INDICATORS, number);
        }
    }

    private static void line(Line line, String number, boolean stated, FindingSink out) {
        Indicator indicator = line.required().indicator();
        String limit = line.limit();
        if (line.isMissing()) {
            Verdict verdict = stated ? FEWER : line.certain() ? FEWER_UNSAID : FEWER_DOUBT;
            out.add(
                    verdict,
                    SubjectReader.INDICATORS,
                    indicator.nameZh(),
                    indicator.nameEn(),
                    limit,
                    number,
                    LimitRules.scope(line));
            return;
        }
        Own own = line.own().orElseThrow();
        String name = own.declared().name();
        String declared = own.text();
        Pointer at = own.at().then("limit");
        if (line.isLower()) {
            Verdict verdict = stated ? LOWER : line.certain() ? LOWER_UNSAID : LOWER_DOUBT;
            out.add(verdict, at, name, declared, limit, number, LimitRules.scope(line));
        } else {
            out.add(LimitRules.why(NOT_COMPARABLE, line), at, name, declared, limit, number);
        }
    }

    /** What is stated and not due: of no standard that counts, or no longer, or of an item that is not short. */
    private static void stated(Subject subject, FindingSink out) {
        if (subject.stated().isEmpty()) {
            return;
        }
        for (Subject.Stated stated : subject.stated().get()) {
            Optional<Against> against = Shortfalls.against(stated, subject.recommended());
            String number = stated.standard().toString();
            if (against.isEmpty() || !subject.executesOwn()) {
                out.add(STALE, stated.at(), number, Told.quote(stated.item()));
                continue;
            }
            if (against.get().standard().coverage().extent() == Extent.NONE) {
                // nothing is held that would show it to be unnecessary
                continue;
            }
            boolean due = Shortfalls.isDue(stated, against.get());
            boolean held =
                    due || stated.keys().isEmpty() || against.get().standard().limits(stated.keys());
            if (!due && (held || against.get().standard().coverage().extent() == Extent.COMPLETE)) {
                out.add(UNNECESSARY, stated.at(), number, Told.quote(stated.item()));
            } else if (due && stated.keys().isEmpty()) {
                out.add(NOT_ITEMISED, stated.at(), number);
            }
        }
    }
}
