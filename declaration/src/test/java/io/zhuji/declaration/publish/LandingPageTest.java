package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Adoption;
import io.zhuji.core.standard.Standing;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Declarations;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredMethod;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.JointStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.ProductFacts;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.page.Fact;
import io.zhuji.declaration.page.Page;
import io.zhuji.declaration.page.Part;
import io.zhuji.declaration.page.Prose;
import io.zhuji.declaration.page.Table;
import io.zhuji.declaration.page.Tiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static LandingPage whole(Declaration declaration, List<Declaration> versions) {
        return LandingPage.of(declaration)
                .withVersions(versions)
                .withCode(QrCode.of(
                        OwnLink.of("https://example.com/declaration", declaration)
                                .text(),
                        Correction.MEDIUM))
                .withStandings(Catalog.builtIn(), TODAY);
    }

    private static List<List<String>> rows(Page page, String caption) {
        return page.parts().stream()
                .filter(part -> part instanceof Table table && table.caption().equals(caption))
                .flatMap(part -> ((Table) part).rows().stream())
                .map(row -> row.stream().map(Table.Cell::text).toList())
                .toList();
    }

    private static Tiles.Tile status(Page page) {
        return ((Tiles) page.parts().get(0)).tiles().get(0);
    }

    @Test
    void showsAllThatIsDeclared() {
        List<Declaration> life = Full.life("kettle-17", false);
        Page page = whole(life.get(2), life).page(Locale.CHINESE);
        assertThat(page.title()).isEqualTo("电热水壶 SL-1700 · 执行标准自我声明");
        assertThat(page.facts())
                .contains(
                        Fact.of("声明编号", "kettle-17"),
                        Fact.of("版本", "3"),
                        Fact.code("内容摘要（SHA-256）", DeclarationJson.digest(life.get(2))));
        assertThat(rows(page, "执行标准"))
                .containsExactly(
                        List.of(
                                "GB 4706.19-2008",
                                "家用和类似用途电器的安全 液体加热器的特殊要求",
                                "强制性标准",
                                "I",
                                "现行",
                                "IEC 60335-2-15:2005（IDT）",
                                ""),
                        List.of("Q/SLDQ 017-2025", "电热水壶", "企业标准", "", "目录未收录", "", "宁波示例制造厂（Q/NBSL 003-2025）"),
                        List.of(
                                "GB 23350-2021",
                                "限制商品过度包装要求 食品和化妆品",
                                "强制性标准",
                                "",
                                rows(page, "执行标准").get(2).get(4),
                                "",
                                ""));
        assertThat(rows(page, "公开的指标"))
                .containsExactly(
                        List.of(
                                "额定容量",
                                "（1.70±0.05）L",
                                "GB/T 22089-2008、附录 A（自定方法）",
                                "功能指标",
                                "I 类",
                                "壶体",
                                "20 ℃",
                                "Q/SLDQ 017-2025"),
                        List.of("噪声", "≤75 dB(A)", "GB/T 4214.1-2017", "性能指标", "", "", "", ""));
        assertThat(rows(page, "与 GB/T 22089-2008 相比，逐项列出"))
                .containsExactly(
                        List.of("噪声", "指标低于该标准", "≤75 dB(A)", "≤70 dB(A)", "煮水时"),
                        List.of("保温性能", "项目少于该标准", "未作规定", "≥80 Cel", ""));
        assertThat(page.parts())
                .anySatisfy(part -> assertThat(part)
                        .isInstanceOfSatisfying(
                                Prose.class,
                                prose -> assertThat(String.join("", prose.paragraphs()))
                                        .isEqualTo(life.get(2).remarks().get(0).text(Locale.CHINESE))));
        assertThat(rows(page, "历次版本").stream().map(row -> row.subList(0, 3)))
                .containsExactly(
                        List.of("3", "已变更", "2026-02-01"),
                        List.of("2", "已公开", "2025-03-04"),
                        List.of("1", "已完成，未公开", "2025-03-01"));
    }

    @Test
    void saysTheSameInEnglish() {
        List<Declaration> life = Full.life("kettle-17", false);
        Page page = whole(life.get(2), life).page(Locale.ENGLISH);
        assertThat(rows(page, "Executed standards").get(0))
                .startsWith("GB 4706.19-2008")
                .contains("mandatory", "in force", "IEC 60335-2-15:2005 (IDT)");
        assertThat(rows(page, "Indicators made public").get(0)).contains("1.70±0.05 L", "functional");
        Page zh = whole(life.get(2), life).page(Locale.CHINESE);
        assertThat(page.parts().stream().map(Part::getClass).toList())
                .isEqualTo(zh.parts().stream().map(Part::getClass).toList());
        String own = page.html().replaceAll("(?s)<script>.*?</script>|<style>.*?</style>", "");
        assertThat(own).contains("<html lang=\"en\">");
        assertThat(zh.html()).contains("<html lang=\"zh-CN\">");
    }

    @Test
    void tellsWhetherTheVersionIsTheLatest() {
        List<Declaration> life = Full.life("kettle-17", false);
        assertThat(status(LandingPage.of(life.get(0)).page(Locale.ENGLISH)).label())
                .isEqualTo("not public yet");
        assertThat(status(LandingPage.of(life.get(2)).page(Locale.ENGLISH)).label())
                .isEqualTo("public and valid now");
        assertThat(status(whole(life.get(1), life).page(Locale.ENGLISH)).label())
                .isEqualTo("see version 3, the latest");
        List<Declaration> ended = Full.life("kettle-17", true);
        for (Declaration each : ended) {
            assertThat(status(whole(each, ended).page(Locale.ENGLISH)).label())
                    .isEqualTo("the declaration no longer holds");
        }
    }

    @Test
    void versionsAreOfOneDeclaration() {
        List<Declaration> life = Full.life("kettle-17", false);
        assertThatThrownBy(() -> LandingPage.of(life.get(0)).withVersions(List.of(life.get(0), Declarations.shirt())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shirt-1#1");
        assertThatThrownBy(() -> LandingPage.of(life.get(0)).withVersions(life.subList(1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kettle-17#1");
    }

    @Test
    void aDraftWithNothingButAProductHasAPage() {
        Declaration bare = Declaration.builder("a")
                .enterprise(Full.FIRM)
                .product(DeclaredProduct.named("壶"))
                .build(Status.DRAFT, Full.DAY);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(LandingPage.of(bare).page(locale).html()).contains("壶").doesNotContain("page.", "word.");
        }
    }

    /** Every text of a declaration that the model admits, in every place of the page. */
    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><svg onload=alert(1)>",
                "<!-- ]]> &lt;b&gt; &amp;",
                "javascript:alert(1)",
                "{0} {1} {9} {a} ${1+1} @if(true)x@endif",
                "../../etc/passwd"
            })
    void foreignTextStaysText(String text) {
        List<String> plain = tags(hostile("x".repeat(text.length())));
        String html = hostile(text);
        assertThat(tags(html)).isEqualTo(plain);
        assertThat(html).doesNotContain("href=\"javascript");
        assertThat(html.replace("&#39;", "'")
                        .replace("&#34;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"))
                .contains(text.replace("&", "&amp;"));
    }

    private static String hostile(String text) {
        String name = text.repeat(Math.max(1, 200 / text.length()));
        Declaration declaration = Declaration.builder("a")
                .enterprise(Party.of(Full.FIRM.code(), name))
                .entrustment(Full.FIRM, Party.of(Full.FIRM.code(), name))
                .product(new DeclaredProduct(
                        name,
                        Optional.of(text),
                        Optional.empty(),
                        Optional.of(text),
                        Optional.of(text),
                        Optional.of(text),
                        DeclaredProduct.Offering.PRODUCT,
                        DeclaredProduct.Market.DOMESTIC,
                        Optional.empty(),
                        Optional.empty(),
                        ProductFacts.NONE))
                .standard(new ExecutedStandard(
                        Full.number("Q/SLDQ 017-2025"),
                        name,
                        ExecutedStandard.Kind.ENTERPRISE,
                        Optional.of(text),
                        List.of(new Adoption(text, Adoption.Degree.MOD))))
                .joint(new JointStandard(
                        Full.number("Q/SLDQ 017-2025"),
                        List.of(new JointStandard.Partner(text, Optional.empty(), Optional.empty()))))
                .indicator(new DeclaredIndicator(
                        name,
                        Optional.of(text),
                        DeclaredIndicator.Kind.FUNCTIONAL,
                        Limit.parse("≤1 %"),
                        text,
                        List.of(new DeclaredMethod(text, true)),
                        Optional.empty(),
                        text,
                        text,
                        text))
                .channel(new Channel(
                        Channel.Place.OTHER,
                        Optional.of("https://example.com/'onload='x"),
                        Optional.of(text),
                        Optional.of(true)))
                .remark(new Remark(
                        Full.number("GB/T 22089-2008"),
                        text,
                        List.of(new Remark.Item(
                                Remark.Shortfall.LOWER, Optional.of(text), name, name, Optional.of(text), text, text))))
                .build(Status.COMPLETE, Full.DAY);
        String html = whole(declaration, List.of(declaration, declaration.publish(Full.DAY)))
                .page(Locale.CHINESE)
                .html();
        return html.replaceAll("(?s)<script>.*?</script></body>|<style>.*?</style>", "");
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<([a-zA-Z/!?][^\\s>]*)((?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*)\\s*/?>?")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1) + tag.group(2).replaceAll("\"[^\"]*\"", ""))
                .toList();
    }

    /** A remark of many items is a text of many thousand characters, and the page shows all of it. */
    @Test
    void longRemarksAreShownWhole() {
        List<Remark.Item> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            items.add(new Remark.Item(
                    Remark.Shortfall.LOWER,
                    Optional.empty(),
                    "第" + i + "项指标",
                    "Item " + i,
                    Optional.of("≤" + (i + 2) + " mg/kg"),
                    "≤" + (i + 1) + " mg/kg",
                    ""));
        }
        Declaration declaration = Declarations.shirt("a")
                .remark(new Remark(Full.number("GB/T 22849-2014"), "针织T恤衫", items))
                .build(Status.COMPLETE, Full.DAY);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Page page = LandingPage.of(declaration).page(locale);
            List<String> paragraphs = page.parts().stream()
                    .filter(Prose.class::isInstance)
                    .flatMap(part -> ((Prose) part).paragraphs().stream())
                    .toList();
            assertThat(paragraphs).allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(2000));
            assertThat(String.join("", paragraphs))
                    .contains(declaration.remarks().get(0).text(locale));
            assertThat(page.html()).contains("≤401 mg/kg").doesNotContain(" …(");
        }
    }

    @Test
    void samePageSameBytes() {
        List<Declaration> life = Full.life("kettle-17", true);
        List<Declaration> shuffled = new ArrayList<>(life);
        Collections.reverse(shuffled);
        assertThat(whole(life.get(2), life).page(Locale.ENGLISH).html())
                .isEqualTo(whole(life.get(2), shuffled).page(Locale.ENGLISH).html());
    }

    @Test
    void everyWordOfTheModelHasItsName() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            PublishWords words = PublishWords.load(locale);
            for (Enum<?>[] constants : List.<Enum<?>[]>of(
                    Status.values(),
                    ExecutedStandard.Kind.values(),
                    DeclaredIndicator.Kind.values(),
                    DeclaredProduct.Market.values(),
                    Channel.Place.values(),
                    Remark.Shortfall.values(),
                    Standing.values())) {
                for (Enum<?> constant : constants) {
                    assertThat(words.word("word."
                                    + constant.getDeclaringClass()
                                            .getSimpleName()
                                            .toLowerCase(Locale.ROOT)
                                    + "." + PublishWords.key(constant)))
                            .isNotBlank();
                }
            }
        }
    }
}
