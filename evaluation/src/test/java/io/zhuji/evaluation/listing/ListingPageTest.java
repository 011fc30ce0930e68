package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Decision;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Gap;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.finding.Report;
import io.zhuji.core.finding.RuleId;
import io.zhuji.core.standard.Standing;
import io.zhuji.declaration.page.Entries;
import io.zhuji.declaration.page.Entry;
import io.zhuji.declaration.page.Law;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Tiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingPageTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Pointer FIRST = new Pointer("/attributes/0/1");

    private static ListingPage page(String language) {
        return ListingPage.of(CATALOG, ListingCheck.messages(), Locale.forLanguageTag(language));
    }

    private static Listing listing(String id, String value) {
        return new Listing(id, "童装 > T恤", "标题 " + id, List.of(new Listing.Attribute("执行标准", value, FIRST)));
    }

    private static ListingReport report(String id, Finding... findings) {
        return new ListingReport(
                id,
                new Report(ON, List.of(findings), true, Map.of("pack", "2026-11-01")),
                List.of(
                        new Cited(FIRST, "GB1-2020", "GB 1-2020", Standing.SUPERSEDED, Optional.of("GB 1-2024")),
                        new Cited(FIRST, "T/X 1-2020", "T/X 1-2020", Standing.NOT_IN_CATALOG, Optional.empty())),
                Optional.of("food.*"),
                Audience.INFANT);
    }

    private static Finding finding(String rule, Outcome outcome, String... basis) {
        return new Finding(
                new RuleId(rule),
                outcome,
                "reason",
                outcome == Outcome.UNKNOWN ? Optional.of(Gap.SUBJECT) : Optional.empty(),
                FIRST,
                Map.of("fact", "value"),
                List.of(basis));
    }

    private static <P extends Part> P part(Page page, Class<P> type) {
        return page.parts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String figures(Page page) {
        return part(page, Tiles.class).tiles().stream()
                .map(tile -> tile.value() + " " + tile.label())
                .toList()
                .toString();
    }

    @Test
    void putsTheRejectedFirstAndCountsAll() {
        ListingPage page = page("en");
        page.add(listing("1", "x"), report("1"), Decision.ACCEPT);
        page.add(listing("2", "x"), report("2", finding("a.b", Outcome.SUSPECT)), Decision.HOLD);
        page.add(listing("3", "x"), report("3", finding("a.b", Outcome.VIOLATION)), Decision.REJECT);
        page.add(listing("4", "x"), report("4", finding("a.c", Outcome.VIOLATION)), Decision.REJECT);
        page.addUnreadable(2);
        Page made = page.page();
        assertThat(part(made, Entries.class).entries().stream().map(Entry::title))
                .containsExactly("标题 3", "标题 4", "标题 2", "标题 1");
        assertThat(figures(made))
                .isEqualTo(
                        "[4 Listings checked, 2 Reject, 1 Hold for a person, 1 Accept, 2 Lines that could not be read]");
        assertThat(made.html()).contains("pack", "2026-11-01", "2026-11-22", CATALOG.digest());
    }

    @Test
    void showsNoMoreThanAskedForAndSaysSo() {
        ListingPage page = ListingPage.showing(3, CATALOG, ListingCheck.messages(), Locale.ENGLISH);
        for (int i = 0; i < 10; i++) {
            page.add(listing("a" + i, "x"), report("a" + i), Decision.ACCEPT);
        }
        page.add(listing("r", "x"), report("r", finding("a.b", Outcome.VIOLATION)), Decision.REJECT);
        Entries entries = part(page.page(), Entries.class);
        assertThat(entries.entries().stream().map(Entry::title)).containsExactly("标题 r", "标题 a0", "标题 a1");
        assertThat(entries.omitted()).startsWith("3 of 11 listings are shown");
        assertThat(figures(page.page())).startsWith("[11 Listings checked, 1 Reject");
    }

    @Test
    void showsPlaceValueAndLawOfAFinding() {
        ListingPage page = page("zh");
        page.add(
                listing("1", "GB 1-2020"),
                report("1", finding("listing.ccc", Outcome.VIOLATION, "no-such-law")),
                Decision.REJECT);
        assertThat(page.page().html())
                .contains("强制性产品认证", "/attributes/0/1", "GB 1-2020", "no-such-law")
                .contains("婴幼儿", "被代替", "https://std.samr.gov.cn/search/std?q=GB%201-2024");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SL-25  | zh | 第25条
            SL-25  | en | , article 25
            PQ-13  | zh | 第13条
            SL-27a | zh | 第27条(1)
            """)
    void citesLawAsItsReadersDo(String id, String language, String article) {
        ListingWords words = ListingWords.load(CATALOG, ListingCheck.messages(), Locale.forLanguageTag(language));
        Law law = words.law(id);
        assertThat(law.title()).doesNotStartWith(id);
        assertThat(law.says()).isNotEmpty();
        assertThat(law.title()).endsWith(article);
    }

    @Test
    void aFindingWithoutAPlaceOrATextIsShownAllTheSame() {
        ListingPage page = page("en");
        Finding whole = new Finding(
                new RuleId("host.own"),
                Outcome.NOTICE,
                "why",
                Optional.empty(),
                Pointer.ROOT,
                Map.of("k", "v"),
                List.of());
        page.add(new Listing("", "", "", List.of()), report("", whole), Decision.ACCEPT);
        assertThat(page.page().html()).contains("(no title)", "host.own.why {k=v}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasWordsForEveryConstant(String language) {
        ListingWords words = ListingWords.load(CATALOG, ListingCheck.messages(), Locale.forLanguageTag(language));
        Arrays.stream(Outcome.values()).forEach(each -> {
            assertThat(words.of(each)).isNotEmpty();
            assertThat(words.of("means." + each.name())).isNotEmpty();
            assertThat(words.choice("o-" + each.name())).isEqualTo(words.of(each));
        });
        Arrays.stream(Decision.values())
                .forEach(each -> assertThat(words.choice("d-" + each.name())).isEqualTo(words.of(each)));
        Arrays.stream(Standing.values())
                .forEach(each -> assertThat(words.choice("s-" + each.name())).isEqualTo(words.of(each)));
        Arrays.stream(Audience.values())
                .forEach(each -> assertThat(words.of(each)).isNotEmpty());
        assertThat(words.choice(ListingWords.key("food.*"))).isEqualTo(words.category("food.*"));
    }

    static List<String> rules() {
        return ListingCheck.messages().keys().stream()
                .map(key -> key.substring(0, Math.max(0, key.lastIndexOf('.'))))
                .filter(rule -> rule.startsWith("listing."))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesEveryRuleInBothLanguages(String rule) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ListingWords words = ListingWords.load(CATALOG, ListingCheck.messages(), locale);
            assertThat(words.rule(rule)).isNotEqualTo(rule);
        }
    }

    @Test
    void pagesOfTenThousandStayHandy() {
        ListingPage page = page("zh");
        String huge = "长".repeat(100_000);
        for (int i = 0; i < 10_000; i++) {
            page.add(listing("" + i, huge), report("" + i, finding("a.b", Outcome.SUSPECT)), Decision.HOLD);
        }
        Page made = page.page();
        assertThat(part(made, Entries.class).entries()).hasSize(2000);
        assertThat(made.html().length()).isLessThan(12_000_000);
    }

    @Test
    void oneListingOfManyFindingsIsCut() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(finding("a.b", Outcome.UNKNOWN));
        }
        ListingPage page = page("en");
        page.add(listing("1", "x"), report("1", many.toArray(Finding[]::new)), Decision.HOLD);
        Entry entry = part(page.page(), Entries.class).entries().get(0);
        assertThat(entry.notes().size() + entry.more()).isEqualTo(100_000);
        assertThat(entry.notes()).hasSizeLessThan(100);
        assertThat(page.page().html()).contains((100_000 - entry.notes().size()) + " more remarks");
    }

    @Test
    void refusesMisuse() {
        assertThatThrownBy(() -> ListingPage.showing(0, CATALOG, Messages.load(ListingPage.class, "page"), Locale.ROOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page shows at least one report, was told 0");
        assertThatThrownBy(() -> page("en").addUnreadable(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
