package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out why a grade is what it is. */
final class Explanation {

    private final Scheme scheme;
    private final Plan plan;
    private final Facts facts;
    private final Side proven;
    private final Side possible;
    private final Set<Integer> seen = new LinkedHashSet<>();

    Explanation(Scheme scheme, Facts facts, Side proven, Side possible) {
        this.scheme = scheme;
        this.plan = scheme.plan();
        this.facts = facts;
        this.proven = proven;
        this.possible = possible;
    }

    /** A cell held against the subject. */
    Cell cell(Atom atom) {
        Cell.Truth truth = atom.met(proven)
                ? Cell.Truth.MET
                : atom instanceof Atom.Unstated
                        ? Cell.Truth.UNSTATED
                        : atom.met(possible) ? Cell.Truth.OPEN : Cell.Truth.FAILED;
        return new Cell(atom.at(), name(atom), atom.demand(), found(atom), truth);
    }

    private Label name(Atom atom) {
        if (atom instanceof Atom.Reaches reaches) {
            return plan.facts.get(reaches.fact()).name();
        }
        if (atom instanceof Atom.Among among) {
            return plan.facts.get(among.fact()).name();
        }
        if (atom instanceof Atom.Points points) {
            return measure(points.measure());
        }
        if (atom instanceof Atom.Level level) {
            return measure(level.measure());
        }
        if (atom instanceof Atom.Met met) {
            return plan.conditions[met.condition()].name();
        }
        return gap(atom.of());
    }

    private Label gap(String id) {
        return Lacks.gap(scheme, id);
    }

    private Label measure(int index) {
        return index < plan.items.length ? plan.items[index].name() : plan.totals[index - plan.items.length].name();
    }

    private String found(Atom atom) {
        if (atom instanceof Atom.Reaches reaches) {
            return facts.value(reaches.fact()).text();
        }
        if (atom instanceof Atom.Among among) {
            return facts.value(among.fact()).text();
        }
        if (atom instanceof Atom.Points points) {
            return points(points.measure());
        }
        if (atom instanceof Atom.Level level) {
            String low = level(proven.level[level.measure()]).map(Label::id).orElse("none");
            String high = level(possible.level[level.measure()]).map(Label::id).orElse("none");
            return low.equals(high) ? low : low + ".." + high;
        }
        if (atom instanceof Atom.Met met) {
            return proven.met[met.condition()] ? "met" : possible.met[met.condition()] ? "" : "not met";
        }
        return "";
    }

    private String points(int measure) {
        String low = Decimals.plain(proven.points[measure]);
        String high = Decimals.plain(possible.points[measure]);
        return low.equals(high) ? low : low + ".." + high;
    }

    private Optional<Label> level(int level) {
        return level == 0 ? Optional.empty() : Optional.of(scheme.levels().get(level - 1));
    }

    List<Cell> decidedBy(int highest) {
        List<Cell> cells = new ArrayList<>();
        int next = highest + 1;
        if (next < plan.grades.length) {
            against(plan.conditions[plan.grades[next]].when(), proven, cells);
        } else {
            Condition top = plan.conditions[plan.grades[highest]];
            for (Atom atom : top.when().clauses[top.when().clause(proven)]) {
                cells.add(cell(atom));
            }
        }
        return cells;
    }

    /** The cells that keep a condition from being met under a reading, down to facts and sums. */
    void against(When when, Side side, List<Cell> cells) {
        for (Atom[] clause : when.clauses) {
            boolean forAnother = false;
            for (Atom atom : clause) {
                // a clause for another sector says nothing about this one, unless there is no other clause
                forAnother |=
                        atom instanceof Atom.Among && side.word[((Atom.Among) atom).fact()] >= 0 && !atom.met(side);
            }
            if (forAnother && when.clauses.length > 1) {
                continue;
            }
            // what is merely missing did not decide where something else fails in any case
            boolean fails = false;
            for (Atom atom : clause) {
                fails |= !atom.met(side) && !atom.met(possible);
            }
            for (Atom atom : clause) {
                if (!atom.met(side) && !(fails && atom.met(possible))) {
                    against(atom, side, cells);
                }
            }
        }
    }

    private void against(Atom atom, Side side, List<Cell> cells) {
        if (atom instanceof Atom.Met met) {
            if (seen.add(plan.measures() + met.condition())) {
                against(plan.conditions[met.condition()].when(), side, cells);
            }
        } else if (atom instanceof Atom.Level level) {
            if (seen.add(level.measure())) {
                below(level.measure(), level.level(), side, atom, cells);
            }
        } else {
            Cell cell = cell(atom);
            if (!cells.contains(cell)) {
                cells.add(cell);
            }
        }
    }

    /** The cells that keep an item or total below a level. */
    private void below(int measure, int level, Side side, Atom atom, List<Cell> cells) {
        int before = cells.size();
        if (measure < plan.items.length) {
            for (Item.Variant variant : plan.items[measure].fitting(side)) {
                variant.tiers().stream()
                        .filter(tier -> tier.level() >= level)
                        .findFirst()
                        .ifPresent(tier -> against(tier.when(), side, cells));
            }
        } else if (plan.totals[measure - plan.items.length].kind() == Total.Kind.WEAKEST) {
            for (int member : plan.totals[measure - plan.items.length].members()) {
                if (side.level[member] < level && !Total.skipped(member, side, plan.items.length) && seen.add(member)) {
                    below(member, level, side, atom, cells);
                }
            }
        }
        if (cells.size() == before) {
            cells.add(cell(atom));
        }
    }

