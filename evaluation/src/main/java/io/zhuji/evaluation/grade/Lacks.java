package io.zhuji.evaluation.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Works out what is missing where a grade stays open: facts, evidence of items, texts the scheme does not hold. */
final class Lacks {

    private final Scheme scheme;
    private final Plan plan;
    private final Facts facts;
    private final Side proven;
    private final Side possible;
    private final Set<Integer> seen = new LinkedHashSet<>();

    Lacks(Scheme scheme, Facts facts, Side proven, Side possible) {
        this.scheme = scheme;
        this.plan = scheme.plan();
        this.facts = facts;
        this.proven = proven;
        this.possible = possible;
    }

    /** What a gap of a scheme is called. */
    static Label gap(Scheme scheme, String id) {
        return scheme.gaps().stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that is missing, facts in the order of the scheme first. */
    List<Missing> missing() {
        Set<Missing> missing = new LinkedHashSet<>();
        for (int grade : plan.grades) {
            missing(plan.measures() + grade, missing);
        }
        return order(missing);
    }

    private List<Missing> order(Set<Missing> missing) {
        List<Missing> ordered = new ArrayList<>();
        for (Fact fact : scheme.facts()) {
            Missing of = new Missing(Missing.Kind.FACT, fact.name());
            if (missing.contains(of)) {
                ordered.add(of);
            }
        }
        for (Missing of : missing) {
            if (of.kind() != Missing.Kind.FACT) {
                ordered.add(of);
            }
        }
        return ordered;
    }

    /** Gathers what is missing below one part. */
    private void missing(int node, Set<Missing> missing) {
        if (!seen.add(node)) {
            return;
        }
        int measures = plan.measures();
        if (node >= measures) {
            int condition = node - measures;
            if (!proven.met[condition] && possible.met[condition]) {
                missing(plan.conditions[condition].when(), missing);
            }
        } else if (node >= plan.items.length) {
            for (int member : plan.totals[node - plan.items.length].members()) {
                if (open(plan, proven, possible, member)) {
                    missing(member, missing);
                }
            }
        } else {
            missing(plan.items[node], node, missing);
        }
    }

    /** Whether what is proven of an item or a total and what is possible differ. */
    static boolean open(Plan plan, Side proven, Side possible, int measure) {
        return proven.points[measure].compareTo(possible.points[measure]) != 0
                || proven.level[measure] != possible.level[measure]
                || measure < plan.items.length && proven.tier[measure] != possible.tier[measure];
    }

    private void missing(Item item, int index, Set<Missing> missing) {
        if (!proven.backed[index]) {
            missing.add(new Missing(Missing.Kind.EVIDENCE, item.name()));
        }
        if (item.scored() >= 0) {
            fact(item.scored(), missing);
            return;
        }
        List<Item.Variant> fitting = item.fitting(proven);
        for (Item.Variant variant : fitting) {
            if (fitting.size() > 1) {
                for (Atom.Among among : variant.when()) {
                    fact(among.fact(), missing);
                }
            }
            variant.gap().ifPresent(gap -> missing.add(new Missing(Missing.Kind.TEXT, gap(scheme, gap.of()))));
            for (Item.Tier tier : variant.tiers()) {
                if (!tier.when().met(proven)) {
                    missing(tier.when(), missing);
                }
            }
        }
    }

    private void missing(When when, Set<Missing> missing) {
        for (Atom[] clause : when.clauses) {
            if (When.all(clause, possible)) {
                for (Atom atom : clause) {
                    if (!atom.met(proven)) {
                        missing(atom, missing);
                    }
                }
            }
        }
    }

    private void missing(Atom atom, Set<Missing> missing) {
        if (atom instanceof Atom.Reaches reaches) {
            fact(reaches.fact(), missing);
        } else if (atom instanceof Atom.Among among) {
            fact(among.fact(), missing);
        } else if (atom instanceof Atom.Points points) {
            missing(points.measure(), missing);
        } else if (atom instanceof Atom.Level level) {
            missing(level.measure(), missing);
        } else if (atom instanceof Atom.Met met) {
            missing(plan.measures() + met.condition(), missing);
        } else {
            missing.add(new Missing(Missing.Kind.TEXT, gap(scheme, atom.of())));
        }
    }

    private void fact(int fact, Set<Missing> missing) {
        for (Plan.Derived derived : plan.derived) {
            if (derived.fact() == fact) {
                unknown(derived.of(), missing);
                if (derived.among() >= 0) {
                    unknown(derived.among(), missing);
                }
                return;
            }
        }
        boolean open = plan.facts.get(fact).nominal()
                ? proven.word[fact] < 0
                : proven.rank[fact] != possible.rank[fact] || proven.number[fact].compareTo(possible.number[fact]) != 0;
        if (open) {
            missing.add(new Missing(Missing.Kind.FACT, plan.facts.get(fact).name()));
        }
    }

    private void unknown(int fact, Set<Missing> missing) {
        if (facts.value(fact).equals(Value.MISSING)) {
            missing.add(new Missing(Missing.Kind.FACT, plan.facts.get(fact).name()));
        }
    }
}
