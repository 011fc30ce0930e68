package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Version;
import io.zhuji.declaration.publish.DeclarationJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** {@code zhuji publish}: the versions of declarations in, the files for the public out. */
final class PublishCommand implements Command {

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public String summary() {
        return "pages, QR codes, label words and signatures of declarations";
    }

    @Override
    public String help() {
        return """
                usage: zhuji publish [--on DATE] [--lang zh|en] [--out DIR [--url PAGE | --digital-link BASE] [--key FILE]]
                                     [FILE...]

                One version of a declaration a line, as canonical JSON (zhuji.declaration/1); of each declaration the last
                version is made public, and the earlier ones make its history. One line out for each:
                {"id","version","status","digest","files":[…]}, or {"line","findings":[…]} for a line that is no declaration.

                """ + PublicFiles.HELP + """
                  --on DATE             the day for which the standing of standards is told; today when not given
                  --lang zh|en          language of the findings' messages, zh when not given

                Exit status: 0 all public, 1 some line in other than canonical form, 2 some line is no declaration.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        List<String> valued = new ArrayList<>(PublicFiles.VALUED);
        valued.addAll(List.of("--on", "--lang"));
        return valued;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        LocalDate on = Dates.on(arguments, terminal);
        Job job = new Job(Pages.language(arguments), terminal);
        Optional<PublicFiles> files = PublicFiles.of(arguments, Catalog.builtIn(), on);
        long unusable = Inputs.numbered(arguments.operands(), true, terminal, job::line);
        for (NavigableMap<Version, Declaration> all : job.versions.values()) {
            List<Declaration> versions = List.copyOf(all.values());
            Declaration last = versions.get(versions.size() - 1);
            List<String> names = files.isPresent() ? files.get().write(last, versions) : List.of();
            JsonLines.write(
                    JsonLines.object(json -> {
                        json.writeStringField("id", last.id());
                        json.writeNumberField("version", last.version().number());
                        json.writeStringField("status", last.status().name());
                        json.writeStringField("digest", DeclarationJson.digest(last));
                        json.writeArrayFieldStart("files");
                        for (String name : names) {
                            json.writeString(name);
                        }
                        json.writeEndArray();
                    }),
                    terminal.out());
        }
        if (unusable > 0 || job.refused) {
            return Main.UNUSABLE;
        }
        return job.noted ? Main.FOUND : Main.CLEAN;
    }

    /** One run of the command. */
    private static final class Job {

        private final Messages messages = DeclarationJson.messages();
        private final Map<String, NavigableMap<Version, Declaration>> versions = new TreeMap<>();
        private final Locale locale;
        private final Terminal terminal;
        private boolean refused;
        private boolean noted;

        Job(Locale locale, Terminal terminal) {
            this.locale = locale;
            this.terminal = terminal;
        }

        void line(long number, String text) throws IOException {
            DeclarationJson.Reading reading = DeclarationJson.read(text.getBytes(StandardCharsets.UTF_8));
            if (reading.declaration().isPresent()) {
                Declaration declaration = reading.declaration().get();
                Declaration other = versions.computeIfAbsent(declaration.id(), id -> new TreeMap<>())
                        .putIfAbsent(declaration.version(), declaration);
                if (other != null && !other.equals(declaration)) {
                    refused = true;
                    terminal.say("zhuji: line " + number + ": " + declaration.version()
                            + " was there before with other content, which is kept");
                }
            } else {
                refused = true;
            }
            if (!reading.findings().isEmpty()) {
                noted = true;
                JsonLines.write(
                        JsonLines.object(json -> {
                            json.writeNumberField("line", number);
                            json.writeArrayFieldStart("findings");
                            for (Finding finding : reading.findings()) {
                                json.writeRawValue(FindingJson.write(finding, messages, locale));
                            }
                            json.writeEndArray();
                        }),
                        terminal.out());
            }
        }
    }
}
