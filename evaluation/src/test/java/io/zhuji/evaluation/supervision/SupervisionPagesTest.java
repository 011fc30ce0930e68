package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.evaluation.programme.Forecast;
import io.zhuji.evaluation.programme.Programme;
import io.zhuji.evaluation.programme.ProgrammePage;
import io.zhuji.evaluation.programme.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
}
