package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Badge;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import io.zhuji.declaration.page.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Pages of a draw: what is published about it, and the sheets inspectors take along. */
final class DrawPage {

    /** More objects or remarks make a page too long to read; the record has them all. */
    private static final int SHOWN = 2000;

    private final Locale locale;
    private final boolean zh;
    private final Messages messages = Supervision.messages();

    DrawPage(Locale locale) {
        this.locale = locale;
        this.zh = locale.getLanguage().equals("zh");
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    Page draw(Draw draw) {
        Frame frame = draw.frame();
        DrawPlan plan = frame.plan();
        long eligible = frame.strata().values().stream().mapToLong(List::size).sum();
        List<Part> parts = new ArrayList<>();
        parts.add(new Tiles(
                say("概况", "Overview"),
                List.of(
                        new Tiles.Tile(
                                Tone.PLAIN, Integer.toString(draw.assignments().size()), say("抽中对象", "objects drawn")),
                        new Tiles.Tile(Tone.PLAIN, Long.toString(eligible), say("可抽对象", "objects to draw from")),
                        new Tiles.Tile(
                                Tone.PLAIN, Integer.toString(frame.setAside().size()), say("未参加抽取", "lines set aside")),
                        new Tiles.Tile(
                                Tone.PLAIN, Integer.toString(frame.inspectors().size()), say("检查人员", "inspectors")))));
        parts.add(strata(draw));
        parts.add(drawn(draw));
        setAside(frame, parts);
        findings(draw.findings(), parts);
        parts.add(new Prose(
                say("怎样复核本次抽取", "How to check this draw"),
                List.of(
                        say(
                                "抽取前已公布名单摘要与种子承诺；抽取后公布种子与记录。任何人可用随附的几十行 Python 程序重算：",
                                "The digest of the frame and the commitment to the seed were published before the draw, seed and record "
                                        + "after it. Anybody can replay it with the short Python program that goes with it:"),
                        "zhuji draw --replay-program > replay.py; python3 replay.py < record.json"),
                List.of(
                        Fact.code(say("种子承诺", "Commitment"), draw.seed().commitment()),
                        Fact.code(say("名单摘要", "Digest of the frame"), frame.digest()),
                        Fact.code(say("种子", "Secret"), draw.seed().secret()),
                        Fact.code(
                                say("公共随机值", "Public value"),
                                draw.seed().publicValue().isEmpty()
                                        ? say("（无）", "(none)")
                                        : draw.seed().publicValue()))));
        return new Page(
                locale,
                plan.title().isEmpty() ? say("双随机抽查结果", "Double-random draw") : plan.title(),
                say("检查对象与检查人员分别随机抽取。", "Objects and inspectors were drawn at random, independently of each other."),
                List.of(
                        Fact.of(say("抽取日期", "Drawn on"), plan.on().toString()),
                        Fact.code(say("方法", "Method"), Draw.METHOD)),
                parts);
    }

    private Table strata(Draw draw) {
        Map<String, Integer> drawn = new TreeMap<>();
        draw.assignments().forEach(assignment -> drawn.merge(assignment.stratum(), 1, Integer::sum));
        List<List<Table.Cell>> rows = new ArrayList<>();
        draw.frame().strata().forEach((stratum, able) -> {
            int asked = Objects.requireNonNull(draw.frame().plan().asked().get(stratum));
            int got = drawn.getOrDefault(stratum, 0);
            rows.add(List.of(
                    Table.Cell.of(stratum.isEmpty() ? say("（未分层）", "(none)") : stratum),
                    Table.Cell.of(Integer.toString(able.size())),
                    Table.Cell.of(Integer.toString(asked)),
                    got < asked
                            ? Table.Cell.of(Integer.toString(got), Tone.DOUBT)
                            : Table.Cell.of(Integer.toString(got))));
        });
        return new Table(
                say("分层", "Strata"),
                List.of(say("层", "Stratum"), say("可抽", "To draw from"), say("应抽", "Asked"), say("抽中", "Drawn")),
                rows);
    }

    private Table drawn(Draw draw) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Draw.Assignment assignment :
                draw.assignments().subList(0, Math.min(SHOWN, draw.assignments().size()))) {
            FrameRow object = assignment.object();
            rows.add(List.of(
                    Table.Cell.of((rows.size() + 1) + ". " + (object.name().isEmpty() ? object.id() : object.name())),
                    Table.Cell.of(object.name().isEmpty() ? "" : object.id()),
                    Table.Cell.of(assignment.stratum()),
                    Table.Cell.of(String.join(say("、", ", "), assignment.inspectors()))));
        }
        int left = draw.assignments().size() - rows.size();
        return new Table(
                say("抽中名单", "Drawn")
                        + (left == 0 ? "" : say("（另有 " + left + " 个见记录）", " (" + left + " more are in the record)")),
                List.of(say("检查对象", "Object"), say("代码", "Code"), say("层", "Stratum"), say("检查人员", "Inspectors")),
                rows);
    }

    private void setAside(Frame frame, List<Part> parts) {
        Map<SetAside.Reason, Long> reasons = new EnumMap<>(SetAside.Reason.class);
        frame.setAside().forEach(aside -> reasons.merge(aside.reason(), 1L, Long::sum));
        if (reasons.isEmpty()) {
            return;
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        reasons.forEach((reason, number) ->
                rows.add(List.of(Table.Cell.of(why(reason)), Table.Cell.of(Long.toString(number)))));
        parts.add(new Table(say("未参加抽取的行", "Lines set aside"), List.of(say("原因", "Why"), say("行数", "Lines")), rows));
    }

    private String why(SetAside.Reason reason) {
        return switch (reason) {
            case DRAWN_RECENTLY -> say("近期已抽查", "drawn within the years of rest");
            case DUPLICATE -> say("重复", "a repetition");
            case NO_ID -> say("没有代码", "without an id");
            case CHARACTERS -> say("含控制字符", "with control characters");
            case STRATUM_NOT_ASKED -> say("方案未要求该层", "of a stratum the plan asks nothing of");
        };
    }

    private void findings(List<Finding> findings, List<Part> parts) {
        if (findings.isEmpty()) {
            return;
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(200, findings.size()))) {
            rows.add(List.of(
                    Table.Cell.of(
                            finding.at().text().isEmpty() ? "/" : finding.at().text()),
                    Table.Cell.of(messages.text(finding, locale))));
        }
        int left = findings.size() - rows.size();
        parts.add(new Table(
                say("名单中的问题", "What is wrong with the frame")
                        + (left == 0 ? "" : say("（另有 " + left + " 条见记录）", " (" + left + " more are in the record)")),
                List.of(say("位置", "Place"), say("问题", "What")),
                rows));
    }

    Page sheets(List<InspectionSheet> sheets) {
        List<Entry> entries = new ArrayList<>();
        for (InspectionSheet sheet : sheets) {
            List<List<Table.Cell>> rows = new ArrayList<>();
            for (InspectionSheet.Head head : sheet.heads()) {
                List<String> known = new ArrayList<>();
                head.known().forEach((name, value) -> {
                    if (!value.isBlank()) {
                        known.add(name(name) + say("：", ": ") + value);
                    }
                });
                List<String> said = new ArrayList<>();
                head.remarks().forEach(remark -> said.add(messages.text(remark, locale)));
                rows.add(List.of(
                        Table.Cell.of(zh ? head.titleZh() : head.titleEn()),
                        Table.Cell.of(String.join(say("；", "; "), known)),
                        said.isEmpty() ? Table.Cell.of("") : Table.Cell.of(String.join(" ", said), Tone.DOUBT),
                        Table.Cell.of(say("□符合 □有瑕疵 □不符合", "□ conforms □ flaws □ does not"))));
            }
            InspectedStandard standard = sheet.standard();
            int remarks = sheet.heads().stream()
                    .mapToInt(head -> head.remarks().size())
                    .sum();
            entries.add(new Entry(
                    new Badge(remarks == 0 ? Tone.PLAIN : Tone.DOUBT, Integer.toString(remarks)),
                    (standard.number() + " " + standard.name()).strip(),
                    List.of(
                            Fact.code(say("信用代码", "Credit code"), standard.enterprise()),
                            Fact.of(
                                    say("检查人员", "Inspectors"),
                                    sheet.inspectors().isEmpty()
                                            ? "–"
                                            : String.join(say("、", ", "), sheet.inspectors()))),
                    Set.of(),
                    List.of(),
                    0,
                    List.of(new Table(
                            say("检查记录", "Record of the inspection"),
                            List.of(
                                    say("检查内容", "Head"),
                                    say("登记情况", "On record"),
                                    say("请核查", "To look at"),
                                    say("结果", "Result")),
                            rows))));
        }
        return new Page(
                locale,
                say("企业标准检查表", "Inspection sheets for enterprise standards"),
                say("按登记情况预填，结论由检查人员填写。", "Filled in as far as the register goes; the results are the inspector's."),
                sheets.isEmpty()
                        ? List.of()
                        : List.of(Fact.of(say("依据", "Guide"), sheets.get(0).guide())),
                List.of(new Entries(say("检查表", "Sheets"), List.of(), entries, "")));
    }

    private String name(String known) {
        return switch (known) {
            case "declared_on" -> say("公开日期", "declared on");
            case "offered_from" -> say("上市日期", "offered from");
            case "changed_on" -> say("标准修改日期", "standard changed on");
            case "number" -> say("编号", "number");
            case "name" -> say("名称", "name");
            case "mandatory" -> say("强制性标准", "mandatory standards");
            default -> known;
        };
    }
}
