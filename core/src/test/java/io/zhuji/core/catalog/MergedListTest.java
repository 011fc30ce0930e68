package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Lists kept as workbooks with merged cells. */
class MergedListTest {

    private static final PackHead HEAD = new PackHead(
            "own.list", "1", "自有清单", "Own list", "LicenseRef-proprietary", LocalDate.of(2026, 11, 22), Map.of());

    private static StandardsReading read(String rows, String... merged) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            try (TableWriter writer = TableWriter.xlsx(plain)) {
                for (String row : rows.split("\n")) {
                    writer.row(row.split(",", -1));
                }
            }
            StringBuilder merges = new StringBuilder("<mergeCells>");
            for (String range : merged) {
                merges.append("<mergeCell ref=\"").append(range).append("\"/>");
            }
            byte[] bytes = patched(plain.toByteArray(), merges + "</mergeCells></worksheet>");
            return StandardsImport.standard().read("own.xlsx", new ByteArrayInputStream(bytes), HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] patched(byte[] workbook, String end) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(xml.replace("</worksheet>", end).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static List<String> reasons(StandardsReading reading) {
        return reading.report().findings().stream().map(Finding::reason).toList();
    }

    @Test
    void readsADirectoryAsCompaniesKeepIt() {
        StandardsReading reading = read(
                "企业标准目录（截至2026年10月31日）,,,,,,\n序号,标准编号,标准名称,日期,,状态,代替标准\n,,,发布,实施,,\n"
                        + "1,Q/HXT 001-2024,浴巾,2024-03-05,2024-04-01,现行,Q/HXT 001-2019\n"
                        + "2,Q/HXT 002-2025,雨衣,2025.3.1,2025年5月1日,,/\n注：由质量部维护。,,,,,,\n",
                "A1:G1",
                "A2:A3",
                "B2:B3",
                "C2:C3",
                "D2:E2",
                "F2:F3",
                "G2:G3",
                "F4:F5",
                "A6:G6");
        assertThat(reasons(reading)).containsExactly("unknown", "note");
        List<Standard> standards = reading.pack().orElseThrow().standards();
        assertThat(standards).extracting(Standard::titleZh).containsExactly("浴巾", "雨衣");
        assertThat(standards.get(0).implemented()).contains(LocalDate.of(2024, 4, 1));
        assertThat(standards.get(0).replaces()).hasToString("[Q/HXT 001-2019]");
        assertThat(standards.get(1).issued()).contains(LocalDate.of(2025, 3, 1));
        assertThat(standards.get(1).stateConfidence()).isEqualTo(Confidence.B);
    }

    @Test
    void theRowsOfOneMergedNumberAreOneStandard() {
        StandardsReading reading = read(
                "标准号,标准名称,代替标准号\nGB/T 9-2020,甲,GB/T 1-2010\n,,GB/T 2-2010\n,,GB/T 3-2010\nGB/T 8-2020,乙,\n",
                "A2:A4",
                "B2:B4");
        assertThat(reasons(reading)).isEmpty();
        List<Standard> standards = reading.pack().orElseThrow().standards();
        assertThat(standards.get(0).replaces()).hasToString("[GB/T 1-2010, GB/T 2-2010, GB/T 3-2010]");
        assertThat(standards.get(1).replaces()).isEmpty();
        assertThat(read("标准号,标准名称,代替标准号\nGB/T 9-2020,甲,GB/T 1-2010\n,,GB/T 2-2010\n", "A2:A3")
                        .taken())
                .isEqualTo(1);
    }

    @Test
    void rowsOfOneMergedNumberThatContradictAreTold() {
        StandardsReading reading = read("标准号,标准名称,实施日期\nGB/T 9-2020,甲,2020-01-01\n,乙,2020-01-01\n", "A2:A3");
        assertThat(reading.pack()).isEmpty();
        assertThat(reasons(reading)).containsExactly("twice");
        assertThat(reading.report().findings().get(0).facts()).containsEntry("cell", "Sheet1!A3");
        assertThat(reasons(read("标准号,标准名称,实施日期\nGB/T 9-2020,甲,2020-01-01\n,,2021-01-01\n", "A2:A3", "B2:B3")))
                .containsExactly("twice");
    }

    /** A workbook whose merged cells were taken apart lacks the numbers, which is told. */
    @Test
    void rowsWithoutNumberAreNotGuessed() {
        StandardsReading reading = read("标准号,标准名称,代替标准号\nGB/T 9-2020,甲,GB/T 1-2010\n,,GB/T 2-2010\n");
        assertThat(reading.pack()).isEmpty();
        assertThat(reasons(reading)).containsExactly("number", "title");
    }
}
