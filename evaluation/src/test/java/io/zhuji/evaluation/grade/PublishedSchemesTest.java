package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same line, advancedness, Zhejiang Made claims, the provincial mark, incentives. */
class PublishedSchemesTest {

    @ParameterizedTest(name = "line {0}, limits {1}, reports {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | true  | true  | statement
            false | true  | true  | none
            true  | false | true  | none
            true  | true  | false | none
            """)
    void aSameLineStatementNeedsAllThree(String line, String limits, String reports, String grade) {
        Scheme scheme = Scheme.builtIn("same-line");
        Grading grading = Fixture.grade(
                scheme,
                "{'facts':{'one-line':" + line + ",'stricter-met':" + limits + ",'reports-agree':" + reports + "}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(grade);
        assertThat(grading.decided()).isTrue();
        if (grade.equals("none")) {
            assertThat(grading.decidedBy()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "lower {0}, missing {1}, higher {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | not-lower   | not-lower
            0 | 0 | 1 | higher-than | higher-than
            1 | 0 | 9 | none        | none
            0 | 1 | 9 | none        | none
            [0,1] | 0 | 9 | none    | higher-than
            """)
    void higherThanTheStandardAsksNothingLowerAndSomethingHigher(
            String lower, String missing, String higher, String proven, String possible) {
        Grading grading = Fixture.grade(
                Scheme.builtIn("advancedness"),
                "{'facts':{'lower':" + lower + ",'missing':" + missing + ",'higher':" + higher + "}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(proven);
        assertThat(Fixture.id(grading.possible())).isEqualTo(possible);
    }

    private static final Scheme CLAIM = Scheme.builtIn("zhejiang-made-claim");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            supported | 'claim':'zhejiang-made-standard','standard':'T/ZZB 1152-2019','executed':['GB/T 1-2020','T/ZZB 1152-2019']
            none      | 'claim':'zhejiang-made-standard','standard':'T/ZZB 1152-2019','executed':['GB/T 1-2020']
            none      | 'claim':'zhejiang-made-standard','standard':'T/ZZB 1152-2019','executed':['T/ZZB 1152-2018']
            none      | 'claim':'zhejiang-made-standard','standard':'T/CAS 290-2017','executed':['T/CAS 290-2017']
            supported | 'claim':'pin-certified','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'certificate':true,'certified-on':'2024-01-01','certificate-until':'2026-11-25'
            none      | 'claim':'pin-certified','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'certificate':true,'certified-on':'2024-01-01','certificate-until':'2026-11-24'
            none      | 'claim':'pin-certified','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'certificate':false,'certified-on':'2024-01-01','certificate-until':'2027-01-01'
            none      | 'claim':'pin-certified','standard':'T/ZZB 1-2020','executed':['T/ZZB 2-2020'],'certificate':true,'certified-on':'2024-01-01','certificate-until':'2027-01-01'
            supported | 'claim':'pin-self-declared','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'self-declared-on':'2023-03-30','credit-guarantee':true
            none      | 'claim':'pin-self-declared','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'self-declared-on':'2023-03-29','credit-guarantee':true
            none      | 'claim':'pin-self-declared','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'self-declared-on':'2024-03-29','credit-guarantee':false
            supported | 'claim':'zhejiang-standard-mark','mark-granted':true
            none      | 'claim':'zhejiang-standard-mark','mark-granted':false
            """)
    void aClaimStandsOnItsGround(String grade, String facts) {
        Grading grading = Fixture.grade(CLAIM, "{'facts':{" + facts + "}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(grade);
        assertThat(grading.decided()).isTrue();
    }

    @Test
    void aClaimWithoutItsCertificateDataIsOpenAndAsksOnlyForWhatItNeeds() {
        Grading grading = Fixture.grade(
                CLAIM,
                "{'facts':{'claim':'pin-certified','standard':'T/ZZB 1-2020','executed':['T/ZZB 1-2020'],'certificate':true}}");
        assertThat(grading.grade()).isEmpty();
        assertThat(grading.missing())
                .extracting(missing -> missing.name().id())
                .containsExactly("certified-on", "certificate-until");
    }

    @Test
    void certificateDaysOutOfOrderAreToldAndNotUsed() {
        FactsReading reading =
                Fixture.read(CLAIM, "{'facts':{'certified-on':'2027-01-02','certificate-until':'2027-01-01'}}");
        assertThat(reading.findings())
                .extracting(finding -> finding.reason() + finding.at())
                .containsExactly("order/facts/certificate-until");
        assertThat(reading.facts().text("certified-on")).isEmpty();
        assertThat(reading.facts().text("certificate-until")).isEmpty();
    }

    private static final Scheme MARK = Scheme.builtIn("zhejiang-standard-mark");

    private static Selection.Candidate candidate(int i, boolean evaluated, Optional<BigDecimal> score) {
        Grading grading = Fixture.grade(
                MARK,
                "{'facts':{'kind':'group','made-in-zhejiang':true,'applied':true,'evaluated':" + evaluated + "}}");
        return new Selection.Candidate("c" + (1000 + i), grading, score);
    }

    @Test
    void upToTheCapAllQualifiedAreHonoured() {
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            candidates.add(candidate(i, true, Optional.empty()));
        }
        candidates.add(candidate(100, false, Optional.empty()));
        Selection selection = Selection.of(MARK, candidates);
        assertThat(selection.chosen()).hasSize(100);
        assertThat(selection.not()).containsExactly("c1100");
    }

    @Test
    void overTheCapNobodyIsChosenByGuess() {
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            candidates.add(candidate(i, true, Optional.empty()));
        }
        Selection selection = Selection.of(MARK, candidates);
        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.undecided()).hasSize(101);
    }

    @Test
    void scoresOrderTheQualifiedAndATieAtTheCapStaysOpen() {
        List<Selection.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            // 99 above, three equal at the cap, one below
            int score = i < 99 ? 200 - i : i < 102 ? 50 : 10;
            candidates.add(candidate(i, true, Optional.of(BigDecimal.valueOf(score))));
        }
        Selection selection = Selection.of(MARK, candidates);
        assertThat(selection.chosen()).hasSize(99);
        assertThat(selection.undecided()).containsExactly("c1099", "c1100", "c1101");
        assertThat(selection.over()).containsExactly("c1102");
        assertThatThrownBy(() -> Selection.of(MARK, List.of(candidates.get(0), candidates.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022, false", "2023, true", "2024, false", "2025, true"})
    void roundsComeEveryTwoYears(int year, boolean round) {
        assertThat(MARK.cap().orElseThrow().roundIn(year)).isEqualTo(round);
    }

    @Test
    void incentivesAreGivenIndependentlyAndLapsedTitlesGiveNone() {
        Scheme scheme = Scheme.builtIn("incentive-titles");
        Grading grading = Fixture.grade(
                scheme,
                "{'facts':{'international-led':0,'national-led':2,'title':'high','title-given':'2023-01-01',"
                        + "'title-until':'2026-01-01','secretariat':true,'pilot':true}}");
        assertThat(grading.grades()).extracting(Label::id).containsExactly("national-standard", "pilot-result");
        assertThat(grading.possibles())
                .extracting(Label::id)
                .containsExactly("national-standard", "committee", "pilot-result");
        assertThat(grading.missing()).extracting(missing -> missing.name().id()).containsExactly("secretariat-until");
        Grading valid = Fixture.grade(
                scheme, "{'facts':{'title':'middle','title-given':'2024-01-01','title-until':'2027-01-01'}}");
        assertThat(valid.grades()).extracting(Label::id).containsExactly("innovative-enterprise");
    }
}
