package io.zhuji.evaluation.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a scheme asks of one fact, weakest first. What a subject shows of the fact is its rank: how many of the bounds
 * it meets.
 */
final class Chain {

    private final Bound[] bounds;

    Chain(List<Bound> asked) {
        List<Bound> sorted = new ArrayList<>(asked);
        sorted.sort(Bound.WEAKEST_FIRST);
        List<Bound> distinct = new ArrayList<>();
        for (Bound bound : sorted) {
            if (distinct.isEmpty() || Bound.WEAKEST_FIRST.compare(distinct.get(distinct.size() - 1), bound) != 0) {
                distinct.add(bound);
            }
        }
        bounds = distinct.toArray(new Bound[0]);
    }

    /** The highest rank. */
    int top() {
        return bounds.length;
    }

    /** The rank at which a bound of this chain is met. */
    int rank(Bound bound) {
        for (int i = 0; i < bounds.length; i++) {
            if (Bound.WEAKEST_FIRST.compare(bounds[i], bound) == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("not of this chain: " + bound);
    }

    /** The bound met from that rank on. */
    Bound bound(int rank) {
        return bounds[rank - 1];
    }

    int certain(Value value, LocalDate on) {
        if (!(value instanceof Value.Span span)) {
            return 0;
        }
        int rank = bounds.length;
        while (rank > 0 && !bounds[rank - 1].certain(span, on)) {
            rank--;
        }
        return rank;
    }

    int possible(Value value, LocalDate on) {
        if (!(value instanceof Value.Span span)) {
            return bounds.length;
        }
        int rank = bounds.length;
        while (rank > 0 && !bounds[rank - 1].possible(span, on)) {
            rank--;
        }
        return rank;
    }
}
