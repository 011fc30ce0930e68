package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.product.CccNumber;
import io.zhuji.core.product.EnergyFiling;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about compulsory certification and the energy label. */
final class CertificateRules {

    private CertificateRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(new HasCertificate(), new HasEnergyLabel());
    }

    /**
     * Goods of the CCC catalogue have a certificate, whose number is well formed, is for such goods, and is valid
     * (强制性产品认证). The number is judged by its form; whether it is in the register only the register tells.
     */
    private record HasCertificate() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.ccc");
        static final Verdict FITS = Verdict.of(CONFORMS, "fits", "number", "class");
        static final Verdict WELL_FORMED = Verdict.of(CONFORMS, "well-formed", "number", "class");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-due");
        static final Verdict LENGTH = Verdict.of(SUSPECT, "malformed-length", "number", "digits");
        static final Verdict CHARACTERS = Verdict.of(SUSPECT, "malformed-characters", "number");
        static final Verdict ZEROS = Verdict.of(SUSPECT, "malformed-zeros", "number");
        static final Verdict YEAR = Verdict.of(SUSPECT, "malformed-year", "number", "year", "on");
        static final Verdict DIFFERS = Verdict.of(SUSPECT, "class-differs", "number", "class", "expected");
        static final Verdict SUSPENDED = Verdict.of(SUSPECT, "suspended", "state");
        static final Verdict ENDED = Verdict.of(SUSPECT, "ended", "state");
        static final Verdict DENIED = Verdict.of(SUSPECT, "denied", "name", "written");
        static final Verdict NOT_STATED = Verdict.unknown(Gap.SUBJECT, "not-stated");
        static final Verdict NO_NUMBER = Verdict.unknown(Gap.SUBJECT, "no-number", "name", "written");
        static final Verdict NOT_CAPTURED = Verdict.unknown(Gap.SUBJECT, "not-captured");
        static final Verdict UNSETTLED = Verdict.unknown(Gap.CATALOG, "scope-unsettled");

        /** Where a page says it: under 3C认证 some write yes, some the number. */
        private static final List<Meaning> SAID = List.of(Meaning.CCC_NUMBER, Meaning.CCC_CERTIFIED);

        private static final int SHORTEST = 8;

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    FITS,
                    WELL_FORMED,
                    NOT_DUE,
                    LENGTH,
                    CHARACTERS,
                    ZEROS,
                    YEAR,
                    DIFFERS,
                    SUSPENDED,
                    ENDED,
                    DENIED,
                    NOT_STATED,
                    NO_NUMBER,
                    NOT_CAPTURED,
                    UNSETTLED);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean stated = false;
            for (Meaning meaning : SAID) {
                for (Listing.Attribute attribute : subject.all(meaning)) {
                    stated |= numbers(subject, attribute, on, out);
                }
            }
            stated |= state(subject, out);
            if (!stated) {
                missing(subject, out);
            }
        }

        /** Judges every number of a value; false where it holds none. */
        private static boolean numbers(
                ListingSubject subject, Listing.Attribute attribute, LocalDate on, FindingSink out) {
            String value = attribute.value();
            boolean any = false;
            int i = 0;
            while (i < value.length()) {
                if (!isPartOfNumber(value.charAt(i))) {
                    i++;
                    continue;
                }
                int start = i;
                int digits = 0;
                while (i < value.length() && (isPartOfNumber(value.charAt(i)) || isJoint(value, i))) {
                    digits += Folding.isDigit(Folding.fold(value.charAt(i))) ? 1 : 0;
                    i++;
                }
                if (digits >= SHORTEST) {
                    any = true;
                    number(subject, value.substring(start, i), digits, attribute.at(), on, out);
                }
            }
            return any;
        }

        private static boolean isPartOfNumber(char c) {
            return Folding.isLatin(Folding.fold(c));
        }

        private static boolean isJoint(String value, int at) {
            char c = Folding.fold(value.charAt(at));
            return (c == ' ' || c == '-') && at + 1 < value.length() && isPartOfNumber(value.charAt(at + 1));
        }

        private static void number(
                ListingSubject subject, String number, int digits, Pointer at, LocalDate on, FindingSink out) {
            Optional<String> fault = CccNumber.fault(number);
            String quoted = Quote.of(number);
            if (fault.isPresent()) {
                switch (fault.get()) {
                    case "length" -> out.add(LENGTH, at, quoted, Integer.toString(digits));
                    case "all-zeros" -> out.add(ZEROS, at, quoted);
                    case "year" ->
                        out.add(YEAR, at, quoted, Folding.fold(number).substring(0, 4), Integer.toString(on.getYear()));
                    default -> out.add(CHARACTERS, at, quoted);
                }
                return;
            }
            CccNumber sound = CccNumber.parse(number);
            if (sound.year() > on.getYear()) {
                out.add(YEAR, at, sound.toString(), Integer.toString(sound.year()), Integer.toString(on.getYear()));
            } else if (subject.classes().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(WELL_FORMED, at, sound.toString(), sound.productClass());
                }
            } else if (!subject.classes().contains(sound.productClass())) {
                String expected = String.join(", ", subject.classes());
                out.add(DIFFERS, at, sound.toString(), sound.productClass(), expected);
            } else if (out.wantsAll()) {
                out.add(FITS, at, sound.toString(), sound.productClass());
            }
        }

        /** Judges what is said about the certificate beside its number; whether that already settles the matter. */
        private static boolean state(ListingSubject subject, FindingSink out) {
            boolean settled = false;
            for (Listing.Attribute attribute : subject.all(Meaning.CCC_STATE)) {
                String state = attribute.value();
                if (state.contains("暂停")) {
                    out.add(SUSPENDED, attribute.at(), Quote.of(state));
                    settled = true;
                } else if (holdsAny(state, "撤销", "注销", "过期", "失效", "无效", "到期")) {
                    out.add(ENDED, attribute.at(), Quote.of(state));
                    settled = true;
                }
            }
            if (subject.ccc() == Due.YES) {
                for (Listing.Attribute attribute : subject.all(Meaning.CCC_CERTIFIED)) {
                    String value = attribute.value().strip();
                    if (value.startsWith("否") || value.startsWith("无") || value.equals("未认证")) {
                        out.add(DENIED, attribute.at(), Quote.of(attribute.name()), Quote.of(value));
                        settled = true;
                    }
                }
            }
            return settled;
        }

        private static void missing(ListingSubject subject, FindingSink out) {
            if (subject.ccc() == Due.UNSETTLED && !subject.kind().equals(Kind.UNKNOWN) && subject.isElectric()) {
                out.add(UNSETTLED, Pointer.ROOT);
            } else if (subject.ccc() != Due.YES) {
                if (out.wantsAll()) {
                    out.add(NOT_DUE, Pointer.ROOT);
                }
            } else if (!subject.captured()) {
                out.add(NOT_CAPTURED, Pointer.ROOT);
            } else {
                for (Meaning meaning : SAID) {
                    for (Listing.Attribute attribute : subject.all(meaning)) {
                        out.add(NO_NUMBER, attribute.at(), Quote.of(attribute.name()), Quote.of(attribute.value()));
                        return;
                    }
                }
                out.add(NOT_STATED, Pointer.ROOT);
            }
        }
    }

    /** Goods listed for the energy label (能源效率标识) state their grade, and the filing of the label is well formed. */
    private record HasEnergyLabel() implements Rule<ListingSubject> {

        static final RuleId ID = new RuleId("listing.energy-label");
        static final Verdict STATED = Verdict.of(CONFORMS, "stated", "grade");
        static final Verdict FILED = Verdict.of(CONFORMS, "filed", "filing");
        static final Verdict NOT_DUE = Verdict.of(NOT_APPLICABLE, "not-due");
        static final Verdict TITLE_ONLY = Verdict.of(NOTICE, "title-only", "grade");
        static final Verdict DENIED = Verdict.of(SUSPECT, "denied", "name", "written");
        static final Verdict NO_GRADE = Verdict.of(SUSPECT, "no-such-grade", "name", "written");
        static final Verdict FILING = Verdict.of(SUSPECT, "filing-malformed", "filing");
        static final Verdict NOT_STATED = Verdict.unknown(Gap.SUBJECT, "not-stated");
        static final Verdict NOT_CAPTURED = Verdict.unknown(Gap.SUBJECT, "not-captured");
        static final Verdict UNSETTLED = Verdict.unknown(Gap.CATALOG, "scope-unsettled");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    STATED, FILED, NOT_DUE, TITLE_ONLY, DENIED, NO_GRADE, FILING, NOT_STATED, NOT_CAPTURED, UNSETTLED);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            filings(subject, out);
            boolean stated = false;
            for (Listing.Attribute attribute : subject.all(Meaning.ENERGY_GRADE)) {
                stated |= grade(subject, attribute, out);
            }
            if (!stated) {
                missing(subject, out);
            }
        }

        private static void filings(ListingSubject subject, FindingSink out) {
            for (Listing.Attribute attribute : subject.all(Meaning.ENERGY_FILING)) {
                String value = attribute.value().strip();
                if (value.isEmpty() || !holdsDigit(value)) {
                    continue;
                }
                if (EnergyFiling.fault(value).isPresent()) {
                    out.add(FILING, attribute.at(), Quote.of(value));
                } else if (out.wantsAll()) {
                    out.add(FILED, attribute.at(), value);
                }
            }
        }

        private static boolean grade(ListingSubject subject, Listing.Attribute attribute, FindingSink out) {
            String value = attribute.value().strip();
            Optional<Integer> grade = EnergyGrade.in(value, true);
            if (grade.isPresent() && (grade.get() < 1 || grade.get() > EnergyGrade.LOWEST)) {
                out.add(NO_GRADE, attribute.at(), Quote.of(attribute.name()), Quote.of(value));
                return true;
            }
            if (grade.isPresent()) {
                if (out.wantsAll()) {
                    out.add(STATED, attribute.at(), grade.get().toString());
                }
                return true;
            }
            if (subject.energy() == Due.YES && (value.startsWith("无") || value.equals("否"))) {
                out.add(DENIED, attribute.at(), Quote.of(attribute.name()), Quote.of(value));
                return true;
            }
            return false;
        }

        private static void missing(ListingSubject subject, FindingSink out) {
            if (subject.energy() != Due.YES) {
                if (subject.energy() == Due.UNSETTLED && subject.isElectric()) {
                    out.add(UNSETTLED, Pointer.ROOT);
                } else if (out.wantsAll()) {
                    out.add(NOT_DUE, Pointer.ROOT);
                }
                return;
            }
            Optional<Integer> grade = EnergyGrade.in(subject.listing().title(), false);
            if (grade.isPresent()) {
                out.add(TITLE_ONLY, Pointer.ROOT.then("title"), grade.get().toString());
            } else if (subject.captured()) {
                out.add(NOT_STATED, Pointer.ROOT);
            } else {
                out.add(NOT_CAPTURED, Pointer.ROOT);
            }
        }
    }

    private static boolean holdsDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Folding.isDigit(Folding.fold(value.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(String value, String... words) {
        for (String word : words) {
            if (value.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
