package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundingProps {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.numbers();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of("1", "0.1", "0.01", "1E+1", "1E+2", "0.5", "0.2", "5", "2E+1", "0.05")
                .map(BigDecimal::new)
                .map(Rounding::new);
    }

    @Property(tries = 10_000)
    void isIdempotent(@ForAll("roundings") Rounding rounding, @ForAll("numbers") BigDecimal number) {
        BigDecimal once = rounding.round(number);
        assertThat(rounding.round(once)).isEqualTo(once);
    }

    @Property(tries = 10_000)
    void isMonotone(
            @ForAll("roundings") Rounding rounding, @ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertThat(rounding.round(a.min(b))).isLessThanOrEqualTo(rounding.round(a.max(b)));
    }

    @Property(tries = 10_000)
    void isNoFurtherThanHalfAnInterval(@ForAll("roundings") Rounding rounding, @ForAll("numbers") BigDecimal number) {
        BigDecimal rounded = rounding.round(number);
        assertThat(rounded.subtract(number).abs().multiply(BigDecimal.valueOf(2)))
                .isLessThanOrEqualTo(rounding.interval());
        assertThat(rounded.remainder(rounding.interval())).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(rounding.round(number.negate())).isEqualByComparingTo(rounded.negate());
    }

    /** Over neighbouring ties as many go up as down. */
    @Property(tries = 10_000)
    void isUnbiasedOnTies(@ForAll("roundings") Rounding rounding, @ForAll("numbers") BigDecimal start) {
        BigDecimal base = rounding.round(start);
        BigDecimal half = rounding.interval().divide(BigDecimal.valueOf(2));
        BigDecimal first = base.add(half);
        BigDecimal second = first.add(rounding.interval());
        BigDecimal errors =
                rounding.round(first).subtract(first).add(rounding.round(second).subtract(second));
        assertThat(errors).isEqualByComparingTo(BigDecimal.ZERO);
        BigDecimal multiple = rounding.round(first).divide(rounding.interval());
        assertThat(multiple.remainder(BigDecimal.valueOf(2))).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Property(tries = 10_000)
    void agreesWithTheNaiveWay(@ForAll("roundings") Rounding rounding, @ForAll("numbers") BigDecimal number) {
        BigDecimal naive = number.divide(rounding.interval(), 20, RoundingMode.UNNECESSARY)
                .setScale(0, RoundingMode.HALF_EVEN)
                .multiply(rounding.interval());
        assertThat(rounding.round(number)).isEqualByComparingTo(naive);
    }

    /** Rounding twice with the flag handed on is rounding once. */
    @Property(tries = 10_000)
    void handingOnWithFlagsIsRoundingOnce(@ForAll("numbers") BigDecimal number) {
        Rounded finer = Rounding.toPlaces(2).round(number, Flag.NONE);
        Rounded coarser = Rounding.toPlaces(0).round(finer.number(), finer.flag());
        assertThat(coarser.number()).isEqualTo(Rounding.toPlaces(0).round(number));
    }
}
