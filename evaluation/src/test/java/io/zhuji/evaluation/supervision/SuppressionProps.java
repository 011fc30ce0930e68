package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Attacks published tables as a reader would: solves all sums for what is hidden. */
class SuppressionProps {

    private static final long PRIME = 2_147_483_647L;

    @Property(tries = 400)
    void noSmallGroupFollowsFromWhatIsShown(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int products = random.nextInt(1, 6);
        int regions = random.nextInt(1, 6);
        int industries = random.nextInt(1, 4);
        ImplementationStatistics statistics = ImplementationStatistics.of(
                EnumSet.noneOf(Dimension.class),
                List.of(
                        new ImplementationStatistics.Pair(Dimension.PRODUCT, Dimension.PERIOD),
                        new ImplementationStatistics.Pair(Dimension.PRODUCT, Dimension.INDUSTRY)),
                new Disclosure(5, 2, new BigDecimal("95")));
        for (int p = 0; p < products; p++) {
            for (int r = 0; r < regions; r++) {
                for (int i = 0; i < industries; i++) {
                    int number = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(3);
                    for (int n = 0; n < number; n++) {
                        statistics.add(new Tested(
                                0,
                                "",
                                "",
                                "",
                                "C" + (13 + i),
                                "p" + p,
                                "t" + r,
                                "",
                                "firm" + random.nextInt(4),
                                random.nextBoolean()));
                    }
                }
            }
        }
        List<StatisticsTable> tables = statistics.tables();
        Unknowns unknowns = new Unknowns();
        List<Map<Integer, Long>> equations = new ArrayList<>();
        for (StatisticsTable table : tables) {
            equations(table, unknowns, equations);
        }
        boolean[] determined = determined(equations, unknowns.numbers.size());
        for (StatisticsTable table : tables) {
            forEach(table, (name, figures) -> {
                if (figures.isEmpty() && small(name, statistics)) {
                    assertThat(determined[unknowns.of(name)])
                            .as("%s of %s", name, table)
                            .isFalse();
                } else if (figures.isPresent()) {
                    assertThat(small(name, statistics)).as(name).isFalse();
                }
            });
        }
    }

    private interface Use {
        void cell(String name, Optional<StatisticsTable.Figures> figures);
    }

    private static void forEach(StatisticsTable table, Use use) {
        for (int r = 0; r < table.rowNames().size(); r++) {
            use.cell(name(table, r, -1), table.rowTotals().get(r));
            for (int c = 0; c < table.columnNames().size(); c++) {
                use.cell(name(table, r, c), table.cells().get(r).get(c));
            }
        }
        for (int c = 0; c < table.columnNames().size(); c++) {
            use.cell(name(table, -1, c), table.columnTotals().get(c));
        }
        use.cell("total", table.total());
    }

    private static String name(StatisticsTable table, int r, int c) {
        String row = r < 0 ? "" : table.rows() + "=" + table.rowNames().get(r);
        String column = c < 0
                ? ""
                : table.columns().orElseThrow() + "=" + table.columnNames().get(c);
        return row + ";" + column;
    }

    /** Whether a group is small, looked up from the counts behind the tables. */
    private static boolean small(String name, ImplementationStatistics statistics) {
        if (name.equals("total")) {
            return statistics.total().small(statistics.disclosure());
        }
        String[] parts = name.split(";", -1);
        if (parts[0].isEmpty() || parts[1].isEmpty()) {
            String[] part = (parts[0].isEmpty() ? parts[1] : parts[0]).split("=");
            Dimension dimension = Dimension.valueOf(part[0]);
            return statistics
                    .margin(dimension, statistics.texts(dimension).indexOf(part[1]))
                    .small(statistics.disclosure());
        }
        String[] row = parts[0].split("=");
        String[] column = parts[1].split("=");
        Dimension rows = Dimension.valueOf(row[0]);
        Dimension columns = Dimension.valueOf(column[0]);
        int pair = statistics.pairs().indexOf(new ImplementationStatistics.Pair(rows, columns));
        Group group = statistics
                .cells(pair)
                .find((long) statistics.texts(rows).indexOf(row[1]) << 32
                        | statistics.texts(columns).indexOf(column[1]));
        return group != null && group.small(statistics.disclosure());
    }

