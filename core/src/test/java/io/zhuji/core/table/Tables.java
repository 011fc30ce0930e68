package io.zhuji.core.table;

import io.zhuji.core.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables in memory, for tests. */
final class Tables {

    static final String CELLS =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    static final String END = "</sheetData></worksheet>";

    private Tables() {}

    /** What a reading gave. */
    record Read(List<Row> rows, TableReading reading) {

        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }

        List<String> reasons() {
            return reading.findings().stream().map(Finding::reason).toList();
        }

        Finding first() {
            return reading.findings().get(0);
        }
    }

    static Read read(byte[] bytes) {
        return read(TableReader.standard(), bytes);
    }

    static Read read(TableReader reader, byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        try {
            return new Read(rows, reader.read("t", new ByteArrayInputStream(bytes), rows::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static Read csv(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    /** A way of writing a table. */
    interface Writing {

        void to(TableWriter writer) throws IOException;
    }

    static byte[] xlsx(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out)) {
            writing.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] csv(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out)) {
            writing.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a workbook of one sheet, as a program other than ours writes it. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"/xl/workbook.xml\"/></Relationships>");
        parts.put("xl/worksheets/s.xml", sheet);
        parts.put(
                "xl/workbook.xml",
                "<x:workbook xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><x:sheets>"
                        + "<x:sheet name=\"甲 表\" sheetId=\"1\" r:id=\"b\"/></x:sheets></x:workbook>");
        String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"b\" Type=\"" + kind + "worksheet\" Target=\"worksheets/s.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\"" + kind + "sharedStrings\" Target=\"../xl/strings.xml\"/>"
                        + "<Relationship Id=\"d\" Type=\"" + kind
                        + "styles\" Target=\"./styles.xml\"/></Relationships>");
        parts.put(
                "xl/strings.xml",
                "<sst><si><t>铅</t></si><si><r><t xml:space=\"preserve\">可迁移 </t></r><r><t>元素</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>ケ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"0.000_ ;[Red]\\-0.000\\ \"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"2\"/><xf numFmtId=\"9\"/>"
                        + "<xf numFmtId=\"171\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        return parts;
    }

    static byte[] workbook(String cells) {
        return zip(parts(CELLS + cells + END));
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
