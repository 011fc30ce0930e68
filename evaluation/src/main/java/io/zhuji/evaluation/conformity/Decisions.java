package io.zhuji.evaluation.conformity;

import io.zhuji.core.quantity.DecisionRule;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.quantity.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Decision rules by name, as reports state them. */
final class Decisions {

    static final String NAMES =
            "simple|guarded-acceptance|guarded-rejection|iso-14253-1|zones|specific-risk, multiple > 0, most 0..1";

    private Decisions() {}

    /**
     * The rule of that name.
     *
     * @param number the multiple of the expanded uncertainty, 1 where empty; for a specific risk the most, 0.05 where empty
     */
    static Optional<DecisionRule> read(String name, String number) {
        boolean risk = name.equals("specific-risk");
        Optional<BigDecimal> read =
                number.isEmpty() ? Optional.of(risk ? new BigDecimal("0.05") : BigDecimal.ONE) : number(number);
        if (read.isEmpty() || read.get().signum() <= 0 || risk && read.get().compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        BigDecimal of = read.get();
        return switch (name) {
            case "simple" -> Optional.of(DecisionRule.SIMPLE);
            case "guarded-acceptance" -> Optional.of(new DecisionRule.GuardedAcceptance(of));
            case "guarded-rejection" -> Optional.of(new DecisionRule.GuardedRejection(of));
            case "iso-14253-1" -> Optional.of(new DecisionRule.Iso14253(of));
            case "zones" -> Optional.of(new DecisionRule.Zones(of));
            case "specific-risk" -> Optional.of(new DecisionRule.SpecificRisk(of));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return Value.tryParse(text)
                .filter(value -> value instanceof Value.Measured measured && measured.unit() == Unit.UNSTATED)
                .map(value -> ((Value.Measured) value).number());
    }
}
