package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final Target TARGET = Programme.builtIn().get(0).target("G2").orElseThrow();

    private static Entry entry(int firm, String status, LocalDate from, LocalDate to, String region) {
        return new Entry(
                firm,
                "declaration",
                Codes.of(firm),
                "公司" + firm,
                "",
                "",
                "",
                status,
                from,
                Optional.ofNullable(to),
                region,
                "");
    }

    @Test
    void saysWhoCameWhoLeftWhoChangedAndWhy() {
        LocalDate old = LocalDate.of(2024, 1, 1);
        Difference difference = Difference.between(
                TARGET,
                List.of(
                        entry(1, "in-force", old, null, "3301"),
                        entry(2, "in-force", old, LocalDate.of(2025, 6, 30), "3301"),
                        entry(3, "in-force", old, null, "3301"),
                        entry(4, "in-force", old, null, "3301"),
                        entry(5, "in-force", LocalDate.of(2025, 3, 1), null, "3301")),
                BEFORE,
                List.of(
                        entry(1, "in-force", old, null, "3302"),
                        entry(2, "in-force", old, LocalDate.of(2025, 6, 30), "3301"),
                        entry(3, "abolished", old, null, "3301"),
                        entry(5, "in-force", LocalDate.of(2025, 3, 1), null, "3301"),
                        entry(6, "in-force", AFTER, null, "3301")),
                AFTER);
        assertThat(difference.before()).isEqualTo(4);
        assertThat(difference.after()).isEqualTo(3);
        assertThat(difference.came())
                .containsExactlyInAnyOrder(
                        new Difference.Move(Codes.of(5), "公司5", "not-begun"),
                        new Difference.Move(Codes.of(6), "公司6", "absent"));
        assertThat(difference.left())
                .containsExactlyInAnyOrder(
                        new Difference.Move(Codes.of(2), "公司2", "lapsed"),
                        new Difference.Move(Codes.of(3), "公司3", "status"),
                        new Difference.Move(Codes.of(4), "公司4", "absent"));
        assertThat(difference.changed()).containsExactly(new Difference.Change(Codes.of(1), "region", "3301", "3302"));
    }
}
