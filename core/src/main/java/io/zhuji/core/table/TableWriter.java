package io.zhuji.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table row by row, in flat memory, so that no text becomes a formula in a spreadsheet.
 *
 * <p>A text that begins, blanks aside, with {@code = + - @} (in either width), or with a tab or carriage return, is dangerous unless it is a signed number
 * such as {@code -5} or {@code +3.20%}, or a lone hyphen. CSV gets an apostrophe before it; a workbook holds every text as text, and marks
 * such a one so that it stays text when a person edits the cell. {@link TableReader} reads both back as they were.
 * Not for several threads at once.
 */
public interface TableWriter extends Closeable {

    /** A writer of CSV: UTF-8 with its mark, as spreadsheets need it, commas, CR LF. */
    static TableWriter csv(OutputStream out) {
        return new CsvTarget(out, StandardCharsets.UTF_8, ',');
    }

    /** A writer of CSV in another encoding, such as GB18030, and with another separator. */
    static TableWriter csv(OutputStream out, Charset charset, char separator) {
        return new CsvTarget(out, charset, separator);
    }

    /** A writer of a workbook (XLSX). It has at least one sheet, {@code Sheet1} unless named. */
    static TableWriter xlsx(OutputStream out) {
        return new XlsxTarget(out);
    }

    /**
     * Begins a sheet of a workbook. In CSV, which has none, nothing happens.
     *
     * @param name what it is called; signs a name may not have become blanks, a name too long or taken is changed
     */
    void sheet(String name) throws IOException;

    /** Writes a header, which a workbook shows in bold and, as the first row, keeps in sight. */
    void header(List<String> cells) throws IOException;

    /** Writes a row of cells, each of its kind where the format knows it. */
    void cells(List<Cell> cells) throws IOException;

    /** Writes a row of texts. */
    default void row(List<String> texts) throws IOException {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        cells(cells);
    }

    /** Writes a row of texts. */
    default void row(String... texts) throws IOException {
        row(List.of(texts));
    }

    /** Texts so far that were longer than a cell may be (32 767 characters in a workbook) and were cut, with … at their end. */
    long cut();

    /** Ends the table. The stream is flushed and not closed. */
    @Override
    void close() throws IOException;
}
