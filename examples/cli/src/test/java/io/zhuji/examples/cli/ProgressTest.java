package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 500_000_000L);

    private Progress progress(boolean interactive) {
        return new Progress(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                interactive,
                () -> LocalDate.EPOCH,
                now::get));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void lines(Progress progress, int lines, long millisEach) {
        for (int i = 0; i < lines; i++) {
            now.addAndGet(millisEach * 1_000_000L);
            progress.line();
        }
    }

    @Test
    void saysNothingOfAShortRun() {
        Progress progress = progress(true);
        lines(progress, 999, 1);
        progress.end();
        assertThat(told()).isEmpty();
    }

    @Test
    void writesOverItselfOnAScreen() {
        Progress progress = progress(true);
        lines(progress, 1300, 1);
        progress.end();
        assertThat(told()).isEqualTo("\r\u001b[K1000 lines, 1 s\r\u001b[K1200 lines, 1 s\r\u001b[K1300 lines, 1 s\n");
    }

    @Test
    void writesFewLinesElsewhere() {
        Progress progress = progress(false);
        lines(progress, 2500, 10);
        progress.end();
        assertThat(told()).isEqualTo("100 lines, 1 s\n1100 lines, 11 s\n2100 lines, 21 s\n2500 lines, 25 s\n");
    }
}
