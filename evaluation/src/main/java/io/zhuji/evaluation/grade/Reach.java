package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** How much of what a grade asks each move can bring at most. */
final class Reach {

    private final Plan plan;
    private final int moves;
    /** Per part: the moves that can change it. */
    private final BitSet[] movers;

    private final List<Atom.Points> points = new ArrayList<>();

    Reach(Plan plan, List<Search.Move> moves) {
        this.plan = plan;
        this.moves = moves.size();
        int measures = plan.measures();
        int[] byFact = new int[plan.facts.size()];
        int[] byItem = new int[plan.items.length];
        java.util.Arrays.fill(byFact, -1);
        java.util.Arrays.fill(byItem, -1);
        for (int i = 0; i < moves.size(); i++) {
            (moves.get(i).evidence() ? byItem : byFact)[moves.get(i).index()] = i;
        }
        movers = new BitSet[measures + plan.conditions.length];
        for (int node : plan.order) {
            BitSet set = new BitSet();
            movers[node] = set;
            if (node < plan.items.length) {
                Item item = plan.items[node];
                add(byItem[node], set);
                if (item.scored() >= 0) {
                    add(byFact[item.scored()], set);
                }
                for (Item.Variant variant : item.variants()) {
                    for (Item.Tier tier : variant.tiers()) {
                        gather(tier.when(), byFact, set);
                    }
                }
            } else if (node < measures) {
                for (int member : plan.totals[node - plan.items.length].members()) {
                    set.or(movers[member]);
                }
            } else {
                gather(plan.conditions[node - measures].when(), byFact, set);
            }
        }
    }

    private static void add(int move, BitSet set) {
        if (move >= 0) {
            set.set(move);
        }
    }

    private void gather(When when, int[] byFact, BitSet set) {
        for (Atom[] clause : when.clauses) {
            for (Atom atom : clause) {
                if (atom instanceof Atom.Reaches reaches) {
                    add(byFact[reaches.fact()], set);
                } else if (atom instanceof Atom.Points at) {
                    points.add(at);
                    set.or(movers[at.measure()]);
                } else if (atom instanceof Atom.Level at) {
                    set.or(movers[at.measure()]);
                } else if (atom instanceof Atom.Met met) {
                    set.or(movers[plan.measures() + met.condition()]);
                }
            }
        }
    }

    /** Every cell that asks points. */
    List<Atom.Points> points() {
        return points;
    }

    /** What each move can bring at most to all items together. */
    BigDecimal[] weight(Side from, Side all) {
        BigDecimal[] weight = zeros();
        for (int i = 0; i < plan.items.length; i++) {
            give(i, all.points[i].subtract(from.points[i]), weight);
        }
        return weight;
    }

    private BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[moves];
        java.util.Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private void give(int measure, BigDecimal gain, BigDecimal[] weight) {
        if (gain.signum() > 0) {
            for (int m = movers[measure].nextSetBit(0); m >= 0; m = movers[measure].nextSetBit(m + 1)) {
                weight[m] = weight[m].add(gain);
            }
        }
    }

    /** At least so many of the free moves are due to meet a condition. */
    int fewest(When when, Side side, Side all, List<Integer> free, int from) {
        int fewest = Integer.MAX_VALUE;
        for (Atom[] clause : when.clauses) {
            int due = 0;
            for (Atom atom : clause) {
                if (!atom.met(side)) {
                    due = Math.max(due, fewest(atom, side, all, free, from));
                }
            }
            fewest = Math.min(fewest, due);
        }
        return fewest;
    }

    private int fewest(Atom atom, Side side, Side all, List<Integer> free, int from) {
        if (atom instanceof Atom.Met met) {
            When when = plan.conditions[met.condition()].when();
            // a gate with a choice is at least one move away; one without is looked into
            return when.clauses.length > 1 ? 1 : fewest(when, side, all, free, from);
        }
        if (!(atom instanceof Atom.Points asked)) {
            return 1;
        }
        BigDecimal lacks = asked.bound().subtract(side.points[asked.measure()]);
        BigDecimal[] weight = zeros();
        gains(asked.measure(), BigDecimal.ONE, side, all, weight);
        List<BigDecimal> gains = new ArrayList<>();
        for (int i = from; i < free.size(); i++) {
            gains.add(weight[free.get(i)]);
        }
        gains.sort(Comparator.reverseOrder());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < gains.size(); i++) {
            sum = sum.add(gains.get(i));
            int order = sum.compareTo(lacks);
            if (order > 0 || order == 0 && !asked.strict()) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void gains(int measure, BigDecimal by, Side side, Side all, BigDecimal[] weight) {
        if (measure < plan.items.length) {
            give(measure, all.points[measure].subtract(side.points[measure]).multiply(by), weight);
            return;
        }
        Total total = plan.totals[measure - plan.items.length];
        for (int i = 0; i < total.members().length; i++) {
            int member = total.members()[i];
            if (total.kind() == Total.Kind.SUM) {
                gains(member, by.multiply(total.weights()[i]), side, all, weight);
            } else {
                // a member counts once, whatever its points
                give(member, by, weight);
            }
        }
    }
}
