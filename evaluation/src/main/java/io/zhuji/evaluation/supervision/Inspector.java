package io.zhuji.evaluation.supervision;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person who may be drawn to inspect (检查人员).
 *
 * @param row      the line in the source, for messages
 * @param id       what the person is known by
 * @param recusals the ids of objects the person has an interest in (回避), in alphabetical order
 */
public record Inspector(int row, String id, Set<String> recusals) {

    public Inspector {
        Objects.requireNonNull(id, "id");
        SortedSet<String> sorted = new TreeSet<>(recusals);
        recusals = Collections.unmodifiableSortedSet(sorted);
    }
}
