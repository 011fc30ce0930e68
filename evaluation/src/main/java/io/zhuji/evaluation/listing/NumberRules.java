package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.product.FoodLicence;
import io.zhuji.core.product.Gtin;
import io.zhuji.core.product.ProductionLicence;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules about licences, bar codes and the codes of companies. */
final class NumberRules {

    private NumberRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(new HasLicence(), new HasSoundIdentifiers());
    }

    /** One verdict for each fault a number may have. */
    private static List<Verdict> faults(String prefix, String... faults) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String fault : faults) {
            verdicts.add(Verdict.of(SUSPECT, prefix + "-" + fault, "number"));
        }
        return List.copyOf(verdicts);
    }

    private static Verdict of(List<Verdict> verdicts, String prefix, String fault) {
        for (Verdict verdict : verdicts) {
            if (verdict.reason().equals(prefix + "-" + fault)) {
                return verdict;
            }
        }
        throw new IllegalStateException("no verdict for the fault " + fault);
    }

    /**
     * A food bears the number of its maker's production licence (食品生产许可证编号, SC), and a licence number on any goods is
     * well formed. The number is judged by its form, not by the register.
     */
    private record HasLicence() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.licence");
        static final Verdict SOUND = Verdict.of(CONFORMS, "sound", "number");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-due");
        static final Verdict IMPORTED = Verdict.of(NOT_APPLICABLE, "imported", "words");
        static final Verdict QS_ENDED = Verdict.of(SUSPECT, "qs-ended", "number", "on");
        static final Verdict DIGITS_ONLY = Verdict.unknown(Gap.SUBJECT, "digits-only", "number");
        static final Verdict NOT_STATED = Verdict.unknown(Gap.SUBJECT, "not-stated");
        static final Verdict NOT_CAPTURED = Verdict.unknown(Gap.SUBJECT, "not-captured");
        static final List<Verdict> FOOD =
                faults("food", "form", "characters", "length", "all-zeros", "region", "check-digit");
        static final List<Verdict> GOODS = faults("goods", "form", "characters", "length", "all-zeros", "region");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            List<Verdict> all =
                    new ArrayList<>(List.of(SOUND, NOT_DUE, IMPORTED, QS_ENDED, DIGITS_ONLY, NOT_STATED, NOT_CAPTURED));
            all.addAll(FOOD);
            all.addAll(GOODS);
            return all;
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean stated = false;
            for (Listing.Attribute attribute : subject.all(Meaning.LICENCE)) {
                String value = attribute.value().strip();
                if (holdsNumber(value) && (subject.isFood() || holdsOurLetters(value))) {
                    stated = true;
                    judge(subject, value, attribute.at(), on, out);
                }
            }
            if (stated) {
                return;
            }
            if (!subject.isFood()) {
                if (out.wantsAll()) {
                    out.add(NOT_DUE, Pointer.ROOT);
                }
            } else if (!subject.captured()) {
                out.add(NOT_CAPTURED, Pointer.ROOT);
            } else if (subject.isImported()) {
                out.add(IMPORTED, subject.trade().told(), subject.trade().words());
            } else if (!subject.isFarmProduce()) {
                out.add(NOT_STATED, Pointer.ROOT);
            }
        }

        /** SC, QS and XK; under the same name cosmetics, medical devices and others write licences of their own. */
        private static boolean holdsOurLetters(String value) {
            String folded = Folding.fold(value);
            return folded.contains("sc") || folded.contains("qs") || folded.contains("xk");
        }

        private static boolean holdsNumber(String value) {
            int digits = 0;
            for (int i = 0; i < value.length(); i++) {
                digits += Folding.isDigit(Folding.fold(value.charAt(i))) ? 1 : 0;
            }
            return digits >= 6;
        }

        private static void judge(ListingSubject subject, String value, Pointer at, LocalDate on, FindingSink out) {
            String folded = Folding.fold(value);
            String quoted = Quote.of(value);
            if (folded.contains("xk")) {
                Optional<String> fault = ProductionLicence.fault(value);
                if (fault.isPresent()) {
                    out.add(of(GOODS, "goods", fault.get()), at, quoted);
                } else if (out.wantsAll()) {
                    out.add(SOUND, at, quoted);
                }
                return;
            }
            if (isDigitsOnly(folded)) {
                out.add(DIGITS_ONLY, at, quoted);
                return;
            }
            Optional<String> fault = FoodLicence.fault(value);
            if (fault.isPresent()) {
                out.add(of(FOOD, "food", fault.get()), at, quoted);
            } else if (!FoodLicence.parse(value)
                    .allowedOn(subject.trade().madeOn().orElse(on))) {
                out.add(QS_ENDED, at, quoted, on.toString());
            } else if (out.wantsAll()) {
                out.add(SOUND, at, quoted);
            }
        }

        private static boolean isDigitsOnly(String folded) {
            for (int i = 0; i < folded.length(); i++) {
                if (!Folding.isDigit(folded.charAt(i)) && folded.charAt(i) != ' ') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Bar codes and unified social credit codes are sound by their check digits. */
    private record HasSoundIdentifiers() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.identifiers");
        static final Verdict GTIN_SOUND = Verdict.of(CONFORMS, "gtin-sound", "number");
        static final Verdict CODE_SOUND = Verdict.of(CONFORMS, "credit-code-sound", "number");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none");
        static final List<Verdict> GTIN = faults("gtin", "characters", "length", "all-zeros", "check-digit");
        static final List<Verdict> CODE = faults(
                "credit-code",
                "length",
                "characters",
                "all-zeros",
                "form",
                "region",
                "check-digit",
                "body-check-digit");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            List<Verdict> all = new ArrayList<>(List.of(GTIN_SOUND, CODE_SOUND, NONE));
            all.addAll(GTIN);
            all.addAll(CODE);
            return all;
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean any = false;
            for (Listing.Attribute attribute : subject.all(Meaning.GTIN)) {
                for (String number : parts(attribute.value())) {
                    any = true;
                    report(Gtin.fault(number), GTIN, "gtin", GTIN_SOUND, number, attribute.at(), out);
                }
            }
            for (Listing.Attribute attribute : subject.all(Meaning.CREDIT_CODE)) {
                for (String number : parts(attribute.value())) {
                    any = true;
                    report(CreditCode.fault(number), CODE, "credit-code", CODE_SOUND, number, attribute.at(), out);
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT);
            }
        }

        private static void report(
                Optional<String> fault,
                List<Verdict> verdicts,
                String prefix,
                Verdict sound,
                String number,
                Pointer at,
                FindingSink out) {
            if (fault.isPresent()) {
                out.add(of(verdicts, prefix, fault.get()), at, Quote.of(number));
            } else if (out.wantsAll()) {
                out.add(sound, at, number);
            }
        }

        /** The numbers of a value that lists several; words without a digit, such as 见包装, are none. */
        private static List<String> parts(String value) {
            List<String> parts = new ArrayList<>(1);
            int start = 0;
            for (int i = 0; i <= value.length(); i++) {
                if (i == value.length() || ",，、;；/\n|".indexOf(value.charAt(i)) >= 0) {
                    String part = value.substring(start, i).strip();
                    boolean digit = part.chars().anyMatch(c -> Folding.isDigit(Folding.fold((char) c)));
                    if (digit && part.length() <= 64) {
                        parts.add(part);
                    }
                    start = i + 1;
                }
            }
            return parts;
        }
    }
}
