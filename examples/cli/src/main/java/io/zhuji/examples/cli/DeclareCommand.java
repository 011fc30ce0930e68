package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.FindingJson;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.finding.Report;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Draft;
import io.zhuji.declaration.DraftChannel;
import io.zhuji.declaration.DraftColumns;
import io.zhuji.declaration.DraftJson;
import io.zhuji.declaration.DraftTable;
import io.zhuji.declaration.Drafted;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Skeleton;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.publish.DeclarationJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code zhuji declare}: product master data in, declarations and findings out. */
final class DeclareCommand implements Command {

    @Override
    public String name() {
        return "declare";
    }

    @Override
    public String summary() {
        return "make declarations of product master data, complete by law";
    }

    @Override
    public String help() {
        return """
                usage: zhuji declare [--on DATE] [--lang zh|en] [--system SYSTEM] [--columns FILE] [--enterprise CODE,NAME]
                                     [--channel national] [--full] [--fail-on WORD]
                                     [--out DIR [--url PAGE | --digital-link BASE] [--key FILE]] [FILE...]
                       zhuji declare --skeleton KIND [--on DATE] [--lang zh|en]

                Files ending in .csv, .tsv or .xlsx are tables, rows of one product following each other; all others, and
                standard input, hold one draft a line, as JSON:
                {"enterprise":{"code":"…","name":"…"},"product":{"name":"…","category":"…"},"standards":["GB 18401-2010","Q/ABC 001-2026"],
                 "indicators":[{"name":"…","kind":"functional","limit":"≥180 mm/s","method":"GB/T 5453-1997"}],"firstOffered":"2026-12-01"}
                For each draft one line out, in the same order:
                {"id","on","decision","status","declaration","remarks","findings","complete"}; "declaration" is canonical JSON, or null
                where the draft could not be read whole; a place in a table is /ROW/COLUMN.

                  --on DATE              the day of the declaration where the draft says none; today when not given
                  --lang zh|en           language of the messages and remarks; zh when not given
                  --system SYSTEM        headers of the table: template (when not given), sap, kingdee or yonyou
                  --columns FILE         further headers, one field a line: product.brand = 牌子 | Brand
                  --enterprise CODE,NAME who declares, where the input does not say
                  --channel PLACE        where it is public, where the input does not say: national or other
                  --full                 report also what was found in order and what does not apply
                  --fail-on WORD         exit with 1 when a finding is at or above
                                         VIOLATION > SUSPECT > UNKNOWN > ADVICE > NOTICE,
                                         or a decision at or above REJECT > HOLD
                  --skeleton KIND        what an own standard for goods of that kind should fix, by id or name of the kind
                """ + PublicFiles.HELP + """
                                         (of what is complete)
                  --help                 print this

                Exit status: 0 clean, 1 findings at or above --fail-on, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--full");
    }

    @Override
    public List<String> valued() {
        List<String> valued = new ArrayList<>(PublicFiles.VALUED);
        valued.addAll(List.of(
                "--on", "--lang", "--system", "--columns", "--enterprise", "--channel", "--fail-on", "--skeleton"));
        return valued;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        LocalDate on = Dates.on(arguments, terminal);
        Catalog catalog = Catalog.builtIn();
        Drafting drafting = Drafting.of(catalog);
        if (arguments.has("--skeleton")) {
            return skeleton(arguments.value("--skeleton").orElse(""), drafting, on, terminal);
        }
        Optional<Bar> bar = Bar.of(arguments);
        Supplier<Draft> start = start(arguments);
        DraftTable table = DraftTable.of(columns(arguments)).startingWith(start);
        Job job = new Job(
                drafting,
                on,
                Pages.language(arguments),
                arguments.has("--full"),
                bar,
                PublicFiles.of(arguments, catalog, on),
                terminal);
        long unusable = 0;
        List<String> files = arguments.operands();
        if (files.isEmpty()) {
            unusable += Inputs.each(files, true, terminal, line -> job.json(line, start));
        }
        for (String file : files) {
            unusable += Rows.isTable(file)
                    ? job.table(file, table)
                    : Inputs.each(List.of(file), true, terminal, line -> job.json(line, start));
        }
        return unusable > 0 ? Main.UNUSABLE : job.found ? Main.FOUND : Main.CLEAN;
    }

    private static ColumnMapping columns(Arguments arguments) throws UsageException {
        String system = arguments.value("--system").orElse("template");
        if (!DraftColumns.systems().contains(system)) {
            throw new UsageException("--system is one of " + DraftColumns.systems() + ", was '" + system + "'");
        }
        ColumnMapping mapping = DraftColumns.of(system);
        if (arguments.value("--columns").isEmpty()) {
            return mapping;
        }
        String file = arguments.value("--columns").get();
        try {
            ColumnMapping own = ColumnMapping.parse(Files.readString(Path.of(file)));
            DraftTable.of(own);
            return DraftColumns.over(mapping, own);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--columns cannot read '" + file + "': " + e);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--columns " + file + ": " + e.getMessage());
        }
    }

    /** What the command line says of all drafts. */
    private static Supplier<Draft> start(Arguments arguments) throws UsageException {
        Optional<String> enterprise = arguments.value("--enterprise");
        Optional<String> channel = arguments.value("--channel");
        if (enterprise.isPresent() && enterprise.get().indexOf(',') <= 0) {
            throw new UsageException("--enterprise takes CODE,NAME, was '" + enterprise.get() + "'");
        }
        return () -> {
            Draft draft = new Draft();
            if (enterprise.isPresent()) {
                String text = enterprise.get();
                int comma = text.indexOf(',');
                draft.enterprise(text.substring(0, comma), text.substring(comma + 1));
            }
            channel.ifPresent(place -> draft.channel(new DraftChannel().place(place)));
            return draft;
        };
    }

    private static int skeleton(String kind, Drafting drafting, LocalDate on, Terminal terminal)
            throws UsageException, IOException {
        Optional<Skeleton> found = drafting.skeleton(kind, on);
        if (found.isEmpty()) {
            throw new UsageException("--skeleton: the catalog knows no goods '" + kind + "'; see zhuji catalog");
        }
        Skeleton skeleton = found.get();
        JsonLines.write(
                JsonLines.object(json -> {
                    json.writeStringField("category", skeleton.category().id());
                    json.writeStringField("zh", skeleton.category().nameZh());
                    json.writeStringField("en", skeleton.category().nameEn());
                    standards(json, "mandatory", skeleton.mandatory());
                    standards(json, "recommended", skeleton.recommended());
                    json.writeArrayFieldStart("items");
                    for (Requirement item : skeleton.items()) {
                        item(json, item);
                    }
                    json.writeEndArray();
                    standards(json, "gaps", skeleton.gaps());
                }),
                terminal.out());
        return Main.CLEAN;
    }

    private static void standards(JsonGenerator json, String name, List<Standard> standards) throws IOException {
        json.writeArrayFieldStart(name);
        for (Standard standard : standards) {
            json.writeStartObject();
            json.writeStringField("number", standard.number().toString());
            json.writeStringField("title", standard.titleZh());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, Requirement item) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", item.indicator().id());
        json.writeStringField("zh", item.indicator().nameZh());
        json.writeStringField("en", item.indicator().nameEn());
        json.writeStringField("limit", item.limit().canonical());
        json.writeStringField("standard", item.document());
        json.writeStringField("class", item.productClass());
        json.writeStringField("part", item.part().zh());
        json.writeStringField("condition", item.condition().zh());
        json.writeStringField("clause", item.clause());
        json.writeStringField("force", item.force().name());
        json.writeArrayFieldStart("methods");
        for (TestMethod method : item.methods()) {
            json.writeString(method.reference());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One run of the command. */
    private static final class Job {

        private final Drafting drafting;
        private final LocalDate on;
        private final Locale locale;
        private final boolean full;
        private final Optional<Bar> bar;
        private final Optional<PublicFiles> files;
        private final Terminal terminal;
        private final Messages messages = Drafting.messages();
        private final Policy policy = Policy.standard();
        private boolean found;

        Job(
                Drafting drafting,
                LocalDate on,
                Locale locale,
                boolean full,
                Optional<Bar> bar,
                Optional<PublicFiles> files,
                Terminal terminal) {
            this.drafting = drafting;
            this.on = on;
            this.locale = locale;
            this.full = full;
            this.bar = bar;
            this.files = files;
            this.terminal = terminal;
        }

        void json(String line, Supplier<Draft> start) throws IOException {
            Draft draft = DraftJson.read(line);
            Draft begun = start.get();
            if (draft.enterprise() == null) {
                draft.enterprise(begun.enterprise());
            }
            if (draft.channel() == null) {
                draft.channel(begun.channel());
            }
            draft(draft);
        }

        /**
         * Reads a table.
         *
         * @return how much of it could not be used
         */
        long table(String file, DraftTable table) throws IOException {
            Progress progress = new Progress(terminal);
            TableReading reading;
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                reading = table.read(file, in, draft -> {
                    try {
                        draft(draft);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    progress.line();
                });
            } catch (UncheckedIOException e) {
                // the output, not this file
                throw e.getCause();
            } catch (NoSuchFileException e) {
                terminal.say("zhuji: " + file + ": no such file");
                return 1;
            } catch (IOException | InvalidPathException e) {
                terminal.say("zhuji: " + file + ": cannot be read: " + e.getMessage());
                return 1;
            }
            progress.end();
            long wrong = 0;
            for (Finding finding : reading.findings()) {
                wrong += finding.outcome() == Outcome.NOTICE ? 0 : 1;
                terminal.say("zhuji: " + TableReader.messages().text(finding, locale));
            }
            return reading.complete() ? wrong : Math.max(1, wrong);
        }

        private void draft(Draft draft) throws IOException {
            Drafted drafted = full ? drafting.draftFully(draft, on) : drafting.draft(draft, on);
            Report report = drafted.report();
            Decision decision = policy.decide(report);
            Optional<Declaration> declaration = drafted.declaration();
            JsonLines.write(JsonLines.object(json -> line(json, draft, drafted, decision)), terminal.out());
            if (files.isPresent()
                    && declaration.isPresent()
                    && declaration.get().status() == Status.COMPLETE) {
                try {
                    files.get().write(declaration.get(), List.of(declaration.get()));
                } catch (UsageException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }
            if (bar.isPresent() && !found) {
                found = bar.get().reached(decision, report.findings());
            }
        }

        private void line(JsonGenerator json, Draft draft, Drafted drafted, Decision decision) throws IOException {
            Optional<Declaration> declaration = drafted.declaration();
            String id = declaration.isPresent() ? declaration.get().id() : draft.id();
            json.writeStringField("id", id);
            json.writeStringField("on", drafted.report().on().toString());
            json.writeStringField("decision", decision.name());
            json.writeStringField(
                    "status", declaration.map(made -> made.status().name()).orElse(null));
            json.writeFieldName("declaration");
            if (declaration.isPresent()) {
                json.writeRawValue(new String(DeclarationJson.write(declaration.get()), StandardCharsets.UTF_8));
            } else {
                json.writeNull();
            }
            json.writeArrayFieldStart("remarks");
            for (Remark remark : declaration.map(Declaration::remarks).orElse(List.of())) {
                json.writeString(remark.text(locale));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : drafted.report().findings()) {
                json.writeRawValue(FindingJson.write(finding, messages, locale));
            }
            json.writeEndArray();
            json.writeBooleanField("complete", drafted.report().complete());
        }
    }
}
