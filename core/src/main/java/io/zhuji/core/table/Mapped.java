package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the header of each sheet and makes entries of the rows below it. */
final class Mapped implements MergeSink {

    /** A header stands within so many rows of the first that is not blank. */
    private static final int FIRST_ROWS = 60;

    /** Headers have at most so many rows. */
    private static final int HEADER_ROWS = 3;

    /** No word of a header is longer. */
    private static final int WORD = 40;

    private final ColumnMapping mapping;
    private final EntrySink entries;
    private final Told told;
    private final List<Row> first = new ArrayList<>();
    private final List<Header> poor = new ArrayList<>();
    private final List<Row> without = new ArrayList<>();
    private final Map<Integer, Held> held = new HashMap<>();
    private Merges merges = Merges.NONE;
    private Merges next = Merges.NONE;
    private @Nullable Header header;
    private @Nullable String sheet;
    private boolean decided;
    private boolean any;
    private long count;

    /** The value of the merged cell that was last begun in a column. */
    private record Held(Merges.Range range, Cell cell) {}

    Mapped(ColumnMapping mapping, EntrySink entries, Told told) {
        this.mapping = mapping;
        this.entries = entries;
        this.told = told;
    }

    long count() {
        return count;
    }

    @Override
    public void merges(Merges merges) {
        next = merges;
    }

    @Override
    public void row(Row row) {
        if (!row.sheet().equals(sheet)) {
            decide();
            sheet = row.sheet();
            merges = next;
            held.clear();
            header = null;
            decided = false;
            first.clear();
        }
        if (decided) {
            entry(row);
            return;
        }
        first.add(row);
        if (first.size() == FIRST_ROWS) {
            decide();
        }
    }

    /** Chooses the header among the first rows, and hands on what stands below it. */
    private void decide() {
        if (decided || first.isEmpty()) {
            return;
        }
        decided = true;
        Labels labels = new Labels(List.copyOf(first), merges);
        Header best = best(labels);
        if (best.found() == 0) {
            without.add(first.get(0));
            return;
        }
        if (!best.missing().isEmpty()) {
            poor.add(best);
            return;
        }
        header = best;
        any = true;
        tell(best);
        for (Row row : first.subList(best.end(), first.size())) {
            entry(row);
        }
    }

    /** The first header that has all required columns, or a better one whose rows are near it; else the best there is. */
    private Header best(Labels labels) {
        List<Header> headers = new ArrayList<>();
        for (int from = 0; from < labels.rows().size(); from++) {
            for (int rows = 1; rows <= HEADER_ROWS && labels.adjoin(from, rows); rows++) {
                headers.add(new Header(labels, from, rows, mapping));
            }
        }
        Header best = headers.get(0);
        Header whole = null;
        for (Header header : headers) {
            whole = whole == null && header.missing().isEmpty() ? header : whole;
            if ((whole == null || header.isNear(whole)) && header.isBetterThan(best)) {
                best = header;
            }
        }
        return best;
    }

    private void entry(Row row) {
        Header under = header;
        if (under == null || under.isRepeatedBy(row)) {
            return;
        }
        Header another = another(row, under);
        if (another != null) {
            header = another;
            tell(another);
            return;
        }
        count++;
        entries.entry(new Entry(row, under, merged(row, under)));
    }

    /** A header that begins another table below the first. */
    private @Nullable Header another(Row row, Header under) {
        int known = under.columnOf(mapping.columns().get(required()).field());
        String word = known < 0 ? "" : row.text(known);
        if (word.isEmpty() || word.length() > WORD || mapping.indexOf(word) < 0) {
            return null;
        }
        Header header = new Header(new Labels(List.of(row), Merges.NONE), 0, 1, mapping);
        return header.missing().isEmpty() && header.found() > 1 ? header : null;
    }

    private int required() {
        for (int i = 0; i < mapping.columns().size(); i++) {
            if (mapping.columns().get(i).required()) {
                return i;
            }
        }
        return 0;
    }

    /** The values of the cells of a row that are merged with cells above them, by column. */
    private Map<Integer, Cell> merged(Row row, Header under) {
        if (merges.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Cell> merged = new HashMap<>();
        for (Merges.Range range : merges.in(row.number())) {
            Cell own = row.cell(range.left());
            if (range.top() == row.number()) {
                held.put(range.left(), new Held(range, own));
                if (!own.isBlank() && under.holdsTwo(range) && !isAlone(row, range.left())) {
                    told.cell(TableRule.CELLS, "across", row.at(range.left()), row.address(range.left()), own.text());
                }
            } else {
                Held above = held.get(range.left());
                if (above != null && above.range().equals(range) && own.isBlank()) {
                    merged.put(range.left(), above.cell());
                }
            }
        }
        return merged;
    }

    /** Whether a row is one cell, as notes and headings are that reach over a whole table. */
    private static boolean isAlone(Row row, int column) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != column && !row.cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void tell(Header found) {
        for (int column : found.twice()) {
            column(found, column, "twice");
        }
        for (int column : found.unknown()) {
            column(found, column, "unknown");
        }
    }

    private void column(Header found, int column, String reason) {
        Row row = found.row(column);
        told.cell(TableRule.UNDERSTOOD, reason, row.at(column), row.address(column), found.text(column));
    }

    /** Tells of the sheets that were of no use; of a table that broke off, only what is certain. */
    void end(boolean complete) {
        decide();
        for (Header lacking : poor) {
            if (any && lacking.found() == 1) {
                // one header alone may be a coincidence, beside a sheet that has all
                without.add(lacking.row());
                continue;
            }
            for (Column column : lacking.missing()) {
                told.whole(
                        TableRule.COLUMNS,
                        "missing",
                        lacking.row().at(),
                        "cell",
                        lacking.row().address(0),
                        "value",
                        column.aliases().isEmpty() ? column.field() : String.join(", ", column.aliases()),
                        "field",
                        column.field());
            }
        }
        for (Row row : without) {
            if (any || !poor.isEmpty()) {
                told.whole(TableRule.UNDERSTOOD, "other-sheet", Row.place(row.sheet()), "value", row.sheet());
            }
        }
        if (!any && poor.isEmpty() && complete) {
            if (without.isEmpty()) {
                told.whole(TableRule.COLUMNS, "no-header", Row.place(""), "cell", "A1", "value", "");
            } else {
                Row row = without.get(0);
                told.whole(
                        TableRule.COLUMNS,
                        "no-header",
                        row.at(),
                        "cell",
                        row.address(0),
                        "value",
                        String.join(" | ", row.cells().stream().map(Cell::text).toList()));
            }
        }
    }
}
