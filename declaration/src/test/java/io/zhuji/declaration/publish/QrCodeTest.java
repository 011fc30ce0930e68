package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ResultMetadataType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrCodeTest {

    private static final String ADDRESS = "https://example.com/d?zd=kettle-17&zv=3&zh=AAECAwQFBgcICQoLDA0ODw";

    @ParameterizedTest
    @EnumSource(Correction.class)
    void readsBackFromBothImages(Correction correction) throws Exception {
        QrCode code = QrCode.of(ADDRESS, correction);
        assertThat(QrReader.png(code.png(3, QrCode.QUIET)).getText()).isEqualTo(ADDRESS);
        assertThat(QrReader.svg(code.svg("t", QrCode.QUIET)).getText()).isEqualTo(ADDRESS);
        assertThat(QrReader.png(code.png(3, QrCode.QUIET))
                        .getResultMetadata()
                        .get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo(correction.level().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "0123456789",
                "HTTPS://ID.GS1.ORG/01/06901234567892",
                "https://例子.中国/执行标准?号=GB/T 22849-2014",
                "𠮷野家 ①②③ ≤0.5 mg/kg",
                " \t\n"
            })
    void readsBackAnyText(String text) throws Exception {
        QrCode code = QrCode.of(text, Correction.MEDIUM);
        assertThat(QrReader.png(code.png(4, QrCode.QUIET)).getText()).isEqualTo(text);
        assertThat(code.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Correction.class)
    void holdsAsMuchAsItSaysAndNotOneByteMore(Correction correction) throws Exception {
        String longest = "a".repeat(correction.bytes());
        QrCode code = QrCode.of(longest, correction);
        assertThat(code.size()).isEqualTo(177);
        assertThat(QrReader.png(code.png(4, QrCode.QUIET)).getText()).isEqualTo(longest);
        assertThat(QrCode.tryOf(longest + "a", correction)).isEmpty();
        assertThatThrownBy(() -> QrCode.of(longest + "a", correction))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(correction.name())
                .hasMessageContaining("holds " + correction.bytes() + " bytes: " + (correction.bytes() + 1) + " bytes");
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThat(QrCode.tryOf("9".repeat(7089), Correction.LOW)).isPresent();
        assertThat(QrCode.tryOf("9".repeat(7090), Correction.LOW)).isEmpty();
        assertThat(QrCode.tryOf("准".repeat(100_000), Correction.LOW)).isEmpty();
        assertThat(QrCode.tryOf("", Correction.LOW)).isEmpty();
        assertThatThrownBy(() -> QrCode.of("", Correction.LOW)).hasMessageContaining("empty");
        assertThatThrownBy(() -> QrCode.of("𠮷".repeat(100_000), Correction.LOW))
                .hasMessageContaining("400000 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 10})
    void keepsTheQuietZoneLight(int quiet) throws Exception {
        QrCode code = QrCode.of(ADDRESS, Correction.MEDIUM);
        int scale = 2;
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png(scale, quiet)));
        int side = (code.size() + 2 * quiet) * scale;
        assertThat(image.getWidth()).isEqualTo(side);
        assertThat(image.getHeight()).isEqualTo(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.dark(Math.floorDiv(x, scale) - quiet, Math.floorDiv(y, scale) - quiet);
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(dark ? 0 : 0xFFFFFF);
            }
        }
        // the corner of the first finder pattern
        assertThat(code.dark(0, 0)).isTrue();
        assertThat(code.dark(-1, 0)).isFalse();
        assertThat(code.dark(0, code.size())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' & ]]> <!--",
                "\u202Egpj.exe\u0000\uD800",
                "水壶 的二维码"
            })
    void drawsAnImageWithATitleThatStaysText(String title) throws Exception {
        String svg = QrCode.of(ADDRESS, Correction.MEDIUM).svg(title, QrCode.QUIET);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttributes().getLength()).isEqualTo(5);
        assertThat(root.getChildNodes().getLength()).isEqualTo(3);
        String shown = root.getElementsByTagName("title").item(0).getTextContent();
        assertThat(root.getAttribute("aria-label")).isEqualTo(shown);
        assertThat(shown).doesNotContain("\u202E", "\u0000", "\uD800");
        if (title.chars().allMatch(c -> c < 0x80)) {
            assertThat(shown).isEqualTo(title);
        }
    }

    @Test
    void sameTextSameBytes() {
        QrCode one = QrCode.of(ADDRESS, Correction.MEDIUM);
        QrCode other = QrCode.of(ADDRESS, Correction.MEDIUM);
        assertThat(one.png(3, 4)).isEqualTo(other.png(3, 4));
        assertThat(one.svg("t", 4)).isEqualTo(other.svg("t", 4));
    }

    @Test
    void refusesMeasuresThatMakeNoSense() {
        QrCode code = QrCode.of(ADDRESS, Correction.MEDIUM);
        assertThatThrownBy(() -> code.png(0, 4)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> code.png(101, 4)).hasMessageContaining("was 101");
        assertThatThrownBy(() -> code.png(1, -1)).hasMessageContaining("was -1");
        assertThatThrownBy(() -> code.svg("t", 101)).hasMessageContaining("was 101");
    }
}
