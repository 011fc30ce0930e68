package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final String STANDARD =
            "\"zh\":\"甲\",\"role\":\"product\",\"stateConfidence\":\"A\",\"confidence\":\"A\",";

    private static Pack pack(String json) {
        return PackReadingTest.read("{" + PackReadingTest.HEAD + "," + json.replace('\'', '"') + "}")
                .orThrow();
    }

    private static String standard(String number, String more) {
        return "{" + STANDARD + "\"number\":\"" + number + "\"," + more + "}";
    }

    private static String limit(String of, String indicator, String limit) {
        return "{'of':'" + of + "','indicator':'" + indicator + "','limit':'" + limit
                + "','force':'recommended','confidence':'A'}";
    }

    private static final String OLD = standard("GB/T 90001-2020", "'state':'current','implemented':'2020-07-01'");

    private static String packOf(String limits, boolean whole) {
        return "'standards':[" + OLD + "],'requirements':[" + limits + "]"
                + (whole ? ",'whole':['GB/T 90001-2020']" : "");
    }

    @Test
    void nothingChangedIsNothing() {
        Revision change = Revision.between(Catalog.builtIn(), Catalog.builtIn());
        assertThat(change.differences().isEmpty()).isTrue();
        assertThat(change.standards()).isEmpty();
        assertThat(change.limits()).isEmpty();
        assertThat(change.successions()).isEmpty();
    }

    @Test
    void tellsWhatBecameStricterLooserNewAndGone() {
        Catalog before = Catalog.builtIn()
                .with(pack(packOf(
                        limit("GB/T 90001-2020", "formaldehyde", "≤75 mg/kg") + ","
                                + limit("GB/T 90001-2020", "ph", "4.0~7.5") + ","
                                + limit("GB/T 90001-2020", "odour", "无异味") + ","
                                + limit("GB/T 90001-2020", "cf_water", "≥3级"),
                        true)));
        Catalog after = Catalog.builtIn()
                .with(pack(packOf(
                        limit("GB/T 90001-2020", "formaldehyde", "≤20 mg/kg") + ","
                                + limit("GB/T 90001-2020", "ph", "4.0~8.5") + ","
                                + limit("GB/T 90001-2020", "cf_water", "≥3级") + ","
                                + limit("GB/T 90001-2020", "cf_saliva", "≥4级"),
                        true)));
        Revision change = Revision.between(before, after);
        assertThat(change.standards()).isEmpty();
        assertThat(change.limits()).hasSize(1);
        Comparison comparison = change.limits().get(0).comparison();
        assertThat(comparison.rows())
                .extracting(row -> row.indicator().id(), Comparison.Row::relation)
                .containsExactlyInAnyOrder(
                        tuple("formaldehyde", Relation.STRICTER),
                        tuple("ph", Relation.LOOSER),
                        tuple("cf_water", Relation.EQUAL),
                        tuple("cf_saliva", Relation.EXTRA),
                        tuple("odour", Relation.MISSING));
        assertThat(comparison.overall()).isEqualTo(Relation.MIXED);
    }

    /** Where not all is held, a limit that is no longer recorded is not said to be gone. */
    @Test
    void whatIsNoLongerHeldIsNotGone() {
        Catalog before = Catalog.builtIn().with(pack(packOf(limit("GB/T 90001-2020", "ph", "4.0~7.5"), false)));
        Catalog after =
                Catalog.builtIn().with(pack(packOf(limit("GB/T 90001-2020", "formaldehyde", "≤20 mg/kg"), false)));
        assertThat(Revision.between(before, after).limits().get(0).comparison().rows())
                .extracting(row -> row.indicator().id(), Comparison.Row::reason)
                .containsExactlyInAnyOrder(tuple("formaldehyde", "b-not-held"), tuple("ph", "a-not-held"));
    }

    @Test
    void tellsWhichMembersOfAStandardReadDifferently() {
        Catalog before = Catalog.of(List.of(pack("'standards':[" + OLD + "]")));
        Catalog after = Catalog.of(List.of(pack("'standards':["
                + standard(
                        "GB/T 90001-2020",
                        "'state':'superseded','implemented':'2020-07-01','withdrawn':'2026-01-01','replacedBy':['GB/T 90001-2025']")
                + "," + standard("GB/T 90001-2025", "'state':'current','replaces':['GB/T 90001-2020']") + "]")));
        Revision change = Revision.between(before, after);
        assertThat(change.standards())
                .extracting(s -> s.number().toString(), Revision.OfStandard::kind)
                .containsExactly(
                        tuple("GB/T 90001-2020", Revision.Kind.CHANGED), tuple("GB/T 90001-2025", Revision.Kind.ADDED));
        assertThat(change.standards().get(0).members())
                .containsExactly(
                        new Revision.Member("withdrawn", "", "2026-01-01"),
                        new Revision.Member("replacedBy", "", "GB/T 90001-2025"),
                        new Revision.Member("state", "CURRENT", "SUPERSEDED"));
        assertThat(Revision.between(after, before).standards().get(1).kind()).isEqualTo(Revision.Kind.REMOVED);
    }

    @Test
    void holdsANewEditionAgainstTheOneItReplaces() {
        Pack next = pack("'standards':["
                + standard("GB 18401-2030", "'state':'upcoming','replaces':['GB 18401-2010']") + "],'requirements':["
                + limit("GB 18401-2030", "formaldehyde", "≤10 mg/kg") + "]");
        Revision change = Revision.between(Catalog.builtIn(), Catalog.builtIn().with(next));
        assertThat(change.successions()).hasSize(1);
        Revision.OfLimits succession = change.successions().get(0);
        assertThat(succession.before()).isEqualTo("GB 18401-2010");
        assertThat(succession.after()).isEqualTo("GB 18401-2030");
        assertThat(succession.comparison().rows())
                .anySatisfy(row -> assertThat(row.indicator().id()).isEqualTo("formaldehyde"));
        assertThat(succession.held().after().extent()).isEqualTo(Coverage.Extent.PARTIAL);
    }

    @Test
    void thePackThatHoldsIsTheLast() {
        Pack own = pack(packOf(limit("GB 18401-2010", "ph", "4.0~7.5"), false));
        Catalog catalog = Catalog.builtIn().with(own);
        assertThat(catalog.sourceOfRequirements("GB 18401-2010")).contains(own);
        assertThat(catalog.source(io.zhuji.core.standard.StandardNumber.parse("GB/T 90001-2020")))
                .contains(own);
        assertThat(Catalog.builtIn()
                        .sourceOfRequirements("GB 18401-2010")
                        .orElseThrow()
                        .id())
                .isEqualTo("zhuji.requirements");
        assertThat(catalog.sourceOfRequirements("nothing")).isEmpty();
        assertThat(catalog.source(io.zhuji.core.standard.StandardNumber.parse("GB/T 99999-2020")))
                .isEmpty();
    }

    /** A day put off and a duty that came are what a reader of a revision looks for first. */
    @Test
    void tellsWhatChangedInKindsOfGoodsAndTransitions() throws IOException {
        Pack next = Pack.read(
                        "next.json",
                        new ByteArrayInputStream(
                                ("{'format':'zhuji-pack/1','id':'next','edition':'1','zh':'新','en':'Next','licence':'CC0-1.0','asOf':'2026-11-22',"
                                                + "'categories':[{'id':'elderly.cane','zh':'多脚手杖','en':'Walking sticks','ccc':'yes','energyLabel':'no',"
                                                + "'confidence':'B','mandatory':[{'standard':'GB 31701','zh':'儿童用','en':'for children',"
                                                + "'when':[{'age':{'toMonths':168}},{'has':'x'},{'amount':{'of':'mass','unit':'kg','to':5}},"
                                                + "{'period':{'from':'2027-01-01'}}]}]},"
                                                + "{'id':'own.new','zh':'新','en':'New','ccc':'no','energyLabel':'no','confidence':'B'}],"
                                                + "'cccClasses':[{'number':'0701','zh':'冰箱','en':'Refrigerators and freezers','confidence':'A'}],"
                                                + "'transitions':[{'id':'toys','zh':'玩具','en':'Toys','old':['GB 6675.1-2014'],'new':['GB 6675.1-2025'],"
                                                + "'on':'2027-01-01','confidence':'A'}]}")
                                        .replace('\'', '"')
                                        .getBytes(StandardCharsets.UTF_8)))
                .pack()
                .orElseThrow();
        Revision change = Revision.between(Catalog.builtIn(), Catalog.builtIn().with(next));
        assertThat(change.records())
                .extracting(record -> record.section() + " " + record.name() + " " + record.kind())
                .containsExactly(
                        "categories elderly.cane CHANGED",
                        "categories own.new ADDED",
                        "cccClasses 0701 CHANGED",
                        "transitions toys CHANGED");
        assertThat(change.records().get(0).members())
                .contains(
                        new Revision.Member("ccc", "NO", "YES"),
                        new Revision.Member(
                                "mandatory", "", "GB 31701 (儿童用; ≤168 months; has x; mass ≤5 kg; from 2027-01-01)"));
        assertThat(change.records().get(3).members())
                .contains(new Revision.Member("on", "2026-11-01", "2027-01-01"))
                .extracting(Revision.Member::name)
                .containsExactly("old", "new", "on");
        assertThat(Revision.between(Catalog.builtIn().with(next), Catalog.builtIn())
                        .records()
                        .get(1)
                        .kind())
                .isEqualTo(Revision.Kind.REMOVED);
        assertThat(Revision.between(Catalog.builtIn(), Catalog.builtIn()).records())
                .isEmpty();
    }
}
