package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesOnlyItsFacts() {
        var messages = Scheme.messages();
        var keys = new TreeSet<String>();
        for (Conclusion conclusion : Conclusion.values()) {
            String[] values = conclusion.verdict().facts().stream()
                    .map(fact -> "<" + fact + ">")
                    .toArray(String[]::new);
            var finding = conclusion.at(Pointer.ROOT, values);
            String key = finding.rule() + "." + finding.reason();
            assertThat(keys.add(key)).as(key).isTrue();
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(messages.text(key, locale)).as(key).isPresent();
                assertThat(messages.text(finding, locale))
                        .as(key + " " + locale)
                        .doesNotContain("{", "}");
            }
            assertThat(messages.text(finding, Locale.ENGLISH)).as(key).isASCII().doesNotContain("_zh>", "<zh>");
            assertThat(messages.text(finding, Locale.CHINESE)).as(key).doesNotContain("_en>", "<en>");
        }
        assertThat(messages.keys()).isEqualTo(keys);
    }
}
