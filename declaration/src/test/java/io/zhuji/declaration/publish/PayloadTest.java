package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.product.Gtin;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTest {

    private static final Gtin GTIN = Gtin.parse("6901234567892");
    private static final String HASH = "AAECAwQFBgcICQoLDA0ODw";
    private static final VersionMark MARK = new VersionMark(new Version("kettle-17", 3), HASH);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static DigitalLink link(String batch, String serial) {
        return new DigitalLink(
                "https://id.gs1.org",
                GTIN,
                Optional.empty(),
                Optional.ofNullable(batch),
                Optional.ofNullable(serial),
                Optional.empty());
    }

    @Test
    void writesAddresses() {
        assertThat(new OwnLink("https://example.com/d", MARK).text())
                .isEqualTo("https://example.com/d?zd=kettle-17&zv=3&zh=" + HASH);
        assertThat(DigitalLink.of("https://example.com:8443/gs1", GTIN, MARK)
                        .withBatch("L-7")
                        .withSerial("12/3")
                        .text())
                .isEqualTo(
                        "https://example.com:8443/gs1/01/06901234567892/10/L-7/21/12%2F3?zd=kettle-17&zv=3&zh=" + HASH);
        assertThat(new PlatformLink("https://www.qybz.org.cn/user/detail/1a2b").text())
                .isEqualTo("https://www.qybz.org.cn/user/detail/1a2b");
    }

    /** All 82 characters an element may have, but for letters and digits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            !"%&'()      | %21%22%25%26%27%28%29
            *+,-./:      | %2A%2B%2C-.%2F%3A
            ;<=>?_       | %3B%3C%3D%3E%3F_
            aZ09         | aZ09
            %41          | %2541
            """)
    void escapesAllThatIsNotUnreserved(String serial, String written) {
        DigitalLink link = link(null, serial);
        assertThat(link.text()).isEqualTo("https://id.gs1.org/01/06901234567892/21/" + written);
        assertThat(Payload.parse(link.text())).isEqualTo(link);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://id.gs1.org/01/09506000134352, 9506000134352, , ",
        "https://id.gs1.org/01/9506000134352, 9506000134352, , ",
        "https://id.gs1.org/gtin/614141123452, 614141123452, , ",
        "https://id.gs1.org/gtin/614141123452/lot/ABC1/ser/12345?exp=180426, 614141123452, ABC1, 12345",
        "https://id.gs1.org/01/614141123452/10/ABC1/21/12345?17=180426&3103=000195, 614141123452, ABC1, 12345",
        "http://example.com/a/b/01/05412345000013/10/ABC%2f1?arv=true, 5412345000013, ABC/1, ",
        "https://example.com/01/96385074, 96385074, , ",
        "https://example.com/01/01/06901234567892/22/2A/21/x, 6901234567892, , x"
    })
    void readsDigitalLinks(String text, String gtin, String batch, String serial) {
        DigitalLink link = (DigitalLink) Payload.parse(text);
        assertThat(link.gtin().gtin14()).isEqualTo(Gtin.parse(gtin).gtin14());
        assertThat(link.batch()).isEqualTo(Optional.ofNullable(batch));
        assertThat(link.serial()).isEqualTo(Optional.ofNullable(serial));
        assertThat(link.mark()).isEmpty();
        DigitalLink back = (DigitalLink) Payload.parse(link.text());
        assertThat(back.text()).isEqualTo(link.text());
        assertThat(back.gtin().gtin14()).isEqualTo(link.gtin().gtin14());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                "kettle",
                "javascript:alert(1)//https://example.com/d?zd=a&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "ftp://example.com/01/06901234567892",
                "https://",
                "https:///01/06901234567892",
                "https://user@example.com/01/06901234567892",
                "https://example.com/d",
                "https://example.com/d?zd=a",
                "https://example.com/d?zd=a&zv=1&zh=short",
                "https://example.com/d?zd=a&zv=0&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=a&zv=01&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=a&zv=99999999999&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=..&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=a&zd=b&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=a&zv=1&zh=AAECAwQFBgcICQoLDA0ODx",
                "https://example.com/d?zd=a&zv=1&zh=AAECAwQFBgcICQoLDA0ODw#x",
                "https://example.com/d?zd=%zz&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=%ff&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://example.com/d?zd=a&zv=1&zh=AAECAwQFBgcICQoLDA0ODw&x=%",
                "https://例子.中国/d?zd=a&zv=1&zh=AAECAwQFBgcICQoLDA0ODw",
                "https://id.gs1.org/01/06901234567893",
                "https://id.gs1.org/01/00000000000000",
                "https://id.gs1.org/01/06901234567892/10",
                "https://id.gs1.org/01/06901234567892/10/",
                "https://id.gs1.org/01/06901234567892/21/x/10/y",
                "https://id.gs1.org/01/06901234567892/10/x/10/y",
                "https://id.gs1.org/01/06901234567892/17/261231",
                "https://id.gs1.org/01/06901234567892/10/123456789012345678901",
                "https://id.gs1.org/01/06901234567892/10/%23",
                "https://id.gs1.org/01/06901234567892/10/%E5%87%86",
                "https://qybz.org.cn.example.com/user/detail/1",
                "https://example.com/user/detail/1?www.qybz.org.cn"
            })
    void refusesWhatIsNoAddressOfADeclaration(String text) {
        assertThat(Payload.tryParse(text)).isEmpty();
        assertThat(Scan.of(text, List.of(), TODAY).verdict()).isEqualTo(ScanVerdict.UNREADABLE);
        assertThatThrownBy(() -> Payload.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longTextsAreRefusedQuickly() {
        assertThat(Payload.tryParse("https://example.com/" + "01/".repeat(1_000_000)))
                .isEmpty();
        assertThat(Payload.tryParse("https://example.com/" + "01/".repeat(1_300)))
                .isEmpty();
        assertThat(Payload.tryParse("https://example.com/d?" + "a=1&".repeat(1_000)))
                .isEmpty();
    }

    @Test
    void partsThatMakeNoAddressAreAMistakeOfTheCaller() {
        for (String page :
                List.of("", "example.com", "https://example.com/d?x=1", "https://example.com/d#x", "javascript:x")) {
            assertThatThrownBy(() -> new OwnLink(page, MARK)).hasMessageContaining("'" + page + "'");
        }
        for (String resolver : List.of("https://example.com/", "https://example.com/01/06901234567892", "x")) {
            assertThatThrownBy(() -> DigitalLink.of(resolver, GTIN, MARK)).hasMessageContaining("'" + resolver + "'");
        }
        for (String batch : List.of("", "123456789012345678901", "a b", "批次", "#", "a\u202eb")) {
            assertThatThrownBy(() -> link(batch, null)).hasMessageContaining("batch");
        }
        assertThatThrownBy(() -> new PlatformLink("https://example.com/")).hasMessageContaining("qybz.org.cn");
        assertThatThrownBy(() -> new VersionMark(new Version("a", 1), "x")).hasMessageContaining("'x'");
    }

    @Test
    void allFitAPrintedCode() throws Exception {
        for (Payload payload : List.of(
                new OwnLink("https://example.com/d", new VersionMark(new Version("9".repeat(80), 2_000_000_000), HASH)),
                DigitalLink.of("https://id.gs1.org", GTIN, MARK)
                        .withBatch("?".repeat(20))
                        .withSerial("?".repeat(20)),
                new PlatformLink("https://www.qybz.org.cn/user/detail/1a2b"))) {
            QrCode code = QrCode.of(payload.text(), Correction.MEDIUM);
            String scanned = QrReader.png(code.png(3, QrCode.QUIET)).getText();
            assertThat(Payload.parse(scanned)).isEqualTo(payload);
        }
    }

    private static ScanVerdict scan(Payload payload, List<Declaration> record, LocalDate on) {
        return Scan.of(payload.text(), record, on).verdict();
    }

    @Test
    void tellsTheVersionAndWhetherItIsTheLatest() {
        List<Declaration> life = Full.life("kettle-17", true);
        OwnLink published = OwnLink.of("https://example.com/d", life.get(1));
        OwnLink revised = OwnLink.of("https://example.com/d", life.get(2));
        Scan scan = Scan.of(published.text(), life, LocalDate.of(2025, 12, 31));
        assertThat(scan.verdict()).isEqualTo(ScanVerdict.CURRENT);
        assertThat(scan.meant()).contains(life.get(1));
        assertThat(scan.latest()).contains(life.get(1));
        scan = Scan.of(published.text(), life, TODAY);
        assertThat(scan.verdict()).isEqualTo(ScanVerdict.SUPERSEDED);
        assertThat(scan.latest()).contains(life.get(2));
        assertThat(scan(revised, life, TODAY)).isEqualTo(ScanVerdict.CURRENT);
        assertThat(scan(revised, life, LocalDate.of(2026, 6, 30))).isEqualTo(ScanVerdict.WITHDRAWN);
        assertThat(scan(published, life, LocalDate.of(2026, 6, 30))).isEqualTo(ScanVerdict.WITHDRAWN);
        assertThat(scan(revised, life, LocalDate.of(2025, 12, 31))).isEqualTo(ScanVerdict.UNKNOWN_VERSION);
        assertThat(scan(OwnLink.of("https://example.com/d", life.get(0)), life, TODAY))
                .isEqualTo(ScanVerdict.NOT_PUBLIC);
        assertThat(scan(revised, life, Full.DAY.minusDays(1))).isEqualTo(ScanVerdict.UNKNOWN_DECLARATION);
        assertThat(scan(revised, List.of(), TODAY)).isEqualTo(ScanVerdict.UNKNOWN_DECLARATION);
    }

    @Test
    void tellsWhatWasChangedAfterwards() {
        List<Declaration> life = Full.life("kettle-17", false);
        OwnLink code = OwnLink.of("https://example.com/d", life.get(2));
        List<Declaration> changed = new ArrayList<>(life);
        changed.set(
                2,
                Full.declaration(
                        life.get(2).version(),
                        Status.REVISED,
                        life.get(2).statusOn(),
                        Full.indicators().subList(1, 3)));
        assertThat(scan(code, life, TODAY)).isEqualTo(ScanVerdict.CURRENT);
        assertThat(scan(code, changed, TODAY)).isEqualTo(ScanVerdict.ALTERED);
    }

    @Test
    void knowsTheProductOfADigitalLink() {
        List<Declaration> life = Full.life("kettle-17", false);
        VersionMark mark = VersionMark.of(life.get(2));
        assertThat(scan(DigitalLink.of("https://id.gs1.org", GTIN, mark), life, TODAY))
                .isEqualTo(ScanVerdict.CURRENT);
        assertThat(scan(DigitalLink.of("https://id.gs1.org", Gtin.parse("96385074"), mark), life, TODAY))
                .isEqualTo(ScanVerdict.OTHER_PRODUCT);
        Scan unmarked = Scan.of("https://id.gs1.org/01/06901234567892", life, TODAY);
        assertThat(unmarked.verdict()).isEqualTo(ScanVerdict.NO_VERSION);
        assertThat(unmarked.latest()).contains(life.get(2));
        assertThat(Scan.of("https://id.gs1.org/01/96385074", life, TODAY).verdict())
                .isEqualTo(ScanVerdict.UNKNOWN_DECLARATION);
        assertThat(Scan.of("https://www.qybz.org.cn/user/detail/1", life, TODAY).verdict())
                .isEqualTo(ScanVerdict.UNKNOWN_DECLARATION);
    }

    @ParameterizedTest
    @EnumSource(ScanVerdict.class)
    void everyVerdictHasItsSentence(ScanVerdict verdict) {
        assertThat(verdict.text(Locale.CHINESE)).endsWith("。");
        assertThat(verdict.text(Locale.ENGLISH)).endsWith(".");
    }
}
