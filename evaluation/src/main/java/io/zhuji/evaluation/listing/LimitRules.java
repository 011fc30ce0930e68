package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.quantity.Doubt;
import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a listing states of indicators is held against limits, by full-value comparison (GB/T 8170-2008, 4.3.2): against those
 * of the mandatory standards of its goods, and apart from that against those of the standards it says it executes.
 */
final class LimitRules {

    private LimitRules() {}

    static List<Rule<ListingSubject>> all() {
        return List.of(
                new MeetsLimits(new RuleId("listing.mandatory-limits"), true),
                new MeetsLimits(new RuleId("listing.declared-limits"), false));
    }

    /**
     * A figure on the page lies within what the standards allow.
     *
     * @param mandatory whether the mandatory standards of the goods are meant, or those named on the page
     */
    private record MeetsLimits(RuleId id, boolean mandatory) implements Rule<ListingSubject> {

        static final Verdict WITHIN = Verdict.of(CONFORMS, "within", "name", "value", "limit", "standard");
        static final Verdict OUTSIDE = Verdict.of(VIOLATION, "outside", "name", "value", "limit", "standard");
        static final Verdict IN_DOUBT = Verdict.of(SUSPECT, "outside-in-doubt", "name", "value", "limit", "standard");
        static final Verdict NO_UNIT =
                Verdict.unknown(Gap.SUBJECT, "unit-missing", "name", "value", "limit", "standard");
        static final Verdict UNDECIDED =
                Verdict.unknown(Gap.SUBJECT, "undecided", "name", "value", "limit", "standard");
        static final Verdict NO_LIMIT = Verdict.unknown(Gap.CATALOG, "no-limit-known", "name", "value", "standards");
        static final Verdict NO_FIGURE = Verdict.of(NOT_APPLICABLE, "no-figure");

        @Override
        public List<Verdict> verdicts() {
            return mandatory
                    ? List.of(WITHIN, OUTSIDE, IN_DOUBT, NO_UNIT, UNDECIDED, NO_LIMIT, NO_FIGURE)
                    : List.of(WITHIN, OUTSIDE, IN_DOUBT, NO_UNIT, UNDECIDED, NO_FIGURE);
        }

        @Override
        public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
            boolean any = false;
            for (StatedFigure figure : subject.figures()) {
                List<Requirement> due = mandatory ? figure.mandatory() : figure.declared();
                if (!due.isEmpty()) {
                    any |= judge(figure, due, subject, out);
                } else if (mandatory && !figure.silent().isEmpty() && figure.isFigure()) {
                    any = true;
                    out.add(
                            NO_LIMIT,
                            figure.at(),
                            Quote.of(figure.name()),
                            Quote.of(figure.text()),
                            String.join(", ", figure.silent()));
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NO_FIGURE, Pointer.ROOT);
            }
        }

        /**
         * Holds a figure against the limits of each standard.
         *
         * @return whether what is stated is a figure at all
         */
        private static boolean judge(
                StatedFigure figure, List<Requirement> requirements, ListingSubject subject, FindingSink out) {
            boolean any = false;
            boolean certain = subject.category().isPresent();
            List<Requirement> fitting = requirements;
            if (subject.kind().isTextile()) {
                SafetyClass due = subject.dueSafetyClass();
                SafetyClass wanted = wanted(figure, requirements, subject, due);
                // a class that is stated binds by itself; one that is due has to be told by the goods
                certain &= isStated(wanted, subject) || subject.isSafetyClassTold();
                fitting = ofClass(requirements, wanted);
            }
            Map<String, List<Requirement>> byDocument = new LinkedHashMap<>();
            for (Requirement requirement : fitting) {
                byDocument
                        .computeIfAbsent(requirement.document(), document -> new ArrayList<>())
                        .add(requirement);
            }
            for (List<Requirement> rows : byDocument.values()) {
                any |= judgeBy(rows, figure, certain, out);
            }
            return any;
        }

