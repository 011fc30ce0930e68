package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.table.Tables.Read;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1" t="s"><v>0</v></c>                                        | 铅                | TEXT   |
            <c r="A1" t="s"><v>1</v></c>                                        | 可迁移 元素       | TEXT   |
            <c r="A1" t="inlineStr"><is><r><t>a</t></r><t>b</t></is></c>         | ab                | TEXT   |
            <c r="A1" t="str"><f>B1</f><v>x</v></c>                             | x                 | TEXT   | computed
            <c r="A1"><v>42</v></c>                                             | 42                | NUMBER |
            <c r="A1"><v>0.57999999999999996</v></c>                            | 0.58              | NUMBER |
            <c r="A1"><v>1.1000000000000001</v></c>                             | 1.1               | NUMBER |
            <c r="A1"><v>0.30000000000000004</v></c>                            | 0.30000000000000004 | NUMBER |
            <c r="A1"><f>B1+C1</f><v>0.30000000000000004</v></c>                | 0.30000000000000004 | NUMBER | computed
            <c r="A1"><f>B1+C1</f></c>                                          |                   | EMPTY  | not-computed
            <c r="A1"><v>1.0000000000000001E-5</v></c>                          | 0.00001           | NUMBER |
            <c r="A1"><v>3.3010619990101001E+17</v></c>                         | 330106199901010000 | NUMBER | digits
            <c r="A1"><v>123456789012345</v></c>                                | 123456789012345   | NUMBER |
            <c r="A1" s="5"><v>0.5</v></c>                                      | 0.50              | NUMBER |
            <c r="A1" s="5"><v>0.125</v></c>                                    | 0.125             | NUMBER |
            <c r="A1" s="7"><v>-2.5</v></c>                                     | -2.500            | NUMBER |
            <c r="A1" s="6"><v>0.05</v></c>                                     | 5%                | NUMBER |
            <c r="A1" s="8"><v>7.0000000000000007E-2</v></c>                    | 7.00%             | NUMBER |
            <c r="A1" s="1"><v>44197</v></c>                                    | 2021-01-01        | DATE   |
            <c r="A1" s="2"><v>46174</v></c>                                    | 2026-06-01        | DATE   |
            <c r="A1" s="3"><v>44197.5</v></c>                                  | 2021-01-01T12:00  | DATE   |
            <c r="A1" s="3"><v>44197.999988425901</v></c>                       | 2021-01-01T23:59:59 | DATE |
            <c r="A1" s="4"><v>0.35416666666666669</v></c>                      | 08:30             | DATE   |
            <c r="A1" s="1"><v>1</v></c>                                        | 1900-01-01        | DATE   |
            <c r="A1" s="1"><v>61</v></c>                                       | 1900-03-01        | DATE   |
            <c r="A1" s="1"><v>60</v></c>                                       | 60                | NUMBER | day
            <c r="A1" s="1"><v>-3</v></c>                                       | -3                | NUMBER | day
            <c r="A1" s="1"><v>99999999</v></c>                                 | 99999999          | NUMBER | day
            <c r="A1" t="d"><v>2026-01-31</v></c>                               | 2026-01-31        | DATE   |
            <c r="A1" t="b"><v>1</v></c>                                        | TRUE              | TRUTH  |
            <c r="A1" t="e"><v>#REF!</v></c>                                    |                   | ERROR  | error
            <c r="A1"><v>NaN</v></c>                                            | NaN               | TEXT   | number
            <c r="A1"><v>1e999999999</v></c>                                    | 1e999999999       | TEXT   | number
            <c r="A1" t="s"><v>99999999</v></c>                                 |                   | EMPTY  |
            <c r="A1" t="s"><v>-1</v></c>                                       |                   | EMPTY  |
            <c r="A1" s="99999"><v>1</v></c>                                    | 1                 | NUMBER |
            """)
    void readsACell(String cell, String text, Cell.Kind kind, String reason) {
        Read read = Tables.read(
                Tables.workbook("<row r=\"1\">" + cell + "<c r=\"B1\" t=\"inlineStr\"><is><t>.</t></is></c></row>"));
        Cell first = read.rows().get(0).cell(0);
        assertThat(first.text()).isEqualTo(text == null ? "" : text);
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(read.reasons()).isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(read.reading().complete()).isTrue();
    }

    @Test
    void keepsWhatTheFileHoldsAsEvidence() {
        Read read = Tables.read(Tables.workbook("<row><c s=\"6\"><v>0.05</v></c><c s=\"1\"><v>44197</v></c></row>"));
        assertThat(read.rows().get(0).cells()).extracting(Cell::raw).containsExactly("0.05", "44197");
    }

    @Test
    void readsTextAsWorkbooksEscapeIt() {
        Read read = Tables.read(Tables.workbook("<row><c t=\"s\"><v>2</v></c></row>"));
        assertThat(read.texts()).containsExactly(List.of("a\rb_x0041_"));
    }

    @Test
    void putsCellsWhereTheyBelong() {
        Read read =
                Tables.read(Tables.workbook("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c><c r=\"F3\"/></row>"
                        + "<row><c><v>3</v></c></row>"));
        assertThat(read.texts()).containsExactly(List.of("", "", "1", "2"), List.of("3"));
        Row row = read.rows().get(0);
        assertThat(row.address(2)).isEqualTo("甲 表!C3");
        assertThat(row.at(2)).hasToString("/甲 表/3/C");
        assertThat(read.rows().get(1).number()).isEqualTo(4);
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        Map<String, String> parts = Tables.parts(Tables.CELLS + "<row><c s=\"1\"><v>0</v></c></row>" + Tables.END);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<x:sheets>", "<x:workbookPr date1904=\"1\"/><x:sheets>"));
        assertThat(Tables.read(Tables.zip(parts)).texts()).containsExactly(List.of("1904-01-01"));
    }

    @Test
    void passesOverHiddenSheetsButReadsOneThatIsNamed() {
        Map<String, String> parts = Tables.parts(Tables.CELLS + "<row><c><v>1</v></c></row>" + Tables.END);
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("sheetId", "state=\"veryHidden\" sheetId"));
        byte[] bytes = Tables.zip(parts);
        assertThat(Tables.read(bytes).reasons()).containsExactly("hidden-sheet", "no-table");
        assertThat(Tables.read(TableReader.standard().sheet("甲 表"), bytes).rows())
                .hasSize(1);
        assertThat(Tables.read(TableReader.standard().sheet("乙"), bytes).first().facts())
                .containsEntry("value", "甲 表");
    }

    @Test
    void readsAWorkbookWithoutStylesAndSharedTexts() {
        Map<String, String> parts = Tables.parts(Tables.CELLS + "<row><c s=\"1\"><v>1</v></c></row>" + Tables.END);
        parts.remove("xl/styles.xml");
        parts.remove("xl/strings.xml");
        assertThat(Tables.read(Tables.zip(parts)).texts()).containsExactly(List.of("1"));
    }

    @Test
    void tellsOldEncryptedBinaryAndOtherFiles() {
        assertThat(Tables.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                        .reasons())
                .containsExactly("old-workbook");
        Map<String, String> binary = Tables.parts("");
        binary.computeIfPresent("_rels/.rels", (name, xml) -> xml.replace("workbook.xml", "workbook.bin"));
        assertThat(Tables.read(Tables.zip(binary)).reasons()).containsExactly("binary-workbook");
        Map<String, String> letter = Tables.parts("");
        letter.computeIfPresent("_rels/.rels", (name, xml) -> xml.replace("xl/workbook.xml", "word/document.xml"));
        assertThat(Tables.read(Tables.zip(letter)).reasons()).containsExactly("no-table");
        assertThat(Tables.read(Tables.zip(Map.of("a.txt", "x"))).reasons()).containsExactly("no-table");
    }

    /** Wherever a workbook is cut off, there is an answer. */
    @Test
    void tellsOfACutOffWorkbook() {
        byte[] whole = Tables.workbook("<row><c><v>1</v></c></row>".repeat(50));
        for (int length = 4; length < whole.length; length += 7) {
            Read read = Tables.read(Arrays.copyOf(whole, length));
            assertThat(read.reasons()).as("cut at " + length).containsExactly("damaged");
        }
    }

    /** Whatever byte is changed, there is an answer and no exception. */
    @Test
    void answersWhateverByteIsChanged() {
        byte[] whole = Tables.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>".repeat(5));
        for (int i = 4; i < whole.length; i++) {
            for (int change : new int[] {0x01, 0x80, 0xFF}) {
                byte[] bytes = whole.clone();
                bytes[i] ^= (byte) change;
                Read read = Tables.read(bytes);
                assertThat(read.reading().complete() || !read.reasons().isEmpty())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <row r="1"><c r="XFD1"><v>1</v></c></row>        | too-many-columns
            <row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>    | too-many-columns
            <row r="99999999"><c r="A1"><v>1</v></c></row>   | too-many-rows
            <row r="1"><c r="A1"><v>1</row>                  | damaged
            <row r="1"><c r="A1"><v>&x;</v></c></row>        | damaged
            """)
    void stopsAtWhatIsTooMuch(String cells, String reason) {
        Read read = Tables.read(Tables.workbook(cells));
        assertThat(read.reasons()).containsExactly(reason);
        assertThat(read.reading().complete()).isFalse();
    }

    @Test
    void followsNoEntities() {
        String declared = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        Read read = Tables.read(Tables.zip(
                Tables.parts(declared + Tables.CELLS + "<row><c t=\"str\"><v>&b;</v></c></row>" + Tables.END)));
        assertThat(read.reasons()).containsExactly("damaged");
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void unpacksNoBomb() {
        Read blanks = Tables.read(Tables.zip(Tables.parts(Tables.CELLS + " ".repeat(40 << 20) + Tables.END)));
        assertThat(blanks.reasons()).containsExactly("bomb");
        Map<String, String> shared = Tables.parts(Tables.CELLS + "<row><c t=\"s\"><v>0</v></c></row>" + Tables.END);
        shared.put("xl/strings.xml", "<sst>" + "<si><t>x</t></si>".repeat(4 << 20) + "</sst>");
        assertThat(Tables.read(Tables.zip(shared)).reasons()).containsExactly("bomb");
        TableReader small = TableReader.standard().limits(new TableLimits(1 << 20, 3000, 400, 100, 1000, 100, 100));
        assertThat(Tables.read(small, Tables.workbook("<row><c><v>1</v></c></row>".repeat(500)))
                        .reasons())
                .containsExactly("bomb");
    }

    @Test
    void takesNoMorePartsBytesAndCharactersThanAllowed() {
        Map<String, String> many = Tables.parts(Tables.CELLS + Tables.END);
        for (int i = 0; i < 5000; i++) {
            many.put("p" + i, "");
        }
        assertThat(Tables.read(Tables.zip(many)).reasons()).containsExactly("too-many-parts");
        byte[] bytes = Tables.workbook("<row><c t=\"inlineStr\"><is><t>123456</t></is></c></row>");
        TableLimits limits = TableLimits.STANDARD;
        assertThat(Tables.read(TableReader.standard().limits(new TableLimits(100, 1 << 20, 400, 99, 99, 99, 99)), bytes)
                        .reasons())
                .containsExactly("too-large");
        assertThat(Tables.read(
                                TableReader.standard()
                                        .limits(new TableLimits(limits.workbookBytes(), 1 << 20, 400, 99, 99, 99, 5)),
                                bytes)
                        .reasons())
                .containsExactly("too-long");
        assertThat(Tables.read(Tables.workbook(
                                "<row><c t=\"inlineStr\"><is><t>" + "长".repeat(40_000) + "</t></is></c></row>"))
                        .reasons())
                .containsExactly("too-long");
    }

    @Test
    void goesNoDeeperThanSense() {
        Read read = Tables.read(Tables.workbook("<row><c><v>" + "<a>".repeat(100_000)));
        assertThat(read.reasons()).containsExactly("damaged");
    }

    /** A workbook whose directory keeps every size and place in ZIP64 fields. */
    static byte[] large(long shift) {
        java.nio.ByteBuffer out = java.nio.ByteBuffer.allocate(1 << 16).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        java.nio.ByteBuffer directory = java.nio.ByteBuffer.allocate(1 << 14).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        Map<String, String> parts = Tables.parts(Tables.CELLS + "<row><c><v>1</v></c></row>" + Tables.END);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] data = part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            long start = out.position();
            out.putInt(0x04034b50)
                    .putShort((short) 45)
                    .putLong(0)
                    .putInt(0)
                    .putInt(-1)
                    .putInt(-1);
            out.putShort((short) name.length).putShort((short) 20).put(name);
            out.putShort((short) 1)
                    .putShort((short) 16)
                    .putLong(data.length)
                    .putLong(data.length)
                    .put(data);
            directory
                    .putInt(0x02014b50)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putLong(0)
                    .putInt(0);
            directory.putInt(-1).putInt(-1).putShort((short) name.length).putShort((short) 32);
            directory.putLong(0).putShort((short) 0).putInt(-1).put(name);
            directory
                    .putShort((short) 9)
                    .putShort((short) 0)
                    .putShort((short) 1)
                    .putShort((short) 24);
            directory.putLong(data.length).putLong(data.length).putLong(start + shift);
        }
        long at = out.position();
        out.put(directory.flip());
        long end = out.position();
        out.putInt(0x06064b50).putLong(44).putInt(0).putInt(0).putInt(0);
        out.putLong(parts.size()).putLong(parts.size()).putLong(end - at).putLong(at);
        out.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        out.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    @Test
    void readsZip64() {
        assertThat(Tables.read(large(0)).texts()).containsExactly(List.of("1"));
        assertThat(Tables.read(large(7)).reasons()).containsExactly("damaged");
        assertThat(Tables.read(large(1L << 40)).reasons()).containsExactly("damaged");
    }

    @Test
    void answersWhateverByteOfZip64IsChanged() {
        byte[] whole = large(0);
        for (int i = 4; i < whole.length; i++) {
            byte[] bytes = whole.clone();
            bytes[i] ^= (byte) 0xFF;
            Read read = Tables.read(bytes);
            assertThat(read.reading().complete() || !read.reasons().isEmpty()).isTrue();
        }
    }
}
