package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void isInLowestTerms() {
        assertThat(Rational.of(6, 4)).isEqualTo(Rational.of(3, 2)).hasSameHashCodeAs(Rational.of(3, 2));
        assertThat(Rational.of(-6, 4).numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThatThrownBy(() -> Rational.of(1, 0)).hasMessageContaining("above 0, was 0");
        assertThatThrownBy(() -> Rational.of(1, -2)).hasMessageContaining("above 0, was -2");
    }

    @Test
    void reckonsExactly() {
        Rational third = Rational.of(1, 3);
        assertThat(third.plus(Rational.of(1, 6))).isEqualTo(Rational.of(1, 2));
        assertThat(third.plus(third)).isEqualTo(Rational.of(2, 3));
        assertThat(third.minus(Rational.ONE)).isEqualTo(Rational.of(-2, 3));
        assertThat(third.times(Rational.of(3))).isEqualTo(Rational.ONE);
        assertThat(third.over(Rational.of(-2))).isEqualTo(Rational.of(-1, 6));
        assertThat(Rational.of(-2, 3).inverse()).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(2, 3).power(-2)).isEqualTo(Rational.of(9, 4));
        assertThat(Rational.of(2, 3).power(0)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(0).power(0)).isEqualTo(Rational.ONE);
        assertThatThrownBy(Rational.ZERO::inverse).isInstanceOf(ArithmeticException.class);
        assertThat(Rational.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Rational.of(7, 2).floor()).isEqualTo(3);
        assertThat(Rational.of(-4).floor()).isEqualTo(-4);
        assertThat(Rational.ZERO.floor()).isZero();
    }

    @Test
    void isADecimalWhereItsDigitsEnd() {
        assertThat(Rational.of(1, 8).toDecimal()).contains(new BigDecimal("0.125"));
        assertThat(Rational.of(3, 50).toDecimal()).contains(new BigDecimal("0.06"));
        assertThat(Rational.of(1, 3).toDecimal()).isEmpty();
        assertThat(Rational.of(1, 30).toDecimal()).isEmpty();
        assertThat(Rational.of(1400).toDecimal().orElseThrow()).isEqualByComparingTo("1400");
        assertThat(Rational.of(new BigDecimal("14e2"))).isEqualTo(Rational.of(1400));
        assertThatThrownBy(() -> Rational.of(new BigDecimal("1e999999999")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
