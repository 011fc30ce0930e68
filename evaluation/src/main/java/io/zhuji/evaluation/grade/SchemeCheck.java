package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Pointer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the parts of a scheme make sense together. */
final class SchemeCheck {

    /** A scheme whose cells take longer to compare is not understood, and so refused. */
    private static final int PATIENCE = 1_000_000;

    /** A day for which no date that could be asked is out of reach. */
    private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

    private final Reading in;
    private final Item[] items;
    private final Total[] totals;
    private final Condition[] conditions;
    private int steps;

    SchemeCheck(Reading in, Item[] items, Total[] totals, Condition[] conditions) {
        this.in = in;
        this.items = items;
        this.totals = totals;
        this.conditions = conditions;
    }

    /** An order in which each part comes after those it uses; tells of a cycle where there is none. */
    int[] order() {
        int nodes = items.length + totals.length + conditions.length;
        byte[] state = new byte[nodes];
        List<Integer> order = new ArrayList<>(nodes);
        for (int node = 0; node < nodes; node++) {
            if (!visit(node, state, order, new ArrayList<>())) {
                break;
            }
        }
        return order.stream().mapToInt(i -> i).toArray();
    }

    private boolean visit(int node, byte[] state, List<Integer> order, List<Integer> path) {
        if (state[node] == 2) {
            return true;
        }
        path.add(node);
        if (state[node] == 1) {
            StringBuilder cycle = new StringBuilder();
            for (int i = path.indexOf(node); i < path.size(); i++) {
                cycle.append(cycle.length() == 0 ? "" : " > ").append(id(path.get(i)));
            }
            in.problem(Conclusion.CYCLE, at(node), cycle.toString());
            return false;
        }
        state[node] = 1;
        for (int next : uses(node)) {
            if (!visit(next, state, order, path)) {
                return false;
            }
        }
        path.remove(path.size() - 1);
        state[node] = 2;
        order.add(node);
        return true;
    }

    private List<Integer> uses(int node) {
        List<Integer> uses = new ArrayList<>();
        int measures = items.length + totals.length;
        if (node < items.length) {
            for (Item.Variant variant : items[node].variants()) {
                for (Item.Tier tier : variant.tiers()) {
                    uses(tier.when(), uses);
                }
            }
        } else if (node < measures) {
            for (int member : totals[node - items.length].members()) {
                uses.add(member);
            }
        } else {
            uses(conditions[node - measures].when(), uses);
        }
        return uses;
    }

    private void uses(When when, List<Integer> uses) {
        for (Atom[] clause : when.clauses) {
            for (Atom atom : clause) {
                if (atom instanceof Atom.Points points) {
                    uses.add(points.measure());
                } else if (atom instanceof Atom.Level level) {
                    uses.add(level.measure());
                } else if (atom instanceof Atom.Met met) {
                    uses.add(items.length + totals.length + met.condition());
                }
            }
        }
    }

    private String id(int node) {
        int measures = items.length + totals.length;
        return node < items.length
                ? items[node].name().id()
                : node < measures
                        ? totals[node - items.length].name().id()
                        : conditions[node - measures].name().id();
    }

    private Pointer at(int node) {
        int measures = items.length + totals.length;
        return node < items.length
                ? items[node].at()
                : node < measures ? totals[node - items.length].at() : conditions[node - measures].at();
    }

    /** Tiers rise and contain each other, variants cover every choice once, the lowest tier is no lower than the floor. */
    void item(Item item, Optional<When> floor, Plan plan) {
        Side best = plan.unknown(false, ANY);
        for (Item.Variant variant : item.variants()) {
            List<Item.Tier> tiers = variant.tiers();
            for (int i = 0; i < tiers.size(); i++) {
                Item.Tier tier = tiers.get(i);
                reachable(tier.at(), tier.when(), best, item.name().id());
                if (i > 0) {
                    Item.Tier lower = tiers.get(i - 1);
                    int points = tier.points().compareTo(lower.points());
                    int level = Integer.compare(tier.level(), lower.level());
                    if (points < 0 || level < 0 || points == 0 && level == 0) {
                        in.problem(Conclusion.OVERLAP, tier.at(), item.name().id());
                    } else if (!implies(tier.when(), lower.when()) || implies(lower.when(), tier.when())) {
                        in.problem(
                                Conclusion.OVERLAP,
                                tier.at().then("when"),
                                item.name().id());
                    }
                }
            }
            if (floor.isPresent() && !tiers.isEmpty() && !implies(tiers.get(0).when(), floor.get())) {
                in.problem(Conclusion.FLOOR, tiers.get(0).at(), item.name().id());
            }
        }
        variants(item, plan);
    }

