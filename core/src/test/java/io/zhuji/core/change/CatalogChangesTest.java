package io.zhuji.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another catalog or another day changes. */
class CatalogChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);

    private static final String HEAD =
            "{\"format\":\"zhuji-pack/1\",\"id\":\"own\",\"edition\":\"1\",\"zh\":\"自有\",\"en\":\"own\","
                    + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-25\",";

    private static Pack pack(String sections) {
        try {
            byte[] json = (HEAD + sections + "}").getBytes(StandardCharsets.UTF_8);
            return Pack.read("own.json", new ByteArrayInputStream(json)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String REPLACED = """
            "standards":[
            {"number":"GB 18401-2010","zh":"国家纺织产品基本安全技术规范","role":"general","state":"current",
             "implemented":"2011-08-01","replacedBy":["GB 18401-2027"],"stateConfidence":"A","confidence":"A"},
            {"number":"GB 18401-2027","zh":"国家纺织产品基本安全技术规范","role":"general","state":"upcoming",
             "issued":"2027-02-01","implemented":"2027-09-01","replaces":["GB 18401-2010"],
             "stateConfidence":"A","confidence":"A"}],
            "requirements":[{"of":"GB 18401-2027","indicator":"formaldehyde","limit":"≤ 16 mg/kg","class":"A","scope":"textile",
             "force":"mandatory","confidence":"A"}]""";

    @Test
    void tellsWhatANewEditionBringsAndFromWhichDay() {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(pack(REPLACED));
        CatalogChanges changes = CatalogChanges.between(before, after, TODAY, LATER);
        Footing standard = Footing.standard(StandardNumber.parse("GB 18401-2010"));
        List<CatalogChange> own = changes.all().stream()
                .filter(change -> change.touches().contains(standard))
                .toList();
        assertThat(own)
                .extracting(change -> change.on() + " " + change.kind() + " " + change.of() + " " + change.others())
                .containsExactly(
                        "2026-11-25 LIMITS GB 18401-2027 []",
                        "2026-11-25 RECORDED GB 18401-2010 [GB 18401-2027]",
                        "2026-11-25 RECORDED GB 18401-2027 []",
                        "2027-02-01 ANNOUNCED GB 18401-2010 [GB 18401-2027]",
                        "2027-09-01 SUPERSEDED GB 18401-2010 [GB 18401-2027]",
                        "2027-09-01 IN_FORCE GB 18401-2027 [GB 18401-2010]");
        assertThat(own).allSatisfy(change -> assertThat(change.touches()).contains(Footing.duties("cloth.infant")));
        assertThat(own.get(4).limits()).hasSize(1);
        assertThat(own.get(4).limits().get(0).a()).isEqualTo("GB 18401-2027");
        assertThat(own.get(4).limits().get(0).b()).isEqualTo("GB 18401-2010");
        assertThat(own.get(4).limits().get(0).rows())
                .filteredOn(row -> row.indicator().id().equals("formaldehyde"))
                .extracting(row -> row.relation())
                .contains(Relation.STRICTER);
    }

    @Test
    void tellsWhatOneCatalogKnowsOfTheDaysToCome() {
        CatalogChanges changes =
                CatalogChanges.of(Catalog.builtIn(), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
        assertThat(changes.all())
                .extracting(change -> change.kind() + " " + change.of())
                .contains("SUPERSEDED GB 4706.1-2005", "IN_FORCE GB/T 4706.1-2024");
        assertThat(changes.days())
                .contains(LocalDate.of(2026, 8, 1))
                .allMatch(day -> !day.isBefore(TODAY.minusYears(1)));
        CatalogChange law = CatalogChanges.of(Catalog.builtIn(), TODAY, LATER).all().stream()
                .filter(change -> change.kind() == CatalogChange.Kind.LAW)
                .findFirst()
                .orElseThrow();
        assertThat(law.touches()).containsExactly(Footing.LAW);
        assertThat(law.on()).isEqualTo(LocalDate.of(2027, 3, 16));
    }

    @Test
    void nothingChangesBetweenACatalogAndItself() {
        Catalog catalog = Catalog.builtIn();
        assertThat(CatalogChanges.of(catalog, TODAY, TODAY).all()).isEmpty();
        Catalog again = Catalog.of(catalog.packs());
        assertThat(CatalogChanges.between(catalog, again, TODAY, TODAY).all()).isEmpty();
        assertThatThrownBy(() -> CatalogChanges.of(catalog, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-24");
    }

    @Test
    void aChangeOfTheOrderOfPacksIsSeen() {
        Catalog plain = Catalog.builtIn();
        Pack one = pack(REPLACED);
        Pack other = pack(
                "\"standards\":[{\"number\":\"GB 18401-2010\",\"zh\":\"旧\",\"role\":\"general\","
                        + "\"state\":\"withdrawn\",\"withdrawn\":\"2026-01-01\",\"stateConfidence\":\"A\",\"confidence\":\"A\"}]");
        CatalogChanges changes = CatalogChanges.between(
                plain.with(one).with(other), plain.with(other).with(one), TODAY, TODAY);
        assertThat(changes.all()).extracting(CatalogChange::of).containsExactly("GB 18401-2010");
    }
}
