package io.zhuji.evaluation.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.table.TableReading;
import io.zhuji.core.table.TableWriter;
import io.zhuji.evaluation.programme.Codes;
import io.zhuji.evaluation.programme.Entry;
import io.zhuji.evaluation.programme.EntryReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {

    private final List<Finding> findings = new ArrayList<>();

    private interface Writing {
        TableWriter to(ByteArrayOutputStream out);
    }

    private static final Map<String, Writing> FORMATS = Map.of(
            "xlsx", TableWriter::xlsx,
            "csv", TableWriter::csv,
            "gb18030", out -> TableWriter.csv(out, Charset.forName("GB18030"), ';'));

    private static byte[] table(String format, List<String> header, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = FORMATS.get(format).to(bytes)) {
            writer.header(header);
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }

    private <R extends Registered> Register<R> read(RegisterReader<R> reader, byte[] bytes) throws IOException {
        Register<R> register = Register.empty();
        TableReading reading = reader.read("file", new ByteArrayInputStream(bytes), register, findings::add);
        assertThat(reading.complete()).isTrue();
        return register;
    }

    private List<String> told() {
        return findings.stream()
                .map(finding -> finding.facts().get("row") + " " + finding.reason())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "gb18030"})
    void trainingsComeFromEveryFormatAndEachCountsOnce(String format) throws IOException {
        List<String> header = List.of("统一社会信用代码", "企业名称", "姓名", "岗位类别", "培训主题", "学时", "培训日期", "备注");
        byte[] bytes = table(
                format,
                header,
                List.of(
                        List.of(Codes.of(1), "甲公司", "张三", "管理人员", "标准化法", "8", "2025-03-01", ""),
                        List.of(
                                Codes.of(1).toLowerCase(Locale.ROOT),
                                "甲公司",
                                "张三",
                                "管理人员",
                                "标准化法",
                                "8.0",
                                "2025年3月1日",
                                "重复"),
                        List.of(Codes.of(1), "甲公司", "张三", "管理人员", "对标达标", "4", "2025/3/1", "同日另一课"),
                        List.of(Codes.of(1), "甲公司（新名）", "李四", "财务", "标准化法", "", "20250302", ""),
                        List.of(Codes.of(1), "甲公司", "李四", "财务", "标准化法", "16", "20250302", "学时不同"),
                        List.of(Codes.of(1), "甲公司", "王五", "销售", "标准化法", "-3", "2025-02-30", ""),
                        List.of("123", "", "", "生产", "", "", "", "")));
        Register<Training> register = read(RegisterReader.ofTrainings(), bytes);
        assertThat(register.records())
                .extracting(Training::row, Training::person, Training::role, Training::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "张三", "manager", LocalDate.of(2025, 3, 1)),
                        org.assertj.core.groups.Tuple.tuple(4, "张三", "manager", LocalDate.of(2025, 3, 1)),
                        org.assertj.core.groups.Tuple.tuple(5, "李四", "财务", LocalDate.of(2025, 3, 2)));
        assertThat(register.records().get(0).hours()).contains(new BigDecimal("8"));
        assertThat(register.repeated()).isEqualTo(1);
        assertThat(register.differing()).isEqualTo(1);
        assertThat(told())
                .containsExactly(
                        "3 repeated",
                        "5 names-differ",
                        "6 differs",
                        "7 unreadable",
                        "7 unreadable",
                        "8 credit-code",
                        "8 missing",
                        "8 missing");
        // importing the file once more changes nothing
        int before = findings.size();
        RegisterReader.ofTrainings().read("file", new ByteArrayInputStream(bytes), register, findings::add);
        assertThat(register.records()).hasSize(3);
        assertThat(findings.subList(before, findings.size()))
                .filteredOn(finding -> finding.reason().equals("repeated"))
                .hasSize(4);
    }

    @Test
    void partsInStandardsCountByLevelAndRole() throws IOException {
        Register<Participation> register = read(
                RegisterReader.ofParticipations(),
                table(
                        "xlsx",
                        List.of("信用代码", "起草单位", "标准号", "标准级别", "起草方式", "制修订", "项目阶段", "发布日期"),
                        List.of(
                                List.of(Codes.of(1), "甲", "GB/T 1-2025", "国家标准", "牵头", "制定", "已发布", "2025-01-01"),
                                List.of(Codes.of(2), "乙", "GB/T 1-2025", "国家标准", "参与", "制定", "已发布", "2025-01-01"),
                                List.of(Codes.of(3), "丙", "ISO 9-2025", "国际标准", "主导", "修订", "", "2025.6.1"))));
        assertThat(findings).isEmpty();
        assertThat(register.records())
                .extracting(Participation::level, Participation::role, Participation::act)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("national", "lead", "made"),
                        org.assertj.core.groups.Tuple.tuple("national", "take-part", "made"),
                        org.assertj.core.groups.Tuple.tuple("international", "lead", "revised"));
        Entry entry = register.records().get(0).entry();
        assertThat(entry.kind()).isEqualTo("participation");
        assertThat(entry.item()).isEqualTo("GB/T 1-2025");
    }

    @Test
    void seatsAndTitlesHaveTerms() throws IOException {
        Register<Seat> seats = read(
                RegisterReader.ofSeats(),
                table(
                        "csv",
                        List.of("信用代码", "技术委员会", "级别", "承担角色", "任期开始", "任期届满"),
                        List.of(
                                List.of(Codes.of(1), "SAC/TC 209", "全国", "秘书处", "2024-06-01", "2029-05-31"),
                                List.of(Codes.of(1), "SAC/TC 209", "全国", "委员", "2024-06-01", "2024-05-31"),
                                List.of(Codes.of(2), "ISO/TC 38", "国际", "委员", "2020-01-01", "长期"))));
        assertThat(seats.records()).extracting(Seat::role).containsExactly("secretariat", "member");
        assertThat(seats.records().get(1).to()).isEmpty();
        assertThat(told()).containsExactly("3 dates");
        Register<Recognition> titles = read(
                RegisterReader.ofRecognitions(),
                table(
                        "csv",
                        List.of("信用代码", "称号", "等级", "认定日期", "有效期至"),
                        List.of(
                                List.of(Codes.of(1), "", "中级", "2024-01-15", "2027-01-14"),
                                List.of(Codes.of(1), "高新技术企业", "", "2023-12-01", "2026-11-30"))));
        assertThat(titles.records())
                .extracting(record -> record.entry().kind())
                .containsExactly("recognition", "high-tech");
        Recognition middle = titles.records().get(0);
        assertThat(middle.on(LocalDate.of(2024, 1, 14))).isEqualTo(Validity.NOT_BEGUN);
        assertThat(middle.on(LocalDate.of(2026, 10, 13))).isEqualTo(Validity.VALID);
        assertThat(middle.on(LocalDate.of(2026, 10, 14))).isEqualTo(Validity.RENEWAL_DUE);
        assertThat(middle.on(LocalDate.of(2027, 1, 14))).isEqualTo(Validity.RENEWAL_DUE);
        assertThat(middle.on(LocalDate.of(2027, 1, 15))).isEqualTo(Validity.LAPSED);
    }

    @Test
    void aTableOfAnotherKindIsToldAndNotRead() throws IOException {
        Register<Training> register = Register.empty();
        TableReading reading = RegisterReader.ofTrainings()
                .read(
                        "seats.csv",
                        new ByteArrayInputStream("信用代码,技术委员会\nx,y\n".getBytes(StandardCharsets.UTF_8)),
                        register,
                        findings::add);
        assertThat(register.records()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::reason).contains("missing");
        // a stream cut in the middle is told by the table
        byte[] whole = table("xlsx", List.of("信用代码", "姓名", "日期"), List.of(List.of(Codes.of(1), "张", "2025-01-01")));
        TableReading cut = RegisterReader.ofTrainings()
                .read("cut.xlsx", new ByteArrayInputStream(whole, 0, whole.length / 2), register, findings::add);
        assertThat(cut.complete()).isFalse();
        assertThat(cut.findings()).extracting(Finding::reason).containsExactly("damaged");
    }

    @Test
    void entriesOfAnyKindComeFromTables() throws IOException {
        byte[] bytes = table(
                "xlsx",
                List.of("类型", "统一社会信用代码", "标准编号", "状态", "公开日期", "所在地", "行业"),
                List.of(
                        List.of("声明", Codes.of(1), "Q/A 1-2024", "现行有效", "2024-05-17", "杭州市", "C1810"),
                        List.of("声明", Codes.of(2), "Q/B 1-2024", "废止", "2024-13-17", "", "")));
        List<Entry> entries = new ArrayList<>();
        TableReading reading = EntryReader.ofMixedKinds()
                .read("entries.xlsx", new ByteArrayInputStream(bytes), entries::add, findings::add);
        assertThat(reading.sound()).isTrue();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).status()).isEqualTo("in-force");
        assertThat(told()).containsExactly("3 unreadable");
    }

    @Test
    void everyFindingHasASentenceInBothLanguages() {
        RegisterReader<Certificate> reader = RegisterReader.ofCertificates();
        Register<Certificate> register = Register.empty();
        Map<String, String> row = Map.of(
                "enterprise", Codes.of(1), "name", "甲", "system", "quality", "number", "1", "from", "2024-01-01");
        Function<Map<String, String>, Optional<Certificate>> read = changed -> {
            Map<String, String> all = new java.util.HashMap<>(row);
            all.putAll(changed);
            return reader.read(2, all, findings::add);
        };
        register.add(read.apply(Map.of()).orElseThrow(), findings::add);
        register.add(read.apply(Map.of()).orElseThrow(), findings::add);
        register.add(read.apply(Map.of("scope", "C18")).orElseThrow(), findings::add);
        register.add(read.apply(Map.of("number", "2", "name", "乙")).orElseThrow(), findings::add);
        assertThat(read.apply(Map.of("system", "五星售后"))).isPresent();
        assertThat(read.apply(Map.of("enterprise", "x"))).isEmpty();
        assertThat(read.apply(Map.of("from", "?"))).isEmpty();
        assertThat(read.apply(Map.of("from", "1024-01-01"))).isEmpty();
        assertThat(read.apply(Map.of("number", " "))).isEmpty();
        assertThat(read.apply(Map.of("to", "2023-12-31"))).isEmpty();
        Set<String> seen = new HashSet<>();
        for (Finding finding : findings) {
            seen.add(finding.rule() + "." + finding.reason());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(RegisterReader.messages().text(finding, locale)).doesNotContain("{", "register.");
            }
        }
        assertThat(seen).isEqualTo(RegisterReader.messages().keys());
    }
}
