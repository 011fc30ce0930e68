package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-17, 2024-05-17",
        "2024/5/7, 2024-05-07",
        "2024.5.17, 2024-05-17",
        "20240517, 2024-05-17",
        "2024年5月7日, 2024-05-07",
        "2024年5月, ",
        "2024-02-30, ",
        "24-05-17, ",
        "240517, ",
        "2024-5, ",
        "2024-05-17x, ",
        "2024--517, ",
        "99999999, ",
        "'', ",
    })
    void readsDatesAsTheyAreWritten(String written, LocalDate date) {
        assertThat(EntryReader.date(written)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void readsChineseAndEnglishColumns() {
        List<Finding> findings = new ArrayList<>();
        Optional<Entry> zh = EntryReader.ofMixedKinds()
                .read(
                        3,
                        Map.of(
                                "记录类型", "标准创新型企业",
                                "统一社会信用代码", " 91330100799655058b ",
                                "企业名称", "某公司",
                                "等级", "中级",
                                "认定日期", "2024/1/2",
                                "有效期至", "2027/1/1",
                                "地区", "330106",
                                "备注", "无"),
                        findings::add);
        Optional<Entry> en = EntryReader.of("recognition")
                .read(
                        3,
                        Map.of(
                                "enterprise", "91330100799655058B",
                                "name", "某公司",
                                "level", "middle",
                                "from", "2024-01-02",
                                "to", "2027-01-01",
                                "region", "330106"),
                        findings::add);
        assertThat(findings).isEmpty();
        assertThat(zh).isPresent().isEqualTo(en);
    }

    @Test
    void aRowThatIsNoRecordIsNamed() {
        List<Finding> findings = new ArrayList<>();
        EntryReader reader = EntryReader.of("training");
        assertThat(reader.read(9, Map.of("enterprise", "x", "from", "31.12.2024"), findings::add))
                .isEmpty();
        assertThat(reader.read(10, Map.of("from", "2024-12-31"), findings::add)).isEmpty();
        assertThat(reader.read(11, Map.of("enterprise", "x", "from", "2024-12-31", "to", "soon"), findings::add))
                .isEmpty();
        assertThat(reader.read(12, Map.of("enterprise", "x", "from", "2024-12-31", "to", "长期"), findings::add))
                .isPresent();
        assertThat(findings)
                .extracting(finding -> finding.at() + " " + finding.reason() + " "
                        + finding.facts().get("column"))
                .containsExactly("/rows/9 unreadable from", "/rows/10 missing enterprise", "/rows/11 unreadable to");
    }
}
