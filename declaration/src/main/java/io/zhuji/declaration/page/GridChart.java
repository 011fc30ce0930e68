package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/**
 * Many judgements at one glance (矩阵图), drawn as SVG: a square for each, with the sign and colour of its bearing. Each square
 * tells what it is of; a {@link Table} beside it should say all in words.
 *
 * @param title   what is shown
 * @param columns the names of the columns
 * @param rows    the rows, as many squares each as there are columns
 * @param legend  what the bearings mean here
 */
public record GridChart(String title, List<String> columns, List<Line> rows, List<Badge> legend) implements Part {

    /** The side of a square with the gap after it. */
    public static final int STEP = 30;

    /** The room for the numbers of rows and columns. */
    public static final int MARGIN = 34;

    /** Copies the lists and checks their sizes. */
    public GridChart {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
        for (Line row : rows) {
            if (row.squares().size() != columns.size()) {
                throw new IllegalArgumentException("row '" + row.name() + "' has "
                        + row.squares().size() + " squares for " + columns.size() + " columns");
            }
        }
    }

    /**
     * One row.
     *
     * @param name    what it is of
     * @param squares its judgements, in the order of the columns; one without text is not drawn
     */
    public record Line(String name, List<Badge> squares) {

        public Line {
            Objects.requireNonNull(name, "name");
            squares = List.copyOf(squares);
        }
    }

    /** The room for the names of rows, and how many signs of a name it holds. */
    private static final int NAMES = 360;

    private static final int SIGNS = 26;

    /** The width of the drawing. */
    public int width() {
        return names() + NAMES;
    }

    /** Where the names of rows begin. */
    public int names() {
        return MARGIN + columns.size() * STEP + 6;
    }

    /** The name of a row as it is drawn: shortened where it is long, since the squares tell it in full. */
    public String drawn(Line row) {
        String name = row.name();
        if (name.length() <= SIGNS) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(SIGNS - 1)) ? SIGNS - 1 : SIGNS;
        return name.substring(0, end) + "…";
    }

    /** The height of the drawing. */
    public int height() {
        return MARGIN + rows.size() * STEP;
    }
}
