package io.zhuji.evaluation.conformity;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.ChangeOver;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Standing;
import io.zhuji.evaluation.conformity.Clearance.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goods must fulfil before they are made, sold, imported or provided. */
final class GateRules {

    private static final Pointer FOLLOWED = Pointer.ROOT.then("followed");

    private GateRules() {}

    static List<Rule<LotSubject>> all() {
        return List.of(new MeetsMandatory(), new KeepsPromises(), new IsCertified());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }

    /** The goods meet every mandatory standard in force on the date of the act. */
    private record MeetsMandatory() implements Rule<LotSubject> {

        private static final String[] CHANGE = {"standard", "other", "since", "made", "on"};
        static final Verdict ABROAD = Verdict.of(NOT_APPLICABLE, "export-only");
        static final Verdict KIND = Verdict.unknown(Gap.SUBJECT, "kind-not-known", "category");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-applies", "category");
        static final Verdict MEETS = Verdict.of(CONFORMS, "meets", "standard");
        static final Verdict FAILS = Verdict.of(VIOLATION, "fails", "standard");
        static final Verdict HOME = Verdict.of(VIOLATION, "export-sold-at-home", "standard");
        static final Verdict MAY_FAIL = Verdict.of(SUSPECT, "fails-where-it-applies", "standard");
        static final Verdict NOT_SHOWN = Verdict.unknown(Gap.SUBJECT, "not-shown", "standard");
        static final Verdict MAY_APPLY = Verdict.unknown(Gap.SUBJECT, "may-apply", "standard");
        static final Verdict OLD = Verdict.unknown(Gap.SUBJECT, "old-edition", CHANGE);
        static final Verdict OLD_FAILS = Verdict.of(VIOLATION, "old-edition-fails", CHANGE);
        static final Verdict IN_DOUBT = Verdict.of(SUSPECT, "sale-out-in-doubt", CHANGE);
        static final Verdict SOLD_OUT = Verdict.of(NOTICE, "sale-out", CHANGE);
        static final Verdict REVIEW = Verdict.of(SUSPECT, "review", CHANGE);
        static final Verdict EARLY = Verdict.of(CONFORMS, "early", CHANGE);
        static final Verdict EARLY_NOT_SHOWN = Verdict.unknown(Gap.SUBJECT, "early-not-shown", CHANGE);
        static final Verdict EARLY_SILENT = Verdict.of(VIOLATION, "early-not-disclosed", CHANGE);
        static final Verdict EARLY_OPEN = Verdict.unknown(Gap.SUBJECT, "early-disclosure-not-known", CHANGE);

        @Override
        public RuleId id() {
            return new RuleId("gate.mandatory");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    ABROAD,
                    KIND,
                    NONE,
                    MEETS,
                    FAILS,
                    HOME,
                    MAY_FAIL,
                    NOT_SHOWN,
                    MAY_APPLY,
                    OLD,
                    OLD_FAILS,
                    IN_DOUBT,
                    SOLD_OUT,
                    REVIEW,
                    EARLY,
                    EARLY_NOT_SHOWN,
                    EARLY_SILENT,
                    EARLY_OPEN);
        }

        @Override
        public void apply(LotSubject subject, LocalDate on, FindingSink out) {
            if (subject.isForAbroad()) {
                out.add(ABROAD, Pointer.ROOT.then("route"));
                return;
            }
            String category = Statement.shortened(subject.lot().goods().category());
            if (subject.category().isEmpty()) {
                out.add(KIND, Pointer.ROOT.then("goods").then("category"), category);
            } else if (subject.duties().isEmpty()) {
                out.add(NONE, Pointer.ROOT.then("goods").then("category"), category);
            }
            for (LotSubject.Obligation duty : subject.duties()) {
                duty(subject, duty, out);
            }
        }

        private static void duty(LotSubject subject, LotSubject.Obligation duty, FindingSink out) {
            String standard = duty.number().toString();
            if (duty.change().isPresent()) {
                change(subject, duty, duty.change().get(), out);
            } else if (duty.meets().isPresent()) {
                boolean home = subject.lot().route() == Lot.Route.EXPORT_TO_DOMESTIC && subject.act() != Act.PRODUCE;
                Verdict fails = !duty.settled() ? MAY_FAIL : home ? HOME : FAILS;
                out.add(duty.meets().get() ? MEETS : fails, FOLLOWED, standard);
            } else {
                out.add(duty.settled() ? NOT_SHOWN : MAY_APPLY, FOLLOWED, standard);
            }
        }

