package io.zhuji.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * How far a long input has got, told on {@code err}: nothing in the first second, then written over in place on a screen
 * and now and then as a line elsewhere.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long ON_A_SCREEN = SECOND / 5;
    private static final long ELSEWHERE = 10 * SECOND;

    private final Terminal terminal;
    private final long start;
    private long due;
    private long lines;
    private boolean told;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.start = terminal.nanos().getAsLong();
        this.due = start + SECOND;
    }

    /** One line more is done. */
    void line() {
        lines++;
        long now = terminal.nanos().getAsLong();
        if (now - due >= 0) {
            told = true;
            tell(now, terminal.interactive() ? "" : "\n");
            due = now + (terminal.interactive() ? ON_A_SCREEN : ELSEWHERE);
        }
    }

    /** So many lines are done. */
    void at(long count) {
        lines = count - 1;
        line();
    }

    /** Leaves the line, so that something else can be told. */
    void pause() {
        if (told && terminal.interactive()) {
            write("\r\u001b[K");
        }
    }

    /** All is done. */
    void end() {
        if (told) {
            tell(terminal.nanos().getAsLong(), "\n");
        }
    }

    private void tell(long now, String end) {
        String start = terminal.interactive() ? "\r\u001b[K" : "";
        write(start + lines + " lines, " + (now - this.start) / SECOND + " s" + end);
    }

    private void write(String text) {
        try {
            terminal.err().write(text.getBytes(StandardCharsets.US_ASCII));
            terminal.err().flush();
        } catch (IOException e) {
            // nobody is left to be told
        }
    }
}
