package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.indicator.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementWordsTest {

    private static List<Requirement> rows(String document, String indicator) {
        return Catalog.builtIn().requirements(document).stream()
                .filter(row -> row.indicator().id().equals(indicator))
                .toList();
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GB/T 39600-2021 | hcho_emission_chamber | GB/T 39600-2021 ENF级 | 1
            GB/T 39600-2021 | hcho_emission_chamber | GB/T 39600-2021 enf  | 1
            GB/T 39600-2021 | hcho_emission_chamber | E0级 胶合板          | 1
            GB/T 39600-2021 | hcho_emission_chamber | E0级和ENF级          | 3
            GB/T 39600-2021 | hcho_emission_chamber | 胶合板               | 3
            GB/T 39600-2021 | hcho_emission_chamber | 货号E01 XE0 CENF     | 3
            GB 21027-2020   | benzene               | 学生固体胶           | 1
            GB 21027-2020   | benzene               | 修正带 学生用        | 1
            GB 21027-2020   | benzene               | 文具套装             | 2
            """)
    void narrowsToWhatThePageNames(String document, String indicator, String text, int left) {
        List<Requirement> rows = rows(document, indicator);
        assertThat(new RequirementWords(List.of(text)).narrowed(rows)).hasSize(left);
    }

    @Test
    void longTextsNameNothing() {
        List<Requirement> rows = rows("GB/T 39600-2021", "hcho_emission_chamber");
        RequirementWords words = new RequirementWords(List.of("ENF ".repeat(1_000_000)));
        assertThat(words.narrowed(rows)).hasSize(3);
    }
}