        /**
         * Holds a figure against the limits of one standard, which differ by part or condition: it is outside when it is outside
         * all of them, for a page does not tell which of them is meant. Grades of one thing are met when the last of them is.
         */
        private static boolean judgeBy(List<Requirement> rows, StatedFigure figure, boolean certain, FindingSink out) {
            Map<String, Group> groups = new LinkedHashMap<>();
            boolean sure = certain && !figure.isRange();
            for (Requirement row : rows) {
                Optional<Value> value = figure.on(row);
                if (value.isEmpty()) {
                    continue;
                }
                Judgement judgement = Judgement.of(row.limit(), value.get(), Method.FULL);
                String key = row.indicator().id()
                        + '\n'
                        + row.part().zh()
                        + '\n'
                        + row.condition().zh();
                Group group = groups.computeIfAbsent(key, k -> new Group());
                switch (judgement.verdict()) {
                    case CONFORMS -> group.met = Optional.of(row);
                    case VIOLATES -> {
                        group.violated = Optional.of(row);
                        sure &= !figure.doubtful().contains(row);
                    }
                    case UNDECIDED -> {
                        group.open = Optional.of(row);
                        group.doubt = judgement.doubt();
                    }
                }
            }
            Optional<Requirement> met = Optional.empty();
            Optional<Requirement> violated = Optional.empty();
            Optional<Requirement> open = Optional.empty();
            Optional<Doubt> doubt = Optional.empty();
            // limits in a unit that has nothing to do with that of the figure are for something else
            boolean fits = groups.values().stream().anyMatch(group -> !group.isOfAnotherUnit());
            for (Group group : groups.values()) {
                if (fits && group.isOfAnotherUnit()) {
                    continue;
                }
                if (group.met.isPresent()) {
                    met = group.met;
                } else if (group.open.isPresent()) {
                    open = group.open;
                    doubt = group.doubt;
                } else {
                    violated = group.violated;
                }
            }
            if (open.isPresent()) {
                add(doubt.equals(Optional.of(Doubt.UNIT_MISSING)) ? NO_UNIT : UNDECIDED, figure, open.get(), out);
            } else if (violated.isPresent()) {
                add(met.isPresent() ? UNDECIDED : sure ? OUTSIDE : IN_DOUBT, figure, violated.get(), out);
            } else if (met.isPresent() && out.wantsAll()) {
                add(WITHIN, figure, met.get(), out);
            }
            return !groups.isEmpty();
        }

        /** Limits of one thing for one part under one condition: several where a standard has grades. */
        private static final class Group {

            private Optional<Requirement> met = Optional.empty();
            private Optional<Requirement> violated = Optional.empty();
            private Optional<Requirement> open = Optional.empty();
            private Optional<Doubt> doubt = Optional.empty();

            boolean isOfAnotherUnit() {
                return met.isEmpty() && violated.isEmpty() && doubt.equals(Optional.of(Doubt.UNIT));
            }
        }

        private static void add(Verdict verdict, StatedFigure figure, Requirement requirement, FindingSink out) {
            out.add(
                    verdict,
                    figure.at(),
                    Quote.of(figure.name()),
                    Quote.of(figure.text()),
                    requirement.limit().canonical(),
                    requirement.document());
        }

        /**
         * The class whose limits a textile has to keep: the one stated, or the one due where that is stricter, unless the figure
         * does not even keep to the one stated.
         */
        private static SafetyClass wanted(
                StatedFigure figure, List<Requirement> requirements, ListingSubject subject, SafetyClass due) {
            if (subject.safety().isEmpty()) {
                return due;
            }
            SafetyClass stated = subject.safety().get(0).safetyClass();
            if (stated.meets(due)) {
                return stated;
            }
            for (Requirement row : ofClass(requirements, stated)) {
                boolean outside = figure.on(row)
                        .map(value -> Judgement.of(row.limit(), value, Method.FULL))
                        .filter(judgement -> judgement.verdict() == io.zhuji.core.quantity.Verdict.VIOLATES)
                        .isPresent();
                if (outside) {
                    return stated;
                }
            }
            return due;
        }

        private static boolean isStated(SafetyClass wanted, ListingSubject subject) {
            return !subject.safety().isEmpty() && subject.safety().get(0).safetyClass() == wanted;
        }

        private static List<Requirement> ofClass(List<Requirement> requirements, SafetyClass wanted) {
            return new RequirementSet("", requirements, false)
                    .ofClass(wanted.name())
                    .requirements();
        }
    }
}
