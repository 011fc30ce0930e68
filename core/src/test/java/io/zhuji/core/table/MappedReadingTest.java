package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedReadingTest {

    private static final ColumnMapping MAPPING = ColumnMapping.of(
            Column.required("number", "标准编号", "标准号", "Standard No."),
            Column.required("title", "标准名称", "名称"),
            Column.optional("day", "实施日期"));

    private final List<Entry> entries = new ArrayList<>();

    private TableReading read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private TableReading read(byte[] bytes) {
        try {
            return TableReader.standard().read("t", new ByteArrayInputStream(bytes), MAPPING, entries::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标准编号",
                "标准号",
                "标准号：",
                " 标 准\n号 ",
                "标准号*",
                "*标准号",
                "标准号（必填）",
                "标准号(必填)",
                "标准号【必填】",
                "STANDARD NO",
                "standard_no",
                "Ｓｔａｎｄａｒｄ　Ｎｏ．",
                "number"
            })
    void knowsAHeaderHoweverItIsWritten(String header) {
        assertThat(MAPPING.column(header)).map(Column::field).contains("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准", "编号", "号标准", "标准号1", "(标准号)", "", " ", "(必填)"})
    void guessesNoHeaderByLikeness(String header) {
        assertThat(MAPPING.column(header)).isEmpty();
    }

    @Test
    void findsTheHeaderBelowTitles() {
        TableReading reading =
                read("2026 年标准清单,,\n制表：甲,日期：今天,\n\n序号,标准名称,标准号,实施日期\n1, 甲 ,GB 1-2000,2001-01-01\n2,乙,GB 2-2000\n");
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.sound()).isTrue();
        Entry first = entries.get(0);
        assertThat(first.text("number")).isEqualTo("GB 1-2000");
        assertThat(first.text("title")).isEqualTo("甲");
        assertThat(first.cell("title").text()).isEqualTo(" 甲 ");
        assertThat(first.at("number")).hasToString("/5/C");
        assertThat(first.address("number")).isEqualTo("C5");
        assertThat(first.header("number")).isEqualTo("标准号");
        assertThat(first.others()).containsExactly(java.util.Map.entry("序号", "1"));
        assertThat(entries.get(1).text("day")).isEmpty();
        assertThat(entries.get(1).hasColumn("day")).isTrue();
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("unknown");
        assertThat(reading.findings().get(0).facts())
                .containsEntry("cell", "A4")
                .containsEntry("value", "序号");
    }

    @Test
    void passesOverARepeatedHeader() {
        read("标准号,名称\nGB 1-2000,a\n标准号,名称\nGB 2-2000,b\n");
        assertThat(entries).extracting(entry -> entry.text("title")).containsExactly("a", "b");
    }

    @Test
    void tellsOfAColumnThatIsMissing() {
        TableReading reading = read("标准号,实施日期\nGB 1-2000,2001-01-01\n");
        assertThat(entries).isEmpty();
        assertThat(reading.sound()).isFalse();
        Finding finding = reading.findings().get(0);
        assertThat(finding.rule()).hasToString("table.columns");
        assertThat(finding.reason()).isEqualTo("missing");
        assertThat(finding.facts()).containsEntry("field", "title").containsEntry("value", "标准名称, 名称");
    }

    @Test
    void tellsOfAColumnThatIsThereTwice() {
        TableReading reading = read("标准编号,名称,标准号\nGB 1-2000,a,GB 9-2009\n");
        assertThat(entries.get(0).text("number")).isEqualTo("GB 1-2000");
        assertThat(entries.get(0).also("number")).containsExactly("GB 9-2009");
        assertThat(entries.get(0).also("title")).isEmpty();
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("twice");
        assertThat(reading.findings().get(0).facts()).containsEntry("cell", "C1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b;1,2 | /1 | a | b
            ''      | '' | ''| ''
            """)
    void tellsWhereThereIsNoHeader(String csv, String at, String one, String two) {
        TableReading reading = read(csv.replace(';', '\n'));
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("no-header");
        assertThat(reading.findings().get(0).at()).hasToString(at);
        assertThat(reading.findings().get(0).facts()).containsEntry("value", one.isEmpty() ? "" : one + " | " + two);
    }

    @Test
    void readsEverySheetThatHasTheHeader() {
        TableReading reading = read(Tables.xlsx(out -> {
            out.sheet("说明");
            out.row("请按模板填写");
            out.sheet("一");
            out.header(List.of("标准号", "名称"));
            out.row("GB 1-2000", "a");
            out.sheet("二");
            out.row("名称", "标准号");
            out.row("b", "GB 2-2000");
            out.sheet("空");
        }));
        assertThat(entries).extracting(entry -> entry.text("number")).containsExactly("GB 1-2000", "GB 2-2000");
        assertThat(entries.get(1).address("number")).isEqualTo("二!B2");
        assertThat(reading.sound()).isTrue();
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly("other-sheet");
        assertThat(reading.findings().get(0).facts()).containsEntry("value", "说明");
    }

    @Test
    void readsAMappingFromText() {
        ColumnMapping mapping = ColumnMapping.parse("# list\n\nnumber ! = 标准号 | No.\ntitle=\n");
        assertThat(mapping.columns())
                .containsExactly(Column.required("number", "标准号", "No."), Column.optional("title"));
        assertThatThrownBy(() -> ColumnMapping.parse("number\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("'number'");
    }

    @Test
    void refusesAMappingThatMeansTwoThings() {
        assertThatThrownBy(() -> ColumnMapping.of(Column.optional("a", "名称"), Column.optional("b", "名 称")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("名 称");
        assertThatThrownBy(() -> ColumnMapping.of(Column.optional("a"), Column.required("a")))
                .hasMessageContaining("'a'");
        assertThatThrownBy(() -> ColumnMapping.of(Column.optional("a", "：")))
                .isInstanceOf(IllegalArgumentException.class);
        read("标准号,名称\nGB 1-2000,a\n");
        assertThatThrownBy(() -> entries.get(0).text("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }
}
