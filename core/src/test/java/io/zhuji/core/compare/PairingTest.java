package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    /** {@code id measured class part condition}, a dash for none; its clause says which it is. */
    private static Requirement of(String text) {
        String[] word = text.replace("-", "").split(" ", -1);
        Indicator indicator =
                new Indicator(word[0], word[0], word[0], List.of(), Direction.LOWER, word[1], "total", "");
        return new Requirement(
                "X",
                indicator,
                Limit.parse("≤90 mg/kg"),
                word[2],
                "",
                new Wording(word[3], word[3]),
                new Wording(word[4], word[4]),
                List.of(),
                text,
                Force.RECOMMENDED,
                Confidence.A);
    }

    private static List<Requirement> side(String... texts) {
        return List.of(texts).stream().map(PairingTest::of).toList();
    }

    /** Each pair as {@code a = b}, with an exclamation mark where the other side limits the thing for another class. */
    private static List<String> pairs(List<Requirement> a, List<Requirement> b) {
        return Pairing.of(a, b).stream()
                .map(pair -> pair.a().map(Requirement::clause).orElse("none") + " = "
                        + pair.b().map(Requirement::clause).orElse("none") + (pair.elsewhere() ? " !" : ""))
                .toList();
    }

    @Test
    void theSamePartAndConditionGoFirst() {
        assertThat(pairs(
                        side("lead lead - lid hot", "lead lead - cup cold"),
                        side("lead lead - cup cold", "lead lead - lid hot")))
                .containsExactly(
                        "lead lead - lid hot = lead lead - lid hot", "lead lead - cup cold = lead lead - cup cold");
    }

    @Test
    void theSamePartGoesFirstUnderOneCondition() {
        assertThat(pairs(
                        side("lead lead - lid -", "lead lead - cup -"), side("lead lead - cup -", "lead lead - lid -")))
                .containsExactly("lead lead - lid - = lead lead - lid -", "lead lead - cup - = lead lead - cup -");
    }

    @Test
    void theSamePartUnderAnotherConditionIsNotTakenBeforeTheSameConditionElsewhere() {
        assertThat(pairs(
                        side("lead lead - lid hot", "lead lead - lid cold"),
                        side("lead lead - lid cold", "lead lead - cup hot")))
                .containsExactly(
                        "lead lead - lid hot = lead lead - cup hot", "lead lead - lid cold = lead lead - lid cold");
    }

    @Test
    void classesThatDifferAreApartWhereThereAreSeveral() {
        assertThat(pairs(side("lead lead A - -", "lead lead B - -"), side("lead lead B - -", "lead lead A - -")))
                .containsExactly("lead lead A - - = lead lead A - -", "lead lead B - - = lead lead B - -");
        assertThat(pairs(side("lead lead A - -", "lead lead B - -"), side("lead lead C - -")))
                .containsExactly("lead lead A - - = none !", "lead lead B - - = none !", "none = lead lead C - - !");
    }

    @Test
    void theOnlyOnesOfTwoClassesGoTogether() {
        assertThat(pairs(side("lead lead A - -"), side("lead lead B - -")))
                .containsExactly("lead lead A - - = lead lead B - -");
        assertThat(pairs(side("lead_1 lead A - -"), side("lead_2 lead B - -")))
                .containsExactly("lead_1 lead A - - = lead_2 lead B - -");
    }

    @Test
    void oneForNoClassGoesWithAny() {
        assertThat(pairs(side("lead lead - - -"), side("lead lead B - -")))
                .containsExactly("lead lead - - - = lead lead B - -");
        assertThat(pairs(side("lead lead A - -"), side("lead lead - - -")))
                .containsExactly("lead lead A - - = lead lead - - -");
    }

    @Test
    void whatIsTheOnlyOneHoldsForAllPartsOfTheOther() {
        assertThat(pairs(side("lead lead - lid -", "lead lead - cup -"), side("lead lead - - -")))
                .containsExactly("lead lead - lid - = lead lead - - -", "lead lead - cup - = lead lead - - -");
        assertThat(pairs(side("lead lead - - -"), side("lead lead - lid -", "lead lead - cup -")))
                .containsExactly("lead lead - - - = lead lead - lid -", "lead lead - - - = lead lead - cup -");
        assertThat(pairs(side("lead lead A lid -", "lead lead A cup -"), side("lead lead B - -")))
                .containsExactly(
                        "lead lead A lid - = none !", "lead lead A cup - = none !", "none = lead lead B - - !");
    }

    @Test
    void anotherIndicatorOfTheSameThingIsTakenLast() {
        assertThat(pairs(
                        side("lead_1 lead - - -", "lead_2 lead - - -"), side("lead_3 lead - - -", "lead_1 lead - - -")))
                .containsExactly("lead_1 lead - - - = lead_1 lead - - -", "lead_2 lead - - - = lead_3 lead - - -");
        assertThat(pairs(side("lead lead - - -"), side("tin tin - - -")))
                .containsExactly("lead lead - - - = none", "none = tin tin - - -");
    }
}
