package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.NOT_APPLICABLE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.VIOLATION;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standard.Role;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the executed standards of a declaration have to be. */
final class StandardRules {

    private StandardRules() {}

    static List<Rule<Subject>> all() {
        return List.of(new Executes(), new InForce(), new OfTheProduct(), new Numbered());
    }

    /** At least one executed standard is disclosed, each with its number and the name it bears. */
    private record Executes() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.standards");
        static final Verdict DISCLOSED = Verdict.of(CONFORMS, "disclosed", "standard", "title");
        static final Verdict NONE = Verdict.of(VIOLATION, "none");
        static final Verdict FREE = Verdict.of(NOT_APPLICABLE, "imported-or-exported");
        static final Verdict TITLE = Verdict.of(SUSPECT, "title-differs", "standard", "title", "known");
        static final Verdict REPEATED = Verdict.of(NOTICE, "repeated", "standard", "first");
        static final Verdict UNDATED = Verdict.of(NOTICE, "undated", "written", "standard");
        static final Verdict NO_EDITION = Verdict.unknown(Gap.CATALOG, "no-edition", "written");
        static final Verdict NOT_KNOWN = Verdict.unknown(Gap.CATALOG, "not-in-catalog", "standard");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(DISCLOSED, NONE, FREE, TITLE, REPEATED, UNDATED, NO_EDITION, NOT_KNOWN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            if (subject.standardsWritten() == 0) {
                boolean free =
                        subject.isAll(DeclaredProduct.Market.IMPORTED) || subject.isAll(DeclaredProduct.Market.EXPORT);
                if (!free || out.wantsAll()) {
                    out.add(free ? FREE : NONE, SubjectReader.STANDARDS);
                }
            }
            for (Subject.Executed executed : subject.standards()) {
                one(executed, out);
            }
        }

