package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

    private static final String PACK = """
            {"format": "zhuji-pack/1", "id": "own", "edition": "1", "zh": "自有", "en": "Own", "licence": "CC0-1.0",
             "asOf": "2026-11-22", "whole": ["Q/ABC 1-2026"], "requirements": [
              {"of": "Q/ABC 1-2026", "indicator": "formaldehyde", "limit": "%s", "force": "recommended", "confidence": "A"},
              {"of": "Q/ABC 1-2026", "indicator": "ph", "limit": "5.0~7.0", "force": "recommended", "confidence": "A"}]}
            """;

    @Test
    void saysWhatOneIsAgainstTheOther() {
        Run run = Run.of("", "compare", "GB 18401-2010@A", "GB 18401-2010@B", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"a\":\"GB 18401-2010@A\",\"b\":\"GB 18401-2010@B\",\"overall\":\"STRICTER\",\"rows\":[")
                .contains("{\"indicator\":\"formaldehyde\",\"name\":\"Formaldehyde content\",\"relation\":\"STRICTER\","
                        + "\"reason\":\"\",\"a\":\"≤20 mg/kg\",\"b\":\"≤75 mg/kg\",\"cautions\":[]}")
                .contains("\"indicator\":\"cf_saliva\",\"name\":\"Colour fastness to saliva\",\"relation\":\"EXTRA\"");
    }

    @Test
    void anUndatedNumberIsResolvedOnTheDay() {
        assertThat(Run.of("", "compare", "GB 18401@B", "GB 18401-2003@B", "--on", "2026-11-22")
                        .out())
                .startsWith("{\"a\":\"GB 18401-2010@B\"");
        assertThat(Run.of("", "compare", "GB 18401@B", "GB 18401-2003@B", "--on", "2010-11-22")
                        .out())
                .startsWith("{\"a\":\"GB 18401-2003@B\"");
    }

    @Test
    void anOwnFileIsASide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, PACK.formatted("≤10 mg/kg"), StandardCharsets.UTF_8);
        Path page = folder.resolve("page.html");
        Run run = Run.of("", "compare", file.toString(), "GB 18401-2010@A", "--html", page.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"a\":\"Q/ABC 1-2026\"")
                .contains("\"overall\":\"MIXED\"", "\"relation\":\"MISSING\"");
        assertThat(Files.readString(page)).contains("Q/ABC 1-2026 与 GB 18401-2010@A 的比对");
    }

    @Test
    void aFileThatCannotBeUsedIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, PACK.formatted("≤10 mg/xyz"), StandardCharsets.UTF_8);
        Run run = Run.of("", "compare", file.toString(), "GB 18401-2010@A", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/requirements/0/limit", "mg/xyz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GB 18401-2010   | GB 1-2020        | holds no requirements of 'GB 1-2020'
            GB 18401-2010@Z | GB 18401-2010@A  | its classes are [A, B, C]
            GB 18401-2010   | nowhere.json     | cannot be read
            """)
    void aSideThatIsNotThereIsNamed(String a, String b, String said) {
        Run run = Run.of("", "compare", a, b);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void twoSidesAreDue() {
        assertThat(Run.of("", "compare", "GB 18401-2010").status()).isEqualTo(2);
    }
}
