package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    private static final String SOUND = """
            {"id": "p", "edition": "1", "draft": false, "title_zh": "甲", "title_en": "A", "targets": [
              {"id": "T1", "title_zh": "乙", "title_en": "B", "unit_zh": "家", "unit_en": "firms", "value": 5,
               "by": "2030-12-31", "counting": {"kind": "certificate", "unit": "enterprise", "term": "current"}}]}
            """;

    private static Programme read(String json) throws IOException {
        return Programme.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hostsBringTheirOwn() throws IOException {
        Programme programme = read(SOUND);
        assertThat(programme.draft()).isFalse();
        assertThat(programme.targets().get(0).counting()).isEqualTo(Counting.currentEnterprises("certificate"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value": 5          | "value": "five"     | targets/0: 'value' must be a whole number, was 'five'
            "value": 5          | "value": 0          | value of target T1 must be at least 1, was 0
            2030-12-31          | 2030-12-32          | targets/0: not a date: '2030-12-32'
            "kind"              | "kynd"              | targets/0/counting: unknown name 'kynd'
            "current"           | "always"            | targets/0/counting: 'always' is none of [EVER, CURRENT]
            "title_en": "B"     | "open_en": "B"      | targets/0: 'title_en' is missing
            "edition": "1",     | "comment": "1",     | programme: unknown name 'comment'
            """)
    void saysWhereAProgrammeIsWrong(String sound, String wrong, String message) {
        assertThatThrownBy(() -> read(SOUND.replace(sound, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void brokenJsonIsAnIoException() {
        assertThatThrownBy(() -> read(SOUND.substring(0, 80))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(SOUND + "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
