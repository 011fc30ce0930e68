package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustriesTest {

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "C18, C18",
        "c1810, C18",
        "1810, C18",
        " C 18, ",
        "A18, ",
        "T97, T97",
        "0111, A01",
        "46, D46",
        "98, ",
        "00, ",
        "C1, ",
        "C18101, ",
        "服装, ",
        "'', ",
    })
    void divisionOfACode(String written, String division) {
        assertThat(Industries.division(written)).isEqualTo(Optional.ofNullable(division));
    }

    @Test
    void everyDivisionWithANameIsOne() {
        assertThat(Industries.names()).hasSize(46);
        Industries.names().forEach((code, label) -> {
            assertThat(Industries.division(code)).contains(code);
            assertThat(label.zh()).isNotBlank();
            assertThat(label.en()).isNotBlank();
        });
    }
}
