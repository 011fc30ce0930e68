package io.zhuji.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.PackReading;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Outcome;
import io.zhuji.evaluation.conformity.Clearance.Act;
import io.zhuji.evaluation.conformity.Clearance.Answer;
import io.zhuji.evaluation.conformity.Lot.Certificate;
import io.zhuji.evaluation.conformity.Lot.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The transition table of the mandatory, recommended, food and certification rows, asked through the gates. */
class GatesTest {

    private static final String PACK = """
            {"format":"zhuji-pack/1","id":"test.gates","part":"gates","edition":"1","zh":"测试","en":"Test",
             "licence":"Apache-2.0","asOf":"2026-01-01","sources":{"made-up":"Made up for tests."},
             "standards":[
              {"number":"GB 90001-2015","zh":"测试","en":"Test",
               "role":"general","issued":"2014-01-01","implemented":"2015-06-01","withdrawn":"2025-06-01","replacedBy":["GB 90001-2024"],
               "state":"superseded","stateConfidence":"A","confidence":"A"},
              {"number":"GB 90001-2024","zh":"测试","en":"Test",
               "role":"general","issued":"2024-01-01","implemented":"2025-06-01","replaces":["GB 90001-2015"],
               "state":"current","stateConfidence":"A","confidence":"A"},
              {"number":"GB/T 90002-2015","zh":"测试","en":"Test",
               "role":"product","issued":"2014-01-01","implemented":"2015-06-01","withdrawn":"2025-06-01","replacedBy":["GB/T 90002-2024"],
               "state":"superseded","stateConfidence":"A","confidence":"A"},
              {"number":"GB/T 90002-2024","zh":"测试","en":"Test",
               "role":"product","issued":"2024-01-01","implemented":"2025-06-01","replaces":["GB/T 90002-2015"],
               "state":"current","stateConfidence":"A","confidence":"A"},
              {"number":"GB 90003-2015","zh":"测试","en":"Test",
               "role":"general","issued":"2014-01-01","implemented":"2015-06-01","withdrawn":"2025-06-01","replacedBy":["GB 90003-2024"],
               "state":"superseded","stateConfidence":"A","confidence":"A"},
              {"number":"GB 90003-2024","zh":"测试","en":"Test",
               "role":"general","issued":"2024-01-01","implemented":"2025-06-01","replaces":["GB 90003-2015"],
               "state":"current","stateConfidence":"A","confidence":"A"},
              {"number":"GB 90004-2015","zh":"测试","en":"Test",
               "role":"label","issued":"2014-01-01","implemented":"2015-06-01","withdrawn":"2025-06-01","replacedBy":["GB 90004-2024"],
               "state":"superseded","stateConfidence":"A","confidence":"A"},
              {"number":"GB 90004-2024","zh":"测试","en":"Test",
               "role":"label","issued":"2024-01-01","implemented":"2025-06-01","replaces":["GB 90004-2015"],
               "state":"current","stateConfidence":"A","confidence":"A"}],
             "categories":[
              {"id":"test","zh":"测试","en":"Test","use":"area","ccc":"no","energyLabel":"no","confidence":"A"},
              {"id":"test.goods","zh":"产品","en":"Goods","mandatory":[{"standard":"GB 90001"}],"ccc":"no",
               "energyLabel":"no","confidence":"A"},
              {"id":"test.listed","zh":"新列入目录的产品","en":"Newly listed goods","ccc":"yes","cccClasses":["9999"],
               "energyLabel":"no","confidence":"A"},
              {"id":"food.test","zh":"食品","en":"Food","mandatory":[{"standard":"GB 90003"},{"standard":"GB 90004"}],
               "ccc":"no","energyLabel":"no","confidence":"A"}],
             "cccClasses":[{"number":"9999","zh":"测试","en":"Test","from":"2025-06-01","confidence":"A"}],
             "transitions":[{"id":"test-label","zh":"标签","en":"Labels","old":["GB 90004-2015"],"new":["GB 90004-2024"],
              "on":"2025-06-01","saleOut":{"madeBefore":"2025-06-01","shelfLife":true,"settled":true,"zh":"售至保质期结束",
              "en":"to the end of shelf life"},"confidence":"A"}]}
            """;

