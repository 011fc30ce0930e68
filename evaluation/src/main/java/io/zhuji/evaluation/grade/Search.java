package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Looks for the smallest set of improvements that reaches a grade.
 *
 * <p>A set from which nothing can be dropped is found at once: better facts never harm, so dropping one after the other
 * from all of them ends at one. Then smaller sets are tried, the ones of most weight first; sets too small to gain the
 * points that lack are passed over.
 */
final class Search {

    /** So many sets are tried; after that the answer is still one from which nothing can be dropped. */
    private static final int TRIES = 4000;

    private final Scheme scheme;
    private final Plan plan;
    private final Facts facts;
    private final Side base;
    private final Side possible;
    private final LocalDate on;
    private final List<Move> moves = new ArrayList<>();
    private final Reach reach;
    private int tries;

    /** Something the subject could do: make a fact better, or bring the evidence for an item. */
    record Move(boolean evidence, int index, boolean scored) {}

    Search(Scheme scheme, Facts facts, Side proven, Side possible, LocalDate on) {
        this.scheme = scheme;
        this.plan = scheme.plan();
        this.facts = facts;
        this.base = proven;
        this.possible = possible;
        this.on = on;
        boolean[] scored = new boolean[plan.facts.size()];
        for (Item item : plan.items) {
            if (item.scored() >= 0) {
                scored[item.scored()] = true;
            }
        }
        for (int i = 0; i < plan.facts.size(); i++) {
            boolean room = base.rank[i] < top(i) || scored[i] && base.number[i].compareTo(most(i)) < 0;
            if (room && !plan.facts.get(i).nominal()) {
                moves.add(new Move(false, i, scored[i]));
            }
        }
        for (int i = 0; i < plan.items.length; i++) {
            if (!base.backed[i] && !base.excused[i]) {
                moves.add(new Move(true, i, false));
            }
        }
        this.reach = new Reach(plan, moves);
    }

    /** The highest rank a fact can be brought to: what cannot be changed can at most be shown. */
    private int top(int fact) {
        return plan.facts.get(fact).fixed() ? possible.rank[fact] : plan.chains[fact].top();
    }

    private BigDecimal most(int fact) {
        return plan.facts.get(fact).fixed()
                ? possible.number[fact]
                : plan.facts.get(fact).to().orElseThrow();
    }

    Next next(int place) {
        Condition grade = plan.conditions[plan.grades[place]];
        int goal = plan.grades[place];
        Side all = with(all(true));
        if (!all.met[goal]) {
            List<Cell> against = new ArrayList<>();
            new Explanation(scheme, facts, base, possible).against(grade.when(), all, against);
            return new Next(grade.name(), false, List.of(), false, against);
        }
        boolean[] forced = all(false);
        for (int i = 0; i < forced.length; i++) {
            boolean[] others = all(true);
            others[i] = false;
            forced[i] = !with(others).met[goal];
        }
        Side sure = with(forced);
        Integer[] order = new Integer[moves.size()];
        Arrays.setAll(order, i -> i);
        BigDecimal[] weight = reach.weight(base, all);
        Arrays.sort(order, Comparator.comparing((Integer i) -> weight[i]));
        boolean[] chosen = all(true);
        for (int i : order) {
            if (!forced[i]) {
                chosen[i] = false;
                chosen[i] = !with(chosen).met[goal];
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int i = order.length - 1; i >= 0; i--) {
            if (!forced[order[i]]) {
                free.add(order[i]);
            }
        }
        int size = count(chosen) - count(forced);
        int least = sure.met[goal] ? 0 : reach.fewest(grade.when(), sure, all, free, 0);
        boolean smallest = size <= least;
        for (int k = least; k < size && !smallest && tries < TRIES; k++) {
            Optional<boolean[]> found = find(goal, grade.when(), forced.clone(), all, free, 0, k);
            if (found.isPresent()) {
                chosen = found.get();
                smallest = true;
            } else if (k == size - 1 && tries < TRIES) {
                smallest = true;
            }
        }
        return new Next(grade.name(), true, improvements(goal, chosen), smallest, List.of());
    }

    private boolean[] all(boolean value) {
        boolean[] all = new boolean[moves.size()];
        Arrays.fill(all, value);
        return all;
    }

    private static int count(boolean[] chosen) {
        int count = 0;
        for (boolean one : chosen) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** The subject after the best of every chosen move. */
    private Side with(boolean[] chosen) {
        Side side = base.copy();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                best(moves.get(i), side);
            }
        }
        plan.work(side);
        return side;
    }

