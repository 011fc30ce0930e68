package io.zhuji.evaluation.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeTest {

    private static final String X =
            "'facts':[{'id':'x','kind':'number','zh':'x','en':'x','better':'higher','from':'0','to':'100'},"
                    + "{'id':'s','kind':'choice','zh':'s','en':'s','words':[{'id':'a','zh':'a','en':'a'},{'id':'b','zh':'b','en':'b'}]}]";

    private static String grade(String id, String when) {
        return "{'id':'" + id + "','zh':'" + id + "','en':'" + id + "','when':" + when + "}";
    }

    private static String item(String id, String rest) {
        return "{'id':'" + id + "','zh':'" + id + "','en':'" + id + "'," + rest + "}";
    }

    private static final String GRADES = "'grades':[" + grade("g", "[[{'of':'x','atLeast':'1'}]]") + "]";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            unknown-name   | /grades/0/when/0/0/of | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'y','atLeast':'1'}]]}]
            unknown-name   | /grades/0/when/0/0/met | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'met':'x'}]]}]
            unknown-name   | /grades/0/when/0/0/gap | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'gap':'x'}]]}]
            cycle          | /gates/0              | 'gates':[{'id':'p','zh':'p','en':'p','when':[[{'met':'q'}]]},{'id':'q','zh':'q','en':'q','when':[[{'met':'p'}]]}],'grades':[{'id':'g','zh':'g','en':'g','when':[[{'met':'p'}]]}]
            cycle          | /grades/0             | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'met':'g'}]]}]
            cycle          | /totals/0             | 'totals':[{'id':'t','zh':'t','en':'t','kind':'sum','full':'1','members':[{'of':'u'}]},{'id':'u','zh':'u','en':'u','kind':'sum','full':'1','members':[{'of':'t'}]}],'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'t','atLeast':'1'}]]}]
            unreachable    | /grades/0/when/0/0    | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'101'}]]}]
            unreachable    | /grades/1/when/1      | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]},{'id':'h','zh':'h','en':'h','when':[[{'of':'x','atLeast':'2'}],[{'of':'x','atLeast':'1'},{'of':'s','is':'a'},{'of':'s','is':'b'}]]}]
            unreachable    | /grades/0             | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]},{'id':'h','zh':'h','en':'h','when':[[{'of':'x','atLeast':'1.0'}]]}]
            not-nested     | /grades/1/when        | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'2'}]]},{'id':'h','zh':'h','en':'h','when':[[{'of':'x','atLeast':'1'}]]}]
            direction      | /grades/0/when/0/0    | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atMost':'1'}]]}]
            direction      | /grades/0/when/0/0    | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1','atMost':'2'}]]}]
            cell           | /grades/0/when/0/0    | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x'}]]}]
            cell           | /grades/0/when/0/0    | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','is':'a'}]]}]
            cell           | /grades/0/when/0      | 'grades':[{'id':'g','zh':'g','en':'g','when':[[]]}]
            cell           | /grades/0/when        | 'grades':[{'id':'g','zh':'g','en':'g','when':[]}]
            shape          | /grades/0/when/0/0/atLeast | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'NaN'}]]}]
            shape          | /grades/0/when/0/0/atLeast | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1e2'}]]}]
            shape          | /grades/0/when/0/0/atLeast | 'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':1.5}]]}]
            duplicate      | /grades/0             | 'grades':[{'id':'x','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            missing-member | /grades/0             | 'grades':[{'id':'g','zh':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            unknown-member | /grades/0/color       | 'grades':[{'id':'g','zh':'g','en':'g','color':1,'when':[[{'of':'x','atLeast':'1'}]]}]
            missing-member | ""                    | 'grades':[]
            dates          | /to                   | 'from':'2026-01-02','to':'2026-01-01','grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            shape          | /from                 | 'from':'2026-02-30','grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            dates          | /term                 | 'term':{'years':1,'renewalMonths':13},'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            shape          | /term/reportMonths    | 'term':{'years':1,'reportMonths':-3},'grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            unknown-name   | /frame                | 'frame':'x','grades':[{'id':'g','zh':'g','en':'g','when':[[{'of':'x','atLeast':'1'}]]}]
            """)
    void refusesWhatMakesNoSenseAndTellsWhere(String reason, String at, String rest) {
        refused(reason, at, X + "," + rest);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            overlap    | /items/0/tiers/0      | 'tiers':[{'points':'1','when':[[{'of':'x','atLeast':'9'}]]},{'points':'1','when':[[{'of':'x','atLeast':'5'}]]}]
            overlap    | /items/0/tiers/0/when | 'tiers':[{'points':'2','when':[[{'of':'x','atLeast':'5'}]]},{'points':'1','when':[[{'of':'x','atLeast':'5'}]]}]
            overlap    | /items/0/tiers/0/when | 'tiers':[{'points':'2','when':[[{'of':'x','atLeast':'5'}]]},{'points':'1','when':[[{'of':'x','atLeast':'9'}]]}]
            overlap    | /items/0/tiers/0/when | 'tiers':[{'points':'2','when':[[{'of':'x','atLeast':'9'}],[{'of':'s','is':'a'}]]},{'points':'1','when':[[{'of':'x','atLeast':'5'}]]}]
            shape      | /items/0/tiers/0/points | 'tiers':[{'points':'-1','when':[[{'of':'x','atLeast':'9'}]]}]
            shape      | /items/0              | 'evidence':true
            missing-member | /items/0          | 'tiers':[]
            unknown-name | /items/0/tiers/0/level | 'tiers':[{'level':'top','when':[[{'of':'x','atLeast':'9'}]]}]
            variants   | /items/0              | 'variants':[{'when':{'s':'a'},'tiers':[{'points':'1','when':[[{'of':'x','atLeast':'9'}]]}]}]
            variants   | /items/0              | 'variants':[{'when':{'s':['a','b']},'tiers':[{'points':'1','when':[[{'of':'x','atLeast':'9'}]]}]},{'when':{'s':'b'},'tiers':[{'points':'1','when':[[{'of':'x','atLeast':'9'}]]}]}]
            unknown-name | /items/0/variants/0/when/s | 'variants':[{'when':{'s':'c'},'tiers':[{'points':'1','when':[[{'of':'x','atLeast':'9'}]]}]}]
            weights    | /items/0/points       | 'points':{'of':'x','full':'90'}
            """)
    void refusesItemsThatMakeNoSense(String reason, String at, String rest) {
        refused(reason, at, X + ",'items':[" + item("i", rest) + "]," + GRADES);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            weights | /totals/0/full | 'kind':'sum','full':'6','members':[{'of':'i'},{'of':'j'}]
            weights | /totals/0      | 'kind':'sum','full':'2.5','members':[{'of':'i','weight':'0.5'},{'of':'j','weight':'0.4'}]
            weights | /totals/0/members/1/weight | 'kind':'sum','full':'2.5','members':[{'of':'i','weight':'1'},{'of':'j','weight':'0'}]
            shape   | /totals/0      | 'kind':'sum','members':[{'of':'i'},{'of':'j'}]
            shape   | /totals/0      | 'kind':'weakest','members':[{'of':'i'},{'of':'j'}]
            shape   | /totals/0      | 'kind':'count','fewest':3,'members':[{'of':'i'},{'of':'j'}]
            shape   | /totals/0      | 'kind':'count','group':'none'
            duplicate | /totals/0/members/1/of | 'kind':'count','members':[{'of':'i'},{'of':'i'}]
            unknown-name | /totals/0/members/0/of | 'kind':'count','members':[{'of':'x'}]
            """)
    void refusesTotalsThatDoNotAddUp(String reason, String at, String rest) {
        String tiers =
                "'tiers':[{'points':'3','when':[[{'of':'x','atLeast':'9'}]]},{'points':'1','when':[[{'of':'x','atLeast':'5'}]]}]";
        String items = "'items':[" + item("i", tiers) + "," + item("j", tiers.replace("'3'", "'2'")) + "]";
        refused(reason, at, X + "," + items + ",'totals':[" + item("t", rest) + "]," + GRADES);
    }

    private static void refused(String reason, String at, String body) {
        SchemeReading reading = Fixture.reading(Fixture.json(body));
        assertThat(reading.scheme()).isEmpty();
        List<String> told = reading.findings().stream()
                .map(finding -> finding.reason() + " " + finding.at())
                .toList();
        assertThat(told).contains((reason + " " + at).strip() + (at.isEmpty() ? " " : ""));
        for (Finding finding : reading.findings()) {
            assertThat(finding.facts()).containsEntry("file", "test.json").containsKey("value");
            assertThat(Scheme.messages().text(finding, Locale.ENGLISH)).contains("test.json");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""
            {
            []
            {"a":1,"a":2}
            {"format":"zhuji-scheme/1"} {}
            {"format":NaN}
            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            "text"
            null
            """)
    void answersAnyTextWithFindings(String text) {
        SchemeReading reading = Fixture.reading(text.replace("'", "\""));
        assertThat(reading.scheme()).isEmpty();
        assertThat(reading.findings()).isNotEmpty();
        assertThatThrownBy(reading::orThrow).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesThatAreNoTextAreTold() throws Exception {
        byte[] bytes = {'{', '"', (byte) 0xC3, (byte) 0x28, '"'};
        assertThat(Scheme.read("bytes", new java.io.ByteArrayInputStream(bytes)).findings())
                .extracting(Finding::reason)
                .containsExactly("json");
    }

    @Test
    void comparingCellsOfAWickedSchemeEnds() {
        StringBuilder gates = new StringBuilder("'gates':[");
        for (int i = 0; i < 60; i++) {
            String below =
                    i == 0 ? "{'of':'x','atLeast':'1'}" : "{'met':'p" + (i - 1) + "'},{'met':'p" + (i - 1) + "'}";
            gates.append(i == 0 ? "" : ",").append(grade("p" + i, "[[" + below + "],[{'of':'s','is':'a'}]]"));
        }
        String grades =
                "'grades':[" + grade("g", "[[{'met':'p59'}]]") + "," + grade("h", "[[{'of':'x','atLeast':'2'}]]") + "]";
        assertThat(Fixture.reading(Fixture.json(X + "," + gates + "]," + grades))
                        .findings())
                .extracting(Finding::reason)
                .containsExactly("not-nested");
    }

    static List<String> builtIn() {
        return Scheme.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyBuiltInSchemeIsSoundAndNamesItsSources(String id) {
        Scheme scheme = Scheme.builtIn(id);
        assertThat(scheme.id()).isEqualTo(id);
        assertThat(scheme.sources()).isNotEmpty();
        assertThat(scheme.gaps()).isNotEmpty();
        assertThat(scheme.digest()).hasSize(64);
        assertThat(scheme.grades()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void nothingKnownProvesNothingAndIsNeverDecided(String id) {
        Scheme scheme = Scheme.builtIn(id);
        Grading grading = scheme.grade(Facts.of(scheme).build(), Fixture.DAY);
        assertThat(grading.grade()).isEmpty();
        assertThat(grading.decided()).isFalse();
        assertThat(grading.missing()).isNotEmpty();
        assertThat(Fixture.id(grading.possible()))
                .isEqualTo(scheme.grades().get(scheme.grades().size() - 1).id());
    }

    @Test
    void factsForAnotherSchemeAreMisuse() {
        Scheme one = Scheme.builtIn("same-line");
        Scheme other = Scheme.builtIn("advancedness");
        assertThatThrownBy(() -> one.grade(Facts.of(other).build(), Fixture.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("advancedness");
        assertThatThrownBy(() -> Facts.of(other).number("lower", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'-1'");
        assertThatThrownBy(() -> Facts.of(other).flag("none", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'none'");
        assertThatThrownBy(() -> Scheme.builtIn("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
