package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonParseException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.table.TableWriter;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Drafting;
import io.zhuji.declaration.publish.DeclarationJson;
import io.zhuji.evaluation.impact.DeclarationVerdicts;
import io.zhuji.evaluation.impact.Effect;
import io.zhuji.evaluation.impact.Impact;
import io.zhuji.evaluation.impact.ImpactJson;
import io.zhuji.evaluation.impact.ImpactPage;
import io.zhuji.evaluation.impact.ImpactTables;
import io.zhuji.evaluation.impact.ListingVerdicts;
import io.zhuji.evaluation.impact.Verdicts;
import io.zhuji.evaluation.listing.Listing;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji impact}: what changes of the catalog do to listings. */
final class ImpactCommand implements Command {

    @Override
    public String name() {
        return "impact";
    }

    @Override
    public String summary() {
        return "tell which verdicts a change of the catalog, or time, turns";
    }

    @Override
    public String help() {
        return """
                usage: zhuji impact [--on DATE] [--until DATE] [--before PACKS] [--after PACKS] [--lang zh|en]
                                    [--html FILE] [--xlsx FILE] [--fail-on WORD] [--declarations] [FILE...]
                       zhuji impact --changes [--on DATE] [--until DATE] [--before PACKS] [--after PACKS] [--lang zh|en]

                Reads one listing a line, as zhuji check does, and writes one changed verdict a line, the most urgent first:
                {"id","subject","on","way","before","after","come":[…],"gone":[…],"why":[…]}. A verdict counts as changed
                when a finding comes or goes; only listings that stand on something that changes are judged.

                  --declarations  the lines are declarations, as zhuji declare writes them in its JSON, and no listings
                  --changes       write what changes in the catalog, one change a line, and read no listing
                  --on DATE       the day on which the one catalog takes the place of the other; today when not given
                  --until DATE    the last day that is looked at; a year after --on when not given
                  --before PACKS  packs over the catalog of the library before the change: files, joined by commas
                  --after PACKS   packs over it after the change; those of --before when not given
                  --lang zh|en    language of the messages and of the page; zh when not given
                  --html FILE     also write a calendar page
                  --xlsx FILE     also write a workbook
                  --fail-on WORD  exit with 1 when a new finding is at or above
                                  VIOLATION > SUSPECT > UNKNOWN > ADVICE > NOTICE,
                                  or a new decision at or above REJECT > HOLD
                  --help          print this

                Exit status: 0 clean, 1 changes at or above --fail-on, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--changes", "--declarations");
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--until", "--before", "--after", "--lang", "--html", "--xlsx", "--fail-on");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        LocalDate on = Dates.on(arguments, terminal);
        Optional<LocalDate> last = Dates.at("--until", arguments);
        LocalDate until = last.isPresent() ? last.get() : on.plusYears(1);
        if (until.isBefore(on)) {
            throw new UsageException("--until is not before --on, " + on + ", was " + until);
        }
        Locale locale = Pages.language(arguments);
        Optional<Bar> bar = Bar.of(arguments);
        Catalog before = PackFiles.over("--before", arguments, terminal);
        Catalog after = arguments.has("--after") ? PackFiles.over("--after", arguments, terminal) : before;
        CatalogChanges changes = CatalogChanges.between(before, after, on, until);
        boolean declared = arguments.has("--declarations");
        Messages messages = declared ? Drafting.messages() : ListingCheck.messages();
        ImpactJson json = ImpactJson.of(after, messages, locale);
        if (arguments.has("--changes")) {
            for (CatalogChange change : changes.all()) {
                JsonLines.write(json.write(change), terminal.out());
            }
            return Main.CLEAN;
        }
        Found judged = declared
                ? judged(
                        changes,
                        DeclarationVerdicts.under(before),
                        before == after ? Optional.empty() : Optional.of(DeclarationVerdicts.under(after)),
                        ImpactCommand::declaration,
                        arguments,
                        terminal)
                : judged(
                        changes,
                        ListingVerdicts.under(before),
                        before == after ? Optional.empty() : Optional.of(ListingVerdicts.under(after)),
                        ImpactCommand::listing,
                        arguments,
                        terminal);
        Impact impact = judged.impact;
        long unusable = judged.unusable;
        boolean found = false;
        for (Effect effect : impact.effects()) {
            JsonLines.write(json.write(effect), terminal.out());
            if (bar.isPresent()) {
                found |= effect.after() != effect.before() && bar.get().reached(effect.after());
                found |= bar.get().reached(effect.come());
            }
        }
        Pages.write(arguments, ImpactPage.of(impact, before, after, messages, locale), terminal);
        if (arguments.value("--xlsx").isPresent()) {
            workbook(arguments.value("--xlsx").get(), impact, after, messages, locale);
        }
        terminal.say("zhuji: " + impact.subjects() + (declared ? " declarations, " : " listings, ")
                + impact.judged() + " judged again, "
                + impact.effects().size() + " changed verdicts");
        return unusable > 0 ? Main.UNUSABLE : found ? Main.FOUND : Main.CLEAN;
    }

    private static void workbook(String file, Impact impact, Catalog after, Messages messages, Locale locale)
            throws UsageException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)), 1 << 16);
                TableWriter table = TableWriter.xlsx(out)) {
            ImpactTables.write(impact, after, messages, locale, table);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--xlsx cannot write '" + file + "': " + e);
        }
    }

    private static Listing listing(byte[] line) throws IOException {
        return ListingJson.read(new String(line, StandardCharsets.UTF_8)).listing();
    }

    private static Declaration declaration(byte[] line) throws IOException {
        DeclarationJson.Reading reading = DeclarationJson.read(line);
        if (reading.declaration().isEmpty()) {
            Finding first = reading.findings().get(0);
            throw new JsonParseException(
                    null,
                    "no declaration: " + first.at() + " "
                            + DeclarationJson.messages().text(first, Locale.ENGLISH));
        }
        return reading.declaration().get();
    }

    /** What was found, and how many lines could not be used. */
    private record Found(Impact impact, long unusable) {}

    private static <S> Found judged(
            CatalogChanges changes,
            Verdicts<S> before,
            Optional<? extends Verdicts<S>> after,
            Reader<S> reader,
            Arguments arguments,
            Terminal terminal)
            throws IOException {
        Kept<S> kept = new Kept<>(before, reader);
        long unusable = Inputs.each(arguments.operands(), true, terminal, kept::line);
        SubjectIndex index = kept.builder.build();
        Progress progress = new Progress(terminal);
        Verdicts<S> then = after.isPresent() ? after.get() : before;
        Impact impact = Impact.of(
                changes,
                index,
                number -> {
                    progress.line();
                    return kept.get(number);
                },
                before,
                then,
                Policy.standard());
        progress.end();
        return new Found(impact, unusable);
    }

    /** Reads a subject out of the bytes of its line. */
    private interface Reader<S> {
        S read(byte[] line) throws IOException;
    }

    /** The subjects, kept as the bytes they came as: a million of them take little more than their file. */
    private static final class Kept<S> {

        private final Verdicts<S> verdicts;
        private final Reader<S> reader;
        private final SubjectIndex.Builder builder = SubjectIndex.builder();
        private final List<byte[]> lines = new ArrayList<>();

        Kept(Verdicts<S> verdicts, Reader<S> reader) {
            this.verdicts = verdicts;
            this.reader = reader;
        }

        void line(String line) throws IOException {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            builder.add(verdicts.footings(reader.read(bytes)));
            lines.add(bytes);
        }

        S get(int number) {
            try {
                return reader.read(lines.get(number));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // it was read before
            }
        }
    }
}
