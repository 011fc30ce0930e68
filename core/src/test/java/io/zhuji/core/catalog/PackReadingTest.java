package io.zhuji.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack is read whole or not at all, and whatever is wrong is told. */
class PackReadingTest {

    static final String HEAD =
            "\"format\":\"zhuji-pack/1\",\"id\":\"own\",\"edition\":\"1\",\"zh\":\"自有\",\"en\":\"Own\","
                    + "\"licence\":\"CC0-1.0\",\"asOf\":\"2026-11-22\"";
    static final String ROW = "\"number\":\"GB/T 90001-2020\",\"zh\":\"甲\",\"role\":\"product\",\"state\":\"current\","
            + "\"stateConfidence\":\"A\",\"confidence\":\"A\"";

    static PackReading read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static PackReading read(byte[] bytes) {
        try {
            return Pack.read("own.json", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory do not break", e);
        }
    }

    static Pack pack(String... rows) {
        return read("{" + HEAD + ",\"standards\":[{" + String.join("},{", rows) + "}]}")
                .orThrow();
    }

    @Test
    void readsWhatIsSound() {
        Pack pack = pack(ROW);
        assertThat(pack).hasToString("own 1");
        assertThat(pack.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(pack.standards()).extracting(s -> s.number().toString()).containsExactly("GB/T 90001-2020");
        assertThat(pack.digest()).matches("[0-9a-f]{64}");
        assertThat(pack.sources()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(read("\uFEFF{" + HEAD + "}").pack()).isPresent();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{HEAD,"standards":[{ROW,"issued":"2020-02-30"}]}`                | /standards/0/issued      | day            | 2020-02-30
            `{HEAD,"standards":[{ROW,"issued":"2100-02-29"}]}`                | /standards/0/issued      | day            | 2100-02-29
            `{HEAD,"standards":[{ROW,"issued":"0000-01-01"}]}`                | /standards/0/issued      | day            | 0000-01-01
            `{HEAD,"standards":[{ROW,"issued":"1899-12-31"}]}`                | /standards/0/issued      | day            | 1899-12-31
            `{HEAD,"standards":[{ROW,"issued":"3000-01-01"}]}`                | /standards/0/issued      | day            | 3000-01-01
            `{HEAD,"standards":[{ROW,"issued":"２０２０-01-01"}]}`                | /standards/0/issued      | day            | ２０２０-01-01
            `{HEAD,"standards":[{ROW,"issued":"20200229"}]}`                  | /standards/0/issued      | day            | 20200229
            `{HEAD,"standards":[{ROW,"issued":"+20200-01-1"}]}`               | /standards/0/issued      | day            | +20200-01-1
            `{HEAD,"standards":[{ROW,"issued":20200229}]}`                    | /standards/0/issued      | text           | 20200229
            `{HEAD,"standards":[{ROW,"issued":null}]}`                        | /standards/0/issued      | text           | null
            `{HEAD,"standards":[{ROW,"replaces":"GB 1-2000"}]}`               | /standards/0/replaces    | list           | GB 1-2000
            `{HEAD,"standards":[{ROW,"replaces":["一"]}]}`                    | /standards/0/replaces/0  | number         | 一
            `{HEAD,"standards":[{ROW,"replaces":["GB/T90002—2000"]}]}`        | /standards/0/replaces/0  | canonical      | GB/T90002—2000
            `{HEAD,"standards":[{ROW,"replaces":["GB/T 90002"]}]}`            | /standards/0/replaces/0  | undated        | GB/T 90002
            `{HEAD,"standards":[{ROW,"color":{"a":[1,2]}}]}`                  | /standards/0/color       | unknown-member | color
            `{HEAD,"standards":[{ROW,"mandate":"must"}]}`                     | /standards/0/mandate     | word           | must
            `{HEAD,"standards":[{ROW,"en":""}]}`                              | /standards/0/en          | empty          | ``
            `{HEAD,"standards":[{ROW,"en":" a"}]}`                            | /standards/0/en          | characters     | ` a`
            `{HEAD,"standards":[{ROW,"en":"a\\ud800b"}]}`                     | /standards/0/en          | characters     | a\uFFFDb
            `{HEAD,"standards":[{ROW,"en":"a\\u0000b"}]}`                     | /standards/0/en          | characters     | a\uFFFDb
            `{HEAD,"standards":[{ROW,"ages":{"toMonths":-1}}]}`               | /standards/0/ages/toMonths | whole        | -1
            `{HEAD,"standards":[{ROW,"ages":{"toMonths":1e9}}]}`              | /standards/0/ages/toMonths | whole        | 1e9
            `{HEAD,"standards":[{ROW,"ages":{"toMonths":99999999999999}}]}`   | /standards/0/ages/toMonths | whole        | 99999999999999
            `{HEAD,"standards":[{ROW,"ages":{}}]}`                            | /standards/0/ages        | range          | ``
            `{HEAD,"standards":[{ROW,"ages":{"overMonths":9,"toMonths":9}}]}` | /standards/0/ages        | range          | ``
            `{HEAD,"standards":[{ROW},{ROW}]}`                                | /standards/1             | twice          | GB/T 90001-2020
            `{HEAD,"zh":"again"}`                                             | /zh                      | member-twice   | zh
            `{HEAD,"standards":[{ROW,"number":"GB/T 2-2020"}]}`               | /standards/0/number      | member-twice   | number
            `{HEAD,"standards":[{ROW,"ages":{"toMonths":1,"toMonths":2}}]}`   | /standards/0/ages/toMonths | member-twice | toMonths
            `{HEAD,"standards":[{ROW,"q":{"a":1,"a":2}}]}`                    | /standards/0/q           | unknown-member | q
            `{HEAD,"sources":{"a":"b","a":"b"}}`                              | /sources/a               | member-twice   | a
            `{HEAD,"standards":[7]}`                                          | /standards/0             | object         | 7
            `{HEAD,"cccClasses":[7]}`                                         | /cccClasses/0            | object         | 7
            `{HEAD,"cccClasses":[[]]}`                                        | /cccClasses/0            | object         | [
            `{HEAD,"standards":{"a":1}}`                                      | /standards               | list           | {
            `{HEAD,"law":[{"id":"X"}]}`                                       | /law/0                   | missing-member | documentZh
            `{HEAD,"cccClasses":[{"number":"713","zh":"机","en":"m","confidence":"A"}]}` | /cccClasses/0/number | digits  | 713
            `{HEAD} {}`                                                       | ``                       | trailing       | {
            `[]`                                                              | ``                       | object         | [
            `null`                                                            | ``                       | object         | null
            ``                                                                | ``                       | object         | ``
            """)
    void tellsWhatIsWrongAndWhere(String json, String at, String reason, String value) {
        PackReading reading = read((json == null ? "" : json)
                .replace("HEAD", HEAD)
                .replace("ROW", ROW)
                .replace("\\\\u", "\\u"));
        assertThat(reading.pack()).isEmpty();
        Finding first = reading.findings().get(0);
        assertThat(first.rule()).hasToString("catalog.pack-readable");
        assertThat(first.reason()).isEqualTo(reason);
        assertThat(first.at()).hasToString(at == null ? "" : at);
        assertThat(first.facts()).containsEntry("file", "own.json").containsEntry("value", value == null ? "" : value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{HEAD,\"standards\":[{ROW}",
                "{HEAD,\"standards\":[{ROW,",
                "{HEAD,}",
                "{HEAD",
                "{",
                "\"",
                "{'format':1}",
                "{HEAD,\"standards\":[{ROW,\"en\":\"a\tb\"}]}",
                "{HEAD,\"standards\":[{ROW,\"en\":NaN}]}"
            })
    void whatIsNoJsonIsToldWithLineAndColumn(String json) {
        PackReading reading = read(json.replace("HEAD", HEAD).replace("ROW", ROW));
        assertThat(reading.pack()).isEmpty();
        Finding last = reading.findings().get(reading.findings().size() - 1);
        assertThat(last.reason()).isEqualTo("json");
        assertThat(last.facts().get("value")).matches("\\d+:\\d+");
        assertThat(last.facts().get("error")).isNotBlank();
    }

    @Test
    void tellsAllThatIsWrongAtOnceButNoMoreThanAHundred() {
        String rows = "{\"number\":\"x\"},".repeat(1000);
        PackReading reading = read("{" + HEAD + ",\"standards\":[" + rows + "1]}");
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.findings()).hasSize(PackInput.KEPT);
    }

    @Test
    void deepNestingHugeNumbersAndLongTextsEndSoon() {
        String deep = "[".repeat(100_000);
        assertThat(read("{" + HEAD + ",\"x\":" + deep).findings())
                .extracting(Finding::reason)
                .contains("json");
        assertThat(read(deep).findings())
                .last()
                .satisfies(finding -> assertThat(finding.facts().get("value")).matches("1:\\d+"));
        String digits = "9".repeat(1_000_000);
        assertThat(read("{" + HEAD + ",\"standards\":[{" + ROW + ",\"ages\":{\"toMonths\":" + digits + "}}]}")
                        .pack())
                .isEmpty();
        String amount = "{" + HEAD
                + ",\"categories\":[{\"id\":\"a\",\"zh\":\"甲\",\"en\":\"a\",\"ccc\":\"no\",\"energyLabel\":\"no\","
                + "\"confidence\":\"A\",\"mandatory\":[{\"standard\":\"GB 1-2000\",\"zh\":\"一\",\"en\":\"a\",\"when\":"
                + "[{\"amount\":{\"of\":\"a\",\"unit\":\"W\",\"to\":1e999999999}}]}]}]}";
        assertThat(read(amount).findings()).extracting(Finding::reason).contains("decimal");
        String text = "字".repeat(1_000_000);
        PackReading reading = read("{" + HEAD + ",\"standards\":[{" + ROW + ",\"en\":\"" + text + "\"}]}");
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.findings().toString().length()).isLessThan(2_000);
    }

    @Test
    void anotherEncodingIsToldAndNeverGuessed() {
        String json = "{" + HEAD + ",\"standards\":[{" + ROW + "}]}";
        PackReading gbk = read(json.getBytes(Charset.forName("GBK")));
        assertThat(gbk.pack()).isEmpty();
        assertThat(gbk.findings()).hasSize(1);
        assertThat(gbk.findings().get(0).reason()).isEqualTo("encoding");
        assertThat(gbk.findings().get(0).facts().get("value")).matches("1:\\d+");
        byte[] broken = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            byte[] bytes = broken.clone();
            bytes[i] = (byte) 0xFF;
            assertThat(read(bytes).pack()).as("a broken byte at %s", i).isEmpty();
        }
        assertThat(read(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 1, 2, 3, 4, 5})
                        .pack())
                .isEmpty();
    }

    @Test
    void whateverItsLengthACutFileIsNoPack() {
        byte[] whole = ("{" + HEAD + ",\"standards\":[{" + ROW + "}]}").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            PackReading reading = read(java.util.Arrays.copyOf(whole, length));
            assertThat(reading.pack()).as("cut to %s bytes", length).isEmpty();
            assertThat(reading.findings()).isNotEmpty();
        }
    }

    @Test
    void whatIsNoObjectIsToldOnceWhateverIsDue() {
        for (String section : Pack.SHAPE.names().subList(9, Pack.SHAPE.names().size())) {
            String due = section.equals("whole") ? "text" : "object";
            assertThat(read("{" + HEAD + ",\"" + section + "\":[7,null,[{}]]}").findings())
                    .as(section)
                    .extracting(finding -> finding.reason() + " " + finding.at())
                    .containsExactly(
                            due + " /" + section + "/0", due + " /" + section + "/1", due + " /" + section + "/2");
        }
        assertThat(read("{" + HEAD + ",\"standards\":[{" + ROW + ",\"ages\":7}]}")
                        .findings())
                .extracting(Finding::reason)
                .containsExactly("object");
    }

    @Test
    void theCatalogInUseStaysAsItWas() {
        Catalog before = Catalog.builtIn();
        String digest = before.digest();
        PackReading reading = read("{" + HEAD + ",\"standards\":[{" + ROW + "},{\"number\":\"GB 18401-2010\"}]}");
        assertThat(reading.pack()).isEmpty();
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.json");
        assertThat(before.digest()).isEqualTo(digest);
        assertThat(before.find(StandardNumber.parse("GB/T 90001-2020"))).isEmpty();
    }

    @Test
    void aStreamThatBreaksIsTheHostsMatter() {
        InputStream breaks = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Pack.read("own.json", breaks))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        int reasons = 0;
        for (PackRule rule : PackRule.values()) {
            reasons += rule.reasons().size();
            for (String reason : rule.reasons()) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(Catalog.messages().text(rule.id() + "." + reason, locale))
                            .as(rule.id() + "." + reason)
                            .isPresent();
                }
            }
        }
        assertThat(Catalog.messages().keys()).hasSize(reasons);
        Finding finding = read("[]").findings().get(0);
        assertThat(Catalog.messages().text(finding, Locale.ENGLISH))
                .isEqualTo("own.json: an object is due here, found \"[\".");
    }
}
