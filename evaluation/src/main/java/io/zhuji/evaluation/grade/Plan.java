package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A scheme ready to be worked out: everything by index, in an order in which nothing is used before it is known. */
final class Plan {

    final List<Fact> facts;
    final Derived[] derived;
    final Chain[] chains;
    final Item[] items;
    final Total[] totals;
    final Condition[] conditions;
    /** Indexes of the grades among the conditions, from the lowest. */
    final int[] grades;
    /** Items, then totals, then conditions. */
    final int[] order;

    final int levels;
    /** Whether something is asked that the sources do not tell. */
    final boolean gaps;

    /**
     * A fact made of two others: a standard is listed among standards, or has a code.
     *
     * @param among the fact that lists; -1 where a code is asked
     */
    record Derived(int fact, int of, int among, String code) {}

    Plan(
            List<Fact> facts,
            Derived[] derived,
            Chain[] chains,
            Item[] items,
            Total[] totals,
            Condition[] conditions,
            int[] grades,
            int[] order,
            int levels) {
        this.facts = facts;
        this.derived = derived;
        this.chains = chains;
        this.items = items;
        this.totals = totals;
        this.conditions = conditions;
        this.grades = grades;
        this.order = order;
        this.levels = levels;
        boolean unstated = false;
        for (Item item : items) {
            for (Item.Variant variant : item.variants()) {
                unstated |= variant.gap().isPresent();
                for (Item.Tier tier : variant.tiers()) {
                    unstated |= tier.when().gaps();
                }
            }
        }
        for (Condition condition : conditions) {
            unstated |= condition.when().gaps();
        }
        this.gaps = unstated;
    }

    /** How many items and totals there are. */
    int measures() {
        return items.length + totals.length;
    }

    Side empty(boolean proven) {
        return new Side(proven, facts.size(), items.length, measures(), conditions.length);
    }

    /** A subject of which nothing is known, as far as that proven or possible. */
    Side unknown(boolean proven, LocalDate on) {
        Value[] values = new Value[facts.size()];
        java.util.Arrays.fill(values, Value.MISSING);
        return side(proven, values, new boolean[items.length], new boolean[items.length], on);
    }

    Side side(boolean proven, Value[] values, boolean[] backed, boolean[] excused, LocalDate on) {
        Side side = empty(proven);
        for (int i = 0; i < values.length; i++) {
            Value value = values[i];
            side.word[i] = value instanceof Value.Word word ? word.index() : -1;
            side.rank[i] = proven ? chains[i].certain(value, on) : chains[i].possible(value, on);
            if (value instanceof Value.Span span) {
                side.number[i] = proven ? span.from() : span.to();
            } else if (!proven && facts.get(i).to().isPresent()) {
                side.number[i] = facts.get(i).to().get();
            }
        }
        for (int i = 0; i < items.length; i++) {
            side.backed[i] = backed[i] || !items[i].evidence();
            side.excused[i] = excused[i];
        }
        work(side);
        return side;
    }

    /** Works out everything from the facts. */
    void work(Side side) {
        int measures = measures();
        for (int node : order) {
            if (node < items.length) {
                items[node].work(node, side, levels);
            } else if (node < measures) {
                totals[node - items.length].work(node, side, items.length);
            } else {
                side.met[node - measures] = conditions[node - measures].when().met(side);
            }
        }
    }

    /** The place of the highest grade met; -1 for none. */
    int highest(Side side) {
        for (int i = grades.length - 1; i >= 0; i--) {
            if (side.met[grades[i]]) {
                return i;
            }
        }
        return -1;
    }

    /** The points a member adds to a total of its own weight at most, for bounds in a search. */
    BigDecimal full(int measure) {
        return measure < items.length ? items[measure].full() : totals[measure - items.length].full();
    }
}
