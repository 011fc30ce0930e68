package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Pointer;
import io.zhuji.evaluation.programme.Codes;
import io.zhuji.evaluation.programme.Difference;
import io.zhuji.evaluation.programme.Entry;
import io.zhuji.evaluation.programme.Forecast;
import io.zhuji.evaluation.programme.Programme;
import io.zhuji.evaluation.programme.ProgrammePage;
import io.zhuji.evaluation.programme.Tally;
import io.zhuji.evaluation.programme.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SupervisionPagesTest {

    private static final SupervisionPages EN = SupervisionPages.in(Locale.ENGLISH);

    private static String body(String html) {
        return html.substring(html.indexOf("<body"));
    }

    /** The style names Chinese fonts in Latin letters only, so any ideograph would be a text left untranslated. */
    private static void assertEnglish(String html) {
        assertThat(body(html).codePoints().filter(Character::isIdeographic).count())
                .isZero();
    }

    @Test
    void auditPagesShowPlanResultAndCurve() {
        Audit audit = new Audit(
                new DeclaredLevel.Share(new BigDecimal("0.65")),
                new AuditPlan(125, 2),
                AuditScheme.of("GB/T 2828.4-2008").orElseThrow());
        String html = EN.audit(audit, audit.plan().curve(new BigDecimal("6.5"), 10), Optional.of(audit.conclude(3)))
                .html();
        assertEnglish(html);
        assertThat(html).contains("4.87 %", "is contradicted", "Operating characteristic");
    }

    @Test
    void statisticsPagesShowHiddenGroupsAsHidden() {
        ImplementationStatistics statistics = ImplementationStatistics.of(
                EnumSet.of(Dimension.PERIOD),
                List.of(new ImplementationStatistics.Pair(Dimension.STANDARD, Dimension.REGION)),
                Disclosure.builtIn());
        for (int i = 0; i < 60; i++) {
            statistics.add(new Tested(
                    i,
                    i < 30 ? "A" : "B",
                    "",
                    i % 30 == 0 ? "3301" : i % 2 == 0 ? "3302" : "",
                    "",
                    "",
                    "",
                    "",
                    "f" + i,
                    true));
        }
        String html =
                EN.statistics(statistics, statistics.tables(), "Yearly report").html();
        assertEnglish(html);
        assertThat(html).contains("Yearly report", "×", "unknown", "Clopper-Pearson");
    }

    @Test
    void suspectPagesAccuseNobodyAndEscapeWhatTheyQuote() {
        Dossier dossier = new Dossier(
                1,
                "<script>alert(1)</script>",
                "",
                "Q/<b>",
                "",
                "",
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 1, 1)),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
        List<Suspect> suspects = Suspicion.of(Catalog.builtIn(), List.of(), SuspicionThresholds.builtIn())
                .examine(List.of(dossier));
        String html = EN.suspects(suspects, 1).html();
        assertEnglish(html);
        assertThat(html).contains("not a verdict on anybody", "Q/&lt;b&gt;").doesNotContain("<script>alert", "Q/<b>");
    }

    @Test
    void progressPagesSayThatTheTargetsAreADraft() {
        Programme programme = Programme.builtIn().get(0);
        LocalDate on = LocalDate.of(2025, 6, 30);
        Forecast forecast = Forecast.of(
                        programme.target("G2").orElseThrow(), List.of(1L, 2L, 3L, 5L), 6, new BigDecimal("95"))
                .orElseThrow();
        String html = ProgrammePage.of(programme, on, Tally.of(programme, on), Map.of("G2", forecast), Locale.ENGLISH)
                .html();
        assertEnglish(html);
        assertThat(html).contains("draft 2024-05-17", "0 / 80000 enterprises", "What the text leaves open");
        String zh = ProgrammePage.of(programme, on.plusYears(1), Tally.of(programme, on), Map.of(), Locale.CHINESE)
                .html();
        assertThat(zh).contains("目标取自征求意见稿", "0 / 80000 家");
    }

    @Test
    void everyKindOfEvidenceHasWordsInBothLanguages() {
        Dossier dossier = new Dossier(
                1,
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
        List<Suspect> suspects = new ArrayList<>();
        for (Conclusion conclusion : Conclusions.ALL) {
            if (conclusion.rule().text().startsWith("suspect.")) {
                String[] facts = new String[conclusion.verdict().facts().size()];
                Arrays.fill(facts, "x");
                suspects.add(new Suspect(dossier, List.of(conclusion.at(Pointer.ROOT, facts))));
            }
        }
        assertThat(suspects).hasSize(17);
        String html = EN.suspects(suspects, 17).html();
        assertEnglish(html);
        assertThat(html).contains("copied values", "claim refuted");
        assertThat(SupervisionPages.in(Locale.CHINESE).suspects(suspects, 17).html())
                .contains("指标值雷同");
    }

    @Test
    void drawPagesShowWhoWasDrawnAndHowToReplay() {
        LocalDate on = LocalDate.of(2026, 11, 25);
        List<FrameRow> rows = List.of(
                new FrameRow(2, "A1", "<b>甲</b>", "x", "", Optional.empty()),
                new FrameRow(3, "A2", "", "x", "", Optional.empty()),
                new FrameRow(4, "A2", "", "x", "", Optional.empty()),
                new FrameRow(5, "A3", "", "x", "", Optional.of(on.minusYears(1))),
                new FrameRow(6, "", "", "x", "", Optional.empty()),
                new FrameRow(7, "A\t4", "", "x", "", Optional.empty()),
                new FrameRow(8, "A5", "", "y", "", Optional.empty()));
        Seed seed = new Seed("correct horse battery staple", "");
        Draw draw = Frame.of(
                        DrawPlan.of("Check of 2026", on, Map.of("x", 3)),
                        rows,
                        List.of(new Inspector(2, "Z", Set.of()), new Inspector(3, "L", Set.of())))
                .draw(seed, seed.commitment());
        String html = EN.draw(draw).html();
        assertThat(html)
                .contains(
                        "Check of 2026",
                        "&lt;b&gt;甲&lt;/b&gt;",
                        seed.commitment(),
                        draw.frame().digest())
                .contains("drawn within the years of rest", "a repetition", "without an id", "with control characters")
                .contains("of a stratum the plan asks nothing of", "replay.py", "(none)")
                .doesNotContain("<b>甲");
        assertThat(SupervisionPages.in(Locale.CHINESE).draw(draw).html()).contains("近期已抽查", "怎样复核本次抽取");
        InspectionSheet sheet = InspectionSheet.of(
                new InspectedStandard(
                        "A1",
                        "Q/A 1-2024",
                        "shirts",
                        Optional.of(on),
                        Optional.of(on.minusDays(9)),
                        Optional.empty(),
                        List.of(),
                        List.of(new InspectedStandard.Indicator("pH", "4.0-7.5", ""))),
                List.of("Z", "L"));
        String sheets = EN.sheets(List.of(sheet)).html();
        assertThat(sheets)
                .contains("Q/A 1-2024 shirts", "9 days after", "no test method declared", "Z, L")
                .contains("□ conforms", "Duty to declare fulfilled", "offered from: 2026-11-16");
        assertThat(SupervisionPages.in(Locale.CHINESE).sheets(List.of(sheet)).html())
                .contains("□不符合", "上市日期：2026-11-16");
    }

    @Test
    void earlyWarningsAreGroupedAndSayHowManyWouldBeFalse() {
        Warnings warnings = Warnings.of(ChangeWatch.of(io.zhuji.evaluation.statistics.BernoulliCusum.of(
                new BigDecimal("0.02"), new BigDecimal("0.06"), 1000)));
        ImplementationStatistics statistics =
                ImplementationStatistics.of(EnumSet.of(Dimension.STANDARD), List.of(), Disclosure.builtIn());
        for (int i = 0; i < 500; i++) {
            Tested tested = new Tested(i + 2, "GB 1-2020", "pH", "", "", "", "2026-Q1", "", "f" + i, i % 5 != 0);
            statistics.add(tested);
            warnings.add(tested);
        }
        String html = EN.statistics(statistics, statistics.tables(), warnings, "Report")
                .html();
        assertEnglish(html);
        assertThat(html).contains("GB 1-2020 pH", "2026-Q1 (line ", "1 streams of 500 results", "0.5 false alarms");
        assertThat(SupervisionPages.in(Locale.CHINESE)
                        .statistics(statistics, statistics.tables(), warnings, "报告")
                        .html())
                .contains("预计误报约 0.5 次");
    }

    @Test
    void progressPagesShowWhatChangedAndWhy() {
        Programme programme = Programme.builtIn().get(0);
        LocalDate on = LocalDate.of(2025, 6, 30);
        List<Entry> before = new ArrayList<>();
        List<Entry> now = new ArrayList<>();
        Tally tally = Tally.of(programme, on);
        for (int i = 0; i < 6; i++) {
            String state = i == 0 ? "abolished" : "in-force";
            String name = i == 1 ? "Old name" : "Firm " + i;
            before.add(entry(i, i == 1 ? "Older name" : name, "in-force", i == 2 ? "330203" : "Hangzhou"));
            if (i < 5) {
                now.add(entry(i, name, state, "Hangzhou"));
                tally.add(entry(i, name, state, "Hangzhou"));
            }
        }
        tally.add(entry(7, "", "in-force", "Atlantis"));
        Target target = programme.target("G2").orElseThrow();
        String html = ProgrammePage.of(
                        programme,
                        on,
                        tally,
                        Map.of(),
                        List.of(Difference.between(target, before, on, now, on)),
                        Locale.ENGLISH)
                .html();
        assertEnglish(html);
        assertThat(html)
                .contains("Since the earlier state", "Firm 0", "not in that state", "Firm 5", "no record")
                .contains("Older name → Old name", "330203 → Hangzhou", "C18 Garments and apparel", "Hangzhou")
                .contains("Records that do not count", "Atlantis");
    }

    private static Entry entry(int firm, String name, String state, String region) {
        return new Entry(
                firm + 2,
                "declaration",
                Codes.of(firm),
                name,
                "",
                "",
                "",
                state,
                LocalDate.of(2024, 1, 1),
                Optional.empty(),
                region,
                "C1810");
    }
}
