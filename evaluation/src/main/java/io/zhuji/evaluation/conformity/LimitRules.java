package io.zhuji.evaluation.conformity;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the results come to, for what is mandatory and, apart from it, for what was declared. */
final class LimitRules {

    private static final List<String> PASS = List.of("合格", "符合", "符合要求", "pass", "p", "conforms", "conform", "√");
    private static final List<String> FAIL =
            List.of("不合格", "不符合", "不符合要求", "fail", "f", "does not conform", "nonconforming", "×");

    private LimitRules() {}

    static List<Rule<Subject>> all() {
        return List.of(
                new MeetsLimits(new RuleId("conformity.mandatory-limits"), true),
                new MeetsLimits(new RuleId("conformity.declared-limits"), false),
                new TestsAll(new RuleId("conformity.mandatory-coverage"), true),
                new TestsAll(new RuleId("conformity.declared-coverage"), false),
                new SaysTheSame(),
                new JudgesBatch());
    }

    private static Side side(Subject subject, boolean mandatory) {
        return mandatory ? subject.mandatory() : subject.declared();
    }

    /** Each result lies within the limits of its standards. */
    private record MeetsLimits(RuleId id, boolean mandatory) implements Rule<Subject> {

        private static final String[] FACTS = {"name", "value", "limit_zh", "limit_en", "standard", "specimen"};
        static final Verdict WITHIN = Verdict.of(CONFORMS, "within", FACTS);
        static final Verdict OUTSIDE = Verdict.of(VIOLATION, "outside", FACTS);
        static final Verdict TOLERATED = Verdict.of(NOTICE, "outside-within-plan", FACTS);
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "nothing-limited");

        @Override
        public List<Verdict> verdicts() {
            List<Verdict> all = new ArrayList<>(List.of(WITHIN, OUTSIDE, NONE));
            if (!mandatory) {
                all.add(TOLERATED);
            }
            for (Reason reason : Reason.values()) {
                if (doubts(reason)) {
                    all.add(inDoubt(reason));
                }
                if (decides(reason)) {
                    all.add(undecided(reason));
                }
            }
            return all;
        }

        private static boolean doubts(Reason reason) {
            return switch (reason) {
                case UNSURE, DATES, PART, CONDITION, GUARD_BAND -> true;
                default -> false;
            };
        }

        private static boolean decides(Reason reason) {
            return !reason.ofItem() && reason != Reason.UNSURE && reason != Reason.DATES;
        }

        private static Verdict inDoubt(Reason reason) {
            return Verdict.of(SUSPECT, "outside-" + reason.word(), FACTS);
        }

