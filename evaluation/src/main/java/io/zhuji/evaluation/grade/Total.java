package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;

/**
 * What several items come to together.
 *
 * @param members the items and totals it gathers
 * @param weights the weight of each, for a sum
 * @param full    the most it can have
 * @param level   for a count: the level a member must have; 0 where any tier will do
 */
record Total(Pointer at, Label name, Kind kind, int[] members, BigDecimal[] weights, BigDecimal full, int level) {

    /** How members come together. */
    enum Kind {
        /** Points, each times its weight. */
        SUM,
        /** How many members reach a level. */
        COUNT,
        /** The lowest level any member has. */
        WEAKEST
    }

    void work(int index, Side side, int items) {
        switch (kind) {
            case SUM -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 0; i < members.length; i++) {
                    BigDecimal points = side.points[members[i]];
                    if (points.signum() != 0) {
                        BigDecimal weight = weights[i];
                        sum = sum.add(weight == BigDecimal.ONE ? points : points.multiply(weight));
                    }
                }
                side.points[index] = sum;
            }
            case COUNT -> {
                int count = 0;
                for (int member : members) {
                    boolean reached = level > 0
                            ? side.level[member] >= level
                            : side.points[member].signum() > 0 || member < items && side.tier[member] > 0;
                    count += reached ? 1 : 0;
                }
                side.points[index] = BigDecimal.valueOf(count);
            }
            case WEAKEST -> {
                int weakest = Integer.MAX_VALUE;
                for (int member : members) {
                    if (!skipped(member, side, items)) {
                        weakest = Math.min(weakest, side.level[member]);
                    }
                }
                // where no member applies, nothing was reached
                side.level[index] = weakest == Integer.MAX_VALUE ? 0 : weakest;
            }
        }
    }

    /** Whether a member does not apply and counts nothing. */
    static boolean skipped(int member, Side side, int items) {
        return member < items && side.excused[member] && side.level[member] == 0;
    }
}
