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

class JudgementTest {

    private static Judgement judge(String limit, String value, Method method) {
        return Judgement.of(limit, value, method).get();
    }

    /** The examples of GB/T 8170-2008, 4.3.4: value, by full-value comparison, rounded value, by rounded-value comparison. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥14×100       | 1349  | VIOLATES | 13×10² | VIOLATES
            ≥14×100       | 1351  | VIOLATES | 14×10² | CONFORMS
            ≥14×100       | 1400  | CONFORMS | 14×10² | CONFORMS
            ≥14×100       | 1402  | CONFORMS | 14×10² | CONFORMS
            ≥97.0         | 97.01 | CONFORMS | 97.0   | CONFORMS
            ≥97.0         | 97.00 | CONFORMS | 97.0   | CONFORMS
            ≥97.0         | 96.96 | VIOLATES | 97.0   | CONFORMS
            ≥97.0         | 96.94 | VIOLATES | 96.9   | VIOLATES
            ≤0.5          | 0.452 | CONFORMS | 0.5    | CONFORMS
            ≤0.5          | 0.500 | CONFORMS | 0.5    | CONFORMS
            ≤0.5          | 0.549 | VIOLATES | 0.5    | CONFORMS
            ≤0.5          | 0.551 | VIOLATES | 0.6    | VIOLATES
            1.2~1.6       | 1.151 | VIOLATES | 1.2    | CONFORMS
            1.2~1.6       | 1.200 | CONFORMS | 1.2    | CONFORMS
            1.2~1.6       | 1.649 | VIOLATES | 1.6    | CONFORMS
            1.2~1.6       | 1.651 | VIOLATES | 1.7    | VIOLATES
            10.0±0.1      | 9.89  | VIOLATES | 9.9    | CONFORMS
            10.0±0.1      | 9.85  | VIOLATES | 9.8    | VIOLATES
            10.0±0.1      | 10.10 | CONFORMS | 10.1   | CONFORMS
            10.0±0.1      | 10.16 | VIOLATES | 10.2   | VIOLATES
            10.0±0.1(不含0.1) | 9.94 | CONFORMS | 9.9 | VIOLATES
            10.0±0.1(不含0.1) | 9.96 | CONFORMS | 10.0 | CONFORMS
            10.0±0.1(不含0.1) | 10.06 | CONFORMS | 10.1 | VIOLATES
            10.0±0.1(不含0.1) | 10.05 | CONFORMS | 10.0 | CONFORMS
            """)
    void judgesTheExamplesOfGbt8170(String limit, String value, Verdict full, String shown, Verdict rounded) {
        assertThat(judge(limit, value, Method.FULL).verdict()).isEqualTo(full);
        Judgement judgement = judge(limit, value, Method.ROUNDED);
        assertThat(judgement.verdict()).isEqualTo(rounded);
        assertThat(judgement.facts()).containsEntry("rounded", shown).containsEntry("method", "rounded");
    }

    @Test
    void namesPlaceAndTextOfWhatCannotBeRead() {
        assertThat(Judgement.of("≤20 mg/xg", "1", Method.FULL).message())
                .isEqualTo("limit.unexpected at 6 in '≤20 mg/xg'");
        assertThat(Judgement.of("≤20", "abc", Method.FULL).message())
                .startsWith("value.")
                .endsWith("in 'abc'");
    }

    /** Statements of every kind against limits of every kind, with the doubt where it is undecided. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤20 mg/kg        | 20 mg/kg            | CONFORMS  |
            <20 mg/kg        | 20 mg/kg            | VIOLATES  |
            ≤20 mg/kg        | 0.0021 %            | VIOLATES  |
            ≤20 mg/kg        | 0.002 %             | CONFORMS  |
            ≤20 mg/kg        | 20                  | UNDECIDED | UNIT_MISSING
            ≤20              | 20 mg/kg            | UNDECIDED | UNIT_MISSING
            ≤20              | 20                  | CONFORMS  |
            4.0~7.5 pH       | 6.5                 | CONFORMS  |
            4.0~7.5          | pH 7.6              | VIOLATES  |
            ≤1.5 mg/L        | 0.124 mg/m3         | UNDECIDED | UNIT
            ≤10 mg/dm2       | 60 mg/kg            | UNDECIDED | UNIT
            ≤0.1 %           | 0.1 %vol            | UNDECIDED | UNIT
            ≤80 g/L          | 60 g/kg             | UNDECIDED | UNIT
            ≤0.25 mA         | 0.24 mA(峰值)        | UNDECIDED | UNIT
            ≤25 ℃            | 298.15 K            | CONFORMS  |
            ≤25 ℃            | 298.16 K            | VIOLATES  |
            ≤60 mmHg         | 8 kPa               | VIOLATES  |
            ≤61 mmHg         | 8 kPa               | CONFORMS  |
            ≤20 mg/kg        | 合格                 | UNDECIDED | SCALE
            ≤20 mg/kg        | 3级                 | UNDECIDED | SCALE
            ≤20 mg/kg        | 未检出               | UNDECIDED | REPORTING_LIMIT
            ≤20 mg/kg        | 未检出(<20 mg/kg)     | CONFORMS  |
            ≤16 mg/kg        | 未检出(<20 mg/kg)     | UNDECIDED | STRADDLES
            ≤16 mg/kg        | <20 mg/kg           | UNDECIDED | STRADDLES
            ≤16 mg/kg        | <20                 | UNDECIDED | UNIT_MISSING
            ≥95 %            | >99.9 %             | CONFORMS  |
            ≥95 %            | <90 %               | VIOLATES  |
            0~20 mg/kg       | <20 mg/kg           | CONFORMS  |
            -5~20 ℃          | <20 ℃               | UNDECIDED | STRADDLES
            ≤20 mg/kg        | 20(-) mg/kg         | CONFORMS  |
            ≤20 mg/kg        | 20(+) mg/kg         | VIOLATES  |
            ≤20.2 mg/kg      | 20(+) mg/kg         | UNDECIDED | STRADDLES
            ≤20 mg/kg        | 10 mg/kg, 20 mg/kg  | CONFORMS  |
            ≤20 mg/kg        | 10 mg/kg, 21 mg/kg  | VIOLATES  |
            ≤20 mg/kg        | 10 mg/kg; 未检出      | UNDECIDED | REPORTING_LIMIT
            ≤90 mg/kg        | ≤80 mg/kg           | CONFORMS  |
            ≤90 mg/kg        | ≤90 mg/kg           | CONFORMS  |
            ≤90 mg/kg        | ≤100 mg/kg          | VIOLATES  |
            4.0~7.5          | 3.5~7.0             | VIOLATES  |
            ≤90 mg/kg        | ≤80                 | UNDECIDED | UNIT_MISSING
            ≤90 mg/kg        | ≤80 mg/L            | UNDECIDED | UNIT
            ≤90 mg/kg        | 明示<90 mg/kg        | CONFORMS  |
            ≤90 mg/kg        | 不得检出             | UNDECIDED | REPORTING_LIMIT
            ≥3级             | ≥3-4级              | CONFORMS  |
            ≥4级             | ≥3-4级              | VIOLATES  |
            不得检出          | 未检出               | CONFORMS  |
            不得检出          | 未检出(<20 mg/kg)     | CONFORMS  |
            不得检出          | <20 mg/kg           | CONFORMS  |
            不得检出          | >20 mg/kg           | VIOLATES  |
            不得检出          | 0 mg/kg             | CONFORMS  |
            不得检出          | 0(+) mg/kg          | VIOLATES  |
            不得检出          | 0.5 mg/kg           | VIOLATES  |
            不得检出          | 阴性                 | CONFORMS  |
            不得检出          | 检出                 | VIOLATES  |
            不得检出          | 合格                 | UNDECIDED | SCALE
            不得检出(检出限 16 mg/kg) | 未检出         | UNDECIDED | REPORTING_LIMIT
            不得检出(检出限 16 mg/kg) | 无             | UNDECIDED | REPORTING_LIMIT
            不得检出(检出限 16 mg/kg) | 未检出(<10 mg/kg) | CONFORMS |
            不得检出(检出限 16 mg/kg) | 未检出(<20 mg/kg) | UNDECIDED | STRADDLES
            不得检出(检出限 16 mg/kg) | 15.9 mg/kg     | CONFORMS  |
            不得检出(检出限 16 mg/kg) | 16 mg/kg       | VIOLATES  |
            ≥3-4级           | 3级                 | VIOLATES  |
            ≥3-4级           | 3-4级               | CONFORMS  |
            ≥3-4级           | 4级                 | CONFORMS  |
            ≥3-4级           | 4                   | UNDECIDED | UNIT_MISSING
            ≥3-4级           | 4 mm                | UNDECIDED | SCALE
            ≥3-4级           | A类                 | UNDECIDED | SCALE
            3级              | 3级                 | CONFORMS  |
            3级              | 4级                 | UNDECIDED | GRADE_ORDER
            色牢度≥3级        | 4级                 | CONFORMS  |
            色牢度≥3级        | 耐光色牢度4级          | UNDECIDED | SCALE
            能效2级及以上      | 1级                 | CONFORMS  |
            能效2级及以上      | 能效3级              | VIOLATES  |
            A类              | B类                 | VIOLATES  |
            B类              | A类                 | CONFORMS  |
            E1级             | ENF级               | CONFORMS  |
            ENF级            | E0级                | VIOLATES  |
            RG0              | RG1                 | VIOLATES  |
            优等品            | 一等品               | VIOLATES  |
            无异味            | 无                  | CONFORMS  |
            无异味            | 有异味               | VIOLATES  |
            无异味            | 无霉味               | UNDECIDED | WORDING
            无               | 未检出               | CONFORMS  |
            有               | 未检出               | VIOLATES  |
            无异味            | 合格                 | UNDECIDED | WORDING
            无异味            | 5 mg/kg             | UNDECIDED | SCALE
            不起火、不爆炸     | 不爆炸，不起火         | CONFORMS  |
            不起火、不爆炸     | 不起火、不爆炸、不漏液   | CONFORMS  |
            不起火、不爆炸     | 不起火               | UNDECIDED | WORDING
            不起火、不爆炸     | 起火                 | VIOLATES  |
            合格              | 不合格               | VIOLATES  |
            红或蓝            | 蓝                  | CONFORMS  |
            红或蓝            | 绿                  | VIOLATES  |
            红或蓝            | 有                  | UNDECIDED | WORDING
            红或蓝            | 5 mm                | UNDECIDED | SCALE
            ≤0.032×f %       | 2 %                 | UNDECIDED | VARIABLE
            ≤0.032×f %       | ≤2 %                | UNDECIDED | VARIABLE
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP 0.06 % | VIOLATES |
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP 0.04 % | CONFORMS |
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP 300 mg/kg | CONFORMS |
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP<0.05 % | UNDECIDED | STRADDLES
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP<0.04 % | CONFORMS |
            DBP+BBP≤0.1 %    | DBP 0.06 %          | UNDECIDED | PARTS
            DBP+BBP≤0.1 %    | DBP 0.11 %          | VIOLATES  |
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP 0.04 %, DEHP 5 % | CONFORMS |
            DBP+BBP≤0.1 %    | DBP 0.06 %, BBP 未检出 | UNDECIDED | REPORTING_LIMIT
            DBP+BBP≤0.1 %    | 0.12 %              | VIOLATES  |
            总和≤0.1 %        | DBP 0.06 %, BBP 0.06 % | VIOLATES |
            ≤0.1 %           | DBP 0.06 %, BBP 0.06 % | CONFORMS |
            ≤0.1 %           | DBP 0.06 %, BBP 0.2 %  | VIOLATES |
            ≥2-3级(深色)      | 2-3级                | CONFORMS  |
            ≤5 mg/kg 且 无异味 | 6 mg/kg             | VIOLATES  |
            """)
    void judgesStatementsOfEveryKind(String limit, String value, Verdict verdict, Doubt doubt) {
        Judgement judgement = judge(limit, value, Method.FULL);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.doubt()).isEqualTo(Optional.ofNullable(doubt));
        assertThat(Limit.parse(limit).judge(Value.parse(value))).isEqualTo(judgement);
        assertThat(Limit.parse(limit)
                        .prepare(Method.FULL)
                        .judge(Value.parse(value).prepare()))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            不大于0.10 %  | 1050 mg/kg | rounded   | 0.10         | CONFORMS
            不大于0.10 %  | 1051 mg/kg | rounded   | 0.11         | VIOLATES
            ≤16          | 16.5(-)    | rounded   | 16           | CONFORMS
            ≤16          | 16.5(+)    | rounded   | 17           | VIOLATES
            ≤16          | 16.5       | rounded   | 16           | CONFORMS
            ≤15          | 15.5       | rounded   | 16           | VIOLATES
            >5           | 5.4        | rounded   | 5            | VIOLATES
            >5           | 5.5        | rounded   | 6            | CONFORMS
            <6           | 5.5        | rounded   | 6            | VIOLATES
            <7           | 6.5        | rounded   | 6            | CONFORMS
            ≤20 mg/kg    | 0.0021 %   | converted | 21 mg/kg     | VIOLATES
            ≤0.1 %       | 21 mg/kg   | converted | 0.0021 %     | CONFORMS
            ≤60 mmHg     | 8 kPa      | converted | ≈60.0049340 mmHg | CONFORMS
            ≤25 ℃        | 298.15 K   | converted | 25 ℃         | CONFORMS
            ≤20 mg/kg    | 5 mg/kg, 21 mg/kg, 30 mg/kg | specimen | 2 | VIOLATES
            ≤0.1 %       | DBP 0.06 %, BBP 0.2 % | part | BBP    | VIOLATES
            DBP+BBP≤0.1 % | DBP 0.06 % | missing  | BBP          | UNDECIDED
            ≤0.032×f×kW % | 2 %       | missing   | f, kW        | UNDECIDED
            ≥2-3级(深色)  | 2-3级      | condition | 深色          | CONFORMS
            ≤20 mg/kg    | 未检出(<20 mg/kg) | reporting-limit | 20 mg/kg | CONFORMS
            """)
    void tellsTheFactsItRestsOn(String limit, String value, String fact, String text, Verdict verdict) {
        Judgement judgement = judge(limit, value, Method.ROUNDED);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.facts())
                .containsEntry("limit", Limit.parse(limit).canonical())
                .containsEntry("value", Value.parse(value).canonical())
                .containsEntry("rule", "simple");
        if (text.startsWith("≈")) {
            assertThat(judgement.facts().get(fact)).startsWith("≈60.00").endsWith(" mmHg");
        } else {
            assertThat(judgement.facts()).containsEntry(fact, text);
        }
    }

    @Test
    void evaluatesAFormulaWithWhatIsGiven() {
        Limit flicker = Limit.parse("≤(0.032×f) %");
        Given given = new Given(Map.of("f", Quantity.of("100", "Hz")), List.of());
        assertThat(judge(flicker, "3.2 %", given).verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(judge(flicker, "3.21 %", given).verdict()).isEqualTo(Verdict.VIOLATES);
        assertThat(judge(flicker, "3.21 %", given).facts()).containsEntry("bound", "≤3.2 %");
        assertThat(judge(flicker, "≤3 %", given).verdict()).isEqualTo(Verdict.CONFORMS);
    }

    /** GB 4706.1-2005, 13.2: 0.75 mA, or 0.75 mA per kW, the larger, 5 mA at most. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.5, 0.75, CONFORMS
            0.5, 0.76, VIOLATES
            2,   1.5,  CONFORMS
            2,   1.51, VIOLATES
            10,  5,    CONFORMS
            10,  5.1,  VIOLATES
            """)
    void evaluatesTheLargerWithACap(String power, String current, Verdict verdict) {
        Limit limit = Limit.parse("≤max(0.75, 0.75*kW) cap 5 mA");
        Given given = new Given(Map.of("kW", Quantity.of(power, "kW")), List.of());
        assertThat(judge(limit, current + " mA", given).verdict()).isEqualTo(verdict);
    }

    /** GB 4706.1-2005, 10.1: +5 % or 20 W, the larger; 20 W are a share of the rated input. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            250,  8 %,   CONFORMS
            250,  8.1 %, VIOLATES
            1000, 5 %,   CONFORMS
            1000, 5.1 %, VIOLATES
            """)
    void takesAnAmountAsAShareOfTheBase(String rated, String deviation, Verdict verdict) {
        Limit limit = Limit.read("≤max(+5 %, +20 W)", Unit.parse("%")).get();
        Given given = new Given(Map.of(Expression.BASE, Quantity.of(rated, "W")), List.of());
        assertThat(judge(limit, deviation, given).verdict()).isEqualTo(verdict);
        assertThat(judge(limit, deviation, Given.NOTHING).doubt()).contains(Doubt.VARIABLE);
    }

    @Test
    void doesNotDivideByNought() {
        Given given = new Given(Map.of("f", Quantity.of("0", "Hz")), List.of());
        assertThat(judge(Limit.parse("≤(1/f) %"), "1 %", given).doubt()).contains(Doubt.VARIABLE);
    }

    /** GB 4806.7-2023: 10 mg/dm² is 60 mg/kg at 6 dm² per kg, and 120 mg/kg for a small bowl of 12. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            6,  10 mg/dm2,   CONFORMS
            6,  10.01 mg/dm2, VIOLATES
            12, 5 mg/dm2,    CONFORMS
            12, 10 mg/dm2,   VIOLATES
            12, <5 mg/dm2,   CONFORMS
            12, ≤10 mg/dm2,  VIOLATES
            """)
    void bridgesUnitsByAStatedFact(BigDecimal ratio, String value, Verdict verdict) {
        Given given = new Given(Map.of(), List.of(new Bridge.SurfaceToMass(ratio)));
        assertThat(judge(Limit.parse("≤60 mg/kg"), value, given).verdict()).isEqualTo(verdict);
    }

    private static Judgement judge(Limit limit, String value, Given given) {
        return Judgement.of(limit, Value.parse(value), Method.FULL, DecisionRule.SIMPLE, given);
    }

    @Test
    void namesADoubtWhereAndOnlyWhereItIsUndecided() {
        assertThatThrownBy(() -> new Judgement(Verdict.UNDECIDED, Optional.empty(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Judgement(Verdict.CONFORMS, Optional.of(Doubt.UNIT), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
