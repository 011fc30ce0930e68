package io.zhuji.evaluation.supervision;

import io.zhuji.evaluation.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the tables of statistics: sorts, hides, and gives figures to what is shown. */
final class Publication {

    /** The values of one dimension in the order they are shown, and which totals are hidden. */
    private static final class Axis {

        private final Dimension dimension;
        private final List<String> names = new ArrayList<>();
        private final int[] numbers;
        private final Group[] groups;
        private final boolean[] hidden;
        private final List<int[]> pairs;

        Axis(Dimension dimension, ImplementationStatistics of) {
            this.dimension = dimension;
            List<String> texts = of.texts(dimension);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                order.add(i);
            }
            order.sort((a, b) -> texts.get(a).compareTo(texts.get(b)));
            numbers = order.stream().mapToInt(Integer::intValue).toArray();
            groups = new Group[numbers.length];
            hidden = new boolean[numbers.length];
            long[] sizes = new long[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                names.add(texts.get(numbers[i]));
                groups[i] = of.margin(dimension, numbers[i]);
                hidden[i] = groups[i].small(of.disclosure());
                sizes[i] = groups[i].size(of.disclosure());
            }
            pairs = new Suppression(of.disclosure().results()).totals(sizes, hidden);
        }
    }

    private final ImplementationStatistics of;
    private final boolean nothing;
    private final Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);

    private Publication(ImplementationStatistics of) {
        this.of = of;
        this.nothing = of.total().small(of.disclosure());
        for (Dimension dimension : of.dimensions()) {
            axes.put(dimension, new Axis(dimension, of));
        }
    }

    static Publication of(ImplementationStatistics statistics) {
        return new Publication(statistics);
    }

    List<StatisticsTable> tables() {
        List<StatisticsTable> tables = new ArrayList<>();
        axes.values()
                .forEach(axis -> tables.add(new StatisticsTable(
                        axis.dimension,
                        Optional.empty(),
                        axis.names,
                        List.of(),
                        List.of(),
                        totals(axis),
                        List.of(),
                        figures(of.total(), nothing),
                        true)));
        for (int i = 0; i < of.pairs().size(); i++) {
            tables.add(table(i));
        }
        return tables;
    }

    private List<Optional<StatisticsTable.Figures>> totals(Axis axis) {
        List<Optional<StatisticsTable.Figures>> totals = new ArrayList<>();
        for (int i = 0; i < axis.groups.length; i++) {
            totals.add(figures(axis.groups[i], nothing || axis.hidden[i]));
        }
        return totals;
    }

    private StatisticsTable table(int pair) {
        Axis rows = Objects.requireNonNull(axes.get(of.pairs().get(pair).rows()));
        Axis columns = Objects.requireNonNull(axes.get(of.pairs().get(pair).columns()));
        Cells cells = of.cells(pair);
        boolean complete = cells.lost() == 0
                && (long) rows.numbers.length * columns.numbers.length <= ImplementationStatistics.MOST_CELLS;
        List<List<Optional<StatisticsTable.Figures>>> shown = new ArrayList<>();
        if (complete) {
            show(rows, columns, cells, shown);
        }
        return new StatisticsTable(
                rows.dimension,
                Optional.of(columns.dimension),
                rows.names,
                columns.names,
                shown,
                totals(rows),
                totals(columns),
                figures(of.total(), nothing),
                complete);
    }

    private void show(Axis rows, Axis columns, Cells cells, List<List<Optional<StatisticsTable.Figures>>> shown) {
        long[][] sizes = new long[rows.numbers.length][columns.numbers.length];
        boolean[][] hidden = new boolean[rows.numbers.length][columns.numbers.length];
        Group empty = new Group(1);
        Group[][] groups = new Group[rows.numbers.length][columns.numbers.length];
        for (int r = 0; r < groups.length; r++) {
            for (int c = 0; c < groups[r].length; c++) {
                @Nullable Group group = cells.find((long) rows.numbers[r] << 32 | columns.numbers[c]);
                groups[r][c] = group == null ? empty : group;
                sizes[r][c] = groups[r][c].size(of.disclosure());
                hidden[r][c] = groups[r][c].small(of.disclosure());
            }
        }
        if (!nothing) {
            new Suppression(of.disclosure().results()).cells(sizes, hidden, rows.pairs, columns.pairs);
        }
        for (int r = 0; r < groups.length; r++) {
            List<Optional<StatisticsTable.Figures>> line = new ArrayList<>();
            for (int c = 0; c < groups[r].length; c++) {
                line.add(figures(groups[r][c], nothing || hidden[r][c]));
            }
            shown.add(line);
        }
    }

    private Optional<StatisticsTable.Figures> figures(Group group, boolean hidden) {
        if (hidden) {
            return Optional.empty();
        }
        long passed = group.results() - group.failed();
        boolean none = group.results() == 0;
        return Optional.of(new StatisticsTable.Figures(
                group.results(),
                group.failed(),
                none
                        ? BigDecimal.ZERO.setScale(2)
                        : BigDecimal.valueOf(passed)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(group.results()), 2, RoundingMode.HALF_UP),
                none
                        ? Optional.empty()
                        : Optional.of(Interval.ofShare(
                                passed, group.results(), of.disclosure().confidence()))));
    }
}
