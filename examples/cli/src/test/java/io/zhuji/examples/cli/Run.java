package io.zhuji.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What a command line did. */
record Run(int status, String out, String err) {

    static Run of(String in, String... words) {
        return of(in.getBytes(StandardCharsets.UTF_8), words);
    }

    static Run of(byte[] in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in), out, err, false, () -> LocalDate.of(2026, 11, 22), System::nanoTime);
        int status = Main.run(List.of(words), terminal);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
