package io.zhuji.evaluation.conformity;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a report itself must be, whatever its results are held against. */
final class PaperRules {

    private PaperRules() {}

    static List<Rule<Subject>> all() {
        return List.of(new SoundDates(), new NamedLaboratory(), new KnownStandards(), new ReadableResults());
    }

    /** Sampled before tested, tested before issued, and none of it after the date of the act. */
    private record SoundDates() implements Rule<Subject> {

        static final Verdict ORDER = Verdict.of(SUSPECT, "order", "member", "day", "other", "than");
        static final Verdict FUTURE = Verdict.of(SUSPECT, "future", "member", "day", "on");
        static final Verdict MISSING = Verdict.unknown(Gap.SUBJECT, "missing");
        static final Verdict SOUND = Verdict.of(CONFORMS, "sound");

        @Override
        public RuleId id() {
            return new RuleId("conformity.dates");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(ORDER, FUTURE, MISSING, SOUND);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Pointer at = Pointer.ROOT.then("dates");
            for (OddDay odd : subject.odd()) {
                String day = odd.day().toString();
                if (odd.other().isEmpty()) {
                    out.add(FUTURE, at.then(odd.member()), odd.member(), day, on.toString());
                } else {
                    out.add(
                            ORDER,
                            at.then(odd.member()),
                            odd.member(),
                            day,
                            odd.other(),
                            odd.than().toString());
                }
            }
            if (subject.report().dates().equals(TestReport.Dates.NONE)) {
                out.add(MISSING, at);
            } else if (subject.odd().isEmpty() && out.wantsAll()) {
                out.add(SOUND, at);
            }
        }
    }

    /** The laboratory is named, with its recognition. */
    private record NamedLaboratory() implements Rule<Subject> {

        static final Verdict UNNAMED = Verdict.unknown(Gap.SUBJECT, "unnamed");
        static final Verdict UNRECOGNISED = Verdict.of(NOTICE, "recognition-not-stated", "laboratory");
        static final Verdict NAMED = Verdict.of(CONFORMS, "named", "laboratory");

        @Override
        public RuleId id() {
            return new RuleId("conformity.laboratory");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(UNNAMED, UNRECOGNISED, NAMED);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Pointer at = Pointer.ROOT.then("laboratory");
            String name = Statement.shortened(subject.report().laboratory().name());
            if (name.isBlank()) {
                out.add(UNNAMED, at);
            } else if (subject.report().laboratory().accreditation().isBlank()) {
                out.add(UNRECOGNISED, at, name);
            } else if (out.wantsAll()) {
                out.add(NAMED, at, name);
            }
        }
    }

    /** The standards named are known and in force, and the limits of the own one can be read. */
    private record KnownStandards() implements Rule<Subject> {

        static final Verdict NONE = Verdict.unknown(Gap.SUBJECT, "none-declared");
        static final Verdict MALFORMED = Verdict.unknown(Gap.SUBJECT, "malformed", "written");
        static final Verdict NOT_HELD = Verdict.unknown(Gap.CATALOG, "not-in-catalog", "standard");
        static final Verdict NO_LIMITS = Verdict.unknown(Gap.CATALOG, "no-limits-held", "standard");
        static final Verdict ENDED = Verdict.of(SUSPECT, "ended", "standard", "successor", "on");
        static final Verdict WITHDRAWN = Verdict.of(SUSPECT, "withdrawn", "standard", "on");
        static final Verdict NOT_YET = Verdict.of(NOTICE, "not-yet", "standard", "on");
        static final Verdict OWN_LIMIT = Verdict.unknown(Gap.SUBJECT, "own-limit-unreadable", "name", "limit");
        static final Verdict CATEGORY = Verdict.unknown(Gap.SUBJECT, "category-unknown", "category");
        static final Verdict NO_CATEGORY = Verdict.unknown(Gap.SUBJECT, "category-not-stated");
        static final Verdict ROUNDING = Verdict.of(NOTICE, "rounding-set-aside", "standard", "rule");
        static final Verdict KNOWN = Verdict.of(CONFORMS, "known", "standard");

        @Override
        public RuleId id() {
            return new RuleId("conformity.standards");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    NONE,
                    MALFORMED,
                    NOT_HELD,
                    NO_LIMITS,
                    ENDED,
                    WITHDRAWN,
                    NOT_YET,
                    OWN_LIMIT,
                    CATEGORY,
                    NO_CATEGORY,
                    ROUNDING,
                    KNOWN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            TestReport report = subject.report();
            Pointer category = Pointer.ROOT.then("sample").then("category");
            if (report.sample().category().isEmpty()) {
                if (report.mandatory().isEmpty()) {
                    out.add(NO_CATEGORY, category);
                }
            } else if (!subject.categoryKnown()) {
                out.add(CATEGORY, category, Statement.shortened(report.sample().category()));
            }
            if (report.declared().isEmpty() && report.own().isEmpty()) {
                out.add(NONE, Pointer.ROOT.then("declared"));
            }
            boolean own = !report.own().isEmpty();
            for (Sources.Cited cited : subject.cited()) {
                cited(cited, own, report, on, out);
            }
            for (TestReport.OwnIndicator indicator : subject.unreadable()) {
                out.add(
                        OWN_LIMIT,
                        indicator.at(),
                        Statement.shortened(indicator.name()),
                        Statement.shortened(indicator.limit()));
            }
        }

