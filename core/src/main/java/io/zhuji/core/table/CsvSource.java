package io.zhuji.core.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.zhuji.core.finding.Pointer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV (RFC 4180, and what spreadsheets make of it) by FastCSV. The only class that sees it. */
final class CsvSource {

    private static final int PEEK = 1 << 15;

    private final TableLimits limits;
    private final Told told;

    CsvSource(TableLimits limits, Told told) {
        this.limits = limits;
        this.told = told;
    }

    /** Fails where FastCSV is not there, before anything is read. */
    void begin() {
        CsvReader.builder();
    }

    void read(InputStream in, Optional<Charset> charset, Optional<Character> separator, RowSink rows)
            throws IOException, Unreadable {
        BufferedReader text = new BufferedReader(new TextInput(in, charset, told), PEEK);
        String start = peek(text);
        if (looksBinary(start)) {
            throw new Unreadable("no-table", Told.shown(start));
        }
        Optional<Character> stated = stated(start);
        Handler handler = new Handler();
        // a quote that is never closed takes in all that follows
        int buffer = (int) Math.min(1L << 28, Math.max(1L << 16, 2L * limits.cellChars()));
        CsvReader<Line> reader = CsvReader.builder()
                .fieldSeparator(
                        separator.isPresent() ? separator.get() : stated.orElseGet(() -> Separators.guess(start)))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(buffer)
                .build(handler, text);
        try (CloseableIterator<Line> lines = reader.iterator()) {
            int number = 0;
            while (true) {
                Line line;
                try {
                    if (!lines.hasNext()) {
                        return;
                    }
                    line = lines.next();
                } catch (CsvParseException e) {
                    throw broken(e, handler.current.line, number);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
                number++;
                if (number > limits.rows()) {
                    throw new Unreadable(
                            "too-many-rows", place(number), Long.toString(line.line), Integer.toString(limits.rows()));
                }
                if (number == 1 && stated.isPresent()) {
                    continue;
                }
                Row row = row(line, number);
                if (!row.isBlank()) {
                    rows.row(row);
                }
            }
        }
    }

    private Unreadable broken(CsvParseException e, long line, int number) {
        Throwable cause = e;
        while (cause.getCause() instanceof CsvParseException inner) {
            cause = inner;
        }
        String message = String.valueOf(cause.getMessage());
        boolean size = message.contains("maximum buffer size") || message.contains("buffer size");
        return new Unreadable(
                size ? "too-long" : "quotes",
                place(number + 1),
                Long.toString(line),
                size ? Integer.toString(limits.cellChars()) : message);
    }

    private static Pointer place(int number) {
        return Pointer.ROOT.then(number);
    }

    private Row row(Line line, int number) throws Unreadable {
        if (line.count > limits.columns()) {
            throw new Unreadable(
                    "too-many-columns", place(number), Long.toString(line.line), Integer.toString(limits.columns()));
        }
        if (line.longest > limits.cellChars()) {
            throw new Unreadable(
                    "too-long", place(number), Long.toString(line.line), Integer.toString(limits.cellChars()));
        }
        List<Cell> cells = new ArrayList<>(line.texts.size());
        for (int i = 0; i < line.texts.size(); i++) {
            cells.add(cell(line.texts.get(i), number, i));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1) == Cell.EMPTY) {
            cells.remove(cells.size() - 1);
        }
        return new Row("", number, line.line, cells);
    }

    private Cell cell(String text, int number, int column) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        String raw = text;
        if (text.indexOf('\0') >= 0) {
            told.cell(
                    TableRule.CELL_SOUND,
                    "control",
                    place(number).then(Row.letters(column)),
                    Row.letters(column) + number,
                    text);
            text = text.replace('\0', '\uFFFD');
        }
        String constant = Formulas.constant(text);
        String read = constant.equals(text) ? Formulas.unguarded(text) : constant;
        return read.isEmpty() ? Cell.EMPTY : new Cell(read, raw, Cell.Kind.TEXT);
    }

    private static String peek(BufferedReader text) throws IOException {
        text.mark(PEEK);
        char[] start = new char[PEEK];
        int count = 0;
        while (count < start.length) {
            int more = text.read(start, count, start.length - count);
            if (more < 0) {
                break;
            }
            count += more;
        }
        text.reset();
        return new String(start, 0, count);
    }

    /** Text has hardly any control characters. */
    private static boolean looksBinary(String start) {
        int control = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            control += c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFD' ? 1 : 0;
        }
        return control > 8 && control > start.length() / 50;
    }

    /** The separator a first line {@code sep=;} states, as spreadsheets write it. */
    private static Optional<Character> stated(String start) {
        boolean states = start.length() > 5
                && start.regionMatches(true, 0, "sep=", 0, 4)
                && (start.charAt(5) == '\r' || start.charAt(5) == '\n');
        char separator = states ? start.charAt(4) : ',';
        boolean possible = separator != '"' && separator > ' ' || separator == '\t';
        return states && possible ? Optional.of(separator) : Optional.empty();
    }

    /** One record as it is parsed. */
    private static final class Line {

        private final long line;
        private final List<String> texts = new ArrayList<>();
        private int count;
        private int longest;

        Line(long line) {
            this.line = line;
        }
    }

    private final class Handler extends AbstractBaseCsvCallbackHandler<Line> {

        private Line current = new Line(1);

        @Override
        protected void handleBegin(long startingLineNumber) {
            current = new Line(startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            current.count++;
            current.longest = Math.max(current.longest, len);
            if (current.count <= limits.columns() && len <= limits.cellChars()) {
                current.texts.add(new String(buf, offset, len));
            }
        }

        @Override
        protected Line buildRecord() {
            return current;
        }
    }
}
