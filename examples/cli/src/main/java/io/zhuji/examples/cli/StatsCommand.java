package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.supervision.Dimension;
import io.zhuji.evaluation.supervision.Disclosure;
import io.zhuji.evaluation.supervision.ImplementationStatistics;
import io.zhuji.evaluation.supervision.StatisticsTable;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.SupervisionPages;
import io.zhuji.evaluation.supervision.Tested;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code zhuji stats}: test results in, tables without firm identity out. */
final class StatsCommand implements Command {

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public String summary() {
        return "tabulate test results of mandatory standards";
    }

    @Override
    public String help() {
        return """
                usage: zhuji stats [--by DIM,DIM…] [--pairs DIM:DIM,…] [--title TEXT] [--lang zh|en] [--html FILE] [FILE...]

                Reads one test result a line, as JSON, from the files or from standard input:
                {"standard":"GB 18401-2010","indicator":"甲醛","region":"330106","industry":"C18","product":"儿童服装",
                 "period":"2026-Q3","enterprise":"91330100799655058B","conforms":true}
                and writes one table a line: results, failures, share passed with its 95 % interval.
                DIM is standard, indicator, region, industry, product or period; all six when --by is not given.

                Small groups are hidden, and with them those from which they would follow. Nothing is kept but counts.

                  --pairs   tables of two dimensions: --pairs standard:region,product:region
                  --html    also write the yearly report as one self-contained page
                  --help    print this

                Exit status: 0 all counted, 1 with findings, 2 some lines could not be read: these are named with their line.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--by", "--pairs", "--title", "--lang", "--html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
        Locale locale = Pages.language(arguments);
        Set<Dimension> by = EnumSet.noneOf(Dimension.class);
        for (String word : words(arguments.value("--by").orElse(""), ',')) {
            by.add(dimension(word));
        }
        List<ImplementationStatistics.Pair> pairs = new ArrayList<>();
        for (String word : words(arguments.value("--pairs").orElse(""), ',')) {
            List<String> two = words(word, ':');
            if (two.size() != 2 || two.get(0).equals(two.get(1))) {
                throw new UsageException("--pairs takes DIM:DIM of two dimensions, was '" + word + "'");
            }
            pairs.add(new ImplementationStatistics.Pair(dimension(two.get(0)), dimension(two.get(1))));
        }
        if (by.isEmpty() && pairs.isEmpty()) {
            by.addAll(EnumSet.allOf(Dimension.class));
        }
        ImplementationStatistics statistics = ImplementationStatistics.of(by, pairs, Disclosure.builtIn());
        long unusable = Inputs.numbered(
                arguments.operands(), true, terminal, (number, line) -> statistics.add(tested(number, line)));
        List<StatisticsTable> tables = statistics.tables();
        for (StatisticsTable table : tables) {
            JsonLines.write(JsonLines.object(json -> table(table, json)), terminal.out());
        }
        Messages messages = Supervision.messages();
        List<Finding> findings = statistics.findings();
        findings.forEach(finding -> terminal.say("zhuji: " + messages.text(finding, locale)));
        String title = arguments
                .value("--title")
                .orElse(locale.equals(Locale.CHINESE) ? "强制性标准实施情况统计" : "How mandatory standards are carried out");
        Pages.write(arguments, SupervisionPages.in(locale).statistics(statistics, tables, title), terminal);
        if (unusable > 0) {
            return Main.UNUSABLE;
        }
        return findings.isEmpty() ? Main.CLEAN : Main.FOUND;
    }

    private static void table(StatisticsTable table, JsonGenerator json) throws IOException {
        json.writeFieldName("table");
        table.write(json);
    }

    private static List<String> words(String text, char between) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int next = text.indexOf(between, from);
            int end = next < 0 ? text.length() : next;
            words.add(text.substring(from, end));
            from = end + 1;
        }
        return words;
    }

    private static Dimension dimension(String word) throws UsageException {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.name().toLowerCase(Locale.ROOT).equals(word)) {
                return dimension;
            }
        }
        throw new UsageException(
                "a dimension is standard, indicator, region, industry, product or period, was '" + word + "'");
    }

    private static Tested tested(long number, String line) throws IOException {
        Map<String, String> fields = JsonLines.strings(line);
        String conforms = fields.getOrDefault("conforms", "");
        if (!conforms.equals("true") && !conforms.equals("false")) {
            throw new JsonParseException(null, "conforms is true or false, was '" + conforms + "'");
        }
        return new Tested(
                (int) Math.min(number, Integer.MAX_VALUE),
                fields.getOrDefault("standard", ""),
                fields.getOrDefault("indicator", ""),
                fields.getOrDefault("region", ""),
                fields.getOrDefault("industry", ""),
                fields.getOrDefault("product", ""),
                fields.getOrDefault("period", ""),
                fields.getOrDefault("enterprise", ""),
                conforms.equals("true"));
    }
}
