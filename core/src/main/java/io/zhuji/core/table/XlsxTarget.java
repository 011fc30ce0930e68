package io.zhuji.core.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook (ECMA-376, transitional) sheet by sheet; texts stand in their cells, so nothing is held but the names of the sheets. */
final class XlsxTarget implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CHARS = 32_767;
    private static final int MOST_NAME = 31;
    private static final int DIGITS = 15;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    // the cell styles, in the order of styles.xml
    private static final int BOLD = 1;
    private static final int GUARDED = 2;
    private static final int DAY = 3;
    private static final int DECIMALS = 4;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder line = new StringBuilder();
    private boolean open;
    private boolean closed;
    private int row;
    private long cut;

    XlsxTarget(OutputStream out) {
        this.zip = new ZipOutputStream(Objects.requireNonNull(out, "out"), StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
    }

    @Override
    public void sheet(String name) throws IOException {
        endSheet();
        names.add(free(plain(Objects.requireNonNull(name, "name"))));
        entry("xl/worksheets/sheet" + names.size() + ".xml");
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\">");
        open = true;
        row = 0;
    }

    /** A name without the signs a sheet's name may not have. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean unfit = "[]:*?/\\".indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c);
            plain.append(unfit ? ' ' : c);
        }
        String text = Blanks.strip(plain.toString());
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\'') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\'') {
            to--;
        }
        return from == to ? "Sheet" : text.substring(from, to);
    }

    /** That name, or one like it that no sheet has. */
    private String free(String name) {
        String free = name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            free = name.substring(0, Math.min(name.length(), MOST_NAME - suffix.length())) + suffix;
        }
        return free;
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // two writings of one table are the same bytes
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    @Override
    public void header(List<String> cells) throws IOException {
        begin();
        if (row == 0) {
            out.write(
                    "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                            + " state=\"frozen\"/></sheetView></sheetViews>");
        }
        beginRow();
        int column = 0;
        for (String cell : cells) {
            text(column++, cell, BOLD);
        }
        endRow(cells.size());
    }

    @Override
    public void cells(List<Cell> cells) throws IOException {
        begin();
        beginRow();
        int column = 0;
        for (Cell cell : cells) {
            cell(column++, cell);
        }
        endRow(cells.size());
    }

    private void begin() throws IOException {
        if (closed) {
            throw new IllegalStateException("the table is closed");
        }
        if (!open) {
            sheet("Sheet" + (names.size() + 1));
        } else if (row == MOST_ROWS) {
            sheet(names.get(names.size() - 1));
        }
    }

    private void beginRow() throws IOException {
        if (row == 0) {
            out.write("<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
        }
        row++;
        line.setLength(0);
        line.append("<row r=\"").append(row).append("\">");
    }

    private void endRow(int columns) throws IOException {
        if (columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("a workbook has " + MOST_COLUMNS + " columns, the row had " + columns);
        }
        line.append("</row>");
        out.append(line);
    }

    private void cell(int column, Cell cell) {
        switch (cell.kind()) {
            case NUMBER -> {
                Optional<BigDecimal> number = Numbers.read(cell.text());
                if (number.isPresent() && fits(number.get(), cell.text())) {
                    value(column, DECIMALS + Math.max(0, number.get().scale()), "n", cell.text());
                } else {
                    text(column, cell.text(), 0);
                }
            }
            case DATE -> {
                Optional<LocalDate> day = day(cell.text());
                if (day.isPresent()) {
                    value(column, DAY, "n", Long.toString(ChronoUnit.DAYS.between(EPOCH, day.get())));
                } else {
                    text(column, cell.text(), 0);
                }
            }
            case TRUTH -> {
                if (cell.text().equals("TRUE") || cell.text().equals("FALSE")) {
                    value(column, 0, "b", cell.text().equals("TRUE") ? "1" : "0");
                } else {
                    text(column, cell.text(), 0);
                }
            }
            default -> text(column, cell.text(), 0);
        }
    }

    /** Whether a workbook keeps all its digits, and shows them as they are written. */
    private static boolean fits(BigDecimal number, String text) {
        return number.precision() <= DIGITS
                && number.scale() >= 0
                && number.scale() <= DIGITS
                && number.precision() - number.scale() <= DIGITS
                && number.toPlainString().equals(text);
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private void open(int column, int style, String type) {
        line.append("<c r=\"").append(Row.letters(column)).append(row).append('"');
        if (style > 0) {
            line.append(" s=\"").append(style).append('"');
        }
        line.append(" t=\"").append(type).append("\">");
    }

    private void value(int column, int style, String type, String value) {
        open(column, style, type);
        line.append("<v>").append(value).append("</v></c>");
    }

    private void text(int column, String text, int style) {
        if (text.isEmpty()) {
            return;
        }
        String kept = text;
        if (text.length() > MOST_CHARS) {
            cut++;
            int end = Character.isHighSurrogate(text.charAt(MOST_CHARS - 2)) ? MOST_CHARS - 2 : MOST_CHARS - 1;
            kept = text.substring(0, end) + '…';
        }
        open(column, style == 0 && Formulas.isDangerous(kept) ? GUARDED : style, "inlineStr");
        line.append("<is><t xml:space=\"preserve\">");
        escape(kept, line);
        line.append("</t></is></c>");
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c < ' ' && c != '\t' && c != '\n'
                            || c >= 0xFFFE
                            || Character.isSurrogate(c)
                            || c == '_' && Strings.escape(text, i) >= 0) {
                        out.append("_x");
                        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                        out.append("0".repeat(4 - hex.length())).append(hex).append('_');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    private void endSheet() throws IOException {
        if (!open) {
            return;
        }
        if (row == 0) {
            out.write("<sheetData>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        open = false;
    }

    @Override
    public long cut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        if (names.isEmpty()) {
            sheet("Sheet1");
        }
        endSheet();
        closed = true;
        part("xl/styles.xml", styles());
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"");
            escape(names.get(i - 1), sheets);
            sheets.append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                        + relation(names.size() + 1, "styles", "styles.xml") + "</Relationships>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles") + types
                        + "</Types>");
        zip.finish();
        zip.flush();
    }

    private void part(String name, String xml) throws IOException {
        entry(name);
        out.write(HEAD + xml);
        out.flush();
        zip.closeEntry();
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + '/' + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String styles() {
        StringBuilder formats = new StringBuilder("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>");
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"49\" quotePrefix=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>");
        for (int decimals = 0; decimals <= DIGITS; decimals++) {
            int id = 165 + decimals;
            String code = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
            formats.append("<numFmt numFmtId=\"")
                    .append(id)
                    .append("\" formatCode=\"")
                    .append(code)
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(id).append("\" applyNumberFormat=\"1\"/>");
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"" + (DIGITS + 2) + "\">" + formats
                + "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name"
                + " val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                + "</cellStyleXfs><cellXfs count=\"" + (DECIMALS + DIGITS + 1) + "\">" + cells
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }
}
