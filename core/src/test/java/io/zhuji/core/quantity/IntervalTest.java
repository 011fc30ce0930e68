package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static Rational at(String number) {
        return Rational.exact(new BigDecimal(number));
    }

    @Test
    void containsAClosedEndAndNotAnOpenOne() {
        Interval half = new Interval(at("1"), true, at("2"), false);
        assertThat(half.contains(at("0.9"))).isFalse();
        assertThat(half.contains(at("1"))).isTrue();
        assertThat(half.contains(at("1.5"))).isTrue();
        assertThat(half.contains(at("2"))).isFalse();
        assertThat(half.contains(at("2.1"))).isFalse();
        Interval other = new Interval(at("1"), false, at("2"), true);
        assertThat(other.contains(at("1"))).isFalse();
        assertThat(other.contains(at("2"))).isTrue();
        assertThat(new Interval(null, false, at("2"), false).contains(at("-9"))).isTrue();
        assertThat(new Interval(null, false, at("2"), false).contains(at("2"))).isFalse();
        assertThat(new Interval(at("1"), false, null, false).contains(at("9"))).isTrue();
        assertThat(new Interval(at("1"), false, null, false).contains(at("1"))).isFalse();
    }

    @Test
    void beginsAt0WhereNothingLiesBelow() {
        Interval below = new Interval(null, false, at("2"), false);
        assertThat(below.from0()).isEqualTo(new Interval(Rational.ZERO, true, at("2"), false));
        assertThat(new Interval(at("-1"), false, at("2"), false).from0()).isEqualTo(below.from0());
        Interval open = new Interval(Rational.ZERO, false, at("2"), false);
        assertThat(open.from0()).isEqualTo(open);
        Interval above = new Interval(at("1"), false, at("2"), false);
        assertThat(above.from0()).isEqualTo(above);
        assertThat(below.from0(Unit.parse("mg/kg"))).isEqualTo(below.from0());
        assertThat(below.from0(Unit.parse("Cel"))).isEqualTo(below);
    }

    @Test
    void isEmptyWhereTheEndsLeaveNothing() {
        assertThat(new Interval(at("1"), true, at("1"), true).isEmpty()).isFalse();
        assertThat(new Interval(at("1"), true, at("1"), false).isEmpty()).isTrue();
        assertThat(new Interval(at("1"), false, at("1"), true).isEmpty()).isTrue();
        assertThat(new Interval(at("2"), true, at("1"), true).isEmpty()).isTrue();
        assertThat(new Interval(at("1"), false, at("2"), false).isEmpty()).isFalse();
        assertThat(new Interval(null, false, at("2"), false).isEmpty()).isFalse();
    }

    @Test
    void intersectsAtTheStricterEnds() {
        Interval a = new Interval(at("1"), true, at("3"), false);
        Interval b = new Interval(at("1"), false, at("3"), true);
        assertThat(a.intersect(b)).isEqualTo(new Interval(at("1"), false, at("3"), false));
        assertThat(b.intersect(a)).isEqualTo(a.intersect(b));
        assertThat(a.intersect(new Interval(null, false, null, false))).isEqualTo(a);
        assertThat(new Interval(null, false, null, false).intersect(a)).isEqualTo(a);
    }

    @Test
    void spreadsAFlaggedFigureByHalfItsLastDigit() {
        assertThat(Interval.reported(new BigDecimal("16.5"), Flag.NONE)).isEqualTo(Interval.point(at("16.5")));
        assertThat(Interval.reported(new BigDecimal("16.5"), Flag.PLUS))
                .isEqualTo(new Interval(at("16.5"), false, at("16.55"), true));
        assertThat(Interval.reported(new BigDecimal("16.5"), Flag.MINUS))
                .isEqualTo(new Interval(at("16.45"), true, at("16.5"), false));
        assertThat(Interval.reported(new BigDecimal("14e2"), Flag.PLUS))
                .isEqualTo(new Interval(at("1400"), false, at("1450"), true));
    }
}
