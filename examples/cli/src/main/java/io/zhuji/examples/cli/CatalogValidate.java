package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Validation;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code zhuji catalog validate}: what is wrong with packs, before they are put in use. */
final class CatalogValidate {

    private static final long MEGABYTE = 1_000_000;

    /** Of larger files it is told that they are being read. */
    private static final long LARGE = 10 * MEGABYTE;

    private CatalogValidate() {}

    static int run(List<String> files, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        Bar bar = Bar.parse(arguments.value("--fail-on").orElse("SUSPECT"));
        Validation validation = Validation.over(arguments.has("--bare") ? Catalog.of(List.of()) : Catalog.builtIn());
        int unusable = 0;
        boolean takesLong = false;
        for (String file : files) {
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                long size = Files.size(Path.of(file));
                if (size > LARGE) {
                    takesLong = true;
                    terminal.say("zhuji: reading " + file + ", " + size / MEGABYTE + " MB");
                }
                validation.read(file, in);
            } catch (IOException | InvalidPathException e) {
                unusable++;
                terminal.say("zhuji: " + file + ": " + PackFiles.told(e));
            }
        }
        if (takesLong) {
            terminal.say("zhuji: all read; looking at what they say together");
        }
        Validation.Result result = validation.result();
        Messages messages = Catalog.messages();
        boolean found = false;
        for (Finding finding : result.findings()) {
            JsonLines.write(CatalogJson.finding(finding, messages, locale), terminal.out());
            found |= bar.reached(finding.outcome());
        }
        terminal.say("zhuji: " + files.size() + " packs, " + result.findings().size() + " findings"
                + (result.catalog().isPresent() && unusable == 0 ? "" : "; no catalog can be made of them"));
        return unusable > 0 ? Main.UNUSABLE : found ? Main.FOUND : Main.CLEAN;
    }
}
