package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row taken for the header of a table (表头), with the column of each field. */
final class Header {

    private final Row row;
    private final ColumnMapping mapping;
    private final int[] columns;
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> twice = new ArrayList<>();
    private final int found;

    Header(Row row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
        this.columns = new int[mapping.columns().size()];
        Arrays.fill(columns, -1);
        int count = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.text(i);
            if (text.isEmpty()) {
                continue;
            }
            int index = mapping.indexOf(text);
            if (index < 0) {
                unknown.add(i);
            } else if (columns[index] >= 0) {
                twice.add(i);
            } else {
                columns[index] = i;
                count++;
            }
        }
        this.found = count;
    }

    Row row() {
        return row;
    }

    /** How many fields have a column. */
    int found() {
        return found;
    }

    /** The required columns that are not there. */
    List<Column> missing() {
        List<Column> missing = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0 && mapping.columns().get(i).required()) {
                missing.add(mapping.columns().get(i));
            }
        }
        return missing;
    }

    /** The columns whose headers mean no field. */
    List<Integer> unknown() {
        return unknown;
    }

    /** The columns whose headers mean a field that another column before them has. */
    List<Integer> twice() {
        return twice;
    }

    /** The column of that field, or -1. */
    int columnOf(String field) {
        return columns[mapping.indexOfField(field)];
    }

    /** Whether a row below repeats the header, as lists in pages do. */
    boolean isRepeatedBy(Row other) {
        if (other.cells().size() != row.cells().size()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).equals(other.text(i))) {
                return false;
            }
        }
        return true;
    }
}
