package io.zhuji.examples.cli;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.grade.FactsReading;
import io.zhuji.evaluation.grade.GradeJson;
import io.zhuji.evaluation.grade.GradePage;
import io.zhuji.evaluation.grade.Grading;
import io.zhuji.evaluation.grade.Label;
import io.zhuji.evaluation.grade.Scheme;
import io.zhuji.evaluation.grade.SchemeReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji grade}: facts in, grades with their reasons out. */
final class GradeCommand implements Command {

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public String summary() {
        return "grade subjects under a scheme of evaluation";
    }

    @Override
    public String help() {
        return """
                usage: zhuji grade SCHEME [--on DATE] [--lang zh|en] [--html FILE] [--at-least GRADE] [FILE...]
                       zhuji grade --list

                SCHEME is the name of a scheme that comes with the library (--list tells them), or a JSON file of the format
                zhuji-scheme/1. Reads the facts of one subject a line, as JSON, from the files or from standard input:
                {"id":"1","facts":{"size":"large","spend-share":"17.5","declared":true}}
                and writes one line for each, in the same order: the grade that is proven, the one still possible, what
                is missing, the cells that decided, what the next grade needs, and what came of every part.
                A number may be a list of two, which it lies between. "on", "notApplicable" (reasons by item) and
                "evidence" (documents by item) may stand beside "facts". Blank lines are skipped.

                  --on DATE         grade as of that day, 2026-11-22; today when not given. A subject's own "on" goes first
                  --lang zh|en      language of the messages and of the page; zh when not given
                  --html FILE       also write the gradings as one self-contained page
                  --at-least GRADE  exit with 1 when that grade is not proven for a subject
                  --list            list the schemes that come with the library, with what they ask
                  --help            print this

                A line that is not JSON is named on standard error as file:line:column, gives no grade, and the rest is
                still graded. A scheme with anything wrong is refused; each problem is named with its place.
                Exit status: 0 clean, 1 below --at-least, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--list");
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--lang", "--html", "--at-least");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        if (arguments.has("--list")) {
            return list(terminal);
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("say which scheme: one of " + Scheme.builtIn() + ", or a JSON file");
        }
        LocalDate on = Dates.on(arguments, terminal);
        Optional<Scheme> scheme = scheme(arguments.operands().get(0), locale, terminal);
        if (scheme.isEmpty()) {
            return Main.UNUSABLE;
        }
        Optional<String> atLeast = arguments.value("--at-least");
        if (atLeast.isPresent()) {
            List<String> grades = scheme.get().grades().stream().map(Label::id).toList();
            if (!grades.contains(atLeast.get())) {
                throw new UsageException("--at-least is one of " + grades + ", was '" + atLeast.get() + "'");
            }
        }
        List<String> files =
                arguments.operands().subList(1, arguments.operands().size());
        Job job = new Job(scheme.get(), on, locale, atLeast, terminal);
        if (arguments.value("--html").isEmpty()) {
            return job.status(Inputs.each(files, true, terminal, job::line));
        }
        try (Writer out = Pages.open(arguments.value("--html").get())) {
            GradePage page = GradePage.of(scheme.get(), job.messages, locale);
            job.page = Optional.of(page);
            long unusable = Inputs.each(files, true, terminal, job::line);
            page.addUnreadable(unusable);
            page.page().write(out);
            return job.status(unusable);
        }
    }

    private static int list(Terminal terminal) throws IOException {
        for (String id : Scheme.builtIn()) {
            Scheme scheme = Scheme.builtIn(id);
            String line = JsonLines.object(json -> {
                json.writeStringField("id", id);
                json.writeStringField("zh", scheme.name().zh());
                json.writeStringField("en", scheme.name().en());
                json.writeStringField("edition", scheme.edition());
                json.writeStringField("status", lower(scheme.status()));
                json.writeStringField("verification", lower(scheme.verification()));
                json.writeArrayFieldStart("grades");
                for (Label grade : scheme.grades()) {
                    json.writeString(grade.id());
                }
                json.writeEndArray();
                json.writeObjectFieldStart("facts");
                for (var fact : scheme.facts()) {
                    json.writeStringField(fact.id(), lower(fact.kind()));
                }
                json.writeEndObject();
            });
            JsonLines.write(line, terminal.out());
        }
        return Main.CLEAN;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scheme; empty where the file has problems, which are then told. */
    private static Optional<Scheme> scheme(String name, Locale locale, Terminal terminal) throws UsageException {
        if (Scheme.builtIn().contains(name)) {
            return Optional.of(Scheme.builtIn(name));
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            SchemeReading reading = Scheme.read(name, in);
            for (Finding finding : reading.findings()) {
                terminal.say("zhuji: " + name + ":" + finding.at() + ": "
                        + Scheme.messages().text(finding, locale));
            }
            return reading.scheme();
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(
                    "no scheme '" + name + "': there are " + Scheme.builtIn() + ", and no such file can be read");
        }
    }

    /** One run of the command. */
    private static final class Job {

        private final Messages messages = Scheme.messages();
        private final Scheme scheme;
        private final LocalDate on;
        private final Locale locale;
        private final Optional<String> atLeast;
        private final Terminal terminal;
        private Optional<GradePage> page = Optional.empty();
        private boolean below;

        Job(Scheme scheme, LocalDate on, Locale locale, Optional<String> atLeast, Terminal terminal) {
            this.scheme = scheme;
            this.on = on;
            this.locale = locale;
            this.atLeast = atLeast;
            this.terminal = terminal;
        }

        int status(long unusable) {
            if (unusable > 0) {
                return Main.UNUSABLE;
            }
            return below ? Main.FOUND : Main.CLEAN;
        }

        void line(String line) throws IOException {
            FactsReading reading = GradeJson.read(scheme, line);
            Grading grading = scheme.grade(reading.facts(), reading.on().orElse(on));
            JsonLines.write(GradeJson.write(reading, grading, messages, locale), terminal.out());
            if (page.isPresent()) {
                page.get().add(reading, grading);
            }
            below |= atLeast.isPresent()
                    && grading.grades().stream().noneMatch(grade -> grade.id().equals(atLeast.get()));
        }
    }
}
