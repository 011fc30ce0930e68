package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How measurement uncertainty counts when a measured value is judged (判定规则; JCGM 106:2012, ISO/IEC Guide 98-4).
 *
 * <p>All but simple acceptance need the uncertainty of the value; where it is missing the verdict is undecided. The guard
 * bands are multiples of the expanded uncertainty U.
 */
public sealed interface DecisionRule {

    /** Simple acceptance (简单接受): the measured value decides. The rule of GB/T 8170 and of most Chinese standards. */
    DecisionRule SIMPLE = new Simple();

    /** The value alone decides. */
    record Simple() implements DecisionRule {}

    /**
     * Guarded acceptance (有保护带的接受; JCGM 106, 8.3.2): accepted only where the value stays inside the limit by the
     * guard band; not accepted otherwise.
     */
    record GuardedAcceptance(BigDecimal multiple) implements DecisionRule {

        /** Checks the multiple. */
        public GuardedAcceptance {
            requireMultiple(multiple);
        }
    }

    /**
     * Guarded rejection (有保护带的拒收; JCGM 106, 8.3.3): rejected only where the value is outside the limit by more than
     * the guard band.
     */
    record GuardedRejection(BigDecimal multiple) implements DecisionRule {

        /** Checks the multiple. */
        public GuardedRejection {
            requireMultiple(multiple);
        }
    }

    /**
     * The rule of ISO 14253-1 (GB/T 18779.1): conformity and nonconformity must both be proven; in between nothing is.
     * With U at k = 2 the multiple is 1 by the editions before 2017, and 0.825 (1.65 u) by the 95 % of the 2017 edition.
     */
    record Iso14253(BigDecimal multiple) implements DecisionRule {

        /** Checks the multiple. */
        public Iso14253 {
            requireMultiple(multiple);
        }
    }

    /**
     * The four zones of ILAC-G8:09/2019, 4.2.3: pass, conditional pass, conditional fail, fail. The conditional ones are
     * undecided here; the zone is in the facts.
     */
    record Zones(BigDecimal multiple) implements DecisionRule {

        /** Checks the multiple. */
        public Zones {
            requireMultiple(multiple);
        }
    }

    /**
     * Specific risk (特定风险; JCGM 106, 7.2 and 8): accepted where the probability that the true value lies outside the
     * limit, normally distributed about the measured one, is at most the given one; not accepted otherwise.
     *
     * @param most the greatest probability allowed, between 0 and 1, mostly 0.05
     */
    record SpecificRisk(BigDecimal most) implements DecisionRule {

        /** Checks the probability. */
        public SpecificRisk {
            Quantity.requireSound(Objects.requireNonNull(most, "most"), "most");
            if (most.signum() <= 0 || most.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("a probability lies between 0 and 1, was " + most);
            }
        }
    }

    /** The rule's name in facts: {@code simple}, {@code guarded-acceptance}, … */
    default String code() {
        if (this instanceof GuardedAcceptance) {
            return "guarded-acceptance";
        }
        if (this instanceof GuardedRejection) {
            return "guarded-rejection";
        }
        if (this instanceof Iso14253) {
            return "iso-14253-1";
        }
        if (this instanceof Zones) {
            return "zones";
        }
        return this instanceof SpecificRisk ? "specific-risk" : "simple";
    }

    private static void requireMultiple(BigDecimal multiple) {
        Quantity.requireSound(Objects.requireNonNull(multiple, "multiple"), "multiple");
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("multiple of the uncertainty must be above 0, was " + multiple);
        }
    }
}
