package io.zhuji.examples.cli;

import io.zhuji.declaration.page.Page;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The options {@code --lang} and {@code --html} of commands that make a page at their end. */
final class Pages {

    private Pages() {}

    /** The language after {@code --lang}; Chinese when not given. */
    static Locale language(Arguments arguments) throws UsageException {
        String language = arguments.value("--lang").orElse("zh");
        if (language.equals("zh")) {
            return Locale.CHINESE;
        }
        if (language.equals("en")) {
            return Locale.ENGLISH;
        }
        throw new UsageException("--lang is zh or en, was '" + language + "'");
    }

    /** Opens the file of a page: before a long run, since nobody wants to hear after an hour that it cannot be written. */
    static Writer open(String file) throws UsageException {
        try {
            return new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(Path.of(file)), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--html cannot write '" + file + "': " + e);
        }
    }

    /** Writes the page after {@code --html}, where that is given. */
    static void write(Arguments arguments, Page page, Terminal terminal) throws UsageException, IOException {
        if (arguments.value("--html").isEmpty()) {
            return;
        }
        write(arguments.value("--html").get(), page, terminal);
    }

    /** Writes a page to a file. */
    static void write(String file, Page page, Terminal terminal) throws UsageException, IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(Path.of(file)), StandardCharsets.UTF_8), 1 << 16)) {
            page.write(out);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("cannot write '" + file + "': " + e);
        }
        terminal.say("zhuji: see " + file);
    }
}
