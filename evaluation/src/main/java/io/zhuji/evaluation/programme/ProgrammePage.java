package io.zhuji.evaluation.programme;

import io.zhuji.declaration.page.BarChart;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A page that shows how far a programme is, with charts by region and industry (进度页). */
public final class ProgrammePage {

    /** More bars make a chart no clearer; what is left goes into one. */
    private static final int BARS = 12;

    private final boolean zh;

    private ProgrammePage(boolean zh) {
        this.zh = zh;
    }

    /**
     * The page of a count.
     *
     * @param forecasts by the id of the target; may lack any
     * @param locale    Chinese for {@code zh}, else English
     */
    public static Page of(
            Programme programme, LocalDate on, Tally tally, Map<String, Forecast> forecasts, Locale locale) {
        Objects.requireNonNull(programme, "programme");
        return new ProgrammePage(locale.getLanguage().equals("zh")).page(programme, on, tally, forecasts, locale);
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private Page page(Programme programme, LocalDate on, Tally tally, Map<String, Forecast> forecasts, Locale locale) {
        List<Progress> all = tally.progress();
        List<Part> parts = new ArrayList<>();
        parts.add(tiles(all, tally));
        parts.add(table(all, forecasts));
        for (Progress progress : all) {
            String title = progress.target().id() + " " + title(progress.target());
            chart(title + say(" · 按地区", " · by region"), progress.byRegion(), parts);
            chart(title + say(" · 按行业", " · by industry"), progress.byIndustry(), parts);
        }
        List<String> open = new ArrayList<>();
        programme.targets().forEach(target -> open.add(target.id() + ": " + say(target.openZh(), target.openEn())));
        open.removeIf(line -> line.endsWith(": "));
        if (!open.isEmpty()) {
            parts.add(new Prose(say("文本未说明的统计口径", "What the text leaves open"), open, List.of()));
        }
        String lead = programme.draft()
                ? say("目标取自征求意见稿，最终文本可能不同。", "The targets are those of a draft; the final text may differ.")
                : "";
        return new Page(
                locale,
                say(programme.titleZh(), programme.titleEn()),
                lead,
                List.of(
                        Fact.of(say("统计日期", "Counted on"), on.toString()),
                        Fact.of(say("版本", "Edition"), programme.edition())),
                parts);
    }

    private Tiles tiles(List<Progress> all, Tally tally) {
        long attained = all.stream().filter(Progress::attained).count();
        return new Tiles(
                say("概况", "Overview"),
                List.of(
                        new Tiles.Tile(Tone.GOOD, Long.toString(attained), say("已完成目标", "targets reached")),
                        new Tiles.Tile(
                                Tone.OPEN, Long.toString(all.size() - attained), say("未完成目标", "targets not reached")),
                        new Tiles.Tile(Tone.PLAIN, Long.toString(tally.entries()), say("记录", "records")),
                        new Tiles.Tile(
                                tally.setAside() == 0 ? Tone.PLAIN : Tone.DOUBT,
                                Long.toString(tally.setAside()),
                                say("未计入的错误记录", "records set aside"))));
    }

    private Table table(List<Progress> all, Map<String, Forecast> forecasts) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Progress progress : all) {
            Target target = progress.target();
            Forecast forecast = forecasts.get(target.id());
            rows.add(List.of(
                    Table.Cell.of(target.id() + " " + title(target)),
                    Table.Cell.of(
                            progress.counted() + " / " + target.value() + " " + say(target.unitZh(), target.unitEn())),
                    progress.attained()
                            ? Table.Cell.of(progress.percent() + " %", Tone.GOOD)
                            : Table.Cell.of(progress.percent() + " %", late(progress) ? Tone.BAD : Tone.OPEN),
                    Table.Cell.of(target.by().toString()),
                    Table.Cell.of(progress.neededPerYear().map(Object::toString).orElse(say("已过期", "too late"))),
                    Table.Cell.of(
                            forecast == null
                                    ? "–"
                                    : forecast.expected() + " ("
                                            + forecast.interval().low() + "–"
                                            + forecast.interval().high() + ", " + forecast.confidence() + " %)")));
        }
        return new Table(
                say("目标与进度", "Targets and progress"),
                List.of(
                        say("目标", "Target"),
                        say("已计", "Counted"),
                        say("完成率", "Share"),
                        say("截止", "By"),
                        say("尚需每年", "Needed a year"),
                        say("预测", "Forecast")),
                rows);
    }

    private static boolean late(Progress progress) {
        return progress.neededPerYear().isEmpty();
    }

    private String title(Target target) {
        return say(target.titleZh(), target.titleEn());
    }

    private void chart(String title, Map<String, Long> counts, List<Part> parts) {
        if (counts.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Long>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<BarChart.Bar> bars = new ArrayList<>();
        long rest = 0;
        for (int i = 0; i < order.size(); i++) {
            if (i < BARS) {
                String label = order.get(i).getKey();
                bars.add(new BarChart.Bar(
                        Tone.PLAIN,
                        label.isEmpty() ? say("不明", "unknown") : label,
                        order.get(i).getValue()));
            } else {
                rest += order.get(i).getValue();
            }
        }
        if (rest > 0) {
            bars.add(new BarChart.Bar(Tone.PLAIN, say("其余", "others"), rest));
        }
        parts.add(new BarChart(title, bars));
    }
}