    private void variants(Item item, Plan plan) {
        List<Integer> choices = new ArrayList<>();
        long combinations = 1;
        for (Item.Variant variant : item.variants()) {
            for (Atom.Among among : variant.when()) {
                if (!choices.contains(among.fact())) {
                    choices.add(among.fact());
                    combinations *= plan.facts.get(among.fact()).words().size();
                }
            }
        }
        if (item.variants().isEmpty() || combinations > 4096) {
            if (item.scored() < 0) {
                in.problem(Conclusion.VARIANTS, item.at(), Long.toString(combinations));
            }
            return;
        }
        for (long combination = 0; combination < combinations; combination++) {
            Side side = plan.empty(true);
            StringBuilder shown = new StringBuilder();
            long rest = combination;
            for (int fact : choices) {
                List<Label> words = plan.facts.get(fact).words();
                side.word[fact] = (int) (rest % words.size());
                shown.append(shown.length() == 0 ? "" : ", ")
                        .append(words.get(side.word[fact]).id());
                rest /= words.size();
            }
            int fitting = item.fitting(side).size();
            if (fitting != 1) {
                in.problem(Conclusion.VARIANTS, item.at(), shown + ": " + fitting);
            }
        }
    }

    /** What members can have adds up to what a sum says it is full at. */
    void sums(Plan plan) {
        for (Total total : totals) {
            if (total.kind() == Total.Kind.SUM) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 0; i < total.members().length; i++) {
                    sum = sum.add(plan.full(total.members()[i]).multiply(total.weights()[i]));
                }
                if (sum.compareTo(total.full()) != 0) {
                    in.problem(
                            Conclusion.WEIGHTS,
                            total.at().then("full"),
                            Decimals.plain(sum),
                            total.full().toPlainString());
                }
            }
        }
    }

    /** Every gate and grade can be met, and on a ladder each grade asks more than the one below. */
    void grades(Plan plan, boolean ladder) {
        Side best = plan.unknown(false, ANY);
        for (Condition condition : conditions) {
            reachable(condition.at(), condition.when(), best, condition.name().id());
        }
        if (!ladder || !in.sound()) {
            return;
        }
        for (int i = 1; i < plan.grades.length; i++) {
            Condition higher = conditions[plan.grades[i]];
            Condition lower = conditions[plan.grades[i - 1]];
            if (!implies(higher.when(), plan.grades[i - 1])) {
                in.problem(
                        Conclusion.NOT_NESTED,
                        higher.at().then("when"),
                        higher.name().id());
            } else if (implies(lower.when(), higher.when())) {
                in.problem(Conclusion.UNREACHABLE, lower.at(), lower.name().id());
            }
        }
    }

    private void reachable(Pointer at, When when, Side best, String id) {
        if (!when.met(best)) {
            in.problem(Conclusion.UNREACHABLE, at, id);
            return;
        }
        for (int c = 0; c < when.clauses.length; c++) {
            List<Atom> atoms = new ArrayList<>();
            expand(when.clauses[c], atoms);
            if (!When.all(when.clauses[c], best) || contradicts(atoms)) {
                in.problem(Conclusion.UNREACHABLE, at.then("when").then(c), id);
            }
        }
    }

    private static boolean contradicts(List<Atom> atoms) {
        for (Atom one : atoms) {
            for (Atom other : atoms) {
                if (one instanceof Atom.Among a
                        && other instanceof Atom.Among b
                        && a.fact() == b.fact()
                        && (a.words() & b.words()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the second holds whenever the first does, as far as its cells tell. */
    private boolean implies(When first, When second) {
        for (Atom[] clause : first.clauses) {
            List<Atom> atoms = new ArrayList<>();
            expand(clause, atoms);
            if (!implies(atoms, second)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a gate or grade is met whenever a condition is. */
    private boolean implies(When first, int condition) {
        Condition second = conditions[condition];
        Atom met = new Atom.Met(second.at(), second.name().id(), condition);
        return implies(first, new When(List.of(List.of(met))));
    }

    private boolean implies(List<Atom> atoms, When when) {
        if (++steps > PATIENCE) {
            return false;
        }
        for (Atom[] clause : when.clauses) {
            boolean all = true;
            for (Atom atom : clause) {
                all &= implies(atoms, atom);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private boolean implies(List<Atom> atoms, Atom atom) {
        for (Atom known : atoms) {
            if (atom.impliedBy(known)) {
                return true;
            }
        }
        return atom instanceof Atom.Met met && implies(atoms, conditions[met.condition()].when());
    }

    /** The cells of a clause and of what it says is met, as far as there is no choice. */
    private void expand(Atom[] clause, List<Atom> into) {
        for (Atom atom : clause) {
            if (into.size() > 10_000) {
                return;
            }
            into.add(atom);
            if (atom instanceof Atom.Met met && conditions[met.condition()].when().clauses.length == 1) {
                expand(conditions[met.condition()].when().clauses[0], into);
            }
        }
    }
}
