package io.zhuji.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.Rule;
import io.zhuji.core.rule.Verdict;
import io.zhuji.core.standard.StandardReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DraftingTest {

    @Test
    void completeDraftBecomesADeclarationWithNothingToSay() {
        Drafted drafted = Drafts.DRAFTING.draft(Drafts.complete(), Drafts.DAY);
        assertThat(drafted.report().findings()).isEmpty();
        Declaration declaration = drafted.declaration().orElseThrow();
        assertThat(declaration.status()).isEqualTo(Status.COMPLETE);
        assertThat(declaration.version()).hasToString("shirt-1#1");
        assertThat(declaration.remarks()).isEmpty();
        assertThat(declaration.standards())
                .extracting(s -> s.reference() + " " + s.title() + " " + s.kind())
                .containsExactly("GB 90001-2020 测试产品安全技术规范 MANDATORY", "Q/HZSF 001-2026 衬衫 ENTERPRISE");
        assertThat(declaration.indicators())
                .extracting(i -> i.indicator().orElse("-") + " " + i.limit().canonical() + " " + i.written())
                .containsExactly(
                        "t_free ≤50 mg/kg ≤50 mg/kg",
                        "t_air ≥200 mm/s ≥200 mm/s",
                        "t_pill ≥3-4级 ≥3-4级",
                        "t_rub ≥3级 ≥3级",
                        "t_lead_m ≤60 mg/kg ≤60 mg/kg");
        assertThat(declaration.enterprise().place().orElseThrow().code()).isEqualTo("330106");
        assertThat(Drafts.DRAFTING.check(declaration, Drafts.DAY.plusDays(3)).findings())
                .isEmpty();
    }

    @Test
    void everyRuleThatLookedSaysSoInTheFullReport() {
        Drafted drafted = Drafts.DRAFTING.draftFully(Drafts.complete(), Drafts.DAY);
        Set<String> told = new TreeSet<>();
        for (Finding finding : drafted.report().findings()) {
            assertThat(finding.outcome()).isIn(Outcome.CONFORMS, Outcome.NOT_APPLICABLE);
            told.add(finding.rule().text());
        }
        for (Rule<Subject> rule : DeclarationRules.all()) {
            assertThat(told).contains(rule.id().text());
        }
    }

    @Test
    void whoExecutesTheWiderStandardExecutesTheOneWithinIt() {
        Draft draft = new Draft()
                .enterprise(new DraftParty().code(Drafts.CODE).name("示例"))
                .product(new DraftProduct().name("女童针织T恤").category("cloth.child.skin"))
                .standard("GB 31701-2015")
                .firstOffered("2026-12-01");
        assertThat(rules(draft)).doesNotContain("declaration.mandatory-listed", "declaration.floor");
        Draft other = new Draft()
                .enterprise(new DraftParty().code(Drafts.CODE).name("示例"))
                .product(new DraftProduct().name("女童针织T恤").category("cloth.child.skin"))
                .standard("GB 18401-2010")
                .firstOffered("2026-12-01");
        assertThat(rules(other)).contains("declaration.mandatory-listed");
    }

    private static Set<String> rules(Draft draft) {
        Set<String> rules = new TreeSet<>();
        Drafts.DRAFTING
                .draft(draft, Drafts.DAY)
                .report()
                .findings()
                .forEach(finding -> rules.add(finding.rule().toString()));
        return rules;
    }

    @Test
    void standardsAreFilledInFromTheCatalog() {
        Draft draft = Drafts.complete().standard("GB/T 90002");
        Drafted drafted = Drafts.DRAFTING.draft(draft, Drafts.DAY);
        ExecutedStandard filled =
                drafted.declaration().orElseThrow().standards().get(2);
        assertThat(filled.reference()).hasToString("GB/T 90002-2021");
        assertThat(filled.title()).isEqualTo("测试衬衫");
        assertThat(filled.adopts()).hasSize(1);
        assertThat(filled.kind()).isEqualTo(ExecutedStandard.Kind.RECOMMENDED);
        assertThat(drafted.report().findings()).extracting(Finding::reason).containsExactly("undated");
    }

    @Test
    void idIsMadeOfEnterpriseAndProductAndStaysTheSame() {
        String first = Drafts.DRAFTING
                .draft(Drafts.complete().id(null), Drafts.DAY)
                .declaration()
                .orElseThrow()
                .id();
        String later = Drafts.DRAFTING
                .draft(Drafts.complete().id(" "), Drafts.DAY.plusDays(100))
                .declaration()
                .orElseThrow()
                .id();
        assertThat(first).startsWith(Drafts.CODE + "-").isEqualTo(later);
    }

    @Test
    void remarksAreMadeItemByItemAndReadInBothLanguages() {
        Draft draft = Drafts.standards(Drafts.bare())
                .indicator(Drafts.indicator("测试甲醛", "性能", "≤75 mg/kg"))
                .indicator(Drafts.indicator("测试透气性", "功能", "≥150 mm/s"))
                .indicator(Drafts.indicator("测试起球", "性能", "≥2-3级"))
                .indicator(Drafts.indicator("测试摩擦", "性能", "≥3级"));
        Drafted drafted = Drafts.DRAFTING.draft(draft, Drafts.DAY);
        Declaration declaration = drafted.declaration().orElseThrow();
        assertThat(declaration.status()).isEqualTo(Status.COMPLETE);
        assertThat(declaration.remarkTexts(Locale.CHINESE))
                .containsExactly("本声明公开的指标与推荐性标准 GB/T 90002-2021《测试衬衫》相比，"
                        + "以下项目少于该标准（未作规定）：测试铅迁移量（该标准：≤90 mg/kg）。"
                        + "以下指标低于该标准：测试透气性（本声明：≥150 mm/s，该标准：≥180 mm/s）；"
                        + "测试起球〔合格品〕（本声明：≥2-3级，该标准：≥3级）。");
        assertThat(declaration.remarkTexts(Locale.ENGLISH).get(0))
                .contains("sets no limit on: Test lead, migration")
                .contains("sets lower levels for: Test air permeability");
        assertThat(drafted.report().findings())
                .extracting(f -> f.outcome() + " " + f.reason() + " " + f.at())
                .containsExactly(
                        "NOTICE lower /indicators/1/limit",
                        "NOTICE lower /indicators/2/limit",
                        "NOTICE fewer /indicators");
        assertThat(Drafts.DRAFTING.remarks(declaration, Drafts.DAY)).isEqualTo(declaration.remarks());
    }

    @Test
    void declarationIsLookedAtAgainOnALaterDay() {
        Draft draft = Drafts.standards(Drafts.bare())
                .standard("GB/T 90013-2019")
                .indicator(Drafts.indicator("测试透气率", "功能", "≥150 mm/s"))
                .indicator(Drafts.indicator("测试甲醛", "性能", "≤50 mg/kg"))
                .indicator(Drafts.indicator("测试起球", "性能", "≥3级"))
                .indicator(Drafts.indicator("测试铅迁移量", "性能", "≤50 mg/kg"));
        Declaration declaration =
                Drafts.DRAFTING.draft(draft, Drafts.DAY).declaration().orElseThrow();
        assertThat(reasons(declaration, "2026-11-25"))
                .containsExactly("NOTICE successor-coming", "NOTICE lower", "UNKNOWN no-figures");
        assertThat(reasons(declaration, "2027-06-01"))
                .containsExactly("VIOLATION superseded", "NOTICE lower", "UNKNOWN no-figures");
    }

    @Test
    void remarkGoesStaleWhenItsStandardDoesNotCountAnyMore() {
        Draft draft = Drafts.complete().standard("GB/T 90015-2018").noRemarks();
        Declaration declaration =
                Drafts.DRAFTING.draft(draft, Drafts.DAY).declaration().orElseThrow();
        assertThat(declaration.remarks()).isEmpty();
        Remark.Item item = new Remark.Item(
                Remark.Shortfall.LOWER, Optional.of("t_air"), "测试透气率", "air", Optional.of("≥90 mm/s"), "≥100 mm/s", "");
        Declaration stated = Declarations.shirt("s")
                .standard(ExecutedStandard.of(StandardReference.parse("GB/T 90015-2018"), "部分收录的测试标准"))
                .remark(new Remark(StandardReference.parse("GB/T 90015-2018"), "", List.of(item)))
                .remark(new Remark(StandardReference.parse("GB/T 90002-2016"), "", List.of(item)))
                .build(Status.COMPLETE, Drafts.DAY);
        assertThat(Drafts.DRAFTING.check(stated, Drafts.DAY).findings())
                .filteredOn(finding -> finding.at().text().startsWith("/remarks/"))
                .extracting(f -> f.reason() + " " + f.at())
                .containsExactly("stale /remarks/1/items/0");
    }

    /** Methods were not due before order 83, and are since, for declarations from before it too. */
    @Test
    void lawIsThatOfTheDay() {
        DraftIndicator bare = new DraftIndicator().name("测试透气率").kind("功能").limit("≥200 mm/s");
        Draft draft = new Draft()
                .enterprise(Drafts.party())
                .product(Drafts.shirt())
                .standard(new DraftStandard().number("GB 90001-2020").productClass("B"))
                .standard(new DraftStandard().number("Q/HZSF 001-2023").title("衬衫"))
                .indicator(bare)
                .indicator(Drafts.indicator("测试甲醛", "性能", "≤50 mg/kg"))
                .declaredOn("2023-05-01")
                .firstOffered("2023-04-01");
        Drafted drafted = Drafts.DRAFTING.draft(draft, Drafts.DAY);
        assertThat(drafted.report().on()).isEqualTo("2023-05-01");
        // neither methods nor remarks nor the day were the law's business; the advice on the platform was
        assertThat(drafted.report().findings()).extracting(Finding::reason).containsExactly("none");
        Declaration declaration = drafted.declaration().orElseThrow();
        assertThat(reasons(declaration, "2026-11-25"))
                .containsExactly(
                        "VIOLATION none",
                        "NOTICE fewer",
                        "NOTICE fewer",
                        "VIOLATION late",
                        "ADVICE none",
                        "NOTICE earlier");
    }

    private static List<String> reasons(Declaration declaration, String on) {
        return Drafts.DRAFTING.check(declaration, LocalDate.parse(on)).findings().stream()
                .map(finding -> finding.outcome() + " " + finding.reason())
                .toList();
    }

    @Test
    void everyConclusionHasItsSentenceInBothLanguages() {
        Set<String> due = new TreeSet<>(List.of("engine.rule-failed.failed"));
        for (Rule<Subject> rule : DeclarationRules.all()) {
            for (Verdict verdict : rule.verdicts()) {
                String key = rule.id() + "." + verdict.reason();
                due.add(key);
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    String text = Drafting.messages().text(key, locale).orElse("");
                    assertThat(text).as(key).isNotEmpty();
                    for (String fact : factsIn(text)) {
                        assertThat(verdict.facts()).as(key + " " + text).contains(fact);
                    }
                }
            }
        }
        assertThat(Drafting.messages().keys()).isEqualTo(due);
    }

    private static Set<String> factsIn(String text) {
        Set<String> facts = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            facts.add(text.substring(open + 1, text.indexOf('}', open)));
        }
        return facts;
    }
}
