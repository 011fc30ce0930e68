package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Note;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages of what this package works out: Chinese for a {@code zh} locale, else English. Immutable and thread-safe. */
public final class SupervisionPages {

    /** Beyond these a page is too long to read. */
    private static final int SHOWN = 1000;

    private final Locale locale;
    private final boolean zh;
    private final Messages messages = Supervision.messages();

    private SupervisionPages(Locale locale) {
        this.locale = locale;
        this.zh = locale.getLanguage().equals("zh");
    }

    /** Pages in a language. */
    public static SupervisionPages in(Locale locale) {
        return new SupervisionPages(locale);
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    /**
     * The page of a sampling plan with its operating-characteristic curve, and of a result where there is one.
     *
     * @param curve the points to draw; not asked for again, as exact ones take a while
     */
    public Page audit(Audit audit, List<AuditPlan.Point> curve, Optional<Audit.Result> result) {
        List<Part> parts = new ArrayList<>();
        Probability risk = audit.plan().riskOfContradicting(audit.level());
        Tone riskTone = risk.compareTo(audit.scheme().contradicting()) > 0 ? Tone.DOUBT : Tone.PLAIN;
        parts.add(new Tiles(
                say("方案", "Plan"),
                List.of(
                        new Tiles.Tile(
                                Tone.PLAIN, Integer.toString(audit.plan().sampleSize()), say("样本量 n", "sample n")),
                        new Tiles.Tile(Tone.PLAIN, Integer.toString(audit.plan().limit()), say("限定数 L", "limit L")),
                        new Tiles.Tile(riskTone, risk.toString(), say("错判风险", "risk of contradicting a true level")))));
        result.ifPresent(found -> parts.add(new Prose(
                say("结论", "Result"),
                found.findings().stream()
                        .map(finding -> messages.text(finding, locale))
                        .toList(),
                List.of())));
        List<BarChart.Bar> bars = new ArrayList<>();
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (AuditPlan.Point point : curve) {
            String share = point.percent().stripTrailingZeros().toPlainString() + " %";
            bars.add(new BarChart.Bar(
                    Tone.PLAIN, share, point.notContradicted().percent(0).longValueExact()));
            rows.add(List.of(
                    Table.Cell.of(share), Table.Cell.of(point.notContradicted().toString())));
        }
        parts.add(new BarChart(
                say(
                        "抽检特性曲线：不否定的概率（%），按实际不合格品率",
                        "Operating characteristic: probability of not contradicting (%), by true share"),
                bars));
        parts.add(new Table(
                say("曲线各点", "Points of the curve"),
                List.of(say("实际不合格品率", "True share"), say("不否定的概率", "Not contradicted")),
                rows));
        return new Page(
                locale,
                say("声称质量水平的核查", "Audit of a declared quality level"),
                say("结论只有“否定”与“不否定”，不作认可。", "The result contradicts or does not; it approves of nothing."),
                List.of(Fact.of(say("标准", "Standard"), audit.scheme().standard())),
                parts);
    }

    /** The yearly report: tables of test results by dimension. */
    public Page statistics(ImplementationStatistics statistics, List<StatisticsTable> tables, String title) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Tiles(
                say("概况", "Overview"),
                List.of(new Tiles.Tile(Tone.PLAIN, Long.toString(statistics.results()), say("检测结果", "results")))));
        for (StatisticsTable table : tables) {
            parts.add(table.columns().isEmpty() ? oneWay(table) : twoWay(table));
        }
        List<String> remarks = new ArrayList<>();
        Disclosure disclosure = statistics.disclosure();
        remarks.add(say(
                "结果不足 " + disclosure.results() + " 条或企业不足 " + disclosure.enterprises()
                        + " 家的单元不公布（×），可由合计推出它们的单元也不公布；0 条的单元记为 –。区间为 Clopper-Pearson "
                        + disclosure.confidence() + " % 置信区间。",
                "Groups of fewer than " + disclosure.results() + " results or " + disclosure.enterprises()
                        + " firms are hidden (×), and so are those from which they would follow; – stands for no results. "
                        + "Intervals are Clopper-Pearson with " + disclosure.confidence() + " % confidence."));
        statistics.findings().forEach(finding -> remarks.add(messages.text(finding, locale)));
        parts.add(new Prose(say("说明", "Notes"), remarks, List.of()));
        return new Page(locale, title, "", List.of(), parts);
    }

    private Table oneWay(StatisticsTable table) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rowNames().size(); r++) {
            rows.add(row(name(table.rowNames().get(r)), table.rowTotals().get(r)));
        }
        rows.add(row(say("合计", "Total"), table.total()));
        return new Table(
                label(table.rows()),
                List.of(
                        label(table.rows()),
                        say("结果", "Results"),
                        say("不合格", "Failed"),
                        say("合格率", "Passed"),
                        say("区间", "Interval")),
                rows);
    }

    private static List<Table.Cell> row(String name, Optional<StatisticsTable.Figures> figures) {
        if (figures.isEmpty()) {
            return List.of(
                    Table.Cell.of(name), Table.Cell.of("×"), Table.Cell.of("×"), Table.Cell.of("×"), Table.Cell.of(""));
        }
        return List.of(
                Table.Cell.of(name),
                Table.Cell.of(Long.toString(figures.get().results())),
                Table.Cell.of(Long.toString(figures.get().failed())),
                Table.Cell.of(figures.get().passed() + " %"),
                Table.Cell.of(figures.get()
                        .interval()
                        .map(interval -> interval.low() + "–" + interval.high() + " %")
                        .orElse("")));
    }

    private Part twoWay(StatisticsTable table) {
        String caption =
                label(table.rows()) + " × " + table.columns().map(this::label).orElse("");
        if (!table.complete()) {
            return new Prose(caption, List.of(say("单元过多，只给出合计。", "Too many cells; only totals are given.")), List.of());
        }
        List<String> head = new ArrayList<>();
        head.add(label(table.rows()));
        table.columnNames().forEach(column -> head.add(name(column)));
        head.add(say("合计", "Total"));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rowNames().size(); r++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(name(table.rowNames().get(r))));
            table.cells().get(r).forEach(figures -> cells.add(passed(figures)));
            cells.add(passed(table.rowTotals().get(r)));
            rows.add(cells);
        }
        List<Table.Cell> totals = new ArrayList<>();
        totals.add(Table.Cell.of(say("合计", "Total")));
        table.columnTotals().forEach(figures -> totals.add(passed(figures)));
        totals.add(passed(table.total()));
        rows.add(totals);
        return new Table(caption, head, rows);
    }

    private static Table.Cell passed(Optional<StatisticsTable.Figures> figures) {
        if (figures.isEmpty()) {
            return Table.Cell.of("×");
        }
        return Table.Cell.of(
                figures.get().results() == 0
                        ? "–"
                        : figures.get().passed() + " % (" + figures.get().results() + ")");
    }

    private String name(String value) {
        return value.isEmpty() ? say("不明", "unknown") : value;
    }

    private String label(Dimension dimension) {
        return switch (dimension) {
            case STANDARD -> say("标准", "Standard");
            case INDICATOR -> say("指标", "Indicator");
            case REGION -> say("地区", "Region");
            case INDUSTRY -> say("行业", "Industry");
            case PRODUCT -> say("产品", "Product");
            case PERIOD -> say("时期", "Period");
        };
    }

    /** The list of declared standards to look at. */
    public Page suspects(List<Suspect> suspects, int examined) {
        SortedMap<String, Long> rules = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Suspect suspect : suspects) {
            List<Note> notes = new ArrayList<>();
            for (Finding finding : suspect.evidence()) {
                rules.merge(finding.rule().text() + "." + finding.reason(), 1L, Long::sum);
                notes.add(new Note(
                        new Badge(Tone.DOUBT, say("请核查", "to check")),
                        finding.rule().text() + "." + finding.reason(),
                        messages.text(finding, locale),
                        List.of(Fact.code(say("位置", "Place"), finding.at().text())),
                        List.of()));
            }
            if (entries.size() < SHOWN) {
                entries.add(entry(suspect, notes));
            }
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Tiles(
                say("概况", "Overview"),
                List.of(
                        new Tiles.Tile(Tone.PLAIN, Integer.toString(examined), say("已比对标准", "standards examined")),
                        new Tiles.Tile(Tone.DOUBT, Integer.toString(suspects.size()), say("需核查", "to look at")))));
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Long> rule : rules.entrySet()) {
            bars.add(new BarChart.Bar(Tone.DOUBT, rule.getKey(), rule.getValue()));
        }
        parts.add(new BarChart(say("线索种类", "Kinds of evidence"), bars));
        int left = suspects.size() - entries.size();
        parts.add(new Entries(
                say("需核查的标准", "Standards to look at"),
                List.of(),
                entries,
                left == 0 ? "" : say("另有 " + left + " 项未列出。", left + " more are not listed.")));
        return new Page(
                locale,
                say("弄虚作假线索", "Signs of standards that may not be genuine"),
                say("线索供核查，不是认定。", "Signs to follow up, not a verdict on anybody."),
                List.of(),
                parts);
    }

    private Entry entry(Suspect suspect, List<Note> notes) {
        Dossier dossier = suspect.dossier();
        return new Entry(
                new Badge(Tone.DOUBT, Integer.toString(notes.size())),
                dossier.number() + " " + dossier.name(),
                List.of(
                        Fact.code(say("信用代码", "Credit code"), dossier.enterprise()),
                        Fact.of(say("行", "Line"), Integer.toString(dossier.row())),
                        Fact.of(
                                say("公开日期", "Declared on"),
                                dossier.declaredOn().map(Object::toString).orElse("–"))),
                Set.of(),
                notes,
                0,
                List.of());
    }
}
