package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import io.zhuji.evaluation.programme.Industries;
import io.zhuji.evaluation.programme.Label;
import io.zhuji.evaluation.programme.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** The yearly report of statistics. */
final class StatisticsPage {

    private final Locale locale;
    private final boolean zh;
    private final Messages messages = Supervision.messages();
    private final SortedMap<String, Label> industries = Industries.names();
    private Places places = Places.none();

    StatisticsPage(Locale locale) {
        this.locale = locale;
        this.zh = locale.getLanguage().equals("zh");
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    Page page(
            ImplementationStatistics statistics,
            List<StatisticsTable> tables,
            Optional<Warnings> warnings,
            String title) {
        places = statistics.places();
        List<Part> parts = new ArrayList<>();
        List<Tiles.Tile> tiles = new ArrayList<>();
        tiles.add(new Tiles.Tile(Tone.PLAIN, Long.toString(statistics.results()), say("检测结果", "results")));
        warnings.ifPresent(warned -> tiles.add(new Tiles.Tile(
                warned.alarms() == 0 ? Tone.PLAIN : Tone.DOUBT, Long.toString(warned.alarms()), say("预警", "alarms"))));
        parts.add(new Tiles(say("概况", "Overview"), tiles));
        warnings.ifPresent(warned -> warned(warned, parts));
        for (StatisticsTable table : tables) {
            parts.add(table.columns().isEmpty() ? oneWay(table) : twoWay(table));
        }
        parts.add(new Prose(say("说明", "Notes"), notes(statistics), List.of()));
        return new Page(locale, title, "", List.of(), parts);
    }

    private List<String> notes(ImplementationStatistics statistics) {
        Disclosure disclosure = statistics.disclosure();
        List<String> notes = new ArrayList<>();
        notes.add(say(
                "结果不足 " + disclosure.results() + " 条或企业不足 " + disclosure.enterprises()
                        + " 家的单元不公布（×），可由合计推出它们的单元也不公布；0 条的单元记为 –。区间为 Clopper-Pearson "
                        + disclosure.confidence() + " % 置信区间。",
                "Groups of fewer than " + disclosure.results() + " results or " + disclosure.enterprises()
                        + " firms are hidden (×), and so are those from which they would follow; – stands for no results. "
                        + "Intervals are Clopper-Pearson with " + disclosure.confidence() + " % confidence."));
        statistics.findings().forEach(finding -> notes.add(messages.text(finding, locale)));
        return notes;
    }

    private void warned(Warnings warnings, List<Part> parts) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Warnings.Stream stream : warnings.streams()) {
            rows.add(List.of(
                    Table.Cell.of(stream.group()),
                    Table.Cell.of(Integer.toString(stream.alarms())),
                    Table.Cell.of(
                            stream.firstPeriod().isEmpty()
                                    ? say("第 ", "line ") + stream.firstRow() + say(" 行", "")
                                    : stream.firstPeriod()
                                            + say("（第 ", " (line ")
                                            + stream.firstRow()
                                            + say(" 行）", ")")),
                    Table.Cell.of(messages.text(stream.first(), locale))));
        }
        if (!rows.isEmpty()) {
            parts.add(new Table(
                    say("不合格率上升预警", "Rises of the share that fails"),
                    List.of(
                            say("对象", "Stream"),
                            say("次数", "Alarms"),
                            say("首次", "First"),
                            say("首次依据", "What the first rests on")),
                    rows));
        }
        List<String> prose = new ArrayList<>();
        prose.add(say(
                warnings.streamsWatched() + " 个序列共 " + warnings.results() + " 条结果：即使一切正常，也预计误报约 "
                        + warnings.expectedFalse() + " 次；持续上升的序列会反复报警。",
                warnings.streamsWatched() + " streams of " + warnings.results()
                        + " results in all: were nothing wrong, some " + warnings.expectedFalse()
                        + " false alarms would still be expected; a rise that lasts alarms again and again."));
        for (Finding coming : warnings.coming()) {
            prose.add(messages.text(coming, locale));
        }
        parts.add(new Prose(say("预警说明", "About the alarms"), prose, List.of()));
    }

    private Table oneWay(StatisticsTable table) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rowNames().size(); r++) {
            rows.add(row(
                    name(table.rows(), table.rowNames().get(r)),
                    table.rowTotals().get(r)));
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
        Dimension columns = table.columns().orElse(table.rows());
        table.columnNames().forEach(column -> head.add(name(columns, column)));
        head.add(say("合计", "Total"));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rowNames().size(); r++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(name(table.rows(), table.rowNames().get(r))));
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

    private String name(Dimension dimension, String value) {
        if (value.isEmpty()) {
            return say("不明", "unknown");
        }
        if (dimension == Dimension.REGION) {
            return places.name(value, locale);
        }
        Label label = dimension == Dimension.INDUSTRY ? industries.get(value) : null;
        return label == null ? value : value + " " + label.in(locale);
    }

    private String label(Dimension dimension) {
        return switch (dimension) {
            case STANDARD -> say("标准", "Standard");
            case INDICATOR -> say("指标", "Indicator");
            case REGION -> say("地区", "Region");
            case INDUSTRY -> say("行业", "Industry");
            case PRODUCT -> say("产品", "Product");
            case PERIOD -> say("时期", "Period");
            case SIZE -> say("企业规模", "Size of enterprise");
        };
    }
}
