package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every edition on every day, and for every text given as a pack. */
class EditionProps {

    private final Catalog catalog = Catalog.builtIn();

    @Provide
    Arbitrary<Standard> standards() {
        return Arbitraries.of(catalog.standards());
    }

    @Property
    void timeRunsOneWay(
            @ForAll("standards") Standard standard,
            @ForAll @IntRange(min = -3000, max = 25_000) int day,
            @ForAll @IntRange(max = 10_000) int later) {
        StandardNumber number = standard.number();
        int before = order(catalog.resolve(number, LocalDate.ofEpochDay(day)).standing());
        int after = order(catalog.resolve(number, LocalDate.ofEpochDay((long) day + later))
                .standing());
        assertThat(after).as(number.toString()).isGreaterThanOrEqualTo(before);
    }

    private static int order(Standing standing) {
        return List.of(Standing.NOT_YET_IN_FORCE, Standing.IN_FORCE, Standing.SUPERSEDED, Standing.WITHDRAWN)
                .indexOf(standing);
    }

    @Property
    void whenAnEditionSurelyEndedASuccessorHasBegun(
            @ForAll("standards") Standard standard, @ForAll @IntRange(min = 0, max = 21_000) int day) {
        LocalDate on = LocalDate.ofEpochDay(day);
        Resolution resolution = catalog.resolve(standard.number(), on);
        if (resolution.standing() == Standing.SUPERSEDED
                && !standard.replacedBy().isEmpty()) {
            assertThat(standard.replacedBy())
                    .as(standard.number() + " on " + on)
                    .anyMatch(next -> catalog.resolve(next, on).standing() != Standing.NOT_YET_IN_FORCE);
        }
    }

    @Property
    void anUndatedReferenceMeansAnEditionThatIsInForce(
            @ForAll("standards") Standard standard, @ForAll @IntRange(min = 0, max = 21_000) int day) {
        LocalDate on = LocalDate.ofEpochDay(day);
        Resolution undated = catalog.resolve(standard.number().undated(), on);
        boolean any = catalog.resolve(standard.number(), on).standing() == Standing.IN_FORCE;
        if (any) {
            assertThat(undated.standing()).isEqualTo(Standing.UNDATED_IN_FORCE);
        }
        if (undated.standard().isPresent()) {
            assertThat(catalog.resolve(undated.standard().get().number(), on).standing())
                    .isEqualTo(Standing.IN_FORCE);
        }
    }

    @Property
    void anyTextIsReadToAPackOrToFindings(@ForAll String text) throws IOException {
        PackReading reading = Pack.read("any", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.pack().isPresent()).isEqualTo(reading.findings().isEmpty());
    }

    @Property
    void anyBytesInPlaceOfOthersAreReadToAPackOrToFindings(
            @ForAll @IntRange(max = 450) int at, @ForAll byte one, @ForAll byte other) throws IOException {
        byte[] bytes = ("{" + PackReadingTest.HEAD + ",\"standards\":[{" + PackReadingTest.ROW + "}]}")
                .getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = one;
        bytes[(at + 1) % bytes.length] = other;
        PackReading reading = Pack.read("any", new ByteArrayInputStream(bytes));
        assertThat(reading.pack().isPresent()).isEqualTo(reading.findings().isEmpty());
    }
}
