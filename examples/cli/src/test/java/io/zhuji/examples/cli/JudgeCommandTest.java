package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeCommandTest {

    // the worked rows of GB/T 8170-2008, tables 2 and 3, are held in core; here, that the words get there and back
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"limit":"≤0.30 %","value":"0.304 %"}                       | {"verdict":"VIOLATES","doubt":null,
            {"limit":"≤0.30 %","value":"0.304 %","method":"rounded"}    | {"verdict":"CONFORMS","doubt":null,
            {"method":"full","value":7.0,"limit":"6.5~7.5"}             | {"verdict":"CONFORMS","doubt":null,
            {"limit":"≤30 mg/kg","value":"<50 mg/kg","method":null}     | {"verdict":"UNDECIDED","doubt":"STRADDLES",
            {"limit":"≤30 mg/kg","value":"见报告 mg/kg"}                 | {"error":"value.
            {"limit":"30 斤左右吧","value":"1"}                          | {"error":"limit.
            {"limit":"≤1","value":"1","method":"guess"}                 | {"error":"method is full or rounded, was 'guess'"}
            {"limit":"≤1"}                                              | {"error":"no value"}
            {}                                                          | {"error":"no limit"}
            """)
    void answersEachQuestion(String question, String answer) {
        Run run = Run.of(question + "\n", "judge");
        assertThat(run.out()).startsWith(answer).endsWith("}\n");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.status()).isZero();
    }

    @Test
    void keepsTheDigitsOfNumbersAndTellsTheFacts() {
        assertThat(Run.of("{\"limit\":\"6.5~7.5\",\"value\":7.50}", "judge").out())
                .contains("\"method\":\"full\"", "\"value\":\"7.50\"");
    }

    @Test
    void namesWhatIsNoQuestionAndGoesOn() {
        Run run = Run.of("[]\n{\"limit\":{}}\n\n{\"limit\":\"≤1\",\"value\":\"1\"}\n", "judge");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "zhuji: <stdin>:1:1: a JSON object is due here",
                        "zhuji: <stdin>:2:10: 'limit' is a string or a number");
    }
}
