package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Applicability one(String kind, String standard, Goods goods) {
        List<Applicability> answers = Applicability.of(CATALOG, kind, StandardReference.parse(standard), goods);
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "cloth.infant, 0, 24, YES, scope",
        "cloth.infant, 60, 72, UNSETTLED, kind-ages-to",
        "cloth.uniform, 84, 144, YES, age-to-met",
        "cloth.uniform, 180, 200, NO, age-to-unmet",
        "cloth.child.skin, 180, 200, UNSETTLED, kind-ages-between",
        "cloth.adult, 200, 240, NO, named-elsewhere",
    })
    void tellsWhyGb31701AppliesAndWhyNot(String kind, int youngest, int oldest, Due due, String reason) {
        Applicability answer = one(kind, "GB 31701-2015", Goods.on(DAY).ages(youngest, oldest));
        assertThat(answer.due()).isEqualTo(due);
        assertThat(answer.reasons()).extracting(Applicability.Reason::name).contains(reason);
        assertThat(answer.text(Locale.CHINESE)).contains("GB 31701").doesNotContain("{");
        assertThat(answer.text(Locale.ENGLISH)).contains("GB 31701").doesNotContain("{");
    }

    @Test
    void saysWhatIsNotTold() {
        Applicability answer = one("cloth.uniform", "GB 31701", Goods.on(DAY));
        assertThat(answer.due()).isEqualTo(Due.UNSETTLED);
        assertThat(answer.text(Locale.ENGLISH))
                .isEqualTo("Whether GB 31701 applies to these goods of the kind \"School uniforms\" cannot be told."
                        + " It covers: ages up to 14 years."
                        + " It covers up to 168 months; the ages the goods are made for are not told.");
        assertThat(answer.text(Locale.CHINESE))
                .isEqualTo("无法判断 GB 31701 是否适用于这种“校服”。其范围：年龄14岁及以下。其范围为168个月及以下；未说明产品的适用年龄。");
    }

    @Test
    void tellsTimesAmountsAndTraits() {
        Goods goods = Goods.on(DAY)
                .amount("rated-cooling-capacity", new BigDecimal("15000"))
                .trait("mobile", true)
                .trait("multi-split", false);
        assertThat(one("appliance.aircon", "GB 21455", goods).reasons())
                .extracting(Applicability.Reason::name)
                .containsExactly("scope", "amount-unmet", "trait-not-unmet");
        List<Applicability> both = Applicability.of(
                CATALOG,
                "appliance.any",
                StandardReference.parse("GB 4706.1"),
                goods.amount("rated-voltage", BigDecimal.TEN));
        assertThat(both).extracting(Applicability::due).containsExactly(Due.NO, Due.YES);
        assertThat(both.get(0).text(Locale.ENGLISH))
                .contains("applied before 2026-08-01 only, and the day is 2026-11-22");
        assertThat(both.get(1).reasons())
                .extracting(Applicability.Reason::name)
                .containsExactly("scope", "period-from-met", "amount-met");
    }

    @Test
    void findsThePartOfADutyOfAllParts() {
        assertThat(one("electro.lamp", "GB 7000.204-2008", Goods.on(DAY)).due()).isEqualTo(Due.YES);
        assertThat(one("electro.lamp", "GB 70001", Goods.on(DAY)).reasons())
                .extracting(Applicability.Reason::name)
                .containsExactly("named-nowhere");
    }

    @Test
    void answersForEveryDutyOfEveryKindInBothLanguages() {
        Set<String> seen = new TreeSet<>();
        for (Category kind : CATALOG.categories()) {
            for (Goods goods :
                    List.of(Goods.on(DAY), Goods.on(LocalDate.of(2020, 1, 1)).ages(500, 600))) {
                List<Applicability> answers = Applicability.of(CATALOG, kind.id(), goods);
                assertThat(answers).hasSameSizeAs(kind.mandatory());
                for (Applicability answer : answers) {
                    assertThat(answer.reasons()).isNotEmpty();
                    answer.reasons().forEach(reason -> seen.add(reason.name()));
                    assertThat(answer.text(Locale.CHINESE)).doesNotContain("{");
                    assertThat(answer.text(Locale.ENGLISH)).doesNotContain("{");
                }
            }
        }
        assertThat(Messages.load(Applicability.class, "applies").keys()).containsAll(seen);
        assertThatThrownBy(() -> Applicability.of(CATALOG, "no.kind", Goods.on(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.kind");
    }

    /** Every name that conditions of the format can give has its sentence, used by the built-in packs or not. */
    @Test
    void hasASentenceForEveryKindOfCondition() {
        Set<String> names = new TreeSet<>();
        for (String how : List.of("met", "unmet", "untold")) {
            List.of("to", "over", "between").forEach(ends -> names.add("age-" + ends + "-" + how));
            names.add("amount-" + how);
            names.add("trait-" + how);
            names.add("trait-not-" + how);
        }
        for (String how : List.of("met", "unmet")) {
            List.of("from", "before", "between").forEach(ends -> names.add("period-" + ends + "-" + how));
        }
        List.of("to", "over", "between").forEach(ends -> names.add("kind-ages-" + ends));
        names.addAll(
                List.of("always", "scope", "named-elsewhere", "named-nowhere", "due.yes", "due.no", "due.unsettled"));
        assertThat(Messages.load(Applicability.class, "applies").keys()).containsExactlyElementsOf(names);
    }
}
