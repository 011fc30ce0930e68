package io.zhuji.evaluation.grade;

import io.zhuji.core.finding.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the ids of a scheme stand for. Facts, items, totals, gates and grades share one set of ids. */
final class Names {

    /** What an id stands for. */
    enum Kind {
        FACT,
        MEASURE,
        CONDITION
    }

    /** What an id stands for, and which. */
    record Ref(Kind kind, int index) {}

    private final Map<String, Ref> refs = new HashMap<>();
    private final Map<String, Label> levels = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Label> gaps = new HashMap<>();

    void add(Reading in, Pointer at, String id, Kind kind, int index) {
        if (!id.isEmpty() && refs.putIfAbsent(id, new Ref(kind, index)) != null) {
            in.problem(Conclusion.DUPLICATE, at, id);
        }
    }

    void addLevel(Reading in, Pointer at, Label level) {
        if (levels.putIfAbsent(level.id(), level) != null) {
            in.problem(Conclusion.DUPLICATE, at, level.id());
        }
        ranks.putIfAbsent(level.id(), levels.size());
    }

    void addGap(Reading in, Pointer at, Label gap) {
        if (gaps.putIfAbsent(gap.id(), gap) != null) {
            in.problem(Conclusion.DUPLICATE, at, gap.id());
        }
    }

    Optional<Ref> find(String id) {
        return Optional.ofNullable(refs.get(id));
    }

    /** The rank of a level, the lowest being 1; 0 where there is none of that name. */
    int level(String id) {
        return ranks.getOrDefault(id, 0);
    }

    boolean gap(String id) {
        return gaps.containsKey(id);
    }
}
