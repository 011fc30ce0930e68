package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says to those outside: the program in another language, and the sentences. */
class OutsideTest {

    private static final Path SOURCES = Path.of("src/main/java/io/zhuji/declaration/registry");

    @TempDir
    private Path folder;

    private record Ended(int status, String said) {}

    /** The program printed in the package's documentation, as it stands there. */
    private Ended program(String export) throws IOException, InterruptedException {
        String documentation = Files.readString(SOURCES.resolve("package-info.java"));
        String program = documentation
                .lines()
                .map(line -> line.startsWith(" * ") ? line.substring(3) : line)
                .dropWhile(line -> !line.startsWith("import base64"))
                .takeWhile(line -> !line.equals("</pre>"))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("check.py"), program);
        Path data = Files.writeString(folder.resolve("chain.jsonl"), export);
        Path said = folder.resolve("said");
        Process process;
        try {
            process = new ProcessBuilder("python3", file.toString(), data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.abort("no python3: " + e.getMessage());
            throw e;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said));
    }

    @Test
    void aProgramInAnotherLanguageVerifiesAnExport() throws Exception {
        Registry registry = Registry.open(RegistryOnH2Test.memory(""));
        registry.append(List.of(first("a"), version("a", 2), first("乙")));
        Path file = folder.resolve("export");
        try (OutputStream out = Files.newOutputStream(file)) {
            registry.exportTo(out);
        }
        String export = Files.readString(file);
        assertThat(program(export)).isEqualTo(new Ended(0, "sound: 3 entries\n"));
        assertThat(program(export.replace("REVISED", "WITHDRAWN")).status()).isEqualTo(1);
        assertThat(program(export.substring(0, export.indexOf("{\"head"))).said())
                .contains("cut off");
    }

    private static void embedded(DataSource dataSource, Declaration declaration, String json, PrintStream out)
            throws StorageException {
        // readme
        Registry registry = Registry.open(dataSource); // makes its tables where there are none
        Entry entry = Entry.first(declaration, Instant.parse("2026-11-25T08:00:00Z"), Content.of(json));
        Appended result = registry.append(entry); // Done, Already (a retry) or Conflict (somebody was faster)
        Head anchor = registry.head(); // print it, mail it, sign it: it proves the chain later

        Optional<Registered> then = registry.publicAt(declaration.id(), Instant.parse("2026-12-31T15:59:59Z"));
        Verification verification = registry.verify(anchor);
        for (Finding finding : verification.findings()) {
            out.println(finding.at() + " " + Registry.messages().text(finding, Locale.ENGLISH));
        }
        // end
        out.println(then.isPresent() + " " + result.getClass().getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCodeOfTheReadmeCompilesAndRuns(String readme) throws Exception {
        String own = Files.readString(Path.of("src/test/java/io/zhuji/declaration/registry/OutsideTest.java"));
        String code = own.substring(own.indexOf("// readme\n") + 10, own.indexOf("\n        // end\n"))
                .stripIndent()
                .indent(4)
                .replace("    \n", "\n");
        assertThat(Files.readString(Path.of("..", readme))).contains(code);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:" + folder.resolve("registry") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        Declaration published = Declarations.shirt().publish(Declarations.DAY);
        embedded(h2, published, "{}", new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("true Done");
    }

    /** So that a change of the layout does not pass for a change of the code. */
    @Test
    void theLayoutStaysAsItIs() {
        Row row = Row.of(1, Hash.NONE, first("a"));
        String lines = """
                zhuji-registry-1
                1
                0000000000000000000000000000000000000000000000000000000000000000
                a
                1
                0
                %s
                PUBLISHED
                2026-11-25T08:01:00.000000000Z
                2
                6901234567892
                型号 A-a
                2
                GB/T 22849-2014
                Q/ZJ 001-2025
                %s
                """.formatted(Entries.ONE, first("a").content().hash());
        assertThat(row.hash())
                .isEqualTo(Hash.of(lines.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void everyReasonHasItsSentenceAndItsPlaceInTheDocumentation() throws Exception {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                String code = Files.readString(source);
                for (int at = code.indexOf("note("); at >= 0; at = code.indexOf("note(", at + 1)) {
                    String rest = code.substring(at + 5).stripLeading();
                    if (rest.startsWith("\"")) {
                        reasons.add(rest.substring(1, rest.indexOf('"', 1)));
                    }
                }
            }
        }
        Messages messages = Registry.messages();
        assertThat(messages.keys())
                .isEqualTo(reasons.stream()
                        .map(reason -> "registry.chain." + reason)
                        .collect(Collectors.toCollection(TreeSet::new)));
        String documentation = Files.readString(SOURCES.resolve("Verification.java"));
        assertThat(reasons)
                .hasSizeGreaterThan(12)
                .allSatisfy(reason -> assertThat(documentation).contains("{@code " + reason + "}"));
    }

    @Test
    void aSentenceNamesThePlace() {
        Finding finding = new Finding(
                Inspection.RULE,
                Outcome.VIOLATION,
                "missing",
                Optional.empty(),
                Pointer.ROOT.then(7),
                Map.of("from", "5", "to", "6", "number", "7"),
                List.of());
        assertThat(Registry.messages().text(finding, Locale.CHINESE)).isEqualTo("缺第 5 至第 6 条，其后是第 7 条。");
        assertThat(Registry.messages().text(finding, Locale.ENGLISH))
                .isEqualTo("Entries 5 to 6 are missing before entry 7.");
    }
}
