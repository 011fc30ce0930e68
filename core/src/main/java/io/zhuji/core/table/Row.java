package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;
import java.util.List;
import java.util.Objects;

/**
 * One row of a table with its address.
 *
 * @param sheet  the name of its sheet; empty for CSV
 * @param number the number of the row as a spreadsheet counts, from 1, empty rows included
 * @param line   the line of the file where it begins, from 1, as an editor of text counts; for XLSX the number of the row
 * @param cells  its cells, the first of column A; none empty at the end
 */
public record Row(String sheet, int number, long line, List<Cell> cells) {

    public Row {
        Objects.requireNonNull(sheet, "sheet");
        cells = List.copyOf(cells);
        if (number < 1) {
            throw new IllegalArgumentException("rows are counted from 1, was " + number);
        }
    }

    /** The cell of that column, from 0; {@link Cell#EMPTY} beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The text of that column, from 0, without blanks at its ends; empty beyond the last. */
    public String text(int column) {
        return Blanks.strip(cell(column).text());
    }

    /** Whether nothing but blanks is in it. */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The place of the row: {@code /7}, or {@code /Sheet1/7} in a workbook. */
    public Pointer at() {
        return place(sheet).then(number);
    }

    /** The place of one of its cells: {@code /7/C}, or {@code /Sheet1/7/C} in a workbook. */
    public Pointer at(int column) {
        return at().then(letters(column));
    }

    /** The address of one of its cells as a spreadsheet writes it: {@code C7}, or {@code Sheet1!C7} in a workbook. */
    public String address(int column) {
        return address(sheet, letters(column) + number);
    }

    static Pointer place(String sheet) {
        return sheet.isEmpty() ? Pointer.ROOT : Pointer.ROOT.then(sheet);
    }

    static String address(String sheet, String cell) {
        return sheet.isEmpty() ? cell : sheet + '!' + cell;
    }

    /**
     * The letters of a column, from 0: A, B, …, Z, AA.
     *
     * @throws IllegalArgumentException if the column is negative
     */
    public static String letters(int column) {
        if (column < 0) {
            throw new IllegalArgumentException("columns are counted from 0, was " + column);
        }
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
