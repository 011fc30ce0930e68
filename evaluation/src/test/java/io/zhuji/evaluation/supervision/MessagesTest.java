package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesOnlyItsFacts() {
        var messages = Supervision.messages();
        var keys = new TreeSet<String>();
        for (Conclusion conclusion : Conclusions.ALL) {
            List<String> values = new ArrayList<>();
            conclusion.verdict().facts().forEach(fact -> values.add("<" + fact + ">"));
            var finding = conclusion.at(Pointer.ROOT, values.toArray(String[]::new));
            String key = finding.rule() + "." + finding.reason();
            keys.add(key);
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(messages.text(key, locale)).as(key).isPresent();
                assertThat(messages.text(finding, locale))
                        .as(key + " " + locale)
                        .doesNotContain("{", "}");
            }
        }
        assertThat(messages.keys()).isEqualTo(keys);
    }
}
