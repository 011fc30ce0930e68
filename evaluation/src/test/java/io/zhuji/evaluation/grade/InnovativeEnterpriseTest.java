package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 国市监标创规〔2023〕4号, as far as it is known. */
class InnovativeEnterpriseTest {

    private static final Scheme SCHEME = Scheme.builtIn("innovative-enterprise");

    private static final String BASIC = "'legal-person':true,'normal-operation':true,'grave-events':false,"
            + "'listed':false,'declared':true,'not-lower':true,'comparison':true,'other-conditions':true";

    private static Step item(Grading grading, String id) {
        return grading.trace().stream()
                .filter(step -> step.name().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            industrial   | 79.99 | junior
            industrial   | 80    | middle
            industrial   | 80.00 | middle
            agricultural | 69.99 | junior
            agricultural | 70    | middle
            service      | 69    | junior
            service      | 70    | middle
            industrial   | 100   | middle
            """)
    void middleAsksEightyOrSeventyPoints(String sector, String score, String grade) {
        Grading grading =
                Fixture.grade(SCHEME, "{'facts':{" + BASIC + ",'sector':'" + sector + "','score':'" + score + "'}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} {1} % {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            large | 20    | 0       | 3
            large | 19.99 | 0       | 2
            large | 15    | 0       | 2
            large | 14.99 | 0       | 1
            large | 5     | 0       | 1
            large | 4.99  | 0       | 0
            large | 0     | 2000000 | 3
            large | 0     | 1999999 | 2
            large | 0     | 1000000 | 2
            large | 0     | 999999  | 1
            large | 0     | 200000  | 1
            large | 0     | 199999  | 0
            sme   | 20    | 0       | 3
            sme   | 19.99 | 0       | 2
            sme   | 15    | 0       | 2
            sme   | 5     | 0       | 1
            sme   | 4.99  | 99999   | 0
            sme   | 0     | 1000000 | 3
            sme   | 0     | 999999  | 2
            sme   | 0     | 500000  | 2
            sme   | 0     | 100000  | 1
            large | 4.99  | 1000000 | 2
            """)
    void spendScoresByShareOrAmount(String size, String share, String amount, String points) {
        Grading grading = Fixture.grade(
                SCHEME,
                "{'facts':{'size':'" + size + "','spend-share':'" + share + "','spend-amount':'" + amount + "'}}");
        Step spend = item(grading, "spend");
        assertThat(spend.points()).isEqualByComparingTo(points);
        assertThat(spend.possible()).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "director {0}, {1} people: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | 20 | 3
            true  | 19 | 2
            false | 20 | 2
            false | 15 | 2
            true  | 14 | 1
            true  | 5  | 1
            true  | 4  | 0
            """)
    void largeEnterprisesScoreForTheirPeople(boolean director, int staff, String points) {
        Grading grading =
                Fixture.grade(SCHEME, "{'facts':{'size':'large','director':" + director + ",'staff':" + staff + "}}");
        assertThat(item(grading, "people").points()).isEqualByComparingTo(points);
    }

    @Test
    void smallEnterprisesHaveAnOpenScoreForTheirPeopleAsTheValuesAreNotKnown() {
        Step people = item(Fixture.grade(SCHEME, "{'facts':{'size':'sme','staff':40,'director':true}}"), "people");
        assertThat(people.points()).isZero();
        assertThat(people.possible()).isEqualByComparingTo("3");
        assertThat(people.against()).extracting(Cell::truth).containsExactly(Cell.Truth.UNSTATED);
    }

    @Test
    void anUnknownSizeProvesTheLeastAndLeavesTheMost() {
        Step spend = item(Fixture.grade(SCHEME, "{'facts':{'spend-amount':1000000,'spend-share':0}}"), "spend");
        assertThat(spend.points()).isEqualByComparingTo("2");
        assertThat(spend.possible()).isEqualByComparingTo("3");
    }

    @Test
    void neverProvesTheHighGradeAsItsConditionsAreNotKnown() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{" + BASIC + ",'sector':'industrial','score':'100'}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo("middle");
        assertThat(Fixture.id(grading.possible())).isEqualTo("high");
        assertThat(grading.missing()).extracting(Missing::kind).containsExactly(Missing.Kind.TEXT);
        assertThat(grading.next().orElseThrow().reachable()).isFalse();
        assertThat(grading.findings()).anyMatch(finding -> finding.reason().equals("limited-by-scheme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grave-events", "normal-operation", "legal-person"})
    void thePastCannotBeImproved(String fact) {
        String facts = BASIC.replace("'" + fact + "':true", "'" + fact + "':no")
                .replace("'" + fact + "':false", "'" + fact + "':true")
                .replace(":no", ":false");
        Grading grading = Fixture.grade(SCHEME, "{'facts':{" + facts + "}}");
        assertThat(grading.grade()).isEmpty();
        assertThat(grading.possible()).isEmpty();
        Next next = grading.next().orElseThrow();
        assertThat(next.reachable()).isFalse();
        assertThat(next.against()).extracting(cell -> cell.of().id()).containsExactly(fact);
    }

    @Test
    void saysValuesInTheReadersLanguage() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{'grave-events':true}}");
        assertThat(grading.findings())
                .extracting(finding -> Scheme.messages().text(finding, java.util.Locale.CHINESE))
                .contains("决定项：近三年发生较大及以上事故或严重违法行为：现为 是，要求 = 否（方案 /gates/0/when/0/2）。");
        Said zh = new Said(SCHEME, true);
        assertThat(zh.of("= agricultural | service")).isEqualTo("= 农业企业 | 服务业企业");
        assertThat(zh.of(">= 2.5 %")).isEqualTo(">= 2.5 %");
        assertThat(zh.of(">= act-3y")).isEqualTo(">= act-3y");
        assertThat(new Said(SCHEME, false).of("not met")).isEqualTo("not met");
    }

    @Test
    void whatIsMissingDidNotDecideWhereSomethingFails() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{'grave-events':true,'score':'95'}}");
        assertThat(grading.decided()).isTrue();
        assertThat(grading.decidedBy()).extracting(cell -> cell.of().id()).containsExactly("grave-events");
    }

    @Test
    void missingBasicFactsAreAskedForAndNotGuessed() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{'sector':'service','score':'90'}}");
        assertThat(grading.grade()).isEmpty();
        assertThat(Fixture.id(grading.possible())).isEqualTo("high");
        assertThat(grading.missing())
                .extracting(missing -> missing.name().id())
                .contains("legal-person", "other-conditions");
        assertThat(grading.next().orElseThrow().improvements())
                .extracting(Improvement::kind)
                .containsOnly(Improvement.Kind.SHOW)
                .hasSize(8);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-15 | 2024-01-14 | NOT_YET
            2024-01-15 | 2024-01-15 | VALID
            2024-01-15 | 2026-10-14 | VALID
            2024-01-15 | 2026-10-15 | RENEWAL_DUE
            2024-01-15 | 2027-01-15 | RENEWAL_DUE
            2024-01-15 | 2027-01-16 | EXPIRED
            2024-02-29 | 2027-02-28 | RENEWAL_DUE
            2024-02-29 | 2027-03-01 | EXPIRED
            2023-05-31 | 2026-02-28 | RENEWAL_DUE
            2023-05-31 | 2026-02-27 | VALID
            """)
    void lastsThreeYearsAndIsRenewedInTheLastThreeMonths(LocalDate given, LocalDate on, Term.State state) {
        assertThat(SCHEME.term().orElseThrow().state(given, on)).isEqualTo(state);
    }

    @Test
    void isJudgedAnewAndChangesAreReportedWithinThreeMonths() {
        Term term = SCHEME.term().orElseThrow();
        assertThat(term.recalculateBy(LocalDate.of(2025, 11, 30))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(term.reportBy(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest(name = "holding {0}, applying for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                   | junior | true
                   | high   | true
            junior | middle | true
            junior | high   | false
            middle | high   | true
            middle | middle | true
            high   | middle | false
            """)
    void firstApplicantsChooseAndHoldersGoStepByStep(String held, String sought, boolean may) {
        assertThat(SCHEME.mayApply(Optional.ofNullable(held), sought)).isEqualTo(may);
    }

    @Test
    void juniorIsRenewedByDeclarationAndTheOthersByExamination() {
        assertThat(SCHEME.renewal("junior")).contains(Term.Renewal.SELF_DECLARATION);
        assertThat(SCHEME.renewal("middle")).contains(Term.Renewal.RE_EXAMINATION);
        assertThat(SCHEME.renewal("high")).contains(Term.Renewal.RE_EXAMINATION);
    }
}
