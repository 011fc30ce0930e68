package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {

    private static final String LINE = "{\"id\":\"企业甲\",\"facts\":{\"base-points\":\"375\",\"bonus-points\":60}}\n";

    @Test
    void gradesEveryLineWithItsReasons() {
        Run run = Run.of(LINE + "\n{\"id\":7,\"facts\":{}}\n", "grade", "good-behaviour-2003", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"企业甲\",\"on\":\"2026-11-22\",\"scheme\":{\"id\":\"good-behaviour-2003\"")
                .contains("\"grade\":{\"id\":\"aaa\"")
                .contains("\"decided\":true")
                .contains("\"to\":\">= 390\"")
                .contains("is historic and no longer applied.");
        assertThat(run.lines().get(1))
                .startsWith("{\"id\":\"7\"")
                .contains("\"grade\":null")
                .contains("\"possible\":{\"id\":\"aaaa\"");
    }

    @Test
    void aSubjectsOwnDayGoesFirst() {
        String line = "{\"on\":\"2025-01-02\",\"facts\":{}}";
        assertThat(Run.of(line, "grade", "same-line", "--on", "2026-01-01").out())
                .contains("\"on\":\"2025-01-02\"");
    }

    @Test
    void tellsWhenAGradeIsNotReached() {
        assertThat(Run.of(LINE, "grade", "good-behaviour-2003", "--at-least", "aaa")
                        .status())
                .isZero();
        assertThat(Run.of(LINE, "grade", "good-behaviour-2003", "--at-least", "aaaa")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void namesWhatItCannotFollow() {
        assertThat(Run.of("", "grade").err()).startsWith("zhuji: say which scheme: one of [advancedness, ");
        assertThat(Run.of("", "grade", "nothing").err()).startsWith("zhuji: no scheme 'nothing': there are [");
        assertThat(Run.of("", "grade", "same-line", "--at-least", "x").err())
                .startsWith("zhuji: --at-least is one of [statement], was 'x'");
        Run run = Run.of("{\"facts\":{}}\n{\"facts\":\n", "grade", "same-line");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).startsWith("zhuji: <stdin>:2:");
    }

    @Test
    void refusesASchemeWithProblemsAndNamesEachWithItsPlace(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("scheme.json");
        Files.writeString(file, "{\"format\":\"zhuji-scheme/1\",\"id\":\"x\",\"colour\":1}", StandardCharsets.UTF_8);
        Run run = Run.of("{}", "grade", file.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":/colour: ").contains("the member \"edition\" is missing");
    }

    @Test
    void listsItsSchemes() {
        Run run = Run.of("", "grade", "--list");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("{\"id\":\""));
    }

    @Test
    void writesAPage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("page.html");
        Run run = Run.of(
                LINE + "{\"id\":\"<b>乙\",\"facts\":{\"base-points\":\"385\"}}\nx\n",
                "grade",
                "good-behaviour-2003",
                "--html",
                file.toString());
        assertThat(run.status()).isEqualTo(2);
        String html = Files.readString(file);
        assertThat(html)
                .contains("企业甲")
                .contains("&lt;b&gt;乙")
                .contains("AAA级")
                .contains("历史规则")
                .contains("2017年版");
        assertThat(html).doesNotContain("<b>乙");
    }
}
