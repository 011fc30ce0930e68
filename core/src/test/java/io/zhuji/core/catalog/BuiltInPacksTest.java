package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for the packs that come with the library. */
class BuiltInPacksTest {

    private final Catalog catalog = Catalog.builtIn();

    @Test
    void fitTogether() {
        assertThat(catalog.check()).isEmpty();
    }

    @Test
    void holdNothingThatIsNotSettled() {
        assertThat(catalog.standards()).extracting(Standard::confidence).doesNotContain(Confidence.C);
        assertThat(catalog.categories()).extracting(Category::confidence).doesNotContain(Confidence.C);
        assertThat(catalog.cccClasses()).extracting(CccClass::confidence).doesNotContain(Confidence.C);
        assertThat(catalog.transitions()).extracting(Transition::confidence).doesNotContain(Confidence.C);
    }

    @Test
    void areSortedSoThatAChangeIsEasilySeen() {
        for (Pack pack : catalog.packs()) {
            assertThat(pack.standards())
                    .as(pack.toString())
                    .isSortedAccordingTo(
                            Comparator.comparing((Standard s) -> s.number().series())
                                    .thenComparing(s -> s.number().year()));
        }
    }

    @Test
    void onEachDayNoChainOfEditionsHasAHole() {
        for (Standard standard : catalog.standards()) {
            if (standard.withdrawn().isEmpty() || standard.replacedBy().isEmpty()) {
                continue;
            }
            LocalDate end = standard.withdrawn().get();
            assertThat(standard.replacedBy())
                    .as(standard.number().toString())
                    .anyMatch(number -> catalog.resolve(number, end).standing() == Standing.IN_FORCE);
        }
    }

    @Test
    void sayEverythingInBothLanguages() {
        for (Category category : catalog.categories()) {
            assertThat(category.nameZh()).isNotBlank();
            assertThat(category.nameEn()).isNotBlank();
            for (Category.Duty duty : category.mandatory()) {
                assertThat(duty.conditionZh().isEmpty())
                        .as(category.id())
                        .isEqualTo(duty.conditionEn().isEmpty());
                assertThat(duty.when().isEmpty() || !duty.conditionZh().isEmpty() || onlyTimes(duty))
                        .as(category.id() + " says its condition")
                        .isTrue();
            }
        }
        for (Basis basis : catalog.law()) {
            assertThat(han(basis.saysZh())).as(basis.id()).isTrue();
            assertThat(han(basis.saysEn())).as(basis.id()).isFalse();
            assertThat(han(basis.documentEn())).as(basis.id()).isFalse();
            assertThat(basis.saysEn()).as(basis.id()).endsWith(".");
            assertThat(basis.saysZh()).as(basis.id()).endsWith("。");
        }
    }

    private static boolean onlyTimes(Category.Duty duty) {
        return duty.when().stream().allMatch(Condition.Period.class::isInstance);
    }

    private static boolean han(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void everyKindOfGoodsHasItsArea() {
        for (Category category : catalog.categories()) {
            if (category.parent().isPresent()) {
                assertThat(catalog.category(category.parent().get()))
                        .as(category.id())
                        .isPresent()
                        .get()
                        .extracting(Category::use)
                        .isEqualTo(Category.Use.AREA);
            }
        }
    }

    @Test
    void partsOfOnePackBearOneEdition() {
        for (Pack pack : catalog.packs()) {
            assertThat(pack.edition())
                    .as(pack.toString())
                    .isEqualTo(catalog.editions().get(pack.id()));
            assertThat(pack.licence()).isEqualTo("Apache-2.0");
        }
    }

    @Test
    void areWrittenInUtf8WithOneStandardPerBlock() throws IOException {
        for (String file : files()) {
            try (InputStream in = BuiltInPacks.class.getResourceAsStream(file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .as(file)
                        .doesNotContain("\uFFFD")
                        .doesNotContain("\r")
                        .endsWith("}\n");
                List<String> numbers = new ArrayList<>();
                try (JsonParser parser = new JsonFactory().createParser(text)) {
                    while (parser.nextToken() != null) {
                        if ("number".equals(parser.currentName())) {
                            numbers.add(parser.getText());
                        }
                    }
                }
                long blocks = text.lines()
                        .filter(line -> line.startsWith("    {\"number\": "))
                        .count();
                assertThat(blocks * 2).as(file).isEqualTo(numbers.size());
            }
        }
    }

    private static List<String> files() throws IOException {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(BuiltInPacks.SUMS)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.substring(66))
                    .filter(name -> !name.equals(BuiltInPacks.WHOLE))
                    .map(name -> "packs/" + name)
                    .toList();
        }
    }

    @Test
    void theDigestsOnRecordAreThoseOfTheFiles() throws IOException {
        List<Pack> read = new ArrayList<>();
        for (String file : files()) {
            try (InputStream in = BuiltInPacks.class.getResourceAsStream(file)) {
                read.add(Pack.read(file, in).orThrow());
            }
        }
        assertThat(catalog.packs())
                .extracting(Pack::digest)
                .isEqualTo(read.stream().map(Pack::digest).toList());
        assertThat(catalog.digest()).isEqualTo(Catalog.of(read).digest());
    }

    @Test
    void theLawOfADayIsThatOfTheDay() {
        Basis early = catalog.basis("FD-7718").orElseThrow();
        Basis late = catalog.basis("FD-7718n").orElseThrow();
        LocalDate change = LocalDate.of(2027, 3, 16);
        assertThat(early.inForce(change.minusDays(1))).isTrue();
        assertThat(late.inForce(change.minusDays(1))).isFalse();
        assertThat(early.inForce(change)).isFalse();
        assertThat(late.inForce(change)).isTrue();
        assertThat(catalog.basis("SL-25").orElseThrow().inForce(LocalDate.of(2017, 12, 31)))
                .as("the law of 1988 is not recorded")
                .isFalse();
        assertThat(catalog.basis("SL-25").orElseThrow().verification()).isEqualTo(Basis.Verification.TEXT);
        assertThat(catalog.basis("EP-13a").orElseThrow().verification()).isEqualTo(Basis.Verification.UNVERIFIED);
        assertThat(catalog.basis("EC-ZE9").orElseThrow().jurisdiction()).isEqualTo("33");
        assertThat(catalog.basis("nothing")).isEmpty();
    }
}
