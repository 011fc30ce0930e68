package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.product.SafetyClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built-in catalog says of kinds of goods. */
class CategoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Catalog catalog = Catalog.builtIn();

    private Category category(String id) {
        return catalog.category(id).orElseThrow();
    }

    private static List<String> applying(Category category, Goods goods, Due due) {
        List<String> standards = new ArrayList<>();
        for (Duty duty : category.mandatory()) {
            if (duty.applies(goods) == due) {
                standards.add(duty.standard().toString());
            }
        }
        return standards;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cloth.infant                   | A | NO        |           | NO
            cloth.child.skin               | B | NO        |           | NO
            cloth.child.outer              | C | NO        |           | NO
            cloth.adult                    |   | NO        |           | NO
            cloth.bedding                  | B | NO        |           | NO
            appliance.fridge               |   | YES       | 0701      | YES
            appliance.aircon               |   | YES       | 0703      | YES
            appliance.washer               |   | YES       | 0705      | YES
            appliance.waterheater.electric |   | YES       | 0706      | YES
            appliance.waterpurifier        |   | UNSETTLED |           | NO
            appliance.tv                   |   | YES       | 0808      | YES
            electro.powerbank              |   | YES       | 0914      | NO
            electro.plugstrip              |   | YES       | 0201      | NO
            study.lamp                     |   | YES       | 1001      | NO
            baby.carseat                   |   | YES       | 2207      | NO
            baby.stroller                  |   | YES       | 2201      | NO
            toy.any                        |   | UNSETTLED | 2202      | NO
            home.furniture                 |   | NO        |           | NO
            food.*                         |   | NO        |           | NO
            """)
    void saysWhatIsDue(String id, SafetyClass safetyClass, Due ccc, String cccClass, Due energyLabel) {
        Category category = category(id);
        assertThat(category.safetyClass().orElse(null)).isEqualTo(safetyClass);
        assertThat(category.ccc()).isEqualTo(ccc);
        assertThat(String.join(",", category.cccClasses())).isEqualTo(cccClass == null ? "" : cccClass);
        assertThat(category.energyLabel()).isEqualTo(energyLabel);
    }

    @Test
    void theClassOfACertificateHasItsName() {
        assertThat(catalog.cccClass("0713").orElseThrow().nameZh()).isEqualTo("食品加工机");
        assertThat(catalog.cccClass("0705").orElseThrow().nameEn()).isEqualTo("Washing machines");
        assertThat(catalog.cccClass("9999")).isEmpty();
    }

    @Test
    void theApplianceStandardBindsThroughCertificationOnceItIsNoLongerMandatory() {
        Category fridge = category("appliance.fridge");
        Goods goods = Goods.on(LocalDate.of(2026, 7, 31))
                .amount("rated-voltage", new BigDecimal("220"))
                .amount("input-current", new BigDecimal("1.2"));
        assertThat(applying(fridge, goods, Due.YES))
                .containsExactly("GB 4706.1-2005", "GB 4343.1", "GB 17625.1", "GB 4706.13-2014", "GB 12021.2");
        Goods later = Goods.on(LocalDate.of(2026, 8, 1)).amount("rated-voltage", new BigDecimal("220"));
        assertThat(applying(fridge, later, Due.YES))
                .containsExactly("GB/T 4706.1-2024", "GB 4343.1", "GB/T 4706.13-2024", "GB 12021.2");
        assertThat(applying(fridge, later, Due.UNSETTLED)).containsExactly("GB 17625.1");
        for (Duty duty : fridge.mandatory()) {
            assertThat(duty.binding())
                    .as(duty.standard().toString())
                    .isEqualTo(
                            duty.standard().toString().startsWith("GB/T")
                                    ? Category.Binding.CERTIFICATION
                                    : Category.Binding.ITSELF);
        }
    }

    @ParameterizedTest(name = "{0} kg")
    @CsvSource({"1.0, NO", "1.01, YES", "13, YES", "13.0, YES", "13.1, NO"})
    void theEnergyStandardOfWashersHasItsCapacities(BigDecimal kilograms, Due due) {
        Goods goods = Goods.on(DAY).amount("rated-washing-capacity", kilograms);
        assertThat(applying(category("appliance.washer"), goods, due)).contains("GB 12021.4");
    }

    @ParameterizedTest(name = "{0} to {1} months")
    @CsvSource({"0, 36, YES, YES", "37, 168, NO, YES", "24, 60, YES, YES", "169, 720, NO, NO"})
    void beddingIsJudgedByWhomItIsFor(int from, int to, Due infants, Due children) {
        Goods goods = Goods.on(DAY).ages(from, to);
        Category bedding = category("cloth.bedding");
        assertThat(bedding.mandatory().get(0).safetyClass()).contains(SafetyClass.A);
        assertThat(bedding.mandatory().get(0).applies(goods)).isEqualTo(infants);
        assertThat(bedding.mandatory().get(2).standard()).hasToString("GB 31701");
        assertThat(bedding.mandatory().get(2).applies(goods)).isEqualTo(children);
    }

    @Test
    void saysWhyAStandardDoesNotApply() {
        Duty children = category("cloth.uniform").mandatory().get(1);
        assertThat(children.against(Goods.on(DAY).ages(180, 216)))
                .hasSize(1)
                .first()
                .isInstanceOf(Condition.Age.class);
        assertThat(children.applies(Goods.on(DAY))).isEqualTo(Due.UNSETTLED);
        assertThat(children.against(Goods.on(DAY))).hasSize(1);
        assertThat(children.against(Goods.on(DAY).ages(80, 100))).isEmpty();
    }

    @Test
    void traitsThatMustNotBeThereAreAskedForToo() {
        Category aircon = category("appliance.aircon");
        Goods split = Goods.on(DAY).amount("rated-cooling-capacity", new BigDecimal("3500"));
        assertThat(applying(aircon, split, Due.UNSETTLED)).contains("GB 21455");
        assertThat(applying(aircon, split.trait("mobile", false).trait("multi-split", false), Due.YES))
                .contains("GB 21455");
        assertThat(applying(aircon, split.trait("mobile", true), Due.NO)).contains("GB 21455");
    }

    @Test
    void heightsStandForAges() {
        HeightScope infant = category("cloth.infant").heights().orElseThrow();
        HeightScope child = category("cloth.child.skin").heights().orElseThrow();
        assertThat(infant.holds(100)).isTrue();
        assertThat(infant.holds(101)).isFalse();
        assertThat(child.holds(100)).isFalse();
        assertThat(child.holds(101)).isTrue();
        assertThat(child.holds(160)).isTrue();
        assertThat(child.holds(161)).isFalse();
        assertThat(child.girlsToCm()).isEqualTo(155);
    }

    @Test
    void aConditionWithoutAnEndIsMisuse() {
        assertThatThrownBy(() -> new AgeScope(java.util.Optional.of(36), java.util.Optional.of(36)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("36");
        assertThatThrownBy(() -> new HeightScope(100, 100, 160)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Goods.on(DAY).ages(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