    private static final class Unknowns {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String name) {
            return numbers.computeIfAbsent(name, key -> numbers.size());
        }
    }

    private static void equations(StatisticsTable table, Unknowns unknowns, List<Map<Integer, Long>> equations) {
        int rows = table.rowNames().size();
        int columns = table.columnNames().size();
        if (columns > 0) {
            for (int r = 0; r < rows; r++) {
                Map<Integer, Long> sum = new LinkedHashMap<>();
                term(sum, unknowns, name(table, r, -1), table.rowTotals().get(r), PRIME - 1);
                for (int c = 0; c < columns; c++) {
                    term(sum, unknowns, name(table, r, c), table.cells().get(r).get(c), 1);
                }
                equations.add(sum);
            }
            Map<Integer, Long> ofTotals = new LinkedHashMap<>();
            term(ofTotals, unknowns, "total", table.total(), PRIME - 1);
            for (int c = 0; c < columns; c++) {
                term(
                        ofTotals,
                        unknowns,
                        name(table, -1, c),
                        table.columnTotals().get(c),
                        1);
                Map<Integer, Long> sum = new LinkedHashMap<>();
                term(sum, unknowns, name(table, -1, c), table.columnTotals().get(c), PRIME - 1);
                for (int r = 0; r < rows; r++) {
                    term(sum, unknowns, name(table, r, c), table.cells().get(r).get(c), 1);
                }
                equations.add(sum);
            }
            equations.add(ofTotals);
        }
        Map<Integer, Long> sum = new LinkedHashMap<>();
        term(sum, unknowns, "total", table.total(), PRIME - 1);
        for (int r = 0; r < rows; r++) {
            term(
                    sum,
                    unknowns,
                    table.rows() + "=" + table.rowNames().get(r) + ";",
                    table.rowTotals().get(r),
                    1);
        }
        equations.add(sum);
    }

    private static void term(Map<Integer, Long> sum, Unknowns unknowns, String name, Optional<?> figures, long factor) {
        // a column's total in one table is a row's total in the table of that dimension alone
        String one = name.startsWith(";") ? name.substring(1) + ";" : name;
        int number = unknowns.of(one);
        unknowns.numbers.putIfAbsent(name, number);
        if (figures.isEmpty()) {
            sum.merge(number, factor, (a, b) -> (a + b) % PRIME);
        }
    }

    /** Which unknowns a reduced row echelon form leaves alone in a row. */
    private static boolean[] determined(List<Map<Integer, Long>> equations, int size) {
        List<long[]> matrix = new ArrayList<>();
        for (Map<Integer, Long> equation : equations) {
            long[] row = new long[size];
            equation.forEach((at, factor) -> row[at] = factor);
            matrix.add(row);
        }
        int rank = 0;
        for (int column = 0; column < size && rank < matrix.size(); column++) {
            int pivot = rank;
            while (pivot < matrix.size() && matrix.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == matrix.size()) {
                continue;
            }
            java.util.Collections.swap(matrix, pivot, rank);
            long[] row = matrix.get(rank);
            long inverse = power(row[column], PRIME - 2);
            for (int i = 0; i < size; i++) {
                row[i] = row[i] * inverse % PRIME;
            }
            for (int other = 0; other < matrix.size(); other++) {
                long factor = matrix.get(other)[column];
                if (other != rank && factor != 0) {
                    for (int i = 0; i < size; i++) {
                        matrix.get(other)[i] = Math.floorMod(matrix.get(other)[i] - factor * row[i] % PRIME, PRIME);
                    }
                }
            }
            rank++;
        }
        boolean[] determined = new boolean[size];
        for (int r = 0; r < rank; r++) {
            int only = -1;
            int number = 0;
            for (int i = 0; i < size; i++) {
                if (matrix.get(r)[i] != 0) {
                    only = i;
                    number++;
                }
            }
            if (number == 1) {
                determined[only] = true;
            }
        }
        return determined;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long e = exponent, b = base; e > 0; e >>= 1, b = b * b % PRIME) {
            result = (e & 1) == 1 ? result * b % PRIME : result;
        }
        return result;
    }
}
