package io.zhuji.declaration;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.Tightness;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * One requirement of a standard, ready to hold declared indicators against.
 *
 * @param requirement the requirement
 * @param limit       its limit, ready
 * @param text        its limit as text
 * @param partSettled whether its part says nothing that a declaration would have to tell
 */
record PreparedRow(Requirement requirement, PreparedLimit limit, String text, boolean partSettled) {

    /** The row whose limit admits what those of the others do. */
    static PreparedRow loosest(List<PreparedRow> rows) {
        PreparedRow loosest = rows.get(0);
        for (int i = 1; i < rows.size(); i++) {
            // of equals the last, which is that of the lowest class
            Tightness tightness = rows.get(i).limit.against(loosest.limit);
            if (tightness == Tightness.LOOSER || tightness == Tightness.EQUAL) {
                loosest = rows.get(i);
            }
        }
        return loosest;
    }

    static boolean isMet(Own own, List<PreparedRow> rows, GradeReader grades) {
        for (PreparedRow row : rows) {
            if (methodsMeet(own.methods(), row.requirement.methods())) {
                Tightness tightness = grades.on(own, row.limit.limit().scale()).against(row.limit);
                if (tightness == Tightness.EQUAL || tightness == Tightness.STRICTER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two limits on one indicator whose methods meet: the gate of core is open, and the sets alone decide. */
    void unmet(Own own, String standard, Indicator indicator, boolean certain, GradeReader grades, List<Line> lines) {
        if (methodsMeet(own.methods(), requirement.methods())) {
            Tightness tightness = grades.on(own, limit.limit().scale()).against(limit);
            if (tightness == Tightness.LOOSER || tightness == Tightness.MIXED) {
                Relation relation = tightness == Tightness.LOOSER ? Relation.LOOSER : Relation.MIXED;
                lines.add(line(relation, "", own, certain && methodsAgree(own, requirement)));
                return;
            }
        }
        Comparison.Row compared = compared(own, standard, indicator, grades);
        switch (compared.relation()) {
            case LOOSER, MIXED, NOT_COMPARABLE -> lines.add(line(compared, own, certain));
            case STRICTER, EQUAL, MISSING, EXTRA -> {
                // met after all, on the scale of the standard
            }
        }
    }

    /** What core says of the two, with its gate and its cautions. */
    Comparison.Row compared(Own own, String standard, Indicator meant, GradeReader grades) {
        DeclaredIndicator declared = own.declared();
        Requirement mine = new Requirement(
                standard, // an index is reckoned by the edition it is held against
                meant,
                grades.on(own, requirement.limit().scale()).limit(),
                requirement.productClass(),
                "",
                declared.part().isEmpty() || is(declared.part(), requirement.part())
                        ? requirement.part()
                        : said(declared.part()),
                declared.condition().isEmpty() || is(declared.condition(), requirement.condition())
                        ? requirement.condition()
                        : said(declared.condition()),
                own.methods(),
                "",
                Requirement.Force.VOLUNTARY,
                Confidence.A);
        return Comparison.of(
                        new RequirementSet("declared", List.of(mine), true),
                        new RequirementSet(standard, List.of(requirement), true))
                .rows()
                .get(0);
    }

    Line line(Comparison.Row compared, Own own, boolean certain) {
        boolean figures = requirement.limit().scale() instanceof Unit
                && own.declared().limit().scale() instanceof Unit;
        String reason = compared.reason().equals("unit") && !figures ? "wording" : compared.reason();
        return line(
                compared.relation(), reason, own, certain && compared.cautions().isEmpty());
    }

    private Line line(Relation relation, String reason, Own own, boolean certain) {
        DeclaredIndicator declared = own.declared();
        boolean sure = certain
                && isSure()
                && (partSettled || is(declared.part(), requirement.part()))
                && (requirement.condition().isEmpty() || is(declared.condition(), requirement.condition()))
                && (own.meant().size() == 1 || isTold(own, requirement));
        return new Line(relation, reason, requirement, text, Optional.of(own), sure);
    }

    boolean isSure() {
        return requirement.confidence() == Confidence.A;
    }

    static boolean fits(String declared, Wording row) {
        return declared.isEmpty() || row.isEmpty() || is(declared, row);
    }

    private static boolean is(String declared, Wording wording) {
        return declared.equals(wording.zh()) || declared.equalsIgnoreCase(wording.en());
    }

    private static Wording said(String text) {
        return new Wording(text, text);
    }

    /** Whether no two of them are known to be of two families, as the gate of core asks. */
    private static boolean methodsMeet(List<TestMethod> own, List<TestMethod> others) {
        if (own.isEmpty() || others.isEmpty()) {
            return true;
        }
        for (TestMethod one : own) {
            for (TestMethod other : others) {
                if (!one.differsFrom(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean methodsAgree(Own own, Requirement required) {
        if (own.methods().isEmpty() || required.methods().isEmpty()) {
            return true;
        }
        for (TestMethod one : own.methods()) {
            for (TestMethod other : required.methods()) {
                if (one.agreesWith(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the method tells which of several indicators a name means. */
    private static boolean isTold(Own own, Requirement required) {
        return !own.methods().isEmpty() && !required.methods().isEmpty() && methodsAgree(own, required);
    }
}
