package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            97.01 %               | 97.01 %                | Measured
            20mg/kg               | 20 mg/kg               | Measured
            ２０ｍｇ／ｋｇ           | 20 mg/kg               | Measured
            -0.0365               | -0.0365                | Measured
            −5 ℃                  | -5 ℃                   | Measured
            1,050 mg/kg           | 1050 mg/kg             | Measured
            15.454 6              | 15.4546                | Measured
            10³ CFU/g             | 1×10³ CFU/g            | Measured
            1.5×10⁻³ mg/L         | 0.0015 mg/L            | Measured
            3×10² CFU/g           | 3×10² CFU/g            | Measured
            16.5(+)               | 16.5(+)                | Measured
            16.5(-) mg/kg         | 16.5(-) mg/kg          | Measured
            16.5 mg/kg(+)         | 16.5(+) mg/kg          | Measured
            pH 6.5                | 6.5 pH                 | Measured
            pH值：6.5              | 6.5 pH                 | Measured
            12.3±0.5 mg/kg (k=2)  | 12.3±0.5 mg/kg (k=2)   | Measured
            12.3±0.5 mg/kg        | 12.3±0.5 mg/kg (k=2)   | Measured
            (12.3±0.5) mg/kg, k=3 | 12.3±0.5 mg/kg (k=3)   | Measured
            12.3 mg/kg, U=0.5 mg/kg, k=2 | 12.3±0.5 mg/kg (k=2) | Measured
            12.3 mg/kg (U=0.5, k=1.96) | 12.3±0.5 mg/kg (k=1.96) | Measured
            12.3 mg/kg 不确定度0.5   | 12.3±0.5 mg/kg (k=2)   | Measured
            <20 mg/kg             | <20 mg/kg              | Censored
            ＜20                   | <20                    | Censored
            小于0.5 mg/kg          | <0.5 mg/kg             | Censored
            >99.9 %               | >99.9 %                | Censored
            未检出                 | 未检出                  | NotDetected
            ND                    | 未检出                  | NotDetected
            N.D.                  | 未检出                  | NotDetected
            not detected          | 未检出                  | NotDetected
            未检出(<20 mg/kg)      | 未检出(<20 mg/kg)       | NotDetected
            未检出（检出限：0.01 mg/kg） | 未检出(<0.01 mg/kg)  | NotDetected
            未检出<5 mg/kg         | 未检出(<5 mg/kg)        | NotDetected
            ND(LOD 0.5 mg/kg)     | 未检出(<0.5 mg/kg)      | NotDetected
            3.2、3.4、3.5 mg/kg    | 3.2 mg/kg; 3.4 mg/kg; 3.5 mg/kg | Specimens
            3.2, 3.4              | 3.2; 3.4               | Specimens
            3.2 mg/kg；未检出       | 3.2 mg/kg; 未检出       | Specimens
            DEHP 0.06 %, DBP: 0.03 % | DEHP: 0.06 %; DBP: 0.03 % | Parts
            甲醛20 mg/kg           | 甲醛: 20 mg/kg          | Parts
            ≤18 mg/kg             | ≤18 mg/kg              | Declared
            不大于20               | ≤20                    | Declared
            4.0~7.5               | 4.0~7.5                | Declared
            99.9%以上              | ≥99.9 %                | Declared
            80±1 mm (不含1)        | 80±1 mm(不含1)          | Declared
            明示<20 mg/kg          | 明示<20 mg/kg           | Declared
            无异味、无污渍           | 无异味、无污渍            | Name
            no fire, no explosion | no fire, no explosion  | Name
            3级                   | 3级                    | Grade
            3-4级                 | 3-4级                  | Grade
            3～4级                 | 3-4级                  | Grade
            一级                   | 1级                    | Grade
            能效2级                | 能效2级                 | Grade
            A类                   | A类                    | Grade
            AA级                  | AA级                   | Grade
            ENF                   | ENF级                  | Grade
            优等品                 | 优等品                  | Grade
            RG1                   | RG1                    | Grade
            grade 3               | 3级                    | Grade
            合格                   | 合格                    | Name
            起火                   | 起火                    | Name
            无                    | 无                     | Presence
            有异味                 | 有异味                  | Presence
            阴性                   | 无                     | Presence
            未检出/25g             | 未检出(<1 CFU/25g)      | NotDetected
            absent in 25 g        | 未检出(<1 CFU/25g)      | NotDetected
            检出/25g               | 测得≥1 CFU/25g          | Censored
            <LOD (5 mg/kg)        | 未检出(<5 mg/kg)        | NotDetected
            低于检出限(5 mg/kg)     | 未检出(<5 mg/kg)        | NotDetected
            小于检出限              | 未检出                  | NotDetected
            BDL                   | 未检出                  | NotDetected
            未检出(20 mg/kg)       | 未检出(<20 mg/kg)       | NotDetected
            <LOD(5)               | 未检出(<5)              | NotDetected
            0.012mg/kg(检出限0.005mg/kg) | 0.012 mg/kg        | Measured
            实测值：3.2 mg/kg       | 3.2 mg/kg              | Measured
            检测结果：未检出         | 未检出                  | NotDetected
            80(mg/kg)             | 80 mg/kg               | Measured
            0,45 mg/kg            | 0.45 mg/kg             | Measured
            2,5 %                 | 2.5 %                  | Measured
            18，19 mg/kg           | 18 mg/kg; 19 mg/kg     | Specimens
            １，０００ mg/kg          | 1000 mg/kg             | Measured
            变色4级，沾色3级         | 色牢度4级; 色牢度3级      | Specimens
            铅（Pb）：12 mg/kg      | 铅: 12 mg/kg            | Parts
            总铅 95mg/kg           | 总铅: 95 mg/kg          | Parts
            甲醛≤20 mg/kg          | 甲醛≤20 mg/kg           | Declared
            pass                  | pass                   | Name
            Ⅱ级                   | 2级                    | Grade
            异味：无                | 无异味                  | Presence
            蓝光危害：RG1            | RG1                    | Grade
            """)
    void readsEverydayWriting(String written, String canonical, String kind) {
        assertThat(Value.read(written).message()).isEmpty();
        Value value = Value.parse(written);
        assertThat(value.canonical()).isEqualTo(canonical).isEqualTo(value.toString());
        assertThat(value.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(Value.parse(canonical)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            abc            | number          | 0
            约5            | unexpected      | 1
            12,34          | ambiguous-comma | 0
            1.23.4         | number          | 0
            5 mg/xg        | unexpected      | 4
            5 6            | unexpected      | 2
            18,19,21 mg/kg | ambiguous-comma | 0
            1,5            | ambiguous-comma | 0
            未检出(5)       | unexpected      | 3
            未检出(<0 mg/kg) | not-positive   | 5
            1e99999        | too-many-digits | 0
            5±             | number          | 2
            12.3±0.5 mg/kg (k=0) | not-positive | 18
            12.3 mg/kg, U=0.5 g/kg | unit     | 22
            """)
    void saysWhereItStoppedMakingSense(String written, String problem, int at) {
        Reading<Value> reading = Value.read(written);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problem() + " " + reading.at()).isEqualTo(problem + " " + at);
        assertThatThrownBy(() -> Value.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a value: " + problem + " at " + at);
    }

    @Test
    void takesScaleAndUnitFromTheIndicator() {
        assertThat(Value.read("3-4", GradeScale.FASTNESS).get()).isEqualTo(new Value.Grade(GradeScale.FASTNESS, "3-4"));
        assertThat(Value.read("2", GradeScale.EFFICIENCY).get()).isEqualTo(new Value.Grade(GradeScale.EFFICIENCY, "2"));
        assertThat(Value.read("6.5", Unit.parse("[pH]")).get()).isEqualTo(Value.measured("6.5", "[pH]"));
        assertThat(Value.read("<20", Unit.parse("mg/kg")).get()).isEqualTo(Value.parse("<20 mg/kg"));
        assertThat(Value.read("20 g/kg", Unit.parse("mg/kg")).get()).isEqualTo(Value.measured("20", "g/kg"));
    }

    @Test
    void keepsTheDigitsAsWritten() {
        Value.Measured value = (Value.Measured) Value.parse("0.50 mg/kg");
        assertThat(value.number()).isEqualTo(new BigDecimal("0.50")).isNotEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> Uncertainty.of("-1")).hasMessageContaining("must not be below 0, was -1");
        assertThatThrownBy(() -> new Uncertainty(BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessageContaining("coverage factor must be above 0");
        assertThatThrownBy(() -> Value.measured("1e999999999", "mg/kg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value.Specimens(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value.Name(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value.Grade(GradeScale.FASTNESS, "6"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value.NotDetected(Optional.of(Quantity.of("0", "mg/kg"))))
                .hasMessageContaining("above 0");
    }
}
