package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mg／kg        | mg/kg            | mg/kg
            ㎎/㎏         | mg/kg            | mg/kg
            毫克/千克      | mg/kg            | mg/kg
            毫克每千克     | mg/kg            | mg/kg
            mg / kg      | mg/kg            | mg/kg
            g/㎡         | g/m2             | g/m²
            克/平方米     | g/m2             | g/m²
            mg/100g      | mg/(100.g)       | mg/100g
            mg/(100·g)   | mg/(100.g)       | mg/100g
            CFU/100mL    | [CFU]/(100.mL)   | CFU/100mL
            cfu/g        | [CFU]/g          | CFU/g
            ％           | %                | %
            ‰            | [ppth]           | ‰
            ppm          | [ppm]            | ppm
            %(V/V)       | %{vol}           | %(体积分数)
            %vol         | %{vol}           | %(体积分数)
            ％（质量分数）  | %{mass}          | %(质量分数)
            勒克斯        | lx               | lx
            ℃           | Cel              | ℃
            °C           | Cel              | ℃
            摄氏度        | Cel              | ℃
            kWh/24h      | kW.h/(24.h)      | kW·h/24h
            kW·h/24 h    | kW.h/(24.h)      | kW·h/24h
            千瓦时/24小时  | kW.h/(24.h)      | kW·h/24h
            kW·h/(cycle·kg) | kW.h/{cycle}/kg | kW·h/cycle/kg
            (W·h)/(W·h)  | W.h/W/h          | W·h/W/h
            次/分钟       | {times}/min      | 次/min
            转/分         | {r}/min          | r/min
            rpm          | {r}/min          | r/min
            度           | {度}             | 度
            dB(A)        | dB{A}            | dB(A)
            dBA          | dB{A}            | dB(A)
            mA(峰值)      | mA{peak}         | mA(峰值)
            mA peak      | mA{peak}         | mA(峰值)
            V(有效值)     | V{rms}           | V(有效值)
            K(温差)       | K{diff}          | K(温差)
            N·m          | N.m              | N·m
            牛·米        | N.m              | N·m
            N/mm²        | N/mm2            | N/mm²
            N/5cm        | N/(5.cm)         | N/5cm
            W/(m²·K)     | W/m2/K           | W/m²/K
            mg/m^3       | mg/m3            | mg/m³
            s⁻¹          | s-1              | s⁻¹
            m2{x}        | m2{x}            | m²{x}
            kΩ           | kOhm             | kΩ
            毫安时        | mA.h             | mA·h
            MPA          | MPa              | MPa
            mmHg         | mm[Hg]           | mmHg
            公斤         | kg               | kg
            平方厘米      | cm2              | cm²
            μg/g         | ug/g             | μg/g
            HRC          | [HRC]            | HRC
            {grade}      | {grade}          | {grade}
            """)
    void readsEverydayWriting(String written, String code, String symbol) {
        assertThat(Unit.parse(written).code()).isEqualTo(code);
        assertThat(Unit.parse(written).symbol()).isEqualTo(symbol);
        assertThat(Unit.parse(code)).isEqualTo(Unit.parse(symbol)).isEqualTo(Unit.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "mg/",
                "/kg",
                "mg//kg",
                "mg/xg",
                "{",
                "{}",
                "(",
                "(mg",
                "mg)",
                "10",
                "mg/0",
                "[ppm",
                "kkg",
                "mm22",
                "mg/kg以上",
                "m3³",
                "((((((((g))))))))",
                "%(x/y)"
            })
    void refusesWhatIsNoUnit(String text) {
        assertThat(Unit.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> Unit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a unit: '" + text + "'");
    }

    @Test
    void readsNoUnitAsUnstated() {
        assertThat(Unit.parse(" ")).isSameAs(Unit.UNSTATED);
        assertThat(Unit.parse("1")).isSameAs(Unit.ONE);
        assertThat(Unit.parse("-")).isSameAs(Unit.ONE);
        assertThat(Unit.tryParse("m".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource(textBlock = """
            1.10,  mg/kg,       0.00011,     %
            1,     [ppm],       1,           mg/kg
            0.05,  %,           500,         mg/kg
            1,     [ppth],      1,           g/kg
            1,     [ppb],       1,           ug/kg
            0.1,   %,           1,           g/kg
            9,     mg/(100.g),  90,          mg/kg
            1,     %{mass},     10000,       mg/kg
            1.23,  kW.h/d,      51.25,       W
            1.2,   kW.h/(24.h), 50,          W
            25.5,  Cel,         298.65,      K
            0,     K,           -273.15,     Cel
            212,   [degF],      100,         Cel
            -40,   [degF],      -40,         Cel
            5,     Cel{diff},   5,           K{diff}
            3,     L/min,       0.18,        m3/h
            10,    N/mm2,       10,          MPa
            5,     m3/W/h,      5000,        m3/kW/h
            1,     [in_i],      25.4,        mm
            760,   mm[Hg],      101325.0144354, Pa
            30,    mL/L,        3,           %{vol}
            10,    mg/dm2,      1,           g/m2
            36,    km/h,        10,          m/s
            1,     kcal,        4184,        J
            2,     [jin],       1,           kg
            300,   [den],       1/30,        tex*
            """)
    void convertsExactly(String number, String from, String expected, String to) {
        if (to.endsWith("*")) {
            assertThat(Unit.parse(from)
                            .convert(new BigDecimal(number), Unit.parse("tex"))
                            .orElseThrow())
                    .hasToString("100/3");
            return;
        }
        assertThat(Unit.parse(from)
                        .convert(new BigDecimal(number), Unit.parse(to))
                        .flatMap(Rational::toDecimal))
                .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(expected));
    }

    /** Dimensionally right and factually wrong, or another property altogether. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            mg/L,     mg/m3
            g/L,      g/cm3
            mg/L,     mg/kg
            g/L,      g/kg
            mg/dm2,   mg/kg
            %,        %{vol}
            mg/kg,    mL/L
            mg/kg,    umol/mol
            mg/kg,    W/W
            mg/kg,    1
            mA,       mA{peak}
            mA{rms},  mA{peak}
            N.m,      J
            [ppm],    mg/m3
            dB{A},    dB
            dB{A},    dB{C}
            [pH],     mol/L
            [HRC],    [HV]
            Hz,       Bq
            {r}/min,  Hz
            VA,       W
            lx,       cd/m2
            {度},     deg
            L/{cycle}/kg, L/kg
            kW.h/a,   W
            Cel{diff}, Cel
            [CFU]/g,  [CFU]/mL
            """)
    void refusesToConvert(String from, String to) {
        assertThat(Unit.parse(from).comparableWith(Unit.parse(to))).isFalse();
        assertThat(Unit.parse(from).convert(BigDecimal.ONE, Unit.parse(to))).isEmpty();
        assertThat(Unit.parse(to).convert(BigDecimal.ONE, Unit.parse(from))).isEmpty();
    }

    @Test
    void meetsUnstatedOnlyWhereNoUnitIsWrittenByCustom() {
        assertThat(Unit.UNSTATED.comparableWith(Unit.parse("[pH]"))).isTrue();
        assertThat(Unit.ONE.comparableWith(Unit.UNSTATED)).isTrue();
        assertThat(Unit.parse("W/W").comparableWith(Unit.UNSTATED)).isTrue();
        assertThat(Unit.parse("kW/W").comparableWith(Unit.UNSTATED)).isFalse();
        assertThat(Unit.parse("mg/kg").comparableWith(Unit.UNSTATED)).isFalse();
        assertThat(Unit.UNSTATED.comparableWith(Unit.parse("%"))).isFalse();
        assertThat(Unit.parse("[pH]").comparableWith(Unit.ONE)).isFalse();
    }

    @Test
    void isEqualByCode() {
        assertThat(Unit.parse("毫克/千克")).isEqualTo(Unit.parse("mg/kg")).hasSameHashCodeAs(Unit.parse("mg/kg"));
        assertThat(Unit.parse("mg/kg")).isNotEqualTo(Unit.parse("ug/g")).hasToString("mg/kg");
    }

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource(textBlock = """
            10,    mg/dm2, 60,   mg/kg,   surface, 6
            10,    mg/dm2, 120,  mg/kg,   surface, 12
            60,    mg/kg,  10,   mg/dm2,  surface, 6
            80,    g/L,    64,   g/kg,    density, 1.25
            50,    mg/L,   50,   mg/kg,   density, 1
            """)
    void crossesAGapByAStatedFact(String number, String from, String expected, String to, String kind, String figure) {
        Bridge bridge = kind.equals("surface")
                ? new Bridge.SurfaceToMass(new BigDecimal(figure))
                : new Bridge.Density(new BigDecimal(figure));
        assertThat(Unit.parse(from)
                        .convert(new BigDecimal(number), Unit.parse(to), bridge)
                        .flatMap(Rational::toDecimal))
                .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(expected));
        assertThat(Unit.parse("mm").convert(BigDecimal.ONE, Unit.parse("kg"), bridge))
                .isEmpty();
    }

    /** GB 18580: 0.124 mg/m³ stands for 0.1 ppm of formaldehyde at 23 °C (here at 101.325 kPa). */
    @Test
    void crossesFromPartsByVolumeToAMassInAir() {
        Bridge gas = new Bridge.Gas(new BigDecimal("30.026"), new BigDecimal("296.15"), new BigDecimal("101.325"));
        Rational mass = Unit.parse("[ppm]{vol}")
                .convert(new BigDecimal("0.1"), Unit.parse("mg/m3"), gas)
                .orElseThrow();
        assertThat(Rounding.toPlaces(3).round(mass, Flag.NONE)).isEqualByComparingTo("0.124");
        assertThat(Unit.parse("mg/m3").convert(BigDecimal.ONE, Unit.parse("mg/kg"), gas))
                .isEmpty();
    }

    /** IEC 60335-1: 0.35 mA peak stands for 0.25 mA r.m.s. of a sine. */
    @Test
    void crossesFromPeakToRootMeanSquare() {
        Bridge sine = new Bridge.SineWave();
        Rational rms = Unit.parse("mA{peak}")
                .convert(new BigDecimal("0.35"), Unit.parse("mA{rms}"), sine)
                .orElseThrow();
        assertThat(Rounding.toPlaces(2).round(rms, Flag.NONE)).isEqualByComparingTo("0.25");
        assertThat(Rounding.toPlaces(4).round(rms, Flag.NONE)).isEqualByComparingTo("0.2475");
        assertThat(Unit.parse("mA").convert(BigDecimal.ONE, Unit.parse("mA{peak}"), sine))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void bridgesNeedFiguresAboveNought(String figure) {
        BigDecimal number = new BigDecimal(figure);
        assertThatThrownBy(() -> new Bridge.Density(number)).hasMessageContaining("must be above 0, was " + figure);
        assertThatThrownBy(() -> new Bridge.SurfaceToMass(number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bridge.Gas(number, BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
