package io.zhuji.evaluation.supervision;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.evaluation.statistics.Interval;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of test results to publish. A cell that is hidden is empty; a cell of a row and column without results holds
 * zeros.
 *
 * @param rows    the dimension of the rows
 * @param columns the dimension of the columns; empty for a table of one dimension
 * @param rowNames    the values of the rows, in alphabetical order
 * @param columnNames the values of the columns, in alphabetical order; empty for a table of one dimension
 * @param cells       row by row, as many as columns in each; empty for a table of one dimension
 * @param rowTotals   one per row
 * @param columnTotals one per column
 * @param total       of all results
 * @param complete    whether all results had room; if not, no cell is shown
 */
public record StatisticsTable(
        Dimension rows,
        Optional<Dimension> columns,
        List<String> rowNames,
        List<String> columnNames,
        List<List<Optional<Figures>>> cells,
        List<Optional<Figures>> rowTotals,
        List<Optional<Figures>> columnTotals,
        Optional<Figures> total,
        boolean complete) {

    /**
     * The figures of a group that is shown.
     *
     * @param results  how many results
     * @param failed   how many of them did not meet the limit
     * @param passed   the share that did, in percent, half up
     * @param interval of that share; empty where there are no results
     */
    public record Figures(long results, long failed, BigDecimal passed, Optional<Interval> interval) {

        public Figures {
            Objects.requireNonNull(passed, "passed");
            Objects.requireNonNull(interval, "interval");
        }
    }

    public StatisticsTable {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        rowNames = List.copyOf(rowNames);
        columnNames = List.copyOf(columnNames);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        Objects.requireNonNull(total, "total");
    }

    /**
     * Writes the table as a JSON object: {@code rows}, {@code columns}, and a list of cells with row, column, results,
     * failed, passed_percent, low and high, or {@code hidden}. A total lacks
     * the row or the column. Cells without results are left out.
     *
     * @throws IOException if the generator fails
     */
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rows", Names.of(rows));
        if (columns.isPresent()) {
            json.writeStringField("columns", Names.of(columns.get()));
        }
        json.writeBooleanField("complete", complete);
        json.writeArrayFieldStart("cells");
        for (int r = 0; r < rowNames.size(); r++) {
            for (int c = 0; c < columnNames.size() && complete; c++) {
                cell(rowNames.get(r), columnNames.get(c), cells.get(r).get(c), json);
            }
            cell(rowNames.get(r), null, rowTotals.get(r), json);
        }
        for (int c = 0; c < columnNames.size(); c++) {
            cell(null, columnNames.get(c), columnTotals.get(c), json);
        }
        json.writeEndArray();
        json.writeFieldName("total");
        figures(total, json);
        json.writeEndObject();
    }

    private static void cell(
            @Nullable String row, @Nullable String column, Optional<Figures> figures, JsonGenerator json)
            throws IOException {
        if (figures.isPresent() && figures.get().results() == 0) {
            return;
        }
        json.writeStartObject();
        if (row != null) {
            json.writeStringField("row", row);
        }
        if (column != null) {
            json.writeStringField("column", column);
        }
        json.writeFieldName("figures");
        figures(figures, json);
        json.writeEndObject();
    }

    private static void figures(Optional<Figures> figures, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (figures.isEmpty()) {
            json.writeBooleanField("hidden", true);
        } else {
            json.writeNumberField("results", figures.get().results());
            json.writeNumberField("failed", figures.get().failed());
            json.writeNumberField("passed_percent", figures.get().passed());
            if (figures.get().interval().isPresent()) {
                json.writeNumberField("low", figures.get().interval().get().low());
                json.writeNumberField("high", figures.get().interval().get().high());
            }
        }
        json.writeEndObject();
    }
}
