package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row read by the headers of its table: its cells by field, each with its address. A cell that is merged with those above it has
 * their value.
 */
public final class Entry {

    private final Row row;
    private final Header header;
    private final Map<Integer, Cell> merged;

    /** An entry whose cells in those columns have the values of the merged cells they belong to. */
    Entry(Row row, Header header, Map<Integer, Cell> merged) {
        this.row = row;
        this.header = header;
        this.merged = merged;
    }

    /** The row as the file has it; of a merged cell only the first has its value. */
    public Row row() {
        return row;
    }

    /** Whether the table has a column of that field. */
    public boolean hasColumn(String field) {
        return header.columnOf(field) >= 0;
    }

    /** The text of that field without blanks at its ends; empty where the cell or the column is not there. */
    public String text(String field) {
        return Blanks.strip(cell(field).text());
    }

    /** The cell of that field; {@link Cell#EMPTY} where the column is not there. */
    public Cell cell(String field) {
        int column = header.columnOf(field);
        return column < 0 ? Cell.EMPTY : cell(column);
    }

    private Cell cell(int column) {
        Cell above = merged.get(column);
        return above == null ? row.cell(column) : above;
    }

    /** Whether the cell of that field is merged with the one above it. */
    public boolean isMerged(String field) {
        return merged.containsKey(header.columnOf(field));
    }

    /** The texts of further columns whose headers mean that field; blank ones left out. */
    public List<String> also(String field) {
        return header.also(field).stream()
                .map(column -> Blanks.strip(cell(column).text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The place of that field's cell: {@code /7/C}, {@code /Sheet1/7/C}; of the row where the column is not there. */
    public Pointer at(String field) {
        int column = header.columnOf(field);
        return column < 0 ? row.at() : row.at(column);
    }

    /** The address of that field's cell as a spreadsheet writes it; of the row's first cell where the column is not there. */
    public String address(String field) {
        return row.address(Math.max(0, header.columnOf(field)));
    }

    /** The header above that field's cell as it is written, of several rows from top to bottom; empty where the column is not there. */
    public String header(String field) {
        int column = header.columnOf(field);
        return column < 0 ? "" : header.text(column);
    }

    /** The texts under headers that mean no field, by header in the order of the columns; blank ones left out. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        for (int column : header.unknown()) {
            String text = Blanks.strip(cell(column).text());
            if (!text.isEmpty()) {
                others.putIfAbsent(header.text(column), text);
            }
        }
        return others;
    }

    @Override
    public String toString() {
        return row.address(0) + " " + row.cells().stream().map(Cell::text).toList();
    }
}
