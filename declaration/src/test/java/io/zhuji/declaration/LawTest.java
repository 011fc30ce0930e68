package io.zhuji.declaration;

import static io.zhuji.core.finding.Outcome.ADVICE;
import static io.zhuji.core.finding.Outcome.CONFORMS;
import static io.zhuji.core.finding.Outcome.NOTICE;
import static io.zhuji.core.finding.Outcome.SUSPECT;
import static io.zhuji.core.finding.Outcome.UNKNOWN;
import static io.zhuji.core.finding.Outcome.VIOLATION;
import static io.zhuji.declaration.Drafts.indicator;
import static io.zhuji.declaration.MutationTest.copy;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.rule.RuleEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each article: a declaration that keeps it, one that does not, and one that lacks the fact. */
class LawTest {

    /**
     * @param article  the id of the ground
     * @param kept     a draft that keeps it
     * @param broken   a draft that does not
     * @param outcome  what is then concluded
     * @param open     a draft that lacks the fact; null where there is none to lack
     * @param lacking  what is then concluded
     */
    record Article(String article, Draft kept, Draft broken, Outcome outcome, Draft open, Outcome lacking) {

        @Override
        public String toString() {
            return article;
        }
    }

    private static final List<Article> ARTICLES = new ArrayList<>();

    private static void article(String id, Draft kept, Draft broken, Outcome outcome, Draft open, Outcome lacking) {
        ARTICLES.add(new Article(id, kept, broken, outcome, open, lacking));
    }

    private static DraftStandard number(String number) {
        return new DraftStandard().number(number);
    }

    private static Draft with(List<DraftIndicator> indicators) {
        Draft complete = Drafts.complete();
        return copy(complete, complete.products(), complete.standards(), indicators);
    }

    private static Draft first(DraftIndicator indicator) {
        List<DraftIndicator> all = new ArrayList<>(Drafts.complete().indicators());
        all.set(0, indicator);
        return with(all);
    }

    private static Draft product(DraftProduct product) {
        Draft complete = Drafts.complete();
        return copy(complete, List.of(product), complete.standards(), complete.indicators());
    }

    private static Draft standards(DraftStandard... standards) {
        Draft complete = Drafts.complete();
        return copy(complete, complete.products(), List.of(standards), complete.indicators());
    }

    static {
        Draft kept = Drafts.complete();
        Draft none = copy(kept, kept.products(), List.of(), List.of());
        Draft unknown = Drafts.complete().standard(number("GB/T 99999-2020").title("无此标准"));
        article("SL-27a", kept, none, VIOLATION, unknown, UNKNOWN);
        article("EP-14a", kept, none, VIOLATION, unknown, UNKNOWN);
        article("EP-07b", null, none, VIOLATION, null, UNKNOWN);
        Draft kinds = with(List.of(indicator("测试透气率", null, "≥200 mm/s"), indicator("测试甲醛", null, "≤50 mg/kg")));
        article("SL-27b", kept, with(List.of()), VIOLATION, kinds, UNKNOWN);
        DraftIndicator bare = new DraftIndicator().name("测试甲醛").kind("性能").limit("≤50 mg/kg");
        article("EP-14b", kept, first(bare), VIOLATION, kinds, UNKNOWN);
        article("EP-12a", kept, first(bare), VIOLATION, null, UNKNOWN);
        DraftIndicator own =
                new DraftIndicator().name("测试甲醛").kind("性能").limit("≤50 mg/kg").method("目测");
        DraftIndicator far =
                new DraftIndicator().name("测试甲醛").kind("性能").limit("≤50 mg/kg").method("GB/T 99998-2020");
        article("EP-12b", kept, first(own), SUSPECT, first(far), UNKNOWN);
        article(
                "SL-24",
                kept,
                standards(number("GB 90001-2020"), number("Q/HZSF 001").title("衬衫")),
                SUSPECT,
                null,
                UNKNOWN);
        article(
                "EP-13a",
                kept,
                standards(number("GB 90001-2020"), number("Q/HZSF 001").title("衬衫")),
                SUSPECT,
                null,
                UNKNOWN);
        DraftPartner same = new DraftPartner().name("苏州示例").number("Q/HZSF 001-2026");
        article(
                "EP-13b",
                null,
                Drafts.complete()
                        .joint(new DraftJoint().number("Q/HZSF 001-2026").partner(same)),
                SUSPECT,
                Drafts.complete()
                        .joint(new DraftJoint().number("Q/HZSF 001-2026").partner(new DraftPartner().name("苏州"))),
                UNKNOWN);
        article(
                "SL-21a",
                kept,
                first(indicator("测试甲醛", "性能", "≤80 mg/kg")),
                VIOLATION,
                product(Drafts.shirt().category(null)),
                UNKNOWN);
        List<DraftIndicator> fewer = new ArrayList<>(kept.indicators());
        fewer.remove(4);
        article(
                "EP-14c",
                kept,
                with(fewer).noRemarks(),
                VIOLATION,
                product(Drafts.shirt().category("test.bare")),
                UNKNOWN);
        Draft food = product(new DraftProduct().name("方便面").category("food.noodles"));
        article("EP-14d", Drafts.complete().packaging(number("GB 90009-2018")), food, SUSPECT, null, UNKNOWN);
        article(
                "EP-15a",
                kept,
                Drafts.complete().firstOffered("2026-11-24"),
                VIOLATION,
                Drafts.complete().firstOffered(null),
                UNKNOWN);
        DraftParty other = new DraftParty().code(Drafts.OTHER_CODE).name("深圳示例代工有限公司");
        article(
                "EP-15b",
                Drafts.complete().entrusted(other),
                Drafts.complete().entrusting(other).entrusted(Drafts.party()),
                VIOLATION,
                null,
                UNKNOWN);
        Draft ended = Drafts.complete().standard("GB/T 90002-2016");
        article("EP-15c", kept, ended, VIOLATION, null, UNKNOWN);
        article("EP-X3", kept, ended, VIOLATION, null, UNKNOWN);
        article(
                "EP-15d",
                Drafts.complete().enterprise(Drafts.party().deregistered("2027-01-01")),
                Drafts.complete().enterprise(Drafts.party().deregistered("2026-01-01")),
                SUSPECT,
                null,
                UNKNOWN);
        article("EP-16", kept, Drafts.complete().channel(null), ADVICE, null, UNKNOWN);
        DraftChannel elsewhere = new DraftChannel().place("other").address("https://example.org");
        article(
                "EP-16b",
                null,
                Drafts.complete().channel(elsewhere),
                SUSPECT,
                Drafts.complete().channel(elsewhere),
                UNKNOWN);
        Draft changed = Drafts.complete().productChanged("2026-11-01").standardAssessed("2026-10-01");
        Draft assessed = Drafts.complete().productChanged("2026-11-01").standardAssessed("2026-11-02");
        Draft open = Drafts.complete().productChanged("2026-11-01");
        article("EP-19", assessed, changed, SUSPECT, open, UNKNOWN);
        article("SL-28", assessed, changed, SUSPECT, open, UNKNOWN);
        article(
                "EP-X4",
                kept,
                copy(
                        kept,
                        List.of(Drafts.shirt().category("test.bare")),
                        List.of(number("GB/T 90003-2010")),
                        List.of()),
                SUSPECT,
                null,
                UNKNOWN);
        article(
                "SL-25",
                kept,
                standards(
                        number("GB 90001-2015").productClass("B"),
                        number("Q/HZSF 001-2026").title("衬衫")),
                VIOLATION,
                product(Drafts.shirt().fromMonths(null).toMonths(null)),
                UNKNOWN);
        article(
                "FD-30",
                product(new DraftProduct().name("方便面").category("food.noodles")).foodFiling("not-due"),
                null,
                SUSPECT,
                food,
                UNKNOWN);
        article(
                "FD-67",
                null,
                product(new DraftProduct().name("方便面").category("food.noodles").foodLicence("QS330107010001")),
                SUSPECT,
                food,
                UNKNOWN);
    }

