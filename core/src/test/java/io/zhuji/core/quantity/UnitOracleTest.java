package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import systems.uom.ucum.format.UCUMFormat;

/**
 * The unit table against Indriya with the UCUM system, within that library's own error in the last digits. Left out: mmHg,
 * which UCUM cuts to 133.3220 Pa; ours is the conventional 133.322387415 Pa (GB 3102.3-1993: 133.3224).
 */
class UnitOracleTest {

    private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(textBlock = """
            mg/kg, %
            g/kg, [ppm]
            [ppb], ug/kg
            mg/(100.g), mg/kg
            L/min, m3/h
            kW.h/d, W
            kW.h, MJ
            N/mm2, MPa
            bar, kPa
            atm, Pa
            m3/W/h, m3/kW/h
            [in_i], mm
            [lb_av], kg
            km/h, m/s
            A.h, C
            V/A, Ohm
            lm/m2, lx
            g/m2, mg/dm2
            t, kg
            ar, m2
            J, W.s
            kcal, kJ
            F, C/V
            S, A/V
            wk, h
            Wb, V.s
            T, Wb/m2
            H, Wb/A
            N.m, kN.cm
            W/m2/K, mW/cm2/K
            """)
    void agreesWithIndriya(String from, String to) throws Exception {
        BigDecimal number = new BigDecimal("1.2345");
        Rational ours = io.zhuji.core.quantity.Unit.parse(from)
                .convert(number, io.zhuji.core.quantity.Unit.parse(to))
                .orElseThrow();
        Number theirs = UCUM.parse(from).getConverterToAny(UCUM.parse(to)).convert(number);
        BigDecimal expected = new BigDecimal(theirs.toString().contains("/") ? "0" : theirs.toString());
        if (theirs.toString().contains("/")) {
            String[] parts = theirs.toString().split("/");
            expected =
                    new BigDecimal(parts[0].strip()).divide(new BigDecimal(parts[1].strip()), MathContext.DECIMAL128);
        }
        BigDecimal mine =
                new BigDecimal(ours.numerator()).divide(new BigDecimal(ours.denominator()), MathContext.DECIMAL128);
        assertThat(mine).isCloseTo(expected, within(expected.abs().movePointLeft(20)));
    }

    @Test
    void refusesMoreThanDimensionsDo() throws UnconvertibleException, Exception {
        Unit<?> liquid = UCUM.parse("mg/L");
        Unit<?> air = UCUM.parse("mg/m3");
        assertThat(liquid.getConverterToAny(air).convert(BigDecimal.ONE).intValue())
                .isEqualTo(1000);
        assertThat(io.zhuji.core.quantity.Unit.parse("mg/L").comparableWith(io.zhuji.core.quantity.Unit.parse("mg/m3")))
                .isFalse();
    }
}
