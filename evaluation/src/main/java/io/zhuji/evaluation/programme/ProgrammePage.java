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
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** A page that shows how far a programme is, with charts by region and industry (进度页). */
public final class ProgrammePage {

    /** More bars make a chart no clearer; what is left goes into one. */
    private static final int BARS = 12;

    /** Beyond these a list of who came and left is too long to read. */
    private static final int MOVES = 200;

    private final boolean zh;
    private final Locale locale;
    private final Places places;
    private final SortedMap<String, Label> industries = Industries.names();

    private ProgrammePage(Places places, Locale locale) {
        this.zh = locale.getLanguage().equals("zh");
        this.locale = locale;
        this.places = places;
    }

    /**
     * The page of a count.
     *
     * @param forecasts by the id of the target; may lack any
     * @param locale    Chinese for {@code zh}, else English
     */
    public static Page of(
            Programme programme, LocalDate on, Tally tally, Map<String, Forecast> forecasts, Locale locale) {
        return of(programme, on, tally, forecasts, List.of(), locale);
    }

    /**
     * The page of a count and of how it differs from an earlier one.
     *
     * @param forecasts   by the id of the target; may lack any
     * @param differences from the earlier state; may be empty
     * @param locale      Chinese for {@code zh}, else English
     */
    public static Page of(
            Programme programme,
            LocalDate on,
            Tally tally,
            Map<String, Forecast> forecasts,
            List<Difference> differences,
            Locale locale) {
        Objects.requireNonNull(programme, "programme");
        return new ProgrammePage(Places.of(programme.regions()), locale)
                .page(programme, on, tally, forecasts, differences);
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private Page page(
            Programme programme,
            LocalDate on,
            Tally tally,
            Map<String, Forecast> forecasts,
            List<Difference> differences) {
        List<Progress> all = tally.progress();
        List<Part> parts = new ArrayList<>();
        parts.add(tiles(all, tally));
        parts.add(table(all, forecasts));
        if (!differences.isEmpty()) {
            parts.add(differences(differences));
        }
        for (Progress progress : all) {
            String title = progress.target().id() + " " + title(progress.target());
            chart(title + say(" · 按地区", " · by region"), progress.byRegion(), this::region, parts);
            chart(title + say(" · 按行业", " · by industry"), progress.byIndustry(), this::industry, parts);
        }
        differences.forEach(difference -> moves(difference, parts));
        misses(all, parts);
        told(tally, parts);
        List<String> open = new ArrayList<>();
        programme.targets().forEach(target -> open.add(target.id() + ": " + say(target.openZh(), target.openEn())));
        open.removeIf(line -> line.endsWith(": "));
        if (!open.isEmpty()) {
            parts.add(new Prose(say("文本未说明的统计口径", "What the text leaves open"), open, List.of()));
        }
        if (!forecasts.isEmpty()) {
            parts.add(new Prose(
                    say("预测的前提", "What forecasts stand on"),
                    List.of(
                            say(
                                    "预测假定以后各月与过去各月相同且互不影响；过去各月按今天的记录倒推，其后注销、废止的记录在当时也未计入，增速可能偏高。",
                                    "Forecasts suppose that months to come are like those past and independent of each other. Past months are "
                                            + "counted from today's records: what was abolished since is missing there, so growth may look too fast.")),
                    List.of()));
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

    private Table differences(List<Difference> differences) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Difference difference : differences) {
            rows.add(List.of(
                    Table.Cell.of(difference.target().id() + " " + title(difference.target())),
                    Table.Cell.of(Long.toString(difference.before())),
                    Table.Cell.of("+" + difference.came().size()),
                    Table.Cell.of("−" + difference.left().size()),
                    Table.Cell.of(Long.toString(difference.after())),
                    Table.Cell.of(Integer.toString(difference.changed().size()))));
        }
        return new Table(
                say("与上次相比", "Since the earlier state"),
                List.of(
                        say("目标", "Target"),
                        say("上次", "Before"),
                        say("新增", "Came"),
                        say("退出", "Left"),
                        say("本次", "Now"),
                        say("字段变化", "Fields changed")),
                rows);
    }

    /** Who came and who left, and why. */
    private void moves(Difference difference, List<Part> parts) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        moves("+", difference.came(), rows);
        moves("−", difference.left(), rows);
        for (Difference.Change change : difference
                .changed()
                .subList(0, Math.min(MOVES, difference.changed().size()))) {
            rows.add(List.of(
                    Table.Cell.of("≠"),
                    Table.Cell.of(field(change.field())),
                    Table.Cell.of(change.key().replace('\n', ' ').strip()),
                    Table.Cell.of(change.from() + " → " + change.to())));
        }
        if (rows.isEmpty()) {
            return;
        }
        int all = difference.came().size()
                + difference.left().size()
                + difference.changed().size();
        String caption = difference.target().id() + " " + title(difference.target()) + say(" · 变动", " · moves");
        parts.add(new Table(
                all <= MOVES ? caption : caption + say("（前 " + MOVES + " 项）", " (the first " + MOVES + ")"),
                List.of(
                        say("变动", "Move"),
                        say("名称或字段", "Name or field"),
                        say("对象", "What"),
                        say("另一时点或变化", "In the other state, or change")),
                rows.size() <= MOVES ? rows : rows.subList(0, MOVES)));
    }

