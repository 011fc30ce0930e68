package io.zhuji.core.table;

import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads tables from CSV and XLSX, row by row. Immutable and thread-safe; an object you keep.
 *
 * <p>Which of the two a file is, the encoding of CSV (UTF-8, UTF-16 with or without its mark, GB18030 with GBK) and its separator (comma, semicolon, tab,
 * bar) are found out. Rows in which nothing stands are passed over, but counted. Whatever the bytes are, the answer is rows
 * and findings; only the caller's own stream can throw. Formulas are never computed: a workbook's last result is read, and told.
 *
 * <p>CSV is read by FastCSV ({@code de.siegmar:fastcsv}), which the host adds; a workbook needs nothing but the JDK.
 */
public final class TableReader {

    private static final int FIRST = 8;

    private static final TableReader STANDARD =
            new TableReader(TableLimits.STANDARD, Optional.empty(), Optional.empty(), Optional.empty());

    private final TableLimits limits;
    private final Optional<Charset> charset;
    private final Optional<Character> separator;
    private final Optional<String> sheet;

    private TableReader(
            TableLimits limits, Optional<Charset> charset, Optional<Character> separator, Optional<String> sheet) {
        this.limits = limits;
        this.charset = charset;
        this.separator = separator;
        this.sheet = sheet;
    }

    /** A reader that finds everything out, within {@link TableLimits#STANDARD}. */
    public static TableReader standard() {
        return STANDARD;
    }

    /** The rules of tables, and what each concludes whatever the reason; they are ours and stand on no law. */
    public static SortedMap<RuleId, Outcome> rules() {
        SortedMap<RuleId, Outcome> rules = new TreeMap<>();
        for (TableRule rule : TableRule.values()) {
            rules.put(rule.id(), rule.outcome());
        }
        return rules;
    }

    /** The sentences for findings about tables. */
    public static Messages messages() {
        return Messages.load(TableReader.class, "messages");
    }

    /** This reader with those limits. */
    public TableReader limits(TableLimits limits) {
        return new TableReader(Objects.requireNonNull(limits, "limits"), charset, separator, sheet);
    }

    /** This reader, taking CSV to be in that encoding; a byte order mark still tells otherwise about UTF-8 alone. */
    public TableReader charset(Charset charset) {
        return new TableReader(limits, Optional.of(charset), separator, sheet);
    }

    /** This reader, taking the cells of CSV to be separated by that sign. */
    public TableReader separator(char separator) {
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("no separator of cells: U+" + Integer.toHexString(separator));
        }
        return new TableReader(limits, charset, Optional.of(separator), sheet);
    }

    /** This reader, reading of a workbook the sheet of that name alone, though it be hidden. */
    public TableReader sheet(String name) {
        return new TableReader(limits, charset, separator, Optional.of(name));
    }

    /**
     * Reads every row that is not blank.
     *
     * @param file the name of the file, for the findings
     * @param in   its bytes; read, not closed
     * @param rows takes the rows in their order; what it throws is passed on
     * @throws IOException           if the stream breaks
     * @throws IllegalStateException if the file is CSV and FastCSV is not there; the message says what to add
     */
    public TableReading read(String file, InputStream in, RowSink rows) throws IOException {
        Told told = new Told(Objects.requireNonNull(file, "file"));
        Objects.requireNonNull(rows, "rows");
        Counting counting = new Counting(rows);
        boolean complete = read(in, counting, told);
        return new TableReading(counting.count, complete, told.findings());
    }

    /**
     * Reads every row below the header as an entry. The header is the one, two or three of a sheet's first sixty rows that name most
     * columns of the mapping, all required ones among them; title rows above it are passed over, as are repetitions of it below, and
     * another header below begins another table. In a header of several rows a column means what the texts above it mean together: 日期 over 发布
     * is 发布日期. A cell of a workbook that is merged with those above it has their value. A sheet without such a header is told.
     *
     * @param file    the name of the file, for the findings
     * @param in      its bytes; read, not closed
     * @param mapping which headers mean which fields
     * @param entries takes the entries in their order; what it throws is passed on
     * @throws IOException           if the stream breaks
     * @throws IllegalStateException if the file is CSV and FastCSV is not there; the message says what to add
     */
    public TableReading read(String file, InputStream in, ColumnMapping mapping, EntrySink entries) throws IOException {
        Told told = new Told(Objects.requireNonNull(file, "file"));
        Mapped mapped = new Mapped(mapping, Objects.requireNonNull(entries, "entries"), told);
        boolean complete = read(in, mapped, told);
        mapped.end(complete);
        return new TableReading(mapped.count(), complete, told.findings());
    }

    private boolean read(InputStream in, RowSink rows, Told told) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Objects.requireNonNull(in, "in"), FIRST);
        byte[] first = bytes.readNBytes(FIRST);
        bytes.unread(first);
        try {
            if (begins(first, 'P', 'K', 3, 4) || begins(first, 'P', 'K', 5, 6)) {
                new XlsxSource(limits, told).read(bytes, sheet, rows);
            } else if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new Unreadable("old-workbook", "");
            } else {
                csv(bytes, rows, told);
            }
            return true;
        } catch (Unreadable e) {
            e.tell(told);
            return false;
        }
    }

    private void csv(InputStream bytes, RowSink rows, Told told) throws IOException, Unreadable {
        CsvSource source;
        try {
            source = new CsvSource(limits, told);
            source.begin();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "reading CSV needs FastCSV: add de.siegmar:fastcsv, version 4.4.0 or newer of 4, to the class path; on the"
                            + " module path also name its module, as in --add-modules de.siegmar.fastcsv",
                    e);
        }
        source.read(bytes, charset, separator, rows);
    }

    private static boolean begins(byte[] first, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Counting implements RowSink {

        private final RowSink rows;
        private long count;

        Counting(RowSink rows) {
            this.rows = rows;
        }

        @Override
        public void row(Row row) {
            count++;
            rows.row(row);
        }
    }
}
