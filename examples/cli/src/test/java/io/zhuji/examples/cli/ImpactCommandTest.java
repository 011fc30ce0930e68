package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    private static final String LISTINGS = """
            {"id":"old","category_path":"婴儿服饰 > 连体衣","title":"婴儿连体衣","attributes":[["执行标准","GB 18401-2010"]]}

            {"id":"other","category_path":"家用电器 > 空调","title":"空调","attributes":[["执行标准","GB/T 7725-2022"]]}
            """;

    private static final String PACK = """
            {"format":"zhuji-pack/1","id":"own","edition":"1","zh":"自有","en":"own","licence":"Apache-2.0","asOf":"2026-11-25",
            "standards":[
            {"number":"GB 18401-2010","zh":"规范","role":"general","state":"current","implemented":"2011-08-01",
             "replacedBy":["GB 18401-2027"],"stateConfidence":"A","confidence":"A"},
            {"number":"GB 18401-2027","zh":"规范","role":"general","state":"upcoming","issued":"2027-02-01",
             "implemented":"2027-09-01","replaces":["GB 18401-2010"],"stateConfidence":"A","confidence":"A"}]}
            """;

    @TempDir
    Path folder;

    private String pack() throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, PACK);
        return file.toString();
    }

    @Test
    void writesTheVerdictsThatTurnAndTheirReasons() throws IOException {
        Path page = folder.resolve("page.html");
        Path book = folder.resolve("book.xlsx");
        Run run = Run.of(
                LISTINGS,
                "impact",
                "--on",
                "2026-11-25",
                "--until",
                "2027-12-31",
                "--after",
                pack(),
                "--lang",
                "en",
                "--fail-on",
                "SUSPECT",
                "--html",
                page.toString(),
                "--xlsx",
                book.toString());
        assertThat(run.lines()).hasSize(1);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"old\",\"subject\":0,\"on\":\"2027-09-01\",\"way\":\"WORSE\"")
                .contains("GB 18401-2010 is replaced by GB 18401-2027 on 2027-09-01.");
        assertThat(run.status()).isEqualTo(Main.FOUND);
        assertThat(run.err()).contains("2 listings, 1 judged again, 1 changed verdicts");
        assertThat(Files.readString(page)).contains("September 2027");
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    @Test
    void listsWhatChangesWithoutListings() throws IOException {
        Run run = Run.of("", "impact", "--changes", "--on", "2026-11-25", "--until", "2027-12-31", "--after", pack());
        assertThat(run.status()).isEqualTo(Main.CLEAN);
        assertThat(run.lines())
                .anyMatch(
                        line -> line.startsWith(
                                "{\"on\":\"2027-09-01\",\"kind\":\"SUPERSEDED\",\"of\":\"GB 18401-2010\",\"others\":[\"GB 18401-2027\"]"));
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        assertThat(Run.of("", "impact", "--after", folder.resolve("none.json").toString())
                        .status())
                .isEqualTo(Main.UNUSABLE);
        Files.writeString(folder.resolve("broken.json"), "{\"format\":\"zhuji-pack/1\"");
        Run broken =
                Run.of("", "impact", "--after", folder.resolve("broken.json").toString());
        assertThat(broken.status()).isEqualTo(Main.UNUSABLE);
        assertThat(broken.err()).contains("broken.json", "is not a pack");
        Run backwards = Run.of("", "impact", "--on", "2026-11-25", "--until", "2026-11-24");
        assertThat(backwards.status()).isEqualTo(Main.UNUSABLE);
        assertThat(backwards.err()).contains("--until is not before --on");
        Run line = Run.of("{", "impact", "--on", "2026-11-25");
        assertThat(line.status()).isEqualTo(Main.UNUSABLE);
        assertThat(line.err()).contains("<stdin>:1:");
    }

    @Test
    void aBrokenLineIsToldByPlaceAndWithoutTheSettingsOfTheParser() {
        Run run = Run.of("{\"id\":\"a\"\n", "impact", "--on", "2026-11-22");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(":1:", "Unexpected end-of-input").doesNotContain("REDACTED", "start marker");
    }
}
