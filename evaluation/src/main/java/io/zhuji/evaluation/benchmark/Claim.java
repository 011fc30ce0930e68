package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.evaluation.conformity.Methods;
import io.zhuji.evaluation.grade.Facts;
import io.zhuji.evaluation.grade.Grading;
import io.zhuji.evaluation.grade.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether it may be said that a standard is higher than another (“高于推荐性标准”): only where the comparison proves it. Nothing may be
 * lower or missing, something must be higher, and what cannot be compared, or is mixed, proves nothing. The grades are those of the
 * scheme {@code advancedness}.
 *
 * @param target  the standard it is said of
 * @param grading what the scheme says
 * @param allowed whether it may be said
 * @param reasons why not, or why it is not proven
 */
public record Claim(String target, Grading grading, boolean allowed, List<Reason> reasons) {

    /** The grade of the scheme that a claim needs. */
    private static final String HIGHER = "higher-than";

    /** What keeps a claim from being proven. */
    public enum Reason {
        /** An indicator is lower. */
        LOWER,
        /** An indicator is stricter at one end and looser at the other. */
        MIXED,
        /** An indicator of the target is missing. */
        MISSING,
        /** Nothing is higher. */
        NOTHING_HIGHER,
        /** An indicator of the target cannot be compared. */
        NOT_COMPARABLE,
        /** That the test methods compare is not recorded. */
        METHOD_NOT_KNOWN,
        /** Not all that the target requires is held. */
        TARGET_PARTLY_HELD
    }

    public Claim {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(grading, "grading");
        reasons = List.copyOf(reasons);
    }

    /**
     * Judges the claim.
     *
     * @param on the day it is made
     */
    public static Claim of(Result result, Methods methods, LocalDate on) {
        int mixed = result.gaps(Relation.MIXED);
        int lower = result.gaps(Relation.LOOSER) + mixed;
        int missing = result.gaps(Relation.MISSING);
        int doubtful = 0;
        int higher = 0;
        for (Comparison.Row row : result.better()) {
            boolean fits = fit(row, methods) == Methods.Fit.FITS;
            higher += fits ? 1 : 0;
            doubtful += fits ? 0 : 1;
        }
        for (Comparison.Row row : result.equal()) {
            doubtful += fit(row, methods) == Methods.Fit.FITS ? 0 : 1;
        }
        List<Reason> reasons = new ArrayList<>();
        add(reasons, lower > mixed, Reason.LOWER);
        add(reasons, mixed > 0, Reason.MIXED);
        add(reasons, missing > 0, Reason.MISSING);
        add(reasons, result.undecided() > 0, Reason.NOT_COMPARABLE);
        add(reasons, doubtful > 0, Reason.METHOD_NOT_KNOWN);
        add(reasons, !result.whole(), Reason.TARGET_PARTLY_HELD);
        add(reasons, higher == 0, Reason.NOTHING_HIGHER);
        // what is not held may lack in the standard, at least once
        int unseen = result.whole() ? 0 : 1;
        Scheme scheme = Scheme.builtIn("advancedness");
        Facts facts = Facts.of(scheme)
                .between("lower", BigDecimal.valueOf(lower), BigDecimal.valueOf(lower + result.undecided() + doubtful))
                .between("missing", BigDecimal.valueOf(missing), BigDecimal.valueOf(missing + unseen))
                .between("higher", BigDecimal.valueOf(higher), BigDecimal.valueOf(higher + doubtful))
                .build();
        Grading grading = scheme.grade(facts, on);
        boolean allowed =
                grading.grade().filter(grade -> grade.id().equals(HIGHER)).isPresent();
        return new Claim(result.target(), grading, allowed, allowed ? List.of() : reasons);
    }

    private static void add(List<Reason> reasons, boolean holds, Reason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** How the methods of the two sides of a row stand to each other; they fit where one side names none. */
    static Methods.Fit fit(Comparison.Row row, Methods methods) {
        List<TestMethod> own = row.a().map(of -> of.methods()).orElse(List.of());
        List<TestMethod> other = row.b().map(of -> of.methods()).orElse(List.of());
        if (own.isEmpty() || other.isEmpty()) {
            return Methods.Fit.FITS;
        }
        Methods.Fit best = Methods.Fit.DIFFERS;
        for (TestMethod method : own) {
            TestMethod known = method.family().isEmpty() ? methods.read(method.reference()) : method;
            Methods.Fit fit = methods.fit(known, other);
            if (fit == Methods.Fit.FITS) {
                return fit;
            }
            best = fit == Methods.Fit.UNKNOWN ? fit : best;
        }
        return best;
    }
}
