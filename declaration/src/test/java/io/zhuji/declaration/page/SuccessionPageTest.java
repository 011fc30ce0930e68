package io.zhuji.declaration.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Succession;
import io.zhuji.core.standard.StandardReference;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SuccessionPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Succession succession(String number) {
        return Succession.of(Catalog.builtIn(), StandardReference.parse(number), DAY);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void tellsInWordsAllThatItDraws(String language) throws Exception {
        Succession succession = succession("GB/T 22849-2014");
        Chain chain = SuccessionPage.chain(succession, Locale.forLanguageTag(language));
        Document svg = parse(chain.svg());
        String told = svg.getElementsByTagName("desc").item(0).getTextContent();
        for (Succession.Member member : succession.editions()) {
            assertThat(told).contains(member.number().toString());
        }
        assertThat(succession.links()).isNotEmpty();
        for (Chain.Link link : chain.links()) {
            assertThat(told).contains(link.told());
        }
        assertThat(svg.getDocumentElement().getAttribute("aria-label")).contains(told);
        assertThat(svg.getElementsByTagName("text").getLength())
                .isBetween(
                        3 * succession.editions().size(),
                        4 * succession.editions().size());
        assertThat(told).doesNotContain("{", "standing.");
    }

    @Test
    void oneGenerationIsBelowTheOther() {
        Chain chain = SuccessionPage.chain(succession("GB/T 22849-2014"), Locale.ENGLISH);
        for (Chain.Link link : chain.links()) {
            assertThat(row(chain, link.to())).isGreaterThan(row(chain, link.from()));
        }
        assertThat(chain.nodes())
                .filteredOn(Chain.Node::main)
                .extracting(Chain.Node::name)
                .containsExactly("GB/T 22849-2014");
    }

    private static int row(Chain chain, String name) {
        return chain.nodes().stream()
                .filter(node -> node.name().equals(name))
                .findAny()
                .orElseThrow()
                .row();
    }

    /** A date at the end of a state is what the reader looks for, so it goes to a second line and is not cut off. */
    @Test
    void aLongStateTakesASecondLineAndALongTitleIsCut() throws Exception {
        Chain chain = new Chain(
                "t",
                "told",
                List.of(
                        new Chain.Node(
                                0,
                                Tone.PLAIN,
                                "GB 1-2000",
                                "WWWW mmmm ".repeat(9),
                                "Superseded, from 2004-10-01",
                                false),
                        new Chain.Node(1, Tone.GOOD, "GB 1-2010", "题名".repeat(20), "现行，2010-01-01 实施", true)),
                List.of());
        Document svg = parse(chain.svg());
        List<String> texts = new java.util.ArrayList<>();
        for (int i = 0; i < svg.getElementsByTagName("text").getLength(); i++) {
            texts.add(svg.getElementsByTagName("text").item(i).getTextContent());
        }
        assertThat(texts)
                .contains("– Superseded,", "from 2004-10-01", "✓ 现行，2010-01-01 实施")
                .hasSize(7);
        assertThat(texts.get(1)).endsWith("…").hasSizeLessThan(25);
        assertThat(texts.get(5)).isEqualTo("题名".repeat(7) + "…");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Chain chain = new Chain(
                "a\"><script>x</script>",
                "&<\u0000\uD800",
                List.of(new Chain.Node(0, Tone.OPEN, "<b>", "'\"&\u202E", "]]>", true)),
                List.of());
        Document svg = parse(chain.svg());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("<b>");
    }

    @Test
    void aPageHoldsTheDrawingAndATable() {
        String html = SuccessionPage.of(
                        succession("GB 18401"),
                        Locale.CHINESE,
                        Catalog.builtIn().editions())
                .html();
        assertThat(html).contains("<svg", "GB 18401-2003", "被代替", "<table").doesNotContain("<script>x");
        String none = SuccessionPage.of(
                        succession("GB/T 99999"),
                        Locale.ENGLISH,
                        Catalog.builtIn().editions())
                .html();
        assertThat(none).contains("holds no edition").doesNotContain("<svg");
    }

    @Test
    void refusesLinesToNowhere() {
        assertThatThrownBy(() -> new Chain("t", "", List.of(), List.of(new Chain.Link("a", "b", false, ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
        Chain.Node node = new Chain.Node(0, Tone.GOOD, "a", "", "", false);
        assertThatThrownBy(() -> new Chain("t", "", List.of(node, node), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
