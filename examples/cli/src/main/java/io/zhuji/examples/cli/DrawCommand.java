package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonParseException;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.supervision.Draw;
import io.zhuji.evaluation.supervision.DrawPlan;
import io.zhuji.evaluation.supervision.Frame;
import io.zhuji.evaluation.supervision.FrameRow;
import io.zhuji.evaluation.supervision.Inspector;
import io.zhuji.evaluation.supervision.Seed;
import io.zhuji.evaluation.supervision.Supervision;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code zhuji draw}: a frame in, a double-random draw out. */
final class DrawCommand implements Command {

    private static final int TOLD = 20;

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public String summary() {
        return "draw objects and inspectors at random, replayably";
    }

    @Override
    public String help() {
        return """
                usage: zhuji draw --commit --secret FILE
                       zhuji draw --notice --commitment HEX (--asked … | --total N) [OPTION...] [FRAME...]
                       zhuji draw --secret FILE [--commitment HEX] [--public TEXT] (--asked … | --total N) [OPTION...] [FRAME...]
                       zhuji draw --replay-program

                First --commit prints the digest of the secret, which is published; --notice prints the plan and the digest
                of the frame, published with it. Then the draw prints its record as one line of JSON. --replay-program
                prints a short Python program that replays a record: python3 replay.py < record.json

                FRAME has one object a line: {"id":"91330100799655058B","stratum":"3301","risk":"A","last_drawn":"2023-05-01"}
                (risk and last_drawn may lack), and --inspectors names a file with one person a line:
                {"id":"张三","recusals":"91330100799655058B;9133…"}

                  --secret FILE        16 characters or more on one line
                  --public TEXT        a value nobody could know when the commitment was published, such as lottery numbers
                  --asked S=N,S=N      how many of each stratum
                  --total N            how many in all, shared in proportion to what each stratum has to draw
                  --weights R=W,R=W    weights of risk classes; 1 for those not listed
                  --rest-years N       objects drawn within N years are left out; 3 when not given
                  --inspectors FILE    without it, no inspectors are drawn
                  --per-object N       inspectors per object; 2 when not given
                  --per-inspector N    the most objects per inspector
                  --title TEXT, --on DATE, --lang zh|en, --help

                What is wrong with the frame is told on standard error, the first 20, and all of it in the record.
                Exit status: 0 drawn as asked, 1 with findings, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--commit", "--notice", "--replay-program");
    }

    @Override
    public List<String> valued() {
        return List.of(
                "--secret",
                "--commitment",
                "--public",
                "--asked",
                "--total",
                "--weights",
                "--rest-years",
                "--inspectors",
                "--per-object",
                "--per-inspector",
                "--title",
                "--on",
                "--lang");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        if (arguments.has("--replay-program")) {
            try (InputStream program = Draw.replayProgram()) {
                program.transferTo(terminal.out());
            }
            return Main.CLEAN;
        }
        if (arguments.has("--commit")) {
            String digest = seed(arguments).commitment();
            JsonLines.write(JsonLines.object(json -> json.writeStringField("commitment", digest)), terminal.out());
            return Main.CLEAN;
        }
        boolean notice = arguments.has("--notice");
        Optional<Seed> seed = notice ? Optional.empty() : Optional.of(seed(arguments));
        Optional<String> given = arguments.value("--commitment");
        if (notice && given.isEmpty()) {
            throw new UsageException("--notice needs the --commitment to publish");
        }
        if (arguments.has("--asked") == arguments.has("--total")) {
            throw new UsageException("say either --asked or --total");
        }
        String commitment = given.orElseGet(() -> seed.orElseThrow().commitment());
        if (seed.isPresent() && !seed.get().commitment().equals(commitment)) {
            throw new UsageException("the secret does not match the commitment " + commitment);
        }
        List<FrameRow> rows = new ArrayList<>();
        long unusable =
                Inputs.numbered(arguments.operands(), true, terminal, (number, line) -> rows.add(row(number, line)));
        List<Inspector> inspectors = new ArrayList<>();
        if (arguments.value("--inspectors").isPresent()) {
            List<String> file = List.of(arguments.value("--inspectors").get());
            unusable +=
                    Inputs.numbered(file, true, terminal, (number, line) -> inspectors.add(inspector(number, line)));
        }
        if (unusable > 0) {
            terminal.say("zhuji: nothing is drawn from a frame that cannot be read whole");
            return Main.UNUSABLE;
        }
        Frame frame = Frame.of(plan(arguments, rows, inspectors, terminal), rows, inspectors);
        Writer out = new StringWriter();
        List<Finding> findings = frame.findings();
        if (seed.isPresent()) {
            Draw draw = frame.draw(seed.get(), commitment);
            findings = draw.findings();
            draw.writeRecord(out);
        } else {
            Draw.writeNotice(frame, commitment, out);
        }
        JsonLines.write(out.toString(), terminal.out());
        Locale locale = Pages.language(arguments);
        Messages messages = Supervision.messages();
        findings.stream().limit(TOLD).forEach(finding -> terminal.say("zhuji: " + messages.text(finding, locale)));
        return findings.isEmpty() ? Main.CLEAN : Main.FOUND;
    }

    private static DrawPlan plan(
            Arguments arguments, List<FrameRow> rows, List<Inspector> inspectors, Terminal terminal)
            throws UsageException {
        LocalDate on = Dates.on(arguments, terminal);
        SortedMap<String, Integer> weights = Whole.byName(arguments, "--weights");
        if (weights.containsValue(0)) {
            throw new UsageException("--weights are 1 or more");
        }
        int rest = Whole.or(arguments, "--rest-years", 3);
        int perObject = inspectors.isEmpty() ? 0 : Whole.or(arguments, "--per-object", 2);
        int perInspector = Math.max(1, Whole.or(arguments, "--per-inspector", Integer.MAX_VALUE));
        String title = arguments.value("--title").orElse("");
        SortedMap<String, Integer> asked = Whole.byName(arguments, "--asked");
        if (arguments.has("--total")) {
            Map<String, Integer> all = new TreeMap<>();
            rows.forEach(row -> all.put(row.stratum(), 0));
            DrawPlan none = new DrawPlan(title, on, new TreeMap<>(all), weights, 1, rest, perObject, perInspector);
            Frame.of(none, rows, List.of()).strata().forEach((stratum, able) -> all.put(stratum, able.size()));
            asked = DrawPlan.proportional(Whole.or(arguments, "--total", 0), all);
        }
        return new DrawPlan(title, on, asked, weights, 1, rest, perObject, perInspector);
    }

    private static Seed seed(Arguments arguments) throws UsageException {
        String file = arguments
                .value("--secret")
                .orElseThrow(() -> new UsageException("--secret names the file that holds the secret"));
        try {
            String secret =
                    Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
            return new Seed(secret, arguments.value("--public").orElse(""));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--secret cannot read '" + file + "': " + e);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--secret " + file + ": " + e.getMessage());
        }
    }

    private static FrameRow row(long number, String line) throws IOException {
        Map<String, String> fields = JsonLines.strings(line);
        String last = fields.getOrDefault("last_drawn", "");
        Optional<LocalDate> lastDrawn = Optional.empty();
        if (!last.isEmpty()) {
            try {
                lastDrawn = Optional.of(LocalDate.parse(last));
            } catch (DateTimeException e) {
                throw new JsonParseException(null, "last_drawn is no day: '" + last + "'");
            }
        }
        return new FrameRow(
                (int) number,
                fields.getOrDefault("id", ""),
                fields.getOrDefault("stratum", ""),
                fields.getOrDefault("risk", ""),
                lastDrawn);
    }

    private static Inspector inspector(long number, String line) throws IOException {
        Map<String, String> fields = JsonLines.strings(line);
        Set<String> recusals = new TreeSet<>();
        String text = fields.getOrDefault("recusals", "");
        for (int from = 0; from <= text.length(); ) {
            int semicolon = text.indexOf(';', from);
            int end = semicolon < 0 ? text.length() : semicolon;
            if (!text.substring(from, end).isBlank()) {
                recusals.add(text.substring(from, end).strip());
            }
            from = end + 1;
        }
        return new Inspector((int) number, fields.getOrDefault("id", ""), recusals);
    }
}