    private void moves(String sign, List<Difference.Move> moves, List<List<Table.Cell>> rows) {
        for (Difference.Move move : moves.subList(0, Math.min(MOVES, moves.size()))) {
            rows.add(List.of(
                    Table.Cell.of(sign),
                    Table.Cell.of(move.name()),
                    Table.Cell.of(move.key().replace('\n', ' ').strip()),
                    Table.Cell.of(why(move.why()))));
        }
    }

    private String field(String field) {
        return switch (field) {
            case "industry" -> say("行业", "industry");
            case "item" -> say("标准或项目", "item");
            case "level" -> say("等级", "level");
            case "name" -> say("企业名称", "name");
            case "region" -> say("行政区划", "region");
            case "role" -> say("承担角色", "part taken");
            case "status" -> say("状态", "state");
            case "to" -> say("截止日期", "last day");
            default -> throw new AssertionError(field);
        };
    }

    /** The records of a target's kind that do not count, by reason. */
    private void misses(List<Progress> all, List<Part> parts) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Progress progress : all) {
            progress.notCounted()
                    .forEach((miss, number) -> rows.add(List.of(
                            Table.Cell.of(progress.target().id() + " " + title(progress.target())),
                            Table.Cell.of(why(Difference.word(miss))),
                            Table.Cell.of(Long.toString(number)))));
        }
        if (!rows.isEmpty()) {
            parts.add(new Table(
                    say("未计入目标的记录", "Records that do not count"),
                    List.of(say("目标", "Target"), say("原因", "Why"), say("记录", "Records")),
                    rows));
        }
    }

    /** What is wrong with records, one sentence as an example of each kind. */
    private void told(Tally tally, List<Part> parts) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        tally.told().forEach((reason, number) -> {
            String example = tally.findings().stream()
                    .filter(finding -> finding.reason().equals(reason))
                    .findFirst()
                    .map(finding -> EntryReader.messages().text(finding, locale))
                    .orElse("");
            rows.add(List.of(Table.Cell.of(Long.toString(number)), Table.Cell.of(example)));
        });
        if (!rows.isEmpty()) {
            parts.add(new Table(
                    say("记录中的问题", "What is wrong with records"),
                    List.of(say("条数", "Records"), say("例", "For example")),
                    rows));
        }
    }

    private String why(String word) {
        return switch (word) {
            case "absent" -> say("无记录", "no record");
            case "level" -> say("等级不符", "another level");
            case "role" -> say("承担角色不符", "another part taken");
            case "status" -> say("状态不符", "not in that state");
            case "before-base" -> say("早于基期", "before the base date");
            case "after-window" -> say("晚于统计期", "after the last day that counts");
            case "lapsed" -> say("已过有效期", "lapsed");
            case "not-begun" -> say("尚未开始", "not begun");
            case "repeated" -> say("重复", "counted already");
            default -> throw new AssertionError(word);
        };
    }

    private String region(String code) {
        return places.name(code, locale);
    }

    private String industry(String code) {
        Label label = industries.get(code);
        return label == null ? code : code + " " + label.in(locale);
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
                                            + forecast.interval().high() + ", " + forecast.confidence() + " %) "
                                            + outlook(forecast.outlook()))));
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

    private String outlook(Forecast.Outlook outlook) {
        return switch (outlook) {
            case LIKELY -> say("可望完成", "likely");
            case OPEN -> say("未定", "open");
            case UNLIKELY -> say("恐难完成", "unlikely");
        };
    }

    private static boolean late(Progress progress) {
        return progress.neededPerYear().isEmpty();
    }

    private String title(Target target) {
        return say(target.titleZh(), target.titleEn());
    }

    private void chart(String title, Map<String, Long> counts, UnaryOperator<String> name, List<Part> parts) {
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
                        label.isEmpty() ? say("不明", "unknown") : name.apply(label),
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
