package io.zhuji.evaluation.listing;

import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.SUSPECT;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.rule.FindingSink;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.evaluation.listing.ListingSubject.FibreClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two places of a listing do not say different things of one property. */
record ContradictionRule() implements Rule<ListingSubject> {

    static final RuleId ID = new RuleId("listing.contradiction");
    static final Verdict NONE = Verdict.of(CONFORMS, "none-found");
    static final Verdict CLASSES = Verdict.of(SUSPECT, "safety-classes", "one", "other");
    static final Verdict CCC = Verdict.of(SUSPECT, "ccc-denied-and-numbered", "number", "written");
    static final Verdict GRADES = Verdict.of(SUSPECT, "energy-grades", "one", "other");
    static final Verdict FIBRE = Verdict.of(SUSPECT, "fibre", "claim", "composition");
    static final Verdict FIBRE_SHARE = Verdict.of(NOTICE, "fibre-share", "claim", "composition");
    static final Verdict MISPLACED = Verdict.of(NOTICE, "standard-misplaced", "name", "number");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Verdict> verdicts() {
        return List.of(NONE, CLASSES, CCC, GRADES, FIBRE, FIBRE_SHARE, MISPLACED);
    }

    @Override
    public void apply(ListingSubject subject, LocalDate on, FindingSink out) {
        boolean found = classes(subject, out);
        found |= ccc(subject, out);
        found |= grades(subject, out);
        found |= fibres(subject, out);
        found |= misplaced(subject, out);
        if (!found && out.wantsAll()) {
            out.add(NONE, Pointer.ROOT);
        }
    }

    private static boolean classes(ListingSubject subject, FindingSink out) {
        List<SafetyStatement> stated = subject.safety();
        for (int i = 1; i < stated.size(); i++) {
            if (stated.get(i).safetyClass() != stated.get(0).safetyClass()) {
                out.add(
                        CLASSES,
                        stated.get(i).at(),
                        stated.get(0).safetyClass().name(),
                        stated.get(i).safetyClass().name());
                return true;
            }
        }
        return false;
    }

    private static boolean ccc(ListingSubject subject, FindingSink out) {
        Optional<Listing.Attribute> denied = subject.all(Meaning.CCC_CERTIFIED).stream()
                .filter(said -> said.value().strip().startsWith("否"))
                .findFirst();
        Optional<Listing.Attribute> number = subject.all(Meaning.CCC_NUMBER).stream()
                .filter(stated -> stated.value().chars().anyMatch(c -> Folding.isDigit(Folding.fold((char) c))))
                .findFirst();
        if (denied.isEmpty() || number.isEmpty()) {
            return false;
        }
        out.add(
                CCC,
                denied.get().at(),
                Quote.of(number.get().value()),
                Quote.of(denied.get().value()));
        return true;
    }

    private static boolean grades(ListingSubject subject, FindingSink out) {
        Optional<Integer> titled = EnergyGrade.in(subject.listing().title(), false);
        if (titled.isEmpty()) {
            return false;
        }
        for (Listing.Attribute attribute : subject.all(Meaning.ENERGY_GRADE)) {
            Optional<Integer> grade = EnergyGrade.in(attribute.value(), true);
            if (grade.isPresent() && !grade.equals(titled)) {
                out.add(
                        GRADES,
                        attribute.at(),
                        titled.get().toString(),
                        grade.get().toString());
                return true;
            }
        }
        return false;
    }

    private static boolean fibres(ListingSubject subject, FindingSink out) {
        if (subject.fibres().isEmpty()) {
            return false;
        }
        FibreClaim claim = subject.fibres().get();
        out.add(
                claim.absent() ? FIBRE : FIBRE_SHARE,
                claim.at(),
                Quote.of(claim.claim()),
                Quote.of(claim.composition()));
        return true;
    }

    private static boolean misplaced(ListingSubject subject, FindingSink out) {
        boolean found = false;
        for (CitedStandard standard : subject.cited()) {
            if (standard.misplaced()) {
                out.add(
                        MISPLACED,
                        standard.cited().at(),
                        Quote.of(standard.name()),
                        standard.cited().number());
                found = true;
            }
        }
        return found;
    }
}
