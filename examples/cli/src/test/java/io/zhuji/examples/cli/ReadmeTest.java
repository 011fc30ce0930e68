package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.PackHead;
import io.zhuji.core.catalog.StandardsImport;
import io.zhuji.core.catalog.StandardsReading;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.table.TableReader;
import io.zhuji.declaration.Draft;
import io.zhuji.declaration.DraftChannel;
import io.zhuji.declaration.DraftProduct;
import io.zhuji.declaration.DraftStandard;
import io.zhuji.declaration.Drafted;
import io.zhuji.declaration.Drafting;
import io.zhuji.evaluation.listing.Listing;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path ROOT = MODULE.getParent().getParent();

    private static void embedded(PrintStream out) {
        // readme
        ListingCheck check = ListingCheck.of(Catalog.builtIn()); // built once, kept, shared by all threads
        Messages messages = ListingCheck.messages();
        Policy policy = Policy.standard();

        Map<String, String> attributes = new LinkedHashMap<>(); // in the order of the page
        attributes.put("执行标准", "GB/T 22849-2014");
        attributes.put("安全类别", "B类");
        attributes.put("适用年龄", "1-3岁");
        Listing listing = Listing.of("42", "童装 > T恤", "宝宝短袖T恤", attributes);

        ListingReport report = check.check(listing, LocalDate.of(2026, 11, 22)); // the date of the act, always yours
        for (Finding finding : report.report().findings()) {
            out.println(finding.outcome() + " " + finding.at() + " " + messages.text(finding, Locale.ENGLISH));
        }
        out.println(policy.decide(report.report()));
        // end
    }

    private static void declared(PrintStream out) {
        // readme-declare
        Drafting drafting = Drafting.of(Catalog.builtIn()); // built once, kept, shared by all threads

        Draft draft = new Draft()
                .enterprise("91330100MA2XYK0192", "杭州示例照明有限公司")
                .product(new DraftProduct().name("读写作业台灯").model("TD-18").category("study.lamp"))
                .standard("GB 40070-2021") // titles are filled in from the catalog
                .standard(new DraftStandard().number("Q/HZSL 001-2026").title("读写作业台灯"))
                .indicator("中心照度", "功能", "≥350 lx", "GB/T 9473-2022")
                .indicator("显色指数", "性能", "≥75", "GB/T 9473-2022")
                .channel(new DraftChannel().place("national"))
                .firstOffered("2026-12-01");

        Drafted drafted = drafting.draft(draft, LocalDate.of(2026, 11, 22)); // the date of the act
        for (Finding finding : drafted.report().findings()) {
            out.println(finding.at() + " " + Drafting.messages().text(finding, Locale.ENGLISH));
        }
        drafted.declaration().ifPresent(made -> out.println(made.status() + " " + made.remarkTexts(Locale.CHINESE)));
        // end
    }

    /** The fenced blocks of a kind, in order. */
    private static List<String> blocks(String readme, String kind) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        return Pattern.compile("^```" + kind + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theJavaBlockIsCodeThatCompilesAndRuns(String readme) throws IOException {
        String own = Files.readString(MODULE.resolve("src/test/java/io/zhuji/examples/cli/ReadmeTest.java"));
        assertThat(blocks(readme, "java"))
                .containsExactly(snippet(own, "// readme\n"), snippet(own, "// readme-declare\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        embedded(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("(ACCEPT|HOLD|REJECT)\\R$");
        out.reset();
        declared(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("COMPLETE [本声明公开的指标与推荐性标准 GB/T 9473-2022")
                .contains("显色指数（本声明：≥75，该标准：≥80）");
    }

    private static String snippet(String own, String start) {
        int from = own.indexOf(start) + start.length();
        return own.substring(from, own.indexOf("\n        // end\n", from)).stripIndent() + "\n";
    }

    @Test
    void theExampleOfDeclaringDeclares() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String command = Files.readAllLines(ROOT.resolve(readme)).stream()
                    .filter(line -> line.startsWith("    $ java -jar examples/cli/target/zhuji.jar declare "))
                    .findFirst()
                    .orElseThrow();
            String[] words = command.substring(command.indexOf("declare "))
                    .replace("examples/cli/samples", MODULE.resolve("samples").toString())
                    .split(" ");
            Run run = Run.of("", words);
            assertThat(run.status()).isZero();
            assertThat(run.lines()).hasSize(3);
        }
    }

    @Test
    void bothLanguagesGiveTheSameCommands() throws IOException {
        assertThat(blocks("README.md", "sh")).hasSize(2).isEqualTo(blocks("README.zh-CN.md", "sh"));
        assertThat(blocks("README.md", "xml")).isEqualTo(blocks("README.zh-CN.md", "xml"));
    }

    @Test
    void theFirstCommandEndsInTheMainJob(@TempDir Path folder) throws IOException {
        String last = blocks("README.md", "sh")
                .get(0)
                .strip()
                .lines()
                .reduce((one, two) -> two)
                .orElseThrow();
        assertThat(last).startsWith("java -jar examples/cli/target/zhuji.jar check ");
        Path page = folder.resolve("zhuji-report.html");
        String[] words = last.substring(last.indexOf("check "))
                .replace("zhuji-report.html", page.toString())
                .replace("examples/cli/samples", MODULE.resolve("samples").toString())
                .split(" ");
        Run run = Run.of("", words);
        assertThat(run.status()).isZero();
        long samples =
                Files.readAllLines(MODULE.resolve("samples/listings.jsonl")).size();
        assertThat(run.lines()).hasSize((int) samples);
        assertThat(run.err()).startsWith("zhuji: " + samples + " listings, ");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void theExampleOfNumbersIsWhatItPrints() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            List<String> lines = Files.readAllLines(ROOT.resolve(readme));
            int at = 0;
            while (!lines.get(at).startsWith("    $ echo '")) {
                at++;
            }
            String echoed = lines.get(at)
                    .substring(lines.get(at).indexOf('\'') + 1, lines.get(at).lastIndexOf('\''));
            assertThat(Run.of(echoed + "\n", "numbers").out())
                    .isEqualTo(lines.get(at + 1).strip() + "\n");
        }
    }

    @Test
    void theExampleOfAnAuditIsWhatItPrints() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            List<String> lines = Files.readAllLines(ROOT.resolve(readme));
            String start = "    $ java -jar examples/cli/target/zhuji.jar audit ";
            int at = 0;
            while (!lines.get(at).startsWith(start)) {
                at++;
            }
            assertThat(Run.of("", lines.get(at).substring(start.length() - 6).split(" "))
                            .out())
                    .isEqualTo(lines.get(at + 1).strip() + "\n");
        }
    }

    @Test
    void theExampleOfPublishingPublishes(@TempDir Path folder) throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String command = Files.readAllLines(ROOT.resolve(readme)).stream()
                    .filter(line -> line.startsWith("    $ java -jar examples/cli/target/zhuji.jar publish "))
                    .findFirst()
                    .orElseThrow();
            Path out = folder.resolve(readme);
            String[] words = command.substring(command.indexOf("publish "))
                    .replace("--out public", "--out " + out)
                    .replace("examples/cli/samples", MODULE.resolve("samples").toString())
                    .split(" ");
            assertThat(Run.of("", words).status()).isZero();
            assertThat(out.resolve("declaration-kettle-17-v3.zh.html")).isRegularFile();
        }
    }

    @Test
    void theExampleOfAnImpactFindsSome(@TempDir Path folder) throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String command = Files.readAllLines(ROOT.resolve(readme)).stream()
                    .filter(line -> line.startsWith("    $ java -jar examples/cli/target/zhuji.jar impact "))
                    .findFirst()
                    .orElseThrow();
            Path page = folder.resolve(readme + ".html");
            String[] words = command.substring(command.indexOf("impact "))
                    .replace("--html impact.html", "--html " + page)
                    .replace("examples/cli/samples", MODULE.resolve("samples").toString())
                    .split(" ");
            Run run = Run.of("", words);
            assertThat(run.status()).isZero();
            assertThat(run.lines()).isNotEmpty().allMatch(line -> line.contains("\"why\":[{"));
            assertThat(page).isRegularFile();
        }
    }

    private static void own(InputStream in, PackHead head, PrintStream out) throws IOException {
        // own
        StandardsReading reading = StandardsImport.standard().read("standards.csv", in, head);
        for (Finding finding : reading.report().findings()) {
            out.println(Catalog.messages().and(TableReader.messages()).text(finding, Locale.ENGLISH));
        }
        Catalog catalog = Catalog.builtIn().with(reading.pack().orElseThrow()); // the built-in one stays as it is
        // own end
        assertThat(catalog.find(StandardNumber.parse("Q/ACME 002-2024"))).isPresent();
    }

    /** The code on own data compiles and runs. */
    @Test
    void theCodeOnOwnDataRuns() throws IOException {
        String source = Files.readString(MODULE.resolve("src/test/java/io/zhuji/examples/cli/ReadmeTest.java"));
        String code = source.substring(
                        source.indexOf("        // own\n") + "        // own\n".length(),
                        source.indexOf("        // own end\n"))
                .stripTrailing()
                .stripIndent()
                .indent(4);
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readString(ROOT.resolve(readme))).contains(code);
        }
        PackHead head = new PackHead("acme", "1", "甲", "a", "CC0-1.0", LocalDate.of(2026, 11, 22), Map.of());
        try (InputStream in = Files.newInputStream(MODULE.resolve("samples/standards.csv"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            own(in, head, new PrintStream(out, true, StandardCharsets.UTF_8));
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("序号").doesNotContain("{");
        }
    }

    /** The commands on the catalog, one after the other, do what they are shown for. */
    @Test
    void theCommandsOnTheCatalogRun(@TempDir Path folder) throws IOException {
        List<List<String>> both = new ArrayList<>();
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            both.add(Files.readAllLines(ROOT.resolve(readme)).stream()
                    .filter(line -> line.startsWith("    zhuji catalog "))
                    .toList());
        }
        assertThat(both.get(0)).hasSize(7).isEqualTo(both.get(1));
        for (String line : both.get(0)) {
            List<String> words = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
            while (word.find()) {
                String text = word.group(1) == null ? word.group(2) : word.group(1);
                boolean made = text.equals("acme.json") || text.equals("graph.html");
                words.add(
                        made
                                ? folder.resolve(text).toString()
                                : text.replace(
                                        "examples/cli/samples",
                                        MODULE.resolve("samples").toString()));
            }
            Run run = Run.of("", words.subList(1, words.size()).toArray(String[]::new));
            assertThat(run.status()).as(line + "\n" + run.out() + run.err()).isZero();
            assertThat(run.out() + run.err()).as(line).isNotEmpty();
        }
        assertThat(folder.resolve("graph.html")).isNotEmptyFile();
    }
}
