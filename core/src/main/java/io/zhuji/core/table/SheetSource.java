package io.zhuji.core.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook (ECMA-376-1:2016, 18.3.1.73 and 18.3.1.4). */
final class SheetSource {

    private final Workbook workbook;
    private final String sheet;
    private final Xml xml;
    private final TableLimits limits;
    private final Told told;
    private final StringBuilder value = new StringBuilder();
    private int number;
    private boolean hidden;
    private int firstHidden;
    private int hiddenRows;

    SheetSource(Workbook workbook, String sheet, Xml xml, TableLimits limits, Told told) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.xml = xml;
        this.limits = limits;
        this.told = told;
    }

    /** The next row, blank or not; empty at the end. */
    Optional<Row> next() throws Unreadable {
        while (xml.nextStart()) {
            if (xml.name().equals("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private Row row() throws Unreadable {
        String stated = xml.attribute("r");
        int at = stated == null ? -1 : XlsxSource.whole(stated, Integer.MAX_VALUE);
        number = at < 1 ? number + 1 : at;
        hidden = Workbook.isTrue(xml.attribute("hidden"));
        if (number > limits.rows()) {
            throw stop("too-many-rows", limits.rows());
        }
        List<Cell> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                int column = column(xml.attribute("r"), cells.size());
                if (column >= limits.columns()) {
                    throw stop("too-many-columns", limits.columns());
                }
                Cell cell = cell(column);
                if (cell != Cell.EMPTY) {
                    while (cells.size() <= column) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.set(column, cell);
                } else if (column == cells.size()) {
                    // keeps count for cells without an address
                    cells.add(cell);
                }
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1) == Cell.EMPTY) {
            cells.remove(cells.size() - 1);
        }
        return new Row(sheet, number, number, cells);
    }

    /** Notes that the row last read is one of the table. */
    void seen() {
        if (hidden) {
            firstHidden = hiddenRows == 0 ? number : firstHidden;
            hiddenRows++;
        }
    }

    /** Tells of hidden rows, which are read as others are. */
    void end() {
        if (hiddenRows > 0) {
            told.whole(
                    TableRule.UNDERSTOOD,
                    "hidden-rows",
                    Row.place(sheet).then(firstHidden),
                    "cell",
                    Row.address(sheet, "A" + firstHidden),
                    "value",
                    Integer.toString(hiddenRows));
        }
    }

    private Unreadable stop(String reason, int limit) {
        return new Unreadable(
                reason,
                Row.place(sheet).then(number),
                Row.address(sheet, Integer.toString(number)),
                Integer.toString(limit));
    }

    /** The column of an address such as {@code AB12}; the next one where none can be read. */
    private int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        int i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
            if (column > limits.columns()) {
                return limits.columns();
            }
            i++;
        }
        return i == 0 ? next : column - 1;
    }

    private Cell cell(int column) throws Unreadable {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        value.setLength(0);
        boolean formula = false;
        boolean taking = false;
        String inline = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                taking = xml.name().equals("v");
                formula |= xml.name().equals("f");
                if (xml.name().equals("is")) {
                    inline = Strings.text(xml, "is", limits);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                taking = false;
            } else if (taking) {
                if (value.length() > limits.cellChars()) {
                    throw tooLong(column);
                }
                xml.text(value);
            }
        }
        String raw = value.toString();
        Cell cell = cell(type == null ? "n" : type, raw, inline, style, column);
        if (cell.text().length() > limits.cellChars()) {
            throw tooLong(column);
        }
        if (formula && raw.isEmpty()) {
            tell(TableRule.CELL_SOUND, "not-computed", column, "");
        } else if (formula) {
            tell(TableRule.CELLS, "computed", column, cell.text());
        }
        return cell;
    }

    private Unreadable tooLong(int column) {
        String letters = Row.letters(column);
        return new Unreadable(
                "too-long",
                Row.place(sheet).then(number).then(letters),
                Row.address(sheet, letters + number),
                Integer.toString(limits.cellChars()));
    }

    private Cell cell(String type, String raw, String inline, @Nullable String style, int column) {
        return switch (type) {
            case "inlineStr" -> text(inline, column);
            case "s" -> text(workbook.strings().get(raw), column);
            case "str" -> text(Strings.decoded(raw), column);
            case "b" -> raw.isEmpty() ? Cell.EMPTY : new Cell(raw.equals("1") ? "TRUE" : "FALSE", raw, Cell.Kind.TRUTH);
            case "e" -> {
                tell(TableRule.CELL_SOUND, "error", column, raw);
                yield new Cell("", raw, Cell.Kind.ERROR);
            }
            case "d" -> raw.isEmpty() ? Cell.EMPTY : new Cell(raw, raw, Cell.Kind.DATE);
            default -> raw.isEmpty() ? Cell.EMPTY : number(raw, workbook.format(style), column);
        };
    }

    private Cell text(String text, int column) {
        if (text.indexOf('\0') >= 0) {
            tell(TableRule.CELL_SOUND, "control", column, text);
            return new Cell(text.replace('\0', '\uFFFD'), text, Cell.Kind.TEXT);
        }
        return Cell.of(text);
    }

    private Cell number(String raw, NumberFormat format, int column) {
        Optional<BigDecimal> read = Numbers.read(raw);
        if (read.isEmpty()) {
            tell(TableRule.CELL_SOUND, "number", column, raw);
            return new Cell(raw, raw, Cell.Kind.TEXT);
        }
        BigDecimal typed = Numbers.typed(read.get());
        if (!format.isMoment() && Numbers.lostDigits(typed)) {
            tell(TableRule.CELL_SOUND, "digits", column, raw);
        }
        Optional<String> text = format.text(typed, workbook.from1904());
        if (text.isEmpty()) {
            tell(TableRule.CELL_SOUND, "day", column, raw);
            return new Cell(typed.toPlainString(), raw, Cell.Kind.NUMBER);
        }
        return new Cell(text.get(), raw, format.isMoment() ? Cell.Kind.DATE : Cell.Kind.NUMBER);
    }

    private void tell(TableRule rule, String reason, int column, String shown) {
        String letters = Row.letters(column);
        told.cell(
                rule, reason, Row.place(sheet).then(number).then(letters), Row.address(sheet, letters + number), shown);
    }
}