    List<Step> trace() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < plan.items.length; i++) {
            steps.add(item(i));
        }
        for (int i = 0; i < plan.totals.length; i++) {
            steps.add(total(i));
        }
        for (Condition condition : plan.conditions) {
            steps.add(condition(condition));
        }
        return steps;
    }

    private Step step(
            Step.Kind kind, Label name, int measure, List<Cell> held, List<Cell> against, Basis.Verification checked) {
        return new Step(
                kind,
                name,
                Lacks.open(plan, proven, possible, measure) ? Cell.Truth.OPEN : Cell.Truth.MET,
                proven.points[measure],
                possible.points[measure],
                level(proven.level[measure]),
                held,
                against,
                checked);
    }

    private Step item(int index) {
        Item item = plan.items[index];
        List<Cell> held = new ArrayList<>();
        List<Cell> against = new ArrayList<>();
        List<Item.Variant> fitting = item.fitting(proven);
        for (Item.Variant variant : fitting) {
            variant.gap().ifPresent(gap -> against.add(cell(gap)));
            int tier = proven.excused[index] ? variant.tiers().size() : tier(variant);
            if (tier > 0 && !proven.excused[index] && fitting.size() == 1) {
                When when = variant.tiers().get(tier - 1).when();
                for (Atom atom : when.clauses[when.clause(proven)]) {
                    held.add(cell(atom));
                }
            }
            if (tier < variant.tiers().size()) {
                for (Atom[] clause : variant.tiers().get(tier).when().clauses) {
                    for (Atom atom : clause) {
                        if (!atom.met(proven)) {
                            against.add(cell(atom));
                        }
                    }
                }
            }
        }
        return step(Step.Kind.ITEM, item.name(), index, held, against, item.verification());
    }

    private int tier(Item.Variant variant) {
        for (int t = variant.tiers().size(); t > 0; t--) {
            if (variant.tiers().get(t - 1).when().met(proven)) {
                return t;
            }
        }
        return 0;
    }

    private Step total(int i) {
        Total total = plan.totals[i];
        int index = plan.items.length + i;
        List<Cell> against = new ArrayList<>();
        if (total.kind() == Total.Kind.WEAKEST) {
            for (int m = 0; m < total.members().length; m++) {
                int member = total.members()[m];
                if (!Total.skipped(member, proven, plan.items.length)
                        && proven.level[member] == proven.level[index]
                        && proven.level[index] < scheme.levels().size()) {
                    int next = proven.level[index] + 1;
                    String demand = "level >= " + scheme.levels().get(next - 1).id();
                    against.add(cell(new Atom.Level(total.at(), measure(member).id(), member, next, demand)));
                }
            }
        }
        return step(Step.Kind.TOTAL, total.name(), index, List.of(), against, scheme.verification());
    }

    private Step condition(Condition condition) {
        List<Cell> held = new ArrayList<>();
        List<Cell> against = new ArrayList<>();
        int clause = condition.when().clause(proven);
        if (clause >= 0) {
            for (Atom atom : condition.when().clauses[clause]) {
                held.add(cell(atom));
            }
        } else {
            for (Atom[] cells : condition.when().clauses) {
                for (Atom atom : cells) {
                    if (!atom.met(proven)) {
                        against.add(cell(atom));
                    }
                }
            }
        }
        Cell.Truth met =
                clause >= 0 ? Cell.Truth.MET : condition.when().met(possible) ? Cell.Truth.OPEN : Cell.Truth.FAILED;
        return new Step(
                condition.grade() ? Step.Kind.GRADE : Step.Kind.GATE,
                condition.name(),
                met,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                held,
                against,
                condition.verification());
    }

    /** The least checked of the parts a grade stands on; the scheme's own where there is none. */
    Basis.Verification verification(int place) {
        Basis.Verification least = scheme.verification();
        if (place >= 0) {
            least = verification(plan.conditions[plan.grades[place]], least);
        }
        return least;
    }

    private Basis.Verification verification(Condition condition, Basis.Verification so) {
        Basis.Verification least = least(so, condition.verification());
        int clause = condition.when().clause(proven);
        for (Atom atom : condition.when().clauses[Math.max(0, clause)]) {
            if (atom instanceof Atom.Met met && seen.add(plan.measures() + met.condition())) {
                least = verification(plan.conditions[met.condition()], least);
            } else if (atom instanceof Atom.Points points) {
                least = verification(points.measure(), least);
            } else if (atom instanceof Atom.Level level) {
                least = verification(level.measure(), least);
            }
        }
        return least;
    }

    private Basis.Verification verification(int measure, Basis.Verification so) {
        if (!seen.add(measure)) {
            return so;
        }
        if (measure < plan.items.length) {
            return least(so, plan.items[measure].verification());
        }
        Basis.Verification least = so;
        for (int member : plan.totals[measure - plan.items.length].members()) {
            least = verification(member, least);
        }
        return least;
    }

    private static Basis.Verification least(Basis.Verification one, Basis.Verification other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
