package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says a grading in findings: edition, result, deciding cells, what is missing, what the next grade needs. */
final class Telling {

    private final Grading grading;
    private final Scheme scheme;
    private final Said zh;
    private final Said en;
    private final List<Finding> out = new ArrayList<>();

    Telling(Grading grading) {
        this.grading = grading;
        this.scheme = grading.scheme();
        this.zh = new Said(scheme, true);
        this.en = new Said(scheme, false);
    }

    List<Finding> findings(Optional<Next> next) {
        List<Missing> missing = grading.missing();
        edition();
        if (scheme.order() == Scheme.Order.LADDER) {
            result(missing);
            for (Cell cell : grading.decidedBy()) {
                decided(cell);
            }
        } else {
            each(missing);
        }
        for (Missing of : missing) {
            Conclusion conclusion = switch (of.kind()) {
                case FACT -> Conclusion.MISSING_FACT;
                case EVIDENCE -> Conclusion.MISSING_EVIDENCE;
                case TEXT -> Conclusion.MISSING_TEXT;
            };
            out.add(conclusion.at(
                    at(of), of.name().id(), of.name().zh(), of.name().en()));
        }
        if (scheme.order() == Scheme.Order.LADDER && next.isPresent()) {
            next(next.get());
        }
        return List.copyOf(out);
    }

    private static Pointer at(Missing of) {
        return switch (of.kind()) {
            case FACT -> Pointer.ROOT.then("facts").then(of.name().id());
            case EVIDENCE -> Pointer.ROOT.then("evidence").then(of.name().id());
            case TEXT -> Pointer.ROOT;
        };
    }

    private void edition() {
        String nameZh = scheme.name().zh();
        String nameEn = scheme.name().en();
        if (!scheme.inForce(grading.on())) {
            out.add(Conclusion.NOT_IN_FORCE.at(
                    Pointer.ROOT, nameZh, nameEn, scheme.edition(), grading.on().toString()));
        }
        Optional<Conclusion> status = switch (scheme.status()) {
            case HISTORIC -> Optional.of(Conclusion.HISTORIC);
            case DRAFT -> Optional.of(Conclusion.DRAFT);
            case PROPOSAL -> Optional.of(Conclusion.PROPOSAL);
            case EXAMPLE -> Optional.of(Conclusion.EXAMPLE);
            case IN_FORCE, TRIAL, FRAME -> Optional.empty();
        };
        status.ifPresent(conclusion -> out.add(conclusion.at(Pointer.ROOT, nameZh, nameEn, scheme.edition())));
        if (grading.verification() == Basis.Verification.UNVERIFIED) {
            out.add(Conclusion.UNVERIFIED.at(Pointer.ROOT, nameZh, nameEn, scheme.edition()));
        }
    }

    private void result(List<Missing> missing) {
        String nameZh = scheme.name().zh();
        String nameEn = scheme.name().en();
        String edition = scheme.edition();
        Optional<Label> grade = grading.grade();
        Optional<Label> possible = grading.possible();
        if (grading.decided()) {
            out.add(
                    grade.isPresent()
                            ? Conclusion.GRADED.at(
                                    Pointer.ROOT,
                                    nameZh,
                                    nameEn,
                                    grade.get().zh(),
                                    grade.get().en(),
                                    edition)
                            : Conclusion.UNGRADED.at(Pointer.ROOT, nameZh, nameEn, edition));
            return;
        }
        String mostZh = possible.map(Label::zh).orElse("");
        String mostEn = possible.map(Label::en).orElse("");
        boolean byScheme = missing.stream().allMatch(of -> of.kind() == Missing.Kind.TEXT);
        if (grade.isPresent()) {
            out.add((byScheme ? Conclusion.LIMITED_BY_SCHEME : Conclusion.LIMITED)
                    .at(
                            Pointer.ROOT,
                            nameZh,
                            nameEn,
                            grade.get().zh(),
                            grade.get().en(),
                            edition,
                            mostZh,
                            mostEn));
        } else {
            out.add((byScheme ? Conclusion.OPEN_BY_SCHEME : Conclusion.OPEN)
                    .at(Pointer.ROOT, nameZh, nameEn, edition, mostZh, mostEn));
        }
    }

    private void each(List<Missing> missing) {
        String nameZh = scheme.name().zh();
        String nameEn = scheme.name().en();
        boolean byScheme = missing.stream().allMatch(of -> of.kind() == Missing.Kind.TEXT);
        List<Label> proven = grading.grades();
        for (Label grade : grading.possibles()) {
            out.add(
                    proven.contains(grade)
                            ? Conclusion.GRADED.at(
                                    Pointer.ROOT, nameZh, nameEn, grade.zh(), grade.en(), scheme.edition())
                            : (byScheme ? Conclusion.OPEN_BY_SCHEME : Conclusion.OPEN)
                                    .at(Pointer.ROOT, nameZh, nameEn, scheme.edition(), grade.zh(), grade.en()));
        }
        if (grading.possibles().isEmpty()) {
            out.add(Conclusion.UNGRADED.at(Pointer.ROOT, nameZh, nameEn, scheme.edition()));
        }
    }

    private void decided(Cell cell) {
        String at = cell.at().text();
        Label of = cell.of();
        String demandZh = zh.of(cell.demand());
        String demandEn = en.of(cell.demand());
        String foundZh = zh.of(cell.found());
        String foundEn = en.of(cell.found());
        out.add(
                switch (cell.truth()) {
                    case MET ->
                        Conclusion.HELD.at(Pointer.ROOT, at, of.zh(), of.en(), demandZh, demandEn, foundZh, foundEn);
                    case FAILED ->
                        Conclusion.DECIDED.at(Pointer.ROOT, at, of.zh(), of.en(), demandZh, demandEn, foundZh, foundEn);
                    case OPEN -> Conclusion.DECIDED_MISSING.at(Pointer.ROOT, at, of.zh(), of.en(), demandZh, demandEn);
                    case UNSTATED -> Conclusion.DECIDED_UNSTATED.at(Pointer.ROOT, at, of.zh(), of.en());
                });
    }

    private void next(Next next) {
        String gradeZh = next.grade().zh();
        String gradeEn = next.grade().en();
        if (!next.reachable()) {
            out.add(Conclusion.BLOCKED.at(Pointer.ROOT, gradeZh, gradeEn));
        }
        for (Improvement improvement : next.improvements()) {
            Label of = improvement.name();
            Pointer at = Pointer.ROOT.then("facts").then(of.id());
            out.add(
                    switch (improvement.kind()) {
                        case IMPROVE ->
                            Conclusion.IMPROVE.at(
                                    at,
                                    gradeZh,
                                    gradeEn,
                                    of.id(),
                                    of.zh(),
                                    of.en(),
                                    zh.of(improvement.from()),
                                    en.of(improvement.from()),
                                    zh.of(improvement.to()),
                                    en.of(improvement.to()));
                        case SHOW ->
                            Conclusion.SHOW.at(
                                    at,
                                    gradeZh,
                                    gradeEn,
                                    of.id(),
                                    of.zh(),
                                    of.en(),
                                    zh.of(improvement.to()),
                                    en.of(improvement.to()));
                        case EVIDENCE ->
                            Conclusion.BACK.at(
                                    Pointer.ROOT.then("evidence").then(of.id()),
                                    gradeZh,
                                    gradeEn,
                                    of.id(),
                                    of.zh(),
                                    of.en());
                    });
        }
    }
}
