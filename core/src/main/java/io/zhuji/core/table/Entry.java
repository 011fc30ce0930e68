package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row read by the headers of its table: its cells by field, each with its address. */
public final class Entry {

    private final Row row;
    private final Header header;

    Entry(Row row, Header header) {
        this.row = row;
        this.header = header;
    }

    /** The row. */
    public Row row() {
        return row;
    }

    /** Whether the table has a column of that field. */
    public boolean hasColumn(String field) {
        return header.columnOf(field) >= 0;
    }

    /** The text of that field without blanks at its ends; empty where the cell or the column is not there. */
    public String text(String field) {
        int column = header.columnOf(field);
        return column < 0 ? "" : row.text(column);
    }

    /** The cell of that field; {@link Cell#EMPTY} where the column is not there. */
    public Cell cell(String field) {
        int column = header.columnOf(field);
        return column < 0 ? Cell.EMPTY : row.cell(column);
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

    /** The header above that field's cell as it is written; empty where the column is not there. */
    public String header(String field) {
        int column = header.columnOf(field);
        return column < 0 ? "" : header.row().text(column);
    }

    /** The texts under headers that mean no field, by header in the order of the columns; blank ones left out. */
    public Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        for (int column : header.unknown()) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                others.putIfAbsent(header.row().text(column), text);
            }
        }
        return others;
    }

    @Override
    public String toString() {
        return row.address(0) + " " + row.cells().stream().map(Cell::text).toList();
    }
}
