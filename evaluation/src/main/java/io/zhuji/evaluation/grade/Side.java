package io.zhuji.evaluation.grade;

import java.math.BigDecimal;

/**
 * One reading of a subject: what is proven of it, or what is still possible. First the facts are filled in, then the plan
 * works out the rest.
 */
final class Side {

    final boolean proven;
    /** Per fact: how many bounds of its chain are met. */
    final int[] rank;
    /** Per fact: the word of a choice without order; -1 when not known. */
    final int[] word;
    /** Per fact: the number where an item takes its points from it. */
    final BigDecimal[] number;
    /** Per item: whether its evidence is there, or none is asked. */
    final boolean[] backed;
    /** Per item: whether it does not apply to the subject. */
    final boolean[] excused;

    /** Per item: its tier, counted from the lowest, which is 1; 0 for none. */
    final int[] tier;
    /** Per item or total: its points. */
    final BigDecimal[] points;
    /** Per item or total: its level, counted from the lowest, which is 1; 0 for none. */
    final int[] level;
    /** Per gate or grade: whether it is met. */
    final boolean[] met;

    Side(boolean proven, int facts, int items, int measures, int conditions) {
        this.proven = proven;
        rank = new int[facts];
        word = new int[facts];
        number = new BigDecimal[facts];
        backed = new boolean[items];
        excused = new boolean[items];
        tier = new int[items];
        points = new BigDecimal[measures];
        level = new int[measures];
        met = new boolean[conditions];
        java.util.Arrays.fill(number, BigDecimal.ZERO);
        java.util.Arrays.fill(points, BigDecimal.ZERO);
    }

    /** A copy of the facts, to be changed and worked out again. */
    Side copy() {
        Side copy = new Side(proven, rank.length, tier.length, points.length, met.length);
        System.arraycopy(rank, 0, copy.rank, 0, rank.length);
        System.arraycopy(word, 0, copy.word, 0, word.length);
        System.arraycopy(number, 0, copy.number, 0, number.length);
        System.arraycopy(backed, 0, copy.backed, 0, backed.length);
        System.arraycopy(excused, 0, copy.excused, 0, excused.length);
        return copy;
    }
}