        private static void change(LotSubject subject, LotSubject.Obligation duty, ChangeOver change, FindingSink out) {
            Verdict verdict = verdict(subject, duty, change);
            if (verdict == MEETS || verdict == MAY_FAIL) {
                out.add(verdict, FOLLOWED, duty.number().toString());
                return;
            }
            out.add(
                    verdict,
                    FOLLOWED,
                    duty.number().toString(),
                    duty.other().isEmpty() ? "–" : duty.other(),
                    change.implemented().toString(),
                    day(change.madeOn()),
                    change.soldOn().toString());
        }

        private static Verdict verdict(LotSubject subject, LotSubject.Obligation duty, ChangeOver change) {
            if (change.followed() == ChangeOver.Followed.NEW) {
                return early(subject, duty, change);
            }
            return switch (change.answer()) {
                case CONFORMS -> MEETS;
                case VIOLATION -> duty.settled() ? OLD_FAILS : MAY_FAIL;
                case SOLD_OUT_BY_CLAUSE -> SOLD_OUT;
                case REVIEW -> REVIEW;
                // that goods were made to the old edition is known; whether they meet the new one is the fact missing
                case SUSPECT -> duty.meets().isPresent() ? IN_DOUBT : OLD;
                case CONFORMS_IF_DISCLOSED, DECLARED_ENDED -> throw new AssertionError(change);
            };
        }

