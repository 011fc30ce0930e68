package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The historic confirmation table of 2003. */
class GoodBehaviourTest {

    private static final Scheme SCHEME = Scheme.builtIn("good-behaviour-2003");

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            279.9 |   0   | none
            279.9 | 100   | none
            280   |   0   | a
            299.9 | 100   | a
            300   |  49.9 | a
            300   |  50   | aa
            319.9 |   0   | a
            319.9 |  30.1 | aa
            320   |   0   | aa
            359.9 | 100   | aa
            360   |  59.9 | aa
            360   |  60   | aaa
            369.9 |  50   | aa
            370   |   0   | aaa
            379.9 | 100   | aaa
            380   |  79.9 | aaa
            380   |  80   | aaaa
            389.9 |  70   | aaa
            389.9 |  70.1 | aaaa
            390   |  59.9 | aaa
            390   |  60   | aaaa
            400   |   0   | aaa
            400   | 100   | aaaa
            """)
    void gradesAsTheTableSays(String base, String bonus, String grade) {
        Grading grading =
                Fixture.grade(SCHEME, "{'facts':{'base-points':'" + base + "','bonus-points':'" + bonus + "'}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(grade);
        assertThat(grading.decided()).isTrue();
    }

    @Test
    void isLabelledHistoricAndTellsItsGaps() {
        assertThat(SCHEME.status()).isEqualTo(Scheme.Status.HISTORIC);
        assertThat(SCHEME.gaps()).extracting(Label::id).contains("edition-2017");
        assertThat(Fixture.grade(SCHEME, "{}").findings())
                .anyMatch(finding -> finding.reason().equals("historic"));
    }

    @Test
    void aMissingBonusLeavesTheGradeOpenAndSaysSo() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{'base-points':'385'}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo("aaa");
        assertThat(Fixture.id(grading.possible())).isEqualTo("aaaa");
        assertThat(grading.missing()).extracting(missing -> missing.name().id()).containsExactly("bonus-points");
    }

    @Test
    void saysTheFewestPointsToTheNextGrade() {
        Grading grading = Fixture.grade(SCHEME, "{'facts':{'base-points':'385','bonus-points':'60.5'}}");
        Next next = grading.next().orElseThrow();
        assertThat(next.grade().id()).isEqualTo("aaaa");
        assertThat(next.smallest()).isTrue();
        assertThat(next.improvements()).singleElement().satisfies(improvement -> {
            assertThat(improvement.from()).isEqualTo("60.5");
            assertThat(improvement.to()).isEqualTo(">= 75");
        });
    }
}
