package io.zhuji.evaluation.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.evaluation.planted.Planting;
import io.zhuji.evaluation.planted.Planting.Fake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SuspicionTest {

    private static final Map<Fake, String> KINDS = Map.ofEntries(
            Map.entry(Fake.VOID_REFERENCE, "suspect.reference.void"),
            Map.entry(Fake.COPIED_TEXT, "suspect.copy.text"),
            Map.entry(Fake.COPIED_VALUES, "suspect.copy.values"),
            Map.entry(Fake.CONTRADICTORY_CHANNEL, "suspect.channel.limit"),
            Map.entry(Fake.CHANNEL_NUMBER, "suspect.channel.number"),
            Map.entry(Fake.NO_METHOD, "suspect.method.none"),
            Map.entry(Fake.UNMEASURABLE, "suspect.method.below-quantification"),
            Map.entry(Fake.BEFORE_ENTERPRISE, "suspect.date.before-enterprise"),
            Map.entry(Fake.CITES_LATER, "suspect.date.cites-later"),
            Map.entry(Fake.OUT_OF_ORDER, "suspect.date.register-order"),
            Map.entry(Fake.NUMBER_YEAR, "suspect.date.number-year"),
            Map.entry(Fake.FORGED_NUMBER, "suspect.number.form"),
            Map.entry(Fake.FORGED_CREDIT_CODE, "suspect.number.credit-code"),
            Map.entry(Fake.ANOTHERS_NUMBER, "suspect.number.shared"),
            Map.entry(Fake.FORGED_CERTIFICATE, "suspect.certificate.form"),
            Map.entry(Fake.BORROWED_CERTIFICATE, "suspect.certificate.shared"),
            Map.entry(Fake.REFUTED_CLAIM, "suspect.claim.refuted"));

    private static Suspicion suspicion() {
        return Suspicion.of(
                Catalog.builtIn(),
                List.of(new Measurable(
                        StandardReference.parse("GB/T 2912.1").series(), "甲醛含量", Limit.parse("<20 mg/kg"))),
                SuspicionThresholds.builtIn());
    }

    @Test
    void findsPlantedFakesOfEveryKindAndLittleElse() {
        Planting planting = Planting.of(5000, 40, 20261125);
        List<Suspect> suspects = suspicion().examine(planting.dossiers());
        Map<String, Set<Integer>> found = new TreeMap<>();
        for (Suspect suspect : suspects) {
            for (Finding finding : suspect.evidence()) {
                assertThat(finding.outcome()).isEqualTo(Outcome.SUSPECT);
                int index = Integer.parseInt(finding.at().text().split("/")[2]);
                assertThat(planting.dossiers().get(index)).isSameAs(suspect.dossier());
                found.computeIfAbsent(finding.rule() + "." + finding.reason(), key -> new TreeSet<>())
                        .add(index);
            }
        }
        // every kind the detector claims is planted
        assertThat(KINDS.values())
                .containsExactlyInAnyOrderElementsOf(Conclusions.ALL.stream()
                        .filter(conclusion -> conclusion.rule().text().startsWith("suspect."))
                        .map(conclusion ->
                                conclusion.rule() + "." + conclusion.verdict().reason())
                        .toList());
        for (Fake fake : Fake.values()) {
            Set<Integer> flagged = found.getOrDefault(KINDS.get(fake), Set.of());
            long hits = flagged.stream()
                    .filter(index -> planting.planted().get(index) == fake)
                    .count();
            assertThat(hits / 40.0).as("recall of %s", fake).isGreaterThanOrEqualTo(0.9);
            assertThat(hits / (double) flagged.size())
                    .as("precision of %s", fake)
                    .isGreaterThanOrEqualTo(0.9);
        }
        // and those looked at for no good reason at all are few
        long wrongly = suspects.stream()
                .filter(suspect ->
                        !planting.planted().containsKey(planting.dossiers().indexOf(suspect.dossier())))
                .count();
        assertThat(wrongly).isLessThan(suspects.size() / 10);
    }

    private static Dossier dossier(int row, String firm, String group, String number, List<String> limits) {
        List<InspectedStandard.Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            indicators.add(new InspectedStandard.Indicator("指标" + i, limits.get(i), "GB/T 1"));
        }
        return new Dossier(
                row,
                firm,
                group,
                number,
                "",
                "",
                Optional.of(LocalDate.of(2024, 1, row)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                indicators,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    private static final String A = "91330100799655058B";
    private static final String B = "91330000733796106P";

    @Test
    void theLaterOfTwoIsLookedAtAndTheEarlierNamed() {
        List<String> limits = List.of("≤11.3 mg", "≤7.9 mm", "≥41.7 N", "≤0.33 %", "≥98.7 %");
        List<Suspect> suspects = suspicion()
                .examine(List.of(dossier(2, A, "", "Q/ABC 1-2024", limits), dossier(1, B, "", "Q/DEF 1-2024", limits)));
        assertThat(suspects).hasSize(1);
        assertThat(suspects.get(0).dossier().enterprise()).isEqualTo(A);
        assertThat(suspects.get(0).evidence().get(0).facts())
                .containsEntry("other", B)
                .containsEntry("common", "5")
                .containsEntry("rare", "5");
    }

    @Test
    void firmsOfOneGroupMayShare() {
        List<String> limits = List.of("≤11.3 mg", "≤7.9 mm", "≥41.7 N", "≤0.33 %", "≥98.7 %");
        assertThat(suspicion()
                        .examine(List.of(
                                dossier(2, A, "g", "Q/ABC 1-2024", limits),
                                dossier(1, B, "g", "Q/DEF 1-2024", limits))))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsHeldAgainstNobody() {
        Dossier bare = new Dossier(
                1,
                A,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("没有编号的文件"),
                List.of(new InspectedStandard.Indicator("外观", "应无可见裂纹", "目测")),
                new TreeMap<>(Map.of("page", new TreeMap<>(Map.of("外观", "无裂纹", "number", "见包装")))),
                new TreeMap<>(Map.of("other", "?")),
                List.of(new Dossier.Claim("GB/T 1-2020", new TreeMap<>(Map.of("重量", "≤1 kg")))));
        assertThat(suspicion().examine(List.of(bare, bare))).isEmpty();
        assertThat(suspicion().examine(List.of())).isEmpty();
    }
}
