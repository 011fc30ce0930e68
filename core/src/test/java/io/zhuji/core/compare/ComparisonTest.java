package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Bridge;
import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.Tightness;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    private static RequirementSet set(String document) {
        Optional<StandardReference> reference = StandardReference.tryParse(document);
        List<Requirement> requirements = reference.isPresent() && reference.get() instanceof StandardNumber number
                ? CATALOG.requirements(number)
                : CATALOG.requirements(document);
        assertThat(requirements).as(document).isNotEmpty();
        return new RequirementSet(document, requirements, CATALOG.holdsAllOf(document));
    }

    private static RequirementSet set(String document, String productClass) {
        return set(document).ofClass(productClass);
    }

    /** Only the rows of a part whose Chinese words hold that text. */
    private static RequirementSet part(String document, String words) {
        RequirementSet all = set(document);
        return new RequirementSet(
                document,
                all.requirements().stream()
                        .filter(r -> r.part().zh().contains(words))
                        .toList(),
                false);
    }

    private static Comparison.Row row(RequirementSet a, RequirementSet b, String indicator) {
        return Comparison.of(a, b).rows().stream()
                .filter(row -> row.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Relation relation(RequirementSet a, RequirementSet b, String indicator) {
        return row(a, b, indicator).relation();
    }

    private static Requirement made(String id, String measured, String basis, String limit) {
        Indicator indicator = new Indicator(id, id, id, List.of(), Direction.LOWER, measured, basis, "");
        return made(indicator, limit);
    }

    private static Requirement made(Indicator indicator, String limit) {
        return new Requirement(
                "Q/ABC 1-2026",
                indicator,
                Limit.parse(limit),
                "",
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                "",
                Force.RECOMMENDED,
                Confidence.A);
    }

    private static RequirementSet own(Requirement... requirements) {
        return new RequirementSet("Q/ABC 1-2026", List.of(requirements), true);
    }

    /** Worked cases of real standards, with the verdict a careful person gives. */
    @Nested
    class WorkedCases {

        @Test
        void case1NotDetectedHasTwoMeanings() {
            RequirementSet label = set("STANDARD 100 by OEKO-TEX", "I");
            RequirementSet national = set("GB 18401-2010", "A");
            assertThat(relation(label, national, "formaldehyde")).isEqualTo(Relation.STRICTER);
            Limit notDetected =
                    row(label, national, "formaldehyde").a().orElseThrow().limit();
            assertThat(notDetected.judge(Value.parse("<20 mg/kg")).verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(notDetected.judge(Value.parse("18 mg/kg")).verdict()).isEqualTo(Verdict.VIOLATES);
        }

        @Test
        void case2ARangeInsideARange() {
            RequirementSet infants = set("GB 18401-2010", "A");
            assertThat(relation(set("T/ZZB 3299-2023"), infants, "ph")).isEqualTo(Relation.STRICTER);
            assertThat(relation(set("GB 18401-2010", "B"), set("GB 18401-2003", "B"), "ph"))
                    .isEqualTo(Relation.LOOSER);
            Requirement ph = made(CATALOG.indicator("ph").orElseThrow(), "3.5~7.0");
            assertThat(relation(own(ph), infants, "ph")).isEqualTo(Relation.MIXED);
        }

        @Test
        void case3HalfGrades() {
            assertThat(relation(set("T/ZZB 3299-2023"), set("GB 18401-2010", "A"), "cf_water"))
                    .isEqualTo(Relation.STRICTER);
            List<Requirement> wet = set("GB 31701-2015", "A").requirements().stream()
                    .filter(r -> r.indicator().id().equals("cf_rub_wet"))
                    .toList();
            assertThat(wet).hasSize(2);
            Requirement dark = wet.stream()
                    .filter(r -> r.condition().en().equals("dark colours"))
                    .findFirst()
                    .orElseThrow();
            Requirement other = wet.stream().filter(r -> r != dark).findFirst().orElseThrow();
            assertThat(relation(own(dark), own(other), "cf_rub_wet")).isEqualTo(Relation.LOOSER);
            assertThat(row(own(dark), own(other), "cf_rub_wet").cautions()).contains("condition");
        }

        @Test
        void case4LeatherIsNoTextile() {
            RequirementSet textile = set("GB 18401-2010", "A");
            assertThat(relation(textile, set("REACH Annex XVII"), "azo_amines")).isEqualTo(Relation.STRICTER);
            Comparison.Row leather = row(textile, set("GB 20400-2006", "A"), "azo_amines");
            assertThat(leather.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(leather.reason()).isEqualTo("part");
        }

        @Test
        void case5TotalOrMigration() {
            RequirementSet base = part("CPSIA section 101", "基材");
            RequirementSet paint = part("CPSIA section 101", "油漆");
            RequirementSet toys = part("GB 6675.4-2014", "其他玩具材料");
            assertThat(relation(set("GB 31701-2015", "A"), base, "total_lead")).isEqualTo(Relation.STRICTER);
            Comparison.Row forth = row(paint, toys, "total_lead");
            assertThat(forth.relation()).isEqualTo(Relation.STRICTER);
            assertThat(forth.reason()).isEqualTo("implies");
            Comparison.Row back = row(toys, paint, "migr_lead");
            assertThat(back.relation()).isEqualTo(Relation.LOOSER);
            assertThat(back.reason()).isEqualTo("implied");
            // a total of 100 says nothing of a migration of 90
            Comparison.Row open = row(base, toys, "total_lead");
            assertThat(open.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(open.reason()).isEqualTo("basis");
            // extractable lead of 0.2 beside a total of 90: two indicators, or one would look 450 times stricter
            assertThat(set("STANDARD 100 by OEKO-TEX", "I").requirements())
                    .filteredOn(r -> r.indicator().measured().equals("lead"))
                    .extracting(r -> r.indicator().basis())
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }

        @Test
        void case6EightElementsOrNineteen() {
            RequirementSet european = set("EN 71-3:2019+A1:2021", "III");
            RequirementSet national = part("GB 6675.4-2014", "其他玩具材料");
            for (String stricter : List.of("migr_lead", "migr_cadmium", "migr_selenium")) {
                assertThat(relation(european, national, stricter)).as(stricter).isEqualTo(Relation.STRICTER);
            }
            for (String looser : List.of("migr_antimony", "migr_arsenic", "migr_mercury", "migr_barium")) {
                assertThat(relation(european, national, looser)).as(looser).isEqualTo(Relation.LOOSER);
            }
            assertThat(relation(european, national, "migr_chromium_vi")).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(Comparison.of(european, national).overall()).isEqualTo(Relation.MIXED);
        }

        @Test
        void case7ASumIsMoreThanEach() {
            assertThat(relation(set("GB 21027-2020"), set("GB 31701-2015", "A"), "phthalates_dehp_dbp_bbp"))
                    .isEqualTo(Relation.EQUAL);
            Requirement sum = made("phthalates", "phthalates", "", "DBP+BBP+DEHP ≤0.1 %");
            Requirement each = made("phthalates", "phthalates", "", "≤0.1 %");
            assertThat(relation(own(sum), own(each), "phthalates")).isEqualTo(Relation.STRICTER);
            Requirement volume = made("phthalates", "phthalates", "", "≤0.1 %(V/V)");
            assertThat(relation(own(volume), own(each), "phthalates")).isEqualTo(Relation.NOT_COMPARABLE);
        }

        @Test
        void case8WaterInADesiccatorIsNoAir() {
            Comparison.Row methods = row(part("GB 18580-2001", "干燥器"), set("GB 18580-2017"), "hcho_release_desiccator");
            assertThat(methods.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(methods.reason()).isEqualTo("basis");
            assertThat(relation(set("GB 18580-2017"), part("GB 18580-2001", "气候箱"), "hcho_emission_chamber"))
                    .isEqualTo(Relation.LOOSER);
            // 0.122 rounded to the two places of 0.12 passes it
            Limit old = Limit.parse("≤0.12 mg/m3");
            Value between = Value.parse("0.122 mg/m3");
            assertThat(Judgement.of(old, between, Method.FULL).verdict()).isEqualTo(Verdict.VIOLATES);
            assertThat(Judgement.of(old, between, Method.ROUNDED).verdict()).isEqualTo(Verdict.CONFORMS);
            assertThat(Limit.parse("≤0.124 mg/m3").judge(between).verdict()).isEqualTo(Verdict.CONFORMS);
        }

        @Test
        void case9AGradeNameHasItsMeaningInsideOneStandard() {
            assertThat(relation(set("GB/T 39600-2021", "ENF"), set("GB 18580-2025", "E1"), "hcho_emission_chamber"))
                    .isEqualTo(Relation.STRICTER);
            Requirement old = made("hcho_release_desiccator", "formaldehyde", "desiccator", "≤0.5 mg/L");
            Comparison.Row e0 = row(own(old), set("GB/T 39600-2021", "E0"), "hcho_release_desiccator");
            assertThat(e0.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(e0.reason()).isEqualTo("basis");
        }

        @Test
        void case10AnIndexReckonedAnew() {
            Comparison.Row teei = row(set("GB 12021.2-2025"), set("GB 12021.2-2015", "5"), "teei");
            assertThat(teei.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(teei.reason()).isEqualTo("base");
        }

        @Test
        void case11SteadyOrSeasonal() {
            Comparison.Row metric = Comparison.of(set("GB 12021.3-2010", "1"), heatPump("GB 21455-2019", "1"))
                    .rows()
                    .get(0);
            assertThat(metric.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(metric.reason()).isEqualTo("basis");
            assertThat(relation(heatPump("GB 21455-2013", "1"), heatPump("GB 21455-2019", "2"), "apf"))
                    .isEqualTo(Relation.EQUAL);
            assertThat(relation(heatPump("GB 21455-2019", "1"), heatPump("GB 21455-2013", "1"), "apf"))
                    .isEqualTo(Relation.STRICTER);
        }

        private RequirementSet heatPump(String document, String grade) {
            RequirementSet all = set(document, grade);
            return new RequirementSet(
                    all.name(),
                    all.requirements().stream()
                            .filter(r -> r.part().en().startsWith("heat pump"))
                            .filter(r -> r.part().en().contains("≤ 4500"))
                            .toList(),
                    false);
        }

        @Test
        void case12WhatIsNotHeldIsNotMissing() {
            RequirementSet bib = set("T/ZZB 3299-2023");
            RequirementSet national = set("GB 18401-2010", "A");
            Comparison comparison = Comparison.of(bib, national);
            assertThat(comparison.count(Relation.STRICTER)).isEqualTo(2);
            assertThat(comparison.count(Relation.EXTRA)).isEqualTo(3);
            Comparison.Row formaldehyde = row(bib, national, "formaldehyde");
            assertThat(formaldehyde.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(formaldehyde.reason()).isEqualTo("a-not-held");
            RequirementSet known = new RequirementSet("T/ZZB 3299-2023", bib.requirements(), true);
            for (String missing : List.of("formaldehyde", "azo_amines", "odour", "cf_saliva")) {
                assertThat(relation(known, national, missing)).as(missing).isEqualTo(Relation.MISSING);
            }
            assertThat(Comparison.of(known, national).overall()).isEqualTo(Relation.MIXED);
        }

        @Test
        void case13PerAreaOrPerMass() {
            Comparison.Row migration =
                    row(part("GB 4806.7-2023", "非婴幼儿"), infants("GB 4806.7-2023"), "overall_migration");
            assertThat(migration.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(migration.reason()).isEqualTo("unit");
            // equal under the convention of 6 dm2 of surface to 1 kg of food only
            Limit area = migration.a().orElseThrow().limit();
            Limit mass = migration.b().orElseThrow().limit();
            assertThat(area.against(mass, List.of(new Bridge.SurfaceToMass(new BigDecimal(6)))))
                    .isEqualTo(Tightness.EQUAL);
            assertThat(mass.against(area, List.of(new Bridge.SurfaceToMass(new BigDecimal(12)))))
                    .isEqualTo(Tightness.STRICTER);
        }

        private RequirementSet infants(String document) {
            return new RequirementSet(
                    document,
                    set(document).requirements().stream()
                            .filter(r -> r.part().zh().equals("婴幼儿专用"))
                            .toList(),
                    false);
        }

        @Test
        void case14GramsPerKilogram() {
            Requirement percent = made(CATALOG.indicator("acrylamide").orElseThrow(), "≤0.1 %");
            assertThat(relation(set("GB 21027-2020"), own(percent), "acrylamide"))
                    .isEqualTo(Relation.EQUAL);
            Requirement perMille = made(CATALOG.indicator("acrylamide").orElseThrow(), "≤1 ‰");
            assertThat(relation(own(perMille), own(percent), "acrylamide")).isEqualTo(Relation.EQUAL);
        }

        @Test
        void case15AnotherAreaOfTheDesk() {
            RequirementSet floor = set("GB 40070-2021");
            RequirementSet a = set("GB/T 9473-2022", "A级");
            RequirementSet aa = set("GB/T 9473-2022", "AA级");
            assertThat(relation(a, lamp(floor, "illuminance_inner"), "illuminance_inner"))
                    .isEqualTo(Relation.EQUAL);
            assertThat(relation(aa, lamp(floor, "illuminance_inner"), "illuminance_inner"))
                    .isEqualTo(Relation.STRICTER);
            assertThat(relation(a, lamp(floor, "uniformity_inner"), "uniformity_inner"))
                    .isEqualTo(Relation.EQUAL);
            Comparison.Row outer = row(a, lamp(floor, "uniformity_outer"), "uniformity_outer");
            assertThat(outer.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(outer.reason()).isEqualTo("part");
        }

        private RequirementSet lamp(RequirementSet all, String indicator) {
            return new RequirementSet(
                    all.name(),
                    all.requirements().stream()
                            .filter(r -> r.indicator().id().equals(indicator))
                            .toList(),
                    false);
        }

        @Test
        void case16ALooserLineInAStricterStandard() {
            RequirementSet before =
                    new RequirementSet("GB 17761-2018", set("GB 17761-2018").requirements(), true);
            Comparison comparison = Comparison.of(set("GB 17761-2024"), before);
            assertThat(comparison.overall()).isEqualTo(Relation.MIXED);
            assertThat(comparison.rows())
                    .filteredOn(row -> row.indicator().id().equals("vehicle_mass"))
                    .extracting(Comparison.Row::relation)
                    .containsExactlyInAnyOrder(Relation.LOOSER, Relation.EQUAL);
            assertThat(relation(set("GB 17761-2024"), before, "plastic_mass_ratio"))
                    .isEqualTo(Relation.EXTRA);
        }

        @Test
        void case17EffectiveOrPeak() {
            Requirement rms = made("leakage_current", "leakage_current", "rms", "≤0.25 mA");
            Requirement peak = made("leakage_current", "leakage_current", "peak", "≤0.35 mA");
            Comparison.Row row = row(own(peak), own(rms), "leakage_current");
            assertThat(row.relation()).isEqualTo(Relation.NOT_COMPARABLE);
            assertThat(row.reason()).isEqualTo("basis");
        }

        @Test
        void case18APlainImprovement() {
            assertThat(relation(set("GB 30981.1-2025"), set("GB 18582-2020"), "voc"))
                    .isEqualTo(Relation.STRICTER);
        }
    }

    @Test
    void aStandardIsEqualToItself() {
        for (String document : List.of("GB 18401-2010", "GB 6675.4-2014", "GB 21455-2019", "GB 31241-2022")) {
            Comparison comparison = Comparison.of(set(document), set(document));
            assertThat(comparison.overall()).as(document).isEqualTo(Relation.EQUAL);
            assertThat(comparison.rows())
                    .filteredOn(row -> row.relation() != Relation.EQUAL)
                    .allMatch(row -> row.indicator().direction() == Direction.PARAMETER);
        }
    }

    @Test
    void setsWithoutACommonIndicatorAreNotComparable() {
        Comparison comparison = Comparison.of(set("GB 17761-2024"), set("GB 30981.1-2025"));
        assertThat(comparison.overall()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(comparison.rows()).extracting(Comparison.Row::reason).contains("a-not-held", "b-not-held");
    }

    @Test
    void parametersNeitherTightenNorLoosen() {
        RequirementSet pencils = set("GB 8771-2007");
        assertThat(pencils.whole()).isTrue();
        Comparison forth = Comparison.of(set("GB 6675.4-2014"), pencils);
        assertThat(forth.rows())
                .filteredOn(row -> row.indicator().direction() == Direction.PARAMETER)
                .isNotEmpty()
                .allMatch(row -> row.relation() == Relation.NOT_COMPARABLE
                        && row.reason().equals("parameter"));
        Requirement lead = made("lead", "lead", "total", "≤90 mg/kg");
        Indicator factor = new Indicator("corr", "corr", "corr", List.of(), Direction.PARAMETER, "corr", "", "");
        RequirementSet more = own(lead, made(factor, "=30 %"));
        assertThat(Comparison.of(more, own(lead)).overall()).isEqualTo(Relation.EQUAL);
        assertThat(Comparison.of(own(lead), more).overall()).isEqualTo(Relation.EQUAL);
    }

    @Test
    void preparedSetsKnowThatATotalBindsWhatMigrates() {
        PreparedRequirements total = PreparedRequirements.of(own(made("total_lead", "lead", "total", "≤90 mg/kg")));
        PreparedRequirements migrating =
                PreparedRequirements.of(own(made("migr_lead", "lead", "migration", "≤90 mg/kg")));
        Relation[] into = new Relation[1];
        assertThat(total.against(migrating, into)).isEqualTo(Relation.STRICTER);
        assertThat(into[0]).isEqualTo(Relation.STRICTER);
        assertThat(migrating.against(total, into)).isEqualTo(Relation.LOOSER);
    }

    @Test
    void parametersAreNoRequirements() {
        assertThat(row(part("GB 6675.4-2014", ""), part("GB 6675.4-2014", ""), "corr_lead")
                        .reason())
                .isEqualTo("parameter");
    }

    @Test
    void preparedSetsSayTheSame() {
        RequirementSet a = own(
                made("lead", "lead", "total", "≤90 mg/kg"),
                made("ph", "ph", "", "4.0~7.5"),
                made("water", "water", "", "≤1 g/kg"),
                made("only", "only", "", "≤1 %"));
        RequirementSet b = own(
                made("lead", "lead", "total", "≤0.01 %"),
                made("ph", "ph", "", "4.0~8.5"),
                made("water", "water", "", "≤0.1 %"),
                made("other", "other", "", "≤1 %"));
        PreparedRequirements first = PreparedRequirements.of(a);
        Relation[] into = new Relation[first.size()];
        Relation overall = first.against(PreparedRequirements.of(b), into);
        Comparison comparison = Comparison.of(a, b);
        assertThat(overall).isEqualTo(comparison.overall()).isEqualTo(Relation.MIXED);
        for (int i = 0; i < into.length; i++) {
            assertThat(into[i])
                    .isEqualTo(relation(a, b, first.get(i).indicator().id()));
        }
        assertThatThrownBy(() -> first.against(PreparedRequirements.of(b), new Relation[1]))
                .isInstanceOf(IllegalArgumentException.class);
        RequirementSet twice = own(a.requirements().get(0), a.requirements().get(0));
        assertThatThrownBy(() -> PreparedRequirements.of(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lead");
    }

    @Test
    void figuresFoundByMethodsOfTwoFamiliesAreNotCompared() {
        Comparison.Row lead = row(set("GB 6675.4-2014"), set("GB 4806.9-2016"), "migr_lead");
        assertThat(lead.relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(lead.reason()).isEqualTo("method");
        Comparison.Row back = row(set("GB 4806.9-2016"), set("GB 6675.4-2014"), "ss_migr_lead");
        assertThat(back.relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(back.reason()).isEqualTo("method");
    }

    @Test
    void methodsOfOneFamilyAreNoCaution() {
        Comparison.Row row = row(set("STANDARD 100 by OEKO-TEX", "I"), set("GB 18401-2010", "A"), "formaldehyde");
        assertThat(row.relation()).isEqualTo(Relation.STRICTER);
        assertThat(row.cautions()).doesNotContain("method");
    }

    @Test
    void preparedSetsSeeTheMethodToo() {
        Requirement acid = with("≤90 mg/kg", new TestMethod("GB 6675.4-2014", "acid"));
        Requirement food = with("≤1 mg/kg", new TestMethod("GB 31604.34", "simulant"));
        Requirement open = with("≤1 mg/kg", new TestMethod("GB 1-2000", ""));
        Relation[] into = new Relation[1];
        PreparedRequirements first = PreparedRequirements.of(own(acid));
        first.against(PreparedRequirements.of(own(food)), into);
        assertThat(into).containsExactly(Relation.NOT_COMPARABLE);
        first.against(PreparedRequirements.of(own(open)), into);
        assertThat(into).containsExactly(Relation.LOOSER);
        assertThat(row(own(acid), own(open), "lead").cautions()).containsExactly("method");
    }

    private static Requirement with(String limit, TestMethod method) {
        Requirement plain = made("lead", "lead", "migration", limit);
        return new Requirement(
                plain.document(),
                plain.indicator(),
                plain.limit(),
                plain.productClass(),
                plain.scope(),
                plain.part(),
                plain.condition(),
                List.of(method),
                plain.clause(),
                plain.force(),
                plain.confidence());
    }
}
