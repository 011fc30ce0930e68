package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    private static Judgement judge(String limit, String value, Method method) {
        return Judgement.of(limit, value, method).get();
    }

    /** The examples of GB/T 8170-2008, 4.3.4: value, by full-value comparison, rounded value, by rounded-value comparison. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥14×100       | 1349  | VIOLATES | 13×10² | VIOLATES
            ≥14×100       | 1351  | VIOLATES | 14×10² | CONFORMS
            ≥14×100       | 1400  | CONFORMS | 14×10² | CONFORMS
            ≥14×100       | 1402  | CONFORMS | 14×10² | CONFORMS
            ≥97.0         | 97.01 | CONFORMS | 97.0   | CONFORMS
            ≥97.0         | 97.00 | CONFORMS | 97.0   | CONFORMS
            ≥97.0         | 96.96 | VIOLATES | 97.0   | CONFORMS
            ≥97.0         | 96.94 | VIOLATES | 96.9   | VIOLATES
            ≤0.5          | 0.452 | CONFORMS | 0.5    | CONFORMS
            ≤0.5          | 0.500 | CONFORMS | 0.5    | CONFORMS
            ≤0.5          | 0.549 | VIOLATES | 0.5    | CONFORMS
            ≤0.5          | 0.551 | VIOLATES | 0.6    | VIOLATES
            1.2~1.6       | 1.151 | VIOLATES | 1.2    | CONFORMS
            1.2~1.6       | 1.200 | CONFORMS | 1.2    | CONFORMS
            1.2~1.6       | 1.649 | VIOLATES | 1.6    | CONFORMS
            1.2~1.6       | 1.651 | VIOLATES | 1.7    | VIOLATES
            10.0±0.1      | 9.89  | VIOLATES | 9.9    | CONFORMS
            10.0±0.1      | 9.85  | VIOLATES | 9.8    | VIOLATES
            10.0±0.1      | 10.10 | CONFORMS | 10.1   | CONFORMS
            10.0±0.1      | 10.16 | VIOLATES | 10.2   | VIOLATES
            10.0±0.1(不含0.1) | 9.94 | CONFORMS | 9.9 | VIOLATES
            10.0±0.1(不含0.1) | 9.96 | CONFORMS | 10.0 | CONFORMS
            10.0±0.1(不含0.1) | 10.06 | CONFORMS | 10.1 | VIOLATES
            10.0±0.1(不含0.1) | 10.05 | CONFORMS | 10.0 | CONFORMS
            """)
    void judgesTheExamplesOfGbt8170(String limit, String value, Verdict full, String shown, Verdict rounded) {
        assertThat(judge(limit, value, Method.FULL).verdict()).isEqualTo(full);
        Judgement judgement = judge(limit, value, Method.ROUNDED);
        assertThat(judgement.verdict()).isEqualTo(rounded);
        assertThat(judgement.facts()).containsEntry("rounded", shown).containsEntry("method", "rounded");
    }

    @Test
    void namesPlaceAndTextOfWhatCannotBeRead() {
        assertThat(Judgement.of("≤20 mg/xg", "1", Method.FULL).message())
                .isEqualTo("limit.unexpected at 6 in '≤20 mg/xg'");
        assertThat(Judgement.of("≤20", "abc", Method.FULL).message())
                .startsWith("value.")
                .endsWith("in 'abc'");
    }
}
