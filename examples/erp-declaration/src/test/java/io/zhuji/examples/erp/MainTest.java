package io.zhuji.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.declaration.registry.Head;
import io.zhuji.declaration.registry.Query;
import io.zhuji.declaration.registry.Registered;
import io.zhuji.declaration.registry.Registry;
import io.zhuji.declaration.registry.Verification;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from the workbook to the report of what will be stale. */
class MainTest {

    private static final Path PRODUCTS = Path.of("products.csv");

    @TempDir
    private Path folder;

    private List<String> run() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(PRODUCTS, folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void goesAllTheWayAndMayBeRunAgain() throws Exception {
        List<String> lines = run();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).contains("20 products", "1 refused");
        assertThat(lines.get(2)).contains("19 declarations", "171 files");
        assertThat(lines.get(3)).contains("{Done=19}", "the chain is sound");
        assertThat(run().get(3)).contains("{Already=19}", "the chain is sound");
        assertThat(folder.resolve("products.xlsx")).isNotEmptyFile();

        try (InputStream chain = Files.newInputStream(folder.resolve("chain.jsonl"))) {
            Head anchor =
                    Head.parse(Files.readString(folder.resolve("anchor.txt")).strip());
            Verification verification = Registry.verifyExport(chain, anchor);
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.entries()).isEqualTo(19);
        }
        String address = "jdbc:h2:" + folder.resolve("registry") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        Registry registry = Registry.open(() -> DriverManager.getConnection(address));
        Query cites = Query.publicAt(Instant.parse("2026-06-30T00:00:00Z")).standard("GB 6675.2-2014");
        assertThat(registry.find(cites).entries())
                .extracting(there -> there.entry().declaration())
                .containsExactlyInAnyOrder("toy-01", "toy-02");
        Registered tee = registry.latest("tee-02").orElseThrow();
        byte[] json = Files.readAllBytes(folder.resolve("public/declaration-tee-02-v2.json"));
        assertThat(tee.entry().content().bytes()).isEqualTo(json);
        assertThat(DeclarationJson.read(json).declaration().orElseThrow().id()).isEqualTo("tee-02");
    }

    @Test
    void tellsInBothLanguagesWhatIsWrongAndWhatWillBe() throws Exception {
        run();
        String findings = Files.readString(folder.resolve("findings.zh.html"));
        assertThat(findings).contains("tea-01", "GB 99999-2020", "/产品/");
        assertThat(Files.readString(folder.resolve("findings.en.html"))).contains("GB 99999-2020", "refused");
        String watch = Files.readString(folder.resolve("watch.zh.html"));
        assertThat(watch)
                .contains("toy-01#2 · 2026-11-01", "GB 6675.1-2025")
                .contains("chair-01#2 · 2026-06-01", "GB 18580-2025")
                .contains("bank-01#2 · 2027-04-01", "GB 47372-2026")
                .contains("TS-02");
        assertThat(Files.readString(folder.resolve("watch.en.html"))).contains("toy-01#2 · 2026-11-01");
    }

    @Test
    void theReadmeTellsHowToRunIt() throws Exception {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readString(Path.of("../..", readme)))
                    .contains("java -jar examples/erp-declaration/target/erp-declaration.jar"
                            + " examples/erp-declaration/products.csv erp-out");
        }
    }

    /** A product name that a spreadsheet would take for a formula comes through as text. */
    @Test
    void leavesNoFormulaInTheWorkbookAndNoMarkUpOnAPage() throws Exception {
        run();
        try (Stream<Path> pages = Files.walk(folder)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).doesNotContain("<script src", "javascript:");
            }
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("products.xlsx")), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }
}
