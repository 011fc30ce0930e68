package io.zhuji.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.catalog.Turn;
import io.zhuji.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On no other day than a turn does the answer to a citation change. */
class TurnProps {

    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 1, 1);

    private final Catalog catalog = Catalog.builtIn();
    private final List<Turn> turns = catalog.turns(FIRST, LAST);

    @Provide
    Arbitrary<Standard> standards() {
        return Arbitraries.of(catalog.standards());
    }

    @Property(tries = 120)
    void answersChangeOnTurnsOnly(@ForAll("standards") Standard standard) {
        List<LocalDate> own = turns.stream()
                .filter(turn -> turn.number().equals(standard.number()))
                .map(Turn::on)
                .toList();
        Resolution known = catalog.resolve(standard.number(), FIRST);
        for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            Resolution now = catalog.resolve(standard.number(), day);
            if (!now.equals(known)) {
                assertThat(own).as(standard.number() + " on " + day).contains(day);
            }
            known = now;
        }
    }

    @Property
    void everyTurnIsAChange(@ForAll("standards") Standard standard) {
        for (Turn turn : turns) {
            if (turn.number().equals(standard.number()) && turn.kind() != Turn.Kind.ANNOUNCED) {
                Resolution before = catalog.resolve(turn.number(), turn.on().minusDays(1));
                Resolution after = catalog.resolve(turn.number(), turn.on());
                assertThat(after).as(turn.toString()).isNotEqualTo(before);
            }
        }
    }
}
