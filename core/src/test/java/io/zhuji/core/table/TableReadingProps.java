package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TableReadingProps {

    private static final ColumnMapping MAPPING = ColumnMapping.of(
            Column.required("number", "标准编号"), Column.required("title", "标准名称"), Column.optional("state", "状态"));

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(8)
                .withCharRange('\u4E00', '\u9FA5')
                .withChars("一刀最朱GB/T12-");
    }

    private static List<List<String>> read(byte[] bytes, boolean[] sound) {
        List<List<String>> read = new ArrayList<>();
        try {
            sound[0] = TableReader.standard()
                    .read(
                            "t",
                            new ByteArrayInputStream(bytes),
                            MAPPING,
                            entry -> read.add(List.of(entry.text("number"), entry.text("title"), entry.text("state"))))
                    .sound();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** In whichever encoding a list is kept, with or without its mark, the same is read. */
    @Property(tries = 300)
    void readsTheSameInEveryEncoding(
            @ForAll @Size(min = 1, max = 30) List<@net.jqwik.api.From("words") String> titles) {
        StringBuilder csv = new StringBuilder("标准编号,标准名称,状态\r\n");
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            csv.append("GB ").append(i).append("-2000,甲").append(titles.get(i)).append(",现行\r\n");
            expected.add(List.of("GB " + i + "-2000", "甲" + titles.get(i), "现行"));
        }
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16)) {
            boolean[] sound = new boolean[1];
            assertThat(read(csv.toString().getBytes(charset), sound))
                    .as(charset.name())
                    .isEqualTo(expected);
            assertThat(sound[0]).isTrue();
        }
    }

    /** Each row has the value of the merged cell it lies in, and no other. */
    @Property(tries = 200)
    void aMergedCellHoldsForItsRowsAlone(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5) Integer> runs) {
        StringBuilder cells = new StringBuilder(
                "<row r=\"1\">" + text("A1", "标准编号") + text("B1", "标准名称") + text("C1", "状态") + "</row>");
        StringBuilder merges = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int row = 2;
        for (int run = 0; run < runs.size(); run++) {
            if (runs.get(run) > 1) {
                merges.append("<mergeCell ref=\"C")
                        .append(row)
                        .append(":C")
                        .append(row + runs.get(run) - 1)
                        .append("\"/>");
            }
            for (int i = 0; i < runs.get(run); i++) {
                cells.append("<row r=\"").append(row).append("\">");
                cells.append(text("A" + row, "GB " + row + "-2000")).append(text("B" + row, "甲"));
                cells.append(i == 0 ? text("C" + row, "s" + run) : "").append("</row>");
                expected.add("s" + run);
                row++;
            }
        }
        boolean[] sound = new boolean[1];
        List<List<String>> read = read(
                Tables.zip(Tables.parts(
                        Tables.CELLS + cells + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>")),
                sound);
        assertThat(read).extracting(texts -> texts.get(2)).isEqualTo(expected);
        assertThat(sound[0]).isTrue();
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Bytes with NUL in them are answered, whatever they are. */
    @Property(tries = 500)
    void answersAnyBytes(@ForAll @Size(max = 200) byte[] bytes) {
        boolean[] sound = new boolean[1];
        assertThat(read(bytes, sound)).isNotNull();
    }

    /** A text in a formula that is nothing else is what it says. */
    @Property(tries = 300)
    void readsAConstant(@ForAll("words") String text) {
        assertThat(Formulas.constant("=\"" + text.replace("\"", "\"\"") + "\"")).isEqualTo(text);
        assertThat(Formulas.constant(text)).isEqualTo(text);
    }
}
