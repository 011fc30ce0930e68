package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks alike is one sign, and each sign knows where it was written. */
class GlyphsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            ≦⩽≯≼ ≤≤≤≤
            ≧⩾≮≽ ≥≥≥≥
            ﹤＜﹥＞ <<>>
            ∼〜～˜〰 ~~~~~
            –—―‐‑‒−﹣﹘─－ -----------
            ✕✖⨯∗ ××××
            ⋅•∙・‧ ·····
            ﹢＋﹪％ ++%%
            µΩ μΩ
            ∕⁄÷／ ////
            【〔﹝﹙（ (((((
            】〕﹞﹚） )))))
            ºº˚ °°°
            ′’ ''
            ＡＺａｚ０９！～ AZaz09!~
            甲醛≤5 甲醛≤5
            5㎎/㎏ 5mg/kg
            3㎡ 3m2
            2㎥ 2m3
            1ℓ 1L
            7㎪ 7kPa
            8㏁ 8MOhm
            9℉ 9[degF]
            10³ 10³
            百分之五 5%
            百分之九十五点五 95.5%
            千分之3 3‰
            万分之五 0.05%
            ≤百万分之2.5以下 ≤2.5ppm以下
            百分之百 100%
            百分之 百分之
            百分之.5 百分之.5
            百分之5. 5%.
            百分之5.5.5 5.5%.5
            五百分之一 五百分之一
            三千分之一 三千分之一
            百年 百年
            """)
    void foldsWhatLooksAlike(String written, String folded) {
        assertThat(Glyphs.of(written).text()).isEqualTo(folded);
    }

    @Test
    void foldsBlanksAndDropsWhatIsNotSeen() {
        assertThat(Glyphs.of("\t\r\n\u3000\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F")
                        .text())
                .isEqualTo(" ".repeat(16));
        assertThat(Glyphs.of("5\u200B\u200C\u200D\u2060\uFEFFg").text()).isEqualTo("5g");
        assertThat(Glyphs.of("\uFF00\uFF5F").text()).isEqualTo("\uFF00\uFF5F");
    }

    @Test
    void foldsQuotes() {
        assertThat(Glyphs.of("″”“").text()).isEqualTo("\"".repeat(3));
    }

    @Test
    void aChineseCommaDividesNumbers() {
        assertThat(Glyphs.of("1，234").text()).isEqualTo("1, 234");
        assertThat(Glyphs.of("a，234，").text()).isEqualTo("a,234, ");
        assertThat(Glyphs.of("，5").text()).isEqualTo(",5");
    }

    @Test
    void eachSignKnowsWhereItWasWritten() {
        Glyphs glyphs = Glyphs.of("≤\u200B5㎎，百分之十二a");
        assertThat(glyphs.text()).isEqualTo("≤5mg,12%a");
        int[] origins = {0, 2, 3, 3, 4, 5, 5, 5, 10, 11};
        for (int i = 0; i < origins.length; i++) {
            assertThat(glyphs.origin(i)).as("place " + i).isEqualTo(origins[i]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            零, 0, 1
            〇, 0, 1
            十, 10, 1
            两千克, 2000, 2
            二十三, 23, 3
            一百零五克, 105, 4
            一百一十, 110, 4
            三千零二十, 3020, 5
            五万, 50000, 2
            一万零三百, 10300, 5
            两亿三千万, 230000000, 5
            三万亿, 3000000000000, 3
            一亿零五十万零二, 100500002, 8
            十二点五零克, 12.50, 5
            五点, 5, 1
            十百, 10, 1
            """)
    void readsNumerals(String words, String number, int end) {
        assertThat(Numerals.read(words, 0)).isEqualTo(new Numerals.Found(new BigDecimal(number), end));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"二百五", "三千二", "两万五", "一二", "零零", "百", "克", "一万三万", "两亿三亿"})
    void refusesNumeralsOfTwoReadings(String words) {
        assertThat(Numerals.read(words, 0)).isNull();
    }
}
