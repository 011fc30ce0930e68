package io.zhuji.evaluation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StandardSystemTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final LocalDate ON = LocalDate.of(2026, 11, 25);

    private static Held held(int row, String id, String parent, String number, String owner, String... serves) {
        return new Held(row, id, parent, number, id, owner, new TreeSet<>(List.of(serves)));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.at().text() + " " + finding.reason())
                .toList();
    }

    @Test
    void theSystemIsATreeAndWhatIsWrongWithItIsNamed() {
        Standard old = CATALOG.standards().stream()
                .filter(standard -> CATALOG.resolve(standard.number(), ON).standing() == Standing.SUPERSEDED
                        && !standard.replacedBy().isEmpty())
                .findFirst()
                .orElseThrow();
        StandardSystem system = StandardSystem.of(List.of(
                held(2, "products", "", "", ""),
                held(3, "shirt", "products", "Q/ABC 001-2024", "技术部", "shirt"),
                held(4, "old", "products", old.number().toString(), "质检部", "shirt"),
                held(5, "lost", "nowhere", "Q/ABC 002-2024", "", "trousers"),
                held(6, "a", "b", "", ""),
                held(7, "b", "a", "Q/ABC 003-2024", "技术部"),
                held(8, "shirt", "products", "见附件", "技术部", "socks"),
                held(9, "idle", "products", "Q/ABC 004-2024", "技术部")));
        assertThat(system.map())
                .extracting(line -> line.depth() + " " + line.held().row())
                .containsExactly("0 2", "1 3", "1 4", "1 8", "1 9", "0 5", "0 6", "1 7");
        assertThat(told(system.check(CATALOG, ON)))
                .containsExactly(
                        "/held/6 twice",
                        "/held/3 no-parent",
                        "/held/4 circle",
                        "/held/2/number replaced",
                        "/held/3/owner no-owner",
                        "/held/6/number no-number",
                        "/held/7/serves serves-nothing");
        assertThat(system.check(CATALOG, ON).get(3).facts())
                .containsEntry("next", old.replacedBy().get(0).toString());
        assertThat(system.uncovered(List.of("shirt", "coat", "trousers", "hat")))
                .containsExactly("coat", "hat");
        assertThat(StandardSystem.of(List.of()).check(CATALOG, ON)).isEmpty();
    }

    @Test
    void aChainAsLongAsTheListIsWalked() {
        List<Held> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(held(i, "s" + i, i == 0 ? "" : "s" + (i - 1), "", ""));
        }
        List<StandardSystem.Line> map = StandardSystem.of(chain).map();
        assertThat(map).hasSize(100_000);
        assertThat(map.get(99_999).depth()).isEqualTo(99_999);
    }

    @Test
    void theScorecardTellsCompletenessAndEffectivenessApart() {
        Scorecard card = Scorecard.of(List.of(
                new Scorecard.Clause("Q/A 1", "4.1", true, Optional.of(true)),
                new Scorecard.Clause("Q/A 1", "4.2", true, Optional.of(false)),
                new Scorecard.Clause("Q/A 1", "4.3", false, Optional.empty()),
                new Scorecard.Clause("Q/B 1", "5", true, Optional.empty())));
        assertThat(card.completeness().get("Q/A 1").percent()).isEqualByComparingTo("66.66");
        assertThat(card.effectiveness().get("Q/A 1").percent()).isEqualByComparingTo("50");
        assertThat(card.effectiveness()).doesNotContainKey("Q/B 1");
        assertThat(card.allComplete().percent()).isEqualByComparingTo("75");
        assertThat(card.allEffective().all()).isEqualTo(2);
        assertThat(card.open()).containsExactly("Q/A 1 4.3");
    }

    @Test
    void aProductChangeWithoutAnUpdateOfItsStandardIsTold() {
        List<ProductChange> changes = List.of(
                new ProductChange("shirt", "new dye", ON.minusDays(30)),
                new ProductChange("coat", "new lining", ON.minusDays(31)),
                new ProductChange("hat", "new brim", ON.minusDays(5)),
                new ProductChange("sock", "new yarn", ON.minusDays(5)),
                new ProductChange("glove", "new last", ON.plusDays(1)));
        List<ProductChange.Reviewed> reviewed = List.of(
                new ProductChange.Reviewed("shirt", "Q/A 1-2020", ON.minusDays(400)),
                new ProductChange.Reviewed("coat", "Q/A 2-2020", ON.minusDays(400)),
                new ProductChange.Reviewed("hat", "Q/A 3-2020", ON.minusDays(400)),
                new ProductChange.Reviewed("hat", "Q/A 3-2026", ON.minusDays(5)));
        assertThat(told(ProductChange.open(changes, reviewed, 30, ON)))
                .containsExactly("/changes/0 due", "/changes/1 overdue", "/changes/3 no-standard");
        assertThatThrownBy(() -> ProductChange.open(changes, reviewed, 0, ON)).hasMessageContaining("was 0");
    }

    @Test
    void aStandardThatTellsBeforeThePatentIsFiledIsTold() {
        assertThat(told(PatentLink.exposed(List.of(
                        new PatentLink("Q/A 1", "4.2", "CN1", Optional.of(ON), Optional.of(ON.plusDays(1))),
                        new PatentLink("Q/A 1", "4.3", "CN2", Optional.of(ON), Optional.of(ON)),
                        new PatentLink("Q/A 1", "4.4", "CN3", Optional.of(ON.plusDays(1)), Optional.of(ON)),
                        new PatentLink("Q/A 1", "4.5", "CN4", Optional.empty(), Optional.of(ON)),
                        new PatentLink("Q/A 1", "4.6", "CN5", Optional.empty(), Optional.empty())))))
                .containsExactly("/links/1 disclosed-first", "/links/2 disclosed-first", "/links/3 not-filed");
    }

    @Test
    void partiesOfAJointStandardWhoseTextsDriftAreNamed() {
        JointText first = new JointText("A", "Q/A 1-2024", "Q/A 1-2024 童装 甲醛不大于 20 mg/kg");
        JointText same = new JointText("B", "Q/B 7-2024", "Q/B 7-2024　童装\n甲醛不大于20mg/kg");
        JointText other = new JointText("C", "Q/C 3-2024", "Q/C 3-2024 童装 甲醛不大于 75 mg/kg");
        assertThat(JointText.drifted(List.of(first, same))).isEmpty();
        assertThat(told(JointText.drifted(List.of(first, same, other)))).containsExactly("/texts/2 drift");
        assertThat(JointText.drifted(List.of())).isEmpty();
    }

    @Test
    void editionsTakenOverAreHeldAgainstTheNewestAbroad() {
        List<AdoptionLag> none = AdoptionLag.of(CATALOG, Map.of(), ON);
        assertThat(none).isEmpty();
        Map<String, Integer> newest = Map.of("ISO 8124-1", 2022);
        List<AdoptionLag> then = AdoptionLag.of(CATALOG, newest, LocalDate.of(2020, 1, 1));
        assertThat(then).isNotEmpty().allSatisfy(lag -> {
            assertThat(lag.adopted()).startsWith("ISO 8124-1:");
            assertThat(lag.newest()).isEqualTo(2022);
            assertThat(lag.years()).isEqualTo(2022 - lag.year());
            assertThat(lag.standard().implemented().orElseThrow()).isBeforeOrEqualTo("2020-01-01");
        });
        // that edition has been replaced since
        assertThat(AdoptionLag.of(CATALOG, newest, ON)).isNotEqualTo(then);
    }

    @Test
    void everyConclusionHasASentenceInBothLanguagesThatNamesOnlyItsFacts() {
        Set<String> seen = new HashSet<>();
        for (Conclusion conclusion : Conclusions.ALL) {
            String[] facts = new String[conclusion.verdict().facts().size()];
            Arrays.fill(facts, "x");
            Finding finding = conclusion.at(Pointer.ROOT, facts);
            seen.add(finding.rule() + "." + finding.reason());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(StandardSystem.messages().text(finding, locale)).doesNotContain("{", "system.");
            }
        }
        assertThat(seen).isEqualTo(StandardSystem.messages().keys());
    }
}
