package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Basis;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up plan in the frame of the enterprise-standard front-runner. */
class FrontRunnerTest {

    private static final String PLAN = "'frame':'front-runner','facts':["
            + number("efficiency", "higher") + "," + number("noise", "lower") + "," + number("standby", "lower") + "],"
            + "'items':[" + item("efficiency", "atLeast", "5.20", "5.00", "4.50") + ","
            + item("noise", "atMost", "18", "20", "22") + "," + item("standby", "below", "0.5", "1.0", "2.0") + "]";

    private static final Scheme SCHEME = Fixture.scheme(PLAN);

    private static final String READY = "'declared':true,'well-formed':true,'references-valid':true,'incidents':false,"
            + "'management-systems':true,'mandatory-met':true,'base-indicators':true,'innovation':true";

    private static String number(String id, String better) {
        return "{'id':'" + id + "','kind':'number','zh':'" + id + "','en':'" + id + "','better':'" + better + "'}";
    }

    private static String item(String id, String test, String advanced, String average, String benchmark) {
        return "{'id':'core-" + id + "','zh':'" + id + "','en':'" + id + "','group':'core','tiers':["
                + tier("advanced", id, test, advanced) + "," + tier("average", id, test, average) + ","
                + tier("benchmark", id, test, benchmark) + "]}";
    }

    private static String tier(String level, String id, String test, String value) {
        return "{'level':'" + level + "','when':[[{'of':'" + id + "','" + test + "':'" + value + "'}]]}";
    }

    private static String facts(String efficiency, String noise, String standby) {
        return "{'facts':{" + READY + ",'efficiency':'" + efficiency + "','noise':'" + noise + "','standby':'" + standby
                + "'}}";
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            5.20 | 18   | 0.49 | level-1
            5.20 | 18   | 0.5  | level-2
            5.19 | 18   | 0.4  | level-2
            5.20 | 18.1 | 0.4  | level-2
            5.00 | 20   | 0.99 | level-2
            6.00 | 10   | 1.0  | level-3
            4.99 | 10   | 0.1  | level-3
            4.50 | 22   | 1.99 | level-3
            4.49 | 10   | 0.1  | none
            9    | 22.1 | 0    | none
            9    | 0    | 2.0  | none
            """)
    void theWeakestCoreIndicatorDecides(String efficiency, String noise, String standby, String level) {
        assertThat(Fixture.id(
                        Fixture.grade(SCHEME, facts(efficiency, noise, standby)).grade()))
                .isEqualTo(level);
    }

    @Test
    void saysWhichCellOfWhichIndicatorDecided() {
        Grading grading = Fixture.grade(SCHEME, facts("5.5", "19", "0.4"));
        assertThat(grading.decidedBy()).singleElement().satisfies(cell -> {
            assertThat(cell.at().text()).isEqualTo("/items/1/tiers/0/when/0/0");
            assertThat(cell.of().id()).isEqualTo("noise");
            assertThat(cell.demand()).isEqualTo("<= 18");
            assertThat(cell.found()).isEqualTo("19");
        });
        assertThat(grading.next().orElseThrow().improvements())
                .singleElement()
                .isEqualTo(
                        new Improvement(Improvement.Kind.IMPROVE, new Label("noise", "noise", "noise"), "19", "<= 18"));
    }

    @Test
    void aMissingCoreIndicatorIsNotGuessed() {
        Grading grading = Fixture.grade(SCHEME, facts("5.5", "18", "0.4").replace("'noise':'18',", ""));
        assertThat(grading.grade()).isEmpty();
        assertThat(Fixture.id(grading.possible())).isEqualTo("level-1");
        assertThat(grading.missing()).extracting(missing -> missing.name().id()).containsExactly("noise");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'base-indicators':true    | 'base-indicators':false
            'mandatory-met':true      | 'mandatory-met':false
            'incidents':false         | 'incidents':true
            'declared':true           | 'declared':false
            'references-valid':true   | 'references-valid':false
            """, quoteCharacter = '"')
    void aFailedBasicRequirementGivesNoGrade(String good, String bad) {
        assertThat(Fixture.grade(SCHEME, facts("9", "1", "0.1").replace(good, bad))
                        .possible())
                .isEmpty();
    }