        private static void one(Subject.Executed executed, FindingSink out) {
            String number = executed.standard().reference().toString();
            if (executed.before().isPresent()) {
                out.add(REPEATED, executed.at(), number, executed.before().get().text());
                return;
            }
            boolean dated = executed.written() instanceof StandardNumber;
            if (!dated && executed.known().isPresent()) {
                out.add(UNDATED, executed.at(), executed.written().toString(), number);
            }
            if (executed.known().isEmpty()) {
                // no catalog holds the standards of enterprises, and few of groups can be held
                if (!executed.isOwn()) {
                    out.add(dated ? NOT_KNOWN : NO_EDITION, executed.at(), number);
                }
                return;
            }
            Standard known = executed.known().get();
            if (executed.titleTold().isPresent()
                    && !Titles.agree(executed.titleTold().get(), known.titleZh())
                    && !Titles.agree(executed.titleTold().get(), known.titleEn())) {
                out.add(
                        TITLE,
                        executed.at().then("title"),
                        number,
                        Told.quote(executed.titleTold().get()),
                        known.titleZh());
            } else if (out.wantsAll()) {
                out.add(DISCLOSED, executed.at(), number, executed.standard().title());
            }
        }
    }

    /** An executed standard is in force on the day of the act. */
    private record InForce() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.in-force");
        static final Verdict IN_FORCE = Verdict.of(CONFORMS, "in-force", "standard");
        static final Verdict NOT_YET = Verdict.of(NOTICE, "not-yet", "standard", "from");
        static final Verdict NOT_YET_FOOD = Verdict.of(NOTICE, "not-yet-food", "standard", "from");
        static final Verdict SUPERSEDED = Verdict.of(VIOLATION, "superseded", "standard", "successor", "on");
        static final Verdict WITHDRAWN = Verdict.of(VIOLATION, "withdrawn", "standard", "on");
        static final Verdict MANDATORY = Verdict.of(VIOLATION, "mandatory-superseded", "standard", "successor", "on");
        static final Verdict IN_DOUBT = Verdict.of(SUSPECT, "ended-in-doubt", "standard", "successor", "on");
        static final Verdict SUCCESSOR = Verdict.of(NOTICE, "successor-coming", "standard", "successor", "from");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "none-known");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(
                    IN_FORCE, NOT_YET, NOT_YET_FOOD, SUPERSEDED, WITHDRAWN, MANDATORY, IN_DOUBT, SUCCESSOR, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            boolean any = false;
            for (Subject.Executed executed : subject.standards()) {
                if (executed.before().isEmpty()) {
                    any |= one(executed, subject, on, out);
                }
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, SubjectReader.STANDARDS);
            }
        }

        private static boolean one(Subject.Executed executed, Subject subject, LocalDate on, FindingSink out) {
            String number = executed.standard().reference().toString();
            switch (executed.resolution().standing()) {
                case IN_FORCE, UNDATED_IN_FORCE -> {
                    Optional<StandardNumber> successor = executed.resolution().successor();
                    Optional<LocalDate> from = executed.successorFrom();
                    if (successor.isPresent() && from.isPresent() && from.get().isAfter(on)) {
                        out.add(
                                SUCCESSOR,
                                executed.at(),
                                number,
                                executed.resolution().successorNumbers(),
                                from.get().toString());
                    } else if (out.wantsAll()) {
                        out.add(IN_FORCE, executed.at(), number);
                    }
                }
                case NOT_YET_IN_FORCE -> {
                    String from = executed.known()
                            .flatMap(Standard::implemented)
                            .map(LocalDate::toString)
                            .orElse("");
                    out.add(subject.isFood() ? NOT_YET_FOOD : NOT_YET, executed.at(), number, from);
                }
                case SUPERSEDED, WITHDRAWN -> ended(executed, number, on, out);
                case NOT_IN_CATALOG, UNDATED_UNKNOWN, MALFORMED -> {
                    // another rule tells that; nothing is known about its standing
                    return false;
                }
            }
            return true;
        }

        private static void ended(Subject.Executed executed, String number, LocalDate on, FindingSink out) {
            String successor = executed.resolution().successorNumbers();
            if (!executed.resolution().certain()) {
                out.add(IN_DOUBT, executed.at(), number, successor, on.toString());
            } else if (successor.isEmpty()) {
                out.add(WITHDRAWN, executed.at(), number, on.toString());
            } else {
                boolean mandatory = executed.known()
                        .filter(standard -> standard.mandate() == Mandate.MANDATORY)
                        .isPresent();
                out.add(mandatory ? MANDATORY : SUPERSEDED, executed.at(), number, successor, on.toString());
            }
        }
    }

    /** What is declared sets requirements on the product: labelling, test and basic standards alone are not enough. */
    private record OfTheProduct() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.product-standard");
        static final Verdict THERE = Verdict.of(CONFORMS, "there", "standard");
        static final Verdict NONE = Verdict.of(SUSPECT, "none", "standards");
        static final Verdict OPEN = Verdict.of(NOT_APPLICABLE, "none-known");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(THERE, NONE, OPEN);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            StringBuilder others = new StringBuilder();
            boolean open = subject.standardsWritten() > subject.standards().size();
            for (Subject.Executed executed : subject.standards()) {
                Optional<Role> role = executed.known().map(Standard::role);
                boolean sets = executed.isOwn()
                        || role.filter(known -> known == Role.PRODUCT || known == Role.GENERAL)
                                .isPresent();
                if (sets) {
                    if (out.wantsAll()) {
                        out.add(
                                THERE,
                                executed.at(),
                                executed.standard().reference().toString());
                    }
                    return;
                }
                open |= role.isEmpty();
                others.append(others.length() == 0 ? "" : ", ")
                        .append(executed.standard().reference());
            }
            if (others.length() > 0 && !open) {
                out.add(NONE, SubjectReader.STANDARDS, others.toString());
            } else if (out.wantsAll()) {
                out.add(OPEN, SubjectReader.STANDARDS);
            }
        }
    }

    /** The number of an own standard is Q, code, sequence and year; each maker of a joint standard numbers it as its own. */
    private record Numbered() implements Rule<Subject> {

        static final RuleId ID = new RuleId("declaration.own-number");
        static final Verdict NUMBERED = Verdict.of(CONFORMS, "numbered", "standard");
        static final Verdict NO_YEAR = Verdict.of(SUSPECT, "year-missing", "standard");
        static final Verdict YEAR = Verdict.of(SUSPECT, "year-not-plausible", "standard", "on");
        static final Verdict NOT_EXECUTED = Verdict.of(SUSPECT, "joint-not-executed", "standard");
        static final Verdict NOT_OWN = Verdict.of(SUSPECT, "joint-not-own", "standard");
        static final Verdict SAME = Verdict.of(SUSPECT, "joint-same-number", "standard", "partner");
        static final Verdict PARTNER = Verdict.unknown(Gap.SUBJECT, "joint-partner-number", "standard", "partner");
        static final Verdict NONE = Verdict.of(NOT_APPLICABLE, "no-own-standard");

        @Override
        public RuleId id() {
            return ID;
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of(NUMBERED, NO_YEAR, YEAR, NOT_EXECUTED, NOT_OWN, SAME, PARTNER, NONE);
        }

        @Override
        public void apply(Subject subject, LocalDate on, FindingSink out) {
            boolean any = false;
            for (Subject.Executed executed : subject.standards()) {
                if (executed.isOwn() && executed.before().isEmpty()) {
                    any = true;
                    own(executed, on, out);
                }
            }
            for (Subject.Jointly jointly : subject.joint()) {
                any = true;
                joint(jointly, subject, out);
            }
            if (!any && out.wantsAll()) {
                out.add(NONE, SubjectReader.STANDARDS);
            }
        }

        private static void own(Subject.Executed executed, LocalDate on, FindingSink out) {
            StandardReference reference = executed.standard().reference();
            if (!(reference instanceof StandardNumber number)) {
                out.add(NO_YEAR, executed.at(), reference.toString());
            } else if (!number.plausibleOn(on)) {
                out.add(YEAR, executed.at(), reference.toString(), on.toString());
            } else if (out.wantsAll()) {
                out.add(NUMBERED, executed.at(), reference.toString());
            }
        }

        private static void joint(Subject.Jointly jointly, Subject subject, FindingSink out) {
            JointStandard joint = jointly.standard();
            String number = joint.reference().toString();
            if (ExecutedStandard.Kind.of(joint.reference()) != ExecutedStandard.Kind.ENTERPRISE) {
                out.add(NOT_OWN, jointly.at(), number);
            }
            boolean executed = false;
            for (Subject.Executed one : subject.standards()) {
                executed |= one.standard().reference().equals(joint.reference());
            }
            if (!executed) {
                out.add(NOT_EXECUTED, jointly.at(), number);
            }
            for (int i = 0; i < joint.partners().size(); i++) {
                JointStandard.Partner partner = joint.partners().get(i);
                Pointer at = jointly.at().then("partners").then(i);
                if (partner.reference().isEmpty()) {
                    out.add(PARTNER, at, number, partner.name());
                } else if (partner.reference().get().equals(joint.reference())) {
                    out.add(SAME, at, number, partner.name());
                }
            }
        }
    }
}
