package io.zhuji.declaration.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.rule.RuleSet;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.watch.ProductChange.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which declarations a change makes stale, from which day, and by which law. */
class WatchTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);
    private static final Catalog CATALOG = Catalog.builtIn();

    private static final String HEAD =
            "{\"format\":\"zhuji-pack/1\",\"id\":\"own\",\"edition\":\"1\",\"zh\":\"自有\",\"en\":\"own\","
                    + "\"licence\":\"Apache-2.0\",\"asOf\":\"2026-11-25\",";

    /** An invented next edition: formaldehyde for class B down from 75 to 30 mg/kg. */
    private static final String STRICTER = """
            "standards":[
            {"number":"GB 18401-2010","zh":"国家纺织产品基本安全技术规范","role":"general","state":"current",
             "implemented":"2011-08-01","replacedBy":["GB 18401-2027"],"stateConfidence":"A","confidence":"A"},
            {"number":"GB 18401-2027","zh":"国家纺织产品基本安全技术规范","role":"general","state":"upcoming",
             "issued":"2027-02-01","implemented":"2027-09-01","replaces":["GB 18401-2010"],
             "stateConfidence":"A","confidence":"A"}],
            "requirements":[{"of":"GB 18401-2027","indicator":"formaldehyde","limit":"≤30 mg/kg","class":"B",
             "scope":"textile","force":"mandatory","confidence":"A"}]""";

    private static final String AMENDED = """
            "standards":[
            {"number":"GB/T 22849-2014/XG1-2027","zh":"针织T恤衫 第1号修改单","role":"product","state":"upcoming",
             "issued":"2027-01-10","implemented":"2027-03-01","stateConfidence":"A","confidence":"A"}]""";

    private static Catalog with(String sections) {
        try {
            byte[] json = (HEAD + sections + "}").getBytes(StandardCharsets.UTF_8);
            return CATALOG.with(
                    Pack.read("own.json", new ByteArrayInputStream(json)).orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Declaration declaration(
            String id, LocalDate on, String category, List<String> standards, String formaldehyde) {
        DeclaredProduct named = DeclaredProduct.named(id + " 产品");
        Declaration.Builder builder = Declaration.builder(id)
                .enterprise(Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例家居用品有限公司"))
                .product(new DeclaredProduct(
                        named.name(),
                        Optional.of("M-" + id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(category),
                        named.offering(),
                        named.market(),
                        named.ccc(),
                        named.foodLicence(),
                        named.facts()))
                .channel(Channel.nationalPlatform())
                .firstOffered(on.plusDays(9));
        for (String standard : standards) {
            StandardReference reference = StandardReference.parse(standard);
            ExecutedStandard executed = ExecutedStandard.of(reference, "标准");
            builder.standard(
                    standard.startsWith("GB 18401")
                            ? new ExecutedStandard(
                                    reference, "国家纺织产品基本安全技术规范", executed.kind(), Optional.of("B"), List.of())
                            : executed);
        }
        if (!formaldehyde.isEmpty()) {
            builder.indicator(
                    DeclaredIndicator.of("甲醛含量", DeclaredIndicator.Kind.PERFORMANCE, formaldehyde, "GB/T 2912.1-2009"));
        }
        return builder.build(Status.COMPLETE, on).publish(on);
    }

    private static Declaration shirt() {
        return declaration(
                "shirt", TODAY.minusDays(9), "cloth.adult", List.of("GB 18401-2010", "Q/SLFS 001-2026"), "≤50 mg/kg");
    }

    private static List<String> told(WatchReport report) {
        List<String> told = new ArrayList<>();
        for (Notice notice : report.notices()) {
            told.add(notice.from() + " " + notice.declaration().id() + " " + notice.kinds());
        }
        return told;
    }

    private static Finding finding(WatchReport report, String id, String rule, String reason) {
        return report.notices().stream()
                .filter(notice -> notice.declaration().id().equals(id))
                .flatMap(notice -> notice.come().stream())
                .filter(finding ->
                        finding.rule().text().equals(rule) && finding.reason().equals(reason))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.notices()));
    }

    @Test
    void tellsWhoIsStaleSinceHeDeclared() {
        Declaration toy = declaration("toy", MAY, "toy.any", List.of("GB 6675.1-2014", "GB 6675.2-2014"), "");
        Declaration fresh = declaration("fresh", TODAY.minusDays(3), "toy.any", List.of("GB 6675.1-2025"), "");
        WatchReport report = Watch.of(List.of(toy, fresh), CATALOG).standing(TODAY);
        assertThat(report.declarations()).isEqualTo(2);
        assertThat(report.judged()).isEqualTo(2);
        assertThat(report.complete()).isTrue();
        assertThat(told(report)).allMatch(notice -> notice.contains(" toy "));
        Notice first = report.notices().stream()
                .filter(notice -> notice.kinds().contains(Notice.Kind.STALE))
                .findFirst()
                .orElseThrow();
        assertThat(first.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(first.why()).isNotEmpty();
        Finding stale = finding(report, "toy", "declaration.in-force", "mandatory-superseded");
        assertThat(stale.outcome()).isEqualTo(Outcome.VIOLATION);
        assertThat(stale.facts())
                .containsEntry("standard", "GB 6675.1-2014")
                .containsEntry("successor", "GB 6675.1-2025");
    }

    @Test
    void tellsWhatTheDaysToComeBringAndLooksAtNobodyElse() {
        Declaration toy = declaration("toy", MAY, "toy.any", List.of("GB 6675.1-2014", "GB 6675.2-2014"), "");
        Declaration tea = declaration("tea", MAY, "food.tea", List.of("GB 7718-2011"), "");
        Declaration other = declaration("other", MAY, "elderly.cane", List.of("GB/T 19545.4-2008"), "");
        Watch watch = Watch.of(List.of(toy, tea, other), CATALOG);
        WatchReport report = watch.changes(CATALOG, MAY, LATER);
        assertThat(told(report)).anyMatch(notice -> notice.startsWith("2026-11-01 toy [STALE"));
        assertThat(told(report)).anyMatch(notice -> notice.startsWith("2027-03-16 tea [STALE"));
        assertThat(report.notices())
                .extracting(notice -> notice.declaration().id())
                .doesNotContain("other");
        assertThat(report.notices())
                .filteredOn(notice -> notice.kinds().contains(Notice.Kind.STALE))
                .allSatisfy(notice -> {
                    assertThat(notice.why()).isNotEmpty();
                    assertThat(notice.come())
                            .anySatisfy(finding -> assertThat(finding.basis()).isNotEmpty());
                });
        assertThat(report.judged()).isEqualTo(2);
        assertThat(watch.changes(CATALOG, TODAY, TODAY).notices()).isEmpty();
        assertThat(watch.changes(CATALOG, TODAY, TODAY).judged()).isZero();
    }

    @Test
    void tellsWhoFallsBelowANewFloorAndFromWhen() {
        Declaration loose = shirt();
        Declaration strict = declaration(
                "strict", TODAY.minusDays(9), "cloth.adult", List.of("GB 18401-2010", "Q/SLFS 002-2026"), "≤20 mg/kg");
        WatchReport report = Watch.of(List.of(loose, strict), CATALOG).changes(with(STRICTER), TODAY, LATER);
        assertThat(told(report)).anyMatch(notice -> notice.startsWith("2027-09-01 shirt [STALE, BELOW_FLOOR"));
        assertThat(told(report)).noneMatch(notice -> notice.contains("strict") && notice.contains("BELOW_FLOOR"));
        assertThat(told(report)).anyMatch(notice -> notice.startsWith("2027-09-01 strict [STALE"));
        Finding floor = report.notices().stream()
                .flatMap(notice -> notice.come().stream())
                .filter(finding -> finding.rule().text().equals("declaration.floor"))
                .filter(finding -> finding.reason().startsWith("lower"))
                .findFirst()
                .orElseThrow();
        assertThat(floor.basis()).contains("SL-21a");
        assertThat(floor.facts()).containsEntry("standard", "GB 18401-2027");
    }

    @Test
    void tellsOfAnAmendment() {
        Declaration shirt = declaration("tshirt", MAY, "cloth.adult", List.of("GB/T 22849-2014"), "");
        WatchReport report = Watch.of(List.of(shirt), CATALOG).changes(with(AMENDED), TODAY, LATER);
        Finding amended = finding(report, "tshirt", "watch.amended", "amended");
        assertThat(amended.at().text()).isEqualTo("/standards/0");
        assertThat(amended.basis()).containsExactly("EP-15c");
        assertThat(Watch.messages().text(amended, Locale.CHINESE))
                .contains("GB/T 22849-2014", "GB/T 22849-2014/XG1-2027", "2027-03-01");
        assertThat(report.notices().get(0).kinds()).contains(Notice.Kind.AMENDED);
    }

    @Test
    void asksForAnAssessmentWhenAProductChanges() {
        Declaration toy = declaration("toy", MAY, "toy.any", List.of("GB 6675.1-2014"), "");
        Watch watch = Watch.of(List.of(shirt(), toy), CATALOG);
        Kind improved = Kind.IMPROVED;
        WatchReport report = watch.products(List.of(
                ProductChange.of("M-shirt", TODAY, improved),
                new ProductChange("M-shirt", TODAY, Kind.RENOVATED, Optional.of(MAY)),
                new ProductChange("shirt 产品", MAY, Kind.NEW, Optional.of(TODAY)),
                ProductChange.of("M-toy", TODAY, improved),
                ProductChange.of("nobody", TODAY, improved)));
        Finding missing = finding(report, "shirt", "watch.product-change", "assessment-missing");
        assertThat(missing.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(missing.basis()).containsExactly("EP-19", "SL-28");
        Finding before = finding(report, "shirt", "watch.product-change", "assessed-before-change");
        assertThat(before.outcome()).isEqualTo(Outcome.VIOLATION);
        Finding older = finding(report, "toy", "watch.product-change", "declared-before-change");
        assertThat(older.outcome()).isEqualTo(Outcome.NOTICE);
        assertThat(older.basis()).containsExactly("EP-15c");
        assertThat(report.unmatched()).extracting(ProductChange::product).containsExactly("nobody");
        assertThat(report.judged()).isEqualTo(2);
        assertThat(report.notices())
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.kinds()).containsExactly(Notice.Kind.PRODUCT));
    }

    private static void embedded(
            List<Declaration> declarations, Catalog catalog, Catalog nextCatalog, LocalDate today, PrintStream out) {
        // readme
        Watch watch = Watch.of(declarations, catalog); // the latest version of each
        List<Notice> notices = new ArrayList<>(watch.standing(today).notices()); // what has ended since each was made
        notices.addAll(watch.changes(catalog, today, today.plusYears(1)).notices()); // what the days to come bring
        notices.addAll(watch.changes(nextCatalog, today, today.plusYears(1)).notices()); // what another catalog brings
        notices.addAll(watch.products(List.of(ProductChange.of("TS-02", today, Kind.IMPROVED)))
                .notices());
        for (Notice notice : notices) {
            for (Finding finding : notice.come()) {
                out.println(notice.from() + " " + notice.declaration() + " " + notice.kinds() + " "
                        + Watch.messages().text(finding, Locale.ENGLISH));
            }
        }
        // end
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCodeOfTheReadmeCompilesAndRuns(String readme) throws IOException {
        String own = Files.readString(Path.of("src/test/java/io/zhuji/declaration/watch/WatchTest.java"));
        String code = own.substring(own.indexOf("// readme\n") + 10, own.indexOf("\n        // end\n"))
                .stripIndent()
                .indent(4);
        assertThat(Files.readString(Path.of("..", readme))).contains(code);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Declaration> one = List.of(declaration("toy", MAY, "toy.any", List.of("GB 6675.1-2014"), ""));
        embedded(one, CATALOG, with(STRICTER), TODAY, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026-11-01 toy#2 [STALE", "GB 6675.1-2025");
    }

    @Test
    void hasNothingToSayOfNobody() {
        Watch none = Watch.of(List.of(), CATALOG);
        assertThat(none.size()).isZero();
        assertThat(none.standing(TODAY).notices()).isEmpty();
        assertThat(none.changes(with(STRICTER), TODAY, LATER).notices()).isEmpty();
        assertThat(none.products(List.of()).notices()).isEmpty();
    }

    @Test
    void everyConclusionHasItsSentence() {
        Messages messages = Watch.messages();
        RuleSet<WatchRules.Event> rules = WatchRules.of(CATALOG);
        TreeSet<String> keys = new TreeSet<>();
        rules.entries()
                .forEach(entry -> entry.verdicts().forEach(verdict -> {
                    String key = entry.id() + "." + verdict.reason();
                    keys.add(key);
                    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                        String text = messages.text(key, locale).orElseThrow();
                        verdict.facts().forEach(fact -> assertThat(text).contains("{" + fact + "}"));
                    }
                }));
        assertThat(messages.keys().stream().filter(key -> key.startsWith("watch.")))
                .containsExactlyElementsOf(keys);
        assertThat(rules.entries())
                .allSatisfy(entry -> assertThat(entry.grounds()).isNotEmpty());
    }
}
