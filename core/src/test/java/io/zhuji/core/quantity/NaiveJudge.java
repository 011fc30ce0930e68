package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Judging and comparing as one would write it without the library: plain decimals, and trying every number of a grid. */
final class NaiveJudge {

    private NaiveJudge() {}

    static boolean conforms(Limit.Range limit, BigDecimal value, Method method) {
        boolean ok = true;
        if (limit.lower().isPresent()) {
            Bound bound = limit.lower().get();
            int order = shown(value, bound, method).compareTo(bound.number());
            ok &= bound.included() ? order >= 0 : order > 0;
        }
        if (limit.upper().isPresent()) {
            Bound bound = limit.upper().get();
            int order = shown(value, bound, method).compareTo(bound.number());
            ok &= bound.included() ? order <= 0 : order < 0;
        }
        return ok;
    }

    private static BigDecimal shown(BigDecimal value, Bound bound, Method method) {
        return method == Method.FULL ? value : value.setScale(bound.number().scale(), RoundingMode.HALF_EVEN);
    }

    /** Compares two ranges whose ends are halves between -6 and 6 by trying every quarter from -8 to 8. */
    static Tightness against(Limit.Range a, Limit.Range b) {
        boolean onlyA = false;
        boolean onlyB = false;
        for (BigDecimal x : grid()) {
            boolean inA = conforms(a, x, Method.FULL);
            boolean inB = conforms(b, x, Method.FULL);
            onlyA |= inA && !inB;
            onlyB |= inB && !inA;
        }
        return onlyA ? onlyB ? Tightness.MIXED : Tightness.LOOSER : onlyB ? Tightness.STRICTER : Tightness.EQUAL;
    }

    static List<BigDecimal> grid() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int quarters = -32; quarters <= 32; quarters++) {
            numbers.add(BigDecimal.valueOf(quarters * 25L, 2));
        }
        return numbers;
    }
}
