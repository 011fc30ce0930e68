package io.zhuji.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.Footing;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.finding.Report;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change of the catalog does to declarations. */
class DeclarationVerdictsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);

    private static Declaration declaration(String id, String standard) {
        return Declaration.builder(id)
                .enterprise(Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例家居用品有限公司"))
                .product(DeclaredProduct.named(id + " 产品"))
                .channel(Channel.nationalPlatform())
                .firstOffered(TODAY.plusDays(9))
                .standard(ExecutedStandard.of(StandardReference.parse(standard), "标准"))
                .build(Status.COMPLETE, TODAY);
    }

    @Test
    void onlyDeclarationsThatExecuteWhatChangesAreJudgedAndTheAnswerIsThatOfJudgingAll() {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(Packs.of(ImpactTest.STRICTER));
        List<Declaration> declarations = List.of(
                declaration("old", "GB 18401-2010"),
                declaration("other", "GB/T 22849-2024"),
                declaration("own", "Q/XYK 001-2026"));
        DeclarationVerdicts first = DeclarationVerdicts.under(before);
        DeclarationVerdicts second = DeclarationVerdicts.under(after);
        assertThat(first.law()).isNotEmpty();
        assertThat(first.footings(declarations.get(0)))
                .isEqualTo(Set.of(Footing.standard(StandardNumber.parse("GB 18401-2010"))));
        SubjectIndex.Builder builder = SubjectIndex.builder();
        declarations.forEach(declaration -> builder.add(first.footings(declaration)));
        CatalogChanges changes = CatalogChanges.between(before, after, TODAY, LATER);
        Impact impact = Impact.of(changes, builder.build(), declarations::get, first, second, Policy.standard());
        assertThat(impact.judged()).isEqualTo(1);
        assertThat(impact.effects()).extracting(Effect::id).containsOnly("old");
        Effect last = impact.effects().get(impact.effects().size() - 1);
        assertThat(last.on()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(last.way()).isEqualTo(Effect.Way.WORSE);
        assertThat(last.come()).extracting(finding -> finding.rule().text()).contains("declaration.in-force");
        assertThat(last.why()).extracting(CatalogChange::kind).contains(CatalogChange.Kind.SUPERSEDED);
        List<String> turned = new ArrayList<>();
        for (Declaration declaration : declarations) {
            Report known = first.report(declaration, TODAY);
            for (LocalDate day : changes.days()) {
                Report next = second.report(declaration, day);
                if (!verdicts(known).equals(verdicts(next))) {
                    turned.add(declaration.id() + " " + day);
                }
                known = next;
            }
        }
        assertThat(impact.effects())
                .extracting(effect -> effect.id() + " " + effect.on())
                .containsExactlyElementsOf(turned);
        assertThat(Policy.standard().decide(second.report(declarations.get(1), LATER)))
                .isNotEqualTo(Decision.REJECT);
    }

    private static List<String> verdicts(Report report) {
        List<String> verdicts = new ArrayList<>();
        for (Finding finding : report.findings()) {
            verdicts.add(finding.rule() + " " + finding.outcome() + " " + finding.reason() + " " + finding.at());
        }
        verdicts.sort(null);
        return verdicts;
    }
}
