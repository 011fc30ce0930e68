package io.zhuji.evaluation.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which groups are hidden besides the small ones, so that no small one follows from what is shown (二次隐藏).
 *
 * <p>What is hidden in a table of two dimensions makes a graph: rows and columns are its nodes, hidden cells its edges. A
 * hidden cell follows from the sums of its table exactly when its edge is a bridge; along a cycle, values can be shifted up
 * and down without any sum changing. So cells are hidden until no small one is a bridge. Totals are hidden in pairs: one can
 * be shifted against the other where in every table a path of hidden cells leads from one to the other, so a pair is an edge
 * of its own that must not be a bridge either. As each shift touches one table alone, or a pair along such paths in all of
 * them, what holds for each table holds for all together. At last, what is hidden in one line, and does not follow, must
 * not be small as a sum.
 */
final class Suppression {

    // hiding a cell that is zero hides that it is, which is dearer than any cell with results
    private static final long ZERO_CELL = 1L << 50;

    private final long least;

    /**
     * @param least the smallest sum of what is hidden in one line
     */
    Suppression(long least) {
        this.least = least;
    }

    /**
     * Hides totals.
     *
     * @param sizes of the totals
     * @param small which are small; those hidden besides are added
     * @return pairs of hidden totals; each hidden one is in a pair
     */
    List<int[]> totals(long[] sizes, boolean[] small) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingInt(i -> small[i] ? 0 : 1)
                .thenComparingLong(i -> sizes[i])
                .thenComparingInt(i -> i));
        List<Integer> hidden = new ArrayList<>();
        long sum = 0;
        for (int i : order) {
            boolean enough = hidden.size() != 1 && (hidden.isEmpty() || sum >= least);
            if (!small[i] && (enough || sizes[i] == 0)) {
                continue;
            }
            small[i] = true;
            hidden.add(i);
            sum += sizes[i];
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i < hidden.size(); i++) {
            pairs.add(new int[] {hidden.get(i - 1), hidden.get(i)});
        }
        return pairs;
    }

    /**
     * Hides cells of a table.
     *
     * @param sizes       of the cells, row by row
     * @param small       which are small; those hidden besides are added
     * @param rowPairs    pairs of hidden row totals
     * @param columnPairs pairs of hidden column totals
     */
    void cells(long[][] sizes, boolean[][] small, List<int[]> rowPairs, List<int[]> columnPairs) {
        int rows = sizes.length;
        int columns = rows == 0 ? 0 : sizes[0].length;
        boolean[][] sensitive = new boolean[rows][];
        for (int r = 0; r < rows; r++) {
            sensitive[r] = small[r].clone();
        }
        List<int[]> pairs = new ArrayList<>(rowPairs);
        columnPairs.forEach(pair -> pairs.add(new int[] {rows + pair[0], rows + pair[1]}));
        while (true) {
            HiddenGraph graph = new HiddenGraph(small, rows, columns, pairs);
            int[] bridge = graph.firstBridge(sensitive);
            if (bridge.length == 0) {
                if (!raiseSums(sizes, small, graph)) {
                    return;
                }
            } else if (!close(bridge, sizes, small, pairs)) {
                for (boolean[] row : small) {
                    Arrays.fill(row, true);
                }
                return;
            }
        }
    }

    /** Hides the smallest cell of a line whose hidden cells that do not follow are small as a sum; false where none is. */
    private boolean raiseSums(long[][] sizes, boolean[][] hidden, HiddenGraph graph) {
        int rows = sizes.length;
        int columns = rows == 0 ? 0 : sizes[0].length;
        long[] sums = new long[rows + columns];
        boolean[] any = new boolean[rows + columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c] && !graph.isBridge(r, c)) {
                    sums[r] += sizes[r][c];
                    sums[rows + c] += sizes[r][c];
                    any[r] = true;
                    any[rows + c] = true;
                }
            }
        }
        for (int line = 0; line < sums.length; line++) {
            if (!any[line] || sums[line] >= least) {
                continue;
            }
            int bestRow = -1;
            int bestColumn = -1;
            for (int i = 0; i < (line < rows ? columns : rows); i++) {
                int r = line < rows ? line : i;
                int c = line < rows ? i : line - rows;
                if (!hidden[r][c] && sizes[r][c] > 0 && (bestRow < 0 || sizes[r][c] < sizes[bestRow][bestColumn])) {
                    bestRow = r;
                    bestColumn = c;
                }
            }
            if (bestRow >= 0) {
                hidden[bestRow][bestColumn] = true;
                int[] edge = {bestRow, rows + bestColumn};
                close(edge, sizes, hidden, List.of());
                return true;
            }
        }
        return false;
    }

    /** Hides the cheapest cells that lead from one end of an edge to the other without it; false where there is no way. */
    private static boolean close(int[] edge, long[][] sizes, boolean[][] hidden, List<int[]> pairs) {
        int rows = sizes.length;
        int columns = rows == 0 ? 0 : sizes[0].length;
        int nodes = rows + columns;
        long[] cost = new long[nodes];
        Arrays.fill(cost, Long.MAX_VALUE);
        int[] from = new int[nodes];
        Arrays.fill(from, -1);
        boolean cell = edge[0] < rows != edge[1] < rows;
        PriorityQueue<long[]> queue = new PriorityQueue<>(
                Comparator.<long[]>comparingLong(step -> step[0]).thenComparingLong(step -> step[1]));
        cost[edge[0]] = 0;
        queue.add(new long[] {0, edge[0]});
        while (!queue.isEmpty()) {
            long[] step = queue.remove();
            int node = (int) step[1];
            if (step[0] != cost[node]) {
                continue;
            }
            if (node == edge[1]) {
                hidePath(edge, from, hidden, rows);
                return true;
            }
            for (int i = 0; i < (node < rows ? columns : rows); i++) {
                int next = node < rows ? rows + i : i;
                if (cell && node == edge[0] && next == edge[1]) {
                    continue;
                }
                int r = Math.min(node, next);
                int c = Math.max(node, next) - rows;
                long price = hidden[r][c] ? 0 : sizes[r][c] == 0 ? ZERO_CELL : sizes[r][c];
                relax(node, next, cost[node] + price, cost, from, queue);
            }
            for (int[] pair : pairs) {
                boolean itself = !cell && (pair[0] == edge[0] && pair[1] == edge[1]);
                if (!itself && (pair[0] == node || pair[1] == node)) {
                    relax(node, pair[0] == node ? pair[1] : pair[0], cost[node], cost, from, queue);
                }
            }
        }
        return false;
    }

    private static void relax(int node, int next, long price, long[] cost, int[] from, PriorityQueue<long[]> queue) {
        if (price < cost[next]) {
            cost[next] = price;
            from[next] = node;
            queue.add(new long[] {price, next});
        }
    }

    private static void hidePath(int[] edge, int[] from, boolean[][] hidden, int rows) {
        for (int node = edge[1]; node != edge[0]; node = from[node]) {
            int r = Math.min(node, from[node]);
            int c = Math.max(node, from[node]) - rows;
            // steps between two rows or two columns are pairs of totals, which are hidden already
            if (r < rows && c >= 0) {
                hidden[r][c] = true;
            }
        }
    }
}
