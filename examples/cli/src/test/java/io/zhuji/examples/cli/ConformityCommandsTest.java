package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.table.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code conform}, {@code gate} and {@code benchmark}, as the READMEs call them. */
class ConformityCommandsTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path ROOT = MODULE.getParent().getParent();
    private static final String CALL = "    $ java -jar examples/cli/target/zhuji.jar ";

    private static List<String> calls(String readme) throws IOException {
        List<String> calls = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve(readme))) {
            for (String command : List.of("conform ", "gate ", "benchmark ")) {
                if (line.startsWith(CALL + command)) {
                    calls.add(line.substring(CALL.length()));
                }
            }
        }
        return calls;
    }

    /** The words of a call; files that are read are those of the module, files that are written go to a folder. */
    private static String[] words(String call, Path folder) {
        List<String> words = new ArrayList<>();
        String[] parts = call.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                words.add(parts[i]);
                continue;
            }
            for (String word : parts[i].strip().split(" ")) {
                String own = word.startsWith("zhuji-")
                        ? folder.resolve(word).toString()
                        : word.replace("examples/cli/", MODULE + "/");
                if (!own.isEmpty()) {
                    words.add(own);
                }
            }
        }
        return words.toArray(String[]::new);
    }

    @Test
    void bothReadmesCallTheSame() throws IOException {
        assertThat(calls("README.md")).hasSize(5).isEqualTo(calls("README.zh-CN.md"));
    }

    @Test
    void everyCallRunsAndWritesItsFiles(@TempDir Path folder) throws IOException {
        for (String call : calls("README.md")) {
            Run run = Run.of("", words(call, folder));
            assertThat(run.status()).as(call + "\n" + run.err()).isEqualTo(call.startsWith("gate") ? 1 : 0);
            assertThat(run.lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("{"));
        }
        assertThat(Files.readString(folder.resolve("zhuji-conform.html"))).contains("<!DOCTYPE html>", "示例-2026-002");
        assertThat(Files.readString(folder.resolve("zhuji-toys.html"))).contains("<svg", "EN 71-3");
        assertThat(folder.resolve("zhuji-toys.xlsx")).isNotEmptyFile();
    }

    /** The figures the READMEs tell of toys are those of the catalog, and the directions those that were worked by hand. */
    @ParameterizedTest(name = "{0}: {1} against {2}, {3}")
    @CsvSource({
        "migr_lead,     23,    90,   STRICTER",
        "migr_cadmium,  17,    75,   STRICTER",
        "migr_selenium, 460,   500,  STRICTER",
        "migr_antimony, 560,   60,   LOOSER",
        "migr_arsenic,  47,    25,   LOOSER",
        "migr_mercury,  94,    60,   LOOSER",
        "migr_barium,   18750, 1000, LOOSER"
    })
    void theStoryOfToysIsTrue(String indicator, String own, String target, String relation) throws IOException {
        Run run = Run.of("", "benchmark", "EN 71-3@III", "GB 6675.4-2014", "--on", "2026-11-22");
        String cell = "\"limit\":\"≤" + target + " mg/kg\",\"relation\":\"" + relation + "\"";
        assertThat(run.out().split("\\{\"indicator\":\"" + indicator + "\",\"name\":"))
                .filteredOn(row -> row.contains("\"own\":\"≤" + own + " mg/kg\",\"cells\""))
                .anySatisfy(row -> assertThat(row).contains(cell));
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String text = Files.readString(ROOT.resolve(readme));
            assertThat(text).containsPattern(own + "\\s(against|对)\\s" + target + "\\b");
        }
    }

    @Test
    void theTwoVerdictsOfTheSamplesDiffer() {
        Run run = Run.of(
                "",
                "conform",
                "--on",
                "2026-11-22",
                MODULE.resolve("samples/test-reports.jsonl").toString());
        assertThat(run.lines()).hasSize(6);
        assertThat(run.lines().get(2))
                .contains("\"mandatory\":{\"verdict\":\"CONFORMS_AS_TESTED\"", "\"declared\":{\"verdict\":\"FAILS\"");
        assertThat(run.lines().get(3)).contains("\"batch\":{\"decision\":\"ACCEPTED\"");
        assertThat(run.lines().get(4)).contains("\"reason\":\"not-a-number\"", "\"reason\":\"method-differs\"");
        assertThat(run.lines().get(5)).contains("\"reason\":\"outside-guard-band\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conform", "gate sell", "benchmark"})
    void helpTellsTheUsage(String command) {
        String[] words = (command + " --help").split(" ");
        Run run = Run.of("", words);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("usage: zhuji " + words[0]);
    }

    @Test
    void anyJsonGivesALineAndTextThatIsNoneIsNamed() {
        Run run = Run.of("[1,2]\nnull\n{\"items\":7}\n{\n", "conform", "--on", "2026-11-22");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.status()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).contains("<stdin>:4:");
        assertThat(Run.of("[]\n", "gate", "sell", "--on", "2026-11-22").out()).contains("\"answer\":\"UNKNOWN\"");
        assertThat(Run.of("", "gate", "give").status()).isEqualTo(Main.UNUSABLE);
        assertThat(Run.of("", "benchmark", "GB 18401-2010@A").status()).isEqualTo(Main.UNUSABLE);
        assertThat(Run.of("", "benchmark", "GB 18401-2010@A", "GB 99999-2020").err())
                .contains("no requirements");
    }

    @Test
    void failOnTurnsFindingsIntoAStatus() {
        String report = "{\"declared\":[\"GB 18401-2010@A\"],\"items\":[{\"name\":\"甲醛\",\"method\":\"GB/T 2912.1\","
                + "\"value\":\"90\",\"unit\":\"mg/kg\"}]}\n";
        assertThat(Run.of(report, "conform", "--on", "2026-11-22").status()).isZero();
        assertThat(Run.of(report, "conform", "--on", "2026-11-22", "--fail-on", "violation")
                        .status())
                .isEqualTo(Main.FOUND);
    }

    @Test
    void theWorkbookHasItsSheets(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("b.xlsx");
        Run run = Run.of("", "benchmark", "GB 18401-2010@A", "GB 18401-2010@B", "--xlsx", file.toString());
        assertThat(run.status()).isZero();
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            TableReader.standard().read("b.xlsx", in, row -> row.cells().forEach(cell -> texts.add(cell.text())));
        }
        assertThat(texts).contains("GB 18401-2010@B", "严于", "≤20 mg/kg", "≤75 mg/kg");
    }
}
