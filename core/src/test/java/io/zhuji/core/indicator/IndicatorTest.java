package io.zhuji.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    private static final Indicator FORMALDEHYDE = new Indicator(
            "formaldehyde",
            "甲醛含量",
            "Formaldehyde content",
            List.of("游离甲醛", "HCHO"),
            Direction.LOWER,
            "formaldehyde",
            "extract",
            "");
    private static final Indicator PH =
            new Indicator("ph", "pH值", "pH value", List.of("酸碱度"), Direction.RANGE, "ph", "", "");

    @ParameterizedTest
    @ValueSource(
            strings = {"甲醛含量", "甲醛", " 甲醛 含量 ", "甲醛含量(mg/kg)", "甲醛含量（≤75）", "ｈｃｈｏ", "游离甲醛含量", "FORMALDEHYDE CONTENT"})
    void goesByItsNames(String name) {
        assertThat(FORMALDEHYDE.goesBy(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "含量", "甲苯", "乙醛", "铅", "甲醛释放量检测报告", "()"})
    void goesByNoOther(String name) {
        assertThat(FORMALDEHYDE.goesBy(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pH值", "PH", "ｐＨ值", "酸碱度", "pH"})
    void goesByShortNames(String name) {
        assertThat(PH.goesBy(name)).isTrue();
    }

    @Test
    void longTextIsNoName() {
        assertThat(PH.goesBy("pH".repeat(1_000_000))).isFalse();
    }

    @Test
    void aWordingIsInBothLanguagesOrNone() {
        assertThatThrownBy(() -> new Requirement.Wording("深色", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("深色");
        assertThat(Requirement.Wording.NONE.isEmpty()).isTrue();
    }
}
