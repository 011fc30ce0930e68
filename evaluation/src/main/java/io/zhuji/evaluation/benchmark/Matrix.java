package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One standard against several others, indicator by indicator (对标矩阵).
 *
 * @param subject the standard whose standing is told: its own, or one of the catalog
 * @param targets the standards it is held against, in order
 * @param rows    the indicators: first those of the subject in its order, then those it lacks
 * @param results what it comes to against each target, in their order
 */
public record Matrix(RequirementSet subject, List<RequirementSet> targets, List<Row> rows, List<Result> results) {

    /**
     * One indicator.
     *
     * @param indicator what is limited
     * @param own       the subject's requirement; empty where it has none
     * @param cells     what the subject is against each target, in their order; empty where neither limits the indicator
     */
    public record Row(Indicator indicator, Optional<Requirement> own, List<Optional<Comparison.Row>> cells) {

        public Row {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(own, "own");
            cells = List.copyOf(cells);
        }
    }

    public Matrix {
        Objects.requireNonNull(subject, "subject");
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
        results = List.copyOf(results);
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException if there is no target
     */
    public static Matrix of(RequirementSet subject, List<RequirementSet> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a matrix holds a standard against at least one other");
        }
        Builder builder = new Builder(subject, targets.size());
        List<Result> results = new ArrayList<>(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            results.add(Result.of(targets.get(i), builder.compare(targets.get(i), i)));
        }
        return new Matrix(subject, targets, builder.rows(), results);
    }

    /** The result against a target. */
    public Result result(int target) {
        return results.get(target);
    }

    /** How many cells have that relation, over all targets. */
    public long count(Relation relation) {
        long count = 0;
        for (Row row : rows) {
            for (Optional<Comparison.Row> cell : row.cells()) {
                count += cell.isPresent() && cell.get().relation() == relation ? 1 : 0;
            }
        }
        return count;
    }

    /** Lays rows of several comparisons on each other. */
    private static final class Builder {

        private final RequirementSet subject;
        private final int targets;
        /** Only what is measured alike is ever paired, so each such group is compared by itself, which keeps it linear. */
        private final Map<String, List<Requirement>> groups;

        private final Map<Object, List<Line>> lines = new LinkedHashMap<>();
        private final List<Line> order = new ArrayList<>();

        Builder(RequirementSet subject, int targets) {
            this.subject = subject;
            this.targets = targets;
            this.groups = groups(subject.requirements());
            for (Requirement own : subject.requirements()) {
                line(new Own(own), own.indicator(), Optional.of(own), -1);
            }
        }

        private static Map<String, List<Requirement>> groups(List<Requirement> requirements) {
            Map<String, List<Requirement>> groups = new HashMap<>();
            for (Requirement requirement : requirements) {
                groups.computeIfAbsent(requirement.indicator().measured(), measured -> new ArrayList<>(2))
                        .add(requirement);
            }
            return groups;
        }

        List<Comparison.Row> compare(RequirementSet target, int column) {
            Map<String, List<Requirement>> others = groups(target.requirements());
            List<Comparison.Row> all = new ArrayList<>();
            List<String> measured = new ArrayList<>();
            Map<String, Boolean> seen = new HashMap<>();
            for (RequirementSet side : List.of(subject, target)) {
                for (Requirement requirement : side.requirements()) {
                    if (seen.put(requirement.indicator().measured(), true) == null) {
                        measured.add(requirement.indicator().measured());
                    }
                }
            }
            for (String of : measured) {
                Comparison part = Comparison.of(
                        new RequirementSet(subject.name(), groups.getOrDefault(of, List.of()), subject.whole()),
                        new RequirementSet(target.name(), others.getOrDefault(of, List.of()), target.whole()));
                for (Comparison.Row row : part.rows()) {
                    all.add(row);
                    place(row, column);
                }
            }
            return all;
        }

        private void place(Comparison.Row row, int column) {
            Object key = row.a().isPresent()
                    ? new Own(row.a().get())
                    : row.indicator().id();
            line(key, row.indicator(), row.a(), column).cells.set(column, Optional.of(row));
        }

        /** The line of that key whose cell in the column is free; a new one where there is none. */
        private Line line(Object key, Indicator indicator, Optional<Requirement> own, int column) {
            List<Line> of = lines.computeIfAbsent(key, each -> new ArrayList<>(1));
            for (Line line : of) {
                if (column >= 0 && line.cells.get(column).isEmpty()) {
                    return line;
                }
            }
            Line line = new Line(
                    indicator, own, new ArrayList<>(Collections.nCopies(targets, Optional.<Comparison.Row>empty())));
            of.add(line);
            order.add(line);
            return line;
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>(order.size());
            for (Line line : order) {
                if (line.own.isPresent()) {
                    rows.add(new Row(line.indicator, line.own, line.cells));
                }
            }
            for (Line line : order) {
                if (line.own.isEmpty()) {
                    rows.add(new Row(line.indicator, line.own, line.cells));
                }
            }
            return rows;
        }
    }

    private record Line(Indicator indicator, Optional<Requirement> own, List<Optional<Comparison.Row>> cells) {}

    /** A requirement by its identity: two that are written alike are two. */
    private static final class Own {

        private final Requirement requirement;

        Own(Requirement requirement) {
            this.requirement = requirement;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // that is the point
        public boolean equals(Object other) {
            return other instanceof Own own && requirement == own.requirement;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(requirement);
        }
    }
}
