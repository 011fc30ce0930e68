package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Report;
import io.zhuji.core.table.TableWriter;
import io.zhuji.evaluation.benchmark.Benchmark;
import io.zhuji.evaluation.benchmark.BenchmarkJson;
import io.zhuji.evaluation.benchmark.BenchmarkPage;
import io.zhuji.evaluation.benchmark.BenchmarkTable;
import io.zhuji.evaluation.benchmark.Measurement;
import io.zhuji.evaluation.benchmark.SameLine;
import io.zhuji.evaluation.benchmark.SameLineJson;
import io.zhuji.evaluation.benchmark.SameLinePage;
import io.zhuji.evaluation.conformity.Methods;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code zhuji benchmark}: one standard against several, with what may be said of it. */
final class BenchmarkCommand implements Command {

    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public String summary() {
        return "hold a standard and own values against several standards";
    }

    @Override
    public String help() {
        return """
                usage: zhuji benchmark A B [C...] [--values FILE] [--on DATE] [--lang zh|en] [--html FILE] [--xlsx FILE]
                       zhuji benchmark EXPORT HOME --same-line FILE [--on DATE] [--lang zh|en] [--html FILE]

                A is the standard whose standing is told, B, C, ... the targets: standards of the catalog, such as
                "GB 18401-2010" or "GB 18401-2010@A", documents cited by name, or JSON files of the format zhuji-pack/1 that
                state requirements of one document, as zhuji compare takes them. Writes one line of JSON:
                {"subject","on","targets":[{"target","level","gaps","notComparable","higher"}],"innovation","rows","findings"}

                level is EXCEEDED, REACHED, GAP or NOT_COMPARABLE, over all that can be compared; gaps tell what would close
                them. "higher" says whether A may be called higher than a recommended standard: only where the comparison
                proves it. "innovation" says whether A goes beyond national and industry standards at once.

                  --values FILE     own values, as JSON: {"甲醛含量":"<20 mg/kg"}, or [{"name","value","method"}]
                  --same-line FILE  what is exported (to EXPORT) and sold at home (to HOME), as JSON: {"product","export":
                                    {"line","values"},"home":{"line","values"},"tolerances":{"甲醛":"5 mg/kg","":"10 %"}};
                                    tells whether a statement of same line, same standard, same quality may be made
                  --on DATE         the day of the benchmark, on which undated numbers are resolved; today when not given
                  --lang zh|en      language of names, limits, messages and the page; zh when not given
                  --html FILE       also write it as one self-contained page
                  --xlsx FILE       also write it as a workbook
                  --help            print this

                Exit status: 0 done, 2 a standard or a file could not be found or read.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--values", "--same-line", "--on", "--lang", "--html", "--xlsx");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        if (operands.size() < 2) {
            throw new UsageException("benchmark takes a standard and one target or more, was given " + operands);
        }
        Locale locale = Pages.language(arguments);
        LocalDate on = Dates.on(arguments, terminal);
        Catalog catalog = Catalog.builtIn();
        List<Side> sides = new ArrayList<>();
        for (String operand : operands) {
            Side side = Side.read(operand, catalog, on, locale, terminal);
            sides.add(side);
            catalog = side.catalog();
        }
        // a file may state another edition's figures of what another side names: all are read from all that was given
        List<RequirementSet> sets = new ArrayList<>();
        for (Side side : sides) {
            sets.add(side.of(catalog));
        }
        if (arguments.has("--same-line")) {
            return sameLine(arguments, sets, catalog, on, locale, terminal);
        }
        Benchmark benchmark =
                Benchmark.of(sets.get(0), sets.subList(1, sets.size()), values(arguments), Methods.of(catalog), on);
        Report report = benchmark.report(catalog, on);
        JsonLines.write(BenchmarkJson.write(benchmark, report, locale), terminal.out());
        Pages.write(arguments, BenchmarkPage.of(benchmark, report, catalog, locale), terminal);
        workbook(arguments, benchmark, locale, terminal);
        return Main.CLEAN;
    }

    private static int sameLine(
            Arguments arguments,
            List<RequirementSet> sets,
            Catalog catalog,
            LocalDate on,
            Locale locale,
            Terminal terminal)
            throws UsageException, IOException {
        if (sets.size() != 2) {
            throw new UsageException("--same-line takes two standards, was given " + sets.size());
        }
        String file = arguments.value("--same-line").orElse("");
        SameLine checked;
        try {
            checked = SameLineJson.read(text(file)).check(sets.get(0), sets.get(1), Methods.of(catalog), on);
        } catch (JsonProcessingException e) {
            throw new UsageException("'" + file + "':" + e.getLocation().getLineNr() + ":" + JsonLines.fault(e));
        }
        JsonLines.write(SameLineJson.write(checked, locale), terminal.out());
        Pages.write(arguments, SameLinePage.of(checked, on, locale, catalog.editions()), terminal);
        return Main.CLEAN;
    }

    private static List<Measurement> values(Arguments arguments) throws UsageException {
        if (!arguments.has("--values")) {
            return List.of();
        }
        String file = arguments.value("--values").orElse("");
        try {
            return SameLineJson.values(text(file));
        } catch (JsonProcessingException e) {
            throw new UsageException("'" + file + "':" + e.getLocation().getLineNr() + ":" + JsonLines.fault(e));
        }
    }

    private static String text(String file) throws UsageException {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("'" + file + "' cannot be read: " + e);
        }
    }

    private static void workbook(Arguments arguments, Benchmark benchmark, Locale locale, Terminal terminal)
            throws UsageException {
        if (arguments.value("--xlsx").isEmpty()) {
            return;
        }
        String file = arguments.value("--xlsx").get();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)));
                TableWriter table = TableWriter.xlsx(out)) {
            BenchmarkTable.write(benchmark, table, locale);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("--xlsx cannot write '" + file + "': " + e);
        }
        terminal.say("zhuji: see " + file);
    }
}
