package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    /** Hands out a few bytes at a time, as a pipe may. */
    private static InputStream drop(String text, int most) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(length, most));
            }
        };
    }

    private static List<String> all(Lines lines) throws IOException {
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(lines.number() + " " + lines.fault().orElse(lines.text()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1 << 20})
    void readsTheSameWhateverTheChunks(int most) throws IOException {
        assertThat(all(new Lines(drop("\uFEFFä中😀\r\n\n\rx\r\r\nlast", most))))
                .containsExactly("1 ä中😀", "2 ", "3 \rx\r", "4 last");
    }

    @Test
    void aLineFeedAtTheEndBeginsNoLine() throws IOException {
        assertThat(all(new Lines(drop("a\n", 9)))).containsExactly("1 a");
        assertThat(all(new Lines(drop("", 9)))).isEmpty();
    }

    @Test
    void passesOverALineTooLongToHold() throws IOException {
        String text = "a\n" + "b".repeat(300_000) + "\nc\n" + "d".repeat(300_000);
        assertThat(all(new Lines(drop(text, 5000), 100_000)))
                .containsExactly("1 a", "2 line longer than 100000 bytes", "3 c", "4 line longer than 100000 bytes");
    }

    @Test
    void goesOnAfterAHugeLine() throws IOException {
        String huge = "中".repeat(1_000_000);
        assertThat(all(new Lines(drop(huge + "\nb\n" + huge + "\nc", 1 << 16))))
                .containsExactly("1 " + huge, "2 b", "3 " + huge, "4 c");
    }
}
