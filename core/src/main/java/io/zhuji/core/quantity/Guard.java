package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Judges a measured value by a decision rule that counts its uncertainty (JCGM 106:2012, clauses 7 and 8). */
final class Guard {

    private static final int PLACES_SHOWN = 6;

    private Guard() {}

    /**
     * Holds a statement against what is allowed, both in base units.
     *
     * @param expanded the expanded uncertainty U
     * @param standard the standard uncertainty u
     * @param facts    takes the zone or the risk
     */
    static Verdict judge(
            DecisionRule rule,
            Interval allowed,
            Interval statement,
            Rational expanded,
            Rational standard,
            Map<String, String> facts) {
        if (rule instanceof DecisionRule.SpecificRisk risk) {
            return of(bearable(risk, allowed, statement, standard, facts));
        }
        if (rule instanceof DecisionRule.GuardedAcceptance guard) {
            return of(statement.within(allowed.narrowed(band(expanded, guard.multiple()))));
        }
        if (rule instanceof DecisionRule.GuardedRejection guard) {
            return of(statement.within(
                    allowed.narrowed(band(expanded, guard.multiple()).negate())));
        }
        BigDecimal multiple =
                rule instanceof DecisionRule.Zones zones ? zones.multiple() : ((DecisionRule.Iso14253) rule).multiple();
        Rational guard = band(expanded, multiple);
        boolean proven = statement.within(allowed.narrowed(guard));
        boolean refuted = statement.apartFrom(allowed.narrowed(guard.negate()));
        if (rule instanceof DecisionRule.Zones) {
            boolean in = statement.within(allowed);
            facts.put("zone", proven ? "pass" : refuted ? "fail" : in ? "conditional-pass" : "conditional-fail");
        }
        return proven ? Verdict.CONFORMS : refuted ? Verdict.VIOLATES : Verdict.UNDECIDED;
    }

    private static Verdict of(boolean conforms) {
        return conforms ? Verdict.CONFORMS : Verdict.VIOLATES;
    }

    private static Rational band(Rational expanded, BigDecimal multiple) {
        return expanded.times(Rational.exact(multiple));
    }

    private static boolean bearable(
            DecisionRule.SpecificRisk rule,
            Interval allowed,
            Interval statement,
            Rational deviation,
            Map<String, String> facts) {
        Rational at = statement.low() != null ? statement.low() : Rational.ZERO;
        if (deviation.signum() == 0) {
            return allowed.contains(at);
        }
        BigDecimal below = allowed.low() == null
                ? BigDecimal.ZERO
                : Normal.upTo(Normal.decimal(allowed.low().minus(at).over(deviation)));
        BigDecimal above = allowed.high() == null
                ? BigDecimal.ZERO
                : Normal.upTo(Normal.decimal(at.minus(allowed.high()).over(deviation)));
        BigDecimal outside = below.add(above);
        facts.put("risk", outside.setScale(PLACES_SHOWN, RoundingMode.HALF_EVEN).toPlainString());
        return outside.compareTo(rule.most()) <= 0;
    }
}
