package io.zhuji.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.change.CatalogChange;
import io.zhuji.core.change.CatalogChanges;
import io.zhuji.core.change.SubjectIndex;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Policy;
import io.zhuji.core.table.TableWriter;
import io.zhuji.evaluation.listing.Listing;
import io.zhuji.evaluation.listing.ListingCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which verdicts change, from which day, and why. */
class ImpactTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);

    /** A new edition with a stricter limit of formaldehyde for class A: 16 in the place of 20 mg/kg. */
    static final String STRICTER = """
            "standards":[
            {"number":"GB 18401-2010","zh":"国家纺织产品基本安全技术规范","role":"general","state":"current",
             "implemented":"2011-08-01","replacedBy":["GB 18401-2027"],"stateConfidence":"A","confidence":"A"},
            {"number":"GB 18401-2027","zh":"国家纺织产品基本安全技术规范","role":"general","state":"upcoming",
             "issued":"2027-02-01","implemented":"2027-09-01","replaces":["GB 18401-2010"],
             "stateConfidence":"A","confidence":"A"}],
            "requirements":[{"of":"GB 18401-2027","indicator":"formaldehyde","limit":"≤16 mg/kg","class":"A",
             "scope":"textile","force":"mandatory","confidence":"A"}]""";

    private static Listing clothing(String id, String standards, String formaldehyde) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("执行标准", standards);
        attributes.put("安全类别", "A类");
        attributes.put("甲醛含量", formaldehyde);
        return Listing.of(id, "婴儿服饰 > 连体衣", "婴儿连体衣 0-12个月 纯棉", attributes);
    }

    private static Impact impact(
            Catalog before, Catalog after, LocalDate from, LocalDate until, List<Listing> listings) {
        ListingVerdicts first = ListingVerdicts.under(before);
        SubjectIndex.Builder builder = SubjectIndex.builder();
        listings.forEach(listing -> builder.add(first.footings(listing)));
        CatalogChanges changes = CatalogChanges.between(before, after, from, until);
        ListingVerdicts second = before == after ? first : ListingVerdicts.under(after);
        return Impact.of(changes, builder.build(), listings::get, first, second, Policy.standard());
    }

    @Test
    void tellsWhomAStricterEditionBreaksFromItsFirstDay() {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(Packs.of(STRICTER));
        List<Listing> listings = List.of(
                clothing("cites-old", "GB 18401-2010", "10 mg/kg"),
                clothing("too-much-for-new", "FZ/T 73025-2019", "18 mg/kg"),
                clothing("fine", "FZ/T 73025-2019", "10 mg/kg"),
                Listing.of("other", "家用电器 > 空调", "空调", Map.of("执行标准", "GB/T 7725-2022")));
        Impact impact = impact(before, after, TODAY, LATER, listings);
        assertThat(impact.subjects()).isEqualTo(4);
        assertThat(impact.judged()).isEqualTo(3);
        List<Effect> first = impact.effects().stream()
                .filter(effect -> effect.on().equals(LocalDate.of(2027, 9, 1)))
                .toList();
        assertThat(first).extracting(Effect::id).containsExactly("too-much-for-new", "cites-old");
        Effect limit = first.get(0);
        assertThat(limit.come())
                .extracting(finding -> finding.rule() + " " + finding.outcome() + " " + finding.reason())
                .containsExactly("listing.mandatory-limits VIOLATION outside");
        assertThat(limit.before()).isNotEqualTo(Decision.REJECT);
        assertThat(limit.after()).isEqualTo(Decision.REJECT);
        assertThat(limit.way()).isEqualTo(Effect.Way.WORSE);
        assertThat(limit.why())
                .extracting(change -> change.kind() + " " + change.of())
                .containsExactly("SUPERSEDED GB 18401-2010", "IN_FORCE GB 18401-2027");
        Effect cited = first.get(1);
        assertThat(cited.come())
                .extracting(finding -> finding.rule() + " " + finding.reason())
                .containsExactly("listing.standard-in-force mandatory-superseded");
        assertThat(impact.effects())
                .noneMatch(effect -> effect.id().equals("fine") || effect.id().equals("other"));
    }

    @Test
    void saysWhichLimitsBecomeStricterInBothLanguages() {
        Catalog after = Catalog.builtIn().with(Packs.of(STRICTER));
        CatalogChange ends = CatalogChanges.of(after, TODAY, LATER).all().stream()
                .filter(change -> change.kind() == CatalogChange.Kind.SUPERSEDED
                        && change.of().equals("GB 18401-2010"))
                .findFirst()
                .orElseThrow();
        ImpactWords zh = new ImpactWords(after, Locale.CHINESE);
        ImpactWords en = new ImpactWords(after, Locale.ENGLISH);
        assertThat(zh.sentence(ends)).isEqualTo("GB 18401-2010 自 2027-09-01 起被 GB 18401-2027 代替。");
        assertThat(en.sentence(ends)).isEqualTo("GB 18401-2010 is replaced by GB 18401-2027 on 2027-09-01.");
        assertThat(zh.limits(ends).toString()).contains("甲醛含量 A (≤20 mg/kg → ≤16 mg/kg)");
        assertThat(en.limits(ends).toString()).contains("A (≤20 mg/kg → ≤16 mg/kg)");
    }

    /** The pH of what is still to be wet-processed, 4.0 to 10.5, is not what the pH of an infant's garment comes from. */
    @Test
    void aLimitHasNotMovedFromTheFigureOfAnotherPart() {
        String old =
                "{\"number\":\"GB 18401-2010\",\"zh\":\"国家纺织产品基本安全技术规范\",\"role\":\"general\",\"state\":\"current\","
                        + "\"implemented\":\"2011-08-01\",\"withdrawn\":\"2027-09-01\",\"replaces\":[\"GB 18401-2003\"],"
                        + "\"replacedBy\":[\"GB 18401-2027\"],\"stateConfidence\":\"A\",\"confidence\":\"A\"}";
        String next =
                "{\"number\":\"GB 18401-2027\",\"zh\":\"国家纺织产品基本安全技术规范\",\"role\":\"general\",\"state\":\"upcoming\","
                        + "\"implemented\":\"2027-09-01\",\"replaces\":[\"GB 18401-2010\"],\"stateConfidence\":\"A\",\"confidence\":\"A\"}";
        String row =
                "{\"of\":\"GB 18401-2027\",\"indicator\":\"%s\",\"limit\":\"%s\",\"class\":\"A\",\"scope\":\"textile\","
                        + "\"part\":\"婴幼儿用品\",\"partEn\":\"products for infants\",\"methods\":[\"%s\"],\"force\":\"mandatory\",\"confidence\":\"A\"}";
        Catalog after = Catalog.builtIn()
                .with(Packs.of("\"standards\":[" + old + "," + next + "],\"requirements\":["
                        + row.formatted("formaldehyde", "≤16 mg/kg", "GB/T 2912.1") + ","
                        + row.formatted("ph", "4.0~7.5", "GB/T 7573") + "]"));
        CatalogChange ends = CatalogChanges.of(after, TODAY, LATER).all().stream()
                .filter(change -> change.kind() == CatalogChange.Kind.SUPERSEDED
                        && change.of().equals("GB 18401-2010"))
                .findFirst()
                .orElseThrow();
        assertThat(new ImpactWords(after, Locale.CHINESE).limits(ends).toString())
                .contains("甲醛含量 A (≤20 mg/kg → ≤16 mg/kg)")
                .doesNotContain("10.5");
    }

    @Test
    void aSuccessorThatMovesAloneMovesTheEndOfWhatItReplaces() {
        String old = "{\"number\":\"QB/T 90001-2020\",\"zh\":\"旧\",\"role\":\"product\",\"state\":\"superseded\","
                + "\"implemented\":\"2020-06-01\",\"replacedBy\":[\"GB/T 90009-2026\"],\"stateConfidence\":\"A\",\"confidence\":\"A\"}";
        String next = "{\"number\":\"GB/T 90009-2026\",\"zh\":\"新\",\"role\":\"product\",\"state\":\"current\","
                + "\"implemented\":\"%s\",\"stateConfidence\":\"A\",\"confidence\":\"A\"}";
        Catalog base =
                Catalog.builtIn().with(Packs.of("\"standards\":[" + old + "," + next.formatted("2026-11-01") + "]"));
        Catalog after = base.with(Packs.of("\"standards\":[" + next.formatted("2026-12-10") + "]"));
        Listing listing = Listing.of("a", "", "杯", Map.of("执行标准", "QB/T 90001-2020"));
        Impact impact = impact(base, after, TODAY, LATER, List.of(listing));
        assertThat(impact.effects())
                .extracting(effect -> effect.on() + " " + effect.way())
                .contains("2026-11-25 BETTER", "2026-12-10 WORSE");
    }

    @Test
    void oneCatalogAndTwoDaysTellsTheDaysThatCome() {
        Listing listing =
                Listing.of("kettle", "厨房电器 > 电热水壶", "电热水壶 1.7L", Map.of("执行标准", "GB 4706.1-2005、GB 4706.19-2008"));
        Impact impact = impact(
                Catalog.builtIn(),
                Catalog.builtIn(),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 1),
                List.of(listing));
        assertThat(impact.effects()).hasSize(1);
        assertThat(impact.effects().get(0).on()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(impact.effects().get(0).way()).isEqualTo(Effect.Way.WORSE);
        assertThat(impact.effects().get(0).come()).extracting(Finding::reason).contains("mandatory-superseded");
    }

    @Test
    void isSortedByDayAndSeverityAndIsOneJsonValue() throws IOException {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(Packs.of(STRICTER));
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            listings.add(clothing("id\u0001\"" + i, i % 2 == 0 ? "GB 18401-2010" : "无", 8 + i + " mg/kg"));
        }
        Impact impact = impact(before, after, TODAY, LATER, listings);
        assertThat(impact.effects()).isNotEmpty();
        for (int i = 1; i < impact.effects().size(); i++) {
            Effect one = impact.effects().get(i - 1);
            Effect next = impact.effects().get(i);
            assertThat(one.on()).isBeforeOrEqualTo(next.on());
            if (one.on().equals(next.on())) {
                assertThat(one.severity()).isLessThanOrEqualTo(next.severity());
            }
        }
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ImpactJson json = ImpactJson.of(after, ListingCheck.messages(), locale);
            String text = json.write(impact);
            assertThat(text).doesNotContain("\n").contains("\"subjects\":20");
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                int values = 0;
                while (parser.nextToken() != null) {
                    values++;
                }
                assertThat(values).isGreaterThan(100);
            }
            assertThat(json.write(impact.effects().get(0))).startsWith("{\"id\":\"id\\u0001\\\"");
        }
    }

    @Test
    void makesAPageInBothLanguages() {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(Packs.of(STRICTER));
        List<Listing> listings = List.of(
                clothing("<b>cites</b>", "GB 18401-2010", "10 mg/kg"),
                clothing("too-much", "FZ/T 73025-2019", "18 mg/kg"));
        Impact impact = impact(before, after, TODAY, LATER, listings);
        String zh = ImpactPage.of(impact, before, after, ListingCheck.messages(), Locale.CHINESE)
                .html();
        assertThat(zh)
                .contains("2027年9月", "href=\"#e2-1\"", "id=\"e2-1\"", "放行 → 拦截", "甲醛含量 A (≤20 mg/kg → ≤16 mg/kg)")
                .contains("&lt;b&gt;cites&lt;/b&gt;")
                .doesNotContain("<b>cites");
        String en = ImpactPage.of(impact, before, after, ListingCheck.messages(), Locale.ENGLISH)
                .html();
        assertThat(en).contains("September 2027", "accept → reject");
        Impact none = impact(before, before, TODAY, TODAY, listings);
        assertThat(ImpactPage.of(none, before, before, ListingCheck.messages(), Locale.ENGLISH)
                        .html())
                .contains("turn no verdict on any of 2 subjects");
    }

    /** A reader knows no ids of ours, and a hundred lines of one reason bury what matters. */
    @Test
    void aPageCallsChangesByTheirNamesAndTellsCertaintyOnceADay() {
        Catalog catalog = Catalog.builtIn();
        Listing toy = Listing.of("toy", "玩具", "积木玩具", Map.of("执行标准", "GB 6675.1-2014"));
        Impact impact = impact(catalog, catalog, LocalDate.of(2026, 6, 25), LATER, List.of(toy));
        assertThat(impact.changes().all())
                .filteredOn(change -> change.kind() == CatalogChange.Kind.CERTAINTY)
                .hasSizeGreaterThan(50);
        String zh = ImpactPage.of(impact, catalog, catalog, ListingCheck.messages(), Locale.CHINESE)
                .html();
        String en = ImpactPage.of(impact, catalog, catalog, ListingCheck.messages(), Locale.ENGLISH)
                .html();
        assertThat(zh).contains("过渡“玩具”").doesNotContain(">toys<");
        assertThat(en).contains(">Toys<").doesNotContain(">toys<");
        assertThat(en.split("becomes certain on", -1)).hasSizeBetween(2, 6);
        assertThat(en).contains("WS/T 585-2018");
    }

    @Test
    void makesAWorkbookInWhichNoIdBecomesAFormula() throws IOException {
        Catalog before = Catalog.builtIn();
        Catalog after = before.with(Packs.of(STRICTER));
        Impact impact = impact(
                before, after, TODAY, LATER, List.of(clothing("=HYPERLINK(\"x\")", "GB 18401-2010", "18 mg/kg")));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (TableWriter csv = TableWriter.csv(out)) {
                ImpactTables.write(impact, after, ListingCheck.messages(), locale, csv);
            }
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("'=HYPERLINK", "2027-09-01", "GB 18401-2027")
                    .doesNotContain(",\"=HYPER");
            ByteArrayOutputStream book = new ByteArrayOutputStream();
            try (TableWriter xlsx = TableWriter.xlsx(book)) {
                ImpactTables.write(impact, after, ListingCheck.messages(), locale, xlsx);
            }
            String cells = "";
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().startsWith("xl/worksheets/")) {
                        cells = cells + new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    }
                }
            }
            assertThat(cells).contains("=HYPERLINK", "GB 18401-2027").doesNotContain("<f>");
        }
    }

    @ParameterizedTest
    @EnumSource(CatalogChange.Kind.class)
    void everyKindOfChangeHasASentence(CatalogChange.Kind kind) {
        CatalogChange change = new CatalogChange(TODAY, kind, "GB 1-2020", List.of("GB 1-2026"), List.of(), Set.of());
        CatalogChange alone = new CatalogChange(TODAY, kind, "GB 1-2020", List.of(), List.of(), Set.of());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ImpactWords words = new ImpactWords(Catalog.builtIn(), locale);
            assertThat(words.sentence(change)).contains("GB 1-2020").doesNotContain("{");
            assertThat(words.of("kind." + kind)).isNotBlank();
            assertThat(words.sentence(alone)).contains("GB 1-2020").doesNotContain("{");
            for (Effect.Way way : Effect.Way.values()) {
                assertThat(words.of("way." + way)).isNotBlank();
            }
            for (Decision decision : Decision.values()) {
                assertThat(words.of("decision." + decision)).isNotBlank();
            }
        }
    }
}
