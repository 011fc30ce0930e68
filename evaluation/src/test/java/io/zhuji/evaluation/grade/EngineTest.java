package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the engine that no built-in scheme shows. */
class EngineTest {

    private static String named(String id, String rest) {
        return "{'id':'" + id + "','zh':'" + id + "','en':'" + id + "'," + rest + "}";
    }

    private static String scored(String id, String full, String more) {
        return named(id, more + "'points':{'of':'" + id + "-points','full':'" + full + "'}");
    }

    private static String points(String id, String full) {
        return named(id + "-points", "'kind':'number','better':'higher','from':'0','to':'" + full + "'");
    }

    /** The historic base of 400 points, made up of three items of which one may not apply. */
    private static final Scheme SHEET = Fixture.scheme("'facts':[" + points("a", "200") + "," + points("b", "150") + ","
            + points("c", "50") + "],'items':[" + scored("a", "200", "") + "," + scored("b", "150", "'evidence':true,")
            + "," + scored("c", "50", "'notApplicable':'full',") + "],'totals':["
            + named("base", "'kind':'sum','full':'400','members':[{'of':'a'},{'of':'b'},{'of':'c'}]") + "],'grades':["
            + named("g", "'when':[[{'of':'base','atLeast':'280'}]]") + "]");

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'facts':{'a-points':200,'b-points':80,'c-points':0},'evidence':{'b':['doc']}                    | g    | g
            'facts':{'a-points':200,'b-points':79.9,'c-points':0},'evidence':{'b':['doc']}                  | none | none
            'facts':{'a-points':200,'b-points':30},'notApplicable':{'c':'no service'},'evidence':{'b':['d']} | g    | g
            'facts':{'a-points':200,'b-points':30},'evidence':{'b':['d']}                                    | none | g
            'facts':{'a-points':200,'b-points':80,'c-points':0}                                              | none | g
            'facts':{'a-points':200,'b-points':80,'c-points':0},'evidence':{'b':[]}                          | none | g
            'facts':{'a-points':200,'b-points':[70,80],'c-points':0},'evidence':{'b':['doc']}                | none | g
            """)
    void itemsThatDoNotApplyCountInFullAndThoseWithoutEvidenceAreOpen(String body, String proven, String possible) {
        Grading grading = Fixture.grade(SHEET, "{" + body + "}");
        assertThat(Fixture.id(grading.grade())).isEqualTo(proven);
        assertThat(Fixture.id(grading.possible())).isEqualTo(possible);
    }

    @Test
    void asksForTheEvidenceThatLacks() {
        Grading grading = Fixture.grade(SHEET, "{'facts':{'a-points':200,'b-points':80,'c-points':0}}");
        assertThat(grading.missing()).containsExactly(new Missing(Missing.Kind.EVIDENCE, new Label("b", "b", "b")));
        assertThat(grading.next().orElseThrow().improvements())
                .containsExactly(new Improvement(Improvement.Kind.EVIDENCE, new Label("b", "b", "b"), "", ""));
    }

    @Test
    void anItemThatAlwaysAppliesCannotBeExcused() {
        FactsReading reading = Fixture.read(SHEET, "{'notApplicable':{'a':'why','x':'why'}}");
        assertThat(reading.findings())
                .extracting(finding -> finding.reason() + finding.at())
                .containsExactly("applies/notApplicable/a", "unknown-item/notApplicable/x");
        assertThat(reading.facts().notApplicable()).isEmpty();
    }

    private static final Scheme LEVELS =
            Fixture.scheme("'levels':[" + named("low", "").replace(",}", "}") + ","
                    + named("top", "").replace(",}", "}") + "],'facts':["
                    + named("p", "'kind':'number','better':'higher'") + "," + named("q", "'kind':'number'") + ","
                    + named("r", "'kind':'day','better':'earlier'") + "],'items':["
                    + named(
                            "ip",
                            "'notApplicable':'skip','group':'core','tiers':[{'level':'top','when':[[{'of':'p','atLeast':'9'}]]},"
                                    + "{'level':'low','when':[[{'of':'p','above':'5'}]]}]")
                    + ","
                    + named(
                            "iq",
                            "'notApplicable':'skip','group':'core','tiers':[{'level':'top','when':[[{'of':'q','atLeast':'-1','below':'1'}]]},"
                                    + "{'level':'low','when':[[{'of':'q','atLeast':'-2','atMost':'2'}]]}]")
                    + "],'totals':[" + named("core", "'kind':'weakest','group':'core'") + ","
                    + named("tops", "'kind':'count','level':'top','group':'core'") + "],'grades':["
                    + named("low-grade", "'when':[[{'of':'core','level':'low'}]]") + ","
                    + named("mid-grade", "'when':[[{'of':'core','level':'low'},{'of':'tops','atLeast':'1'}]]") + ","
                    + named("old-grade", "'when':[[{'met':'mid-grade'},{'of':'r','atMost':'act-3y'}]]") + "]");

    @ParameterizedTest(name = "p {0}, q {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            5    | 0    | none
            5.1  | 2    | low-grade
            5.1  | 2.1  | none
            5.1  | 1    | low-grade
            5.1  | 0.99 | mid-grade
            9    | -2   | mid-grade
            9    | -2.1 | none
            """)
    void weakestAndCountGoTogether(String p, String q, String grade) {
        assertThat(Fixture.id(Fixture.grade(LEVELS, "{'facts':{'p':'" + p + "','q':'" + q + "','r':'2026-01-01'}}")
                        .grade()))
                .isEqualTo(grade);
    }

    @Test
    void whatDoesNotApplyIsLeftOutButNothingAtAllIsNoLevel() {
        String one = "{'facts':{'p':'9','r':'2026-01-01'},'notApplicable':{'iq':'no such part'}}";
        assertThat(Fixture.id(Fixture.grade(LEVELS, one).grade())).isEqualTo("mid-grade");
        String none = "{'notApplicable':{'ip':'no such part','iq':'no such part'}}";
        assertThat(Fixture.grade(LEVELS, none).possible()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-25 | old-grade
            2023-11-26 | mid-grade
            """)
    void daysCountFromTheAct(LocalDate day, String grade) {
        String facts = "{'facts':{'p':'9','q':'0','r':'" + day + "'}}";
        assertThat(Fixture.id(Fixture.grade(LEVELS, facts).grade())).isEqualTo(grade);
        assertThat(Fixture.id(
                        Fixture.grade(LEVELS, facts, Fixture.DAY.plusDays(1)).grade()))
                .isEqualTo("old-grade");
    }

    @Test
    void anIntervalAcrossABoundIsOpen() {
        Grading grading = Fixture.grade(LEVELS, "{'facts':{'p':['8.8','9.2'],'q':['-2','-1.5'],'r':'2026-01-01'}}");
        assertThat(Fixture.id(grading.grade())).isEqualTo("low-grade");
        assertThat(Fixture.id(grading.possible())).isEqualTo("mid-grade");
        assertThat(grading.missing()).extracting(missing -> missing.name().id()).containsExactly("p");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'facts':{'p':'NaN'}}           | value /facts/p
            {'facts':{'p':'1e3'}}           | value /facts/p
            {'facts':{'p':1e3}}             | value /facts/p
            {'facts':{'p':true}}            | value /facts/p
            {'facts':{'p':[9,8]}}           | value /facts/p
            {'facts':{'p':[9]}}             | value /facts/p
            {'facts':{'r':'2026-02-30'}}    | value /facts/r
            {'facts':{'r':20260101}}        | value /facts/r
            {'facts':{'zz':1}}              | unknown-fact /facts/zz
            {'facts':[]}                    | shape /facts
            {'on':'yesterday'}              | shape /on
            {'id':{}}                       | shape /id
            {'colour':1}                    | unknown-fact /colour
            {'evidence':{'ip':7}}           | shape /evidence/ip
            []                              | "shape "
            7                               | "shape "
            null                            | "shape "
            """)
    void badFactsAreToldAndCountAsMissing(String json, String told) {
        FactsReading reading = Fixture.read(LEVELS, json);
        assertThat(reading.findings())
                .extracting(finding -> finding.reason() + " " + finding.at())
                .containsExactly(told);
        assertThat(LEVELS.grade(reading.facts(), Fixture.DAY).decided()).isFalse();
    }

    @Test
    void countsAreWholeAndNotNegative() {
        Scheme scheme = Scheme.builtIn("advancedness");
        FactsReading reading = Fixture.read(scheme, "{'facts':{'lower':-1,'missing':'0.5','higher':'3.0'}}");
        assertThat(reading.findings())
                .extracting(finding -> finding.reason() + finding.at())
                .containsExactly("range/facts/lower", "value/facts/missing");
        assertThat(reading.facts().text("higher")).contains("3.0");
        assertThat(reading.facts().text("lower")).isEmpty();
    }
}