        private static Verdict early(LotSubject subject, LotSubject.Obligation duty, ChangeOver change) {
            if (duty.meets().isEmpty()) {
                return EARLY_NOT_SHOWN;
            }
            if (!duty.meets().get()) {
                return duty.settled() ? OLD_FAILS : MAY_FAIL;
            }
            boolean food = change.kind() == ChangeOver.Kind.FOOD_SAFETY || change.kind() == ChangeOver.Kind.FOOD_LABEL;
            if (!food) {
                return EARLY;
            }
            return subject.lot()
                    .earlyDisclosed()
                    .map(disclosed -> disclosed ? EARLY : EARLY_SILENT)
                    .orElse(EARLY_OPEN);
        }
    }

    /** The goods meet the standards declared for them, which are in force. */
    private record KeepsPromises() implements Rule<LotSubject> {

        static final Verdict ABROAD = Verdict.of(NOT_APPLICABLE, "export-only");
        static final Verdict IMPORTED = Verdict.of(NOT_APPLICABLE, "imported");
        static final Verdict NONE = Verdict.unknown(Gap.SUBJECT, "none-declared");
        static final Verdict MEETS = Verdict.of(CONFORMS, "meets", "standard");
        static final Verdict FAILS = Verdict.of(VIOLATION, "fails", "standard");
        static final Verdict NOT_SHOWN = Verdict.unknown(Gap.SUBJECT, "not-shown", "standard");
        static final Verdict ENDED = Verdict.of(VIOLATION, "ended", "standard", "since", "made");
        static final Verdict STOCK = Verdict.of(SUSPECT, "ended-stock", "standard", "since", "made");
        static final Verdict ENDED_OPEN = Verdict.of(SUSPECT, "ended-day-not-known", "standard");

        @Override
        public RuleId id() {
            return new RuleId("gate.declared");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ABROAD, IMPORTED, NONE, MEETS, FAILS, NOT_SHOWN, ENDED, STOCK, ENDED_OPEN);
        }

        @Override
        public void apply(LotSubject subject, LocalDate on, FindingSink out) {
            if (subject.isForAbroad()) {
                out.add(ABROAD, Pointer.ROOT.then("route"));
                return;
            }
            if (subject.lot().followed().isEmpty()) {
                boolean imported = subject.lot().route() == Lot.Route.IMPORTED || subject.act() == Act.IMPORT;
                out.add(imported ? IMPORTED : NONE, FOLLOWED);
            }
            for (LotSubject.Promise promise : subject.promises()) {
                String standard = Statement.shortened(promise.written());
                boolean ended = promise.standing()
                        .filter(standing -> standing == Standing.SUPERSEDED || standing == Standing.WITHDRAWN)
                        .isPresent();
                if (promise.change().isPresent()) {
                    ChangeOver change = promise.change().get();
                    boolean after = change.answer() == ChangeOver.Answer.DECLARED_ENDED;
                    out.add(
                            after ? ENDED : STOCK,
                            FOLLOWED,
                            standard,
                            change.implemented().toString(),
                            day(change.madeOn()));
                } else if (ended) {
                    out.add(ENDED_OPEN, FOLLOWED, standard);
                }
                if (promise.meets().isPresent()) {
                    out.add(promise.meets().get() ? MEETS : FAILS, FOLLOWED, standard);
                } else {
                    out.add(NOT_SHOWN, FOLLOWED, standard);
                }
            }
        }
    }

    /** Goods of the catalogue of compulsory certification are certified. */
    private record IsCertified() implements Rule<LotSubject> {

        private static final Pointer AT = Pointer.ROOT.then("certificate");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-due");
        static final Verdict NOT_YET = Verdict.of(NOT_APPLICABLE, "not-yet-due", "from");
        static final Verdict ABROAD = Verdict.unknown(Gap.CATALOG, "export-only");
        static final Verdict UNSETTLED = Verdict.unknown(Gap.SUBJECT, "unsettled");
        static final Verdict OPEN = Verdict.unknown(Gap.SUBJECT, "not-known");
        static final Verdict VALID = Verdict.of(CONFORMS, "valid");
        static final Verdict EXEMPT = Verdict.of(CONFORMS, "exempt");
        static final Verdict NONE = Verdict.of(VIOLATION, "none");
        static final Verdict NEWLY = Verdict.of(VIOLATION, "newly-listed", "from", "made");
        static final Verdict NOT_YET_VALID = Verdict.of(VIOLATION, "not-yet-valid", "from", "on");
        static final Verdict SUSPENDED = Verdict.of(SUSPECT, "suspended");
        static final Verdict ENDED = Verdict.of(VIOLATION, "ended", "to", "made");
        static final Verdict ENDED_STOCK = Verdict.of(SUSPECT, "ended-stock", "to", "made");
        static final Verdict ENDED_OPEN = Verdict.unknown(Gap.SUBJECT, "ended-day-not-known");

        @Override
        public RuleId id() {
            return new RuleId("gate.certificate");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    NOT_DUE,
                    NOT_YET,
                    ABROAD,
                    UNSETTLED,
                    OPEN,
                    VALID,
                    EXEMPT,
                    NONE,
                    NEWLY,
                    NOT_YET_VALID,
                    SUSPENDED,
                    ENDED,
                    ENDED_STOCK,
                    ENDED_OPEN);
        }

        @Override
        public void apply(LotSubject subject, LocalDate on, FindingSink out) {
            if (subject.category().isEmpty() || subject.ccc() == Due.NO) {
                out.add(NOT_DUE, AT);
                return;
            }
            Optional<LocalDate> from = subject.cccFrom();
            if (from.isPresent() && on.isBefore(from.get())) {
                out.add(NOT_YET, AT, from.get().toString());
                return;
            }
            Optional<Lot.Certificate> certificate = subject.lot().certificate();
            if (certificate.isEmpty()) {
                out.add(subject.isForAbroad() ? ABROAD : subject.ccc() == Due.YES ? OPEN : UNSETTLED, AT);
                return;
            }
            Optional<LocalDate> made = subject.act() == Act.PRODUCE
                    ? Optional.of(on)
                    : subject.lot().madeOn();
            switch (certificate.get().state()) {
                case EXEMPT -> out.add(EXEMPT, AT);
                case SUSPENDED -> out.add(SUSPENDED, AT);
                case NONE -> none(subject, from, made, on, out);
                case VALID -> valid(certificate.get(), made, on, out);
                case ENDED -> ended(certificate.get(), made, out);
            }
        }

        private static void none(
                LotSubject subject, Optional<LocalDate> from, Optional<LocalDate> made, LocalDate on, FindingSink out) {
            if (subject.isForAbroad()) {
                out.add(ABROAD, AT);
            } else if (subject.ccc() != Due.YES) {
                out.add(UNSETTLED, AT);
            } else if (from.isPresent() && newly(from.get(), made, on) == ChangeOver.Answer.VIOLATION) {
                out.add(NEWLY, AT, from.get().toString(), day(made));
            } else {
                out.add(NONE, AT);
            }
        }

        /** Goods newly put into the catalogue: the day of making helps nobody. */
        private static ChangeOver.Answer newly(LocalDate from, Optional<LocalDate> made, LocalDate on) {
            return new ChangeOver(
                            ChangeOver.Kind.CERTIFICATION,
                            from,
                            ChangeOver.Followed.OLD,
                            made,
                            on,
                            Optional.empty(),
                            Optional.empty())
                    .answer();
        }

        private static void valid(
                Lot.Certificate certificate, Optional<LocalDate> made, LocalDate on, FindingSink out) {
            if (certificate.from().filter(on::isBefore).isPresent()) {
                out.add(NOT_YET_VALID, AT, day(certificate.from()), on.toString());
            } else if (certificate.to().filter(on::isAfter).isPresent()) {
                // its validity is over, whatever its state is called
                ended(certificate, made, out);
            } else {
                out.add(VALID, AT);
            }
        }

        private static void ended(Lot.Certificate certificate, Optional<LocalDate> made, FindingSink out) {
            if (certificate.to().isEmpty() || made.isEmpty()) {
                out.add(ENDED_OPEN, AT);
                return;
            }
            boolean after = made.get().isAfter(certificate.to().get());
            out.add(after ? ENDED : ENDED_STOCK, AT, day(certificate.to()), day(made));
        }
    }
}
