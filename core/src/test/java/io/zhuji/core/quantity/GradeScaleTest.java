package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3-4     | 3-4
            3-4级    | 3-4
            3.5     | 3-4
            3.5级    | 3-4
            3～4     | 3-4
            3/4 级   | 3-4
            ３－４级   | 3-4
            三级     | 3
            三       | 3
            一级     | 1
            级       | 级
            A类      | A
            B 类     | B
            优等品    | 优等品
            12.5    | 12.5
            x.5     | x.5
            """)
    void knowsAGradeByItsOtherWritings(String written, String label) {
        assertThat(GradeScale.canonical(written)).isEqualTo(label);
    }

    @Test
    void ranksFromTheWorst() {
        assertThat(GradeScale.FASTNESS.rank("1")).hasValue(0);
        assertThat(GradeScale.FASTNESS.rank("3.5")).hasValue(5);
        assertThat(GradeScale.FASTNESS.rank("5级")).hasValue(8);
        assertThat(GradeScale.FASTNESS.rank("6")).isEmpty();
        assertThat(GradeScale.EFFICIENCY.rank("1")).hasValue(4);
        assertThat(GradeScale.SAFETY_CLASS.rank("A类")).hasValue(2);
        assertThat(GradeScale.UNNAMED.directed()).isFalse();
        assertThat(GradeScale.UNNAMED.labels())
                .hasSize(24)
                .startsWith("1", "1-2", "2")
                .endsWith("12", "12-13");
        assertThat(GradeScale.LIGHT_FASTNESS.directed()).isTrue();
    }

    @Test
    void knowsWhetherItsNumbersFall() {
        assertThat(GradeScale.EFFICIENCY.fallsByNumber()).isTrue();
        assertThat(GradeScale.RISK_GROUP.fallsByNumber()).isTrue();
        assertThat(GradeScale.FLAMMABILITY.fallsByNumber()).isTrue();
        assertThat(GradeScale.FASTNESS.fallsByNumber()).isFalse();
        assertThat(GradeScale.SAFETY_CLASS.fallsByNumber()).isFalse();
        assertThat(GradeScale.UNNAMED.fallsByNumber()).isFalse();
        assertThat(GradeScale.of("only", List.of("1")).fallsByNumber()).isFalse();
    }

    @Test
    void isOneWithItsLabels() {
        GradeScale own = GradeScale.of("Q/XX 1-2005 E", List.of("E2", "E1"));
        assertThat(own)
                .isEqualTo(GradeScale.of("Q/XX 1-2005 E", List.of("E2", "E1")))
                .hasSameHashCodeAs(GradeScale.of("Q/XX 1-2005 E", List.of("E2", "E1")))
                .isNotEqualTo(GradeScale.of("Q/XX 1-2005 E", List.of("E1", "E2")))
                .isNotEqualTo(GradeScale.of("Q/YY 1-2005 E", List.of("E2", "E1")))
                .hasToString("Q/XX 1-2005 E");
        assertThat(own.code()).isEqualTo("Q/XX 1-2005 E");
        assertThat(own.hashCode()).isNotEqualTo(GradeScale.FASTNESS.hashCode());
        assertThatThrownBy(() -> GradeScale.of("none", List.of())).hasMessageContaining("'none'");
        assertThatThrownBy(() -> GradeScale.of("twice", List.of("1", "1"))).hasMessageContaining("must differ");
        assertThatThrownBy(() -> GradeScale.of("blank", List.of(" "))).hasMessageContaining("not be blank");
    }
}
