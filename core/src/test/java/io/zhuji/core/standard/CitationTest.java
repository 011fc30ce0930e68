package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        执行标准：GB 18401-2010 B类                      | GB 18401-2010
        安全类别：GB18401-2010B类（直接接触皮肤）          | GB 18401-2010
        GB31701A类婴幼儿用品                             | GB 31701
        GB18401-C类                                    | GB 18401
        GB 18401—2010（B类）、FZ∕T 73020—2019（一等品）    | GB 18401-2010; FZ/T 73020-2019
        GB 18401-2010 Class A for babies               | GB 18401-2010
        GB 7718-2011 4.1.3.1                           | GB 7718-2011
        GB 14907-2018,5.2.3                            | GB 14907-2018
        GB4706.1-2005 第13章、附录A                      | GB 4706.1-2005
        GB 50016-2014（2018年版）第5.1条                 | GB 50016-2014
        GB/T 50011-2010（2024年局部修订）表 5.2.5          | GB/T 50011-2010
        GB/T1764-79 (89)                               | GB/T 1764-1979
        GB3838-2002III类水                              | GB 3838-2002
        GB 50204-2015版                                 | GB 50204-2015
        """)
    void setsRemarksAside(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        预拌混凝土GBT14902-2012、DLT5168、GMT 0006-2012   | GB/T 14902-2012; DL/T 5168; GM/T 0006-2012
        检验机构通用要求RBT 2142017                        | RB/T 214-2017
        普通混凝土用砂JGJ522006                            | JGJ 52-2006
        GB184012010 B类                                 | GB 18401-2010
        YY/T 0969 2013 《一次性使用医用口罩》               | YY/T 0969-2013
        GB T 17825.4 1999                               | GB/T 17825.4-1999
        GB-T1.1-2020_ref.docx                           | GB/T 1.1-2020
        4.TSG_R0005-2011_规程.pdf                        | TSG R0005-2011
        GB/T 3325 -2024 和 GB/T 3326- 2016               | GB/T 3325-2024; GB/T 3326-2016
        GB：18401-2010                                   | GB 18401-2010
        GB/ 18401-2010                                  | GB 18401-2010
        ？QB/T？4566-2025                                | QB/T 4566-2025
        GB/T 4806. 7-2016                               | GB/T 4806.7-2016
        GB/T 21417 1-2008                               | GB/T 21417.1-2008
        GB/T 22292《茉莉花茶》 2017                        | GB/T 22292-2017
        GB 18401.2010                                   | GB 18401-2010
        FZ/T 73020 2016新款                               | FZ/T 73020
        T_CECS 528-2018 规程.pdf                          | T/CECS 528-2018
        Q_GDW 1376.1-2013_通信.docx                       | Q/GDW 1376.1-2013
        DB11_T 1067-2014.pdf                             | DB11/T 1067-2014
        ISO-IEC-22989-2022-07-01.pdf                    | ISO/IEC 22989:2022
        ISOTS 5083, 2025-04-01.pdf                      | ISO/TS 5083:2025
        """)
    void putsLostSeparatorsBack(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        GB/T 7408-2005GB/T 28039-2011ISO 4               | GB/T 7408-2005; GB/T 28039-2011; ISO 4
        FZ/T73020-2012GB18401-2010B                      | FZ/T 73020-2012; GB 18401-2010
        Q/PGA0013S-2018Q/PGA0014S-2018                   | Q/PGA 0013S-2018; Q/PGA 0014S-2018
        SC11834020305001产品标准号：GB 19300厂名：某厂        | GB 19300
        SC11834020305001GB/T20977厂名                     | GB/T 20977
        ASTM F138/F139/F2063                             | ASTM F138; ASTM F139; ASTM F2063
        IEC 62304/62366                                  | IEC 62304; IEC 62366
        GB 50205-2001/2020                               | GB 50205-2001; GB 50205-2020
        GB 4806.7/4806.9                                 | GB 4806.7; GB 4806.9
        GB 4806.1/7/9                                    | GB 4806.1; GB 4806.7; GB 4806.9
        （GB 50150、50303、50169 等）                      | GB 50150; GB 50303; GB 50169
        EN71-1/2/3                                       | EN 71-1; EN 71-2; EN 71-3
        EN 71-1, -2, -3                                  | EN 71-1; EN 71-2; EN 71-3
        GB6675.1/.2/.3                                   | GB 6675.1; GB 6675.2; GB 6675.3
        GB/T10781.1/20度                                  | GB/T 10781.1
        GB 4706.1 GB 4706.19 GB 4343.1 GB 17625.1         | GB 4706.1; GB 4706.19; GB 4343.1; GB 17625.1
        GB 2760、2761、2762                                | GB 2760; GB 2761; GB 2762
        FZ/T 73020-2012、73026-2014                        | FZ/T 73020-2012; FZ/T 73026-2014
        GB/T19001-2016/ISO9001:2015                      | GB/T 19001-2016/ISO 9001:2015
        GB/T 19001-2016 / ISO 9001:2015                  | GB/T 19001-2016; ISO 9001:2015
        GB/T 15629.11-2003（ISO/IEC 8802.11:1999，MOD）   | GB/T 15629.11-2003; ISO/IEC 8802.11:1999
        WS 216-2008 代替 WS 216-2001                      | WS 216-2008; WS 216-2001
        GB/T 2423.1~GB/T 2423.3                          | GB/T 2423.1; GB/T 2423.3
        GB 4943.1-2022，GB 4706.xx                        | GB 4943.1-2022
        GB/T 1234-202X                                   | GB/T 1234
        Q/ABC 1-01-2020-01                               | Q/ABC 1-01-2020
        Q/ZKB 0001S/GB 2760                              | Q/ZKB 0001S; GB 2760
        （GBZ2.1-2019）第1号修改单                          | GBZ 2.1-2019/XG1
        GB 18306—2015（含2026年第1号修改单）                | GB 18306-2015
        """)
    void partsLists(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        <td>GB/T</td><td>22849-2014</td>                 | GB/T 22849-2014
        GB/T <b>22849</b>-2014                           | GB/T 22849-2014
        GB/T&nbsp;22849&mdash;2014</strong><p>           | GB/T 22849-2014
        GB/T&#160;22849&#8212;2014                       | GB/T 22849-2014
        <a-input placeholder="如 GB 16297-1996" />         | GB 16297-1996
        按<GB/T 7714-2015>执行                             | GB/T 7714-2015
        GB<sup>/</sup>T32952<sup>—</sup>2016             | GB/T 32952-2016
        a?q=GB%2FT%2022849-2014.pdf                      | GB/T 22849-2014
        "std":"GB\\/T 22849-2014\\nGB 18401"               | GB/T 22849-2014; GB 18401
        **FZ/T 73020** 针织 · **GB/T 8878**              | FZ/T 73020; GB/T 8878
        `GB4706.1-2005` · `GB4706.19-2008`               | GB 4706.1-2005; GB 4706.19-2008
        犌犅／犜６７３０．５—２００７                           | GB/T 6730.5-2007
        """)
    void readsThroughMarkup(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @Test
    void joinsANumberOverALineBreak() {
        assertThat(numbers("执行标准：Q/GDNX\n0270S·食品")).isEqualTo("Q/GDNX 0270S");
        assertThat(numbers("符合 GB/T\r\n22849-2014")).isEqualTo("GB/T 22849-2014");
        assertThat(numbers("GB 18401-\n2010")).isEqualTo("GB 18401-2010");
        assertThat(numbers("GB 18401\n2010年3月")).isEqualTo("GB 18401");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "生产许可证编号：SC11234567890123",
                "QS3200 1501 0829",
                "XK16-204-01234",
                "国药准字Z44020112",
                "国食健注G20250288",
                "CMIIT ID：2020CP10858",
                "16G101-1、22G101-3",
                "建质〔2009〕87号",
                "内存 8GB 128GB 固态",
                "DDR4 16 GB 2400 MHz",
                "32GB/64GB/128GB",
                "硬盘 1TB 7200转",
                "user.GB6675@example.com",
                "<20200101000000.GB6675@host.localdomain>",
                "报告编号 QC-2026-0001",
                "LD359-90-9693",
                "MT20290-1-130",
                "货号：HB2015",
                "型号 SB3000",
                "型号：GB8801",
                "货号：GB2023-0815",
                "Model: GB 8801",
                "LD50 5000mg/kg",
                "感光度：ISO 100-51200",
                "光圈f/2.8 快门1/200 ISO 400",
                "ISO 100-25600, 4K",
                "IP65 IK08 USB 3.1 10GB/s",
                "FDA 21 CFR 177.1640",
                "16 CFR 1610",
                "REACH 1907/2006",
                "CT/T 1234",
                "/path/T/AB/1234",
                "ISO质量体系认证",
                "执行标准：T/CECS",
                "GB/T XXXXX-202X",
                "20213456-T-607",
                "批号 RAX75120204",
                "MH 2021-2022 season",
                "",
                " "
            })
    void refusesWhatOnlyLooksLikeANumber(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void spansAreTheWordsOfTheNumberInTheTextAsItStands() {
        String text = "ＧＢ／Ｔ　２２８４９—２０１４ &nbsp;与 GB/T&nbsp;8878&mdash;2023，《内衣》FZ/T <b>73020</b>《T恤》 2012 等";
        assertThat(Citation.allIn(text).stream().map(c -> c.written(text)))
                .containsExactly("ＧＢ／Ｔ　２２８４９—２０１４", "GB/T&nbsp;8878&mdash;2023", "FZ/T <b>73020");
        String zero = "符合\u200BGB\u200B 18401\u2014\uFEFF2010的";
        assertThat(Citation.allIn(zero).stream().map(c -> c.written(zero)))
                .containsExactly("GB\u200B 18401\u2014\uFEFF2010");
    }

    @Test
    void wordsAroundSpeakForASectorCode() {
        assertThat(numbers("产品标准号：QB2076厂名")).isEqualTo("QB 2076");
        assertThat(numbers("款号：QB2076")).isEmpty();
        assertThat(numbers("规格型号：GB4706.1、GB 4706.8-2008")).isEqualTo("GB 4706.1; GB 4706.8-2008");
        assertThat(numbers("型号：A8801 标准：GB6675")).isEqualTo("GB 6675");
        assertThat(numbers("HJ 25 系列、HJ2028、GB 36600")).isEqualTo("HJ 25; HJ 2028; GB 36600");
        assertThat(numbers("引用GB 8958、JGJ80和DL 5009.3")).isEqualTo("GB 8958; JGJ 80; DL 5009.3");
    }

    private static String numbers(String text) {
        List<Citation> found = Citation.allIn(text);
        return found.stream().map(c -> c.reference().toString()).collect(Collectors.joining("; "));
    }
}
