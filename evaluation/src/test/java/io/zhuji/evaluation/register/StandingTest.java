package io.zhuji.evaluation.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.evaluation.programme.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 25);

    private static Certificate certificate(String scope, String state, String from, String to) {
        return new Certificate(
                2,
                Codes.of(1),
                "甲",
                "quality",
                "00123Q",
                Lists.split(scope, ';'),
                state,
                LocalDate.parse(from),
                to == null ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                "");
    }

    @ParameterizedTest(name = "scope {0}, {1}, {2} to {3}: {4}")
    @CsvSource({
        "C18, in-force, 2024-01-01, 2027-01-01, COVERS",
        "C18, in-force, 2024-01-01, 2026-11-25, COVERS",
        "C18, in-force, 2024-01-01, 2026-11-24, LAPSED",
        "C18, in-force, 2026-11-26, 2029-01-01, NOT_BEGUN",
        "C18, '', 2024-01-01, , COVERS",
        "C17;C1810, in-force, 2024-01-01, 2027-01-01, COVERS",
        "C17;C1829, in-force, 2024-01-01, 2027-01-01, OTHER_SCOPE",
        "'', in-force, 2024-01-01, 2027-01-01, SCOPE_UNKNOWN",
        "C18, suspended, 2024-01-01, 2027-01-01, SUSPENDED",
        "C18, revoked, 2024-01-01, 2027-01-01, REVOKED",
        "C18, deregistered, 2024-01-01, 2026-11-24, REVOKED",
    })
    void aCertificateSpeaksForAProductOnADay(
            String scope, String state, String from, String to, Certificate.Standing standing) {
        assertThat(certificate(scope, state, from, to).on(ON, "C1810")).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ISO 9001, quality",
        "GB/T 19001-2016, quality",
        "GB/T19001—2016, quality",
        "ISO 14001:2015, environment",
        "职业健康安全管理体系, occupational-health",
        "供应链安全管理体系认证, supply-chain-security",
        "ISO 50001, energy",
        "GB/T 23001-2017, informatization",
        "两化融合管理体系, informatization",
        "知识产权管理体系, intellectual-property",
        "ISO 90012, ",
        "GB/T 27922, ",
    })
    void theSevenManagementSystems(String written, String id) {
        assertThat(ManagementSystem.of(written).map(ManagementSystem::id)).isEqualTo(Optional.ofNullable(id));
        assertThat(ManagementSystem.all()).hasSize(7);
    }

    private static Training training(int firm, String person, String role, String hours) {
        return new Training(
                2,
                Codes.of(firm),
                "",
                person,
                role,
                "s",
                hours.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(hours)),
                ON,
                "",
                "");
    }

    @Test
    void trainingReachesRolesAndTheGapsAreNamed() {
        Map<String, TrainingCoverage> coverage = TrainingCoverage.of(List.of(
                training(1, "张", "manager", "8"),
                training(1, "张", "manager", "0.5"),
                training(1, "李", "manager", ""),
                training(1, "王", "财务", "4"),
                training(2, "赵", "sales", "")));
        TrainingCoverage first = coverage.get(Codes.of(1));
        assertThat(first.persons()).isEqualTo(Map.of("manager", 2, "", 1));
        assertThat(first.personTimes()).isEqualTo(4);
        assertThat(first.hours()).isEqualByComparingTo("12.5");
        assertThat(first.gaps()).containsExactly("production", "sales", "technician");
        assertThat(coverage.get(Codes.of(2)).gaps()).containsExactly("manager", "production", "technician");
        assertThat(TrainingCoverage.of(List.of())).isEmpty();
    }

    private static Recognition title(int firm, String name, String title, String to) {
        return new Recognition(
                2, Codes.of(firm), name, title, "", LocalDate.of(2024, 1, 1), Optional.of(LocalDate.parse(to)), "", "");
    }

    @Test
    void listsAreJoinedByCodeWhateverTheFirmIsCalled() {
        Overlap overlap = Overlap.on(
                ON,
                List.of(
                        title(1, "甲公司", "high-tech", "2027-01-01"),
                        title(1, "甲集团", "little-giant", "2027-01-01"),
                        title(1, "甲公司", "high-tech", "2027-01-01"),
                        title(2, "乙公司", "high-tech", "2027-01-01"),
                        title(2, "乙公司", Recognition.INNOVATIVE, "2026-11-24"),
                        title(3, "丙公司", Recognition.INNOVATIVE, "2026-11-25"),
                        title(4, "丁公司", "high-tech", "2026-01-01")));
        assertThat(overlap.all(Set.of("high-tech", "little-giant"))).containsExactly(Codes.of(1));
        assertThat(overlap.candidates(Set.of("high-tech", "little-giant"), Recognition.INNOVATIVE))
                .containsExactly(Codes.of(1), Codes.of(2));
        assertThat(overlap.renamed()).containsExactly(Codes.of(1));
        assertThat(overlap.titles()).doesNotContainKey(Codes.of(4));
    }
}
