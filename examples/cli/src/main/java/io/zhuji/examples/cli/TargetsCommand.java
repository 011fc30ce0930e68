package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.evaluation.programme.Difference;
import io.zhuji.evaluation.programme.Entry;
import io.zhuji.evaluation.programme.EntryReader;
import io.zhuji.evaluation.programme.Forecast;
import io.zhuji.evaluation.programme.Programme;
import io.zhuji.evaluation.programme.ProgrammePage;
import io.zhuji.evaluation.programme.Progress;
import io.zhuji.evaluation.programme.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code zhuji targets}: records in, progress of a programme's targets out. */
final class TargetsCommand implements Command {

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public String summary() {
        return "count records towards the targets of a programme";
    }

    @Override
    public String help() {
        return """
                usage: zhuji targets PROGRAMME [--on DATE] [--kind KIND] [--months N] [--before FILE [--before-on DATE]]
                                     [--lang zh|en] [--html FILE] [FILE...]

                PROGRAMME is zhejiang-foundation (the draft of 2024-05-17) or a JSON file of the same form. Reads records from
                CSV, TSV and XLSX files, from other files as one JSON object a line, or so from standard input; names may also
                be Chinese (统一社会信用代码, 公开日期 …):
                {"kind":"declaration","enterprise":"91330100799655058B","name":"…","item":"Q/ABC 001-2024","status":"in-force",
                 "from":"2024-05-17","to":"","region":"330106","industry":"C19","level":"","role":""}
                and writes one target a line, then one line of what was read.

                  --on DATE         count as of that day; today when not given
                  --kind KIND       the kind of records that do not say theirs; training, participation, committee, recognition
                                    and certificate are registers with columns of their own, each record once
                  --months N        forecast each target from the counts of the last N months, N at least 3
                  --before FILE     records of an earlier state: also write who came, left and changed, a target a line
                  --before-on DATE  the day of the earlier state; that of --on when not given
                  --lang zh|en      language of the messages and the page; zh when not given
                  --html FILE       also write the progress as one self-contained page, with charts by region and industry
                  --help            print this

                Records that cannot be counted are named on standard error with their line, the first five of each kind, and
                all are numbered in the last line. Exit status: 0 all counted, 1 some set aside, 2 some lines could not be read.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--kind", "--months", "--before", "--before-on", "--lang", "--html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("name a programme, such as zhejiang-foundation");
        }
        Programme programme = programme(arguments.operands().get(0));
        LocalDate on = Dates.on(arguments, terminal);
        Locale locale = Pages.language(arguments);
        Optional<Integer> months = Whole.optional(arguments, "--months");
        if (months.isPresent() && (months.get() < 3 || months.get() > 120)) {
            throw new UsageException("--months is 3 to 120, was " + months.get());
        }
        String kind = arguments.value("--kind").orElse("");
        Tally tally = Tally.of(programme, on);
        List<Tally> past = new ArrayList<>();
        for (int i = months.orElse(0); i > 0; i--) {
            past.add(Tally.of(programme, on.minusMonths(i)));
        }
        boolean compare = arguments.has("--before");
        List<Entry> now = new ArrayList<>();
        List<String> files =
                arguments.operands().subList(1, arguments.operands().size());
        Records records = new Records(locale, terminal);
        records.read(files, kind, entry -> {
            tally.add(entry);
            past.forEach(then -> then.add(entry));
            if (compare) {
                now.add(entry);
            }
        });
        Told told = new Told(locale);
        told.add(tally.findings(), EntryReader.messages());
        told.say(tally.told(), terminal);
        long unusable = records.unusable();
        List<Difference> differences = new ArrayList<>();
        if (compare) {
            List<Entry> before = new ArrayList<>();
            Records earlier = new Records(locale, terminal);
            earlier.read(List.of(arguments.value("--before").orElse("")), kind, before::add);
            unusable += earlier.unusable();
            LocalDate beforeOn = Dates.at("--before-on", arguments).orElse(on);
            programme
                    .targets()
                    .forEach(target -> differences.add(Difference.between(target, before, beforeOn, now, on)));
        }
        Map<String, Forecast> forecasts = forecasts(tally, past, on);
        for (Progress progress : tally.progress()) {
            JsonLines.write(JsonLines.object(json -> progress(programme, progress, forecasts, json)), terminal.out());
        }
        for (Difference difference : differences) {
            JsonLines.write(JsonLines.object(json -> difference(difference, json)), terminal.out());
        }
        JsonLines.write(
                JsonLines.object(json -> {
                    json.writeNumberField("records", records.rows());
                    json.writeNumberField("unreadable", records.unreadable());
                    json.writeNumberField("repeated", records.repeated());
                    json.writeNumberField("set_aside", tally.setAside());
                    json.writeNumberField("enterprises", tally.enterprises());
                    Map<String, Long> reasons = new TreeMap<>(tally.told());
                    records.reasons().forEach((reason, number) -> reasons.merge(reason, number, Long::sum));
                    counts("findings", reasons, json);
                }),
                terminal.out());
        Pages.write(arguments, ProgrammePage.of(programme, on, tally, forecasts, differences, locale), terminal);
        if (unusable > 0) {
            return Main.UNUSABLE;
        }
        return tally.setAside() + records.unreadable() > 0 ? Main.FOUND : Main.CLEAN;
    }

    private static void difference(Difference difference, JsonGenerator json) throws IOException {
        json.writeStringField("difference", difference.target().id());
        json.writeNumberField("before", difference.before());
        json.writeNumberField("after", difference.after());
        moves("came", difference.came(), json);
        moves("left", difference.left(), json);
        json.writeArrayFieldStart("changed");
        for (Difference.Change change : difference.changed()) {
            json.writeStartObject();
            json.writeStringField("key", change.key());
            json.writeStringField("field", change.field());
            json.writeStringField("from", change.from());
            json.writeStringField("to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void moves(String name, List<Difference.Move> moves, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Difference.Move move : moves) {
            json.writeStartObject();
            json.writeStringField("key", move.key());
            json.writeStringField("name", move.name());
            json.writeStringField("why", move.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Programme programme(String name) throws UsageException {
        for (Programme programme : Programme.builtIn()) {
            if (programme.id().equals(name)) {
                return programme;
            }
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return Programme.read(in);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("no programme '" + name + "', and no file of it that can be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(name + ": " + e.getMessage());
        }
    }

    private static Map<String, Forecast> forecasts(Tally tally, List<Tally> past, LocalDate on) {
        Map<String, Forecast> forecasts = new TreeMap<>();
        List<Progress> now = tally.progress();
        List<List<Progress>> then = past.stream().map(Tally::progress).toList();
        for (int i = 0; i < now.size() && !past.isEmpty(); i++) {
            List<Long> counts = new ArrayList<>();
            for (List<Progress> month : then) {
                counts.add(month.get(i).counted());
            }
            counts.add(now.get(i).counted());
            if (on.isAfter(now.get(i).target().by())) {
                continue; // there is nothing left to foretell
            }
            int left =
                    (int) ChronoUnit.MONTHS.between(on, now.get(i).target().by().plusDays(1));
            Forecast.of(now.get(i).target(), counts, left, new BigDecimal("95"))
                    .ifPresent(forecast -> forecasts.put(forecast.target().id(), forecast));
        }
        return forecasts;
    }

    private static void progress(
            Programme programme, Progress progress, Map<String, Forecast> forecasts, JsonGenerator json)
            throws IOException {
        json.writeStringField("target", progress.target().id());
        json.writeStringField("edition", programme.edition());
        json.writeBooleanField("draft", programme.draft());
        json.writeStringField("on", progress.on().toString());
        json.writeNumberField("counted", progress.counted());
        json.writeNumberField("value", progress.target().value());
        json.writeBooleanField("attained", progress.attained());
        json.writeNumberField("gap", progress.gap());
        json.writeNumberField("percent", progress.percent());
        json.writeStringField("by", progress.target().by().toString());
        json.writeNumberField("days_left", progress.daysLeft());
        if (progress.neededPerYear().isPresent()) {
            json.writeNumberField("needed_per_year", progress.neededPerYear().get());
        } else {
            json.writeNullField("needed_per_year");
        }
        Map<String, Long> misses = new TreeMap<>();
        progress.notCounted().forEach((miss, number) -> misses.put(miss.name().toLowerCase(Locale.ROOT), number));
        counts("not_counted", misses, json);
        counts("by_region", progress.byRegion(), json);
        counts("by_industry", progress.byIndustry(), json);
        Forecast forecast = forecasts.get(progress.target().id());
        if (forecast != null) {
            json.writeObjectFieldStart("forecast");
            json.writeNumberField("expected", forecast.expected());
            json.writeNumberField("low", forecast.interval().low());
            json.writeNumberField("high", forecast.interval().high());
            json.writeNumberField("confidence_percent", forecast.confidence());
            json.writeStringField("outlook", forecast.outlook().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
    }

    private static void counts(String name, Map<String, Long> counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
