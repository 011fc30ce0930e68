package io.zhuji.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonPageTest {

    private static final Catalog CATALOG = Catalog.builtIn();

    private static RequirementSet set(String document) {
        return new RequirementSet(document, CATALOG.requirements(document), CATALOG.holdsAllOf(document));
    }

    @Test
    void showsBothSidesTheRelationAndWhatIsNotHeld() {
        Comparison comparison =
                Comparison.of(set("T/ZZB 3299-2023"), set("GB 18401-2010").ofClass("A"));
        String zh = ComparisonPage.of(comparison, Locale.CHINESE, CATALOG.editions())
                .html();
        assertThat(zh)
                .contains("T/ZZB 3299-2023 与 GB 18401-2010@A 的比对", "严于", "5.0~7.0", "4.0~7.5")
                .contains("目录未收录 T/ZZB 3299-2023 的该项数值", CATALOG.digest());
        String en = ComparisonPage.of(comparison, Locale.ENGLISH, CATALOG.editions())
                .html();
        assertThat(en).contains("T/ZZB 3299-2023 against GB 18401-2010@A", "stricter", "pH value");
    }

    @Test
    void tellsBarsOfOneIndicatorApartByTheirPart() {
        Comparison comparison = Comparison.of(set("EN 71-3:2019+A1:2021").ofClass("III"), set("GB 6675.4-2014"));
        assertThat(ComparisonPage.of(comparison, Locale.CHINESE, CATALOG.editions())
                        .html())
                .contains("可迁移元素 铅(Pb)（可刮下材料；造型黏土）", "1000 表示 1000 及以上");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void whatAHostWritesIsText(String name) {
        RequirementSet hostile = new RequirementSet(name, set("GB 18401-2010").requirements(), true);
        String html = ComparisonPage.of(Comparison.of(hostile, hostile), Locale.ENGLISH, CATALOG.editions())
                .html();
        assertThat(html).doesNotContain(name);
    }

    @Test
    void everyRelationReasonAndCautionHasItsWords() {
        Messages words = Messages.load(ComparisonPage.class, "page");
        for (Relation relation : Relation.values()) {
            assertThat(words.keys()).contains("relation." + relation);
        }
        for (String reason : List.of(
                "quantity",
                "basis",
                "base",
                "part",
                "method",
                "class",
                "parameter",
                "unit",
                "wording",
                "a-not-held",
                "b-not-held",
                "implies",
                "implied")) {
            assertThat(words.keys()).contains("reason." + reason);
        }
        assertThat(words.keys()).contains("caution.part", "caution.condition", "caution.method");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ≤20 mg/kg  | ≤75 mg/kg | 27
            ≤75 mg/kg  | ≤20 mg/kg | 375
            ≤0.1 %     | ≤1 g/kg   | 100
            ≥500 lx    | ≥300 lx   | 60
            4.0~7.5    | 4.0~8.5   | -
            ≤20 mg/kg  | ≥10 mg/kg | -
            ≤1000 g/kg | ≤1 mg/kg  | 1000
            ≤0 mg/kg   | ≤1 mg/kg  | -
            """)
    void drawsTheRoomThatOneLeavesOfTheOther(String a, String b, Long percent) {
        Comparison.Row row = Comparison.of(own(a), own(b)).rows().get(0);
        assertThat(Room.percent(row)).isEqualTo(percent == null ? OptionalLong.empty() : OptionalLong.of(percent));
    }

    private static RequirementSet own(String limit) {
        Indicator indicator = new Indicator("x", "x", "x", List.of(), Direction.LOWER, "x", "", "");
        Requirement requirement = new Requirement(
                "Q/ABC 1-2026",
                indicator,
                Limit.parse(limit),
                "",
                "",
                Requirement.Wording.NONE,
                Requirement.Wording.NONE,
                List.of(),
                "",
                Requirement.Force.RECOMMENDED,
                Confidence.A);
        return new RequirementSet("Q/ABC 1-2026", List.of(requirement), true);
    }
}
