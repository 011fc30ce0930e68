package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** Values of the normal distribution to 20 places (Abramowitz and Stegun, table 26.1, and beyond it by their series). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            0,    0.50000000000000000000
            1,    0.84134474606854294859
            -1,   0.15865525393145705141
            1.96, 0.97500210485177960000
            2,    0.97724986805182079280
            -3,   0.00134989803163009453
            4,    0.99996832875816688008
            -9.9, 0.00000000000000000000
            10,   1.00000000000000000000
            -10,  0.00000000000000000000
            25,   1.00000000000000000000
            """)
    void isRightTo16Places(BigDecimal z, BigDecimal expected) {
        BigDecimal found = Normal.upTo(z);
        assertThat(found.subtract(expected).abs()).isLessThan(new BigDecimal("1e-15"));
        assertThat(found.scale()).isEqualTo(20);
    }
}
