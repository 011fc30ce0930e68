package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ≤20 mg/kg               | mg/kg
            80±1 mm                 | mm
            ≥3-4级                   | unnamed
            A类                      | safety-class
            不得检出                  | presence
            不得检出(检出限 16 mg/kg)   | mg/kg
            红、蓝                    | names
            无异味                    | presence
            ≤0.032×f mA             | mA
            DBP+BBP≤0.1 %           | %
            ≥2级 且 ≥3级              | unnamed
            ≤20 mg/kg(条件:深色)      | mg/kg
            """)
    void liesOnAScale(String limit, String scale) {
        Limit read = Limit.parse(limit);
        assertThat(read.scale().code()).isEqualTo(scale);
        assertThat(read).hasToString(read.canonical());
    }

    @Test
    void isMadeWholeOrNotAtAll() {
        Unit mm = Unit.parse("mm");
        assertThat(Limit.atLeast("5", mm)).isEqualTo(Limit.parse("≥5 mm"));
        assertThatThrownBy(
                        () -> new Limit.Tolerance(BigDecimal.TEN, Bound.included("1"), Bound.excluded("1"), false, mm))
                .hasMessageContaining("must leave something between them, were 1 and 1");
        assertThat(new Limit.Tolerance(BigDecimal.TEN, Bound.included("1"), Bound.included("1"), false, mm).range())
                .isEqualTo(Limit.between("11", "11", mm));
        // hundredths of a nominal value below 0 turn the ends round
        assertThat(new Limit.Tolerance(new BigDecimal("-10"), Bound.included("-5"), Bound.excluded("10"), true, mm)
                        .range())
                .isEqualTo(new Limit.Range(
                        Optional.of(Bound.excluded("-11.00")), Optional.of(Bound.included("-9.50")), mm));
        assertThatThrownBy(() -> new Limit.NotDetected(Optional.of(Quantity.of("-1", "mg/kg"))))
                .hasMessageContaining("above 0, was -1");
        assertThatThrownBy(() -> new Limit.OneOf(List.of("红", " "))).hasMessageContaining("not blank");
        assertThatThrownBy(() -> new Limit.All(List.of(Limit.parse("≤5")))).hasMessageContaining("two or more");
        Limit all = Limit.parse("≥2级 且 ≥3级");
        assertThat(all).isInstanceOf(Limit.All.class);
        assertThatThrownBy(() -> new Limit.All(List.of(Limit.parse("≤5"), all))).hasMessageContaining("plain limits");
        assertThatThrownBy(() -> new Limit.Conditional("x", all)).hasMessageContaining("plain limit");
        assertThatThrownBy(() -> new Limit.Conditional(" ", Limit.parse("≤5"))).hasMessageContaining("not be blank");
        assertThatThrownBy(() -> new Limit.Conditional("x", new Limit.Conditional("y", Limit.parse("≤5"))))
                .hasMessageContaining("stands once");
        for (String brackets : List.of("(", ")", "a)(b", "(((x)))", "（x")) {
            assertThatThrownBy(() -> new Limit.Conditional(brackets, Limit.parse("≤5")))
                    .as(brackets)
                    .hasMessageContaining("brackets must match");
        }
        assertThat(new Limit.Conditional("((x))(y)", Limit.parse("≤5")).condition())
                .isEqualTo("((x))(y)");
    }

    @Test
    void aDecisionRuleHasACode() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(List.of(
                        DecisionRule.SIMPLE,
                        new DecisionRule.GuardedAcceptance(one),
                        new DecisionRule.GuardedRejection(one),
                        new DecisionRule.Iso14253(one),
                        new DecisionRule.Zones(one),
                        new DecisionRule.SpecificRisk(new BigDecimal("0.05"))))
                .extracting(DecisionRule::code)
                .containsExactly(
                        "simple", "guarded-acceptance", "guarded-rejection", "iso-14253-1", "zones", "specific-risk");
        assertThatThrownBy(() -> new DecisionRule.SpecificRisk(one)).hasMessageContaining("between 0 and 1, was 1");
        assertThatThrownBy(() -> new DecisionRule.Zones(BigDecimal.ZERO)).hasMessageContaining("above 0, was 0");
    }

    /** A bound of several values, and what it is where they are given. */
    @ParameterizedTest(name = "{0}, f={1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ≤0.032×f mA                 | 50   | 1.6
            ≤f/4 mA                     | 50   | 12.5
            ≤f-4-3 mA                   | 50   | 43
            ≤f-(4-3) mA                 | 50   | 49
            ≤10+2×f mA                  | 50   | 110
            ≤(10+2)×f mA                | 50   | 600
            ≤max(0.75, 0.01×f) mA       | 50   | 0.75
            ≤max(0.75, 0.01×f) mA       | 100  | 1.00
            ≤min(max(0.75, f), 5) mA    | 50   | 5
            ≤0.75×f cap 5 mA            | 50   | 5
            ≤min(f, 60, 70) mA          | 50   | 50
            """)
    void aFormulaGivesABound(String limit, BigDecimal f, BigDecimal bound) {
        Limit.Formula formula = (Limit.Formula) Limit.parse(limit);
        Optional<Rational> found =
                formula.bound().evaluate(Map.of("f", new Quantity(f, Unit.UNSTATED)), formula.unit());
        assertThat(found.flatMap(Rational::toDecimal).orElseThrow()).isEqualByComparingTo(bound);
        assertThat(Limit.parse(formula.canonical())).isEqualTo(formula);
        assertThat(formula.bound().evaluate(Map.of(), formula.unit())).isEmpty();
        assertThat(formula.bound().variables()).containsExactly("f");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤2×α mA                              | α
            ≤2×ω mA                              | ω
            ≤2×m0 mA                             | m0
            ≤2×Z_9z mA                           | Z_9z
            ≤a×A×z                               | A,a,z
            ≤2×abcdefghijklmnopqrstuvwx          | abcdefghijklmnopqrstuvwx
            ≤((((((f))))))×2                     | f
            ≤max(1,2,3,4,5,6,7,f) mA             | f
            ≤2×f + 3 mA                          | f
            """)
    void aFormulaNamesItsValues(String limit, String names) {
        Limit.Formula formula = (Limit.Formula) Limit.parse(limit);
        assertThat(formula.bound().variables()).containsExactlyInAnyOrder(names.split(","));
        assertThat(Limit.parse(formula.canonical())).isEqualTo(formula);
    }

    @Test
    void aBridgeStandsOnAmountsAbove0() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal none = BigDecimal.ZERO;
        assertThatThrownBy(() -> new Bridge.SurfaceToMass(none)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Bridge.Density(new BigDecimal("-1"))).hasMessageContaining("was -1");
        assertThatThrownBy(() -> new Bridge.Gas(none, one, one)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Bridge.Gas(one, none, one)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Bridge.Gas(one, one, none)).hasMessageContaining("was 0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤max(1)
            ≤max(1, 2
            ≤(f
            ≤f+
            ≤5 mm×f
            ≤abcdefghijklmnopqrstuvwxy×2
            ≤(((((((f)))))))×2
            ≤2×_f
            ≤2×9_
            ≤max(1,2,3,4,5,6,7,8,9)
            """)
    void aFormulaThatMakesNoSenseIsRefused(String limit) {
        assertThat(Limit.tryParse(limit)).isEmpty();
    }
}
