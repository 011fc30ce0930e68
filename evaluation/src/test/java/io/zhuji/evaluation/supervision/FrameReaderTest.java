package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReaderTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void objectsAndPersonsComeFromTablesAndNames() throws IOException {
        FrameReader reader = new FrameReader();
        List<FrameRow> rows = new ArrayList<>();
        TableReading reading = TableReader.standard()
                .read(
                        "frame.csv",
                        new ByteArrayInputStream("""
                                2026年抽查对象名单,,,,
                                统一社会信用代码,企业名称,地区,风险等级,上次抽查日期
                                A1,甲,杭州市,D,2023/5/1
                                A2,乙,宁波市,,
                                A3,丙,宁波市,,昨天
                                """.getBytes(StandardCharsets.UTF_8)),
                        reader.objects(),
                        entry -> reader.object((int) entry.row().line(), entry::text, findings::add)
                                .ifPresent(rows::add));
        assertThat(reading.complete()).isTrue();
        assertThat(rows)
                .containsExactly(
                        new FrameRow(3, "A1", "甲", "杭州市", "D", Optional.of(LocalDate.of(2023, 5, 1))),
                        new FrameRow(4, "A2", "乙", "宁波市", "", Optional.empty()));
        assertThat(findings)
                .extracting(finding -> finding.reason() + " " + finding.facts())
                .containsExactly("unreadable-date {id=A3, row=5, value=昨天}");
        assertThat(reader.person(2, Map.of("姓名", "张三", "回避", "A1；A2、A3; ")).recusals())
                .containsExactly("A1", "A2", "A3");
        assertThat(reader.person(2, Map.of("id", "李四")).recusals()).isEmpty();
        assertThat(reader.object(9, Map.of("id", "x", "last_drawn", "2025-01-31"), findings::add))
                .contains(new FrameRow(9, "x", "", "", Optional.of(LocalDate.of(2025, 1, 31))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} in {4}")
    @CsvSource({
        "合格, 2026-01-31, '', true, 2026-Q1",
        "不合格, 2026-04-01, '', false, 2026-Q2",
        "pass, 2026-12-31, '', true, 2026-Q4",
        "FALSE, '', 2025, false, 2025",
        "符合, 2026-07-01, 2026年, true, 2026年",
    })
    void resultsSayWhetherTheLimitWasMet(String written, String on, String period, boolean conforms, String shown) {
        Tested tested = new TestedReader()
                .read(
                        3,
                        Map.of("单项判定", written, "检验日期", on, "时期", period, "标准编号", "GB 18401-2010", "企业规模", "小型"),
                        findings::add)
                .orElseThrow();
        assertThat(tested.conforms()).isEqualTo(conforms);
        assertThat(tested.period()).isEqualTo(shown);
        assertThat(tested.standard()).isEqualTo("GB 18401-2010");
        assertThat(tested.size()).isEqualTo("小型");
        assertThat(findings).isEmpty();
    }

    @Test
    void resultsThatSayNeitherAreNamedAndNotCounted() {
        TestedReader reader = new TestedReader();
        assertThat(reader.read(3, Map.of("conforms", "待定"), findings::add)).isEmpty();
        assertThat(reader.read(4, Map.of("standard", "GB 1"), findings::add)).isEmpty();
        assertThat(reader.read(5, Map.of("conforms", "合格", "检验日期", "2026-02-30"), findings::add))
                .isEmpty();
        assertThat(findings)
                .extracting(finding ->
                        finding.at().text() + " " + Supervision.messages().text(finding, java.util.Locale.CHINESE))
                .containsExactly(
                        "/rows/3/conforms 第 3 行的“结论”读不出：“待定”；该结果未计入。",
                        "/rows/4/conforms 第 4 行的“结论”读不出：“”；该结果未计入。",
                        "/rows/5/on 第 5 行的“检验日期”读不出：“2026-02-30”；该结果未计入。");
    }
}
