package io.zhuji.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Policy;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingJsonTest {

    private static final ListingCheck CHECK = ListingCheck.of(Catalog.builtIn());
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private static Listing read(String json) throws JsonProcessingException {
        return ListingJson.read(json).listing();
    }

    private static String line(String json, Locale locale) throws JsonProcessingException {
        ListingJson.Reading reading = ListingJson.read(json);
        ListingReport report = CHECK.checkFully(reading.listing(), ON).after(reading.findings());
        return ListingJson.write(report, Policy.standard().decide(report.report()), ListingCheck.messages(), locale);
    }

    @Test
    void readsPairsMapsAndLabelledObjects() throws JsonProcessingException {
        String pairs = "{\"id\":7,\"title\":\"毛巾\",\"attributes\":[[\"执行标准\",\"GB/T 1\",\"GB/T 2\"],[\"重\",1.50]]}";
        assertThat(read(pairs).attributes())
                .extracting(a -> a.name() + "=" + a.value() + " " + a.at())
                .containsExactly(
                        "执行标准=GB/T 1 /attributes/0/1", "执行标准=GB/T 2 /attributes/0/2", "重=1.50 /attributes/1/1");
        assertThat(read(pairs).id()).isEqualTo("7");

        String map = "{\"attributes\":{\"产地\":[\"中国\",\"浙江\"],\"a/b~\":true,\"空\":null,\"产地\":\"x\"}}";
        assertThat(read(map).attributes())
                .extracting(a -> a.name() + "=" + a.value() + " " + a.at())
                .containsExactly(
                        "产地=中国 /attributes/产地/0",
                        "产地=浙江 /attributes/产地/1",
                        "a/b~=true /attributes/a~1b~0",
                        "空= /attributes/空",
                        "产地=x /attributes/产地");

        String labelled =
                "{\"productAttributeVO\":{\"attributes\":[{\"labelName\":\"面料\",\"labelValue\":\"棉\",\"sort\":3}],"
                        + "\"coreAttributes\":[{\"name\":\"货号\",\"value\":[\"A1\",\"A2\"]}]}}";
        assertThat(read(labelled).attributes())
                .extracting(a -> a.name() + "=" + a.value() + " " + a.at())
                .containsExactly(
                        "面料=棉 /productAttributeVO/attributes/0/labelValue",
                        "货号=A1 /productAttributeVO/coreAttributes/0/value/0",
                        "货号=A2 /productAttributeVO/coreAttributes/0/value/1");
    }

    @Test
    void joinsThePathOfAList() throws JsonProcessingException {
        assertThat(read("{\"category_path\":[\"居家\",\"夏凉\"]}").categoryPath()).isEqualTo("居家 > 夏凉");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3                               | not-an-object    |
            "text"                          | not-an-object    |
            null                            | not-an-object    |
            [[1,2],{"a":[]}]                | not-an-object    |
            {"title":{"a":1}}               | not-a-text       | /title
            {"attributes":"none"}           | not-attributes   | /attributes
            {"attributes":["x"]}            | not-an-attribute | /attributes/0
            {"attributes":[[]]}             | not-an-attribute | /attributes/0
            {"attributes":[[{"a":1},"b"]]}  | not-an-attribute | /attributes/0
            {"attributes":[["a",{"b":1}]]}  | not-a-value      | /attributes/0/1
            {"attributes":{"a":[["b"]]}}    | not-a-value      | /attributes/a/0
            """)
    void tellsWhatHasNoShapeOfAListing(String json, String reason, String at) throws JsonProcessingException {
        assertThat(ListingJson.read(json).findings())
                .extracting(Finding::reason, f -> f.at().text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(reason, at == null ? "" : at));
        assertThat(line(json, Locale.CHINESE)).doesNotContain("\n").contains("listing.shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":}", "{} {}", "[1,]", "nul", "{\"a\":\"\\x\"}", "\u0000"})
    void refusesWhatIsNotOneJsonValueWithItsPlace(String text) {
        assertThatThrownBy(() -> ListingJson.read(text))
                .isInstanceOf(JsonProcessingException.class)
                .satisfies(e ->
                        assertThat(((JsonProcessingException) e).getLocation()).isNotNull());
    }

    @Test
    void capsWhatItTellsOfOneShape() throws JsonProcessingException {
        String json = "{\"attributes\":[" + "1,".repeat(5_000) + "1]}";
        assertThat(ListingJson.read(json).findings()).hasSize(21).last().satisfies(f -> {
            assertThat(f.reason()).isEqualTo("more");
            assertThat(f.facts()).containsEntry("count", "4981");
        });
    }

    @Test
    void survivesHostileSizes() throws JsonProcessingException {
        String long10m = "A类GB18401-2010 3岁".repeat(700_000);
        assertThat(line("{\"attributes\":[[\"安全类别\",\"" + long10m + "\"]]}", Locale.ENGLISH))
                .startsWith("{\"id\":\"\"");
        StringBuilder many = new StringBuilder("{\"attributes\":[");
        for (int i = 0; i < 100_000; i++) {
            many.append("[\"执行标准\",\"GB/T 22849-2014\"],");
        }
        assertThat(line(many + "[]]}", Locale.ENGLISH)).contains("listing.standard-in-force");
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(line(deep, Locale.ENGLISH)).contains("not-an-object");
        assertThat(line("{\"x\":" + deep + ",\"attributes\":[[\"a\"," + deep + "]]}", Locale.ENGLISH))
                .contains("not-a-value");
        assertThat(line("{\"id\":1e999999999,\"attributes\":{\"重量\":-1E-999999999}}", Locale.ENGLISH))
                .contains("1e999999999");
    }

    @Test
    void keepsHalfSurrogatesAndControlsAsEscapes() throws JsonProcessingException {
        String line = line(
                "{\"id\":\"\\ud83d\",\"title\":\"婴儿\\u0000连体衣\\udc00\",\"attributes\":[[\"执行标准\",\"gb\\ud800 12 abc345\"]]}",
                Locale.CHINESE);
        assertThat(line).contains("\"id\":\"\\uD83D\"").contains("\\uD800");
        assertThat(line.chars()).noneMatch(c -> c < 32 || c >= 0xD800 && c <= 0xDFFF);
        ListingJson.read(line);
    }

    @Test
    void writesTheSameBytesUnderAnyDefaultLocaleAndTimeZone() throws JsonProcessingException {
        String json = "{\"id\":\"i\",\"category_path\":\"童装\",\"title\":\"INFANT 婴儿T恤 1-3岁\",\"attributes\":"
                + "{\"执行标准\":\"gb/t22849-2009\",\"安全等级\":\"b类\",\"产地\":\"ITALY\"}}";
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String zh = line(json, Locale.CHINESE);
        String en = line(json, Locale.ENGLISH);
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "zh-Hant-TW"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(line(json, Locale.CHINESE)).isEqualTo(zh);
                assertThat(line(json, Locale.ENGLISH)).isEqualTo(en);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(zh).contains("\"decision\":\"REJECT\"").contains("婴幼儿");
        assertThat(en).contains("infants of up to 36 months").contains("\"status\":\"superseded\"");
    }
}