        private static void cited(Sources.Cited cited, boolean own, TestReport report, LocalDate on, FindingSink out) {
            Pointer at = cited.executed().at();
            String document = Statement.shortened(cited.document());
            boolean silent = cited.held() == Coverage.Extent.NONE;
            switch (cited.standing()) {
                case MALFORMED ->
                    out.add(MALFORMED, at, Statement.shortened(cited.executed().written()));
                case NOT_IN_CATALOG, UNDATED_UNKNOWN -> {
                    // an own standard is in no register of ours; its indicators stand in the report
                    if (!own || !document.startsWith("Q/")) {
                        out.add(NOT_HELD, at, document);
                    }
                }
                case SUPERSEDED -> out.add(ENDED, at, document, cited.successor(), on.toString());
                case WITHDRAWN -> out.add(WITHDRAWN, at, document, on.toString());
                case NOT_YET_IN_FORCE -> out.add(NOT_YET, at, document, on.toString());
                case IN_FORCE, UNDATED_IN_FORCE -> {
                    if (silent) {
                        out.add(NO_LIMITS, at, document);
                    } else if (out.wantsAll()) {
                        out.add(KNOWN, at, document);
                    }
                }
            }
            boolean rounds = cited.executed().rounding() == Method.ROUNDED;
            if (rounds && !report.decision().equals(DecisionRule.SIMPLE)) {
                out.add(ROUNDING, at, document, report.decision().code());
            }
        }
    }

    /** Each result can be read, is stated once, and by a method. */
    private record ReadableResults() implements Rule<Subject> {

        static final Verdict NONE = Verdict.unknown(Gap.SUBJECT, "none");
        static final Verdict NO_NAME = Verdict.unknown(Gap.SUBJECT, "no-name");
        static final Verdict REPEATED = Verdict.of(NOTICE, "repeated", "name", "value");
        static final Verdict CONTRADICTION = Verdict.of(SUSPECT, "contradiction", "name", "value");
        static final Verdict SPECIMEN = Verdict.of(SUSPECT, "specimen-not-listed", "name", "specimen");
        static final Verdict EXCUSED = Verdict.of(NOTICE, "excused", "name");
        static final Verdict NOT_LIMITED = Verdict.of(NOT_APPLICABLE, "not-limited", "name");
        static final Verdict NO_LIMIT = Verdict.unknown(Gap.CATALOG, "no-limit-known", "name", "value");
        static final Verdict READABLE = Verdict.of(CONFORMS, "readable", "name");

        @Override
        public RuleId id() {
            return new RuleId("conformity.results");
        }

        @Override
        public List<Verdict> verdicts() {
            List<Verdict> all = new ArrayList<>(List.of(
                    NONE, NO_NAME, REPEATED, CONTRADICTION, SPECIMEN, EXCUSED, NOT_LIMITED, NO_LIMIT, READABLE));
            for (Reason reason : Reason.values()) {
                if (reason.ofItem() && reason != Reason.CONTRADICTION) {
                    all.add(fault(reason));
                }
            }
            return all;
        }

        private static Verdict fault(Reason reason) {
            return Verdict.unknown(reason.gap(), reason.word(), "name", "value");
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.results().isEmpty()) {
                out.add(NONE, Pointer.ROOT.then("items"));
            }
            List<String> specimens = subject.report().sample().specimens();
            for (Result result : subject.results()) {
                TestReport.Item item = result.item();
                String name = Statement.shortened(item.name());
                String value = Statement.shortened(result.statement().text());
                boolean clean = true;
                if (item.name().isBlank()) {
                    clean = false;
                    out.add(NO_NAME, item.at());
                }
                if (result.isRepeated()) {
                    clean = false;
                    out.add(REPEATED, item.at(), name, value);
                }
                for (Reason fault : result.faults()) {
                    clean = false;
                    out.add(fault == Reason.CONTRADICTION ? CONTRADICTION : fault(fault), item.at(), name, value);
                }
                if (!specimens.isEmpty() && !item.specimen().isBlank() && !specimens.contains(item.specimen())) {
                    clean = false;
                    out.add(SPECIMEN, item.at(), name, Statement.shortened(item.specimen()));
                }
                if (result.isExcused()) {
                    out.add(EXCUSED, item.at(), name);
                } else if (clean && out.wantsAll()) {
                    out.add(READABLE, item.at(), name);
                }
            }
            boolean allHeld = holdsAll(subject.mandatory()) && holdsAll(subject.declared());
            for (Result result : subject.unheld()) {
                String name = Statement.shortened(result.item().name());
                if (allHeld) {
                    out.add(NOT_LIMITED, result.item().at(), name);
                } else if (!result.isExcused()) {
                    out.add(
                            NO_LIMIT,
                            result.item().at(),
                            name,
                            Statement.shortened(result.statement().text()));
                }
            }
        }

        private static boolean holdsAll(Side side) {
            return !side.sources().isEmpty()
                    && side.sources().stream().allMatch(source -> source.extent() == Coverage.Extent.COMPLETE);
        }
    }
}
