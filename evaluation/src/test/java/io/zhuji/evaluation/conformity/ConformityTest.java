package io.zhuji.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.quantity.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityTest {

    private static final Conformity CONFORMITY = Conformity.of(Catalog.builtIn());
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final String PAPER = "'laboratory':{'name':'L','accreditation':'CNAS L1'},"
            + "'dates':{'sampled':'2026-10-08','tested':'2026-10-10','issued':'2026-10-16'}";

    private static ConformityJson.Reading read(String members) {
        try {
            return ConformityJson.read(("{" + members + "}").replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ConformityReport judge(String members) {
        ConformityJson.Reading reading = read(members);
        return CONFORMITY.judgeFully(reading.report(), reading.on().orElse(ON)).after(reading.findings());
    }

    private static String told(ConformityReport judged, String rule) {
        TreeSet<String> told = new TreeSet<>();
        for (Finding finding : judged.report().findings()) {
            if (finding.rule().text().equals("conformity." + rule)) {
                told.add(finding.outcome() + " " + finding.reason());
            }
        }
        return String.join(", ", told);
    }

    private static String item(String name, String method, String value, String more) {
        return "{'name':'" + name + "','method':'" + method + "','value':'" + value + "'" + more + "}";
    }

    /** What is mandatory and what was declared are judged apart: all four combinations, and what is not told. */
    @ParameterizedTest(name = "{0} mg/kg: mandatory {1}, declared {2}")
    @CsvSource(delimiter = '|', textBlock = """
            15 | CONFORMS_AS_TESTED | CONFORMS | CONFORMS within  | CONFORMS within
            36 | CONFORMS_AS_TESTED | FAILS    | CONFORMS within  | VIOLATION outside
            80 | FAILS              | FAILS    | VIOLATION outside | VIOLATION outside
            """)
    void failingTheOneIsNotFailingTheOther(
            String value, Side.Verdict mandatory, Side.Verdict declared, String must, String promised) {
        ConformityReport judged = judge(PAPER
                + ",'mandatory':['GB 18401-2010@B'],"
                + "'own':[{'standard':'Q/ABC 1-2026','name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}],"
                + "'items':[" + item("甲醛含量", "GB/T 2912.1-2009", value, ",'unit':'mg/kg'") + "]");
        assertThat(judged.mandatory().verdict()).isEqualTo(mandatory);
        assertThat(judged.declared().verdict()).isEqualTo(declared);
        assertThat(told(judged, "mandatory-limits")).isEqualTo(must);
        assertThat(told(judged, "declared-limits")).isEqualTo(promised);
        for (Finding finding : judged.report().findings()) {
            if (finding.outcome() == Outcome.VIOLATION) {
                boolean law = finding.rule().text().equals("conformity.mandatory-limits");
                assertThat(finding.basis()).contains(law ? "SL-25" : "SL-27d");
                assertThat(finding.basis()).doesNotContain(law ? "SL-27d" : "SL-25");
            }
        }
    }

    @Test
    void aLowerLimitDeclaredThanMandatoryIsJudgedByBoth() {
        ConformityReport judged = judge(PAPER
                + ",'mandatory':['GB 18401-2010@B'],'own':[{'name':'甲醛','limit':'≤100 mg/kg','method':'GB/T 2912.1'}],"
                + "'items':[" + item("甲醛含量", "GB/T 2912.1-2009", "80", ",'unit':'mg/kg'") + "]");
        assertThat(judged.mandatory().verdict()).isEqualTo(Side.Verdict.FAILS);
        assertThat(judged.declared().verdict()).isEqualTo(Side.Verdict.CONFORMS);
    }

    /** One result against GB 18401-2010, and what of it: method, value, unit and more. */
    @ParameterizedTest(name = "{0} by {1}: {2} {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            甲醛含量   | GB/T 2912.1-2009 | 20       | mg/kg |                     | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1-2009 | 20.1     | mg/kg |                     | A | VIOLATES  |
            甲醛含量   | GB/T 2912.1      | 0.0020   | %     |                     | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | <20      | mg/kg |                     | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | <25      | mg/kg |                     | A | UNDECIDED | straddles
            甲醛含量   | GB/T 2912.1      | ≤25      | mg/kg |                     | A | UNDECIDED | straddles
            甲醛含量   | GB/T 2912.1      | 未检出   | mg/kg |                     | A | UNDECIDED | reporting-limit
            甲醛含量   | GB/T 2912.1      | 15       |       |                     | A | UNDECIDED | unit-missing
            甲醛含量   | GB/T 2912.1      | ND(<5)   | mg/kg |                     | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | 未检出(<20) | mg/kg |                  | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | 未检出(<25) | mg/kg |                  | A | UNDECIDED | straddles
            甲醛含量   | GB/T 2912.1      | ND(<5)   | 糊涂  |                     | A | UNDECIDED | unit-unreadable
            甲醛含量   | GB/T 2912.1      | 12、15、18 | mg/kg |                   | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | 12、15、28 | mg/kg |                   | A | VIOLATES  |
            甲醛含量   | GB/T 2912.1      | 15±2     | mg/kg |                     | A | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | 15       | mg/L  |                     | A | UNDECIDED | unit
            甲醛含量   | GB/T 2912.1      | 15       | 糊涂   |                    | A | UNDECIDED | unit-unreadable
            甲醛含量   | GB/T 2912.1      | 15 mg/kg | g/kg  |                     | A | UNDECIDED | unit-twice
            甲醛含量   | GB/T 2912.1      | -3       | mg/kg |                     | A | UNDECIDED | negative
            甲醛含量   | GB/T 2912.1      | 合格     | mg/kg |                     | A | UNDECIDED | value-is-text
            甲醛含量   | GB/T 2912.1      | NaN      | mg/kg |                     | A | UNDECIDED | not-a-number
            甲醛含量   | GB/T 2912.1      | Infinity | mg/kg |                     | A | UNDECIDED | not-a-number
            甲醛含量   | GB/T 2912.1      |          | mg/kg |                     | A | UNDECIDED | empty
            甲醛含量   |                  | 15       | mg/kg |                     | A | UNDECIDED | method-missing
            甲醛含量   |                  | 99       | mg/kg |                     | A | UNDECIDED | method-missing
            甲醛含量   | GB/T 19941-2005  | 15       | mg/kg |                     | A | UNDECIDED | method-differs
            甲醛含量   | GB/T 99999-2020  | 15       | mg/kg |                     | A | UNDECIDED | method-unknown
            甲醛含量   | GB/T 2912.1      | 50       | mg/kg |                     |   | UNDECIDED | class
            甲醛含量   | GB/T 2912.1      | 15       | mg/kg |                     |   | CONFORMS  |
            甲醛含量   | GB/T 2912.1      | 400      | mg/kg |                     |   | VIOLATES  |
            pH值       | GB/T 7573-2009   | 7.5      |       |                     | A | CONFORMS  |
            pH值       | GB/T 7573-2009   | 7.6      |       | ,'condition':'最终产品' | A | VIOLATES |
            pH值       | GB/T 7573-2009   | 7.6      |       |                     | A | VIOLATES  | condition
            pH值       | GB/T 7573-2009   | 3.9      | /     | ,'condition':'最终产品' | A | VIOLATES |
            耐水色牢度 | GB/T 5713-2013   | 3-4      | 级    |                     | A | CONFORMS  |
            耐水色牢度 | GB/T 5713-2013   | 3        | 级    | ,'condition':'染色、印花产品' | A | VIOLATES |
            耐水色牢度 | GB/T 5713-2013   | 3        | 级    |                     | B | CONFORMS  |
            耐干摩擦色牢度 | GB/T 3920-2008 | 3-4    |       |                     | A | VIOLATES  |
            异味       | GB 18401-2010    | 无       |       |                     | A | CONFORMS  |
            异味       | GB 18401-2010    | 有       |       |                     | A | VIOLATES  |
            可分解致癌芳香胺染料 | GB/T 17592-2011 | 未检出(<20 mg/kg) | | ,'condition':'24 种芳香胺中的每一种' | A | CONFORMS |
            可分解致癌芳香胺染料 | GB/T 17592-2011 | 未检出 |  |                     | A | UNDECIDED | reporting-limit
            """)
    void judgesOneResult(
            String name,
            String method,
            String value,
            String unit,
            String more,
            String productClass,
            Verdict verdict,
            String reason) {
        ConformityReport judged = judge(PAPER
                + ",'sample':{'class':'" + (productClass == null ? "" : productClass)
                + "'},'declared':['GB 18401-2010'],"
                + "'mandatory':['GB 18401-2010'],'items':["
                + item(
                        name,
                        method == null ? "" : method,
                        value == null ? "" : value,
                        ",'unit':'" + (unit == null ? "" : unit) + "'" + (more == null ? "" : more))
                + "]");
        for (Side side : List.of(judged.mandatory(), judged.declared())) {
            assertThat(side.lines()).hasSize(1);
            assertThat(side.lines().get(0).verdict()).isEqualTo(verdict);
            assertThat(side.lines().get(0).reason()).isEqualTo(reason == null ? "" : reason);
            boolean fails = verdict == Verdict.VIOLATES && reason == null;
            assertThat(side.verdict() == Side.Verdict.FAILS).isEqualTo(fails);
        }
        assertThat(judged.report().has(Outcome.VIOLATION)).isEqualTo(verdict == Verdict.VIOLATES && reason == null);
    }

    /** GB/T 8170-2008, 4.3: the table of clause 4.3.3, full values and rounded ones. */
    @ParameterizedTest(name = "{0}: {1} full {2}, rounded {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥14×100 MPa          | 1349  | MPa | no  | no
            ≥14×100 MPa          | 1351  | MPa | no  | yes
            ≥97.0 %              | 96.96 | %   | no  | yes
            ≥97.0 %              | 96.94 | %   | no  | no
            ≤0.5 %               | 0.549 | %   | no  | yes
            ≤0.5 %               | 0.551 | %   | no  | no
            1.2~1.6 %            | 1.151 | %   | no  | yes
            1.2~1.6 %            | 1.651 | %   | no  | no
            10.0±0.1 mm          | 9.85  | mm  | no  | no
            10.0±0.1 mm          | 10.16 | mm  | no  | no
            10.0±0.1 mm          | 9.89  | mm  | no  | yes
            10.0±0.1 mm(不含0.1) | 9.94  | mm  | yes | no
            10.0±0.1 mm(不含+0.1) | 10.06 | mm  | yes | no
            10.0±0.1 mm(不含-0.1) | 9.94 | mm  | yes | no
            """)
    void roundsOnlyWhereTheStandardSaysSo(String limit, String value, String unit, String full, String rounded) {
        for (String rounding : List.of("full", "rounded")) {
            ConformityReport judged = judge(PAPER + ",'own':[{'name':'示例指标','limit':'" + limit
                    + "','method':'GB/T 1','rounding':'" + rounding + "'}],'items':["
                    + item("示例指标", "GB/T 1", value, ",'unit':'" + unit + "'") + "]");
            String due = rounding.equals("full") ? full : rounded;
            assertThat(judged.declared().verdict())
                    .as(rounding)
                    .isEqualTo(due.equals("yes") ? Side.Verdict.CONFORMS : Side.Verdict.FAILS);
        }
    }

    /** JCGM 106 and ILAC-G8: what was agreed counts for what was declared, and never for what is mandatory. */
    @ParameterizedTest(name = "{0}: {1}±{2} declared {3}, mandatory {4}")
    @CsvSource(delimiter = '|', textBlock = """
            simple             | 20   | 2 | CONFORMS  | CONFORMS_AS_TESTED |
            simple             | 20.5 | 2 | FAILS     | FAILS              |
            guarded-acceptance | 18   | 2 | CONFORMS  | CONFORMS_AS_TESTED |
            guarded-acceptance | 19   | 2 | UNDECIDED | CONFORMS_AS_TESTED | guard-band
            guarded-acceptance | 21   | 2 | FAILS     | FAILS              |
            guarded-rejection  | 21   | 2 | CONFORMS  | FAILS              |
            guarded-rejection  | 22.5 | 2 | FAILS     | FAILS              |
            iso-14253-1        | 19   | 2 | UNDECIDED | CONFORMS_AS_TESTED | guard-band
            zones              | 21   | 2 | UNDECIDED | FAILS              | guard-band
            guarded-acceptance | 18   |   | UNDECIDED | CONFORMS_AS_TESTED | uncertainty
            guarded-acceptance | 18   | x | UNDECIDED | UNDECIDED          | uncertainty-unreadable
            """)
    void countsUncertaintyAsAgreed(
            String rule, String value, String spread, Side.Verdict declared, Side.Verdict mandatory, String reason) {
        ConformityReport judged = judge(PAPER + ",'decision':'" + rule + "','mandatory':['GB 18401-2010@A'],"
                + "'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}],'items':["
                + item(
                        "甲醛",
                        "GB/T 2912.1",
                        value,
                        ",'unit':'mg/kg','uncertainty':'" + (spread == null ? "" : spread) + "','k':'2'")
                + "]");
        assertThat(judged.declared().verdict()).isEqualTo(declared);
        assertThat(judged.mandatory().verdict()).isEqualTo(mandatory);
        if (reason != null) {
            assertThat(judged.declared().lines().get(0).reason()).isEqualTo(reason);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'sampled':'2026-10-08','tested':'2026-10-10','issued':'2026-10-16' | CONFORMS sound | true
            'sampled':'2026-10-08','tested':'2026-10-07','issued':'2026-10-16' | SUSPECT order  | false
            'tested':'2026-10-10','issued':'2026-10-09'                        | SUSPECT order  | false
            'testedFrom':'2026-10-10','testedTo':'2026-10-09'                  | SUSPECT order  | false
            'issued':'2026-11-23'                                              | SUSPECT future | false
            'issued':'2026-11-22'                                              | CONFORMS sound | true
            'issued':'2026-02-30'                                              | UNKNOWN missing | true
            ''                                                                 | UNKNOWN missing | true
            """)
    void daysThatCannotBeSettleNothing(String dates, String told, boolean sound) {
        String members = dates.equals("''") ? "" : dates;
        for (String value : List.of("15", "30")) {
            ConformityReport judged = judge("'laboratory':'L','dates':{" + members + "},"
                    + "'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}],'items':["
                    + item("甲醛", "GB/T 2912.1", value, ",'unit':'mg/kg'") + "]");
            assertThat(told(judged, "dates")).isEqualTo(told);
            Side.Verdict due = value.equals("15") ? Side.Verdict.CONFORMS : Side.Verdict.FAILS;
            assertThat(judged.declared().verdict()).isEqualTo(sound ? due : Side.Verdict.UNDECIDED);
        }
    }

    @Test
    void twoResultsOnOneThingAreNotChosenFrom() {
        String own = PAPER + ",'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}],'items':[";
        String one = item("甲醛", "GB/T 2912.1", "15", ",'unit':'mg/kg','specimen':'1'");
        ConformityReport contradicting =
                judge(own + one + "," + item("甲醛含量", "GB/T 2912.1", "30", ",'unit':'mg/kg','specimen':'1'") + "]");
        assertThat(contradicting.declared().verdict()).isEqualTo(Side.Verdict.UNDECIDED);
        assertThat(told(contradicting, "results")).isEqualTo("SUSPECT contradiction");
        ConformityReport repeated =
                judge(own + one + "," + item("甲醛", "GB/T 2912.1", "15.0", ",'unit':'mg/kg','specimen':'1'") + "]");
        assertThat(repeated.declared().verdict()).isEqualTo(Side.Verdict.CONFORMS);
        assertThat(repeated.declared().lines()).hasSize(1);
        assertThat(told(repeated, "results")).isEqualTo("CONFORMS readable, NOTICE repeated");
        ConformityReport two =
                judge(own + one + "," + item("甲醛", "GB/T 2912.1", "30", ",'unit':'mg/kg','specimen':'2'") + "]");
        assertThat(two.declared().verdict()).isEqualTo(Side.Verdict.FAILS);
    }

    /** Five units, formaldehyde of class A (0, 1), absorbency of class B (1, 2). */
    @ParameterizedTest(name = "A {0} B {1} of {2}: {3}, declared {4}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 5 | ACCEPTED  | CONFORMS
            0 | 1 | 5 | ACCEPTED  | CONFORMS
            0 | 2 | 5 | REJECTED  | FAILS
            1 | 0 | 5 | REJECTED  | FAILS
            1 | 2 | 5 | REJECTED  | FAILS
            0 | 0 | 4 | UNDECIDED | CONFORMS
            0 | 1 | 4 | UNDECIDED | FAILS
            0 | 2 | 4 | REJECTED  | FAILS
            """)
    void judgesTheBatchAsThePlanSays(int a, int b, int units, Batch.Decision decision, Side.Verdict declared) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            String of = ",'specimen':'" + i + "','unit':";
            items.add(item("甲醛", "GB/T 2912.1", i < a ? "25" : "15", of + "'mg/kg'"));
            items.add(item("吸水性", "GB/T 22799", i < b ? "12" : "8", of + "'s'"));
        }
        ConformityReport judged = judge(PAPER + ",'mandatory':['GB 18401-2010@B'],"
                + "'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'},"
                + "{'name':'吸水性','limit':'≤10 s','method':'GB/T 22799'}],"
                + "'plan':{'size':5,'classes':[{'class':'A','accept':0,'items':['甲醛']},"
                + "{'class':'B','accept':1,'reject':2,'items':['吸水性']}]},'items':[" + String.join(",", items) + "]");
        assertThat(judged.declared().batch().orElseThrow().decision()).isEqualTo(decision);
        assertThat(judged.declared().verdict()).isEqualTo(declared);
    }

    @Test
    void noPlanLetsAUnitFailWhatIsMandatory() {
        ConformityReport judged = judge(PAPER + ",'mandatory':['GB 18401-2010@B'],'declared':['GB 18401-2010@B'],"
                + "'plan':{'size':2,'classes':[{'class':'B','accept':1}]},'items':["
                + item("甲醛", "GB/T 2912.1", "80", ",'unit':'mg/kg','specimen':'1'") + ","
                + item("甲醛", "GB/T 2912.1", "10", ",'unit':'mg/kg','specimen':'2'") + "]");
        assertThat(judged.declared().batch().orElseThrow().decision()).isEqualTo(Batch.Decision.ACCEPTED);
        assertThat(judged.mandatory().verdict()).isEqualTo(Side.Verdict.FAILS);
        assertThat(told(judged, "mandatory-limits")).contains("VIOLATION outside");
        assertThat(told(judged, "declared-limits")).isEqualTo("CONFORMS within, NOTICE outside-within-plan");
    }

    @Test
    void withoutAPlanThereIsNoBatchVerdictAndThatIsSaid() {
        ConformityReport judged = judge(PAPER + ",'declared':['GB 18401-2010@B'],'items':["
                + item("甲醛", "GB/T 2912.1", "80", ",'unit':'mg/kg'") + "]");
        assertThat(judged.declared().batch()).isEmpty();
        assertThat(told(judged, "batch")).isEqualTo("NOT_APPLICABLE no-plan");
    }

    @Test
    void theKindOfGoodsTellsWhatIsMandatoryAndWhichClass() {
        String items = ",'items':[" + item("甲醛", "GB/T 2912.1", "50", ",'unit':'mg/kg'") + "]";
        String infant = "'sample':{'category':'cloth.infant','fromMonths':0,'toMonths':24";
        // class B is not allowed for infants, whatever is stated
        assertThat(judge(PAPER + "," + infant + ",'class':'B'}" + items)
                        .mandatory()
                        .verdict())
                .isEqualTo(Side.Verdict.FAILS);
        ConformityReport adult = judge(PAPER + ",'sample':{'category':'cloth.adult','class':'B'}" + items);
        assertThat(adult.mandatory().verdict()).isEqualTo(Side.Verdict.CONFORMS_AS_TESTED);
        // a stricter class that is stated is a promise the standard asks to be kept
        ConformityReport promised = judge(
                PAPER + ",'sample':{'category':'cloth.adult','class':'A','traits':{'contact-with-skin':true}}" + items);
        assertThat(promised.mandatory().verdict()).isEqualTo(Side.Verdict.FAILS);
        ConformityReport unknown = judge(PAPER + ",'sample':{'category':'cloth.nothing'}" + items);
        assertThat(unknown.mandatory().verdict()).isEqualTo(Side.Verdict.NOT_JUDGED);
        assertThat(told(unknown, "standards")).contains("UNKNOWN category-unknown");
    }

    @Test
    void editionsAreThoseOfTheDateOfTheAct() {
        String members = PAPER + ",'declared':['GB 18580@E1'],'items':["
                + item("甲醛释放量", "1 m³ 气候箱法", "0.1", ",'unit':'mg/m³'") + "]";
        ConformityJson.Reading reading = read(members);
        LocalDate before = LocalDate.of(2026, 5, 31);
        assertThat(CONFORMITY
                        .judge(reading.report(), before)
                        .declared()
                        .sources()
                        .get(0)
                        .document())
                .isEqualTo("GB 18580-2017");
        assertThat(CONFORMITY
                        .judge(reading.report(), before.plusDays(1))
                        .declared()
                        .sources()
                        .get(0)
                        .document())
                .isEqualTo("GB 18580-2025");
        ConformityReport ended = judge(members.replace("GB 18580@E1", "GB 18580-2017"));
        assertThat(told(ended, "standards")).contains("SUSPECT ended");
        assertThat(ended.mandatory().sources()).isEmpty();
        assertThat(ended.declared().verdict()).isNotEqualTo(Side.Verdict.CONFORMS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'declared':['GB/T 99999-2020']                  | UNKNOWN not-in-catalog
            'declared':['见吊牌']                            | UNKNOWN malformed
            'declared':['GB 4806.9-2023']                   | UNKNOWN no-limits-held
            'own':[{'name':'甲醛','limit':'≤≤'}]           | UNKNOWN own-limit-unreadable
            'declared':['Q/ABC 1-2026'],'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}] | ''
            ''                                              | UNKNOWN none-declared
            """)
    void saysWhichStandardsItCannotJudgeBy(String members, String told) {
        String more = members.equals("''") ? "" : "," + members;
        ConformityReport judged = judge(PAPER + ",'mandatory':['GB 18401-2010@A']" + more + ",'items':["
                + item("甲醛", "GB/T 2912.1", "15", ",'unit':'mg/kg'") + "]");
        String told1 = told(judged, "standards").replace("CONFORMS known", "").replace(", ", "");
        assertThat(told1).isEqualTo(told.equals("''") ? "" : told);
        boolean own = members.contains("Q/ABC");
        assertThat(judged.declared().verdict() == Side.Verdict.CONFORMS).isEqualTo(own);
    }

    @Test
    void aConclusionThatDoesNotFollowIsTold() {
        String own = PAPER + ",'own':[{'name':'甲醛','limit':'≤20 mg/kg','method':'GB/T 2912.1'}],'items':[";
        assertThat(told(
                        judge(own + item("甲醛", "GB/T 2912.1", "30", ",'unit':'mg/kg','conclusion':'合格'") + "]"),
                        "conclusion"))
                .isEqualTo("SUSPECT differs");
        assertThat(told(
                        judge(own + item("甲醛", "GB/T 2912.1", "10", ",'unit':'mg/kg','conclusion':'不合格'") + "]"),
                        "conclusion"))
                .isEqualTo("SUSPECT differs");
        assertThat(told(
                        judge(own + item("甲醛", "GB/T 2912.1", "10", ",'unit':'mg/kg','conclusion':'合格'") + "]"),
                        "conclusion"))
                .isEqualTo("CONFORMS same");
        assertThat(told(judge(own + item("甲醛", "GB/T 2912.1", "10", ",'unit':'mg/kg'") + "]"), "conclusion"))
                .isEqualTo("NOT_APPLICABLE none-stated");
    }

    @Test
    void gapsOfTheCatalogBlockNobody() {
        ConformityReport judged = judge(PAPER + ",'sample':{'class':'A'},'mandatory':['GB 18401-2010@A'],"
                + "'declared':['GB/T 99999-2020'],'items':[" + item("断裂强力", "GB/T 3923.1", "300", ",'unit':'N'") + "]");
        assertThat(judged.report().findings())
                .filteredOn(finding -> finding.reason().equals("no-limit-known")
                        || finding.reason().equals("not-in-catalog"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(Policy.standard().decide(finding)).isEqualTo(io.zhuji.core.finding.Decision.ACCEPT));
    }

    @Test
    void theSameReportGivesTheSameBytesUnderEveryDefaultLocale() {
        Locale before = Locale.getDefault();
        String members = PAPER + ",'declared':['GB 18401-2010@A'],'items':["
                + item("甲醛", "GB/T 2912.1", "1234.5", ",'unit':'mg/kg'") + "]";
        Messages messages = Conformity.messages();
        TreeSet<String> texts = new TreeSet<>();
        try {
            for (String tag : List.of("zh-CN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                ConformityReport judged = judge(members);
                texts.add(ConformityJson.write(
                        judged, Policy.standard().decide(judged.report()), messages, Locale.ENGLISH));
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(texts).hasSize(1);
    }
}
