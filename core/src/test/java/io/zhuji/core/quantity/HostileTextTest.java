package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that wants time or memory is refused with little of either. */
class HostileTextTest {

    static Stream<String> hostile() {
        List<String> short512 = Stream.of(
                        "9", "(", "[", "{", "「", "≤", "不", "5 ", "1,", "1,000,", "1 000 ", "5、", "≤5且", "max(", "a+",
                        "a×", "3级或", "5±", "10³", "×10", "(不含", "mg/", "kg·", "无", "红|", "[a", "5~", "-", "+", "1e9",
                        ".", "pH", "，", "DEHP 1,", "甲醛", "甲醛≤5 ", "5(含)~", "10^", "9,9", "0/2g", "水色牢度", "(mg/L)", "·h",
                        "总", "每", "每克", "百分之", "标称值", "五", "甲：", "，按", "在5时", "在25g", "<LOD(", "铅(Pb)")
                .map(s -> s.repeat(512 / s.length()))
                .toList();
        return Stream.concat(
                Stream.of(
                        "≤" + "9".repeat(1_000_000),
                        "(".repeat(1_000_000),
                        "不".repeat(1_000_000),
                        "≤1e999999999",
                        "≤1e-999999999",
                        "≤1E+2147483647",
                        "≤1×10^999999999",
                        "≤10" + "⁹".repeat(400),
                        "1e999999999",
                        "≤0." + "0".repeat(300) + "1",
                        "≤" + "9".repeat(61),
                        "≤5 m9999999999",
                        "≤5 mg/(9999999999.g)",
                        "\ud83d\ude00".repeat(200),
                        "\ud83d",
                        "\u0000",
                        "≤5\u0000mg"),
                short512.stream().flatMap(s -> Stream.of(s, "≤5" + s.substring(2), s.substring(1) + "5")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isReadOrRefusedInBoundedTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            Reading<Limit> limit = Limit.read(text);
            Reading<Value> value = Value.read(text);
            Unit.tryParse(text);
            assertThat(limit.succeeded() || !limit.problem().isEmpty()).isTrue();
            assertThat(limit.message().length() + value.message().length()).isLessThan(400);
            if (limit.succeeded() && value.succeeded()) {
                Judgement.of(limit.get(), value.get(), Method.ROUNDED);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theTextsTooLongOrTooLargeAreRefused(String text) {
        if (text.length() > Glyphs.LONGEST || text.contains("e99999") || text.contains("9999999999")) {
            assertThat(Limit.tryParse(text)).isEmpty();
            assertThat(Value.tryParse(text)).isEmpty();
            assertThat(Unit.tryParse(text)).isEmpty();
        }
    }
}
