package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the header of each sheet and makes entries of the rows below it. */
final class Mapped implements RowSink {

    /** A header stands within so many rows of the first that is not blank. */
    private static final int FIRST_ROWS = 20;

    private final ColumnMapping mapping;
    private final EntrySink entries;
    private final Told told;
    private final List<Row> first = new ArrayList<>();
    private final List<Header> poor = new ArrayList<>();
    private final List<Row> without = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable String sheet;
    private boolean decided;
    private boolean any;
    private long count;

    Mapped(ColumnMapping mapping, EntrySink entries, Told told) {
        this.mapping = mapping;
        this.entries = entries;
        this.told = told;
    }

    long count() {
        return count;
    }

    @Override
    public void row(Row row) {
        if (!row.sheet().equals(sheet)) {
            decide();
            sheet = row.sheet();
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
        Header best = new Header(first.get(0), mapping);
        for (Row row : first.subList(1, first.size())) {
            Header next = new Header(row, mapping);
            boolean whole = next.missing().isEmpty() && !best.missing().isEmpty();
            boolean lacking = !next.missing().isEmpty() && best.missing().isEmpty();
            if (whole || !lacking && next.found() > best.found()) {
                best = next;
            }
        }
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
        int at = first.indexOf(best.row());
        for (Row row : first.subList(at + 1, first.size())) {
            entry(row);
        }
    }

    private void entry(Row row) {
        Header under = header;
        if (under != null && !under.isRepeatedBy(row)) {
            count++;
            entries.entry(new Entry(row, under));
        }
    }

    private void tell(Header found) {
        Row row = found.row();
        for (int column : found.twice()) {
            told.cell(TableRule.UNDERSTOOD, "twice", row.at(column), row.address(column), row.text(column));
        }
        for (int column : found.unknown()) {
            told.cell(TableRule.UNDERSTOOD, "unknown", row.at(column), row.address(column), row.text(column));
        }
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
