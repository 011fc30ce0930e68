package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is put together of the pieces that people write is read or refused, and what is read prints as it was read. */
class ReaderProps {

    private static final List<String> PIECES = List.of(
            "≤",
            "≥",
            "<",
            "不超过",
            "不低于",
            "大于",
            "以下",
            "及以上",
            "±",
            "+",
            "-",
            "~",
            "至",
            "5",
            "0.5",
            "20",
            "10",
            "1/2",
            "×",
            "10³",
            "10^",
            "百分之",
            "千分之",
            "万分之",
            "五",
            "十",
            "百",
            "千",
            "万",
            "二十",
            "零点五",
            "两",
            "%",
            "‰",
            "mg/kg",
            "mg",
            "℃",
            "g",
            "kg",
            "毫克",
            "千克",
            "(体积分数)",
            "每",
            "每千克",
            "每100g",
            "中",
            "含",
            "标称值",
            "额定电压",
            "的",
            "倍",
            "甲醛",
            "铅",
            "(Pb)",
            "(",
            ")",
            "()",
            "\u200b",
            " ",
            "，",
            ",",
            ":",
            "：",
            ";",
            "且",
            "或",
            "、",
            "。",
            "级",
            "类",
            "3-4级",
            "Ⅱ",
            "不得检出",
            "未检出",
            "ND",
            "/25g",
            "无",
            "异味",
            "平均温度",
            "时",
            "在",
            "按",
            "GB 5009.12",
            "(不含",
            "不含5",
            "(最大)",
            "允许偏差",
            "k=2",
            "U=",
            "「",
            "」",
            "pH",
            "max(",
            "f",
            "γ",
            "总和",
            "红");

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(9).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 40_000, seed = "20")
    void anyLimitIsReadOrRefusedAndPrintsAsItWasRead(@ForAll("soup") String text) {
        Reading<Limit> reading = Limit.read(text);
        if (!reading.succeeded()) {
            assertThat(reading.problem()).isNotEmpty();
            assertThat(reading.at()).isBetween(0, text.length());
            return;
        }
        String canonical = reading.get().canonical();
        assertThat(Limit.read(canonical).value()).as(text + " as " + canonical).contains(reading.get());
    }

    @Property(tries = 40_000, seed = "21")
    void anyValueIsReadOrRefusedAndPrintsAsItWasRead(@ForAll("soup") String text) {
        Reading<Value> reading = Value.read(text);
        // 明示 before one of several specimens is said of all of them
        boolean mixed = reading.value()
                .filter(Value.Specimens.class::isInstance)
                .map(Value.Specimens.class::cast)
                .filter(several -> several.values().stream().anyMatch(Value.Declared.class::isInstance))
                .isPresent();
        if (reading.succeeded() && !mixed) {
            String canonical = reading.get().canonical();
            assertThat(Value.read(canonical).value())
                    .as(text + " as " + canonical)
                    .contains(reading.get());
        }
    }

    @Property(tries = 20_000, seed = "22")
    void anyTwoAreJudgedOrRefused(@ForAll("soup") String limit, @ForAll("soup") String value) {
        Reading<Judgement> reading = Judgement.of(limit, value, Method.ROUNDED);
        assertThat(reading.succeeded() || !reading.message().isEmpty()).isTrue();
    }

    @Property(tries = 5_000, seed = "23")
    void numeralsAreReadAsTheNumberTheySay(@ForAll @IntRange(max = 99_999_999) int number) {
        String words = words(number);
        Numerals.Found found = Numerals.read(words + "克", 0);
        assertThat(found).as(words).isEqualTo(new Numerals.Found(BigDecimal.valueOf(number), words.length()));
        assertThat(Limit.parse("不超过" + words + "毫克")).isEqualTo(Limit.atMost(String.valueOf(number), Unit.parse("mg")));
    }

    @Property(tries = 2_000, seed = "24")
    void partsAreReadAsTheirFigures(@ForAll @IntRange(max = 9_999) int number) {
        String words = words(number);
        assertThat(Limit.parse("≤百分之" + words)).isEqualTo(Limit.atMost(String.valueOf(number), Unit.parse("%")));
        assertThat(Limit.parse("≤千分之" + words)).isEqualTo(Limit.parse("≤" + number + "‰"));
        assertThat(Limit.parse("≤万分之" + words))
                .isEqualTo(Limit.atMost(new BigDecimal(number).movePointLeft(2).toPlainString(), Unit.parse("%")));
    }

    @Property(tries = 2_000, seed = "25")
    void whatStandsBeforeIsWhatStandsBehind(@ForAll @IntRange(min = 1, max = 9_999) int number) {
        String amount = number + " mg";
        assertThat(Limit.parse("每千克不超过" + amount)).isEqualTo(Limit.parse("≤" + amount + "/kg"));
        assertThat(Limit.parse("每100 g不少于" + amount)).isEqualTo(Limit.parse("≥" + amount + "/100g"));
        assertThat(Value.parse("每千克含" + amount)).isEqualTo(Value.parse(amount + "/kg"));
    }

    @Property(tries = 2_000, seed = "26")
    void aStatedValueDecidesOnceItIsGiven(
            @ForAll @IntRange(min = 1, max = 50) int per, @ForAll @IntRange(min = 0, max = 300) int value) {
        Limit limit = Limit.parse("标称值±" + per + "%");
        Value told = Value.parse(String.valueOf(value));
        assertThat(limit.judge(told).doubt()).isEqualTo(Optional.of(Doubt.VARIABLE));
        Given given =
                new Given(java.util.Map.of("标称值", new Quantity(BigDecimal.valueOf(200), Unit.UNSTATED)), List.of());
        Judgement judgement = Judgement.of(limit, told, Method.FULL, DecisionRule.SIMPLE, given);
        boolean inside = Math.abs(value - 200) * 100 <= 200 * per;
        assertThat(judgement.verdict()).isEqualTo(inside ? Verdict.CONFORMS : Verdict.VIOLATES);
        assertThat(limit.text(Locale.ENGLISH)).contains("标称值");
    }

    /** The number as GB/T 15835-2011 says it, below a hundred million. */
    private static String words(int number) {
        if (number >= 10_000) {
            int rest = number % 10_000;
            return words(number / 10_000) + "万" + (rest == 0 ? "" : (rest < 1_000 ? "零" : "") + words(rest));
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int left = number;
        for (int step = 1_000; step >= 1; step /= 10) {
            int digit = left / step;
            left %= step;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            out.append(gap ? "零" : "").append("零一二三四五六七八九".charAt(digit)).append(step == 1 ? "" : stepWord(step));
            gap = false;
        }
        return out.isEmpty() ? "零" : out.toString();
    }

    private static char stepWord(int step) {
        return step == 10 ? '十' : step == 100 ? '百' : '千';
    }
}