    @Test
    void withoutTheInnovativeIndicatorsAskedThereIsNoLevelOne() {
        String facts = facts("9", "1", "0.1").replace("'innovation':true", "'innovation':false");
        assertThat(Fixture.id(Fixture.grade(SCHEME, facts).grade())).isEqualTo("level-2");
    }

    @Test
    void tellsThatTheRulesOfTheLevelsWereNotVerified() {
        Grading grading = Fixture.grade(SCHEME, facts("9", "1", "0.1"));
        assertThat(grading.verification()).isEqualTo(Basis.Verification.UNVERIFIED);
        assertThat(grading.findings()).anyMatch(finding -> finding.reason().equals("unverified"));
    }

    private static Map<String, Facts> entrants(String... facts) {
        Map<String, Facts> entrants = new LinkedHashMap<>();
        for (int i = facts.length - 1; i >= 0; i--) {
            entrants.put("s" + i, Fixture.read(SCHEME, facts[i]).facts());
        }
        return entrants;
    }

    @Test
    void hidesTheOrderInsideATierAndHoldsBackWhereAllAreEqual() {
        Ranking ranking = Ranking.of(
                SCHEME,
                entrants(
                        facts("5.21", "18", "0.40"),
                        facts("9.99", "18.0", "0.3"),
                        facts("5.00", "18.00", "0.1"),
                        facts("1.00", "18", "0.1"),
                        facts("5.50", "30", "0.1").replace("'declared':true", "'declared':false")),
                Fixture.DAY);
        Ranking.Indicator efficiency = ranking.indicators().get(0);
        assertThat(efficiency.withheld()).isFalse();
        assertThat(efficiency.tiers())
                .extracting(tier -> tier.name().id() + tier.members())
                .containsExactly("advanced[s0, s1]", "average[s2]", "benchmark[]");
        Ranking.Indicator noise = ranking.indicators().get(1);
        assertThat(noise.withheld()).isTrue();
        assertThat(noise.tiers()).isEmpty();
        assertThat(ranking.grades())
                .extracting(tier -> tier.name().id() + tier.members())
                .containsExactly("level-1[s0, s1]", "level-2[s2]", "level-3[]");
        assertThat(ranking.ungraded()).containsExactly("s3");
        assertThat(ranking.refused()).containsExactly("s4");
    }

    @Test
    void rankingsDoNotDependOnTheOrderOfEntrants() {
        Map<String, Facts> entrants = entrants(facts("5.21", "18", "0.40"), facts("9", "17", "0.3"));
        Map<String, Facts> turned = new LinkedHashMap<>();
        entrants.keySet().stream().sorted().forEach(id -> turned.put(id, entrants.get(id)));
        assertThat(Ranking.of(SCHEME, turned, Fixture.DAY)).isEqualTo(Ranking.of(SCHEME, entrants, Fixture.DAY));
    }

    @Test
    void refusesAPlanWhoseLowestTierIsBelowTheStandard() {
        String low = PLAN.replace("'id':'core-noise'", "'floor':[[{'of':'noise','atMost':'21'}]],'id':'core-noise'");
        assertThat(Fixture.reading(Fixture.json(low)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason()).isEqualTo("floor");
                    assertThat(finding.at().text()).isEqualTo("/items/1/tiers/2");
                });
        assertThat(Fixture.reading(Fixture.json(low.replace("'21'", "'22'"))).scheme())
                .isPresent();
    }

    @Test
    void theFrameAloneIsNoScheme() {
        assertThatThrownBy(() -> Scheme.builtIn("front-runner")).isInstanceOf(IllegalArgumentException.class);
    }
}
