package io.zhuji.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.table.ColumnMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a field of a draft, there is a report, and what is declared is fit to be shown. */
class DraftProps {

    private static final Messages MESSAGES = Drafting.messages();

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "=HYPERLINK(\"http://a\")",
                        "+cmd|' /C calc'!A0",
                        "@SUM(1)",
                        "../../etc/passwd",
                        "..\\..\\windows",
                        "javascript:alert(1)",
                        "${jndi:ldap://a}",
                        "'; DROP TABLE declaration; --",
                        "NaN",
                        "Infinity",
                        "-0",
                        "1e999999999",
                        "≤1e999999999 mg/kg",
                        "≤NaN",
                        "2026-13-45",
                        "9999999999999999999999",
                        "\u0000",
                        "\u202E",
                        "\uD800",
                        "a\nb",
                        "GB 18401-2010\u200B",
                        "国家标准",
                        "0",
                        "是",
                        "a".repeat(1_000_000),
                        "GB 1-2000、".repeat(100_000),
                        "（".repeat(200_000),
                        "≤1 mg/kg".repeat(50_000)),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("GBTQ/ -0123456789.≤≥~±%级类mgk\u3000")
                        .ofMaxLength(30));
    }

    private static final List<BiConsumer<Draft, String>> FIELDS = fields();

    private static List<BiConsumer<Draft, String>> fields() {
        List<BiConsumer<Draft, String>> all = new ArrayList<>(Draft.FIELDS.values());
        DraftParty.FIELDS.values().forEach(set -> {
            all.add((draft, text) -> set.accept(draft.enterprise(), text));
            all.add((draft, text) -> {
                DraftParty other = new DraftParty().code(Drafts.OTHER_CODE).name("代工");
                set.accept(other, text);
                draft.entrusted(other);
            });
        });
        DraftProduct.FIELDS
                .values()
                .forEach(set ->
                        all.add((draft, text) -> set.accept(draft.products().get(0), text)));
        all.add((draft, text) -> draft.products().get(0).amount(text, text));
        all.add((draft, text) -> draft.products().get(0).trait(text, text));
        DraftStandard.FIELDS.values().forEach(set -> {
            all.add((draft, text) -> set.accept(draft.standards().get(1), text));
            all.add((draft, text) -> {
                DraftStandard packaging = new DraftStandard().number("GB 90009-2018");
                set.accept(packaging, text);
                draft.packaging(packaging);
            });
        });
        DraftIndicator.FIELDS
                .values()
                .forEach(set ->
                        all.add((draft, text) -> set.accept(draft.indicators().get(0), text)));
        all.add((draft, text) -> draft.indicators().get(0).method(text));
        DraftChannel.FIELDS
                .values()
                .forEach(set -> all.add((draft, text) -> {
                    DraftChannel channel = new DraftChannel()
                            .place("other")
                            .address("https://a")
                            .pointer("1")
                            .proof("是");
                    set.accept(channel, text);
                    draft.channel(channel);
                }));
        DraftRemark.FIELDS
                .values()
                .forEach(set -> all.add((draft, text) -> {
                    DraftRemark remark = new DraftRemark().standard("GB/T 90002-2021");
                    set.accept(remark, text);
                    draft.remark(remark);
                }));
        DraftPartner.FIELDS
                .values()
                .forEach(set -> all.add((draft, text) -> {
                    DraftPartner partner = new DraftPartner().name("苏州示例").number("Q/SZSF 003-2026");
                    set.accept(partner, text);
                    draft.joint(new DraftJoint().number("Q/HZSF 001-2026").partner(partner));
                }));
        return all;
    }

    @Property(tries = 3000)
    void anyTextInAnyFieldGivesAReport(
            @ForAll("hostile") String text, @ForAll("field") BiConsumer<Draft, String> field) {
        Draft draft = Drafts.complete();
        field.accept(draft, text);
        check(draft);
    }

    @Provide
    Arbitrary<BiConsumer<Draft, String>> field() {
        return Arbitraries.of(FIELDS);
    }

    @Property(tries = 300)
    void anyTextInAllFieldsGivesAReport(@ForAll("hostile") String text) {
        Draft draft = Drafts.complete();
        for (BiConsumer<Draft, String> field : FIELDS) {
            field.accept(draft, text);
        }
        check(draft);
    }

    private static void check(Draft draft) {
        Drafted drafted = Drafts.DRAFTING.draftFully(draft, Drafts.DAY);
        assertThat(drafted.report().complete()).isTrue();
        for (Finding finding : drafted.report().findings()) {
            for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
                assertThat(fact.getValue().length()).as(fact.getKey()).isLessThan(2000);
            }
            assertThat(MESSAGES.text(finding, Locale.CHINESE)).doesNotContain("\u0000", "\u202E", "\n");
        }
        if (drafted.declaration().isPresent()) {
            Declaration declaration = drafted.declaration().get();
            assertThat(Version.isId(declaration.id())).isTrue();
            assertThat(Drafts.DRAFTING.check(declaration, Drafts.DAY).complete())
                    .isTrue();
            assertThat(Drafts.DRAFTING.remarks(declaration, Drafts.DAY)).isNotNull();
            declaration.remarkTexts(Locale.ENGLISH);
        }
    }

    private static final ColumnMapping TEMPLATE = DraftColumns.of("template");

    @Property(tries = 300)
    void anyTableGivesReports(@ForAll("hostile") String text, @ForAll("hostile") String other) throws IOException {
        String cell = '"' + text.replace("\"", "\"\"") + "\",\"" + other.replace("\"", "\"\"") + '"';
        String csv = "声明标识,产品名称,型号,执行标准,指标名称,指标值\nd1,衬衫," + cell + ",甲醛,≤1 mg/kg\n" + cell + ",,GB 1-2000,,\n"
                + "d1,衬衫,,," + cell + "\n";
        DraftTable.of(TEMPLATE)
                .startingWith(() -> new Draft().enterprise(Drafts.party()))
                .read("x.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), DraftProps::check);
    }

    @Property(tries = 500)
    void remarksMakeADeclarationThatLacksNone(@ForAll("limit") String air, @ForAll("grade") String pill) {
        Draft draft = Drafts.standards(Drafts.bare())
                .indicator(Drafts.indicator("测试透气率", "功能", air))
                .indicator(Drafts.indicator("测试起球", "性能", pill));
        Declaration declaration =
                Drafts.DRAFTING.draft(draft, Drafts.DAY).declaration().orElseThrow();
        // what the library states itself is neither missing nor unnecessary when it looks again
        for (Finding finding : Drafts.DRAFTING.check(declaration, Drafts.DAY).findings()) {
            if (finding.rule().text().equals("declaration.remark")) {
                assertThat(finding.reason()).isIn("lower", "fewer");
            }
        }
        assertThat(Drafts.DRAFTING.remarks(declaration, Drafts.DAY)).isEqualTo(declaration.remarks());
        // a level is lower exactly when its number is
        boolean lower = Integer.parseInt(air.substring(1, air.indexOf(' '))) < 180;
        boolean stated = declaration.remarks().stream()
                .flatMap(remark -> remark.items().stream())
                .anyMatch(item -> item.indicator().orElse("").equals("t_air"));
        assertThat(stated).isEqualTo(lower);
    }

    /** What is told of a level is what core says of the two requirements, row by row. */
    @Property(tries = 500)
    void remarkSaysWhatCoreSays(@ForAll("any") String limit) {
        Draft draft = Drafts.standards(Drafts.bare()).indicator(Drafts.indicator("测试透气率", "功能", limit));
        Drafted drafted = Drafts.DRAFTING.draft(draft, Drafts.DAY);
        Requirement required = Drafts.CATALOG.requirements(StandardNumber.parse("GB/T 90002-2021")).stream()
                .filter(requirement -> requirement.indicator().id().equals("t_air"))
                .findFirst()
                .orElseThrow();
        Requirement own = new Requirement(
                required.document(),
                required.indicator(),
                Limit.parse(limit),
                "",
                "",
                required.part(),
                required.condition(),
                required.methods(),
                "",
                Requirement.Force.VOLUNTARY,
                required.confidence());
        Relation relation = Comparison.of(
                        new RequirementSet("own", List.of(own), true), new RequirementSet("b", List.of(required), true))
                .rows()
                .get(0)
                .relation();
        List<String> told = new ArrayList<>();
        for (Finding finding : drafted.report().findings()) {
            if (finding.rule().text().equals("declaration.remark")
                    && finding.at().text().startsWith("/indicators/0")) {
                told.add(finding.reason());
            }
        }
        switch (relation) {
            case LOOSER, MIXED -> assertThat(told).containsExactly("lower");
            case NOT_COMPARABLE -> assertThat(told).hasSize(1).allMatch(reason -> reason.startsWith("not-comparable"));
            default -> assertThat(told).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> any() {
        Arbitrary<String> number = Arbitraries.of("100", "179.9", "180", "180.0", "200", "0.18", "10.8", "1000");
        Arbitrary<String> unit = Arbitraries.of(" mm/s", " m/s", " cm/s", "", " mg/kg", " m/min");
        Arbitrary<String> sign = Arbitraries.of("≥", "≤", ">", "<");
        return Arbitraries.oneOf(
                Combinators.combine(sign, number, unit).as((s, n, u) -> s + n + u),
                Combinators.combine(number, unit)
                        .as((n, u) -> "100~" + n + u)
                        .filter(t -> Limit.tryParse(t).isPresent()),
                Arbitraries.of("不得检出", "≥3级", "透气", "180±5 mm/s", "≥180 mm/s(浅色)"));
    }

    @Provide
    Arbitrary<String> limit() {
        return Arbitraries.integers().between(100, 260).map(n -> "≥" + n + " mm/s");
    }

    @Provide
    Arbitrary<String> grade() {
        return Arbitraries.of("≥2级", "≥2-3级", "≥3级", "≥3-4级", "≥4级", "≥4-5级");
    }
}
