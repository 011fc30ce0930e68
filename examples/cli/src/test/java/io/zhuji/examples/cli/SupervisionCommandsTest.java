package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionCommandsTest {

    private static final String FIRM = "91330100799655058B";
    private static final String OTHER = "91330000733796106P";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"targets", "draw", "audit", "stats", "suspect"})
    void explainsItself(String command) {
        Run run = Run.of("", command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("usage: zhuji " + command)
                .contains("Exit status")
                .endsWith("\n");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(Run.of("", "--help").out()).contains("  " + command + " ");
    }

    @Test
    void targetsCountsRecordsAndForecasts() throws IOException {
        String records = """
                {"kind":"declaration","enterprise":"%s","name":"甲","status":"in-force","from":"2025-01-10","region":"330106"}
                {"类型":"声明","统一社会信用代码":"%s","状态":"现行有效","公开日期":"2025年2月3日","行政区划":"330203"}

                {"kind":"declaration","enterprise":"%s9","status":"in-force","from":"2025-01-10"}
                {"kind":"declaration","enterprise":"%s","from":"someday"}
                """.formatted(FIRM, OTHER, FIRM, FIRM);
        Path html = dir.resolve("targets.html");
        Run run = Run.of(
                records,
                "targets",
                "zhejiang-foundation",
                "--on",
                "2025-06-30",
                "--months",
                "6",
                "--html",
                html.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(10);
        assertThat(run.lines().get(1))
                .contains("\"target\":\"G2\"", "\"draft\":true", "\"counted\":2", "\"gap\":79998")
                .contains("\"by_region\":{\"3301\":1,\"3302\":1}", "\"outlook\":\"unlikely\"", "\"days_left\":184");
        assertThat(run.lines().get(9))
                .isEqualTo("{\"records\":4,\"unreadable\":1,\"repeated\":0,\"set_aside\":1,\"enterprises\":2,"
                        + "\"findings\":{\"credit-code\":1,\"unreadable\":1}}");
        assertThat(run.err()).contains("第 5 行", "someday", "第 4 行");
        assertThat(Files.readString(html)).contains("浙江省企业标准筑基工程行动方案", "G2 自我声明公开执行标准的企业数 · 按地区");
    }

    @Test
    void targetsNamesWhatItCannotUse() {
        assertThat(Run.of("", "targets").err()).contains("name a programme");
        assertThat(Run.of("", "targets", "no-such").status()).isEqualTo(2);
        assertThat(Run.of("", "targets", "zhejiang-foundation", "--months", "2").err())
                .contains("was 2");
        Run cut = Run.of("{\"kind\":\"decl", "targets", "zhejiang-foundation");
        assertThat(cut.status()).isEqualTo(2);
        assertThat(cut.err()).contains("<stdin>:1:");
    }

    @Test
    void aDrawIsCommittedToAnnouncedMadeAndReplayable() throws IOException {
        String secret = Files.writeString(dir.resolve("secret"), "correct horse battery staple\n")
                .toString();
        String inspectors = Files.writeString(
                        dir.resolve("inspectors"),
                        "{\"id\":\"张\",\"recusals\":\"a1;a2\"}\n{\"id\":\"李\"}\n{\"id\":\"王\"}\n")
                .toString();
        StringBuilder frame = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            frame.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"stratum\":\"")
                    .append(i % 2)
                    .append("\"}\n");
        }
        String commitment = Run.of("", "draw", "--commit", "--secret", secret).out();
        String digest = commitment.substring(15, 15 + 64);
        Run notice = Run.of(
                frame.toString(),
                "draw",
                "--notice",
                "--commitment",
                digest,
                "--asked",
                "0=2,1=2",
                "--inspectors",
                inspectors);
        assertThat(notice.status()).isZero();
        assertThat(notice.out()).contains(digest).doesNotContain("horse");
        String[] words = {
            "draw",
            "--secret",
            secret,
            "--commitment",
            digest,
            "--public",
            "3 1 4",
            "--asked",
            "0=2,1=2",
            "--inspectors",
            inspectors
        };
        Run draw = Run.of(frame.toString(), words);
        assertThat(draw.status()).isZero();
        assertThat(draw.out()).isEqualTo(Run.of(frame.toString(), words).out());
        int at = notice.out().indexOf("\"frame_digest\"");
        assertThat(draw.out())
                .contains(notice.out().substring(at, at + 80), "\"secret\":\"correct horse battery staple\"");
        assertThat(Run.of("", "draw", "--replay-program").out()).contains("hashlib");
    }

    @Test
    void aDrawFromABrokenFrameIsNotMade() throws IOException {
        String secret = Files.writeString(dir.resolve("secret"), "correct horse battery staple\n")
                .toString();
        Run cut = Run.of("{\"id\":\"a\",\"stratum\":\"s\"}\n{\"id\":", "draw", "--secret", secret, "--asked", "s=1");
        assertThat(cut.status()).isEqualTo(2);
        assertThat(cut.out()).isEmpty();
        assertThat(cut.err()).contains("<stdin>:2:", "nothing is drawn");
        Run day = Run.of("{\"id\":\"a\",\"last_drawn\":\"2025-02-30\"}", "draw", "--secret", secret, "--total", "1");
        assertThat(day.err()).contains("<stdin>: 第 1 行", "2025-02-30");
        Run few = Run.of(
                "{\"id\":\"a\",\"stratum\":\"s\"}\n", "draw", "--secret", secret, "--asked", "s=3", "--lang", "en");
        assertThat(few.status()).isEqualTo(1);
        assertThat(few.err()).contains("only 1 to draw");
        assertThat(Run.of("", "draw", "--secret", secret, "--asked", "s=1", "--commitment", "00")
                        .err())
                .contains("does not match");
        assertThat(Run.of("", "draw", "--secret", secret).err()).contains("either --asked or --total");
        assertThat(Run.of("", "draw", "--secret", secret, "--asked", "s").err()).contains("NAME=NUMBER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --dql 0.65 --n 125 --limit 2                      | 0 | "n":125,"limit":2,"risk_percent":4.8
            --dql 0.65 --limit 3                              | 0 | "n":211,"limit":3
            --dql 0.65 --n 125 --limit 2 --found 3 --lang en  | 1 | "conclusion":"contradicted"
            --dql 0.65 --n 125 --limit 2 --found 2 --lang en  | 0 | "conclusion":"not_contradicted"
            --dql 1.0 --worse 5                               | 0 | "risk_kept":true
            --population 100 --nonconforming 5 --n 10 --limit 0 | 0 | "risk_percent":41.6248,"risk_kept":false
            """)
    void auditTellsPlansAndConclusions(String words, int status, String part) {
        Run run = Run.of("", ("audit " + words).split(" "));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --limit 2                         | say either --dql
            --dql 0 --limit 2                 | above 0
            --dql 10 --limit 0                | no sample with limit 0
            --dql 1 --n 5 --limit 0 --found 6 | found must be 0..5, was 6
            --dql 1e9 --limit 0               | takes a number such as 0.65
            --dql 1 --n many --limit 0        | takes a whole number, was 'many'
            --dql 1                           | --limit is missing
            """)
    void auditNamesWhatMakesNoSense(String words, String message) {
        Run run = Run.of("", ("audit " + words).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void auditDrawsItsCurve() throws IOException {
        Path html = dir.resolve("audit.html");
        Run.of("", "audit", "--dql", "0.65", "--n", "125", "--limit", "2", "--found", "3", "--html", html.toString());
        assertThat(Files.readString(html)).contains("抽检特性曲线", "4.87 %", "<svg");
    }

    @Test
    void statsHidesSmallGroups() throws IOException {
        StringBuilder results = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            results.append(
                    ("{\"standard\":\"GB 18401-2010\",\"region\":\"%s\",\"enterprise\":\"firm-%d\",\"conforms\":%s}\n")
                            .formatted(i < 2 ? "330106" : i < 20 ? "330203" : "330302", i, i % 5 > 0));
        }
        Path html = dir.resolve("stats.html");
        Run run = Run.of(results.toString(), "stats", "--by", "region", "--html", html.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .contains(
                        "{\"row\":\"3301\",\"figures\":{\"hidden\":true}}",
                        "{\"row\":\"3302\",\"figures\":{\"hidden\":true}}")
                .contains("{\"row\":\"3303\",\"figures\":{\"results\":20,\"failed\":4,\"passed_percent\":80.00,");
        assertThat(Files.readString(html)).contains("强制性标准实施情况统计", "×").doesNotContain("firm-39");
        Run wrong = Run.of("{\"conforms\":\"yes\"}\n", "stats");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("<stdin>: 第 1 行", "“yes”");
        assertThat(Run.of("", "stats", "--by", "colour").err()).contains("was 'colour'");
        assertThat(Run.of("", "stats", "--pairs", "region").err()).contains("was 'region'");
    }

    @Test
    void suspectNamesItsEvidence() throws IOException {
        String dossiers = """
                {"enterprise":"%s","number":"Q/ABC 001-2024","declared_on":"2024-05-17","established":"2025-01-01"}
                {"enterprise":"%s","number":"Q/DEF 001-2024","indicators":[{"name":"甲醛","limit":"≤500 mg/kg","method":"GB/T 2912.1"}],
                """.formatted(FIRM, OTHER).strip()
                + "\"channels\":{\"label\":{\"甲醛\":\"≤0.05 %\"},\"page\":{\"甲醛\":\"≤0.5 %\"}}}\n";
        Path html = dir.resolve("suspects.html");
        Run run = Run.of(dossiers, "suspect", "--html", html.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"rule\":\"suspect.date\"", "\"reason\":\"before-enterprise\"");
        // the label says the same in another unit, the page ten times as much
        assertThat(run.lines().get(1)).contains("/dossiers/1/channels/page/甲醛").doesNotContain("channels/label");
        assertThat(Files.readString(html)).contains("Q/DEF 001-2024", "线索供核查，不是认定");
        Run wrong = Run.of("{\"declared_on\":\"2024-13-01\"}\n{\"references\":{}}\n{\"indicators\":[1]}\n", "suspect");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err().lines().toList())
                .anyMatch(line -> line.contains(":1:") && line.contains("declared_on is a day"))
                .anyMatch(line -> line.contains(":2:") && line.contains("references is a list"))
                .anyMatch(line -> line.contains(":3:") && line.contains("indicators/0 is an object"));
    }

    @Test
    void targetsReadsTablesAndExplainsTheDifference() throws IOException {
        String head = "统一社会信用代码,企业名称,状态,公开日期,所在地,备注\n";
        Path before = Files.writeString(
                dir.resolve("before.csv"),
                head + FIRM + ",甲公司,现行有效,2025-01-10,杭州市,\n" + OTHER + ",乙公司,现行有效,2025-01-10,宁波市,\n");
        Path now = Files.writeString(
                dir.resolve("now.csv"),
                head + FIRM + ",甲公司,废止,2025-01-10,杭州市,\n" + OTHER + ",乙公司,现行有效,2025-02-30,宁波市,\n");
        Run run = Run.of(
                "",
                "targets",
                "zhejiang-foundation",
                "--on",
                "2025-06-30",
                "--kind",
                "declaration",
                "--before",
                before.toString(),
                "--before-on",
                "2025-03-31",
                now.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(19);
        assertThat(run.lines().get(10))
                .isEqualTo("{\"difference\":\"G2\",\"before\":2,\"after\":0,\"came\":[],\"left\":["
                        + "{\"key\":\"" + OTHER + "\",\"name\":\"乙公司\",\"why\":\"absent\"},"
                        + "{\"key\":\"" + FIRM + "\",\"name\":\"甲公司\",\"why\":\"status\"}],\"changed\":[]}");
        assertThat(run.lines().get(18)).contains("\"unreadable\":1");
        assertThat(run.err()).contains("第 3 行的“起始日期”读不出：“2025-02-30”", "备注");
        assertThat(Run.of(
                                "",
                                "targets",
                                "zhejiang-foundation",
                                dir.resolve("none.csv").toString())
                        .err())
                .contains("none.csv: no such file");
    }

    @Test
    void targetsTakesARegisterOnce() {
        String training = "{\"信用代码\":\"%s\",\"姓名\":\"张三\",\"岗位\":\"管理人员\",\"培训日期\":\"2025-03-0%d\"}\n";
        Run run = Run.of(
                training.formatted(FIRM, 1) + training.formatted(FIRM, 2) + training.formatted(FIRM, 1),
                "targets",
                "zhejiang-foundation",
                "--on",
                "2025-06-30",
                "--kind",
                "training",
                "--lang",
                "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0)).contains("\"target\":\"G1\"", "\"counted\":2,");
        assertThat(run.lines().get(9)).contains("\"records\":3,\"unreadable\":0,\"repeated\":1");
        assertThat(run.err()).contains("Line 3 repeats line 1");
    }

    @Test
    void aDrawIsPublishedAsAPageWithSheetsToTakeAlong() throws IOException {
        String secret = Files.writeString(dir.resolve("secret"), "correct horse battery staple\n")
                .toString();
        Path frame = Files.writeString(
                dir.resolve("frame.csv"), "统一社会信用代码,企业名称,地区,上次抽查日期\n" + FIRM + ",甲公司,杭州市,\n" + OTHER + ",乙公司,杭州市,\n");
        Path people = Files.writeString(dir.resolve("people.csv"), "姓名,回避\n张三," + FIRM + "\n李四,\n王五,\n");
        Path register = Files.writeString(
                dir.resolve("register.jsonl"),
                "{\"enterprise\":\"" + FIRM
                        + "\",\"number\":\"Q/ABC 001-2024\",\"name\":\"童装\",\"declared_on\":\"2024-05-17\","
                        + "\"offered_from\":\"2024-05-01\",\"indicators\":[{\"name\":\"pH\",\"limit\":\"4.0~7.5\"}]}\n");
        Path html = dir.resolve("draw.html");
        Path sheets = dir.resolve("sheets.html");
        Run run = Run.of(
                "",
                "draw",
                "--secret",
                secret,
                "--total",
                "2",
                "--on",
                "2026-11-25",
                "--inspectors",
                people.toString(),
                "--html",
                html.toString(),
                "--register",
                register.toString(),
                "--sheets",
                sheets.toString(),
                frame.toString());
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(html)).contains("甲公司", "乙公司", "杭州市", "李四、王五");
        // the other one has nothing on record, which the sheet asks about
        assertThat(Files.readString(sheets)).contains("Q/ABC 001-2024 童装", "晚 16 天", "没有公开试验方法", OTHER);
        Run day = Run.of("{\"id\":\"a\",\"last_drawn\":\"soon\"}", "draw", "--secret", secret, "--total", "1");
        assertThat(day.status()).isEqualTo(2);
        assertThat(day.err()).contains("soon", "nothing is drawn");
        assertThat(Run.of("", "draw", "--secret", secret, "--total", "1", "--sheets", "x")
                        .err())
                .contains("go together");
    }

    @Test
    void statsReadsTablesAndWatches() throws IOException {
        StringBuilder results = new StringBuilder("标准编号,检验项目,所在地,行业代码,检验日期,企业规模,生产企业,单项判定\n");
        for (int i = 0; i < 400; i++) {
            results.append("GB 18401-2010,甲醛,杭州市西湖区,C1810,2026-0")
                    .append(1 + i / 100)
                    .append("-01,小型,企业")
                    .append(i % 50)
                    .append(i >= 200 && i % 8 == 0 ? ",不合格\n" : ",合格\n");
        }
        Path file = Files.writeString(dir.resolve("results.csv"), results + "GB 1-2020,甲醛,,,,,,待定\n");
        Path html = dir.resolve("stats.html");
        Run run = Run.of(
                "",
                "stats",
                "--by",
                "region,industry,size",
                "--watch",
                "2:6",
                "--per-false-alarm",
                "2000",
                "--on",
                "2026-11-25",
                "--html",
                html.toString(),
                file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("\"rows\":\"size\"", "{\"row\":\"3301\",\"figures\":{\"results\":400")
                .contains("{\"alarm\":\"warning.shift.fail-rate-rose\"", "\"period\":\"2026-Q1\"")
                .contains("\"streams\":1,\"watched\":400,\"alarms\":");
        assertThat(run.err()).contains("第 402 行的“结论”读不出：“待定”", "401 条结果中有 1 条读不出");
        assertThat(Files.readString(html)).contains("杭州市", "C18 纺织服装、服饰业", "不合格率上升预警", "预计误报约");
        assertThat(Run.of("", "stats", "--watch", "2").err()).contains("was '2'");
        assertThat(Run.of("", "stats", "--watch", "6:2").err()).contains("0 < usual < shifted < 1");
    }
}
