package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.PackHead;
import io.zhuji.core.catalog.StandardsImport;
import io.zhuji.core.catalog.StandardsReading;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code zhuji catalog import}: a pack of a list of standards. */
final class CatalogImport {

    private CatalogImport() {}

    static int run(String file, Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        PackHead head = head(file, arguments, terminal);
        Progress progress = new Progress(terminal);
        StandardsReading reading;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            reading = how(arguments).progress(progress::at).read(file, in, head);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("'" + file + "' cannot be read: " + e);
        }
        progress.end();
        Messages messages = Catalog.messages().and(TableReader.messages());
        boolean found = false;
        for (Finding finding : reading.report().findings()) {
            JsonLines.write(CatalogJson.finding(finding, messages, locale), terminal.out());
            found |= finding.outcome() != Outcome.NOTICE;
        }
        terminal.say("zhuji: " + reading.rows() + " rows, " + reading.taken() + " standards"
                + (reading.pack().isPresent() ? "" : "; no pack is made"));
        if (reading.pack().isEmpty()) {
            return Main.UNUSABLE;
        }
        if (arguments.has("--out")) {
            String target = arguments.value("--out").orElse("");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(target)))) {
                reading.writeTo(out);
            } catch (IOException | InvalidPathException e) {
                throw new UsageException("--out cannot write '" + target + "': " + e);
            }
            terminal.say("zhuji: see " + target);
        }
        return found ? Main.FOUND : Main.CLEAN;
    }

    private static PackHead head(String file, Arguments arguments, Terminal terminal) throws UsageException {
        LocalDate asOf = Dates.at("--as-of", arguments).orElseGet(terminal.today());
        if (!arguments.has("--id")) {
            throw new UsageException("say what the pack is to be called: --id acme.standards");
        }
        Path name = Path.of(file).getFileName();
        try {
            return new PackHead(
                    arguments.value("--id").orElse(""),
                    arguments.value("--edition").orElse(asOf.toString()),
                    arguments.value("--zh").orElse("导入的标准清单"),
                    arguments.value("--en").orElse("Imported list of standards"),
                    arguments.value("--licence").orElse("LicenseRef-proprietary"),
                    asOf,
                    Map.of("list", name == null ? file : name.toString()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static StandardsImport how(Arguments arguments) throws UsageException {
        StandardsImport how = StandardsImport.standard();
        if (arguments.has("--skip-faults")) {
            how = how.skippingFaults();
        }
        Optional<Standard.Role> role = CatalogList.word(arguments, "--role", Standard.Role.values());
        if (role.isPresent()) {
            how = how.role(role.get());
        }
        if (arguments.has("--sheet")) {
            how = how.reader(
                    TableReader.standard().sheet(arguments.value("--sheet").orElse("")));
        }
        if (arguments.has("--columns")) {
            String file = arguments.value("--columns").orElse("");
            try {
                how = how.columns(ColumnMapping.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                throw new UsageException("--columns cannot use '" + file + "': " + e.getMessage());
            }
        }
        return how;
    }
}
