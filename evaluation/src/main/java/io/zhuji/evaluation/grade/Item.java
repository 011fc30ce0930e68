package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of a scheme (评价项目): tiers, in variants by size or sector, or points taken from a fact.
 *
 * @param group         totals gather items by it; empty for none
 * @param notApplicable what it counts where it does not apply; empty where it always applies
 * @param evidence      whether a tier counts only with evidence
 * @param scored        the fact its points come from; -1 where it has variants
 * @param full          the most points it can have
 */
record Item(
        Pointer at,
        Label name,
        String group,
        Optional<NotApplicable> notApplicable,
        boolean evidence,
        Basis.Verification verification,
        List<Variant> variants,
        int scored,
        BigDecimal full) {

    /** What an item counts where it does not apply. */
    enum NotApplicable {
        /** As if it were met best. */
        FULL,
        /** Nothing: it is left out. */
        SKIP
    }

    /**
     * The tiers for some sizes or sectors.
     *
     * @param when  the choices it is for; empty for all
     * @param tiers from the lowest
     * @param gap   the gap it is; its tier may then be anything up to the full points
     */
    record Variant(Pointer at, List<Atom.Among> when, List<Tier> tiers, Optional<Atom.Unstated> gap, BigDecimal full) {}

    /** A tier of an item: what it asks, and what it gives. */
    record Tier(Pointer at, When when, BigDecimal points, int level) {}

    /** Whether a variant is for the subject: yes, no, or not known. */
    private static int fits(Variant variant, Side side) {
        int fits = 1;
        for (Atom.Among among : variant.when) {
            int word = side.word[among.fact()];
            if (word < 0) {
                fits = 0;
            } else if ((among.words() >> word & 1) == 0) {
                return -1;
            }
        }
        return fits;
    }

    /** The variants that are, or may be, for the subject. */
    List<Variant> fitting(Side side) {
        return variants.stream().filter(variant -> fits(variant, side) >= 0).toList();
    }

    /** Works out tier, points and level of the item with that index. */
    void work(int index, Side side, int topLevel) {
        side.tier[index] = 0;
        side.level[index] = 0;
        side.points[index] = BigDecimal.ZERO;
        if (side.excused[index]) {
            if (notApplicable.isPresent() && notApplicable.get() == NotApplicable.FULL) {
                side.points[index] = full;
                side.level[index] = topLevel;
                side.tier[index] = 1;
            }
            return;
        }
        if (side.proven && !side.backed[index]) {
            return;
        }
        if (scored >= 0) {
            side.points[index] = side.number[scored];
            return;
        }
        boolean first = true;
        for (int v = 0; v < variants.size(); v++) {
            Variant variant = variants.get(v);
            if (fits(variant, side) < 0) {
                continue;
            }
            int tier = 0;
            int level = 0;
            BigDecimal points = BigDecimal.ZERO;
            if (variant.gap.isPresent()) {
                if (!side.proven) {
                    tier = 1;
                    level = topLevel;
                    points = variant.full;
                }
            } else {
                List<Tier> tiers = variant.tiers;
                for (int t = tiers.size() - 1; t >= 0; t--) {
                    Tier candidate = tiers.get(t);
                    if (candidate.when.met(side)) {
                        tier = t + 1;
                        level = candidate.level;
                        points = candidate.points;
                        break;
                    }
                }
            }
            // where the variant is not known, what is proven is the least of them and what is possible the most
            if (first || (points.compareTo(side.points[index]) < 0) == side.proven) {
                side.points[index] = points;
            }
            if (first || level < side.level[index] == side.proven) {
                side.level[index] = level;
            }
            if (first || tier < side.tier[index] == side.proven) {
                side.tier[index] = tier;
            }
            first = false;
        }
    }
}
