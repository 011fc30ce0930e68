package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a standard comes to against a target (对标结论): over all that can be compared.
 *
 * @param target  the target's name
 * @param level   the conclusion
 * @param better  rows in which the standard is stricter
 * @param equal   rows in which both admit the same
 * @param gaps    rows in which it is looser, mixed, or has nothing where the target has
 * @param extra   rows in which it limits what the target does not
 * @param open    rows that cannot be compared, each with its reason
 * @param whole   whether the target's requirements are all held; where not, there may be gaps nobody sees
 */
public record Result(
        String target,
        Level level,
        List<Comparison.Row> better,
        List<Comparison.Row> equal,
        List<Comparison.Row> gaps,
        List<Comparison.Row> extra,
        List<Comparison.Row> open,
        boolean whole) {

    /** The conclusion of a benchmark. */
    public enum Level {
        /** 优于: every compared item reaches the target and at least one is stricter. */
        EXCEEDED,
        /** 达到: every compared item reaches the target. */
        REACHED,
        /** 存在差距: an item does not; the gaps are listed. */
        GAP,
        /** 无可比项: nothing can be compared. */
        NOT_COMPARABLE
    }

    public Result {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(level, "level");
        better = List.copyOf(better);
        equal = List.copyOf(equal);
        gaps = List.copyOf(gaps);
        extra = List.copyOf(extra);
        open = List.copyOf(open);
    }

    static Result of(RequirementSet target, List<Comparison.Row> rows) {
        List<Comparison.Row> better = new ArrayList<>();
        List<Comparison.Row> equal = new ArrayList<>();
        List<Comparison.Row> gaps = new ArrayList<>();
        List<Comparison.Row> extra = new ArrayList<>();
        List<Comparison.Row> open = new ArrayList<>();
        for (Comparison.Row row : rows) {
            (switch (row.relation()) {
                        case STRICTER -> better;
                        case EQUAL -> equal;
                        case LOOSER, MIXED, MISSING -> gaps;
                        case EXTRA -> extra;
                        case NOT_COMPARABLE -> open;
                    })
                    .add(row);
        }
        Level level = !gaps.isEmpty()
                ? Level.GAP
                : !better.isEmpty() ? Level.EXCEEDED : !equal.isEmpty() ? Level.REACHED : Level.NOT_COMPARABLE;
        return new Result(target.name(), level, better, equal, gaps, extra, open, target.whole());
    }

    /**
     * Whether the conclusion covers all of the target: nothing in it is beyond comparing, and all of it is held. A parameter,
     * which is judged nowhere by itself, leaves nothing open.
     */
    public boolean proven() {
        return whole && undecided() == 0;
    }

    /** How many of the target's requirements could not be compared. */
    public int undecided() {
        int count = 0;
        for (Comparison.Row row : open) {
            boolean ofTarget = row.b().isPresent() && !row.reason().equals("parameter");
            // of what the target is not known to limit, only its own rows can be missed
            count += ofTarget ? 1 : 0;
        }
        return count;
    }

    /** How many gaps are of that relation. */
    public int gaps(Relation relation) {
        int count = 0;
        for (Comparison.Row row : gaps) {
            count += row.relation() == relation ? 1 : 0;
        }
        return count;
    }
}
