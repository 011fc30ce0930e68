package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of GB/T 8170-2008, clause 3, by their numbers. */
class RoundingTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3.2.1 | 12.1498 | 0.1   | 12.1
            3.2.1 | 12.1498 | 1     | 12
            3.2.2 | 1268    | 100   | 13×10²
            3.2.3 | 10.5002 | 1     | 11
            3.2.4 | 1.050   | 0.1   | 1.0
            3.2.4 | 0.35    | 0.1   | 0.4
            3.2.4 | 2500    | 1000  | 2×10³
            3.2.4 | 3500    | 1000  | 4×10³
            3.2.5 | -355    | 10    | -36×10¹
            3.2.5 | -325    | 10    | -32×10¹
            3.2.5 | -365    | 10    | -36×10¹
            3.2.5 | -0.0365 | 0.001 | -0.036
            3.3.1 | 97.46   | 1     | 97
            3.3.1 | 15.4546 | 1     | 15
            3.4.1 | 60.25   | 0.5   | 60.0
            3.4.1 | 60.38   | 0.5   | 60.5
            3.4.1 | 60.28   | 0.5   | 60.5
            3.4.1 | -60.75  | 0.5   | -61.0
            3.4.2 | 830     | 20    | 84×10¹
            3.4.2 | 842     | 20    | 84×10¹
            3.4.2 | 832     | 20    | 84×10¹
            3.4.2 | -930    | 20    | -92×10¹
            """)
    void roundsTheExamplesOfTheStandard(String clause, BigDecimal number, BigDecimal interval, String expected) {
        assertThat(Wording.number(new Rounding(interval).round(number))).isEqualTo(expected);
    }

    /** 3.3.2: the figure as measured, as handed on with its mark, as rounded. */
    @ParameterizedTest(name = "{0} → {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            15.4546  | 15.5(-)  | 15
            -15.4546 | -15.5(+) | -15
            16.5203  | 16.5(+)  | 17
            -16.5203 | -16.5(-) | -17
            17.5000  | 17.5     | 18
            16.5000  | 16.5     | 16
            """)
    void handsOnWithAMark(BigDecimal measured, String reported, BigDecimal rounded) {
        Rounded first = Rounding.toPlaces(1).round(measured, Flag.NONE);
        assertThat(first).hasToString(reported);
        assertThat(Rounding.toPlaces(0).round(first.number(), first.flag()).number())
                .isEqualTo(rounded);
    }

    @Test
    void keepsTheMarkThroughARoundingThatChangesNothing() {
        assertThat(Rounding.toPlaces(1).round(new BigDecimal("16.5"), Flag.PLUS))
                .hasToString("16.5(+)");
        assertThat(Rounding.toPlaces(0).round(new BigDecimal("16.5"), Flag.PLUS))
                .hasToString("17(-)");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            97.0, 0.1
            0.50, 0.01
            14E2, 1E+2
            100,  1
            """)
    void takesTheLastWrittenDigit(BigDecimal written, BigDecimal interval) {
        assertThat(Rounding.toLastDigitOf(written).interval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "0.25", "-1", "15"})
    void refusesOtherIntervals(String interval) {
        assertThatThrownBy(() -> new Rounding(new BigDecimal(interval)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rounding interval is 1, 2 or 5 times a power of ten, was " + interval);
    }

    @Test
    void takesAnIntervalAsItIsWritten() {
        assertThat(new Rounding(new BigDecimal("0.50"))).isEqualTo(new Rounding(new BigDecimal("0.5")));
        assertThatThrownBy(() -> new Rounding(new BigDecimal("1e-999999999")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("interval must have at most 60 digits");
    }
}
