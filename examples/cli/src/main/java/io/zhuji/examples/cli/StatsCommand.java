package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.evaluation.programme.Places;
import io.zhuji.evaluation.programme.Programme;
import io.zhuji.evaluation.supervision.Dimension;
import io.zhuji.evaluation.supervision.Disclosure;
import io.zhuji.evaluation.supervision.ImplementationStatistics;
import io.zhuji.evaluation.supervision.StatisticsTable;
import io.zhuji.evaluation.supervision.Supervision;
import io.zhuji.evaluation.supervision.SupervisionPages;
import io.zhuji.evaluation.supervision.TestedReader;
import io.zhuji.evaluation.supervision.Warnings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                usage: zhuji stats [--by DIM,DIM…] [--pairs DIM:DIM,…] [--watch USUAL:SHIFTED] [--per-false-alarm N]
                                   [--title TEXT] [--on DATE] [--lang zh|en] [--html FILE] [FILE...]

                Reads test results from CSV, TSV and XLSX files with columns such as 标准编号, 检验项目, 地区, 行业代码, 产品名称,
                检验日期, 生产企业, 检验结论, from other files as one JSON object a line, or so from standard input:
                {"standard":"GB 18401-2010","indicator":"甲醛","region":"330106","industry":"C18","product":"儿童服装",
                 "period":"2026-Q3","size":"小型","enterprise":"91330100799655058B","conforms":true}
                and writes one table a line: results, failures, share passed with its 95 % interval.
                DIM is standard, indicator, region, industry, product, period or size; all of them when --by is not given.

                Small groups are hidden, and with them those from which they would follow. Nothing is kept but counts.

                  --pairs            tables of two dimensions: --pairs standard:region,product:region
                  --watch U:S        early warning: watch each indicator of each standard, in the order of the results, for a
                                     rise of the share that fails from U to S percent, such as 2:6; also tells of standards
                                     that others take over from. One alarm a line
                  --per-false-alarm  results per false alarm of one indicator; 10000 when not given
                  --on DATE          the day of the question what takes over; today when not given
                  --html             also write the yearly report as one self-contained page
                  --help             print this

                Exit status: 0 all counted, 1 with findings or alarms, 2 some lines could not be read: these are named.
                """;
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    @Override
    public List<String> valued() {
        return List.of("--by", "--pairs", "--watch", "--per-false-alarm", "--title", "--on", "--lang", "--html");
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
        ImplementationStatistics statistics = ImplementationStatistics.of(
                by,
                pairs,
                Disclosure.builtIn(),
                Places.of(Programme.builtIn().get(0).regions()));
        Messages messages = Supervision.messages();
        Optional<Watching> watching = Watching.asked(arguments);
        TestedReader reader = new TestedReader();
        Told told = new Told(locale);
        long[] unread = {0};
        long unusable = Rows.each(
                arguments.operands(),
                reader.columns(),
                locale,
                terminal,
                (file, number, texts) -> reader.read(number, texts, finding -> {
                            unread[0]++;
                            told.add(file, finding, messages);
                        })
                        .ifPresent(tested -> {
                            statistics.add(tested);
                            watching.ifPresent(watch -> watch.add(tested));
                        }));
        told.say(terminal);
        List<StatisticsTable> tables = statistics.tables();
        for (StatisticsTable table : tables) {
            JsonLines.write(JsonLines.object(json -> table(table, json)), terminal.out());
        }
        Optional<Warnings> warnings = Optional.empty();
        if (watching.isPresent()) {
            warnings = Optional.of(watching.get().end(Dates.on(arguments, terminal)));
            watching.get().write(locale, terminal);
        }
        List<Finding> findings = statistics.findings();
        findings.forEach(finding -> terminal.say("zhuji: " + messages.text(finding, locale)));
        if (unread[0] > 0) {
            long all = unread[0] + statistics.results();
            terminal.say(
                    locale.equals(Locale.CHINESE)
                            ? "zhuji: " + all + " 条结果中有 " + unread[0] + " 条读不出，未计入"
                            : "zhuji: " + unread[0] + " of " + all + " results could not be read and are not counted");
        }
        String title = arguments
                .value("--title")
                .orElse(locale.equals(Locale.CHINESE) ? "强制性标准实施情况统计" : "How mandatory standards are carried out");
        SupervisionPages pages = SupervisionPages.in(locale);
        Pages.write(
                arguments,
                warnings.isPresent()
                        ? pages.statistics(statistics, tables, warnings.get(), title)
                        : pages.statistics(statistics, tables, title),
                terminal);
        if (unusable + unread[0] > 0) {
            return Main.UNUSABLE;
        }
        return findings.isEmpty() && watching.filter(Watching::found).isEmpty() ? Main.CLEAN : Main.FOUND;
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
                "a dimension is standard, indicator, region, industry, product, period or size, was '" + word + "'");
    }
}
