package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of the first rows of a sheet as a person sees them above each column: a merged cell says the same in all its cells. In a
 * row without cells merged to the right, as of CSV, a text beside an empty cell goes on to the right as far as texts stand below.
 */
final class Labels {

    private final List<Row> rows;
    private final boolean[] merged;
    private final int width;
    private final String[][] texts;

    Labels(List<Row> rows, Merges merges) {
        this.rows = rows;
        this.merged = new boolean[rows.size()];
        int most = 0;
        for (Row row : rows) {
            most = Math.max(most, row.cells().size());
        }
        this.width = most;
        this.texts = new String[rows.size()][most];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).number(), i);
            for (int column = 0; column < most; column++) {
                texts[i][column] = rows.get(i).text(column);
            }
        }
        boolean[][] claimed = new boolean[rows.size()][most];
        for (Merges.Range range : merges.all()) {
            Integer first = places.get(range.top());
            if (first != null && range.left() < most) {
                merged[first] |= range.right() > range.left();
                spread(range, first, claimed);
            }
        }
    }

    /** Ends at a cell that another one holds, so that all of them together take no longer than the rows are large. */
    private void spread(Merges.Range range, int first, boolean[][] claimed) {
        String text = texts[first][range.left()];
        for (int i = first; i < rows.size() && range.holdsRow(rows.get(i).number()); i++) {
            for (int column = range.left(); column <= range.right() && column < width; column++) {
                if (claimed[i][column]) {
                    return;
                }
                claimed[i][column] = true;
                if (texts[i][column].isEmpty()) {
                    texts[i][column] = text;
                }
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** Whether those rows stand right below each other. */
    boolean adjoin(int from, int count) {
        return from + count <= rows.size()
                && rows.get(from + count - 1).number() - rows.get(from).number() == count - 1;
    }

    /** The texts above a column in those rows, top first, none twice in a row. */
    List<String> above(int column, int from, int count) {
        List<String> above = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            String text = texts[i][column];
            if (text.isEmpty() && !merged[i] && i + 1 < from + count && !texts[i + 1][column].isEmpty()) {
                text = leftOf(i, column, i + 1);
            }
            if (!text.isEmpty()
                    && (above.isEmpty() || !above.get(above.size() - 1).equals(text))) {
                above.add(text);
            }
        }
        return above;
    }

    private String leftOf(int row, int column, int below) {
        for (int i = column - 1; i >= 0 && !texts[below][i].isEmpty(); i--) {
            if (!texts[row][i].isEmpty()) {
                return texts[row][i];
            }
        }
        return "";
    }
}
