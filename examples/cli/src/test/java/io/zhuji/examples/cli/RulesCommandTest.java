package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @Test
    void printsEveryRuleInBothLanguages(@TempDir Path folder) throws IOException {
        assertThat(Run.of("", "rules", "--lang", "en").out())
                .startsWith("# Rules")
                .contains("### listing.standard-in-force");
        assertThat(Run.of("", "rules").out()).startsWith("# 规则一览").contains("### declaration.floor");
        Path page = folder.resolve("rules.html");
        Run run = Run.of("", "rules", "--html", page.toString());
        assertThat(run.status()).isEqualTo(Main.CLEAN);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).contains("suspect.date", "gate.mandatory");
        assertThat(Run.of("", "rules", "file").status()).isEqualTo(Main.UNUSABLE);
    }
}