    static Stream<Article> articles() {
        return ARTICLES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void keptBrokenAndOpen(Article article) {
        if (article.kept != null) {
            assertThat(outcomes(article.kept, article.article))
                    .as("kept")
                    .contains(CONFORMS)
                    .doesNotContain(VIOLATION, SUSPECT, ADVICE);
        }
        if (article.broken != null) {
            assertThat(outcomes(article.broken, article.article)).as("broken").contains(article.outcome);
        }
        if (article.open != null) {
            assertThat(outcomes(article.open, article.article))
                    .as("open")
                    .contains(article.lacking)
                    .doesNotContain(VIOLATION);
        }
    }

    private static Set<Outcome> outcomes(Draft draft, String article) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Finding finding :
                Drafts.DRAFTING.draftFully(draft, Drafts.DAY).report().findings()) {
            if (finding.basis().contains(article)) {
                outcomes.add(finding.outcome());
            }
        }
        return outcomes;
    }

    /** What stands on unverified law alone carries no more than a suspicion, on any day. */
    @Test
    void unverifiedLawAloneIsNoViolation() {
        for (MutationTest.Case one : MutationTest.cases().toList()) {
            for (Finding finding :
                    Drafts.DRAFTING.draftFully(one.draft(), Drafts.DAY).report().findings()) {
                boolean unverified = !finding.basis().isEmpty();
                for (String id : finding.basis()) {
                    unverified &=
                            Drafts.CATALOG.basis(id).orElseThrow().verification() == Basis.Verification.UNVERIFIED;
                }
                if (unverified) {
                    assertThat(finding.outcome()).as(finding.toString()).isNotEqualTo(VIOLATION);
                }
            }
        }
    }

    /** Each article named in the law of the rules is one the catalog holds, and each but a few is tried above. */
    @Test
    void lawOfTheRulesIsHeld() {
        Set<String> named = new TreeSet<>();
        for (RuleEntry entry : Drafts.DRAFTING.rules()) {
            named.addAll(entry.grounds());
        }
        Set<String> tried = new TreeSet<>();
        ARTICLES.forEach(article -> tried.add(article.article));
        assertThat(named).containsAll(tried);
        named.removeAll(tried);
        // grounds that only stand beside others
        assertThat(named)
                .containsExactly(
                        "EP-08a", "EP-X2", "FD-IR13", "FD-IR14", "IR-24", "MS-trans", "NS-35", "SL-02b", "SL-27c");
        assertThat(outcomes(Drafts.complete().standard("GB/T 90004-2027"), "NS-35"))
                .contains(NOTICE);
    }
}
