package io.zhuji.evaluation.supervision;

import java.util.Arrays;
import java.util.List;

/** Rows and columns as nodes, hidden cells and pairs of totals as edges, and which edges are bridges. */
final class HiddenGraph {

    private final int rows;
    private final int columns;
    private final List<int[]> pairs;
    /** Of each node, where its edges begin in {@link #ends}; two entries an edge. */
    private final int[] starts;

    private final int[] ends;
    /** The number of the edge: row * columns + column, or beyond those the number of the pair. */
    private final int[] edges;

    private final boolean[] bridges;

    HiddenGraph(boolean[][] hidden, int rows, int columns, List<int[]> pairs) {
        this.rows = rows;
        this.columns = columns;
        this.pairs = pairs;
        int nodes = rows + columns;
        int[] degree = new int[nodes + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c]) {
                    degree[r]++;
                    degree[rows + c]++;
                }
            }
        }
        for (int[] pair : pairs) {
            degree[pair[0]]++;
            degree[pair[1]]++;
        }
        starts = new int[nodes + 1];
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] = starts[i] + degree[i];
        }
        ends = new int[starts[nodes]];
        edges = new int[starts[nodes]];
        int[] next = Arrays.copyOf(starts, nodes);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c]) {
                    edge(r, rows + c, r * columns + c, next);
                }
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            edge(pairs.get(i)[0], pairs.get(i)[1], rows * columns + i, next);
        }
        bridges = new boolean[rows * columns + pairs.size()];
        findBridges(nodes);
    }

    private void edge(int one, int other, int number, int[] next) {
        ends[next[one]] = other;
        edges[next[one]++] = number;
        ends[next[other]] = one;
        edges[next[other]++] = number;
    }

    /** Tarjan's low points, with a stack of its own: a path may be longer than the thread's. */
    private void findBridges(int nodes) {
        int[] entered = new int[nodes];
        int[] low = new int[nodes];
        int[] at = Arrays.copyOf(starts, nodes);
        int[] stack = new int[nodes];
        int[] by = new int[nodes];
        int clock = 0;
        for (int root = 0; root < nodes; root++) {
            if (entered[root] != 0) {
                continue;
            }
            int depth = 0;
            stack[0] = root;
            by[0] = -1;
            entered[root] = low[root] = ++clock;
            while (depth >= 0) {
                int node = stack[depth];
                if (at[node] < starts[node + 1]) {
                    int edge = edges[at[node]];
                    int other = ends[at[node]++];
                    if (edge == by[depth]) {
                        continue;
                    }
                    if (entered[other] != 0) {
                        low[node] = Math.min(low[node], entered[other]);
                    } else {
                        entered[other] = low[other] = ++clock;
                        depth++;
                        stack[depth] = other;
                        by[depth] = edge;
                    }
                } else {
                    if (depth > 0) {
                        int parent = stack[depth - 1];
                        low[parent] = Math.min(low[parent], low[node]);
                        if (low[node] > entered[parent]) {
                            bridges[by[depth]] = true;
                        }
                    }
                    depth--;
                }
            }
        }
    }

    boolean isBridge(int row, int column) {
        return bridges[row * columns + column];
    }

    /** The two nodes of the first bridge that is a sensitive cell or a pair; empty where there is none. */
    int[] firstBridge(boolean[][] sensitive) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (sensitive[r][c] && isBridge(r, c)) {
                    return new int[] {r, rows + c};
                }
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (bridges[rows * columns + i]) {
                return pairs.get(i);
            }
        }
        return new int[0];
    }
}
