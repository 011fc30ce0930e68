package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The grade of one subject under one scheme on one day (评价结果): what is proven, what is still possible, and why.
 * Immutable and thread-safe; reasons are worked out when asked for.
 *
 * <p>A missing fact leaves the grade open between the two; it never decides it.
 */
public final class Grading {

    private final Scheme scheme;
    private final Facts facts;
    private final LocalDate on;
    private final Side proven;
    private final Side possible;

    Grading(Scheme scheme, Facts facts, LocalDate on) {
        this.scheme = scheme;
        this.facts = facts;
        this.on = on;
        this.proven = facts.side(true, on);
        // where all is known, what is possible is what is proven
        this.possible = facts.exact() ? proven : facts.side(false, on);
    }

    /** The scheme. */
    public Scheme scheme() {
        return scheme;
    }

    /** What was known. */
    public Facts facts() {
        return facts;
    }

    /** The day of the act. */
    public LocalDate on() {
        return on;
    }

    private Optional<Label> grade(Side side) {
        int place = scheme.plan().highest(side);
        return place < 0 ? Optional.empty() : Optional.of(name(place));
    }

    private Label name(int place) {
        return scheme.plan().conditions[scheme.plan().grades[place]].name();
    }

    /** The highest grade that is proven; empty when none is. */
    public Optional<Label> grade() {
        return grade(proven);
    }

    /** The highest grade that the missing facts could still give; empty when none can be had. */
    public Optional<Label> possible() {
        return grade(possible);
    }

    /** All grades that are proven, from the lowest; more than one where a scheme gives them independently. */
    public List<Label> grades() {
        return grades(proven);
    }

    /** All grades that are proven or still possible, from the lowest. */
    public List<Label> possibles() {
        return grades(possible);
    }

    private List<Label> grades(Side side) {
        List<Label> grades = new ArrayList<>();
        for (int i = 0; i < scheme.plan().grades.length; i++) {
            if (side.met[scheme.plan().grades[i]]) {
                grades.add(name(i));
            }
        }
        return grades;
    }

    /** Whether nothing that is missing could change the grade, or for independent grades any of them. */
    public boolean decided() {
        for (int grade : scheme.plan().grades) {
            if (proven.met[grade] != possible.met[grade]) {
                return false;
            }
        }
        return true;
    }

    /** What is missing that could change the grade, in the order of the scheme. */
    public List<Missing> missing() {
        return new Lacks(scheme, facts, proven, possible).missing();
    }

    /**
     * The cells that decided: those that kept the subject from the next higher grade, down to facts; where it has the
     * highest, those that gave it.
     */
    public List<Cell> decidedBy() {
        return new Explanation(scheme, facts, proven, possible)
                .decidedBy(scheme.plan().highest(proven));
    }

    /** What came of every item, total, gate and grade, in the order of the scheme. */
    public List<Step> trace() {
        return new Explanation(scheme, facts, proven, possible).trace();
    }

    /** What the next higher grade would need; empty when the highest is proven. */
    public Optional<Next> next() {
        int place = scheme.plan().highest(proven) + 1;
        return place == scheme.plan().grades.length ? Optional.empty() : Optional.of(next(place));
    }

    /**
     * What a grade would need.
     *
     * @throws IllegalArgumentException if it is no grade of the scheme
     */
    public Next next(String grade) {
        return next(scheme.place(Objects.requireNonNull(grade, "grade")));
    }

    private Next next(int place) {
        return new Search(scheme, facts, proven, possible, on).next(place);
    }

    /**
     * The grading in findings, for readers: the edition, the result, the deciding cells, what is missing and what the next
     * grade needs. {@link Scheme#messages} has their sentences.
     */
    public List<Finding> findings() {
        return new Telling(this).findings(next());
    }

    /** How far the text behind the proven grade has been checked: the least checked part it rests on. */
    public Basis.Verification verification() {
        return new Explanation(scheme, facts, proven, possible)
                .verification(scheme.plan().highest(proven));
    }

    @Override
    public String toString() {
        return scheme + " on " + on + ": " + grade().map(Label::id).orElse("none")
                + (decided() ? "" : " (" + possible().map(Label::id).orElse("none") + " possible)");
    }
}