    private void best(Move move, Side side) {
        if (move.evidence) {
            side.backed[move.index] = true;
        } else {
            side.rank[move.index] = top(move.index);
            if (move.scored) {
                side.number[move.index] = most(move.index);
            }
        }
    }

    private Optional<boolean[]> find(
            int goal, When when, boolean[] chosen, Side all, List<Integer> free, int from, int left) {
        if (++tries > TRIES) {
            return Optional.empty();
        }
        Side side = with(chosen);
        if (side.met[goal]) {
            return Optional.of(chosen.clone());
        }
        if (left == 0 || reach.fewest(when, side, all, free, from) > left) {
            return Optional.empty();
        }
        for (int i = from; i <= free.size() - left; i++) {
            chosen[free.get(i)] = true;
            Optional<boolean[]> found = find(goal, when, chosen, all, free, i + 1, left - 1);
            chosen[free.get(i)] = false;
            if (found.isPresent() || tries > TRIES) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The chosen moves, each only as far as it must go. */
    private List<Improvement> improvements(int goal, boolean[] chosen) {
        Side target = base.copy();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                best(moves.get(i), target);
            }
        }
        List<Improvement> improvements = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (!chosen[i]) {
                continue;
            }
            Move move = moves.get(i);
            if (move.evidence) {
                improvements.add(new Improvement(Improvement.Kind.EVIDENCE, plan.items[move.index].name(), "", ""));
                continue;
            }
            String to = move.scored ? lowestNumber(move.index, goal, target) : lowestRank(move.index, goal, target);
            Value value = facts.value(move.index);
            improvements.add(new Improvement(
                    value.equals(Value.MISSING) ? Improvement.Kind.SHOW : Improvement.Kind.IMPROVE,
                    plan.facts.get(move.index).name(),
                    value.text(),
                    to));
        }
        return improvements;
    }

    private String lowestRank(int fact, int goal, Side target) {
        int rank = base.rank[fact];
        do {
            target.rank[fact] = ++rank;
        } while (rank < top(fact) && !met(goal, target));
        return plan.chains[fact].bound(rank).text();
    }

    private boolean met(int goal, Side target) {
        Side side = target.copy();
        plan.work(side);
        return side.met[goal];
    }

    private String lowestNumber(int fact, int goal, Side target) {
        BigDecimal full = target.number[fact];
        BigDecimal low = base.number[fact];
        TreeSet<BigDecimal> candidates = new TreeSet<>();
        candidates.add(full);
        for (int rank = 1; rank <= plan.chains[fact].top(); rank++) {
            if (plan.chains[fact].bound(rank) instanceof Bound.Edge edge) {
                candidates.add(edge.value());
            }
        }
        set(fact, low, target);
        Side without = target.copy();
        plan.work(without);
        set(fact, full, target);
        Side with = target.copy();
        plan.work(with);
        for (Atom.Points points : reach.points()) {
            BigDecimal a = without.points[points.measure()];
            BigDecimal gain = with.points[points.measure()].subtract(a);
            BigDecimal lacks = points.bound().subtract(a);
            if (gain.signum() > 0 && lacks.signum() > 0) {
                BigDecimal more = lacks.multiply(full.subtract(low))
                        .divide(gain, Math.max(6, low.scale() + 6), RoundingMode.CEILING);
                candidates.add(low.add(more));
            }
        }
        for (BigDecimal candidate : candidates) {
            if (candidate.compareTo(low) > 0 && candidate.compareTo(full) <= 0) {
                set(fact, candidate, target);
                if (met(goal, target)) {
                    return ">= " + Decimals.plain(candidate);
                }
            }
        }
        set(fact, full, target);
        return ">= " + Decimals.plain(full);
    }

    private void set(int fact, BigDecimal number, Side target) {
        target.number[fact] = number;
        target.rank[fact] = plan.chains[fact].certain(new Value.Span(number, number, ""), on);
    }
}
