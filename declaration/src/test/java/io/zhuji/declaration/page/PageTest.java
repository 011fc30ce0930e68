package io.zhuji.declaration.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style><svg onload=alert(1)>",
            "<!--",
            "]]>",
            "&lt;b&gt;",
            "\u202Eevil\u2066",
            "\uD800 \uDC00",
            "\u0000\u001B[31m",
            "javascript:alert(1)",
            "${1+1} {{1+1}} @if(true)x@endif");

    /** A page that holds a text in every place there is. */
    private static Page everywhere(String text, Locale locale) {
        Fact fact = Fact.of(text, text);
        Fact code = Fact.code(text, text);
        Badge badge = new Badge(Tone.BAD, text);
        Table table = new Table(
                text,
                List.of(text, text, text),
                List.of(List.of(
                        Table.Cell.of(text),
                        Table.Cell.of(text, Tone.OPEN),
                        Table.Cell.of(text, Link.query("https://example.org/?q=", text)))));
        Note note = new Note(badge, text, text, List.of(fact, code), List.of(new Law(text, text, text)));
        Entry entry = new Entry(badge, text, List.of(fact), Set.of("k"), List.of(note), 7, List.of(table));
        return new Page(
                locale,
                text,
                text,
                List.of(fact, code),
                List.of(
                        new Tiles(text, List.of(new Tiles.Tile(Tone.GOOD, text, text))),
                        new BarChart(text, List.of(new BarChart.Bar(Tone.HINT, text, 3))),
                        new Calendar(
                                text,
                                List.of(
                                        new Calendar.Day(
                                                LocalDate.of(2027, 9, 1),
                                                Tone.BAD,
                                                3,
                                                text,
                                                Optional.of(new Link("#e3-1"))),
                                        new Calendar.Day(
                                                LocalDate.of(2027, 9, 2), Tone.HINT, 1, text, Optional.empty()))),
                        new Entries(
                                text,
                                List.of(new Filter(text, List.of(new Filter.Choice("k", text, 1)))),
                                List.of(entry),
                                text),
                        new Drawing(
                                text,
                                text,
                                21,
                                "M0 0h7v1h-7z",
                                List.of(text),
                                List.of(fact),
                                Optional.of(Link.query("https://example.org/?q=", text))),
                        new GridChart(
                                text,
                                List.of(text),
                                List.of(new GridChart.Line(text, List.of(new Badge(Tone.GOOD, text)))),
                                List.of(badge)),
                        new RadarChart(
                                text,
                                List.of(text, text, text),
                                List.of(new RadarChart.Series(
                                        text, List.of(OptionalInt.of(100), OptionalInt.empty(), OptionalInt.of(50)))),
                                text,
                                text),
                        table,
                        new Prose(text, List.of(text), List.of(fact))));
    }

    private static String withoutOwnStyleAndScript(String html) {
        int style = html.indexOf("<style>");
        int script = html.lastIndexOf("<script>");
        return html.substring(0, style)
                + html.substring(html.indexOf("</style>"), script)
                + html.substring(html.lastIndexOf("</script>"));
    }

    /** The tags of a page with the names of their attributes, in order, as a browser reads them. */
    private static List<String> tags(String html) {
        return Pattern.compile("<([a-zA-Z/!?][^\\s>]*)((?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*)\\s*/?>?")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1) + tag.group(2).replaceAll("\"[^\"]*\"", ""))
                .toList();
    }

    @Test
    void foreignTextIsTextInEveryPlace() {
        List<String> plain =
                tags(withoutOwnStyleAndScript(everywhere("x", Locale.ENGLISH).html()));
        assertThat(plain).hasSizeGreaterThan(100).contains("details class= id= data-keys= open");
        for (String hostile : HOSTILE) {
            String html =
                    withoutOwnStyleAndScript(everywhere(hostile, Locale.ENGLISH).html());
            assertThat(tags(html)).as(hostile).isEqualTo(plain);
            assertThat(html).doesNotContain("href=\"javascript", "\u202E", "\u2066", "\uD800", "\u0000", "\u001B");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0\"onload=\"x", "M0 0z</svg>", "M0 0L1 1", "M0,0", "M0 0\n"})
    void aDrawingIsOfBoxesAlone(String path) {
        assertThatThrownBy(() -> new Drawing("", "", 21, path, List.of(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path");
    }

    @Test
    void loadsNothingAndRunsOnlyItsOwn() throws Exception {
        String html = everywhere("x", Locale.CHINESE).html();
        assertThat(withoutOwnStyleAndScript(html)).doesNotContain(" src=", "@import", "url(", " on", " style=");
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(html);
        assertThat(policy.find()).isTrue();
        assertThat(policy.group(1))
                .contains("default-src &#39;none&#39;", "base-uri &#39;none&#39;", "form-action &#39;none&#39;")
                .contains("style-src &#39;sha256-" + sha256(between(html, "<style>", "</style>")) + "&#39;")
                .contains("script-src &#39;sha256-" + sha256(between(html, "<script>", "</script>")) + "&#39;")
                .doesNotContain("unsafe", "http");
    }

    private static String between(String html, String start, String end) {
        int from = html.lastIndexOf(start) + start.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private static String sha256(String text) throws Exception {
        return java.util.Base64.getEncoder()
                .encodeToString(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "de"})
    void speaksTheLanguageAskedForAndNoOther(String language) {
        String html = everywhere("x", Locale.forLanguageTag(language)).html();
        boolean chinese = language.equals("zh");
        assertThat(html).contains(chinese ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">");
        assertThat(withoutOwnStyleAndScript(html)
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .isEqualTo(chinese);
    }

    @Test
    void samePageSameBytesUnderAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        String html = everywhere("x", Locale.CHINESE).html();
        try {
            for (String tag : List.of("ar-EG", "tr", "th-TH-u-nu-thai", "zh")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(everywhere("x", Locale.CHINESE).html()).isEqualTo(html);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyIdIsThereOnceAndEveryReferenceLeadsToOne() {
        String html = everywhere("x", Locale.ENGLISH).html();
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(all(html, "aria-labelledby=\"([^\"]*)\""))
                .containsAll(all(html, "href=\"#([^\"]*)\""));
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void foldsEntriesWhenThereAreMany() {
        Entry entry = ((Entries) everywhere("x", Locale.ENGLISH).parts().get(3))
                .entries()
                .get(0);
        assertThat(entries(Collections.nCopies(60, entry))).contains(" open>");
        assertThat(entries(Collections.nCopies(61, entry))).doesNotContain(" open>");
    }

    private static String entries(List<Entry> entries) {
        return new Page(Locale.ENGLISH, "x", "", List.of(), List.of(new Entries("x", List.of(), entries, ""))).html();
    }

    @Test
    void anEmptyPageIsAPage() {
        assertThat(new Page(Locale.ENGLISH, "x", "", List.of(), List.of()).html())
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n");
    }

    @Test
    void aBrokenWriterIsAnIoException() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> everywhere("x", Locale.ENGLISH).write(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void partsRefuseWhatTheyCannotShow() {
        assertThatThrownBy(() -> new Table("t", List.of("a"), List.of(List.of())))
                .hasMessage("table 't' has 1 columns, and a row of 0");
        assertThatThrownBy(() -> new Filter.Choice("a b", "x", 1))
                .hasMessage("a key is letters, digits, '.', '-' and '_', was 'a b'");
        assertThatThrownBy(() -> new BarChart.Bar(Tone.BAD, "x", -1))
                .hasMessage("a count is not negative, was -1 for 'x'");
    }

    @Test
    void barsAreInProportionAndSmallOnesAreSeen() {
        BarChart chart = new BarChart(
                "x",
                List.of(
                        new BarChart.Bar(Tone.BAD, "a", 1_000_000),
                        new BarChart.Bar(Tone.BAD, "b", 500_000),
                        new BarChart.Bar(Tone.BAD, "c", 1),
                        new BarChart.Bar(Tone.BAD, "d", 0)));
        assertThat(chart.bars().stream().map(chart::length)).containsExactly(1000, 500, 4, 0);
        BarChart.Bar most = new BarChart.Bar(Tone.BAD, "e", Long.MAX_VALUE);
        assertThat(new BarChart("x", List.of(most)).length(most)).isEqualTo(1000);
    }

    @Test
    void aToneIsNotOnlyAColour() {
        assertThat(java.util.Arrays.stream(Tone.values()).map(Tone::sign)).doesNotHaveDuplicates();
        assertThat(Table.Cell.of("x").tone()).isEqualTo(Optional.empty());
    }

    @Test
    void daysAndShortNumbersAreNotBroken() {
        for (String word : List.of("2026-11-22", "GB/T 22849-2014", "12")) {
            assertThat(Table.Cell.of(word).isWord()).as(word).isTrue();
        }
        for (String other : List.of("", "—", "Walking sticks", "GB 6675.1-2014, GB 6675.2-2014", "2026年")) {
            assertThat(Table.Cell.of(other).isWord()).as(other).isFalse();
        }
        Table table =
                new Table("t", List.of("a", "b"), List.of(List.of(Table.Cell.of("2026-11-22"), Table.Cell.of("x"))));
        assertThat(new Page(Locale.ENGLISH, "t", "", List.of(), List.of(table)).html())
                .contains("<bdi class=\"word\">2026-11-22</bdi>", "<bdi class=\"text\">x</bdi>");
    }
}
