package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of several rows, and merged cells. */
class MergedReadingTest {

    private static final ColumnMapping MAPPING = ColumnMapping.of(
            Column.required("number", "标准编号", "标准号", "Standard No.", "编号"),
            Column.required("title", "标准名称", "Title", "名称"),
            Column.optional("issued", "发布日期"),
            Column.optional("day", "实施日期"),
            Column.optional("state", "标准状态", "状态", "Status"));

    private final List<Entry> entries = new ArrayList<>();

    private TableReading read(byte[] bytes) {
        try {
            return TableReader.standard().read("t", new ByteArrayInputStream(bytes), MAPPING, entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableReading csv(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet of rows written as in CSV, with those cells merged. */
    private static byte[] sheet(String rows, String... merged) {
        StringBuilder cells = new StringBuilder();
        int number = 0;
        for (String row : rows.split("\n")) {
            cells.append("<row r=\"").append(++number).append("\">");
            int column = 0;
            for (String text : row.split(",", -1)) {
                String address = Row.letters(column++) + number;
                if (!text.isEmpty()) {
                    cells.append("<c r=\"").append(address).append("\" t=\"inlineStr\"><is><t>");
                    cells.append(text).append("</t></is></c>");
                }
            }
            cells.append("</row>");
        }
        return withMerged(cells.toString(), merged);
    }

    private static byte[] withMerged(String cells, String... merged) {
        StringBuilder merges = new StringBuilder("</sheetData><mergeCells>");
        for (String range : merged) {
            merges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return Tables.zip(Tables.parts(Tables.CELLS + cells + merges + "</mergeCells></worksheet>"));
    }

    private List<String> texts(String field) {
        return entries.stream().map(entry -> entry.text(field)).toList();
    }

    private static final String GROUPED =
            "企业标准目录,,,,,\n序号,标准编号,标准名称,日期,,状态\n,,,发布,实施,\n1,GB 1-2000,甲,2000-01-01,2001-01-01,现行\n";

    @Test
    void joinsAHeaderOfTwoRows() {
        TableReading reading = csv(GROUPED);
        assertThat(entries).hasSize(1);
        assertThat(texts("issued")).containsExactly("2000-01-01");
        assertThat(texts("day")).containsExactly("2001-01-01");
        assertThat(texts("state")).containsExactly("现行");
        assertThat(entries.get(0).header("issued")).isEqualTo("日期 发布");
        assertThat(entries.get(0).address("day")).isEqualTo("E4");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("unknown");
        assertThat(reading.findings().get(0).facts()).containsEntry("cell", "A2");
    }

    @Test
    void joinsMergedHeadersOfAWorkbook() {
        TableReading reading = read(sheet(GROUPED, "A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"));
        assertThat(texts("number")).containsExactly("GB 1-2000");
        assertThat(texts("issued")).containsExactly("2000-01-01");
        assertThat(texts("day")).containsExactly("2001-01-01");
        assertThat(texts("state")).containsExactly("现行");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("unknown");
    }

    @Test
    void joinsGroupsOfAWorkbookThatAreNotMerged() {
        read(sheet(GROUPED, "A1:F1", "F4:F5"));
        assertThat(texts("issued")).containsExactly("2000-01-01");
        assertThat(texts("day")).containsExactly("2001-01-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            标准,;编号,名称                                        | GB 1-2000,甲             | GB 1-2000 | 甲
            标准信息,;编号,名称                                    | GB 1-2000,甲             | GB 1-2000 | 甲
            产品,,标准,;编号,名称,编号,名称                        | P1,书包,GB 1-2000,甲     | GB 1-2000 | 甲
            执行,,;标准号,标准名称,状态                            | GB 1-2000,甲,现行        | GB 1-2000 | 甲
            表一,;依据,;标准号,标准名称                            | GB 1-2000,甲             | GB 1-2000 | 甲
            标准号,标准名称,状态;Standard No.,Title,Status         | GB 1-2000,甲,现行        | GB 1-2000 | 甲
            产品名称,标准号 Standard No.,标准名称(Title),状态/Status | 书包,GB 1-2000,甲,现行 | GB 1-2000 | 甲
            """)
    void readsWhatGroupsMean(String header, String row, String number, String title) {
        TableReading reading = csv(header.replace(';', '\n') + "\n" + row + "\n");
        assertThat(texts("number")).containsExactly(number);
        assertThat(texts("title")).containsExactly(title);
        assertThat(reading.sound()).isTrue();
    }

    @Test
    void tellsOfAColumnThatOnlyTheRowOfGroupsNames() {
        TableReading reading = csv("标准信息,,时间,,备注\n编号,名称,发布日期,实施日期,\nGB 1-2000,甲,a,b,c\n");
        assertThat(texts("title")).containsExactly("甲");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("unknown");
        assertThat(reading.findings().get(0).facts())
                .containsEntry("cell", "E1")
                .containsEntry("value", "备注");
        assertThat(entries.get(0).others()).containsExactly(Map.entry("备注", "c"));
    }

    /** A short word under a group that says something else is not taken for what it may mean alone. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            产品,,标准号;名称,型号,      | 书包,X1,GB 1-2000      | title
            产品,,标准;编码,名称,编号    | X1,书包,GB 1-2000      | title
            """)
    void guessesNothingFromAShortWordInAnotherGroup(String header, String row, String missing) {
        TableReading reading = read(sheet(header.replace(';', '\n') + "\n" + row, "A1:B1"));
        assertThat(reading.sound()).isFalse();
        assertThat(entries).isEmpty();
        assertThat(reading.findings()).extracting(Finding::reason).contains("missing");
        assertThat(reading.findings().get(0).facts()).containsEntry("field", missing);
    }

    @Test
    void aCellMergedDownHoldsForAllItsRows() {
        TableReading reading =
                read(sheet("标准号,名称,状态\nGB 1-2000,甲,现行\nGB 2-2000,乙,\n,,\nGB 3-2000,丙,\nGB 4-2000,丁,\n", "C2:C5"));
        assertThat(texts("number")).containsExactly("GB 1-2000", "GB 2-2000", "GB 3-2000", "GB 4-2000");
        assertThat(texts("state")).containsExactly("现行", "现行", "现行", "");
        assertThat(entries).extracting(entry -> entry.isMerged("state")).containsExactly(false, true, true, false);
        assertThat(entries.get(1).row().text(2)).isEmpty();
        assertThat(entries.get(1).address("state")).isEqualTo("甲 表!C3");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void tellsOfACellMergedOverTwoColumns() {
        TableReading reading = read(sheet("标准号,名称,状态\nGB 1-2000,甲,\n注：无,,\n", "B2:C2", "A3:C3"));
        assertThat(texts("state")).containsExactly("", "");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("across");
        assertThat(reading.findings().get(0).facts())
                .containsEntry("cell", "甲 表!B2")
                .containsEntry("value", "甲");
    }

    @Test
    void aValueWithinAMergedCellHidesWhatIsAboveIt() {
        read(sheet("标准号,名称,状态\nGB 1-2000,甲,现行\nGB 2-2000,乙,废止\n", "C2:C3"));
        assertThat(texts("state")).containsExactly("现行", "废止");
    }

    @Test
    void anotherHeaderBelowBeginsAnotherTable() {
        TableReading reading = csv("标准号,名称\nGB 1-2000,甲\n\n名称,标准号,状态\n乙,GB 2-2000,现行\n");
        assertThat(texts("number")).containsExactly("GB 1-2000", "GB 2-2000");
        assertThat(texts("title")).containsExactly("甲", "乙");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void readsTheClearestOfTwoColumnsOfOneField() {
        TableReading reading = csv("编号,标准编号,名称\n7,GB 1-2000,甲\n");
        assertThat(texts("number")).containsExactly("GB 1-2000");
        assertThat(entries.get(0).also("number")).containsExactly("7");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("twice");
        assertThat(reading.findings().get(0).facts()).containsEntry("cell", "A1");
    }

    @Test
    void findsAHeaderBelowALongPreface() {
        csv("前言\n".repeat(55) + "标准号,名称\nGB 1-2000,甲\n");
        assertThat(texts("number")).containsExactly("GB 1-2000");
    }

    @Test
    void tellsOfHiddenRowsAndReadsThem() {
        TableReading reading = read(Tables.workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标准号</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>名称</t></is></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>GB 1-2000</t></is></c></row>"
                + "<row r=\"3\" hidden=\"true\"/>"));
        assertThat(texts("number")).containsExactly("GB 1-2000");
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("hidden-rows");
        assertThat(reading.findings().get(0).facts())
                .containsEntry("cell", "甲 表!A2")
                .containsEntry("value", "1");
    }

    /** What no spreadsheet writes is read as if it were not there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C2:C1048576 | C2:C3    | 现行
            C2:C999999999999 |     | ''
            2:3         | C        | ''
            ZZZZZZZ1:C3 | :        | ''
            A1:XFD1048576 |        | ''
            C3:C2       | C2:C2    | ''
            """)
    void standsBrokenAndOverlappingMerges(String one, String two, String state) {
        TableReading reading = read(sheet("标准号,名称,状态\nGB 1-2000,甲,现行\nGB 2-2000,乙,\n", one, two == null ? "" : two));
        assertThat(texts("number")).containsExactly("GB 1-2000", "GB 2-2000");
        assertThat(texts("state")).containsExactly("现行", state);
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void takesManyMergesInTime() {
        StringBuilder cells = new StringBuilder();
        List<String> merges = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            merges.add("A1:XFD" + (1 + i));
        }
        cells.append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标准号</t></is></c>");
        cells.append("<c r=\"B1\" t=\"inlineStr\"><is><t>名称</t></is></c></row>");
        for (int i = 2; i < 2000; i++) {
            cells.append("<row r=\"").append(i).append("\"><c r=\"B").append(i).append("\"><v>1</v></c></row>");
        }
        byte[] bytes = withMerged(cells.toString(), merges.toArray(String[]::new));
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(20), () -> read(bytes), "merged cells are read in linear time");
        assertThat(entries).hasSize(1998);
    }

    /** Reading a part twice, for its merged cells, counts once against what may be unpacked. */
    @Test
    void countsAPartOnce() {
        byte[] bytes = sheet("标准号,名称,状态\n" + "GB 1-2000,甲,现行\n".repeat(200), "C2:C3");
        long sheet = 0;
        for (Map.Entry<String, String> part : Tables.parts("").entrySet()) {
            sheet += part.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        TableLimits limits = new TableLimits(1 << 20, sheet + 60_000, 400, 100, 1000, 100, 100);
        try {
            TableReading reading = TableReader.standard()
                    .limits(limits)
                    .read("t", new ByteArrayInputStream(bytes), MAPPING, entries::add);
            assertThat(reading.complete()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(entries).hasSize(200);
    }
}
