package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRuleTest {

    private static DecisionRule rule(String name) {
        return switch (name) {
            case "guarded-acceptance" -> new DecisionRule.GuardedAcceptance(BigDecimal.ONE);
            case "guarded-rejection" -> new DecisionRule.GuardedRejection(BigDecimal.ONE);
            case "iso-14253-1" -> new DecisionRule.Iso14253(BigDecimal.ONE);
            case "half-guard" -> new DecisionRule.Iso14253(new BigDecimal("0.5"));
            case "zones" -> new DecisionRule.Zones(BigDecimal.ONE);
            case "specific-risk" -> new DecisionRule.SpecificRisk(new BigDecimal("0.05"));
            default -> DecisionRule.SIMPLE;
        };
    }

    private static Judgement judge(String limit, String value, DecisionRule rule) {
        return Judgement.of(Limit.parse(limit), Value.parse(value), Method.FULL, rule, Given.NOTHING);
    }

    @ParameterizedTest(name = "{0} {1} against {2}")
    @CsvSource(delimiter = '|', textBlock = """
            simple             | 20±1 mg/kg   | ≤20 mg/kg | CONFORMS
            simple             | 20.1±1 mg/kg | ≤20 mg/kg | VIOLATES
            guarded-acceptance | 19±1 mg/kg   | ≤20 mg/kg | CONFORMS
            guarded-acceptance | 19.1±1 mg/kg | ≤20 mg/kg | VIOLATES
            guarded-acceptance | 19±1 mg/kg   | <20 mg/kg | VIOLATES
            guarded-acceptance | 5±1 mm       | 4~6 mm    | CONFORMS
            guarded-acceptance | 5±1.1 mm     | 4~6 mm    | VIOLATES
            guarded-rejection  | 21±1 mg/kg   | ≤20 mg/kg | CONFORMS
            guarded-rejection  | 21.1±1 mg/kg | ≤20 mg/kg | VIOLATES
            guarded-rejection  | 3±1 mm       | 4~6 mm    | CONFORMS
            iso-14253-1        | 19±1 mg/kg   | ≤20 mg/kg | CONFORMS
            iso-14253-1        | 19.1±1 mg/kg | ≤20 mg/kg | UNDECIDED
            iso-14253-1        | 21±1 mg/kg   | ≤20 mg/kg | UNDECIDED
            iso-14253-1        | 21.1±1 mg/kg | ≤20 mg/kg | VIOLATES
            half-guard         | 19.5±1 mg/kg | ≤20 mg/kg | CONFORMS
            half-guard         | 20.6±1 mg/kg | ≤20 mg/kg | VIOLATES
            iso-14253-1        | 0.0019±0.0001 % | ≤20 mg/kg | CONFORMS
            iso-14253-1        | 0.0019±0.00011 % | ≤20 mg/kg | UNDECIDED
            iso-14253-1        | 297.15±1 K   | ≤25 ℃     | CONFORMS
            """)
    void guardsTheLimitByTheUncertainty(String name, String value, String limit, Verdict verdict) {
        Judgement judgement = judge(limit, value, rule(name));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.doubt().isPresent()).isEqualTo(verdict == Verdict.UNDECIDED);
        judgement.doubt().ifPresent(d -> assertThat(d).isEqualTo(Doubt.GUARD_BAND));
        assertThat(judgement.facts()).containsEntry("rule", rule(name).code());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            19±1 mg/kg   | pass             | CONFORMS
            19.5±1 mg/kg | conditional-pass | UNDECIDED
            20±1 mg/kg   | conditional-pass | UNDECIDED
            20.5±1 mg/kg | conditional-fail | UNDECIDED
            21.5±1 mg/kg | fail             | VIOLATES
            """)
    void tellsTheZone(String value, String zone, Verdict verdict) {
        Judgement judgement = judge("≤20 mg/kg", value, rule("zones"));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.facts()).containsEntry("zone", zone);
    }

    /** u = U/k = 0.5; the probabilities are those of the normal distribution at 0, 1, 1.64, 1.65 and 2 deviations. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            20±1 mg/kg (k=2)    | ≤20 mg/kg | 0.500000 | VIOLATES
            19.5±1 mg/kg (k=2)  | ≤20 mg/kg | 0.158655 | VIOLATES
            19.18±1 mg/kg (k=2) | ≤20 mg/kg | 0.050503 | VIOLATES
            19.175±1 mg/kg (k=2) | ≤20 mg/kg | 0.049471 | CONFORMS
            19±1 mg/kg (k=2)    | ≤20 mg/kg | 0.022750 | CONFORMS
            5±1 mm (k=2)        | 4~6 mm    | 0.045500 | CONFORMS
            5±1.2 mm (k=2)      | 4~6 mm    | 0.095581 | VIOLATES
            100±1 mg/kg (k=2)   | ≤20 mg/kg | 1.000000 | VIOLATES
            1±1 mm (k=2)        | ≤20 mm    | 0.000000 | CONFORMS
            20±0 mg/kg          | ≤20 mg/kg |          | CONFORMS
            21±0 mg/kg          | ≤20 mg/kg |          | VIOLATES
            """)
    void weighsTheRisk(String value, String limit, String risk, Verdict verdict) {
        Judgement judgement = judge(limit, value, rule("specific-risk"));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.facts().get("risk")).isEqualTo(risk);
    }

    @Test
    void needsTheUncertainty() {
        for (String name :
                new String[] {"guarded-acceptance", "guarded-rejection", "iso-14253-1", "zones", "specific-risk"}) {
            assertThat(judge("≤20 mg/kg", "5 mg/kg", rule(name)).doubt()).contains(Doubt.UNCERTAINTY);
        }
        assertThat(judge("≤20 mg/kg", "<5 mg/kg", rule("iso-14253-1")).verdict())
                .isEqualTo(Verdict.CONFORMS);
    }

    @Test
    void bridgesTheUncertaintyToo() {
        Given given = new Given(java.util.Map.of(), java.util.List.of(new Bridge.SurfaceToMass(new BigDecimal("6"))));
        Limit limit = Limit.parse("≤60 mg/kg");
        assertThat(Judgement.of(limit, Value.parse("9±1 mg/dm2"), Method.FULL, rule("iso-14253-1"), given)
                        .verdict())
                .isEqualTo(Verdict.CONFORMS);
        assertThat(Judgement.of(limit, Value.parse("9.1±1 mg/dm2"), Method.FULL, rule("iso-14253-1"), given)
                        .doubt())
                .contains(Doubt.GUARD_BAND);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            0,     0.5
            1,     0.84134474606854294859
            -1,    0.15865525393145705141
            1.96,  0.97500210485177956586
            -3,    0.00134989803163009453
            5,     0.99999971334842812081
            -8,    0.00000000000000062210
            11,    1
            -11,   0
            """)
    void knowsTheNormalDistribution(BigDecimal z, BigDecimal probability) {
        assertThat(Normal.upTo(z)).isCloseTo(probability, within(new BigDecimal("1e-19")));
    }

    @Test
    void refusesFiguresThatMakeNoSense() {
        assertThatThrownBy(() -> new DecisionRule.Zones(BigDecimal.ZERO)).hasMessageContaining("above 0, was 0");
        assertThatThrownBy(() -> new DecisionRule.GuardedAcceptance(BigDecimal.ZERO))
                .hasMessageContaining("was 0");
        assertThatThrownBy(() -> new DecisionRule.GuardedRejection(BigDecimal.ZERO))
                .hasMessageContaining("was 0");
        assertThatThrownBy(() -> new DecisionRule.Iso14253(BigDecimal.ZERO)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new DecisionRule.SpecificRisk(BigDecimal.ONE)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new DecisionRule.SpecificRisk(BigDecimal.ZERO)).hasMessageContaining("was 0");
    }
}
