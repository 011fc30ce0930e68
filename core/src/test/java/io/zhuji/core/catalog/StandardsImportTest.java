package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsImportTest {

    private static final PackHead HEAD = new PackHead(
            "own.list",
            "2026-11",
            "自有清单",
            "Own list",
            "LicenseRef-proprietary",
            LocalDate.of(2026, 11, 22),
            Map.of("erp", "export of 2026-11-20"));

    private static StandardsReading read(StandardsImport how, byte[] bytes) {
        try {
            return how.read("own.csv", new ByteArrayInputStream(bytes), HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandardsReading read(String csv) {
        return read(StandardsImport.standard(), csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reasons(StandardsReading reading) {
        return reading.report().findings().stream().map(Finding::reason).toList();
    }

    private static Standard only(StandardsReading reading) {
        assertThat(reasons(reading)).isEmpty();
        assertThat(reading.pack().orElseThrow().standards()).hasSize(1);
        return reading.pack().get().standards().get(0);
    }

    private static final String LIST = """
            企业执行标准清单,,,,,
            ,,,,,
            标准编号,标准名称,状态,发布日期,实施日期,代替标准
            GB/T90001—2020,甲,现行,2020-03-01,2020年10月1日,GB/T 90001-2010
            GB/T 90001-2010,甲,废止,2010/3/1,20101001,
            Q/ABC 001-2024,乙,即将实施,,2027-01-01,无
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
    void readsAListAsPeopleKeepIt(String charset) {
        StandardsReading reading = read(StandardsImport.standard(), LIST.getBytes(Charset.forName(charset)));
        assertThat(reasons(reading)).isEmpty();
        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.taken()).isEqualTo(3);
        assertThat(reading.report().on()).isEqualTo(HEAD.asOf());
        assertThat(reading.report().complete()).isTrue();
        Pack pack = reading.pack().orElseThrow();
        Catalog catalog = Catalog.builtIn().with(pack);
        Standard standard =
                catalog.find(StandardNumber.parse("GB/T 90001-2020")).orElseThrow();
        assertThat(standard.titleZh()).isEqualTo("甲");
        assertThat(standard.issued()).contains(LocalDate.of(2020, 3, 1));
        assertThat(standard.implemented()).contains(LocalDate.of(2020, 10, 1));
        assertThat(standard.replaces()).hasToString("[GB/T 90001-2010]");
        assertThat(standard.confidence()).isEqualTo(Confidence.B);
        assertThat(standard.role()).isEqualTo(Standard.Role.PRODUCT);
        Resolution old = catalog.resolve(StandardNumber.parse("GB/T 90001-2010"), LocalDate.of(2020, 9, 30));
        assertThat(old.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(catalog.resolve(StandardNumber.parse("GB/T 90001-2010"), LocalDate.of(2020, 10, 1)))
                .extracting(Resolution::standing, Resolution::successor)
                .containsExactly(Standing.SUPERSEDED, Optional.of(StandardNumber.parse("GB/T 90001-2020")));
        assertThat(catalog.resolve(StandardNumber.parse("Q/ABC 001-2024"), HEAD.asOf())
                        .standing())
                .isEqualTo(Standing.NOT_YET_IN_FORCE);
        assertThat(catalog.check()).isEqualTo(Catalog.builtIn().check());
        assertThat(catalog.editions()).containsEntry("own.list", "2026-11");
    }

    @Test
    void readsAWorkbookLikeCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out)) {
            for (String line : LIST.lines().toList()) {
                writer.row(line.split(",", -1));
            }
        }
        StandardsReading one = read(StandardsImport.standard(), out.toByteArray());
        assertThat(one.pack().orElseThrow().standards())
                .isEqualTo(read(LIST).pack().orElseThrow().standards());
    }

    @Test
    void writesThePackItGives() throws IOException {
        StandardsReading reading = read(LIST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reading.writeTo(out);
        PackReading back = Pack.read("own.json", new ByteArrayInputStream(out.toByteArray()));
        assertThat(back.orThrow().standards())
                .isEqualTo(reading.pack().orElseThrow().standards());
        assertThat(back.orThrow().digest()).isEqualTo(reading.pack().get().digest());
        assertThat(back.orThrow().sources()).isEqualTo(HEAD.sources());
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeBetween(12, 20);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-31          | 2020-01-31
            2020/1/31           | 2020-01-31
            2020.01.31          | 2020-01-31
            2020年1月31日       | 2020-01-31
            2020年1月31         | 2020-01-31
            ２０２０－０１－３１ | 2020-01-31
            20200131            | 2020-01-31
            2020-01-31T00:00    | 2020-01-31
            2020-01-31 00:00:00 | 2020-01-31
            2020-02-30          |
            2020-13-01          |
            2020-01/31          |
            2020年1-31          |
            2020-01             |
            2020                |
            2020-01-31 08:00    |
            2020-01-311         |
            31/01/2020          |
            0000-00-00          |
            明年                |
            -                   |
            """)
    void readsDays(String written, LocalDate day) {
        assertThat(ListDay.read(written)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            number   | 标准一,甲,,,,                         | A2
            number   | ,甲,,,,                               | A2
            undated  | GB/T 1,甲,,,,                         | A2
            title    | GB/T 1-2020,,,,,                      | B2
            state    | GB/T 1-2020,甲,待定,,,                | C2
            day      | GB/T 1-2020,甲,现行,2020-02-30,,      | D2
            day      | GB/T 1-2020,甲,现行,,明年,            | E2
            link     | GB/T 1-2020,甲,现行,,,旧标准          | F2
            """)
    void tellsWhichCellOfARowCannotBeUsed(String reason, String row, String cell) {
        StandardsReading reading = read("标准号,名称,状态,发布日期,实施日期,代替\n" + row + "\nGB/T 2-2020,乙,,,,\n");
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.taken()).isZero();
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reasons(reading)).containsExactly(reason);
        Finding finding = reading.report().findings().get(0);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATION);
        assertThat(finding.facts()).containsEntry("cell", cell).containsEntry("file", "own.csv");
        assertThat(finding.at()).hasToString("/2/" + cell.charAt(0));
    }

    @Test
    void leavesOutWhatCannotBeUsedWhereAsked() {
        StandardsReading reading = read(
                StandardsImport.standard().skippingFaults(),
                "标准号,名称\n标准一,甲\nGB/T 2-2020,乙\nGB/T 2-2020,丙\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.pack().orElseThrow().standards())
                .extracting(Standard::titleZh)
                .containsExactly("乙");
        assertThat(reasons(reading)).containsExactly("number", "twice");
    }

    @Test
    void tellsOfRowsThatStandTwice() {
        assertThat(reasons(read("标准号,名称\nGB/T 2-2020,乙\nGB/T2-2020,乙\n"))).containsExactly("same-row");
        assertThat(read("标准号,名称\nGB/T 2-2020,乙\nGB/T2-2020,乙\n").pack()).isPresent();
        assertThat(read("标准号,名称\nGB/T 2-2020,乙\nGB/T2-2020,丙\n").pack()).isEmpty();
    }

    @Test
    void anUnstatedStateFollowsFromTheDaysAndIsNotSettled() {
        StandardsReading reading = read(
                "标准号,名称,实施日期,废止日期\nGB/T 1-2020,甲,2027-01-01,\nGB/T 2-2020,乙,2021-01-01,2022-01-01\nGB/T 3-2020,丙,,\n");
        assertThat(reading.pack().orElseThrow().standards())
                .extracting(Standard::state)
                .containsExactly(Standard.State.UPCOMING, Standard.State.WITHDRAWN, Standard.State.CURRENT);
        assertThat(reading.pack().get().standards())
                .allSatisfy(s -> assertThat(s.stateConfidence()).isEqualTo(Confidence.C));
    }

    @Test
    void readsLinksBothWaysAndInPart() {
        StandardsReading reading = read("标准号,名称,替代情况\n"
                + "GB/T 3-2020,甲,\"代替 GB/T 1-2010，GB/T 2-2010（部分代替）\"\n"
                + "GB/T 1-2010,甲,被GB/T 3-2020代替\nGB/T 2-2010,乙,\nGB/T 4-2020,丁,代替 GB/T 4\n");
        assertThat(reasons(reading)).containsExactly("link-undated");
        List<Standard> standards = reading.pack().orElseThrow().standards();
        assertThat(standards.get(0).replaces()).hasToString("[GB/T 1-2010, GB/T 2-2010]");
        assertThat(standards.get(0).partly()).hasToString("[GB/T 2-2010]");
        assertThat(standards.get(1).replacedBy()).hasToString("[GB/T 3-2020]");
        assertThat(standards.get(1).replaces()).isEmpty();
        assertThat(standards.get(2).replacedBy()).hasToString("[GB/T 3-2020]");
        assertThat(standards.get(3).replaces()).isEmpty();
    }

    @Test
    void takesRoleAndBindingWhereTheyAreKnown() {
        StandardsReading reading =
                read("标准号,名称,role,标准性质\nQB/T 1-2020,甲,方法,推荐性\nGB 2-2020,乙,奇怪,推荐性\nGB 3-2020,丙,,奇怪\n");
        List<Standard> standards = reading.pack().orElseThrow().standards();
        assertThat(standards.get(0).role()).isEqualTo(Standard.Role.METHOD);
        assertThat(standards.get(1).mandate()).isEqualTo(Mandate.MANDATORY);
        assertThat(reasons(reading)).containsExactly("role-word", "mandate", "mandate-word");
    }

    @Test
    void cleansTitles() {
        Standard standard = only(read("标准号,名称,英文名称\nGB/T 1-2020,\" 甲\n\t乙\u00A0丙 \",\"=1+1\"\n"));
        assertThat(standard.titleZh()).isEqualTo("甲 乙 丙");
        assertThat(standard.titleEn()).isEqualTo("=1+1");
        assertThat(reasons(read("标准号,名称\nGB/T 1-2020," + "甲".repeat(2001) + "\n")))
                .contains("long");
    }

    @Test
    void findsTheNumberInACellWithMore() {
        StandardsReading reading = read("标准号,名称\n现行 GB/T 1-2020《甲》,甲\n");
        assertThat(reasons(reading)).containsExactly("number-rest");
        assertThat(reading.pack().orElseThrow().standards().get(0).number()).hasToString("GB/T 1-2020");
        assertThat(only(read("标准号,名称\n《GB/T 1-2020》,甲\n")).number()).hasToString("GB/T 1-2020");
        assertThat(reasons(read("标准号,名称\nGB/T 1-2020 和 GB/T 2-2020,甲\n"))).containsExactly("numbers");
        assertThat(reasons(read("标准号,名称\nGB/T 1-2020（甲）GB/T 2-2020（乙）,甲\n"))).containsExactly("numbers");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            名称,状态;甲,现行          | missing
            a,b;c,d                    | no-header
            标准号,名称                | none
            标准号,名称;"GB/T 1-2020,甲 | quotes
            """)
    void aTableThatCannotBeUsedGivesNoPack(String csv, String reason) {
        StandardsReading reading = read(csv.replace(';', '\n'));
        assertThat(reading.pack()).isEmpty();
        assertThat(reasons(reading)).contains(reason);
        assertThatThrownBy(() -> reading.writeTo(new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A list that breaks off in the middle gives nothing, however good what came before. */
    @Test
    void nothingIsHalfLoaded() {
        StandardsReading reading = read(
                StandardsImport.standard().skippingFaults(),
                "标准号,名称\nGB/T 1-2020,甲\nGB/T 2-2020,\"乙\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.report().complete()).isFalse();
        byte[] broken = "标准号,名称\nGB/T 1-2020,甲\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 3] = (byte) 0xFF;
        assertThat(read(StandardsImport.standard(), broken).pack()).isEmpty();
    }

    @Test
    void tellsHowFarItIs() {
        List<Long> told = new ArrayList<>();
        StringBuilder list = new StringBuilder("标准号,名称\n");
        for (int i = 1; i <= 2500; i++) {
            list.append("Q/ABC ").append(i).append("-2020,甲\n");
        }
        StandardsReading reading = read(
                StandardsImport.standard().progress(told::add), list.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(told).containsExactly(1000L, 2000L, 2500L);
        assertThat(reading.taken()).isEqualTo(2500);
    }

    @Test
    void keepsNoMoreFaultsThanAThousand() {
        StandardsReading reading = read("标准号,名称\n" + "x,甲\n".repeat(5000));
        assertThat(reading.report().findings()).hasSize(1001);
        assertThat(reasons(reading)).endsWith("more");
    }

    @Test
    void takesOtherHeaders() {
        StandardsImport standard = StandardsImport.standard();
        ColumnMapping own = ColumnMapping.parse("number! = STD\nzh! = NAME\nen=\nrole=\nmandate=\nissued=\nimplemented="
                + "\nwithdrawn=\nreplaces=\nreplacedBy=\nics=\nccs=\nkeywords=\nstate=\n");
        StandardsReading reading =
                read(standard.columns(own), "STD;NAME\nGB/T 1-2020;甲\n".getBytes(StandardCharsets.UTF_8));
        assertThat(only(reading).titleZh()).isEqualTo("甲");
        assertThatThrownBy(() -> standard.columns(ColumnMapping.parse("number = STD\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'zh'");
    }

    @Test
    void aHeadIsSound() {
        assertThatThrownBy(() -> new PackHead("", "1", "甲", "a", "MIT", HEAD.asOf(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> new PackHead("a", "1", "甲", "a", "MIT", LocalDate.of(1, 1, 1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0001-01-01");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2020. 1. 31              | issued      | 2020-01-31
            2020 年 1 月 31 日       | issued      | 2020-01-31
            2020–01–31               | issued      | 2020-01-31
            2020－1－31              | issued      | 2020-01-31
            2020-01-31 00:00:00.0    | issued      | 2020-01-31
            2020-01-31实施           | implemented | 2020-01-31
            2020年1月31日起实施      | implemented | 2020-01-31
            2020年1月31日发布        | issued      | 2020-01-31
            2020-01-31废止           | withdrawn   | 2020-01-31
            2020-01-31废止           | implemented |
            2020-01-01发布2020-02-01实施 | implemented |
            2020-01-31 16:00:00      | issued      |
            2020 01 31               | issued      |
            年年                     | issued      |
            """)
    void readsDaysOfTheirColumn(String written, String field, LocalDate day) {
        assertThat(ListDay.read(written, field)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void readsCountsOfDaysAndTellsOnceAColumn() {
        StandardsReading reading = read("标准号,名称,实施日期\nGB/T 1-2020,甲,44197\nGB/T 2-2020,乙,４４１９８\n");
        assertThat(reasons(reading)).containsExactly("day-counted");
        assertThat(reading.report().findings().get(0).facts())
                .containsEntry("cell", "C2")
                .containsEntry("value", "44197 = 2021-01-01");
        assertThat(reading.pack().orElseThrow().standards())
                .extracting(standard -> standard.implemented().orElseThrow())
                .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 2));
        assertThat(ListDay.counted("19999")).isEmpty();
        assertThat(ListDay.counted("80000")).isEmpty();
        assertThat(ListDay.counted("2020")).isEmpty();
        assertThat(ListDay.counted("441971")).isEmpty();
        assertThat(ListDay.counted("4419x")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            现行                     | CURRENT    |              |
            现 行                    | CURRENT    |              |
            现行 active              | CURRENT    |              |
            废止/withdrawn           | WITHDRAWN  |              |
            停用                     | WITHDRAWN  |              |
            已替代                   | SUPERSEDED |              |
            被 GB/T 9-2021 代替      | SUPERSEDED | GB/T 9-2021  |
            已被GB/T 9-2021替代      | SUPERSEDED | GB/T 9-2021  |
            废止（被GB/T 9-2021代替） | SUPERSEDED | GB/T 9-2021 |
            废止，被GB/T 9-2021代替  | SUPERSEDED | GB/T 9-2021  |
            被 GB/T 9 代替           | SUPERSEDED |              | link-undated
            废止（2021-01-01）       | WITHDRAWN  |              | state-rest
            """)
    void readsStatesHoweverTheyAreWritten(String written, Standard.State state, String by, String told) {
        StandardsReading reading = read("标准号,名称,状态\nGB/T 1-2020,甲,\"" + written + "\"\n");
        assertThat(reasons(reading)).isEqualTo(told == null ? List.of() : List.of(told));
        Standard standard = reading.pack().orElseThrow().standards().get(0);
        assertThat(standard.state()).isEqualTo(state);
        assertThat(standard.replacedBy()).hasToString(by == null ? "[]" : "[" + by + "]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GB/T 1-2010、GB/T 2-2010                   | GB/T 1-2010, GB/T 2-2010                |             |
            GB/T 1-2010；GB/T 2-2010;GB/T 3-2010       | GB/T 1-2010, GB/T 2-2010, GB/T 3-2010   |             |
            代替 GB/T 1-2010，部分代替 GB/T 2-2010     | GB/T 1-2010, GB/T 2-2010                | GB/T 2-2010 |
            代替GB/T 1-2010部分代替GB/T 2-2010         | GB/T 1-2010, GB/T 2-2010                | GB/T 2-2010 |
            部分代替GB/T 1-2010、GB/T 2-2010           | GB/T 1-2010, GB/T 2-2010                | GB/T 1-2010, GB/T 2-2010 |
            部分代替GB/T 1-2010；代替GB/T 2-2010       | GB/T 1-2010, GB/T 2-2010                | GB/T 1-2010 |
            GB/T 1-2010（部分代替）、GB/T 2-2010       | GB/T 1-2010, GB/T 2-2010                | GB/T 1-2010 |
            GB/T 1-2010部分，GB/T 2-2010               | GB/T 1-2010, GB/T 2-2010                | GB/T 1-2010 |
            GB/T 9-2025                                |                                         |             | GB/T 9-2025
            被 GB/T 9-2025 代替                        |                                         |             | GB/T 9-2025
            """)
    void readsWhatIsReplaced(String written, String replaces, String partly, String replacedBy) {
        StandardsReading reading = read("标准号,名称,代替标准\nGB/T 5-2020,甲," + "\"" + written + "\"\n");
        Standard standard = reading.pack().orElseThrow().standards().get(0);
        assertThat(standard.replaces()).hasToString("[" + (replaces == null ? "" : replaces) + "]");
        assertThat(standard.partly()).hasToString("[" + (partly == null ? "" : partly) + "]");
        assertThat(standard.replacedBy()).hasToString("[" + (replacedBy == null ? "" : replacedBy) + "]");
        assertThat(reasons(reading)).isEqualTo(written.equals("GB/T 9-2025") ? List.of("link-later") : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            注：本表仅供内部使用,,,              | A3
            注1：依据 GB/T 13016-2018 编制,,,    | A3
            一、国家标准,,,                      | A3
            第 1 页 共 2 页,,,                   | A3
            合计,2,,                             | A3
            编制：张三,,审核：李四,批准：王五    | A3
            ,国家标准,,                          | B3
            3,,,                                 | A3
            共 2 条记录,,,                       | A3
            """)
    void passesOverNotesAndTellsThem(String row, String cell) {
        StandardsReading reading = read("序号,标准号,名称,状态\n1,GB/T 1-2020,甲,现行\n" + row + "\n");
        assertThat(reading.taken()).isEqualTo(1);
        assertThat(reasons(reading)).containsExactly("unknown", "note");
        assertThat(reading.report().findings().get(1).facts()).containsEntry("cell", cell);
    }

    /** What may be a standard with a fault is not taken for a note. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,儿童雨衣,",
                ",,注塑机,",
                ",Q/ABC 1,,",
                ",WS-10011,,",
                ",标准一,甲,",
                ",,GB/T 2-2020 乙,",
                ",,乙,现行",
                "说明：,,GB/T 2-2020 乙,"
            })
    void takesNoFaultForANote(String row) {
        StandardsReading reading = read("序号,标准号,名称,状态\n1,GB/T 1-2020,甲,现行\n" + row + "\n");
        assertThat(reading.pack()).isEmpty();
        assertThat(reasons(reading)).doesNotContain("note");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GB 24315-2009/XG1-2012       | GB 24315-2009/XG1-2012 |
            GB 6675.1-2014及第1号修改单  | GB 6675.1-2014         | number-rest
            GB/T 1-2020（有效）          | GB/T 1-2020            | number-rest
            《GB/T 1-2020》              | GB/T 1-2020            |
            GB/T 2-2016（ISO 14001:2015，IDT） | GB/T 2-2016      | number-rest
            """)
    void tellsOfWordsBesideANumber(String written, String number, String told) {
        StandardsReading reading = read("标准号,名称\n" + written + ",甲\n");
        assertThat(reasons(reading)).isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(reading.pack().orElseThrow().standards().get(0).number()).hasToString(number);
    }

    @Test
    void tellsOfTablesSideBySide() {
        StandardsReading reading = read("标准号,名称,标准号,名称\nGB/T 1-2020,甲,GB/T 2-2020,乙\n");
        assertThat(reading.pack()).isEmpty();
        assertThat(reasons(reading)).containsExactly("twice", "twice", "number-also");
        assertThat(read("编号,标准号,名称\n1,GB/T 1-2020,甲\n").pack()).isPresent();
    }

    @Test
    void readsGroupedHeaders() {
        Standard standard = read("目录,,,,,\n序号,标准,,日期,,状态\n,编号,名称,发布,实施,\n"
                        + "1,Q/HXT 1-2024,浴巾,2024.3.5,2024年4月1日,有效\n")
                .pack()
                .orElseThrow()
                .standards()
                .get(0);
        assertThat(standard.number()).hasToString("Q/HXT 1-2024");
        assertThat(standard.titleZh()).isEqualTo("浴巾");
        assertThat(standard.issued()).contains(LocalDate.of(2024, 3, 5));
        assertThat(standard.implemented()).contains(LocalDate.of(2024, 4, 1));
    }

    @Test
    void noticesLeaveRoomForFaults() {
        StandardsReading reading = read("标准号,名称\n" + "一、某类,\n".repeat(1500) + "x,甲\n");
        assertThat(reasons(reading)).contains("number");
        assertThat(reading.report().findings()).hasSize(1002);
    }
}
