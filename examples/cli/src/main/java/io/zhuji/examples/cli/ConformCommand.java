package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.evaluation.conformity.Conformity;
import io.zhuji.evaluation.conformity.ConformityJson;
import io.zhuji.evaluation.conformity.ConformityPage;
import io.zhuji.evaluation.conformity.ConformityReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji conform}: test reports in, two verdicts each out. */
final class ConformCommand implements Command {

    @Override
    public String name() {
        return "conform";
    }

    @Override
    public String summary() {
        return "judge test reports against what is mandatory and what was declared";
    }

    @Override
    public String help() {
        return """
                usage: zhuji conform [--on DATE] [--lang zh|en] [--html FILE] [--full] [--fail-on WORD] [FILE...]

                Reads one test report a line, as JSON, from the files or from standard input:
                {"number":"R-1","laboratory":{"name":…,"accreditation":…},"dates":{"sampled":…,"tested":…,"issued":…},
                 "sample":{"name":…,"category":"cloth.infant","class":"A","fromMonths":0,"toMonths":36},
                 "declared":["GB/T 22849-2014"],"own":[{"standard":"Q/ABC 1-2024","name":"甲醛","limit":"≤10 mg/kg"}],
                 "plan":{"size":5,"classes":[{"class":"A","accept":0,"items":["甲醛含量"]}]},
                 "items":[{"name":"甲醛含量","method":"GB/T 2912.1-2009","value":"15","unit":"mg/kg","specimen":"1"}]}
                and writes one line for each, in the same order: the verdict against the mandatory standards, the one against
                what was declared, each result against each standard, the batch by the plan of the report, and the findings.
                A standard may also be {"standard":…,"class":…,"rounding":"full"|"rounded"}, "decision" names how uncertainty
                counts: {"rule":"guarded-acceptance","multiple":"1"}. Blank lines are skipped.

                  --on DATE        judge as of that day, 2026-11-22; today when not given. A report's own "on" goes first
                  --lang zh|en     language of the messages and of the page; zh when not given
                  --html FILE      also write the judgements as one self-contained page
                  --full           also tell what was looked at and found in order
                  --fail-on WORD   exit with 1 when a finding is at or above
                                   violation, suspect, unknown, advice, notice; or the decision reject, hold
                  --help           print this

                A line that is not JSON is named on standard error as file:line:column and the rest is still judged.
                Exit status: 0 clean, 1 findings at or above --fail-on, 2 some input could not be used.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of("--full");
    }

    @Override
    public List<String> valued() {
        return List.of("--on", "--lang", "--html", "--fail-on");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        Optional<Bar> bar = Bar.of(arguments);
        Job job = new Job(Dates.on(arguments, terminal), locale, arguments.has("--full"), bar, terminal);
        if (arguments.has("--html")) {
            job.page = Optional.of(ConformityPage.of(job.catalog, job.messages, locale));
        }
        long unusable = Inputs.each(arguments.operands(), true, terminal, job::line);
        if (job.page.isPresent()) {
            job.page.get().addUnreadable(unusable);
            Pages.write(arguments, job.page.get().page(), terminal);
        }
        return unusable > 0 ? Main.UNUSABLE : job.found ? Main.FOUND : Main.CLEAN;
    }

    /** One run of the command. */
    private static final class Job {

        private final Catalog catalog = Catalog.builtIn();
        private final Conformity conformity = Conformity.of(catalog);
        private final Messages messages = Conformity.messages();
        private final LocalDate on;
        private final Locale locale;
        private final boolean full;
        private final Optional<Bar> bar;
        private final Terminal terminal;
        private Optional<ConformityPage> page = Optional.empty();
        private boolean found;

        Job(LocalDate on, Locale locale, boolean full, Optional<Bar> bar, Terminal terminal) {
            this.on = on;
            this.locale = locale;
            this.full = full;
            this.bar = bar;
            this.terminal = terminal;
        }

        void line(String line) throws IOException {
            ConformityJson.Reading reading = ConformityJson.read(line);
            LocalDate day = reading.on().orElse(on);
            ConformityReport bare =
                    full ? conformity.judgeFully(reading.report(), day) : conformity.judge(reading.report(), day);
            ConformityReport judged = bare.after(reading.findings());
            Decision decision = Policy.standard().decide(judged.report());
            JsonLines.write(ConformityJson.write(judged, decision, messages, locale), terminal.out());
            if (page.isPresent()) {
                page.get().add(reading.report(), judged);
            }
            if (bar.isPresent() && !found) {
                found = bar.get().reached(decision, judged.report().findings());
            }
        }
    }
}
