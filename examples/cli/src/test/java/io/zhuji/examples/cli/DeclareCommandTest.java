package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclareCommandTest {

    private static final String SAMPLE = Path.of("samples", "products.csv").toString();

    private static final String MASK =
            "{\"id\":\"m-1\",\"enterprise\":{\"code\":\"91330100MA2XYK0192\",\"name\":\"杭州示例\"},"
                    + "\"product\":{\"name\":\"口罩\",\"category\":\"home.mask.daily\"},\"standards\":[\"GB/T 32610\"],"
                    + "\"firstOffered\":\"2026-12-01\",\"channel\":{\"place\":\"national\"}}";

    @Test
    void madeOfATable() {
        Run run = Run.of("", "declare", "--enterprise", "91330100MA2XYK0192,杭州示例有限公司", "--channel", "national", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"lamp-18\",\"on\":\"2026-11-22\",\"decision\":\"HOLD\","
                                        + "\"status\":\"COMPLETE\",\"declaration\":{")
                                .contains("\"remarks\":[\"本声明公开的指标与推荐性标准 GB/T 9473-2022《读写作业台灯性能要求》相比，")
                                .contains("显色指数（本声明：≥75，该标准：≥80）", "\"reason\":\"lower\",\"gap\":null,\"at\":\"/3/M\""),
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"uniform-3\",")
                                .contains(
                                        "\"decision\":\"REJECT\",\"status\":\"DRAFT\"",
                                        "\"rule\":\"declaration.floor\",\"outcome\":\"VIOLATION\",\"reason\":\"lower\",\"gap\":null,"
                                                + "\"at\":\"/4/M\"",
                                        "\"declared\":\"≤80 mg/kg\",\"indicator\":\"甲醛含量\",\"limit\":\"≤75 mg/kg\""),
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"pot-1\",")
                                .contains(
                                        "\"status\":null,\"declaration\":null,\"remarks\":[]",
                                        "\"at\":\"/7/D\"",
                                        "\"at\":\"/7/F\"",
                                        "“明天”不是日期"));
        assertThat(Run.of("", "declare", "--fail-on", "violation", SAMPLE).status())
                .isEqualTo(1);
    }

    @Test
    void madeOfJsonLines() {
        Run run = Run.of(MASK + "\n{\"id\":\n\n" + MASK, "declare", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("zhuji: <stdin>:2:");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .contains("\"status\":\"COMPLETE\"", "GB/T 32610-2016", "has no year; the edition in force");
    }

    @Test
    void filesForThePublicOfWhatIsComplete(@TempDir Path folder) throws IOException {
        Run run = Run.of(MASK, "declare", "--out", folder.toString(), "--url", "https://example.com/declaration");
        assertThat(run.err()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("declaration-m-1-v1.json", "declaration-m-1-v1.zh.html", "declaration-m-1-v1.qr.svg");
        }
    }

    @Test
    void columnsOfAHost(@TempDir Path folder) throws IOException {
        Path columns = folder.resolve("columns.txt");
        Files.writeString(columns, "product.brand = 牌子\nindicator:透气率:功能:GB/T 5453-1997 = cInvDefine3\n");
        Path rows = folder.resolve("rows.csv");
        Files.write(
                rows,
                "cInvCode,cInvName,cInvStd,牌子,cInvDefine3\nW1,校服,Q/HZXF 002-2026,小禾,≥180 mm/s\n"
                        .getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("", "declare", "--system", "yonyou", "--columns", columns.toString(), rows.toString());
        assertThat(run.lines().get(0)).contains("\"at\":\"/2/C\"", "执行标准写在规格栏里");
        Files.writeString(columns, "product.colour = 颜色\n");
        assertThat(Run.of("", "declare", "--columns", columns.toString()).err())
                .contains("a draft has no field 'product.colour'");
    }

    @Test
    void skeletonForGoodsThatNoStandardCovers() {
        Run run = Run.of("", "declare", "--skeleton", "读写作业台灯");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"category\":\"study.lamp\",\"zh\":\"读写作业台灯\"")
                .contains("\"number\":\"GB 40070-2021\"", "\"indicator\":\"cri_ra\"", "\"gaps\":[{");
        assertThat(Run.of("", "declare", "--skeleton", "飞碟").status()).isEqualTo(2);
    }

    @Test
    void misuseIsNamed(@TempDir Path folder) throws IOException {
        assertThat(Run.of("", "declare", "--system", "oracle").err()).contains("--system is one of");
        assertThat(Run.of("", "declare", "--enterprise", "x").err()).contains("CODE,NAME");
        assertThat(Run.of("", "declare", "nowhere.csv").status()).isEqualTo(2);
        Path directory = Files.createDirectories(folder.resolve("d.csv"));
        Run unreadable = Run.of("", "declare", directory.toString(), SAMPLE);
        assertThat(unreadable.status()).isEqualTo(2);
        assertThat(unreadable.err()).contains("d.csv: cannot be read");
        assertThat(unreadable.lines()).hasSize(3);
        assertThat(Run.of("", "declare", "--url", "https://a").err()).contains("--url needs --out");
        assertThat(Run.of("", "declare", "--help").out()).contains("usage: zhuji declare");
    }
}
