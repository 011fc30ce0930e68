package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DifferenceProps {

    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final Target TARGET = Programme.builtIn().get(0).target("G2").orElseThrow();

    private static Entry entry(int firm, String status, LocalDate from, Optional<LocalDate> to) {
        return new Entry(firm, "declaration", Codes.of(firm), "", "", "", "", status, from, to, "", "");
    }

    @Property(tries = 200)
    void countedBeforePlusCameMinusLeftIsCountedAfter(
            @ForAll @Size(max = 30) List<@IntRange(max = 39) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(max = 39) Integer> after) {
        List<Entry> first = entries(before);
        List<Entry> second = entries(after);
        Difference difference = Difference.between(TARGET, first, BEFORE, second, AFTER);
        assertThat(difference.before()
                        + difference.came().size()
                        - difference.left().size())
                .isEqualTo(difference.after());
        Tally tally = Tally.of(Programme.builtIn().get(0), AFTER);
        second.forEach(tally::add);
        assertThat(difference.after()).isEqualTo(tally.progress().get(1).counted());
    }

    private static List<Entry> entries(List<Integer> seeds) {
        List<Entry> entries = new ArrayList<>();
        for (int seed : seeds) {
            entries.add(entry(
                    seed / 4,
                    seed % 3 == 0 ? "abolished" : "in-force",
                    seed % 5 == 0 ? AFTER.plusDays(1) : BEFORE.minusDays(3),
                    seed % 7 == 0 ? Optional.of(BEFORE.plusDays(1)) : Optional.empty()));
        }
        return entries;
    }
}
