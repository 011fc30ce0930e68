package io.zhuji.examples.cli;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Policy;
import io.zhuji.evaluation.listing.ListingCheck;
import io.zhuji.evaluation.listing.ListingJson;
import io.zhuji.evaluation.listing.ListingPage;
import io.zhuji.evaluation.listing.ListingReport;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code zhuji check}: listings in, reports out. */
final class Check implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "check listings of a shop against the catalog and the law";
    }

    @Override
    public String help() {
        return """
                usage: zhuji check [--on DATE] [--lang zh|en] [--html FILE] [--full] [--fail-on WORD] [FILE...]

                Reads one listing a line, as JSON, from the files or from standard input:
                {"id":"1","category_path":"童装 > T恤","title":"…","attributes":[["执行标准","GB/T 22849-2024"],["安全类别","B类"]]}
                (attributes may also be a map, or a list of labelled objects) and writes one report a line, in the same
                order. Blank lines are skipped.

                  --on DATE       judge as of that day, 2026-11-22; today when not given
                  --lang zh|en    language of the messages and of the page; zh when not given
                  --html FILE     also write the reports as one self-contained page
                  --full          report also what was found in order and what does not apply
                  --fail-on WORD  exit with 1 when a finding is at or above
                                  VIOLATION > SUSPECT > UNKNOWN > ADVICE > NOTICE,
                                  or a decision at or above REJECT > HOLD
                  --help          print this

                A line that is not JSON is named on standard error as file:line:column, gives no report, and the rest is
                still checked. Exit status: 0 clean, 1 findings at or above --fail-on, 2 some input could not be used.
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
        LocalDate on = Dates.on(arguments, terminal);
        Locale locale = Pages.language(arguments);
        Optional<Bar> bar = Bar.of(arguments);
        Job job = new Job(on, locale, arguments.has("--full"), bar, terminal);
        if (arguments.value("--html").isEmpty()) {
            return job.status(Inputs.each(arguments.operands(), true, terminal, job::line));
        }
        String file = arguments.value("--html").get();
        try (Writer out = Pages.open(file)) {
            ListingPage page = job.paged();
            long unusable = Inputs.each(arguments.operands(), true, terminal, job::line);
            page.addUnreadable(unusable);
            page.page().write(out);
            terminal.say("zhuji: " + job.summary() + "; see " + file);
            return job.status(unusable);
        }
    }

    /** One run of the command. */
    private static final class Job {

        private final Catalog catalog = Catalog.builtIn();
        private final ListingCheck check = ListingCheck.of(catalog);
        private final Messages messages = ListingCheck.messages();
        private final Policy policy = Policy.standard();
        private final LocalDate on;
        private final Locale locale;
        private final boolean full;
        private final Optional<Bar> bar;
        private final Terminal terminal;
        private final long[] decided = new long[Decision.values().length];
        private Optional<ListingPage> page = Optional.empty();
        private boolean found;

        Job(LocalDate on, Locale locale, boolean full, Optional<Bar> bar, Terminal terminal) {
            this.on = on;
            this.locale = locale;
            this.full = full;
            this.bar = bar;
            this.terminal = terminal;
        }

        /** From now on reports also go to a page. */
        ListingPage paged() {
            ListingPage started = ListingPage.of(catalog, messages, locale);
            page = Optional.of(started);
            return started;
        }

        int status(long unusable) {
            if (unusable > 0) {
                return Main.UNUSABLE;
            }
            return found ? Main.FOUND : Main.CLEAN;
        }

        String summary() {
            long all = 0;
            StringBuilder each = new StringBuilder();
            for (Decision decision : Decision.values()) {
                all += decided[decision.ordinal()];
                each.append(each.length() == 0 ? "" : ", ")
                        .append(decided[decision.ordinal()])
                        .append(' ')
                        .append(decision);
            }
            return all + " listings, " + each;
        }

        void line(String line) throws IOException {
            ListingJson.Reading reading = ListingJson.read(line);
            ListingReport bare = full ? check.checkFully(reading.listing(), on) : check.check(reading.listing(), on);
            ListingReport report = bare.after(reading.findings());
            Decision decision = policy.decide(report.report());
            decided[decision.ordinal()]++;
            JsonLines.write(ListingJson.write(report, decision, messages, locale), terminal.out());
            if (page.isPresent()) {
                page.get().add(reading.listing(), report, decision);
            }
            if (bar.isPresent() && !found) {
                found = bar.get().reached(decision, report.report().findings());
            }
        }
    }
}
