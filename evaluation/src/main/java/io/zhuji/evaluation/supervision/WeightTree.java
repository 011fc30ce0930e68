package io.zhuji.evaluation.supervision;

import java.util.function.IntUnaryOperator;

/** Weights of elements by position, from which the one at a running sum can be taken in logarithmic time (Fenwick tree). */
final class WeightTree {

    private final long[] sums;
    private final int[] weights;
    private final int top;
    private long total;

    WeightTree(int size, IntUnaryOperator weight) {
        sums = new long[size + 1];
        weights = new int[size];
        for (int i = 1; i <= size; i++) {
            weights[i - 1] = weight.applyAsInt(i - 1);
            sums[i] += weights[i - 1];
            total += weights[i - 1];
            int parent = i + (i & -i);
            if (parent <= size) {
                sums[parent] += sums[i];
            }
        }
        top = size == 0 ? 0 : Integer.highestOneBit(size);
    }

    /** The sum of the weights left. */
    long total() {
        return total;
    }

    /** Takes out the first element where the running sum exceeds the value, and says its position from 0. */
    int take(long value) {
        if (value < 0 || value >= total) {
            throw new IllegalArgumentException("value must be 0.." + (total - 1) + ", was " + value);
        }
        int at = 0;
        long rest = value;
        for (int step = top; step > 0; step >>= 1) {
            int next = at + step;
            if (next < sums.length && sums[next] <= rest) {
                at = next;
                rest -= sums[next];
            }
        }
        int weight = weights[at];
        weights[at] = 0;
        total -= weight;
        for (int i = at + 1; i < sums.length; i += i & -i) {
            sums[i] -= weight;
        }
        return at;
    }
}
