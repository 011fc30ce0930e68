package io.zhuji.core.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardReferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        GB 18401-2010            | NATIONAL   | MANDATORY   | GB 18401
        GB/T 22849-2024          | NATIONAL   | RECOMMENDED | GB 22849
        GB/T 15629.1101-2006     | NATIONAL   | RECOMMENDED | GB 15629.1101
        GB/Z 24987-2010          | NATIONAL   | GUIDANCE    | GB 24987
        GBZ 2.1-2019             | NATIONAL   | MANDATORY   | GBZ 2.1
        GBZ/T 205-2007           | NATIONAL   | RECOMMENDED | GBZ 205
        GBJ 16-1987              | NATIONAL   | MANDATORY   | GBJ 16
        GBn 123-1988             | NATIONAL   | UNSTATED    | GBn 123
        GSB 16-2062-2007         | NATIONAL   | UNSTATED    | GSB 16-2062
        GHZB 1-1999              | NATIONAL   | UNSTATED    | GHZB 1
        GWPB 3-1999              | NATIONAL   | UNSTATED    | GWPB 3
        GWKB 3-2000              | NATIONAL   | UNSTATED    | GWKB 3
        GB 50300-2013            | NATIONAL   | MANDATORY   | GB 50300
        GB 50254~50259-1996      | NATIONAL   | MANDATORY   | GB 50254~50259
        GB 24315-2009/XG1-2012   | NATIONAL   | MANDATORY   | GB 24315
        GBZ 2.1-2019/XG1         | NATIONAL   | MANDATORY   | GBZ 2.1
        GB/T 19001-2016/ISO 9001:2015 | NATIONAL | RECOMMENDED | GB 19001
        FZ/T 73020-2019          | INDUSTRY   | RECOMMENDED | FZ 73020
        QB 2076                  | INDUSTRY   | UNSTATED    | QB 2076
        MT 113-1995              | INDUSTRY   | UNSTATED    | MT 113
        DZ/T 0286-2015           | INDUSTRY   | RECOMMENDED | DZ 0286
        JT/T 004-2005            | INDUSTRY   | RECOMMENDED | JT 004
        GM/Y 5001-2019           | INDUSTRY   | GUIDANCE    | GM 5001
        DB/T 1-2000              | INDUSTRY   | RECOMMENDED | DB 1
        JGJ/T 188-2009           | INDUSTRY   | RECOMMENDED | JGJ 188
        JG/T 568-2012            | INDUSTRY   | RECOMMENDED | JG 568
        CJJ 37-2012              | INDUSTRY   | UNSTATED    | CJJ 37
        JTG F80/1-2017           | INDUSTRY   | UNSTATED    | JTG F80/1
        JTG/T F50-2011           | INDUSTRY   | RECOMMENDED | JTG F50
        JTS 145-2-2013           | INDUSTRY   | UNSTATED    | JTS 145-2
        SDJ 12-1978              | INDUSTRY   | UNSTATED    | SDJ 12
        SHJ 1-1990               | INDUSTRY   | UNSTATED    | SHJ 1
        HGJ 229-1991             | INDUSTRY   | UNSTATED    | HGJ 229
        TBJ 1-1996               | INDUSTRY   | UNSTATED    | TBJ 1
        ZB Y 04003-1984          | INDUSTRY   | UNSTATED    | ZB Y 04003
        QJ 1417A-2001            | INDUSTRY   | UNSTATED    | QJ 1417A
        HG/T 20592~20635-2009    | INDUSTRY   | RECOMMENDED | HG 20592~20635
        DB33/T 2512-2022         | LOCAL      | RECOMMENDED | DB33 2512
        DB3301/T 1-2020          | LOCAL      | RECOMMENDED | DB3301 1
        DB12/617-2016            | LOCAL      | MANDATORY   | DB12 617
        DB51/278.059-1998        | LOCAL      | MANDATORY   | DB51 278.059
        DBS50/004                | LOCAL      | MANDATORY   | DBS50 004
        DBS43/006-2013           | LOCAL      | MANDATORY   | DBS43 006
        DBJ/T 15-38-2005         | LOCAL      | RECOMMENDED | DBJ 15-38
        DBJ 01-45-2000           | LOCAL      | MANDATORY   | DBJ 01-45
        DBJ33/T 1001-2003        | LOCAL      | RECOMMENDED | DBJ33 1001
        DG/TJ 08-2012-2018       | LOCAL      | RECOMMENDED | DG/TJ 08-2012
        DG/TJ 08-61              | LOCAL      | RECOMMENDED | DG/TJ 08-61
        DGJ32/J 21-2006          | LOCAL      | UNSTATED    | DGJ32/J 21
        DB13(J)/T 8359-2020      | LOCAL      | RECOMMENDED | DB13(J) 8359
        SZDB/Z 123-2015          | LOCAL      | GUIDANCE    | SZDB 123
        JB/ZQ 4297-2006          | INDUSTRY   | UNSTATED    | JB/ZQ 4297
        DGJ 08-56-2012           | LOCAL      | UNSTATED    | DGJ 08-56
        SJG 114-2022             | LOCAL      | UNSTATED    | SJG 114
        T/ZZB 3299-2023          | GROUP      | UNSTATED    | T/ZZB 3299
        T/CACM 1021.1-2018       | GROUP      | UNSTATED    | T/CACM 1021.1
        T/GZAEPI 001-2018        | GROUP      | UNSTATED    | T/GZAEPI 001
        T/CECS G:D60-01-2020     | GROUP      | UNSTATED    | T/CECS G:D60-01
        CECS 24:1990             | GROUP      | UNSTATED    | CECS 24
        Q/HZTX 104-2022          | ENTERPRISE | UNSTATED    | Q/HZTX 104
        Q/SRC 0001S-2023         | ENTERPRISE | UNSTATED    | Q/SRC 0001S
        Q/XSJ 0001S              | ENTERPRISE | UNSTATED    | Q/XSJ 0001S
        Q/NWG-ABC-DEF 2 16 016-2019 | ENTERPRISE | UNSTATED | Q/NWG-ABC-DEF 2 16 016
        Q/(GZ)ABC 1-2018         | ENTERPRISE | UNSTATED    | Q/(GZ)ABC 1
        Q/ABC/J 001-2020         | ENTERPRISE | UNSTATED    | Q/ABC/J 001
        Q/320201 GDK09           | ENTERPRISE | UNSTATED    | Q/320201 GDK09
        Q31/0112000854C001-2021-01 | ENTERPRISE | UNSTATED  | Q31 0112000854C001
        QB/440307N411-2002       | ENTERPRISE | UNSTATED    | QB/440307N 411
        JJG 1200-2023            | REGULATORY | UNSTATED    | JJG 1200
        JJG(浙) 12-2010           | REGULATORY | UNSTATED    | JJG(浙) 12
        JJF(京) 1234-2015         | REGULATORY | UNSTATED    | JJF(京) 1234
        TSG R0005-2011           | REGULATORY | UNSTATED    | TSG R0005
        TSG ZF001-2006           | REGULATORY | UNSTATED    | TSG ZF001
        TSG 21-2016              | REGULATORY | UNSTATED    | TSG 21
        GJB 9001C-2017           | REGULATORY | UNSTATED    | GJB 9001C
        GJB 150.16A-2009         | REGULATORY | UNSTATED    | GJB 150.16A
        GJB/Z 9001~9004-1996     | REGULATORY | GUIDANCE    | GJB 9001~9004
        YZB/国 1548-2006          | REGULATORY | UNSTATED    | YZB/国 1548
        YZB/粤 0123-2012          | REGULATORY | UNSTATED    | YZB/粤 0123
        WS3-B-3425-98            | REGULATORY | UNSTATED    | WS3 B-3425
        WS3-B-1248-92-2019       | REGULATORY | UNSTATED    | WS3 B-1248-92
        WS3-733(Z-137)-2001Z     | REGULATORY | UNSTATED    | WS3 733(Z-137)
        WS-10001-(HD-0279)-2002  | REGULATORY | UNSTATED    | WS 10001-(HD-0279)
        YBH12342020              | REGULATORY | UNSTATED    | YBH 1234
        YBB00032005-2015         | REGULATORY | UNSTATED    | YBB 00032005
        YBZ07082005-2009Z        | REGULATORY | UNSTATED    | YBZ 07082005
        ISO 9001:2015            | INTERNATIONAL | UNSTATED | ISO 9001
        ISO/IEC 27001:2013       | INTERNATIONAL | UNSTATED | ISO/IEC 27001
        ISO/IEC/IEEE 12207:2017  | INTERNATIONAL | UNSTATED | ISO/IEC/IEEE 12207
        ISO/TS 5083:2025         | INTERNATIONAL | UNSTATED | ISO/TS 5083
        ISO/IEC TR 24028:2020    | INTERNATIONAL | UNSTATED | ISO/IEC TR 24028
        ISO Guide 73:2009        | INTERNATIONAL | UNSTATED | ISO Guide 73
        ISO/IEC Guide 98-3:2008/Suppl 1:2008 | INTERNATIONAL | UNSTATED | ISO/IEC Guide 98-3
        IWA 9:2011               | INTERNATIONAL | UNSTATED | IWA 9
        ISO/DIS 1                | INTERNATIONAL | UNSTATED | ISO 1
        ISO/IEC DIS 27090        | INTERNATIONAL | UNSTATED | ISO/IEC 27090
        ISO/CD TS 19124          | INTERNATIONAL | UNSTATED | ISO/TS 19124
        ISO 139:2005/Amd 1:2011  | INTERNATIONAL | UNSTATED | ISO 139
        ISO 105-C06:2010         | INTERNATIONAL | UNSTATED | ISO 105-C06
        IEC 60335-1:2010+AMD1:2013 CSV | INTERNATIONAL | UNSTATED | IEC 60335-1
        IEC 60317-0-5:1992/AMD2:1999   | INTERNATIONAL | UNSTATED | IEC 60317-0-5
        IEC 60364-5-52:2009 RLV  | INTERNATIONAL | UNSTATED | IEC 60364-5-52
        IEC TR 60878:2015        | INTERNATIONAL | UNSTATED | IEC TR 60878
        CISPR 32:2015            | INTERNATIONAL | UNSTATED | CISPR 32
        OIML R 76-1:2006         | INTERNATIONAL | UNSTATED | OIML R 76-1
        ECE R44/04               | INTERNATIONAL | UNSTATED | ECE R44
        EN 60335-1:2012          | FOREIGN    | UNSTATED    | EN 60335-1
        EN ISO 13485:2016/AC:2016 | FOREIGN   | UNSTATED    | EN ISO 13485
        EN 149:2001+A1:2009      | FOREIGN    | UNSTATED    | EN 149
        EN 14683:2019+AC:2019    | FOREIGN    | UNSTATED    | EN 14683
        EN 300 328               | FOREIGN    | UNSTATED    | EN 300 328
        prEN 18286               | FOREIGN    | UNSTATED    | prEN 18286
        CEN/TS 17045:2020        | FOREIGN    | UNSTATED    | CEN/TS 17045
        DIN EN ISO 14971:2022-04 | FOREIGN    | UNSTATED    | DIN EN ISO 14971
        DIN SPEC 91345:2016-04   | FOREIGN    | UNSTATED    | DIN SPEC 91345
        BS EN 71-3:2019+A1:2021  | FOREIGN    | UNSTATED    | BS EN 71-3
        BS 5852:2006             | FOREIGN    | UNSTATED    | BS 5852
        NF EN 71-1               | FOREIGN    | UNSTATED    | NF EN 71-1
        NF P 92-507              | FOREIGN    | UNSTATED    | NF P 92-507
        VDE-AR-E 2842-61-1:2020-07 | FOREIGN  | UNSTATED    | VDE-AR-E 2842-61-1
        ASTM D3776/D3776M-20     | FOREIGN    | UNSTATED    | ASTM D3776/D3776M
        ASTM E2938-15(2023)      | FOREIGN    | UNSTATED    | ASTM E2938
        ASTM F3411-22a           | FOREIGN    | UNSTATED    | ASTM F3411
        ASTM D1234-07e1          | FOREIGN    | UNSTATED    | ASTM D1234
        AATCC TM135-2018t        | FOREIGN    | UNSTATED    | AATCC TM135
        ANSI/BHMA A156.1-2013    | FOREIGN    | UNSTATED    | ANSI/BHMA A156.1
        UL 94                    | FOREIGN    | UNSTATED    | UL 94
        JIS L 0001:2014          | FOREIGN    | UNSTATED    | JIS L 0001
        GOST R 58904-2020/ISO/TR 25901-1:2016 | FOREIGN | UNSTATED | GOST R 58904
        TIS 166-2549             | FOREIGN    | UNSTATED    | TIS 166
        CNS 3478                 | FOREIGN    | UNSTATED    | CNS 3478
        """)
    void printsAsItsIssuerDoes(String canonical, Tier tier, Mandate mandate, String series) {
        StandardReference read = StandardReference.parse(canonical);
        assertThat(read).hasToString(canonical);
        assertThat(StandardReference.parse(read.toString())).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(read.tier()).isEqualTo(tier);
        assertThat(read.mandate()).isEqualTo(mandate);
        assertThat(read.series()).hasToString(series);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        GB/T1.1—2020               | GB/T 1.1-2020
        ＧＢ／Ｔ １．１－２０２０        | GB/T 1.1-2020
        犌犅／犜１．１—２０２０          | GB/T 1.1-2020
        gb/t 1.1 - 2020            | GB/T 1.1-2020
        GBT1.1-2020                | GB/T 1.1-2020
        GB T 1.1 2020              | GB/T 1.1-2020
        GB-T 1.1-2020              | GB/T 1.1-2020
        GB_T_1.1-2020              | GB/T 1.1-2020
        GB∕T 1.1–2020              | GB/T 1.1-2020
        GB/T&nbsp;1.1&mdash;2020   | GB/T 1.1-2020
        GB/T%201.1-2020            | GB/T 1.1-2020
        GB/T 12345:2020            | GB/T 12345-2020
        GB 8923-88                 | GB 8923-1988
        GBZ 24987-2010             | GB/Z 24987-2010
        GB l8401-2O10              | GB 18401-2010
        GB 50016-2014（2018年版）    | GB 50016-2014
        GB/T 50011-2010（2024年局部修订） | GB/T 50011-2010
        GB 6675系列                 | GB 6675
        ISO 14644 (all parts)      | ISO 14644
        GB 15629.11-2003-XG1-2006  | GB 15629.11-2003/XG1-2006
        GB 24315-2009 XG1-2012     | GB 24315-2009/XG1-2012
        （GBZ2.1-2019）第1号修改单    | -
        GB 1499.1-2008第1号修改单    | GB 1499.1-2008/XG1
        GB/T 19001—2016 idt ISO 9001：2015 | GB/T 19001-2016/ISO 9001:2015
        GB 50254\\~50259-96         | GB 50254~50259-1996
        GB 30966-30971             | GB 30966~30971
        DB12/ 617-2016             | DB12/617-2016
        DB33T 1234-2020            | DB33/T 1234-2020
        DBS 50/004                 | DBS50/004
        DG/TJ08-61                 | DG/TJ 08-61
        DBJ50/T-123-2010           | DBJ50/T 123-2010
        CECS24-90                  | CECS 24:1990
        T/ZZB3299—2023             | T/ZZB 3299-2023
        TCECS 400-2024             | T/CECS 400-2024
        Q / HZTX 104 - 2022        | Q/HZTX 104-2022
        Q/PM002-2016               | Q/PM 002-2016
        Q/HLT0001S 2012            | Q/HLT 0001S-2012
        Q/（GZ）ABC 1—2018          | Q/(GZ)ABC 1-2018
        Q/12HG4573-2019            | Q/12HG 4573-2019
        JJG（浙）12-2010             | JJG(浙) 12-2010
        TSGR0005-2011              | TSG R0005-2011
        ZBY 230-84                 | ZB Y 230-1984
        JGJ522006                  | JGJ 52-2006
        RBT 2142017                | RB/T 214-2017
        ISO9001-2015               | ISO 9001:2015
        IS0 9001:2015              | ISO 9001:2015
        ISO 9001:2015(E)           | ISO 9001:2015
        ISOIEC 23894:2023          | ISO/IEC 23894:2023
        ISO-IEC-DIS-42006          | ISO/IEC DIS 42006
        IEC/TR 60878:2015          | IEC TR 60878:2015
        EN71-1                     | EN 71-1
        ASTM D 3776-2020           | ASTM D3776-20
        ASTMF963-17                | ASTM F963-17
        AATCC Test Method 135-2018 | AATCC TM135-2018
        JISL0217                   | JIS L 0217
        ГОСТ Р 51303-2013          | GOST R 51303-2013
        """)
    void readsEverydayWriting(String written, String canonical) {
        assertThat(StandardReference.tryParse(written).map(Object::toString).orElse("-"))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "GB",
                "GB/T",
                "GB/T XXXXX-202X",
                "18401-2010",
                "20213456-T-607",
                "GB 18401-2010 A类",
                "GB 18401-2010 GB 31701-2015",
                "SC11834020305037",
                "国药准字Z44020112",
                "OEKO-TEX",
                "T/C 25-2019",
                "GB 4706.xx",
                "GB 123456"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(StandardReference.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardReference.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void oneSeriesFromMandatoryToRecommended() {
        StandardReference before = StandardReference.parse("GB 4706.1-2005");
        StandardReference after = StandardReference.parse("GB/T 4706.1-2024");
        assertThat(before.series()).isEqualTo(after.series()).hasToString("GB 4706.1");
        assertThat(before).isNotEqualTo(after);
    }

    @Test
    void ordersByCodeThenNumberThenYear() {
        List<String> ordered = List.of(
                "FZ/T 73020-2019",
                "GB 2-1976",
                "GB 10-1980",
                "GB 4706.1",
                "GB 4706.1-1998",
                "GB 4706.1-2005",
                "GB 4706.2-2007",
                "GB 4706.10-2008",
                "GB 24315-2009",
                "GB 24315-2009/XG1-2012",
                "GB 24315-2009/XG2-2014",
                "GB/T 1-1987");
        List<StandardReference> shuffled = Stream.iterate(0, i -> (i + 5) % ordered.size())
                .limit(ordered.size())
                .map(i -> StandardReference.parse(ordered.get(i)))
                .sorted()
                .toList();
        assertThat(shuffled).map(Object::toString).containsExactlyElementsOf(ordered);
    }

    @Test
    void leadingZerosAreKeptAndSeparate() {
        assertThat(StandardReference.parse("WS/T 0433-2012")).isNotEqualTo(StandardReference.parse("WS/T 433-2012"));
        assertThat(StandardReference.parse("YY 0469-2011").sequence()).isEqualTo("0469");
    }

    @Test
    void undatedIsATypeOfItsOwn() {
        StandardNumber dated = StandardNumber.parse("GB/T 22849-2014");
        assertThat(dated.undated()).isEqualTo(StandardReference.parse("GB/T 22849"));
        assertThat(dated.undated().series()).isEqualTo(dated.series());
        assertThat(StandardNumber.tryParse("GB/T 22849")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardNumber.parse("GB/T 22849"))
                .withMessageContaining("with year");
    }

    @Test
    void theEditionLeavesAmendmentAndAdoptionOut() {
        assertThat(StandardNumber.parse("GB 24315-2009/XG1-2012").edition()).hasToString("GB 24315-2009");
        StandardNumber dual = StandardNumber.parse("GB/T 19001-2016/ISO 9001:2015");
        assertThat(dual.edition()).hasToString("GB/T 19001-2016");
        assertThat(dual.adopted()).contains(StandardNumber.parse("ISO 9001:2015"));
    }

    @Test
    void nonsenseYearsAreReadAndTold() {
        LocalDate on = LocalDate.of(2026, 11, 22);
        assertThat(StandardNumber.parse("DB33/T 2351-2131").plausibleOn(on)).isFalse();
        assertThat(StandardNumber.parse("GB/T22-21").plausibleOn(on)).isFalse();
        assertThat(StandardNumber.parse("GB/T 22849-2028").plausibleOn(on)).isTrue();
        assertThat(StandardNumber.parse("GB/T 22849-2029").plausibleOn(on)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        GB 8923-88              | 1988
        ASTM D3776-20           | 2020
        ASTM D1234-98           | 1998
        ASTM E2938-15(2023)     | 2015
        WS3-B-3425-98           | 1998
        WS3-733(Z-137)-2001Z    | 2001
        CECS 24:90              | 1990
        YBH12342020             | 2020
        """)
    void knowsTheYearHoweverWritten(String written, int year) {
        assertThat(StandardNumber.parse(written).year()).isEqualTo(year);
    }
}
