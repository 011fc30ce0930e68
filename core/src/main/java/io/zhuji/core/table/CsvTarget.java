package io.zhuji.core.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Writes CSV (RFC 4180). */
final class CsvTarget implements TableWriter {

    private final Writer out;
    private final char separator;
    private final boolean marked;
    private boolean begun;

    CsvTarget(OutputStream out, Charset charset, char separator) {
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("no separator of cells: U+" + Integer.toHexString(separator));
        }
        this.out = new OutputStreamWriter(Objects.requireNonNull(out, "out"), charset);
        this.separator = separator;
        this.marked = charset.equals(StandardCharsets.UTF_8);
    }

    @Override
    public void sheet(String name) {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public void header(List<String> cells) throws IOException {
        row(cells);
    }

    @Override
    public void cells(List<Cell> cells) throws IOException {
        if (!begun && marked) {
            out.write('\uFEFF');
        }
        begun = true;
        boolean first = true;
        for (Cell cell : cells) {
            if (!first) {
                out.write(separator);
            }
            write(Formulas.guarded(cell.text()), first);
            first = false;
        }
        out.write("\r\n");
    }

    private void write(String text, boolean first) throws IOException {
        // blanks at the ends are kept by quotes; so is the first cell where it would read as a separator's name
        boolean quoted = text.isEmpty()
                ? first
                : Blanks.isBlank(text.charAt(0))
                        || Blanks.isBlank(text.charAt(text.length() - 1))
                        || first && text.regionMatches(true, 0, "sep=", 0, 4);
        for (int i = 0; i < text.length() && !quoted; i++) {
            char c = text.charAt(i);
            quoted = c == separator
                    || c == '"'
                    || c == '\n'
                    || c == '\r'
                    || c == ';'
                    || c == '\t'
                    || c == '|'
                    || c == ',';
        }
        if (!quoted) {
            out.write(text);
            return;
        }
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                out.write('"');
            }
            out.write(c);
        }
        out.write('"');
    }

    @Override
    public long cut() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
