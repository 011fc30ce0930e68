package io.zhuji.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What surrounds a command: three streams of UTF-8 bytes, whatever the default charset, and the clocks.
 *
 * @param in          where lines come from when no file is named
 * @param out         where results go
 * @param err         where trouble and progress go
 * @param interactive whether {@code err} is a screen that can be written over
 * @param today       the date of the act when none is given
 * @param nanos       time that only grows, for progress
 */
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean interactive,
        Supplier<LocalDate> today,
        LongSupplier nanos) {

    /** Writes one line to {@code err}; a reader who has gone away is no trouble. */
    void say(String line) {
        try {
            err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // nobody is left to be told
        }
    }
}
