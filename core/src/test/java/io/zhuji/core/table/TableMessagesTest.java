package io.zhuji.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Messages;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TableMessagesTest {

    @Test
    void everyReasonHasItsSentence() {
        Messages messages = TableReader.messages();
        Set<String> keys = new TreeSet<>();
        for (TableRule rule : TableRule.values()) {
            rule.reasons().forEach(reason -> keys.add(rule.id() + "." + reason));
        }
        assertThat(messages.keys()).isEqualTo(keys);
    }
}
