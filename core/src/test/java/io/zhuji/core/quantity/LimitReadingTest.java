package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤20 mg/kg               | ≤20 mg/kg
            ＜０．０５ｍｇ／ｋｇ       | <0.05 mg/kg
            <=20mg/kg               | ≤20 mg/kg
            ≦20mg/kg                | ≤20 mg/kg
            不大于20毫克/千克         | ≤20 mg/kg
            不超过 300               | ≤300
            应不小于 95 %            | ≥95 %
            应≥95％                 | ≥95 %
            至多5次                  | ≤5 次
            最高不超过5              | !
            小于或等于 5             | ≤5
            低于5                   | <5
            不足10                  | <10
            20mg/kg以下             | ≤20 mg/kg
            20 mg/kg 及以下          | ≤20 mg/kg
            20以下(不含)             | <20
            20(不含)以下             | <20
            100 mm 以内（含）         | ≤100 mm
            5以上                   | ≥5
            5及以上                 | ≥5
            5以上10以下              | 5~10
            超过5 不足10             | >5 且 <10
            超过5到10               | >5 且 ≤10
            超过25 W到200 W          | >25 且 ≤200 W
            >25~200 W               | >25 且 ≤200 W
            至少5不足10              | ≥5 且 <10
            从5到10                 | 5~10
            大于5小于10              | >5 且 <10
            小于10大于5              | >5 且 <10
            ＞5，≤10                | >5 且 ≤10
            ≥4.0 且 ≤7.5            | 4.0~7.5
            4.0~7.5                 | 4.0~7.5
            4.0～7.5                | 4.0~7.5
            4.0-7.5                 | 4.0~7.5
            4.0—7.5                 | 4.0~7.5
            4.0至7.5                | 4.0~7.5
            4.0%～7.5%              | 4.0~7.5 %
            0.5 g/kg ~ 0.1 %        | 0.05~0.1 %
            4.0~7.5(不含7.5)         | ≥4.0 且 <7.5
            4.0~7.5(不含两端)         | >4.0 且 <7.5
            4.0~7.5(不含上限)         | ≥4.0 且 <7.5
            -40~70℃                 | -40~70 ℃
            -10--5 ℃                | -10~-5 ℃
            -18℃及以下               | ≤-18 ℃
            ±10 %                   | -10~10 %
            ±5mm(不含5)              | >-5 且 <5 mm
            [4.0, 7.5)              | ≥4.0 且 <7.5
            (5, 10] mm              | >5 且 ≤10 mm
            4.0≤pH≤7.5              | 4.0~7.5 pH
            pH 4.0～7.5              | 4.0~7.5 pH
            pH值：4.0~7.5            | 4.0~7.5 pH
            5 mm<X≤10 mm            | >5 且 ≤10 mm
            10≥x>5                  | >5 且 ≤10
            = 790 mm                | =790 mm
            10.0±0.1                | 10.0±0.1
            10.0±0.1(不含0.1)        | 10.0±0.1(不含0.1)
            10.0±0.1（不含±0.1）      | 10.0±0.1(不含0.1)
            10.0±0.1(不含+0.1)       | 10.0±0.1(不含+0.1)
            80 +2/-1 mm             | 80 +2/-1 mm
            80+2-1 mm               | 80 +2/-1 mm
            80 -1/+2 mm             | 80 +2/-1 mm
            80(+2, -1) mm           | 80 +2/-1 mm
            80 mm +2/0              | 80 +2/+0 mm
            80 +2/-1 mm(不含+2)      | 80 +2/-1 mm(不含+2)
            510 Ω(1±5 %)            | 510 Ω(1±5 %)
            510(1±5%)Ω              | 510 Ω(1±5 %)
            220 V±10 %              | 220 V(1±10 %)
            50 % ± 5 %              | 50±5 %
            (23±2)℃                 | 23±2 ℃
            23℃±2℃                  | 23±2 ℃
            ≥14×10²                 | ≥14×10²
            ≥14×100 MPa             | ≥14×10² MPa
            ≤10³ CFU/mL             | ≤1×10³ CFU/mL
            ≤1.0×10^3 CFU/g         | ≤10×10² CFU/g
            ≤5e-3 mg/L              | ≤0.005 mg/L
            ≤1,000 mg/kg            | ≤1000 mg/kg
            ≤1 000 mg/kg            | ≤1000 mg/kg
            ≥10万次                  | ≥10×10⁴ 次
            ≤0.50                   | ≤0.50
            不得检出                 | 不得检出
            禁用                    | 不得检出
            n.d.                    | 不得检出
            不得检出(DL=0.01 mg/kg)  | 不得检出(检出限 0.01 mg/kg)
            未检出(<20 mg/kg)        | 不得检出(检出限 20 mg/kg)
            不得检出，检出限为0.5mg/kg | 不得检出(检出限 0.5 mg/kg)
            无                      | 无
            none                    | 无
            阴性                    | 无
            negative                | 无
            present                 | 有
            true                    | 有
            不得有异味               | 无异味
            应有标识                 | 有标识
            ≥3-4级                  | ≥3-4级
            ≥3～4级                 | ≥3-4级
            ≥3.5级                  | ≥3-4级
            3-4级                   | ≥3-4级
            3级及以上                | ≥3级
            不低于3级                | ≥3级
            3级                     | 限3级
            1级(正常可燃性)           | 限1级
            色牢度≥3级               | 色牢度3级及以上
            耐光色牢度 不低于4级       | 耐光色牢度4级及以上
            能效2级及以上             | 能效2级及以上
            能效≤2级                 | 能效2级及以上
            能效等级不低于二级         | 能效2级及以上
            A类                     | A类
            B类                     | B类及以上
            安全技术类别 B类及以上      | B类及以上
            ENF级                   | ENF级
            ≤E1级                   | E1级及以上
            一等品及以上              | 一等品及以上
            RG0或RG1                 | RG1及以上
            RG0                     | RG0
            ≤0.032×f                | ≤0.032×f
            ≤0.032*f %              | ≤(0.032×f) %
            ≤max(0.75, 0.75*kW) cap 5 mA | ≤min(max(0.75, 0.75×kW), 5) mA
            ≤max(+5 %, +20 W)       | ≤max(+5 %, +20 W)
            ≥0.5×(a+b)/c            | ≥(0.5×(a+b))/c
            DBP+BBP+DEHP≤1000 mg/kg | DBP+BBP+DEHP≤1000 mg/kg
            甲苯+二甲苯≤10 g/kg       | 甲苯+二甲苯≤10 g/kg
            总和≤0.1 %               | 总和≤0.1 %
            总量不大于 0.1%           | 总和≤0.1 %
            不起火、不爆炸            | 不起火、不爆炸
            免除考核                 | 免除考核
            no fire, no explosion   | no fire, no explosion
            「e-bike <=25 km/h only」 | 「e-bike <=25 km/h only」
            ≥2-3级(深色)             | ≥2-3级(条件:深色)
            ≤20 mg/kg（以Pb计）       | ≤20 mg/kg(条件:以Pb计)
            ≤3.6(额定制冷量≤4500 W)   | ≤3.6(条件:额定制冷量≤4500 W)
            not more than 20 mg/kg  | ≤20 mg/kg
            at least 95 %           | ≥95 %
            between 4.0 and 7.5     | 4.0~7.5
            5 to 10 mm              | 5~10 mm
            20 mg/kg max            | ≤20 mg/kg
            Max. 20 mg/kg           | ≤20 mg/kg
            less than 5 %           | <5 %
            only class A            | A类
            grade 3-4 or better     | ≥3-4级
            ≤20 mg/kg。              | ≤20 mg/kg
            甲醛含量≤75 mg/kg          | 甲醛≤75 mg/kg
            铅（Pb）≤90 mg/kg         | 铅≤90 mg/kg
            铅（以Pb计）/（mg/kg）≤0.5  | 铅≤0.5 mg/kg(条件:以Pb计)
            水分/(g/100g) ≤5.0       | 水分≤5.0 g/100g
            总迁移量≤10 mg/dm²        | 总迁移量≤10 mg/dm²
            pH值≤8.5                | ≤8.5 pH
            PM2.5≤35 μg/m³          | 「PM2.5」≤35 μg/m³
            色温 2700K～6500K         | 色温总和2700~6500 K
            厚度：(0.50±0.05)mm      | 0.50±0.05 mm(条件:厚度)
            偏差±5%                 | 偏差总和-5~5 %
            偏差 +5% -10%            | 偏差总和-10~5 %
            5 kg±50 g               | 5±0.05 kg
            异味：无                  | 无异味
            甲醛含量（mg/kg）≤75       | 甲醛≤75 mg/kg
            定量 (80±4) g/m²         | 80±4 g/m²(条件:定量)
            E. coli: <10 CFU/g      | 「E. coli」<10 CFU/g
            大肠菌群/(50cm²) 不得检出  | 不得检出(检出限 1 CFU/50cm²)(条件:大肠菌群)
            蓝光危害 RG0              | RG0(条件:蓝光危害)
            标称值±5%                | ≥0.95×标称值 且 ≤1.05×标称值
            第5~10天                | !
            起球≥3级                 | ≥3级(条件:起球)
            沙门氏菌 不得检出/25g      | 不得检出(检出限 1 CFU/25g)(条件:沙门氏菌)
            0/25g                   | 不得检出(检出限 1 CFU/25g)
            absent in 25 g          | 不得检出(检出限 1 CFU/25g)
            不得检出(25 g样品中)       | 不得检出(检出限 1 CFU/25g)
            不得检出/g               | 不得检出(检出限 1 CFU/g)
            不得检出/5 s             | !
            不得使用荧光增白剂          | 不得使用荧光增白剂
            耐水色牢度≥3-4级          | 色牢度3-4级及以上
            耐光色牢度(日晒)≥4        | 耐光色牢度4级及以上
            变色 ≥ 4 级              | 色牢度4级及以上
            color fastness to washing ≥3-4 | 色牢度3-4级及以上
            colour fastness to light ≥ 5   | 耐光色牢度5级及以上
            ≥3 - 4级                | ≥3-4级
            不低于Ⅲ级               | 限3级(条件:不低于Ⅲ级)
            低于Ⅲ级                 | !
            ≥Ⅲ级                   | ≥3级
            一级及以上               | 限1级(条件:一级及以上)
            一级                    | 限1级
            2级能效                 | 能效2级及以上
            符合B类                 | B类及以上
            grade 3-4 min.          | ≥3-4级
            80以上(不含80)           | >80
            80 mm以下(含80 mm)       | ≤80 mm
            80以上(不含90)           | !
            500（含）～1000（不含）     | ≥500 且 <1000
            5以上10以下(不含10)       | ≥5 且 <10
            ≥5(不含装饰物)            | ≥5(条件:不含装饰物)
            (5,10]                  | >5 且 ≤10
            80 0/-0.5 mm            | 80 +0/-0.5 mm
            ≤10^5 CFU/g             | ≤1×10⁵ CFU/g
            ≤2.0×10-3 mg/L          | ≤0.0020 mg/L
            ≤0,5 mg/kg              | ≤0.5 mg/kg
            ≤0,125                  | ≤0.125
            ≤12,5 %                 | ≤12.5 %
            ≤1,234,5 mg             | !
            ≤0.5（mg/L）             | ≤0.5 mg/L
            ≤5(m)                   | ≤5 m
            4~7(不含)                | >4 且 <7
            4(含)~7(含)              | 4~7
            ≤0.5 mg/m²·h            | ≤0.5 mg/m²/h
            ≤50 cm³/(m²·24h·0.1MPa) | ≤50 cm³/m²·24h·0.1MPa
            ≤3mgKOH/g               | ≤3 mg KOH/g
            ≤0.5 wt%                | ≤0.5 %(质量分数)
            ≤75 %RH                 | ≤75 %RH
            shall not exceed 20 mg/kg | ≤20 mg/kg
            from 5 up to 10 mm      | 5~10 mm
            不超过百分之五             | ≤5 %
            不低于百分之九十五          | ≥95 %
            百分之零点五以下            | ≤0.5 %
            ≤千分之三                 | ≤3 ‰
            ≤万分之五                 | ≤0.05 %
            ≤十万分之2                | ≤0.002 %
            ≤百万分之十                | ≤10 ppm
            ≤千万分之五                | ≤0.5 ppm
            ≤亿分之一                 | ≤10 ppb
            ≤十亿分之0.5              | ≤0.5 ppb
            合格率≥百分之百             | 合格率≥100 %
            百分之八至百分之十二          | 8~12 %
            ≤五百分之一               | !
            ≤百分之二百五              | !
            ≤百分之                  | !
            不超过五毫克               | ≤5 mg
            不少于十二个月              | ≥12 mo
            至少两千零五十小时           | ≥2050 h
            三至六个月                | 3~6 mo
            不超过二百五毫克            | 不超过二百五毫克
            每千克不超过20毫克          | ≤20 mg/kg
            每100 g不少于3.0 g        | ≥3.0 g/100g
            铅每千克不得超过90毫克        | 铅≤90 mg/kg
            每千克食品中铅不超过0.5毫克    | 铅≤0.5 mg/kg
            每千克不超过20             | !
            每千克不超过20 mg/L         | !
            每件产品应有标签            | 每件产品应有标签
            额定电压的90%~110%         | ≥0.90×额定电压 且 ≤1.10×额定电压
            标称值(1±5%)              | ≥0.95×标称值 且 ≤1.05×标称值
            标称值+10%/-5%            | ≥0.95×标称值 且 ≤1.10×标称值
            不超过标称值的±10%          | ≥0.90×标称值 且 ≤1.10×标称值
            不低于标称容量的95%         | ≥0.95×标称容量
            小于额定功率的1.5倍         | <1.5×额定功率
            不大于额定功率             | ≤额定功率
            电压：额定电压±10%          | ≥0.90×额定电压(条件:电压) 且 ≤1.10×额定电压(条件:电压)
            不低于标称值的±10%          | !
            标称值±5 mm               | !
            标称容量 5000 mAh          | !
            辐射限量：IRa≤1.0          | IRa≤1.0(条件:辐射限量)
            耐洗色牢度：变色≥3-4级       | 色牢度3-4级及以上(条件:耐洗色牢度)
            a：b：c≤5                | !
            甲醛(HCHO)释放量≤0.08 mg/m³ | 甲醛释放量≤0.08 mg/m³(条件:HCHO)
            甲醛()≤5 mg/kg            | 甲醛≤5 mg/kg
            黏度(25℃)≥500 mPa·s       | 黏度≥500 mPa·s(条件:25℃)
            总α放射性≤0.5 Bq/L         | 「总α放射性」≤0.5 Bq/L
            γ-六六六≤0.05 mg/kg        | 「γ-六六六」≤0.05 mg/kg
            断裂强力，N，不小于220       | 断裂强力≥220 N
            ≤5mg/kg，以干基计          | ≤5 mg/kg(条件:以干基计)
            ≤5mg/kg(以Pb计)，平均值     | ≤5 mg/kg(条件:以Pb计，平均值)
            ≤0.041 W/(m·K)，平均温度25℃ | ≤0.041 W/m/K(条件:平均温度25℃)
            ≤5mg/kg，水源限制时为10mg/kg | !
            ≤0.5%，单值≤0.6%          | !
            ≤5，婴儿3                 | !
            25℃时≤10 mPa·s           | ≤10 mPa·s(条件:25℃时)
            在额定电压条件下，≤5 W        | ≤5 W(条件:在额定电压条件下)
            +5 %～-10 %              | -10~5 %
            +5~-10                   | -10~5
            5~-10                    | !
            2440 mm，允许偏差±2 mm      | 2440±2 mm
            70%~80%(体积分数)          | 70~80 %(体积分数)
            90 mg/kg(最大)            | ≤90 mg/kg
            80 %(min)                | ≥80 %
            90 mg/kg(最好)            | !
            3周岁及以上               | ≥3 a
            Ⅱ类及以上                 | 限2级(条件:Ⅱ类及以上)
            不低于Ⅱ类                 | 限2级(条件:不低于Ⅱ类)
            Ⅱ类                      | 限2级
            E≤5;无异味                | E≤5; 无异味
            ≤1×106 CFU/g             | !
            ≤5×10                    | ≤5×10¹
            ≤5×(106)×f               | ≤5×(106)×f
            无机砷(以As计)≤0.1 mg/kg    | 无机砷≤0.1 mg/kg(条件:以As计)
            有效氯(以Cl计)，%，≥5.0     | 有效氯≥5.0 %(条件:以Cl计)
            有标识(中文)               | 有标识(条件:中文)
            耐光≥4级(浅色)             | ≥4级(条件:耐光，浅色)
            电压应在额定电压的85%~110%范围内 | ≥0.85×额定电压(条件:电压) 且 ≤1.10×额定电压(条件:电压)
            电压在额定电压的85%~110%范围内  | ≥0.85×额定电压(条件:电压) 且 ≤1.10×额定电压(条件:电压)
            """)
    void readsEverydayWriting(String written, String canonical) {
        if (canonical.equals("!")) {
            assertThat(Limit.tryParse(written)).isEmpty();
            return;
        }
        assertThat(Limit.read(written).message()).isEmpty();
        Limit limit = Limit.parse(written);
        assertThat(limit.canonical()).isEqualTo(canonical).isEqualTo(limit.toString());
        assertThat(Limit.parse(canonical)).isEqualTo(limit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≤20 mg/kg                    | ≤20 mg/kg
            不得检出(检出限 0.01 mg/kg)     | not to be detected (LOD 0.01 mg/kg)
            >5 且 ≤10 mm                 | >5 and ≤10 mm
            10.0±0.1(不含0.1)             | 10.0±0.1 (excluding 0.1)
            ≥3-4级                       | ≥grade 3-4
            能效2级及以上                  | grade 2 or better
            B类及以上                     | class B or better
            无                           | none
            ≤5 次                        | ≤5 {times}
            ≤0.1 %(体积分数)               | ≤0.1 %{vol}
            总和≤0.1 %                   | sum ≤0.1 %
            ≥2-3级(条件:深色)              | ≥grade 2-3 (if: 深色)
            """)
    void printsInEnglish(String canonical, String english) {
        assertThat(Limit.parse(canonical).text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Limit.parse(canonical).text(Locale.GERMAN)).isEqualTo(english);
    }

    @Test
    void printsAGradeWithoutItsScaleForPeople() {
        Limit limit = Limit.Grades.atLeast(GradeScale.EFFICIENCY, "2");
        assertThat(limit.text(Locale.CHINESE)).isEqualTo("2级及以上");
        assertThat(limit.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("2级及以上");
        assertThat(limit.canonical()).isEqualTo("能效2级及以上");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            20 mg/kg       | no-comparison   | 8
            abc            | number          | 0
            ≤              | number          | 1
            ≤20 mg/xg      | unexpected      | 6
            ≤20 mg/kg 左右  | unexpected      | 10
            10~5           | order           | 4
            >5 且 <5       | order           | 7
            ≤1e999999999   | too-many-digits | 1
            ≤12,34         | ambiguous-comma | 1
            ≤1.2.3         | number          | 1
            ±0             | not-positive    | 1
            10±-1          | not-positive    | 5
            ≤5 (           | unexpected      | 3
            [4.0 7.5]      | comma           | 5
            4≤x≥5          | comparison      | 4
            5 mm ~ 3 kg    | unit            | 11
            不得检出(检出限 0 mg/kg) | not-positive | 9
            """)
    void saysWhereItStoppedMakingSense(String written, String problem, int at) {
        Reading<Limit> reading = Limit.read(written);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problem() + " " + reading.at()).isEqualTo(problem + " " + at);
        assertThatThrownBy(() -> Limit.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a limit: " + problem + " at " + at + " in '" + written + "'");
    }

    @Test
    void readsAlternatives() {
        assertThat(Limit.parse("RG0|RG1")).isEqualTo(Limit.Grades.atLeast(GradeScale.RISK_GROUP, "RG1"));
        assertThat(Limit.parse("红|蓝"))
                .isEqualTo(new Limit.OneOf(java.util.List.of("红", "蓝")))
                .hasToString("红|蓝");
        assertThat(Limit.parse("红或「a|b」").canonical()).isEqualTo("红|「a|b」");
    }

    @Test
    void refusesBlankText() {
        assertThat(Limit.read(" \u3000").message()).isEqualTo("empty at 0 in ' \u3000'");
        assertThat(Value.read("").message()).isEqualTo("empty at 0 in ''");
    }

    @Test
    void takesScaleAndUnitFromTheIndicator() {
        assertThat(Limit.read("3级", GradeScale.FASTNESS).get())
                .isEqualTo(Limit.Grades.atLeast(GradeScale.FASTNESS, "3"));
        assertThat(Limit.read("1级(正常可燃性)", GradeScale.FLAMMABILITY).get())
                .isEqualTo(new Limit.Grades(GradeScale.FLAMMABILITY, "1", "1"));
        GradeScale own = GradeScale.of("Q/XX 1-2005 E", java.util.List.of("E2", "E1", "E0"));
        assertThat(Limit.read("E0级", own).get()).isEqualTo(new Limit.Grades(own, "E0", "E0"));
        assertThat(Limit.read("≤20", Unit.parse("mg/kg")).get()).isEqualTo(Limit.atMost("20", Unit.parse("mg/kg")));
        assertThat(Limit.read("4.0~7.5", Unit.parse("[pH]")).get())
                .isEqualTo(Limit.between("4.0", "7.5", Unit.parse("[pH]")));
        assertThat(Limit.read("≤0.032*f", Unit.parse("%")).get().scale()).isEqualTo(Unit.parse("%"));
        assertThat(Limit.read("≤20 g/kg", Unit.parse("mg/kg")).get().scale()).isEqualTo(Unit.parse("g/kg"));
    }

    @Test
    void refusesWhatIsNoSet() {
        assertThatThrownBy(() -> Limit.between("5", "4", Unit.ONE)).hasMessageContaining("were 5 and 4");
        assertThatThrownBy(() -> new Limit.Range(java.util.Optional.empty(), java.util.Optional.empty(), Unit.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit.Grades(GradeScale.FASTNESS, "4", "3"))
                .hasMessageContaining("in this order, were '4' and '3'");
        assertThatThrownBy(() -> new Limit.Grades(GradeScale.FASTNESS, "6", "6"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit.OneOf(java.util.List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit.Conditional("a)", new Limit.Presence(true, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
