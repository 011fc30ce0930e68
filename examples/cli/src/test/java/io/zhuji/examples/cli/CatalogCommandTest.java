package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCommandTest {

    private static final String HEAD = "{'format':'zhuji-pack/1','id':'own','edition':'1','zh':'自有','en':'Own',"
            + "'licence':'CC0-1.0','asOf':'2026-11-22',";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text.replace('\'', '"'), StandardCharsets.UTF_8);
        return file.toString();
    }

    @Test
    void listsBySeriesStatusCategoryAndText() {
        assertThat(Run.of("", "catalog", "list", "--series", "GB 18401").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"number\":\"GB 18401-2003\",\"status\":\"superseded\"");
        assertThat(Run.of("", "catalog", "list", "--series", "GB 18401", "--status", "in_force")
                        .lines())
                .hasSize(1);
        assertThat(Run.of("", "catalog", "list", "--category", "cloth.infant", "--status", "in_force")
                        .out())
                .contains("\"GB 31701-2015\"", "\"GB 18401-2010\"")
                .doesNotContain("GB 4706");
        assertThat(Run.of("", "catalog", "list", "--text", "no such thing").lines())
                .isEmpty();
        assertThat(Run.of("", "catalog", "list", "--text", "针织T恤").out()).contains("GB/T 22849-2024");
        assertThat(Run.of("", "catalog", "list", "--category", "cloth.nothing")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("cloth.infant");
        });
    }

    @Test
    void listsAllKindsOfAnAreaAndNamesOnlyStatusesThatCanBe() {
        assertThat(Run.of("", "catalog", "list", "--category", "cloth").out())
                .contains("\"GB 31701-2015\"", "\"GB 20400-2006\"");
        Run run = Run.of("", "catalog", "list", "--status", "bad");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("in_force, superseded, withdrawn, not_yet_in_force, was 'bad'");
    }

    @Test
    void tellsWhyAStandardAppliesAndWhyNot() {
        Run applies = Run.of(
                "",
                "catalog",
                "applies",
                "cloth.uniform",
                "GB 31701",
                "--months",
                "84-144",
                "--on",
                "2026-11-22",
                "--lang",
                "en");
        assertThat(applies.status()).isZero();
        assertThat(applies.out())
                .contains("\"edition\":\"GB 31701-2015\"", "\"applies\":\"yes\"", "\"name\":\"age-to-met\"")
                .contains("The goods are made for 84 to 144 months, and it covers up to 168 months.");
        assertThat(Run.of("", "catalog", "applies", "cloth.uniform", "GB 31701", "--months", "180-200")
                        .out())
                .contains("\"applies\":\"no\"", "不在其范围（168个月及以下）内");
        assertThat(Run.of("", "catalog", "applies", "cloth.uniform", "GB 31701").out())
                .contains("\"applies\":\"unsettled\"", "未说明产品的适用年龄");
        assertThat(Run.of("", "catalog", "applies", "cloth.adult", "GB 31701").out())
                .contains("\"applies\":\"no\"", "cloth.infant");
        assertThat(Run.of(
                                "",
                                "catalog",
                                "applies",
                                "appliance.aircon",
                                "--amounts",
                                "rated-cooling-capacity=3500,rated-voltage=220",
                                "--has-not",
                                "mobile,multi-split")
                        .out())
                .contains("\"standard\":\"GB 21455\",\"edition\":\"GB 21455-2019\"", "rated-cooling-capacity 为 3500 W");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cloth.nothing", "cloth.infant foo", "cloth.infant --months 36-24", "cloth.infant --months x",
                "cloth.infant --months 1.5", "cloth.infant --months -1", "cloth.infant --amounts mass",
                        "cloth.infant --amounts mass=1e9",
                "cloth.infant --amounts =1", "cloth.infant --has a --has-not a", "cloth.infant GB\u00a018401 x"
            })
    void refusesGoodsItCannotRead(String words) {
        String[] all = ("catalog applies " + words).split(" ");
        Run run = Run.of("", all);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("zhuji: ");
    }

    @Test
    void showsRequirementsWithClauseMethodSourceAndConfidence() {
        Run run = Run.of("", "catalog", "show", "GB 18401", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"status\":\"undated_in_force\"", "\"confidence\":\"A\"", "\"held\":\"")
                .contains(
                        "{\"indicator\":\"formaldehyde\",\"name\":\"Formaldehyde content\",\"limit\":\"≤20 mg/kg\",\"class\":\"A\"")
                .contains(
                        "\"methods\":[\"GB/T 2912.1\"],\"clause\":\"5.1 表1\",\"force\":\"mandatory\",\"confidence\":\"A\"")
                .contains("\"requirements_source\":{\"pack\":\"zhuji.requirements/textile ");
        assertThat(Run.of("", "catalog", "show", "REACH Annex XVII", "--lang", "en")
                        .out())
                .startsWith("{\"document\":\"REACH Annex XVII\"")
                .contains("≤30 mg/kg");
        assertThat(Run.of("", "catalog", "show", "nothing").status()).isEqualTo(2);
    }

    @Test
    void tellsTheGaps() {
        Run all = Run.of("", "catalog", "gaps", "--lang", "en");
        Run binding = Run.of("", "catalog", "gaps", "--mandatory", "--lang", "en");
        assertThat(all.status()).isZero();
        assertThat(all.lines().size()).isGreaterThan(binding.lines().size());
        assertThat(binding.lines()).allMatch(line -> !line.contains("\"goods\":[]"));
        assertThat(all.out()).contains("\"older_not_used\":\"GB");
    }

    @Test
    void validatesPacks() throws IOException {
        String bad = file(
                "bad.json",
                HEAD
                        + "'requirements':[{'of':'GB 18401-2010','indicator':'formaldehyde','limit':'≥20 mm','force':'mandatory',"
                        + "'confidence':'A'}]}");
        String broken = file("broken.json", HEAD + "'standards':[{'number':'GB 18401'}]}");
        String good = file("good.json", HEAD.replace("'own'", "'good'") + "'sources':{}}");
        Run run = Run.of("", "catalog", "validate", "--lang", "en", bad, broken, good);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"file\":\"" + bad + "\",\"at\":\"/requirements/0/limit\",\"rule\":\"catalog.pack-sound\","
                        + "\"reason\":\"limit-scale\",\"outcome\":\"SUSPECT\",\"value\":\"≥20 mm\"")
                .contains("\"file\":\"" + broken + "\",\"at\":\"/standards/0/number\"");
        assertThat(run.err()).contains("no catalog can be made");
        assertThat(Run.of("", "catalog", "validate", good).status()).isZero();
        assertThat(Run.of("", "catalog", "validate", "--bare", bad).out()).contains("indicator-known");
        assertThat(Run.of("", "catalog", "validate", folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void saysOfALargePackThatItIsBeingRead() throws IOException {
        String large = file("large.json", HEAD + "'sources':{}}" + " ".repeat(10_000_001));
        assertThat(Run.of("", "catalog", "validate", large).err())
                .contains("zhuji: reading " + large + ", 10 MB")
                .contains("zhuji: all read");
        String small = file("small.json", HEAD + "'sources':{}}");
        assertThat(Run.of("", "catalog", "validate", small).err()).doesNotContain("reading");
    }

    @Test
    void tellsWhatDiffers() throws IOException {
        String pack = file(
                "next.json",
                HEAD
                        + "'standards':[{'number':'GB 18401-2030','zh':'甲','role':'general','state':'upcoming','stateConfidence':'A',"
                        + "'confidence':'A','replaces':['GB 18401-2010']}],'requirements':[{'of':'GB/T 22849-2024',"
                        + "'indicator':'ph','limit':'5.0~6.0','force':'recommended','confidence':'A'}]}");
        Run run = Run.of("", "catalog", "diff", "built-in", pack, "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("{\"what\":\"standard\",\"number\":\"GB 18401-2030\",\"change\":\"added\"")
                .contains("{\"what\":\"limits\",\"before\":\"GB/T 22849-2024\",\"after\":\"GB/T 22849-2024\"")
                .contains("{\"what\":\"succession\",\"before\":\"GB 18401-2010\",\"after\":\"GB 18401-2030\"")
                .contains("\"change\":\"not_held\"");
        assertThat(Run.of("", "catalog", "diff", "built-in", "built-in").out()).isEmpty();
        assertThat(Run.of(
                                "",
                                "catalog",
                                "diff",
                                "built-in",
                                folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void importsAList(String charset) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "标准编号,标准名称,状态,实施日期\nQ/ABC 1-2026,甲,现行,2026/5/1\n", Charset.forName(charset));
        Path pack = folder.resolve("pack.json");
        Run run = Run.of("", "catalog", "import", list.toString(), "--id", "own.list", "--out", pack.toString());
        assertThat(run.err()).contains("1 rows, 1 standards");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("", "catalog", "validate", pack.toString()).status()).isZero();
        assertThat(Run.of("", "catalog", "show", "Q/ABC 1", "--packs", pack.toString())
                        .out())
                .contains("\"status\":\"undated_in_force\"", "\"implemented\":\"2026-05-01\"", "\"list\":\"list.csv\"");
    }

    @Test
    void importsAllOrNothing() throws IOException {
        String list = file("list.csv", "标准号,名称\nQ/ABC 1-2026,甲\nQ/ABC 2,乙\n");
        Path pack = folder.resolve("pack.json");
        Run run = Run.of("", "catalog", "import", list, "--id", "own", "--out", pack.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("\"at\":\"/3/A\"", "\"reason\":\"undated\"", "\"value\":\"Q/ABC 2\"");
        assertThat(pack).doesNotExist();
        assertThat(Run.of("", "catalog", "import", list, "--id", "own", "--out", pack.toString(), "--skip-faults")
                        .status())
                .isEqualTo(1);
        assertThat(pack).exists();
        assertThat(Run.of("", "catalog", "import", list).err()).contains("--id");
        String columns = file("columns.txt", "number = X\n");
        assertThat(Run.of("", "catalog", "import", list, "--id", "own", "--columns", columns)
                        .err())
                .contains("'zh'");
    }

    @Test
    void drawsASuccession() throws IOException {
        Run run = Run.of("", "catalog", "graph", "GB/T 22849", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("role=\"img\"", "<desc>", "GB/T 22849-2024 takes the place of GB/T 22849-2014");
        Path page = folder.resolve("page.html");
        assertThat(Run.of("", "catalog", "graph", "GB 18401-2010", "--html", page.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(page)).contains("<svg", "代替关系：GB 18401-2010", "GB 18401-2003");
        assertThat(Run.of("", "catalog", "graph", "GB/T 99999").status()).isEqualTo(2);
    }

    @Test
    void anUnknownVerbIsTold() {
        assertThat(Run.of("", "catalog", "burn").status()).isEqualTo(2);
        assertThat(Run.of("", "catalog").err()).contains("catalog list");
    }
}
