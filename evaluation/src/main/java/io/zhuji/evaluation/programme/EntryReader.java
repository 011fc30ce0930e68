package io.zhuji.evaluation.programme;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.resource.TextResource;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads records from rows with named columns, whatever file they come from. Column names are those of {@link Entry}, or
 * everyday Chinese ones such as 统一社会信用代码, which are data ({@link #columns}); columns of other names are passed over. Immutable and thread-safe.
 *
 * <p>Dates are read as {@code 2024-05-17}, {@code 2024/5/17}, {@code 2024.5.17}, {@code 20240517} or {@code 2024年5月17日}.
 * A row with a date that cannot be read, or without a kind, an enterprise or a first day, gives a finding and no record.
 */
public final class EntryReader {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("培训", "training"),
            Map.entry("自我声明公开", "declaration"),
            Map.entry("声明", "declaration"),
            Map.entry("实施浙江制造标准", "implementation"),
            Map.entry("领跑者", "front-runner"),
            Map.entry("标准创新型企业", "recognition"),
            Map.entry("参与制定标准", "participation"),
            Map.entry("标准化技术组织", "committee"),
            Map.entry("证书", "certificate"),
            Map.entry("初级", "primary"),
            Map.entry("中级", "middle"),
            Map.entry("高级", "high"),
            Map.entry("国际", "international"),
            Map.entry("国家", "national"),
            Map.entry("行业", "industry"),
            Map.entry("牵头", "lead"),
            Map.entry("参与", "take-part"),
            Map.entry("秘书处", "secretariat"),
            Map.entry("委员", "member"),
            Map.entry("现行有效", "in-force"),
            Map.entry("有效", "in-force"),
            Map.entry("废止", "abolished"),
            Map.entry("注销", "deregistered"),
            Map.entry("撤销", "revoked"),
            Map.entry("暂停", "suspended"));

    private final ColumnMapping columns;
    private final String defaultKind;

    private EntryReader(String defaultKind) {
        this.defaultKind = defaultKind;
        this.columns = ColumnMapping.parse(TextResource.text(EntryReader.class, "entry.columns"));
    }

    /** A reader of rows that say their kind. */
    public static EntryReader ofMixedKinds() {
        return new EntryReader("");
    }

    /** A reader of a file of one kind, used where a row does not say its own. */
    public static EntryReader of(String kind) {
        return new EntryReader(Objects.requireNonNull(kind, "kind"));
    }

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(Remarks.entry());
    }

    /** The sentences for what this package finds. */
    public static Messages messages() {
        return Remarks.messages();
    }

    /** Which headers mean which fields. */
    public ColumnMapping columns() {
        return columns;
    }

    /**
     * Reads a row.
     *
     * @param row   its line in the source, for messages
     * @param cells its cells by the header of the column; headers that mean nothing are passed over
     * @param out   where findings go
     * @return empty when the row is no record; then a finding was given
     */
    public Optional<Entry> read(int row, Map<String, String> cells, Consumer<Finding> out) {
        Map<String, String> fields = new HashMap<>();
        cells.forEach((header, cell) -> columns.column(header)
                .ifPresent(column ->
                        fields.merge(column.field(), cell.strip(), (first, other) -> first.isEmpty() ? other : first)));
        return entry(row, fields, out);
    }

    /**
     * Reads a row by the names of its fields, as those of {@link #columns} have them.
     *
     * @param row   its line in the source, for messages
     * @param texts the text of a field; empty where there is none
     * @param out   where findings go
     */
    public Optional<Entry> read(int row, UnaryOperator<String> texts, Consumer<Finding> out) {
        Map<String, String> fields = new HashMap<>();
        columns.columns()
                .forEach(column ->
                        fields.put(column.field(), texts.apply(column.field()).strip()));
        return entry(row, fields, out);
    }

    /**
     * Reads a table, CSV or XLSX, record by record.
     *
     * @param file    its name, for messages
     * @param in      its bytes; read, not closed
     * @param entries takes the records
     * @param out     where findings about rows go; those about the table as a whole are returned
     * @throws IOException if the stream breaks
     */
    public TableReading read(String file, InputStream in, Consumer<Entry> entries, Consumer<Finding> out)
            throws IOException {
        return TableReader.standard()
                .read(
                        file,
                        in,
                        columns,
                        row -> read((int) Math.min(row.row().line(), Integer.MAX_VALUE), row::text, out)
                                .ifPresent(entries));
    }

    private Optional<Entry> entry(int row, Map<String, String> fields, Consumer<Finding> out) {
        String kind = word(fields, "kind");
        kind = kind.isEmpty() ? defaultKind : kind;
        if (kind.isEmpty()) {
            out.accept(Remarks.missing(row, column("kind")));
            return Optional.empty();
        }
        for (String needed : List.of("enterprise", "from")) {
            if (fields.getOrDefault(needed, "").isEmpty()) {
                out.accept(Remarks.missing(row, column(needed)));
                return Optional.empty();
            }
        }
        String begin = fields.getOrDefault("from", "");
        Optional<LocalDate> from = date(begin);
        if (from.isEmpty()) {
            out.accept(Remarks.unreadable(row, column("from"), begin));
            return Optional.empty();
        }
        String end = fields.getOrDefault("to", "");
        Optional<LocalDate> to = end.isEmpty() || end.equals("长期") ? Optional.empty() : date(end);
        if (to.isEmpty() && !end.isEmpty() && !end.equals("长期")) {
            out.accept(Remarks.unreadable(row, column("to"), end));
            return Optional.empty();
        }
        return Optional.of(new Entry(
                row,
                kind,
                fields.getOrDefault("enterprise", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("item", ""),
                word(fields, "level"),
                word(fields, "role"),
                word(fields, "status"),
                from.get(),
                to,
                fields.getOrDefault("region", ""),
                fields.getOrDefault("industry", "")));
    }

    private Column column(String field) {
        return columns.column(field).orElseThrow();
    }

    private static String word(Map<String, String> fields, String name) {
        String written = fields.getOrDefault(name, "");
        return WORDS.getOrDefault(written, written.toLowerCase(Locale.ROOT));
    }

    /** Reads a date in one of the ways it is written, see above; empty where it is none, or a day that never was. */
    public static Optional<LocalDate> date(String written) {
        int[] parts = new int[3];
        int digits = 0;
        int part = 0;
        boolean joined = written.length() == 8;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                if (joined && (i == 4 || i == 6)) {
                    part++;
                }
                if (part > 2 || ++digits > 8) {
                    return Optional.empty();
                }
                parts[part] = parts[part] * 10 + c - '0';
            } else if ("-/.年月".indexOf(c) >= 0) {
                if (joined && part == 0 && i != 4) {
                    return Optional.empty();
                }
                joined = false;
                part++;
            } else if (c != '日' || i != written.length() - 1) {
                return Optional.empty();
            }
        }
        try {
            return part == 2 && parts[0] >= 1000
                    ? Optional.of(LocalDate.of(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
