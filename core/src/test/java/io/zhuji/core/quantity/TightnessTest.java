package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightnessTest {

    /** What the first is against the second. */
    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≤20 mg/kg          | ≤20 mg/kg           | EQUAL
            ≤20 mg/kg          | ≤20.0 mg/kg         | EQUAL
            ≤20 mg/kg          | ≤0.02 g/kg          | EQUAL
            ≤0.1 %             | ≤1000 mg/kg         | EQUAL
            ≤1 g/kg            | ≤0.1 %              | EQUAL
            ≤1 ‰               | ≤1 g/kg             | EQUAL
            ≤0.1 %             | ≤1 ‰                | EQUAL
            <20 mg/kg          | ≤20 mg/kg           | STRICTER
            ≤20 mg/kg          | ≤30 mg/kg           | STRICTER
            ≤100 ppm           | ≤90 mg/kg           | LOOSER
            0~20 mg/kg         | ≤20 mg/kg           | EQUAL
            0~20 %             | ≤20 %               | STRICTER
            不得检出(检出限 16 mg/kg) | ≤20 mg/kg      | STRICTER
            不得检出(检出限 20 mg/kg) | <20 mg/kg      | EQUAL
            不得检出            | 不得检出             | EQUAL
            不得检出            | ≤20 mg/kg           | NOT_COMPARABLE
            5.0~7.0            | 4.0~7.5             | STRICTER
            3.5~7.0            | 4.0~7.5             | MIXED
            4.0~8.5            | 4.0~7.5             | LOOSER
            1~2                | 3~4                 | MIXED
            10.0±0.1           | 9.9~10.1            | EQUAL
            10.0±0.1(不含0.1)   | 10.0±0.1            | STRICTER
            510 Ω(1±5 %)       | 484.5~535.5 Ω       | EQUAL
            80 +2/-1 mm        | 79~82 mm            | EQUAL
            ≥4-5级             | ≥3-4级              | STRICTER
            ≥3级               | ≥3-4级              | LOOSER
            3级                | 3级                 | EQUAL
            3级                | ≥3级                | NOT_COMPARABLE
            色牢度≥3级          | 耐光色牢度≥3级        | NOT_COMPARABLE
            A类                | B类                 | STRICTER
            ENF级              | E1级                | STRICTER
            能效1级             | 能效2级及以上         | STRICTER
            RG0                | RG1                 | STRICTER
            ≤1.5 mg/L          | ≤0.124 mg/m3        | NOT_COMPARABLE
            ≤10 mg/dm2         | ≤60 mg/kg           | NOT_COMPARABLE
            ≤0.1 %             | ≤0.1 %(V/V)         | NOT_COMPARABLE
            ≤0.25 mA           | ≤0.35 mA(峰值)       | NOT_COMPARABLE
            ≤80 g/L            | ≤50 g/kg            | NOT_COMPARABLE
            ≤20                | ≤20 mg/kg           | NOT_COMPARABLE
            DBP+BBP≤0.1 %      | ≤0.1 %              | STRICTER
            ≤0.1 %             | DBP+BBP≤0.1 %       | LOOSER
            DBP+BBP≤0.2 %      | ≤0.1 %              | MIXED
            DBP+BBP+DEHP≤0.1 % | DBP+BBP≤0.1 %       | STRICTER
            DBP+BBP≤0.1 %      | BBP+DBP≤1000 mg/kg  | EQUAL
            DBP+BBP≤0.1 %      | BBP+DEHP≤0.1 %      | NOT_COMPARABLE
            DBP+BBP≤0.1 %      | 总和≤0.1 %           | NOT_COMPARABLE
            DBP+BBP≤0.1 %      | ≤0.1 mg/L           | NOT_COMPARABLE
            ≤0.01×f %          | ≤0.032×f %          | STRICTER
            ≤0.032×f %         | ≤f×0.032 %          | EQUAL
            ≥0.02×f %          | ≥0.01×f %           | STRICTER
            ≤0.01×f %          | ≤0.032×g %          | NOT_COMPARABLE
            ≤0.01×f %          | ≥0.032×f %          | NOT_COMPARABLE
            ≤(0.01×f) %        | ≤(100×f) mg/kg      | EQUAL
            ≤max(1, f)         | ≤max(1, f)          | EQUAL
            ≤max(1, f)         | ≤max(2, f)          | NOT_COMPARABLE
            ≤0.01×f            | ≤5                  | NOT_COMPARABLE
            无异味              | 无异味               | EQUAL
            无异味              | 有异味               | MIXED
            无异味              | 无                   | NOT_COMPARABLE
            不起火、不爆炸       | 不爆炸，不起火         | EQUAL
            不起火、不爆炸、不漏液 | 不起火、不爆炸         | STRICTER
            不起火              | 不起火、不爆炸         | LOOSER
            合格                | 免除考核              | NOT_COMPARABLE
            红                  | 红或蓝               | STRICTER
            红或绿              | 红或蓝               | MIXED
            合格                | ≤5 mg/kg            | NOT_COMPARABLE
            ≥2-3级(深色)        | ≥3级(深色)            | LOOSER
            ≥2-3级(深色)        | ≥3级                 | NOT_COMPARABLE
            ≥2-3级(深色)        | ≥2-3级(浅色)          | NOT_COMPARABLE
            ≤5 mm 且 ≤1 cm     | ≤5 mm               | EQUAL
            ≤5 mm 且 ≤3 mm     | ≤5 mm               | STRICTER
            """)
    void comparesAsSets(String a, String b, Tightness expected) {
        Limit first = Limit.parse(a);
        Limit second = Limit.parse(b);
        assertThat(first.against(second)).isEqualTo(expected);
        assertThat(second.against(first)).isEqualTo(expected.reversed());
        assertThat(first.prepare(Method.FULL).against(second.prepare(Method.ROUNDED)))
                .isEqualTo(expected);
    }

    /** The same letters in two standards are two scales. */
    @Test
    void gradesOfTwoStandardsAreNotComparable() {
        GradeScale old = GradeScale.of("Q/XX 1-2005 E", List.of("E2", "E1", "E0"));
        assertThat(Limit.Grades.atLeast(old, "E0").against(Limit.Grades.atLeast(GradeScale.BOARD_EMISSION, "E0")))
                .isEqualTo(Tightness.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            6,  EQUAL
            12, LOOSER
            5,  STRICTER
            """)
    void aStatedFactMakesUnitsComparable(BigDecimal ratio, Tightness expected) {
        List<Bridge> bridges = List.of(new Bridge.SurfaceToMass(ratio));
        Limit area = Limit.parse("≤10 mg/dm2");
        Limit mass = Limit.parse("≤60 mg/kg");
        assertThat(area.against(mass, bridges)).isEqualTo(expected);
        assertThat(mass.against(area, bridges)).isEqualTo(expected.reversed());
        assertThat(area.against(Limit.parse("≤1 mm"), bridges)).isEqualTo(Tightness.NOT_COMPARABLE);
    }

    /** 0.35 mA peak is 0.2475 mA r.m.s.: in effect 0.25, and not looser as the bare figures look. */
    @Test
    void peakAgainstRootMeanSquare() {
        List<Bridge> sine = List.of(new Bridge.SineWave());
        assertThat(Limit.parse("≤0.35 mA(峰值)").against(Limit.parse("≤0.25 mA(有效值)"), sine))
                .isEqualTo(Tightness.STRICTER);
    }
}
