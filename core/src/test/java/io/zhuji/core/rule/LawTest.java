package io.zhuji.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.RuleId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawTest {

    @Test
    void readsRulesAndWhatSomeReasonsStandOnInstead() {
        Map<RuleId, Law> law = Law.read(LawTest.class, "law-test.txt", Catalog.builtIn()::basis);
        assertThat(law.keySet()).containsExactly(new RuleId("a.one"), new RuleId("a.two"));
        Law one = law.get(new RuleId("a.one"));
        assertThat(ids(one.of(Verdict.of(Outcome.VIOLATION, "other")))).containsExactly("SL-25", "PQ-13");
        assertThat(ids(one.of(Verdict.of(Outcome.VIOLATION, "late")))).containsExactly("SL-26");
        assertThat(law.get(new RuleId("a.two")).grounds()).isEmpty();
    }

    @Test
    void namesTheFileAndTheLineItCannotUse() {
        assertThatThrownBy(() -> Law.read(LawTest.class, "none.txt", Catalog.builtIn()::basis))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'none.txt'");
        assertThatThrownBy(() -> Law.read(LawTest.class, "law-broken.txt", Catalog.builtIn()::basis))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(": late SL-25");
    }

    private static List<String> ids(List<Basis> grounds) {
        return grounds.stream().map(Basis::id).toList();
    }
}
