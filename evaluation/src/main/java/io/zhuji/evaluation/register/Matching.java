package io.zhuji.evaluation.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who helps with what (供需匹配): each need goes, in its order, to the expert who knows its category and is nearest; of those as
 * near to the one with most room left, then by name. A need nobody knows of or has room for stays open.
 *
 * @param experts by the id of the need
 * @param open    the ids of needs without an expert, in their order
 */
public record Matching(SortedMap<String, String> experts, List<String> open) {

    public Matching {
        experts = Collections.unmodifiableSortedMap(new TreeMap<>(experts));
        open = List.copyOf(open);
    }

    /** Matches needs with experts. */
    public static Matching of(List<Need> needs, List<Expert> experts) {
        Map<String, Integer> left = new HashMap<>();
        experts.forEach(expert -> left.put(expert.id(), expert.capacity()));
        SortedMap<String, String> matched = new TreeMap<>();
        List<String> open = new ArrayList<>();
        for (Need need : needs) {
            String best = "";
            int near = -1;
            for (Expert expert : experts) {
                int room = left.getOrDefault(expert.id(), 0);
                if (room == 0 || !expert.categories().contains(need.category())) {
                    continue;
                }
                int shared = shared(expert.region(), need.region());
                int other = best.isEmpty() ? 0 : left.getOrDefault(best, 0);
                if (best.isEmpty()
                        || shared > near
                        || shared == near
                                && (room > other || room == other && expert.id().compareTo(best) < 0)) {
                    best = expert.id();
                    near = shared;
                }
            }
            if (best.isEmpty()) {
                open.add(need.id());
            } else {
                matched.put(need.id(), best);
                left.merge(best, -1, Integer::sum);
            }
        }
        return new Matching(matched, open);
    }

    /** How near two regions are: the pairs of digits they share from the left; 3 for one county, 2 for one city. */
    private static int shared(String one, String other) {
        int pairs = 0;
        while (pairs < 3
                && one.length() >= 2 * pairs + 2
                && other.length() >= 2 * pairs + 2
                && one.regionMatches(2 * pairs, other, 2 * pairs, 2)) {
            pairs++;
        }
        return pairs;
    }
}
