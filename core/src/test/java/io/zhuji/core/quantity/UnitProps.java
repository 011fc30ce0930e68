package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitProps {

    @Provide
    Arbitrary<Unit> units() {
        return QuantityArbitraries.units();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.numbers();
    }

    @Property(tries = 10_000)
    void conversionRoundTripsExactly(
            @ForAll("units") Unit from, @ForAll("units") Unit to, @ForAll("numbers") BigDecimal number) {
        assertThat(from.comparableWith(to)).isEqualTo(to.comparableWith(from));
        from.convert(number, to)
                .ifPresent(there -> assertThat(to.convert(there, from)).contains(Rational.of(number)));
        assertThat(from.convert(number, to).isPresent()).isEqualTo(from.comparableWith(to));
    }

    @Property(tries = 10_000)
    void conversionKeepsTheOrder(
            @ForAll("units") Unit from,
            @ForAll("units") Unit to,
            @ForAll("numbers") BigDecimal a,
            @ForAll("numbers") BigDecimal b) {
        if (from.comparableWith(to)) {
            assertThat(Integer.signum(from.convert(a, to)
                            .orElseThrow()
                            .compareTo(from.convert(b, to).orElseThrow())))
                    .isEqualTo(a.compareTo(b));
        }
    }
}
