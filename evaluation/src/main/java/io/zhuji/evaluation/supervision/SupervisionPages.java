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

    /** What is published about a draw: strata, objects and inspectors, lines set aside, how to replay it. */
    public Page draw(Draw draw) {
        return new DrawPage(locale).draw(draw);
    }

    /** Inspection sheets to print, one table each. */
    public Page sheets(List<InspectionSheet> sheets) {
        return new DrawPage(locale).sheets(sheets);
    }

    /** The yearly report: tables of test results by dimension. */
    public Page statistics(ImplementationStatistics statistics, List<StatisticsTable> tables, String title) {
        return new StatisticsPage(locale).page(statistics, tables, Optional.empty(), title);
    }

    /** The yearly report with early warnings. */
    public Page statistics(
            ImplementationStatistics statistics, List<StatisticsTable> tables, Warnings warnings, String title) {
        return new StatisticsPage(locale).page(statistics, tables, Optional.of(warnings), title);
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
                        kind(finding.rule().text() + "." + finding.reason()),
                        messages.text(finding, locale),
                        List.of(
                                Fact.code(say("规则", "Rule"), finding.rule().text() + "." + finding.reason()),
                                Fact.code(say("位置", "Place"), finding.at().text())),
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
            bars.add(new BarChart.Bar(Tone.DOUBT, kind(rule.getKey()), rule.getValue()));
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

    /** What a kind of evidence is called. */
    private String kind(String rule) {
        return switch (rule) {
            case "suspect.reference.void" -> say("引用作废标准", "void reference");
            case "suspect.date.before-enterprise" -> say("早于企业成立", "before the enterprise");
            case "suspect.date.number-year" -> say("编号年代晚于公开", "year of the number after the declaration");
            case "suspect.date.cites-later" -> say("引用其后的标准", "cites what came later");
            case "suspect.date.register-order" -> say("日期与登记顺序不符", "date out of the register's order");
            case "suspect.number.credit-code" -> say("信用代码有误", "unsound credit code");
            case "suspect.number.form" -> say("编号不成立", "number of no form");
            case "suspect.number.shared" -> say("编号他人已用", "another's number");
            case "suspect.certificate.form" -> say("证书编号不成立", "certificate number of no form");
            case "suspect.certificate.shared" -> say("证书属于他人", "another's certificate");
            case "suspect.channel.number" -> say("各渠道标准编号不一", "channels differ in the number");
            case "suspect.channel.limit" -> say("各渠道指标不一", "channels differ in a limit");
            case "suspect.method.none" -> say("无试验方法", "no test method");
            case "suspect.method.below-quantification" -> say("方法测不到", "below what the method measures");
            case "suspect.copy.text" -> say("文本雷同", "copied text");
            case "suspect.copy.values" -> say("指标值雷同", "copied values");
            case "suspect.claim.refuted" -> say("“高于”不成立", "claim refuted");
            default -> throw new AssertionError(rule);
        };
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
