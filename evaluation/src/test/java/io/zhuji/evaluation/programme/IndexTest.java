package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    private static final Index INDEX =
            new Index(new TreeMap<>(Map.of("coverage", of("0.5"), "level", of("0.3"), "international", of("0.2"))));

    @Test
    void weightsAreDeclaredAndTheOrderSaysHowFarItHangsOnThem() {
        Map<String, Map<String, BigDecimal>> regions = Map.of(
                "杭州", Map.of("coverage", of("80"), "level", of("60"), "international", of("50")),
                "宁波", Map.of("coverage", of("79"), "level", of("62"), "international", of("50")),
                "舟山", Map.of("coverage", of("20"), "level", of("20"), "international", of("20")));
        assertThat(INDEX.value(regions.get("杭州"))).isEqualByComparingTo("68");
        assertThat(INDEX.value(regions.get("宁波"))).isEqualByComparingTo("68.1");
        assertThat(INDEX.order(regions)).containsExactly("宁波", "杭州", "舟山");
        List<Index.Sensitivity> all = INDEX.sensitivity(regions, 30);
        assertThat(all).hasSize(6);
        assertThat(all.stream().filter(Index.Sensitivity::changed).map(s -> s.indicator() + " " + s.percent()))
                .containsExactly("coverage 30", "level -30");
        assertThat(INDEX.sensitivity(regions, 1)).noneMatch(Index.Sensitivity::changed);
    }

    @Test
    void weightsThatDoNotComeToOneAreRefused() {
        assertThatThrownBy(() -> new Index(new TreeMap<>(Map.of("a", of("0.5"), "b", of("0.4")))))
                .hasMessageContaining("came to 0.9");
        assertThatThrownBy(() -> new Index(new TreeMap<>(Map.of("a", of("1.5"), "b", of("-0.5")))))
                .hasMessageContaining("was -0.5");
        assertThatThrownBy(() -> INDEX.value(Map.of("coverage", of("1"))))
                .hasMessageContaining("no value of the indicator");
        assertThatThrownBy(() -> INDEX.value(Map.of("coverage", of("101"), "level", of("1"), "international", of("1"))))
                .hasMessageContaining("was 101");
        assertThatThrownBy(() -> INDEX.sensitivity(Map.of(), 0)).hasMessageContaining("was 0");
    }
}
