package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.conformity.Clearance;
import io.zhuji.evaluation.conformity.Conformity;
import io.zhuji.evaluation.conformity.GateJson;
import io.zhuji.evaluation.conformity.Gates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@code zhuji gate}: may these goods be made, sold, imported or provided on that day? */
final class GateCommand implements Command {

    private static final Map<String, Clearance.Act> ACTS = Map.of(
            "produce", Clearance.Act.PRODUCE,
            "sell", Clearance.Act.SELL,
            "import", Clearance.Act.IMPORT,
            "provide", Clearance.Act.PROVIDE);

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String summary() {
        return "tell whether goods may be made, sold, imported or provided";
    }

    @Override
    public String help() {
        return """
                usage: zhuji gate produce|sell|import|provide [--on DATE] [--lang zh|en] [FILE...]

                Reads one lot of goods a line, as JSON, from the files or from standard input:
                {"id":"1","goods":{"category":"cloth.infant","fromMonths":0,"toMonths":36},"route":"domestic",
                 "madeOn":"2026-10-01","followed":[{"standard":"GB 18401-2010","meets":true}],"certificate":"none"}
                and writes one line for each, in the same order: ALLOW, DENY or UNKNOWN, with the reasons and their law.
                "route" is domestic, imported, export-only or export-to-domestic; "meets" says what test reports show, and is left
                out where that is not known. A missing fact never denies. Blank lines are skipped.

                  --on DATE     the day of the act, 2026-11-22; today when not given. A lot's own "on" goes first
                  --lang zh|en  language of the messages; zh when not given
                  --help        print this

                Exit status: 0 all are allowed, 1 one is not, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--lang");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        if (operands.isEmpty() || !ACTS.containsKey(operands.get(0))) {
            throw new UsageException("say what is to be done: produce, sell, import or provide");
        }
        Clearance.Act act = Objects.requireNonNull(ACTS.get(operands.get(0)));
        Locale locale = Pages.language(arguments);
        LocalDate on = Dates.on(arguments, terminal);
        Gates gates = Gates.of(Catalog.builtIn());
        Messages messages = Conformity.messages();
        boolean[] stopped = {false};
        long unusable = Inputs.each(operands.subList(1, operands.size()), true, terminal, line -> {
            GateJson.Reading reading = GateJson.read(line);
            Clearance clearance = gates.ask(act, reading.lot(), reading.on().orElse(on));
            stopped[0] |= clearance.answer() != Clearance.Answer.ALLOW;
            JsonLines.write(GateJson.write(reading, clearance, messages, locale), terminal.out());
        });
        return unusable > 0 ? Main.UNUSABLE : stopped[0] ? Main.FOUND : Main.CLEAN;
    }
}
