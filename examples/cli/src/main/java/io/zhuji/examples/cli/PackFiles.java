package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.PackReading;
import io.zhuji.core.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Catalogs of pack files named on the command line. */
final class PackFiles {

    private PackFiles() {}

    /** The catalog of the library with the packs after an option over it: files, joined by commas. */
    static Catalog over(String option, Arguments arguments, Terminal terminal) throws UsageException {
        return arguments.has(option)
                ? over(option, Catalog.builtIn(), arguments.value(option).orElse(""), terminal)
                : Catalog.builtIn();
    }

    /** A catalog with packs over it: files, joined by commas. */
    static Catalog over(String what, Catalog base, String files, Terminal terminal) throws UsageException {
        Catalog catalog = base;
        for (String file : files.split(",", -1)) {
            catalog = catalog.with(read(what, file, terminal));
        }
        return catalog;
    }

    /** Why a file cannot be read, without the names of our classes. */
    static String told(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read";
        }
        return "it cannot be read: " + e.getMessage();
    }

    private static Pack read(String what, String file, Terminal terminal) throws UsageException {
        PackReading reading;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            reading = Pack.read(file, in);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(what + " cannot use '" + file + "': " + told(e));
        }
        for (Finding finding : reading.findings()) {
            terminal.say(
                    "zhuji: " + file + finding.at() + ": " + Catalog.messages().text(finding, Locale.ENGLISH));
        }
        return reading.pack().orElseThrow(() -> new UsageException(what + ": '" + file + "' is not a pack"));
    }
}
