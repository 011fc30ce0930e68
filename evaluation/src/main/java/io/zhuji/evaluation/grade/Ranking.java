package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ranking of declared standards of one field (排行榜): for each indicator its tiers, and the grades of all together.
 *
 * <p>Within a tier order means nothing, so members stand in the order of their ids and nothing tells which is better. An
 * indicator in which all participants have the same value is not ranked.
 *
 * @param on         the day of the act
 * @param indicators one ranking for each indicator with levels, in the order of the scheme
 * @param grades     who has which grade, from the highest
 * @param ungraded   who takes part but has no proven grade, in the order of ids
 * @param refused    who does not meet, or does not show to meet, the conditions to take part, in the order of ids
 */
@JsonPropertyOrder({"on", "indicators", "grades", "ungraded", "refused"})
public record Ranking(
        LocalDate on, List<Indicator> indicators, List<Tier> grades, List<String> ungraded, List<String> refused) {

    /**
     * Those who share a level or grade.
     *
     * @param name    the level or grade
     * @param members who has it, in the order of ids
     */
    @JsonPropertyOrder({"name", "members"})
    public record Tier(Label name, List<String> members) {
        public Tier {
            members = List.copyOf(members);
        }
    }

    /**
     * The ranking of one indicator.
     *
     * @param name     the indicator
     * @param withheld whether there is none because all participants have the same value
     * @param tiers    from the highest level; those below the lowest are in none
     */
    @JsonPropertyOrder({"name", "withheld", "tiers"})
    public record Indicator(Label name, boolean withheld, List<Tier> tiers) {
        public Indicator {
            tiers = List.copyOf(tiers);
        }
    }

    public Ranking {
        indicators = List.copyOf(indicators);
        grades = List.copyOf(grades);
        ungraded = List.copyOf(ungraded);
        refused = List.copyOf(refused);
    }

    /**
     * Ranks subjects under a scheme.
     *
     * @param entrants the facts of each subject, by its id
     * @throws IllegalArgumentException if the scheme ranks nobody
     */
    public static Ranking of(Scheme scheme, Map<String, Facts> entrants, LocalDate on) {
        if (scheme.entry() < 0) {
            throw new IllegalArgumentException("the scheme " + scheme + " ranks nobody");
        }
        Plan plan = scheme.plan();
        Map<String, Side> admitted = new TreeMap<>();
        Map<String, Facts> facts = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        new TreeMap<>(entrants).forEach((id, of) -> {
            if (of.scheme() != scheme) {
                throw new IllegalArgumentException("facts of '" + id + "' are for the scheme " + of.scheme());
            }
            Side side = of.side(true, on);
            if (side.met[scheme.entry()]) {
                admitted.put(id, side);
                facts.put(id, of);
            } else {
                refused.add(id);
            }
        });
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < plan.items.length; i++) {
            if (graded(plan.items[i])) {
                indicators.add(indicator(scheme, i, admitted, facts));
            }
        }
        List<String> ungraded = new ArrayList<>();
        List<Tier> grades = new ArrayList<>();
        for (int place = plan.grades.length - 1; place >= -1; place--) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, Side> one : admitted.entrySet()) {
                if (plan.highest(one.getValue()) == place) {
                    members.add(one.getKey());
                }
            }
            if (place < 0) {
                ungraded = members;
            } else {
                grades.add(new Tier(scheme.grades().get(place), members));
            }
        }
        return new Ranking(on, indicators, grades, ungraded, refused);
    }

    private static boolean graded(Item item) {
        return item.variants().stream()
                .flatMap(variant -> variant.tiers().stream())
                .anyMatch(tier -> tier.level() > 0);
    }

    private static Indicator indicator(Scheme scheme, int item, Map<String, Side> admitted, Map<String, Facts> facts) {
        List<Tier> tiers = new ArrayList<>();
        for (int level = scheme.levels().size(); level > 0; level--) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, Side> one : admitted.entrySet()) {
                if (one.getValue().level[item] == level && !one.getValue().excused[item]) {
                    members.add(one.getKey());
                }
            }
            tiers.add(new Tier(scheme.levels().get(level - 1), members));
        }
        boolean withheld = equal(scheme.plan().items[item], facts);
        return new Indicator(scheme.plan().items[item].name(), withheld, withheld ? Collections.emptyList() : tiers);
    }

    /** Whether all participants have the same value in every fact the item looks at. */
    private static boolean equal(Item item, Map<String, Facts> facts) {
        for (Item.Variant variant : item.variants()) {
            for (Item.Tier tier : variant.tiers()) {
                for (Atom[] clause : tier.when().clauses) {
                    for (Atom atom : clause) {
                        if (atom instanceof Atom.Reaches reaches && !equal(reaches.fact(), facts)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean equal(int fact, Map<String, Facts> facts) {
        Value first = Value.MISSING;
        boolean begun = false;
        for (Facts of : facts.values()) {
            Value value = of.value(fact);
            if (begun && !equal(first, value)) {
                return false;
            }
            first = value;
            begun = true;
        }
        return true;
    }

    private static boolean equal(Value one, Value other) {
        if (one instanceof Value.Span a && other instanceof Value.Span b) {
            return a.from().compareTo(b.from()) == 0 && a.to().compareTo(b.to()) == 0;
        }
        return one.equals(other);
    }
}
