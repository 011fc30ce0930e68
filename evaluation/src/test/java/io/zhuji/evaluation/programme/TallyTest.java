package io.zhuji.evaluation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final Programme PROGRAMME = Programme.builtIn().get(0);
    private static final LocalDate ON = LocalDate.of(2025, 6, 30);

    private static Entry declaration(int firm) {
        return entry("declaration", Codes.of(firm), "Q/A 1-2024", "", "", "in-force", "2024-01-01", "");
    }

    private static Entry entry(
            String kind, String code, String item, String level, String role, String status, String from, String to) {
        return new Entry(
                1,
                kind,
                code,
                "某公司",
                item,
                level,
                role,
                status,
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                "330106",
                "C19");
    }

    private static Progress count(String target, Counting counting, LocalDate on, Entry... entries) {
        Programme one = new Programme(
                "p",
                "e",
                false,
                "",
                "",
                List.of(PROGRAMME.target(target).orElseThrow().counting(counting)),
                PROGRAMME.regions());
        Tally tally = Tally.of(one, on);
        for (Entry entry : entries) {
            tally.add(entry);
        }
        return tally.progress().get(0);
    }

    private static Counting counting(String target) {
        return PROGRAMME.target(target).orElseThrow().counting();
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "G1, 10000, 2025-12-31, EVENT",
        "G2, 80000, 2025-12-31, ENTERPRISE",
        "G3, 5000, 2025-12-31, ENTERPRISE",
        "G4, 1000, 2025-12-31, ITEM",
        "G5, 200, 2025-12-31, ENTERPRISE",
        "G6, 20, 2025-12-31, ENTERPRISE",
        "G7, 10, 2027-12-31, ITEM",
        "G8, 400, 2027-12-31, ITEM",
        "G9, 5, 2027-12-31, ENTERPRISE",
    })
    void theNineTargetsOfTheDraft(String id, long value, LocalDate by, Counting.Unit unit) {
        Target target = PROGRAMME.target(id).orElseThrow();
        assertThat(target.value()).isEqualTo(value);
        assertThat(target.by()).isEqualTo(by);
        assertThat(target.counting().unit()).isEqualTo(unit);
        assertThat(target.openZh()).isNotEmpty();
        assertThat(target.openEn()).isNotEmpty();
        assertThat(PROGRAMME.draft()).isTrue();
        assertThat(PROGRAMME.edition()).isEqualTo("draft 2024-05-17");
        assertThat(PROGRAMME.targets()).hasSize(9);
    }

    @ParameterizedTest(name = "{0} firms: attained {1}, gap {2}, {3} %")
    @CsvSource({"79999, false, 1, 99.9", "80000, true, 0, 100.0", "80001, true, 0, 100.0"})
    void theNumberItselfIsEnough(int firms, boolean attained, long gap, BigDecimal percent) {
        Tally tally = Tally.of(PROGRAMME, ON);
        for (int i = 0; i < firms; i++) {
            tally.add(declaration(i));
            if (i % 10 == 0) {
                tally.add(declaration(i));
            }
        }
        Progress progress = tally.progress().get(1);
        assertThat(progress.counted()).isEqualTo(firms);
        assertThat(progress.attained()).isEqualTo(attained);
        assertThat(progress.gap()).isEqualTo(gap);
        assertThat(progress.percent()).isEqualTo(percent);
        assertThat(progress.byRegion()).isEqualTo(Map.of("3301", (long) firms));
        assertThat(progress.notCounted()).containsOnlyKeys(Counting.Miss.REPEATED);
    }

    @Test
    void policiesChangeTheCountAsTheySay() {
        Entry[] entries = {
            entry("declaration", Codes.of(1), "Q/A 1-2024", "", "", "in-force", "2024-01-01", ""),
            entry("declaration", Codes.of(1), "Q/A 2-2024", "", "", "in-force", "2024-02-01", ""),
            entry("declaration", Codes.of(2), "Q/B 1-2024", "", "", "deregistered", "2024-01-01", ""),
            entry("declaration", Codes.of(3), "Q/C 1-2020", "", "", "in-force", "2020-01-01", "2025-06-29"),
            entry("declaration", Codes.of(4), "Q/D 1-2020", "", "", "in-force", "2020-01-01", "2025-06-30"),
            entry("declaration", Codes.of(5), "Q/E 1-2025", "", "", "in-force", "2025-07-01", ""),
        };
        Counting g2 = counting("G2");
        assertThat(count("G2", g2, ON, entries).counted()).isEqualTo(2);
        assertThat(count("G2", g2, ON, entries).notCounted())
                .isEqualTo(Map.of(
                        Counting.Miss.STATUS, 1L,
                        Counting.Miss.LAPSED, 1L,
                        Counting.Miss.NOT_BEGUN, 1L,
                        Counting.Miss.REPEATED, 1L));
        assertThat(count("G2", g2.by(Counting.Unit.ITEM), ON, entries).counted())
                .isEqualTo(3);
        assertThat(count("G2", g2.statuses(Set.of()), ON, entries).counted()).isEqualTo(3);
        assertThat(count("G2", g2.term(Counting.Term.EVER), ON, entries).counted())
                .isEqualTo(3);
        assertThat(count("G2", g2.since(LocalDate.of(2024, 1, 1)), ON, entries).counted())
                .isEqualTo(1);
        assertThat(count("G2", g2.since(LocalDate.of(2024, 1, 2)), ON, entries).counted())
                .isEqualTo(1);
        assertThat(count("G2", g2.since(LocalDate.of(2024, 2, 2)), ON, entries).counted())
                .isZero();
        assertThat(count("G2", g2, LocalDate.of(2025, 7, 1), entries).counted()).isEqualTo(2);
    }

    @Test
    void personTimesCountAPersonAgainButNotTheSameRecord() {
        Entry first = entry("training", Codes.of(1), "王", "", "", "", "2025-03-01", "");
        Entry again = entry("training", Codes.of(1), "王", "", "", "", "2025-04-01", "");
        assertThat(count("G1", counting("G1"), ON, first, again, first).counted())
                .isEqualTo(2);
    }

    @Test
    void severalFirmsOnOneStandardAreOneStandardAndOnlyLeadersCount() {
        Counting g8 = counting("G8");
        assertThat(count(
                                "G8",
                                g8,
                                ON,
                                entry(
                                        "participation",
                                        Codes.of(1),
                                        "GB/T 1-2024",
                                        "national",
                                        "lead",
                                        "",
                                        "2024-06-01",
                                        ""),
                                entry(
                                        "participation",
                                        Codes.of(2),
                                        "GB/T 1-2024",
                                        "national",
                                        "lead",
                                        "",
                                        "2024-06-01",
                                        ""),
                                entry(
                                        "participation",
                                        Codes.of(3),
                                        "GB/T 2-2024",
                                        "national",
                                        "take-part",
                                        "",
                                        "2024-06-01",
                                        ""),
                                entry(
                                        "participation",
                                        Codes.of(3),
                                        "GB/T 3-2023",
                                        "national",
                                        "lead",
                                        "",
                                        "2023-12-31",
                                        ""),
                                entry(
                                        "participation",
                                        Codes.of(3),
                                        "ISO 4:2024",
                                        "international",
                                        "lead",
                                        "",
                                        "2024-06-01",
                                        ""))
                        .counted())
                .isEqualTo(1);
    }

    @Test
    void seatsWhoseTermEndedDoNotCountAndSeveralSeatsOfAFirmCountOnce() {
        assertThat(count(
                                "G9",
                                counting("G9"),
                                ON,
                                entry(
                                        "committee",
                                        Codes.of(1),
                                        "TC 1",
                                        "national",
                                        "secretariat",
                                        "",
                                        "2024-06-01",
                                        "2025-06-29"),
                                entry(
                                        "committee",
                                        Codes.of(2),
                                        "TC 2",
                                        "national",
                                        "secretariat",
                                        "",
                                        "2024-06-01",
                                        "2029-06-01"),
                                entry(
                                        "committee",
                                        Codes.of(2),
                                        "TC 3/SC 1",
                                        "national",
                                        "secretariat",
                                        "",
                                        "2024-06-01",
                                        ""),
                                entry("committee", Codes.of(3), "TC 2", "national", "member", "", "2024-06-01", ""))
                        .counted())
                .isEqualTo(1);
    }

    @Test
    void recognitionsCountWhileTheyAreValid() {
        Entry lapsed = entry("recognition", Codes.of(1), "", "middle", "", "", "2022-06-29", "2025-06-29");
        Entry valid = entry("recognition", Codes.of(2), "", "middle", "", "", "2022-06-30", "2025-06-30");
        Entry high = entry("recognition", Codes.of(3), "", "high", "", "", "2024-06-30", "2027-06-30");
        assertThat(count("G5", counting("G5"), ON, lapsed, valid, high).counted())
                .isEqualTo(1);
        assertThat(count("G5", counting("G5").term(Counting.Term.EVER), ON, lapsed, valid, high)
                        .counted())
                .isEqualTo(2);
        assertThat(count("G6", counting("G6"), ON, lapsed, valid, high).counted())
                .isEqualTo(1);
    }

    @Test
    void badRecordsAreNamedAndCountedApart() {
        Tally tally = Tally.of(PROGRAMME, ON);
        List<Entry> entries = List.of(
                declaration(1),
                new Entry(
                        2,
                        "declaration",
                        Codes.of(1).toLowerCase(),
                        "又一名称",
                        "",
                        "",
                        "",
                        "in-force",
                        ON,
                        Optional.empty(),
                        "",
                        ""),
                new Entry(
                        3,
                        "declaration",
                        "91330100799655059B",
                        "",
                        "",
                        "",
                        "",
                        "in-force",
                        ON,
                        Optional.empty(),
                        "",
                        ""),
                new Entry(
                        4,
                        "declaration",
                        Codes.of(2),
                        "",
                        "",
                        "",
                        "",
                        "in-force",
                        ON,
                        Optional.of(ON.minusDays(1)),
                        "",
                        ""),
                new Entry(
                        5, "declaration", Codes.of(3), "", "", "", "", "in-force", ON, Optional.empty(), "990000", ""));
        entries.forEach(tally::add);
        assertThat(tally.entries()).isEqualTo(5);
        assertThat(tally.setAside()).isEqualTo(2);
        assertThat(tally.enterprises()).isEqualTo(2);
        assertThat(tally.findings())
                .extracting(finding -> finding.facts().get("row") + " " + finding.reason())
                .containsExactly("2 names-differ", "3 credit-code", "4 dates", "5 region");
        Progress progress = tally.progress().get(1);
        assertThat(progress.counted()).isEqualTo(2);
        assertThat(progress.byRegion()).isEqualTo(Map.of("3301", 1L, "", 1L));
        assertThat(progress.byIndustry()).isEqualTo(Map.of("C19", 1L, "", 1L));
    }

    @Test
    void manyFindingsOfOneReasonAreCountedButNotAllKept() {
        Tally tally = Tally.of(PROGRAMME, ON);
        for (int i = 0; i < 1500; i++) {
            tally.add(new Entry(i, "declaration", "x", "", "", "", "", "", ON, Optional.empty(), "", ""));
        }
        assertThat(tally.findings()).hasSize(Tally.NAMED);
        assertThat(tally.told()).isEqualTo(Map.of("credit-code", 1500L));
        assertThat(tally.setAside()).isEqualTo(1500);
    }

    @ParameterizedTest(name = "on {0} with {1}: {2} days, {3} a year")
    @CsvSource({
        "2025-12-21, 79990, 10, 365",
        "2025-12-30, 79999, 1, 365",
        "2025-12-31, 79999, 0, ",
        "2026-01-01, 79999, 0, ",
        "2026-01-01, 80000, 0, 0",
    })
    void rateNeeded(LocalDate on, long counted, long days, BigDecimal perYear) {
        Progress progress = new Progress(
                PROGRAMME.target("G2").orElseThrow(),
                on,
                counted,
                Map.of(),
                new java.util.TreeMap<>(),
                new java.util.TreeMap<>());
        assertThat(progress.daysLeft()).isEqualTo(days);
        assertThat(progress.neededPerYear()).isEqualTo(Optional.ofNullable(perYear));
    }

    @Test
    void everyFindingHasASentenceInBothLanguages() {
        List<Finding> findings = new ArrayList<>();
        Tally tally = Tally.of(PROGRAMME, ON);
        tally.add(declaration(1));
        tally.add(new Entry(2, "declaration", Codes.of(1), "B", "", "", "", "", ON, Optional.empty(), "x", ""));
        tally.add(new Entry(3, "declaration", "y", "B", "", "", "", "", ON, Optional.empty(), "x", ""));
        tally.add(new Entry(
                4, "declaration", Codes.of(1), "B", "", "", "", "", ON, Optional.of(ON.minusDays(1)), "", ""));
        tally.add(new Entry(
                5, "declaration", Codes.of(1), "B", "", "", "", "", ON.plusDays(1), Optional.empty(), "", "?"));
        tally.add(new Entry(
                6, "declaration", Codes.of(1), "B", "", "", "", "", ON.minusYears(1000), Optional.empty(), "", ""));
        findings.addAll(tally.findings());
        EntryReader.ofMixedKinds().read(5, Map.of(), findings::add);
        EntryReader.of("training").read(6, Map.of("enterprise", "z", "from", "gestern"), findings::add);
        assertThat(findings).hasSizeGreaterThanOrEqualTo(9);
        assertThat(findings.stream().map(f -> f.rule() + "." + f.reason()).collect(java.util.stream.Collectors.toSet()))
                .isEqualTo(EntryReader.messages().keys());
        for (Finding finding : findings) {
            for (java.util.Locale locale : List.of(java.util.Locale.CHINESE, java.util.Locale.ENGLISH)) {
                assertThat(EntryReader.messages().text(finding, locale)).doesNotContain("{", "programme.");
            }
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "330106, 3301",
        "3301, 3301",
        "杭州, 3301",
        "杭州市, 3301",
        "杭州市西湖区, 3301",
        "浙江省宁波市鄞州区, 3302",
        "Ningbo, 3302",
        "浙江省, 3300",
        "某某市, ''",
        "990101, ''",
    })
    void regionsAreReadByCodeAndByName(String written, String shown) {
        Tally tally = Tally.of(PROGRAMME, ON);
        tally.add(new Entry(
                1,
                "declaration",
                Codes.of(1),
                "",
                "",
                "",
                "",
                "in-force",
                LocalDate.of(2024, 1, 1),
                Optional.empty(),
                written,
                "1810"));
        assertThat(tally.progress().get(1).byRegion()).isEqualTo(Map.of(shown, 1L));
        assertThat(tally.progress().get(1).byIndustry()).isEqualTo(Map.of("C18", 1L));
        assertThat(tally.findings()).hasSize(shown.isEmpty() ? 1 : 0);
    }

    @Test
    void impossibleAndComingDaysAreNamed() {
        Tally tally = Tally.of(PROGRAMME, ON);
        tally.add(entry("declaration", Codes.of(1), "", "", "", "in-force", "1024-05-17", ""));
        tally.add(entry("declaration", Codes.of(2), "", "", "", "in-force", "2025-07-01", ""));
        tally.add(entry("declaration", Codes.of(3), "", "", "", "in-force", "2025-06-30", ""));
        assertThat(tally.findings()).extracting(Finding::reason).containsExactly("too-early", "future");
        assertThat(tally.setAside()).isEqualTo(1);
        assertThat(tally.progress().get(1).counted()).isEqualTo(1);
        assertThat(tally.progress().get(1).notCounted()).isEqualTo(Map.of(Counting.Miss.NOT_BEGUN, 1L));
    }

    @Test
    void aWindowCountsWhatBeganWithinIt() {
        Entry before = entry("front-runner", Codes.of(1), "A", "", "", "", "2023-12-31", "");
        Entry first = entry("front-runner", Codes.of(1), "B", "", "", "", "2024-01-01", "");
        Entry last = entry("front-runner", Codes.of(1), "C", "", "", "", "2024-12-31", "");
        Entry after = entry("front-runner", Codes.of(1), "D", "", "", "", "2025-01-01", "");
        Counting window = counting("G4").within(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        Progress progress = count("G4", window, ON, before, first, last, after);
        assertThat(progress.counted()).isEqualTo(2);
        assertThat(progress.notCounted())
                .isEqualTo(Map.of(Counting.Miss.BEFORE_BASE, 1L, Counting.Miss.AFTER_WINDOW, 1L));
        assertThat(count("G4", counting("G4"), ON, before, first, last, after).counted())
                .isEqualTo(4);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> counting("G4").within(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-01-01 is before since 2024-01-02");
    }

    @Test
    void enterprisesImplementingAStandardCountOnceWhileItIsInForce() {
        assertThat(count(
                                "G3",
                                counting("G3"),
                                ON,
                                entry("implementation", Codes.of(1), "T/ZZB 1", "", "", "in-force", "2024-01-01", ""),
                                entry("implementation", Codes.of(1), "T/ZZB 2", "", "", "in-force", "2024-02-01", ""),
                                entry("implementation", Codes.of(2), "T/ZZB 1", "", "", "abolished", "2024-01-01", ""),
                                entry(
                                        "implementation",
                                        Codes.of(3),
                                        "T/ZZB 1",
                                        "",
                                        "",
                                        "in-force",
                                        "2022-01-01",
                                        "2025-06-29"),
                                entry("declaration", Codes.of(4), "T/ZZB 1", "", "", "in-force", "2024-01-01", ""))
                        .counted())
                .isEqualTo(1);
    }
}
