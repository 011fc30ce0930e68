package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.evaluation.statistics.BernoulliCusum;
import io.zhuji.evaluation.supervision.ChangeWatch;
import io.zhuji.evaluation.supervision.LeadTime;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.Tested;
import io.zhuji.evaluation.supervision.Warnings;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The option {@code --watch}: early warning while results are read. */
final class Watching {

    /** One alarm and the result that raised it. */
    private record Raised(Finding finding, int row, String period) {}

    private final Warnings warnings;
    private final SortedSet<String> standards = new TreeSet<>();
    private final List<Raised> raised = new ArrayList<>();

    private Watching(Warnings warnings) {
        this.warnings = warnings;
    }

    static Optional<Watching> asked(Arguments arguments) throws UsageException {
        if (!arguments.has("--watch")) {
            return Optional.empty();
        }
        String text = arguments.value("--watch").orElse("");
        int colon = text.indexOf(':');
        try {
            BigDecimal usual = new BigDecimal(text.substring(0, Math.max(0, colon)));
            BigDecimal shifted = new BigDecimal(text.substring(colon + 1));
            long perFalseAlarm = Whole.or(arguments, "--per-false-alarm", 10_000);
            return Optional.of(new Watching(Warnings.of(ChangeWatch.of(
                    BernoulliCusum.of(usual.movePointLeft(2), shifted.movePointLeft(2), perFalseAlarm)))));
        } catch (NumberFormatException e) {
            throw new UsageException("--watch takes USUAL:SHIFTED in percent, such as 2:6, was '" + text + "'");
        } catch (IllegalArgumentException e) {
            throw new UsageException("--watch " + text + ": " + e.getMessage());
        }
    }

    void add(Tested tested) {
        if (standards.size() < 10_000) {
            standards.add(tested.standard());
        }
        warnings.add(tested).ifPresent(alarm -> raised.add(new Raised(alarm.finding(), tested.row(), tested.period())));
    }

    /** Looks what takes over from the standards seen. */
    Warnings end(LocalDate on) {
        List<StandardReference> used = new ArrayList<>();
        standards.forEach(text -> StandardReference.tryParse(text).ifPresent(used::add));
        warnings.coming(LeadTime.of(Catalog.builtIn()).check(used, on));
        return warnings;
    }

    /** Whether there is anything to look at. */
    boolean found() {
        return !raised.isEmpty() || !warnings.coming().isEmpty();
    }

    /** Writes one alarm a line, then one line about the watch. */
    void write(Locale locale, Terminal terminal) throws IOException {
        Messages messages = Supervision.messages();
        for (Raised alarm : raised) {
            JsonLines.write(
                    JsonLines.object(json -> {
                        alarm(alarm.finding(), messages.text(alarm.finding(), locale), json);
                        json.writeNumberField("row", alarm.row());
                        json.writeStringField("period", alarm.period());
                    }),
                    terminal.out());
        }
        for (Finding coming : warnings.coming()) {
            JsonLines.write(
                    JsonLines.object(json -> alarm(coming, messages.text(coming, locale), json)), terminal.out());
        }
        JsonLines.write(
                JsonLines.object(json -> {
                    json.writeNumberField("streams", warnings.streamsWatched());
                    json.writeNumberField("watched", warnings.results());
                    json.writeNumberField("alarms", warnings.alarms());
                    json.writeNumberField("false_alarms_expected", warnings.expectedFalse());
                }),
                terminal.out());
    }

    private static void alarm(Finding alarm, String message, JsonGenerator json) throws IOException {
        json.writeStringField("alarm", alarm.rule().text() + "." + alarm.reason());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, String> fact : alarm.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeStringField("message", message);
    }
}
