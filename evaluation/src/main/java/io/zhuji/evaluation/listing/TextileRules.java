package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.evaluation.listing.AudienceReading.Candidate;
import io.zhuji.evaluation.listing.AudienceReading.Certainty;
import java.time.LocalDate;
import java.util.List;

/** The rules about the wearer of textiles and the safety class that wearer is due. */
final class TextileRules {

    private TextileRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(new HasSafetyClass(), new StaysInAgeScope());
    }

    /**
     * A textile bears the safety class its wearer is due (安全技术类别; GB 18401-2010, clause 4; GB 31701-2015, clause 4):
     * A for infants, B at least on the skin, C at least elsewhere.
     *
     * <p>Where a listing does not tell whether the skin is touched, or for whom it is but by a hint, the higher class is
     * assumed and a lower one is suspect and no more.
     */
    private record HasSafetyClass() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.safety-class");
        static final Verdict MEETS = Verdict.of(CONFORMS, "meets", "stated", "required");
        static final Verdict NO_TEXTILE = Verdict.of(NOT_APPLICABLE, "no-textile");
        static final Verdict TOO_LOW_INFANT =
                Verdict.of(VIOLATION, "too-low-infant", "stated", "required", "written", "wearer");
        static final Verdict TOO_LOW_SIZE =
                Verdict.of(SUSPECT, "too-low-infant-size", "stated", "required", "written", "wearer");
        static final Verdict TOO_LOW_CHILD =
                Verdict.of(VIOLATION, "too-low-child", "stated", "required", "written", "wearer");
        static final Verdict TOO_LOW = Verdict.of(VIOLATION, "too-low", "stated", "required", "written");
        static final Verdict ASSUMED_INFANT =
                Verdict.of(SUSPECT, "too-low-infant-assumed", "stated", "required", "written", "wearer");
        static final Verdict ASSUMED_CHILD =
                Verdict.of(SUSPECT, "too-low-child-assumed", "stated", "required", "written");
        static final Verdict ASSUMED = Verdict.of(SUSPECT, "too-low-assumed", "stated", "required", "written");
        static final Verdict NOT_STATED_INFANT =
                Verdict.unknown(Gap.SUBJECT, "not-stated-infant", "required", "wearer");
        static final Verdict NOT_STATED = Verdict.unknown(Gap.SUBJECT, "not-stated", "required");
        static final Verdict UNREADABLE = Verdict.unknown(Gap.SUBJECT, "unreadable", "required", "name", "written");
        static final Verdict NOT_CAPTURED = Verdict.unknown(Gap.SUBJECT, "not-captured", "required");
        static final Verdict UNSETTLED = Verdict.unknown(Gap.CATALOG, "scope-unsettled");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    MEETS,
                    NO_TEXTILE,
                    TOO_LOW_INFANT,
                    TOO_LOW_SIZE,
                    TOO_LOW_CHILD,
                    TOO_LOW,
                    ASSUMED_INFANT,
                    ASSUMED_CHILD,
                    ASSUMED,
                    NOT_STATED_INFANT,
                    NOT_STATED,
                    UNREADABLE,
                    NOT_CAPTURED,
                    UNSETTLED);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            if (subject.kind().contact() == Kind.Contact.OPEN) {
                if (subject.safety().isEmpty()) {
                    out.add(UNSETTLED, Pointer.ROOT);
                }
                return;
            }
            if (!subject.kind().isTextile()) {
                if (out.wantsAll()) {
                    out.add(NO_TEXTILE, Pointer.ROOT);
                }
                return;
            }
            SafetyClass due = subject.dueSafetyClass();
            if (subject.safety().isEmpty()) {
                missing(subject, due, out);
                return;
            }
            // of several the one in the place meant for it; two that differ are another rule's matter
            SafetyStatement stated = subject.safety().get(0);
            if (!stated.safetyClass().meets(due)) {
                tooLow(subject, stated, due, out);
            } else if (out.wantsAll()) {
                out.add(MEETS, stated.at(), stated.safetyClass().name(), due.name());
            }
        }

        private static void tooLow(ListingSubject subject, SafetyStatement stated, SafetyClass due, FindingSink out) {
            String has = stated.safetyClass().name();
            String written = Quote.of(stated.written());
            AudienceReading audience = subject.audience();
            boolean told = audience.certainty() != Certainty.ASSUMED;
            boolean skinTold = subject.kind().contact() == Kind.Contact.SKIN;
            switch (audience.audience()) {
                case INFANT ->
                    out.add(
                            switch (audience.certainty()) {
                                case STATED, NAMED -> TOO_LOW_INFANT;
                                case SIZED -> TOO_LOW_SIZE;
                                case ASSUMED -> ASSUMED_INFANT;
                            },
                            stated.at(),
                            has,
                            due.name(),
                            written,
                            Quote.of(audience.words()));
                case CHILD -> {
                    if (told && (skinTold || due == SafetyClass.C)) {
                        out.add(TOO_LOW_CHILD, stated.at(), has, due.name(), written, Quote.of(audience.words()));
                    } else {
                        out.add(ASSUMED_CHILD, stated.at(), has, due.name(), written);
                    }
                }
                // clothes and quilts worn or used under a cover may do with C: the kind alone does not prove the skin
                case ADULT, UNKNOWN ->
                    out.add(
                            skinTold && subject.kind().family().equals("clothes") ? TOO_LOW : ASSUMED,
                            stated.at(),
                            has,
                            due.name(),
                            written);
            }
        }

        private static void missing(ListingSubject subject, SafetyClass due, FindingSink out) {
            if (!subject.captured()) {
                out.add(NOT_CAPTURED, Pointer.ROOT, due.name());
                return;
            }
            for (Listing.Attribute attribute : subject.all(Meaning.SAFETY_CLASS)) {
                if (!attribute.value().isBlank()) {
                    out.add(
                            UNREADABLE,
                            attribute.at(),
                            due.name(),
                            Quote.of(attribute.name()),
                            Quote.of(attribute.value()));
                    return;
                }
            }
            if (subject.audience().audience() == Audience.INFANT) {
                out.add(
                        NOT_STATED_INFANT,
                        Pointer.ROOT,
                        due.name(),
                        Quote.of(subject.audience().words()));
            } else {
                out.add(NOT_STATED, Pointer.ROOT, due.name());
            }
        }
    }

    /**
     * The wearers a listing states lie on one side of a border of the law; where they do not, the strictest duty holds for
     * all of them.
     */
    private record StaysInAgeScope() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.age-scope");
        static final Verdict ONE = Verdict.of(CONFORMS, "one-audience", "wearer");
        static final Verdict NOT_TOLD = Verdict.of(NOT_APPLICABLE, "not-told");
        static final Verdict OVER_36_MONTHS = Verdict.of(NOTICE, "over-36-months", "wearer");
        static final Verdict OVER_14_YEARS = Verdict.of(NOTICE, "over-14-years", "wearer");
        static final Verdict DIFFERS = Verdict.of(NOTICE, "differs", "wearer", "other");
        static final Verdict ASSUMED_INFANT = Verdict.of(NOTICE, "infant-assumed", "wearer");
        static final Verdict OUT_OF_STANDARD = Verdict.of(SUSPECT, "out-of-standard", "standard", "wearer");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ONE, NOT_TOLD, OVER_36_MONTHS, OVER_14_YEARS, DIFFERS, ASSUMED_INFANT, OUT_OF_STANDARD);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            AudienceReading audience = subject.audience();
            if (audience.words().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NOT_TOLD, Pointer.ROOT);
                }
                return;
            }
            String wearer = Quote.of(audience.words());
            boolean told = false;
            if (subject.kind().isTextile() && audience.oldest().isPresent()) {
                out.add(audience.audience() == Audience.INFANT ? OVER_36_MONTHS : OVER_14_YEARS, audience.at(), wearer);
                told = true;
            }
            if (audience.differing().isPresent()) {
                Candidate other = audience.differing().get();
                out.add(DIFFERS, other.at(), wearer, Quote.of(other.words()));
                told = true;
            }
            if (subject.kind().isTextile()
                    && audience.audience() == Audience.INFANT
                    && audience.certainty() == Certainty.ASSUMED) {
                out.add(ASSUMED_INFANT, audience.at(), wearer);
                told = true;
            }
            if (audience.audience() == Audience.INFANT && audience.certainty() == Certainty.STATED) {
                for (CitedStandard standard : subject.cited()) {
                    if (standard.notForInfants()) {
                        out.add(
                                OUT_OF_STANDARD,
                                standard.cited().at(),
                                standard.cited().number(),
                                wearer);
                        told = true;
                    }
                }
            }
            if (!told && out.wantsAll()) {
                out.add(ONE, audience.at(), wearer);
            }
        }
    }
}
