package io.zhuji.examples.cli;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.supervision.DossierJson;
import io.zhuji.evaluation.supervision.Draw;
import io.zhuji.evaluation.supervision.DrawPlan;
import io.zhuji.evaluation.supervision.Frame;
import io.zhuji.evaluation.supervision.FrameReader;
import io.zhuji.evaluation.supervision.FrameRow;
import io.zhuji.evaluation.supervision.InspectedStandard;
import io.zhuji.evaluation.supervision.InspectionSheet;
import io.zhuji.evaluation.supervision.Inspector;
import io.zhuji.evaluation.supervision.Seed;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.SupervisionPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code zhuji draw}: a frame in, a double-random draw out. */
final class DrawCommand implements Command {

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

                FRAME is CSV, TSV or XLSX with columns such as 统一社会信用代码, 企业名称, 地区, 风险等级, 上次抽查日期, or has one object a
                line: {"id":"91330100799655058B","name":"…","stratum":"3301","risk":"A","last_drawn":"2023-05-01"}; all but the
                id may lack. --inspectors names such a file of persons: {"id":"张三","recusals":"91330100799655058B;9133…"}

                  --secret FILE        16 characters or more on one line
                  --public TEXT        a value nobody could know when the commitment was published, such as lottery numbers
                  --asked S=N,S=N      how many of each stratum
                  --total N            how many in all, shared in proportion to what each stratum has to draw
                  --weights R=W,R=W    weights of risk classes; 1 for those not listed
                  --rest-years N       objects drawn within N years are left out; 3 when not given
                  --inspectors FILE    without it, no inspectors are drawn
                  --per-object N       inspectors per object; 2 when not given
                  --per-inspector N    the most objects per inspector
                  --html FILE          also write what is published after the draw as one page
                  --register FILE      declared standards, as zhuji suspect reads them, with offered_from, changed_on, mandatory
                  --sheets FILE        with --register: inspection sheets of the standards of those drawn, filled in, as one page
                  --title TEXT, --on DATE, --lang zh|en, --help

                What is wrong with the frame is told on standard error, the first five of each kind, and all of it in the record.
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
                "--html",
                "--register",
                "--sheets",
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
        if (arguments.has("--sheets") != arguments.has("--register")) {
            throw new UsageException("--sheets and --register go together");
        }
        if (notice && (arguments.has("--sheets") || arguments.has("--html"))) {
            throw new UsageException("--notice comes before the draw, of which --html and --sheets tell");
        }
        Locale locale = Pages.language(arguments);
        Messages messages = Supervision.messages();
        FrameReader reader = new FrameReader();
        Told told = new Told(locale);
        List<FrameRow> rows = new ArrayList<>();
        long[] wrong = {0};
        long unusable = Rows.each(
                arguments.operands(),
                reader.objects(),
                locale,
                terminal,
                (file, number, texts) -> reader.object(number, texts, finding -> {
                            wrong[0]++;
                            told.add(file, finding, messages);
                        })
                        .ifPresent(rows::add));
        List<Inspector> inspectors = new ArrayList<>();
        if (arguments.value("--inspectors").isPresent()) {
            unusable += Rows.each(
                    List.of(arguments.value("--inspectors").get()),
                    reader.persons(),
                    locale,
                    terminal,
                    (file, number, texts) -> inspectors.add(reader.person(number, texts)));
        }
        if (unusable + wrong[0] > 0) {
            told.say(terminal);
            terminal.say("zhuji: nothing is drawn from a frame that cannot be read whole");
            return Main.UNUSABLE;
        }
        Frame frame = Frame.of(plan(arguments, rows, inspectors, terminal), rows, inspectors);
        Writer out = new StringWriter();
        List<Finding> findings = frame.findings();
        long unread = 0;
        if (seed.isPresent()) {
            Draw draw = frame.draw(seed.get(), commitment);
            findings = draw.findings();
            draw.writeRecord(out);
            Pages.write(arguments, SupervisionPages.in(locale).draw(draw), terminal);
            unread = sheets(arguments, draw, locale, terminal);
        } else {
            Draw.writeNotice(frame, commitment, out);
        }
        JsonLines.write(out.toString(), terminal.out());
        told.add(findings, messages);
        told.say(terminal);
        if (unread > 0) {
            return Main.UNUSABLE;
        }
        return findings.isEmpty() ? Main.CLEAN : Main.FOUND;
    }

    /** Writes the sheets of what those drawn have declared; says how many lines of the register could not be read. */
    private static long sheets(Arguments arguments, Draw draw, Locale locale, Terminal terminal)
            throws UsageException, IOException {
        if (!arguments.has("--sheets")) {
            return 0;
        }
        Map<String, List<InspectedStandard>> declared = new HashMap<>();
        draw.assignments().forEach(drawn -> declared.put(drawn.object().id(), new ArrayList<>()));
        long unusable = Inputs.each(List.of(arguments.value("--register").orElse("")), true, terminal, line -> {
            InspectedStandard standard = DossierJson.readInspected(line);
            List<InspectedStandard> own = declared.get(standard.enterprise());
            if (own != null) {
                own.add(standard);
            }
        });
        List<InspectionSheet> sheets = new ArrayList<>();
        for (Draw.Assignment drawn : draw.assignments()) {
            List<InspectedStandard> own = declared.getOrDefault(drawn.object().id(), List.of());
            if (own.isEmpty()) {
                own = List.of(new InspectedStandard(
                        drawn.object().id(),
                        "",
                        drawn.object().name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
            }
            own.forEach(standard -> sheets.add(InspectionSheet.of(standard, drawn.inspectors())));
        }
        Pages.write(
                arguments.value("--sheets").orElse(""),
                SupervisionPages.in(locale).sheets(sheets),
                terminal);
        return unusable;
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
}
