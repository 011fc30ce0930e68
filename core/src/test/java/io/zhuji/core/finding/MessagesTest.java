package io.zhuji.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.table.TableReader;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages MESSAGES = Messages.load(TableReader.class, "messages");

    @Test
    void factsArePutInAsTheyAre() {
        assertThat(MESSAGES.text(
                        "table.cell-sound.error",
                        Map.of("file", "{cell}.xlsx", "cell", "{value}", "value", "#N/A"),
                        Locale.ENGLISH))
                .contains("{cell}.xlsx: the cell {value} holds the error #N/A; it is read as empty.");
    }

    @Test
    void bracesOfNoFactStay() {
        assertThat(MESSAGES.text("table.cell-sound.error", Map.of("file", "a.csv"), Locale.ENGLISH))
                .contains("a.csv: the cell {cell} holds the error {value}; it is read as empty.");
        assertThat(MESSAGES.text("no.such.key", Map.of(), Locale.ENGLISH)).isEmpty();
    }
}
