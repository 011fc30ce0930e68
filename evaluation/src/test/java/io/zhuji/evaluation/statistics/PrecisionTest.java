package io.zhuji.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    @Test
    void laboratoriesThatStandOutAreNamedAndTheOthersAreNot() {
        Map<String, List<BigDecimal>> results = new TreeMap<>();
        results.put("A", values("10.1", "10.3", "10.2"));
        results.put("B", values("10.0", "10.1", "9.9"));
        results.put("C", values("10.4", "10.2", "10.3"));
        results.put("D", values("10.2", "10.1", "10.3"));
        results.put("E", values("12.0", "12.1", "11.9"));
        results.put("F", values("10.1", "10.2", "10.0"));
        results.put("G", values("9.0", "10.2", "11.4"));
        Precision precision = Precision.of(results, ONE);
        // worked out apart from the program
        assertThat(precision.mean()).isEqualByComparingTo("10.43");
        assertThat(precision.repeatability()).isEqualByComparingTo("0.4629");
        assertThat(precision.reproducibility()).isEqualByComparingTo("0.7949");
        assertThat(precision.results()).isEqualTo(21);
        assertThat(precision.agreement().get(4).h()).isEqualByComparingTo("2.247");
        assertThat(precision.agreement().get(6).k()).isEqualByComparingTo("2.592");
        assertThat(precision.agreement().stream()
                        .filter(Precision.Laboratory::meanOff)
                        .map(Precision.Laboratory::name))
                .containsExactly("E");
        assertThat(precision.agreement().stream()
                        .filter(Precision.Laboratory::spreadWide)
                        .map(Precision.Laboratory::name))
                .containsExactly("G");
    }

    @Test
    void laboratoriesThatAgreeWhollyStandOutInNothing() {
        Precision precision = Precision.of(
                Map.of("A", values("1.0", "1.0"), "B", values("1.0", "1.0"), "C", values("1.0", "1.0")), ONE);
        assertThat(precision.reproducibility()).isEqualByComparingTo("0");
        assertThat(precision.agreement()).noneMatch(lab -> lab.meanOff() || lab.spreadWide());
    }

    @Test
    void tooFewOrUnequalResultsAreRefused() {
        List<BigDecimal> two = values("1", "2");
        assertThatThrownBy(() -> Precision.of(Map.of("A", two, "B", two), ONE)).hasMessageContaining("were of 2");
        assertThatThrownBy(() -> Precision.of(Map.of("A", two, "B", two, "C", values("1")), ONE))
                .hasMessageContaining("C has 1");
        assertThatThrownBy(() -> Precision.of(Map.of("A", two, "B", two, "C", two), BigDecimal.ZERO))
                .hasMessageContaining("was 0");
    }
}
