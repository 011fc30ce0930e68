package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fast intervals say in all cases what the exact ones say. */
class CodedTest {

    private static @Nullable Rational at(@Nullable String number) {
        return number == null ? null : Rational.exact(new BigDecimal(number));
    }

    /** All intervals with ends out of a few numbers of several scales, open, closed and without end. */
    private static List<Interval> intervals() {
        List<Interval> all = new ArrayList<>();
        String[] ends = {null, "-0.5", "0", "0.05", "1e3", "1000.5"};
        for (String low : ends) {
            for (String high : ends) {
                for (int flags = 0; flags < 4; flags++) {
                    Interval one = new Interval(
                            at(low), low != null && (flags & 1) > 0, at(high), high != null && (flags & 2) > 0);
                    if (!one.isEmpty()) {
                        all.add(one);
                    }
                }
            }
        }
        return all;
    }

    @Test
    void saysWhatExactIntervalsSay() {
        List<Interval> all = intervals();
        assertThat(all).hasSizeGreaterThan(50);
        for (Interval a : all) {
            for (Interval b : all) {
                Coded first = Coded.of(a);
                Coded second = Coded.of(b);
                assertThat(first.within(second)).as(a + " within " + b).isEqualTo(a.within(b));
                assertThat(first.apartFrom(second)).as(a + " apart from " + b).isEqualTo(a.apartFrom(b));
            }
        }
    }

    @Test
    void comparesDigitsOfAnyTwoScales() {
        long[] digits = {
            0, 1, -1, 9, 10, -10, 99_999_999_999_999_999L, -99_999_999_999_999_999L, 922_337_203_685_477_580L
        };
        int[] scales = {0, 1, -1, 2, 17, 18, 19, -18, -19, 400, -400};
        for (long a : digits) {
            for (long b : digits) {
                for (int scaleA : scales) {
                    for (int scaleB : scales) {
                        int exact = BigDecimal.valueOf(a, scaleA).compareTo(BigDecimal.valueOf(b, scaleB));
                        assertThat(Integer.signum(Coded.compare(a, scaleA, b, scaleB)))
                                .as(a + "e" + -scaleA + " to " + b + "e" + -scaleB)
                                .isEqualTo(exact);
                    }
                }
            }
        }
    }

    @Test
    void holdsNoEndThatDoesNotFit() {
        assertThat(Coded.of(Interval.point(Rational.of(1, 3)))).isNull();
        assertThat(Coded.of(new Interval(null, false, Rational.of(1, 3), true))).isNull();
        assertThat(Coded.of(new Interval(Rational.of(1, 3), true, Rational.ONE, true)))
                .isNull();
        assertThat(Coded.of(Interval.point(at("99999999999999999")))).isNotNull();
        assertThat(Coded.of(Interval.point(at("999999999999999999")))).isNull();
        assertThat(Coded.of(Interval.point(at("1e400")))).isNotNull();
        assertThat(Coded.of(Interval.point(at("1e401")))).isNull();
        assertThat(Coded.of(Interval.point(at("1e-401")))).isNull();
        assertThat(Coded.of(new Interval(null, false, null, false))).isNotNull();
    }
}
