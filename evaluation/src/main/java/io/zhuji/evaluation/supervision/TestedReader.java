package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.evaluation.programme.EntryReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads test results from rows with named columns, in English or Chinese, of JSON or of a table read by {@link #columns}.
 * Whether a limit was met is written 合格, 符合, pass, true, or 不合格, 不符合, fail, false. A row without a period takes the
 * quarter of its day. Immutable and thread-safe.
 */
public final class TestedReader {

    private static final Map<String, Boolean> CONFORMS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("pass", true),
            Map.entry("passed", true),
            Map.entry("合格", true),
            Map.entry("符合", true),
            Map.entry("是", true),
            Map.entry("false", false),
            Map.entry("fail", false),
            Map.entry("failed", false),
            Map.entry("不合格", false),
            Map.entry("不符合", false),
            Map.entry("否", false));

    private final ColumnMapping columns = Columns.read("tested.columns");

    /** A reader. */
    public TestedReader() {}

    /** Which headers mean which fields. */
    public ColumnMapping columns() {
        return columns;
    }

    /** As {@link #read(int, UnaryOperator, Consumer)}, from cells by their headers. */
    public Optional<Tested> read(int row, Map<String, String> cells, Consumer<Finding> out) {
        return read(row, Columns.texts(columns, cells), out);
    }

    /**
     * Reads a result.
     *
     * @param row   its line in the source, for messages
     * @param texts the text of a field of {@link #columns}; empty where there is none
     * @param out   where a finding goes
     * @return empty when it does not say whether the limit was met, or names a day that never was
     */
    public Optional<Tested> read(int row, UnaryOperator<String> texts, Consumer<Finding> out) {
        String written = texts.apply("conforms").strip();
        Boolean conforms = CONFORMS.get(written.toLowerCase(Locale.ROOT));
        if (conforms == null) {
            out.accept(unreadable(row, "conforms", written));
            return Optional.empty();
        }
        String period = texts.apply("period").strip();
        String day = texts.apply("on").strip();
        if (!day.isEmpty()) {
            Optional<LocalDate> on = EntryReader.date(day);
            if (on.isEmpty()) {
                out.accept(unreadable(row, "on", day));
                return Optional.empty();
            }
            if (period.isEmpty()) {
                period = on.get().getYear() + "-Q" + (on.get().getMonthValue() + 2) / 3;
            }
        }
        return Optional.of(new Tested(
                row,
                texts.apply("standard").strip(),
                texts.apply("indicator").strip(),
                texts.apply("region").strip(),
                texts.apply("industry").strip(),
                texts.apply("product").strip(),
                period,
                texts.apply("size").strip(),
                texts.apply("enterprise").strip(),
                conforms));
    }

    private Finding unreadable(int row, String field, String value) {
        String header = columns.column(field).orElseThrow().aliases().get(0);
        return Conclusions.STATS_UNREADABLE.at(
                Pointer.ROOT.then("rows").then(row).then(field), Integer.toString(row), field, header, value);
    }
}
