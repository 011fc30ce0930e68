package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The input of a command, line by line: the files named, in their order, or else standard input. */
final class Inputs {

    /** What is done with each line. */
    interface Use {
        /**
         * Takes one line.
         *
         * @throws JsonProcessingException if the line is not the JSON it should be
         * @throws IOException             if the output cannot be written
         */
        void line(String text) throws IOException;
    }

    /** What is done with each line, told where it stands. */
    interface NumberedUse {
        /**
         * Takes one line.
         *
         * @param number its number within its file, from 1
         * @throws JsonProcessingException if the line is not the JSON it should be
         * @throws IOException             if the output cannot be written
         */
        void line(long number, String text) throws IOException;
    }

    private final Terminal terminal;
    private final Progress progress;
    private long unusable;

    private Inputs(Terminal terminal) {
        this.terminal = terminal;
        this.progress = new Progress(terminal);
    }

    /**
     * Hands every line to its use. What cannot be used is named on {@code err} as {@code file:line:column: why}, and the
     * rest goes on.
     *
     * @param skipBlank whether lines of white space are passed over
     * @return how many lines or files could not be used
     */
    static long each(List<String> files, boolean skipBlank, Terminal terminal, Use use) throws IOException {
        return numbered(files, skipBlank, terminal, (number, text) -> use.line(text));
    }

    /** As {@link #each}, for a use that names lines itself. */
    static long numbered(List<String> files, boolean skipBlank, Terminal terminal, NumberedUse use) throws IOException {
        Inputs inputs = new Inputs(terminal);
        if (files.isEmpty()) {
            inputs.stream("<stdin>", terminal.in(), skipBlank, use);
        }
        for (String file : files) {
            if (file.equals("-")) {
                inputs.stream("<stdin>", terminal.in(), skipBlank, use);
            } else {
                inputs.file(file, skipBlank, use);
            }
        }
        inputs.progress.end();
        return inputs.unusable;
    }

    private void file(String file, boolean skipBlank, NumberedUse use) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            trouble(file + ": no such file");
            return;
        } catch (IOException | InvalidPathException e) {
            trouble(file + ": cannot be opened: " + e.getMessage());
            return;
        }
        try (in) {
            stream(file, in, skipBlank, use);
        }
    }

    private void stream(String name, InputStream in, boolean skipBlank, NumberedUse use) throws IOException {
        Lines lines = new Lines(in);
        while (true) {
            try {
                if (!lines.next()) {
                    return;
                }
            } catch (IOException e) {
                trouble(name + ":" + (lines.number() + 1) + ": cannot be read: " + e.getMessage());
                return;
            }
            if (lines.fault().isPresent()) {
                trouble(name + ":" + lines.number() + ": " + lines.fault().get());
            } else if (!skipBlank || !lines.text().isBlank()) {
                try {
                    use.line(lines.number(), lines.text());
                } catch (JsonProcessingException e) {
                    trouble(name + ":" + lines.number() + ":" + JsonLines.fault(e));
                }
            }
            progress.line();
        }
    }

    private void trouble(String what) {
        unusable++;
        progress.pause();
        terminal.say("zhuji: " + what);
    }
}