        private static Verdict undecided(Reason reason) {
            return Verdict.unknown(reason.gap(), reason.word(), FACTS);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Side side = side(subject, mandatory);
            for (Line line : side.lines()) {
                switch (line.verdict()) {
                    case CONFORMS -> {
                        if (out.wantsAll()) {
                            add(WITHIN, line, out);
                        }
                    }
                    case VIOLATES -> {
                        boolean tolerated = !mandatory
                                && line.fails()
                                && side.batch()
                                        .filter(batch -> batch.tolerates(line.severity()))
                                        .isPresent();
                        add(tolerated ? TOLERATED : line.fails() ? OUTSIDE : inDoubt(reason(line)), line, out);
                    }
                    case UNDECIDED -> {
                        if (!reason(line).ofItem()) {
                            add(undecided(reason(line)), line, out);
                        }
                    }
                }
            }
            if (side.lines().isEmpty() && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT);
            }
        }

        private static Reason reason(Line line) {
            return Reason.valueOf(line.reason().toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static void add(Verdict verdict, Line line, FindingSink out) {
            out.add(
                    verdict,
                    line.at(),
                    Statement.shortened(line.name()),
                    Statement.shortened(line.value()),
                    line.limit(Locale.CHINESE),
                    line.limit(Locale.ENGLISH),
                    line.standard(),
                    line.specimen().isBlank() ? "–" : Statement.shortened(line.specimen()));
        }
    }

    /** All that the standards of a side limit is tested, as far as the catalog holds it. */
    private record TestsAll(RuleId id, boolean mandatory) implements Rule<Subject> {

        static final Verdict UNTESTED = Verdict.unknown(Gap.SUBJECT, "untested", "standard", "names_zh", "names_en");
        static final Verdict PARTLY_HELD = Verdict.unknown(Gap.CATALOG, "partly-held", "standard");
        static final Verdict MAY_APPLY = Verdict.unknown(Gap.SUBJECT, "may-apply", "standard");
        static final Verdict ALL = Verdict.of(CONFORMS, "all-tested", "standard");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-standard");

        @Override
        public List<Verdict> verdicts() {
            return mandatory
                    ? List.of(UNTESTED, PARTLY_HELD, MAY_APPLY, ALL, NONE)
                    : List.of(UNTESTED, PARTLY_HELD, ALL, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Side side = side(subject, mandatory);
            if (side.sources().isEmpty() && out.wantsAll()) {
                out.add(NONE, Pointer.ROOT);
            }
            Map<String, List<Side.Untested>> byStandard = new LinkedHashMap<>();
            for (Side.Untested untested : side.untested()) {
                byStandard
                        .computeIfAbsent(untested.standard(), standard -> new ArrayList<>())
                        .add(untested);
            }
            for (Side.Source source : side.sources()) {
                List<Side.Untested> own = byStandard.getOrDefault(source.document(), List.of());
                boolean complete = source.extent() == Coverage.Extent.COMPLETE;
                if (!own.isEmpty()) {
                    out.add(
                            UNTESTED,
                            Pointer.ROOT.then("items"),
                            source.document(),
                            String.join(
                                    "、", own.stream().map(Side.Untested::nameZh).toList()),
                            String.join(
                                    ", ",
                                    own.stream().map(Side.Untested::nameEn).toList()));
                }
                if (!complete) {
                    out.add(PARTLY_HELD, Pointer.ROOT, source.document());
                }
                if (mandatory && !source.certain()) {
                    out.add(MAY_APPLY, Pointer.ROOT.then("sample"), source.document());
                }
                if (own.isEmpty() && complete && out.wantsAll()) {
                    out.add(ALL, Pointer.ROOT, source.document());
                }
            }
        }
    }

    /** What the laboratory concluded of a result is what follows from it. */
    private record SaysTheSame() implements Rule<Subject> {

        static final Verdict DIFFERS =
                Verdict.of(SUSPECT, "differs", "name", "value", "limit_zh", "limit_en", "standard", "conclusion");
        static final Verdict SAME = Verdict.of(CONFORMS, "same");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-stated");

        @Override
        public RuleId id() {
            return new RuleId("conformity.conclusion");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(DIFFERS, SAME, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Map<String, String> stated = new LinkedHashMap<>();
            for (Result result : subject.results()) {
                String conclusion = result.item().conclusion().strip();
                if (!conclusion.isEmpty()) {
                    stated.put(result.item().at().text(), conclusion);
                }
            }
            boolean differs = false;
            Set<String> faulty = notEverywhere(subject);
            // one contradiction is enough, whichever side it is on
            Set<String> told = new HashSet<>();
            for (Side side : List.of(subject.mandatory(), subject.declared())) {
                for (Line line : side.lines()) {
                    String conclusion =
                            stated.getOrDefault(line.at().text(), "").toLowerCase(Locale.ROOT);
                    boolean passed = PASS.contains(conclusion) && line.fails();
                    boolean failed = FAIL.contains(conclusion)
                            && line.conforms()
                            && !faulty.contains(line.at().text());
                    if ((passed || failed) && told.add(line.at().text())) {
                        differs = true;
                        out.add(
                                DIFFERS,
                                line.at(),
                                Statement.shortened(line.name()),
                                Statement.shortened(line.value()),
                                line.limit(Locale.CHINESE),
                                line.limit(Locale.ENGLISH),
                                line.standard(),
                                Statement.shortened(conclusion));
                    }
                }
            }
            if (!differs && out.wantsAll()) {
                out.add(stated.isEmpty() ? NONE : SAME, Pointer.ROOT.then("items"));
            }
        }

        /** The places of results that do not conform somewhere. */
        private static Set<String> notEverywhere(Subject subject) {
            Set<String> places = new HashSet<>();
            for (Side side : List.of(subject.mandatory(), subject.declared())) {
                for (Line line : side.lines()) {
                    if (!line.conforms()) {
                        places.add(line.at().text());
                    }
                }
            }
            return places;
        }
    }

    /** The batch is accepted by the plan of the report. */
    private record JudgesBatch() implements Rule<Subject> {

        static final Verdict NO_PLAN = Verdict.of(NOT_APPLICABLE, "no-plan");
        static final Verdict ACCEPTED = Verdict.of(CONFORMS, "accepted", "tested");
        static final Verdict REJECTED = Verdict.of(VIOLATION, "rejected", "severity", "nonconforming", "reject");
        static final Verdict SIZE = Verdict.unknown(Gap.SUBJECT, "size", "tested", "size");
        static final Verdict OPEN = Verdict.unknown(Gap.SUBJECT, "open", "tested");

        @Override
        public RuleId id() {
            return new RuleId("conformity.batch");
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(NO_PLAN, ACCEPTED, REJECTED, SIZE, OPEN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            Pointer at = Pointer.ROOT.then("plan");
            if (subject.declared().batch().isEmpty()) {
                if (out.wantsAll()) {
                    out.add(NO_PLAN, at);
                }
                return;
            }
            Batch batch = subject.declared().batch().get();
            String tested = Integer.toString(batch.tested());
            switch (batch.decision()) {
                case ACCEPTED -> {
                    if (out.wantsAll()) {
                        out.add(ACCEPTED, at, tested);
                    }
                }
                case REJECTED -> {
                    for (Batch.Count count : batch.counts()) {
                        if (count.nonconforming() >= count.severity().reject()) {
                            out.add(
                                    REJECTED,
                                    at,
                                    Statement.shortened(count.severity().name()),
                                    Integer.toString(count.nonconforming()),
                                    Integer.toString(count.severity().reject()));
                        }
                    }
                }
                case UNDECIDED -> {
                    int size = subject.report().plan().flatMap(Plan::size).orElse(0);
                    if (size != batch.tested()) {
                        out.add(SIZE, at, tested, size == 0 ? "?" : Integer.toString(size));
                    } else {
                        out.add(OPEN, at, tested);
                    }
                }
            }
        }
    }
}