    private static final Catalog CATALOG = catalog();
    private static final Gates GATES = Gates.of(CATALOG);

    private static Catalog catalog() {
        try {
            PackReading reading = Pack.read("test", new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8)));
            assertThat(reading.findings()).isEmpty();
            return Catalog.builtIn().with(reading.pack().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Boolean> flag(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }

    private static Sample goods(String category) {
        return new Sample(
                "", category, "", "", "", List.of(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    private static Lot lot(String category, Route route, LocalDate made, String followed) {
        Lot lot = Lot.of(goods(category), route);
        if (made != null) {
            lot = lot.madeOn(made);
        }
        for (String one : followed == null ? new String[0] : followed.split(";")) {
            int at = one.indexOf('=');
            lot = lot.following(one.substring(0, at).strip(), flag(one.substring(at + 1)));
        }
        return lot;
    }

    private static String reasons(Clearance clearance, String rule) {
        List<String> told = new ArrayList<>();
        for (Finding finding : clearance.report().findings()) {
            if (finding.rule().text().equals("gate." + rule)) {
                told.add(finding.reason());
            }
        }
        return String.join(",", told);
    }

    /** Law.md section 4, rows 1 to 3: a mandatory standard whose new edition begins on 2025-06-01, without a clause. */
    @ParameterizedTest(name = "made {0} to {1}, sold {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # made before to the old edition, sold before: conforming
            2025-01-01 | GB 90001-2015=true                     | 2025-05-31 | ALLOW   | meets
            # made before to the old edition, sold on or after: a breach unless the new one is met
            2025-01-01 | GB 90001-2015=true;GB 90001-2024=false | 2025-06-01 | DENY    | old-edition-fails
            2025-01-01 | GB 90001-2015=true;GB 90001-2024=true  | 2025-06-01 | ALLOW   | meets
            2025-01-01 | GB 90001-2015=true                     | 2025-06-01 | UNKNOWN | old-edition
                       | GB 90001-2015=true                     | 2025-06-01 | UNKNOWN | old-edition
            # made before to the new edition: conforming on any day
            2025-01-01 | GB 90001-2024=true                     | 2025-02-01 | ALLOW   | early
            2025-01-01 | GB 90001-2024=true                     | 2025-06-01 | ALLOW   | meets
            2025-01-01 | GB 90001-2024=                         | 2025-02-01 | UNKNOWN | early-not-shown
            2025-01-01 | GB 90001-2024=false                    | 2025-02-01 | DENY    | old-edition-fails
            # made on or after, to the old edition
            2025-07-01 | GB 90001-2015=true;GB 90001-2024=false | 2025-07-02 | DENY    | old-edition-fails
            # plainly
            2025-07-01 | GB 90001-2024=true                     | 2025-07-02 | ALLOW   | meets
            2025-07-01 | GB 90001-2024=false                    | 2025-07-02 | DENY    | fails
            2025-07-01 | GB 90001-2024=                         | 2025-07-02 | UNKNOWN | not-shown
            2025-01-01 | GB 90001-2015=false                    | 2025-05-31 | DENY    | fails
            """)
    void mandatoryStandards(LocalDate made, String followed, LocalDate sold, Answer answer, String reason) {
        Clearance clearance = GATES.canSell(lot("test.goods", Route.DOMESTIC, made, followed), sold);
        assertThat(reasons(clearance, "mandatory")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
        assertThat(clearance.reasons()).isNotEmpty();
    }

    private static Lot bicycle(LocalDate made, String followed) {
        Sample goods = new Sample(
                "",
                "electro.ebike",
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of("pedals", true),
                Map.of(
                        "design-speed",
                        new BigDecimal("25"),
                        "rated-power",
                        new BigDecimal("400"),
                        "nominal-voltage",
                        new BigDecimal("48")),
                Map.of());
        Lot lot = lot("electro.ebike", Route.DOMESTIC, made, followed);
        return new Lot(
                goods,
                lot.route(),
                lot.madeOn(),
                lot.followed(),
                lot.certificate(),
                lot.earlyDisclosed(),
                lot.shelfLifeEnd());
    }

    /** The sale-out clause is data of the standard: GB 17761-2018 ended on 2025-09-01, stock was sold until 2025-11-30. */
    @ParameterizedTest(name = "made {0} to {1}, sold {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-01 | GB 17761-2018=true                     | 2025-08-31 | meets
            2025-06-01 | GB 17761-2018=true;GB 17761-2024=false | 2025-09-01 | sale-out
            2025-06-01 | GB 17761-2018=true                     | 2025-11-30 | sale-out
            2025-06-01 | GB 17761-2018=true;GB 17761-2024=false | 2025-12-01 | old-edition-fails
            2025-06-01 | GB 17761-2018=true                     | 2025-12-01 | old-edition
            2025-09-02 | GB 17761-2018=true;GB 17761-2024=false | 2025-09-03 | old-edition-fails
                       | GB 17761-2018=true                     | 2025-11-30 | review
                       | GB 17761-2018=true;GB 17761-2024=false | 2025-11-30 | sale-out-in-doubt
            """)
    void electricBicyclesMaySellOutForThreeMonths(LocalDate made, String followed, LocalDate sold, String reason) {
        assertThat(reasons(GATES.canSell(bicycle(made, followed), sold), "mandatory"))
                .contains(reason);
    }

    /** Rows 4 and 5: a recommended standard that was declared ended on 2025-06-01. */
    @ParameterizedTest(name = "made {0}, sold {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 | 2025-05-31 | ALLOW   | meets
            # not a mandatory breach; the label in stock is for a person to look at
            2025-01-01 | 2025-06-01 | UNKNOWN | ended-stock,meets
                       | 2025-06-01 | UNKNOWN | ended-stock,meets
            # EP-X3
            2025-06-01 | 2025-06-01 | DENY    | ended,meets
            2025-07-01 | 2025-08-01 | DENY    | ended,meets
            """)
    void recommendedStandards(LocalDate made, LocalDate sold, Answer answer, String reason) {
        Lot lot = lot("test.goods", Route.DOMESTIC, made, "GB/T 90002-2015=true;GB 90001-2015=true;GB 90001-2024=true");
        Clearance clearance = GATES.canSell(lot, sold);
        assertThat(reasons(clearance, "declared")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
        assertThat(reasons(clearance, "mandatory")).isEqualTo("meets");
    }

    /** Row 6: a food safety standard implemented early is allowed, and has to be disclosed. */
    @ParameterizedTest(name = "disclosed {0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | ALLOW   | early,meets
            false | DENY    | early-not-disclosed,meets
                  | UNKNOWN | early-disclosure-not-known,meets
            """)
    void foodSafetyStandardsFollowedEarly(String disclosed, Answer answer, String reason) {
        Lot lot = lot("food.test", Route.DOMESTIC, LocalDate.of(2025, 1, 1), "GB 90003-2024=true;GB 90004-2015=true");
        Lot told = flag(disclosed).map(lot::earlyDisclosed).orElse(lot);
        Clearance clearance = GATES.canSell(told, LocalDate.of(2025, 2, 1));
        assertThat(reasons(clearance, "mandatory")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
    }

    /** Row 7: labels of food made before, sold after, by the clause of their standard. */
    @ParameterizedTest(name = "made {0}, shelf life to {1}, sold {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-31 | 2026-05-31 | 2025-08-01 | ALLOW   | meets,sale-out
            2025-05-31 |            | 2025-08-01 | ALLOW   | meets,sale-out
            2025-05-31 | 2025-07-31 | 2025-08-01 | UNKNOWN | meets,review
            2025-06-01 | 2026-05-31 | 2025-08-01 | DENY    | meets,old-edition-fails
            """)
    void foodLabels(LocalDate made, LocalDate end, LocalDate sold, Answer answer, String reason) {
        Lot lot = lot("food.test", Route.DOMESTIC, made, "GB 90003-2024=true;GB 90004-2015=true");
        Lot whole = end == null ? lot : lot.shelfLifeEnd(end);
        Clearance clearance = GATES.canSell(whole, sold);
        assertThat(reasons(clearance, "mandatory")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
    }

    /** Row 8 and section 7: goods newly in the catalogue of certification from 2025-06-01. */
    @ParameterizedTest(name = "{0} {1}..{2} made {3}, on {4}: {5} {6}")
    @CsvSource(delimiter = '|', textBlock = """
            NONE      |            |            | 2025-01-01 | 2025-05-31 | ALLOW   | not-yet-due
            NONE      |            |            | 2025-01-01 | 2025-06-01 | DENY    | newly-listed
            NONE      |            |            | 2025-07-01 | 2025-07-02 | DENY    | newly-listed
                      |            |            | 2025-01-01 | 2025-06-01 | UNKNOWN | not-known
            VALID     | 2025-05-01 | 2030-04-30 | 2025-06-01 | 2025-07-01 | ALLOW   | valid
            VALID     |            |            |            | 2025-07-01 | ALLOW   | valid
            VALID     | 2025-08-01 | 2030-07-31 | 2025-06-01 | 2025-07-01 | DENY    | not-yet-valid
            VALID     | 2020-08-01 | 2025-07-31 | 2025-08-02 | 2025-08-03 | DENY    | ended
            VALID     | 2020-08-01 | 2025-07-31 | 2025-07-02 | 2025-08-03 | UNKNOWN | ended-stock
            SUSPENDED |            |            | 2025-07-02 | 2025-08-03 | UNKNOWN | suspended
            ENDED     |            | 2025-07-31 | 2025-08-02 | 2025-08-03 | DENY    | ended
            ENDED     |            | 2025-07-31 | 2025-07-02 | 2025-08-03 | UNKNOWN | ended-stock
            ENDED     |            | 2025-07-31 |            | 2025-08-03 | UNKNOWN | ended-day-not-known
            EXEMPT    |            |            |            | 2025-08-03 | ALLOW   | exempt
            """)
    void certificates(
            Certificate.State state,
            LocalDate from,
            LocalDate to,
            LocalDate made,
            LocalDate on,
            Answer answer,
            String reason) {
        Lot lot = lot("test.listed", Route.DOMESTIC, made, "GB/T 90002-2015=true");
        if (on.isAfter(LocalDate.of(2025, 5, 31))) {
            lot = lot("test.listed", Route.DOMESTIC, made, "GB/T 90002-2024=true");
        }
        if (state != null) {
            lot = lot.certified(new Certificate(state, Optional.ofNullable(from), Optional.ofNullable(to)));
        }
        Clearance clearance = GATES.canSell(lot, on);
        assertThat(reasons(clearance, "certificate")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} {1} failing: {2}")
    @CsvSource({
        "PRODUCE, DOMESTIC,           DENY,    fails",
        "SELL,    DOMESTIC,           DENY,    fails",
        "PROVIDE, DOMESTIC,           DENY,    fails",
        "IMPORT,  IMPORTED,           DENY,    fails",
        "SELL,    IMPORTED,           DENY,    fails",
        "PRODUCE, EXPORT_ONLY,        ALLOW,   export-only",
        "SELL,    EXPORT_ONLY,        ALLOW,   export-only",
        "IMPORT,  EXPORT_ONLY,        DENY,    fails",
        "SELL,    EXPORT_TO_DOMESTIC, DENY,    export-sold-at-home",
    })
    void whereGoodsGoDecidesWhichLawHolds(Act act, Route route, Answer answer, String reason) {
        Lot lot = lot("test.goods", route, LocalDate.of(2025, 7, 1), "GB 90001-2024=false");
        Clearance clearance = GATES.ask(act, lot, LocalDate.of(2025, 7, 2));
        assertThat(clearance.answer()).isEqualTo(answer);
        assertThat(reasons(clearance, "mandatory")).isEqualTo(reason);
        Finding told = clearance.report().findings().get(0);
        assertThat(told.basis())
                .contains(reason.equals("export-only") ? "SL-26" : reason.equals("fails") ? "SL-25" : "IR-25");
    }

    @Test
    void importedGoodsNeedNoDeclaredStandardButMeetTheMandatoryOnes() {
        LocalDate on = LocalDate.of(2025, 7, 2);
        Clearance none = GATES.canImport(Lot.of(goods("test.goods"), Route.IMPORTED), on);
        assertThat(none.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(reasons(none, "declared")).isEqualTo("imported");
        assertThat(reasons(none, "mandatory")).isEqualTo("not-shown");
        Clearance domestic = GATES.canSell(Lot.of(goods("test.goods"), Route.DOMESTIC), on);
        assertThat(reasons(domestic, "declared")).isEqualTo("none-declared");
        assertThat(GATES.canImport(lot("test.goods", Route.IMPORTED, null, "GB 90001-2024=true"), on)
                        .answer())
                .isEqualTo(Answer.ALLOW);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GB/T 90002-2024=true  | ALLOW   | meets
            GB/T 90002-2024=false | DENY    | fails
            GB/T 90002-2024=      | UNKNOWN | not-shown
            Q/ABC 1-2025=false    | DENY    | fails
            Q/ABC 1-2025=         | UNKNOWN | not-shown
            """)
    void whatWasDeclaredIsKept(String followed, Answer answer, String reason) {
        Lot lot = lot("test.goods", Route.DOMESTIC, LocalDate.of(2025, 7, 1), followed + ";GB 90001-2024=true");
        Clearance clearance = GATES.canSell(lot, LocalDate.of(2025, 7, 2));
        assertThat(reasons(clearance, "declared")).isEqualTo(reason);
        assertThat(clearance.answer()).isEqualTo(answer);
        clearance.report().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATION)
                .forEach(finding ->
                        assertThat(finding.basis()).contains("SL-27d").doesNotContain("SL-25"));
    }

    @Test
    void nothingKnownNeverDenies() {
        for (var category : CATALOG.categories()) {
            for (Route route : Route.values()) {
                for (Act act : Act.values()) {
                    Clearance clearance =
                            GATES.ask(act, Lot.of(goods(category.id()), route), LocalDate.of(2026, 11, 22));
                    assertThat(clearance.answer())
                            .as(category.id() + " " + route + " " + act)
                            .isNotEqualTo(Answer.DENY);
                    assertThat(clearance.report().complete()).isTrue();
                }
            }
        }
        assertThat(GATES.canSell(Lot.of(Sample.NONE, Route.DOMESTIC), LocalDate.of(2026, 11, 22))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anInstantIsADayWhereTheActIsDone() {
        Lot lot = lot("test.goods", Route.DOMESTIC, LocalDate.of(2025, 1, 1), "GB 90001-2015=true;GB 90001-2024=false");
        Instant instant = Instant.parse("2025-05-31T16:30:00Z");
        assertThat(GATES.ask(Act.SELL, lot, instant, ZoneId.of("Asia/Shanghai")).answer())
                .isEqualTo(Answer.DENY);
        assertThat(GATES.ask(Act.SELL, lot, instant, ZoneId.of("UTC")).answer()).isNotEqualTo(Answer.DENY);
    }

    @Test
    void aTestReportShowsWhatTheGateAsksFor() throws IOException {
        String members = "'laboratory':'L','dates':{'tested':'2026-10-10'},'declared':['GB 18401-2010@B'],'items':["
                + "{'name':'甲醛','method':'GB/T 2912.1','value':'%s','unit':'mg/kg'}]";
        for (String value : List.of("80", "10")) {
            ConformityJson.Reading reading =
                    ConformityJson.read(("{" + members.formatted(value) + "}").replace('\'', '"'));
            LocalDate on = LocalDate.of(2026, 11, 22);
            ConformityReport judged = Conformity.of(CATALOG).judge(reading.report(), on);
            Lot lot = Lot.of(goods("cloth.adult"), Route.DOMESTIC).shownBy(judged);
            assertThat(lot.followed().get(0).meets())
                    .isEqualTo(value.equals("80") ? Optional.of(false) : Optional.empty());
            assertThat(GATES.canSell(lot, on).answer()).isEqualTo(value.equals("80") ? Answer.DENY : Answer.UNKNOWN);
        }
    }
}
