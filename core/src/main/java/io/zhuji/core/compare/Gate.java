package io.zhuji.core.compare;

import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Tightness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two requirements can be held against each other, and what comes of it. Figures alone do not decide it: 90 mg/kg of
 * lead in all and 90 mg/kg of lead that migrates are two things.
 */
final class Gate {

    /** The base of an index that every edition reckons anew. */
    static final String EACH_EDITION = "edition";

    private Gate() {}

    /** Why the two cannot be compared; empty where they can. */
    static String closed(Requirement a, Requirement b) {
        Indicator one = a.indicator();
        Indicator other = b.indicator();
        if (!one.measured().equals(other.measured())) {
            return "quantity";
        }
        if (!base(a).equals(base(b))) {
            return "base";
        }
        if (differ(a.scope(), b.scope())) {
            return "part";
        }
        if (one.direction() == Direction.PARAMETER || other.direction() == Direction.PARAMETER) {
            return "parameter";
        }
        if (!one.basis().equals(other.basis())) {
            return "basis";
        }
        return methodsDiffer(a, b) ? "method" : "";
    }

    /** Whether no method of the one is known to agree with one of the other, and all are known to differ. */
    private static boolean methodsDiffer(Requirement a, Requirement b) {
        for (TestMethod own : a.methods()) {
            for (TestMethod other : b.methods()) {
                if (!own.differsFrom(other)) {
                    return false;
                }
            }
        }
        return !a.methods().isEmpty() && !b.methods().isEmpty();
    }

    private static boolean methodsAgree(Requirement a, Requirement b) {
        for (TestMethod own : a.methods()) {
            for (TestMethod other : b.methods()) {
                if (own.agreesWith(other)) {
                    return true;
                }
            }
        }
        return a.methods().isEmpty() || b.methods().isEmpty();
    }

    /**
     * The id of the indicator and all that {@link #closed} looks at: where the texts of two requirements are equal it is open.
     * Empty for what is never compared.
     */
    static String key(Requirement requirement) {
        Indicator indicator = requirement.indicator();
        return indicator.direction() == Direction.PARAMETER
                ? ""
                : String.join(
                        "\n",
                        indicator.id(),
                        indicator.measured(),
                        base(requirement),
                        requirement.scope(),
                        indicator.basis(),
                        families(requirement));
    }

    private static String families(Requirement requirement) {
        Set<String> families = new TreeSet<>();
        for (TestMethod method : requirement.methods()) {
            families.add(method.family());
        }
        return String.join(" ", families);
    }

    private static String base(Requirement requirement) {
        String base = requirement.indicator().base();
        return base.equals(EACH_EDITION) ? requirement.document() : base;
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** How the first stands to the second, with the reason where that is not their figures alone. */
    static Outcome relate(Requirement a, Requirement b) {
        String closed = closed(a, b);
        if (closed.equals("basis")) {
            return implied(a, b);
        }
        if (!closed.isEmpty()) {
            return new Outcome(Relation.NOT_COMPARABLE, closed);
        }
        Tightness tightness = a.limit().against(b.limit());
        return new Outcome(
                Relation.of(tightness),
                tightness == Tightness.NOT_COMPARABLE
                        ? a.limit().scale().equals(b.limit().scale()) ? "wording" : "unit"
                        : "");
    }

    private static Outcome implied(Requirement a, Requirement b) {
        boolean forth = Implication.holds(a.indicator(), b.indicator());
        boolean back = Implication.holds(b.indicator(), a.indicator());
        if (forth || back) {
            Tightness tightness = a.limit().against(b.limit());
            boolean within = tightness == Tightness.EQUAL || tightness == Tightness.STRICTER;
            boolean around = tightness == Tightness.EQUAL || tightness == Tightness.LOOSER;
            if (forth && within) {
                return new Outcome(Relation.STRICTER, "implies");
            }
            if (back && around) {
                return new Outcome(Relation.LOOSER, "implied");
            }
        }
        return new Outcome(Relation.NOT_COMPARABLE, "basis");
    }

    /** What the words of two requirements that are compared leave open: part, condition, method. */
    static List<String> cautions(Requirement a, Requirement b) {
        List<String> cautions = new ArrayList<>(0);
        // what two classes are for is what tells them apart, and was asked for
        boolean twoClasses = differ(a.productClass(), b.productClass());
        if (!twoClasses && !a.part().zh().equals(b.part().zh())) {
            cautions.add("part");
        }
        if (!a.condition().zh().equals(b.condition().zh())) {
            cautions.add("condition");
        }
        if (!methodsAgree(a, b)) {
            cautions.add("method");
        }
        return cautions;
    }

    /** A relation and its reason. */
    record Outcome(Relation relation, String reason) {}
}
