package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsAndSuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Catalog catalog(String json) {
        return Catalog.of(List.of(PackReadingTest.read("{" + PackReadingTest.HEAD + "," + json.replace('\'', '"') + "}")
                .orThrow()));
    }

    private static String standard(String number, String more) {
        return "{'zh':'甲','role':'product','stateConfidence':'A','confidence':'A','number':'" + number + "'," + more
                + "}";
    }

    private static final String TWO = "'standards':["
            + standard(
                    "GB 90001-2010", "'state':'superseded','replacedBy':['GB 90001-2020'],'implemented':'2010-05-01'")
            + ","
            + standard("GB 90001-2020", "'state':'current','replaces':['GB 90001-2010'],'implemented':'2021-01-01'")
            + "],'indicators':[{'id':'x','zh':'甲','en':'x','direction':'lower'}],'requirements':[{'of':'GB 90001-2010','indicator':'x','limit':'≤1 mg/kg',"
            + "'force':'mandatory','confidence':'A'}]";

    @Test
    void theFiguresOfAnOlderEditionAreToldNotToStandIn() {
        List<KnownGap> gaps = catalog(TWO).gaps();
        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).document()).isEqualTo("GB 90001-2020");
        assertThat(gaps.get(0).kind()).isEqualTo(KnownGap.Kind.REQUIREMENTS);
        assertThat(gaps.get(0).coverage().extent()).isEqualTo(Coverage.Extent.NONE);
        assertThat(gaps.get(0).older()).contains("GB 90001-2010");
    }

    @Test
    void whatIsHeldWholeIsNoGap() {
        assertThat(catalog(TWO.replace("GB 90001-2010','indicator", "GB 90001-2020','indicator")
                                + ",'whole':['GB 90001-2020']")
                        .gaps())
                .isEmpty();
    }

    @Test
    void whatAPackSaysIsMissingIsAGapWithItsWords() {
        List<KnownGap> gaps = catalog(
                        TWO + ",'missing':[{'of':'GB 90001-2020','zh':'铅','en':'lead'},{'of':'某通知','zh':'乙','en':'b'}],"
                                + "'categories':[{'id':'own.a','zh':'甲','en':'a','ccc':'no','energyLabel':'no','confidence':'A',"
                                + "'mandatory':[{'standard':'GB 90001'}]}]")
                .gaps();
        assertThat(gaps).extracting(KnownGap::document).containsExactly("GB 90001-2020", "某通知");
        assertThat(gaps.get(0).coverage().missing().en()).isEqualTo("lead");
        assertThat(gaps.get(0).goods()).containsExactly("own.a");
    }

    @Test
    void daysAndStatesThatAreNotKnownAreGaps() {
        String json = "'standards':[" + standard("GB/T 90001-2020", "'state':'current','stateConfidence':'C'") + "]";
        assertThat(catalog(json.replace("'stateConfidence':'A',", "").replace("'role':'product'", "'role':'method'"))
                        .gaps())
                .extracting(KnownGap::kind)
                .containsExactly(KnownGap.Kind.FIRST_DAY, KnownGap.Kind.STANDING);
    }

    /** Every mandatory standard in force whose requirements the library does not hold whole is told. */
    @Test
    void theBuiltInGapsAreAllThere() {
        Catalog catalog = Catalog.builtIn();
        List<KnownGap> gaps = catalog.gaps();
        for (Standard standard : catalog.standards()) {
            boolean sets = standard.role() == Standard.Role.PRODUCT || standard.role() == Standard.Role.GENERAL;
            if (sets
                    && standard.state() == Standard.State.CURRENT
                    && !catalog.holdsAllOf(standard.number().toString())) {
                assertThat(gaps)
                        .anyMatch(gap -> gap.document().equals(standard.number().toString())
                                && gap.kind() == KnownGap.Kind.REQUIREMENTS);
            }
        }
        assertThat(gaps).anyMatch(gap -> gap.older().isPresent());
        assertThat(gaps)
                .noneMatch(gap -> gap.kind() == KnownGap.Kind.REQUIREMENTS
                        && gap.coverage().extent() == Coverage.Extent.COMPLETE);
    }

    @Test
    void followsASuccessionBothWays() {
        Succession succession = Succession.of(Catalog.builtIn(), StandardReference.parse("GB/T 22849-2014"), DAY);
        assertThat(succession.editions())
                .extracting(member -> member.number().toString(), Succession.Member::standing)
                .contains(tuple("GB/T 22849-2014", Standing.SUPERSEDED), tuple("GB/T 22849-2024", Standing.IN_FORCE));
        assertThat(succession.links()).anySatisfy(link -> {
            assertThat(link.old()).hasToString("GB/T 22849-2014");
            assertThat(link.next()).hasToString("GB/T 22849-2024");
            assertThat(link.partly()).isFalse();
        });
        assertThat(succession.whole()).isTrue();
        assertThat(succession.generations().get(StandardNumber.parse("GB/T 22849-2024")))
                .isGreaterThan(succession.generations().get(StandardNumber.parse("GB/T 22849-2014")));
        assertThat(Succession.of(Catalog.builtIn(), StandardReference.parse("GB/T 22849"), DAY)
                        .editions())
                .isEqualTo(succession.editions());
        assertThat(Succession.of(Catalog.builtIn(), StandardReference.parse("GB/T 99999"), DAY)
                        .editions())
                .isEmpty();
    }

    @Test
    void aCircleEndsAndAnUnknownSuccessorIsShown() {
        Catalog circle = catalog("'standards':["
                + standard(
                        "GB/T 90001-2010",
                        "'state':'current','replaces':['GB/T 90002-2010'],'replacedBy':['GB/T 90002-2010']")
                + ","
                + standard(
                        "GB/T 90002-2010",
                        "'state':'current','replaces':['GB/T 90001-2010'],'replacedBy':['GB/T 90001-2010','GB/T 90003-2010']")
                + "]");
        Succession succession = Succession.of(circle, StandardReference.parse("GB/T 90001-2010"), DAY);
        assertThat(succession.editions()).hasSize(3);
        assertThat(succession.editions().get(2).standard()).isEqualTo(Optional.empty());
        assertThat(succession.editions().get(2).standing()).isEqualTo(Standing.NOT_IN_CATALOG);
        assertThat(succession.generations().values()).allMatch(generation -> generation < 3);
    }

    @Test
    void aVeryWideSuccessionIsCutAndSaysSo() {
        StringBuilder replaced = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            replaced.append(i == 1 ? "" : ",").append("'GB/T ").append(i).append("-1990'");
        }
        Catalog wide = catalog(
                "'standards':[" + standard("GB/T 90001-2010", "'state':'current','replaces':[" + replaced + "]") + "]");
        Succession succession = Succession.of(wide, StandardReference.parse("GB/T 90001-2010"), DAY);
        assertThat(succession.editions()).hasSize(400);
        assertThat(succession.whole()).isFalse();
    }
}
