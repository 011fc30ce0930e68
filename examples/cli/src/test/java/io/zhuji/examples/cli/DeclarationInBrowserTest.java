package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.party.CreditCode;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.declaration.Channel;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.DeclaredIndicator;
import io.zhuji.declaration.DeclaredProduct;
import io.zhuji.declaration.ExecutedStandard;
import io.zhuji.declaration.Party;
import io.zhuji.declaration.Remark;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.publish.AnnualReport;
import io.zhuji.declaration.publish.Correction;
import io.zhuji.declaration.publish.OwnLink;
import io.zhuji.declaration.publish.Publication;
import io.zhuji.declaration.publish.Scan;
import io.zhuji.declaration.publish.ScanVerdict;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at what is published of a declaration in a real browser, as {@link PageInBrowserTest} does at reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclarationInBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser-declaration").toAbsolutePath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String HOSTILE =
            "</script><script>document.title='hacked'</script>\"><img src=x onerror=\"a\">'\"--><b>";

    private final List<Declaration> life = life("kettle-17", "电热水壶");
    private Optional<Browser> browser = Optional.empty();

    private static Declaration complete(String id, String name) {
        Declaration.Builder builder = Declaration.builder(id)
                .enterprise(Party.of(CreditCode.parse("91330100MA2XYK0192"), "杭州示例电器有限公司"))
                .product(DeclaredProduct.named(name))
                .standard(ExecutedStandard.of(StandardReference.parse("GB 4706.19-2008"), "家用和类似用途电器的安全 液体加热器的特殊要求"))
                .standard(ExecutedStandard.of(StandardReference.parse("Q/SLDQ 017-2025"), name))
                .channel(Channel.nationalPlatform())
                .remark(new Remark(
                        StandardReference.parse("GB/T 22089-2008"),
                        "电水壶性能要求及试验方法",
                        List.of(new Remark.Item(
                                Remark.Shortfall.LOWER,
                                Optional.empty(),
                                name,
                                name,
                                Optional.of("≤75 dB(A)"),
                                "≤70 dB(A)",
                                "煮水时"))));
        for (int i = 1; i <= 12; i++) {
            builder.indicator(DeclaredIndicator.of(
                    "指标" + i, DeclaredIndicator.Kind.PERFORMANCE, "≤" + i + ".50 mg/kg", "GB/T 5009.16-2014"));
        }
        return builder.build(Status.COMPLETE, LocalDate.of(2025, 3, 1));
    }

    private static List<Declaration> life(String id, String name) {
        Declaration complete = complete(id, name);
        Declaration published = complete.publish(LocalDate.of(2025, 3, 4));
        return List.of(complete, published, published.revise(complete("other", name), LocalDate.of(2026, 2, 1)));
    }

    /** Writes the files of the last version and returns where the names begin. */
    private static String publish(List<Declaration> life) throws Exception {
        Declaration last = life.get(life.size() - 1);
        Map<String, byte[]> files = Publication.of(last)
                .withVersions(life)
                .withStandings(Catalog.builtIn(), TODAY)
                .withCode(OwnLink.of("https://example.com/declaration", last), Correction.MEDIUM)
                .files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
        return Publication.stem(last.version());
    }

    @BeforeAll
    void start() throws Exception {
        Optional<Path> program = Browser.find();
        if (!Boolean.getBoolean("browser.required")) {
            assumeTrue(program.isPresent(), "no Chromium here");
        }
        Files.createDirectories(FOLDER);
        browser = Optional.of(Browser.start(program.orElseThrow(), FOLDER.resolve("profile")));
        publish(life);
        List<Declaration> record = new ArrayList<>(life);
        AnnualReport report = AnnualReport.of(life.get(0).enterprise().code(), 2026, record);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Files.writeString(
                    FOLDER.resolve("annual." + locale.getLanguage() + ".html"),
                    report.page(locale).html());
        }
    }

    @AfterAll
    void end() {
        browser.ifPresent(Browser::close);
    }

    @ParameterizedTest(name = "{0}, {1} pixels wide, dark {2}")
    @CsvSource({
        "declaration-kettle-17-v3.zh,360,false",
        "declaration-kettle-17-v3.zh,1280,true",
        "declaration-kettle-17-v3.en,360,true",
        "declaration-kettle-17-v3.en,1280,false",
        "declaration-kettle-17-v3.label.zh,360,true",
        "declaration-kettle-17-v3.label.zh,1280,false",
        "declaration-kettle-17-v3.label.en,360,false",
        "declaration-kettle-17-v3.label.en,1280,true",
        "annual.zh,360,false",
        "annual.en,1280,true"
    })
    void readsOnEveryScreen(String page, int width, boolean dark) throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve(page + ".html"), width, width == 360 ? 3600 : 2200, dark);
        in.screenshot(FOLDER.resolve(page + "-" + width + (dark ? "-dark" : "-light") + ".png"));
        assertThat(in.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("width to scroll")
                .isEqualTo("0");
        assertThat(in.eval(PageInBrowserTest.FAINT)).isEmpty();
        assertThat(in.eval(PageInBrowserTest.UNNAMED)).isEmpty();
        assertThat(in.events()).isEmpty();
    }

    @ParameterizedTest(name = "{0} pixels wide, dark {1}")
    @CsvSource({"360,false", "360,true", "1280,false", "1280,true"})
    void theCodeReadsFromTheScreen(int width, boolean dark) throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve("declaration-kettle-17-v3.zh.html"), width, 900, dark);
        in.eval("document.querySelector('.drawing svg').scrollIntoView({block: 'center', behavior: 'instant'})");
        Path picture = FOLDER.resolve("code-" + width + (dark ? "-dark" : "-light") + ".png");
        in.screenshot(picture);
        Scan scan = Scan.of(scanned(picture), life, TODAY);
        assertThat(scan.verdict()).isEqualTo(ScanVerdict.CURRENT);
        assertThat(scan.meant()).contains(life.get(2));
    }

    private static String scanned(Path picture) throws Exception {
        BufferedImage image = ImageIO.read(picture.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void theCodeStaysBlackOnWhiteOnPaper() throws Exception {
        Browser in = browser.orElseThrow();
        in.open(FOLDER.resolve("declaration-kettle-17-v3.zh.html"), 1280, 900, true);
        in.media("print", false);
        assertThat(in.eval("getComputedStyle(document.querySelector('.drawing .white')).fill + ' '"
                        + " + getComputedStyle(document.querySelector('.drawing .black')).fill"))
                .isEqualTo("rgb(255, 255, 255) rgb(0, 0, 0)");
        in.pdf(FOLDER.resolve("declaration.pdf"));
        assertThat(in.eval(PageInBrowserTest.FAINT)).isEmpty();
    }

    @Test
    void hostileTextsStayText() throws Exception {
        String stem = publish(life("hostile", HOSTILE));
        Browser in = browser.orElseThrow();
        for (String page : List.of(stem + ".zh.html", stem + ".en.html", stem + ".label.zh.html")) {
            in.open(FOLDER.resolve(page), 360, 900, false);
            assertThat(in.eval("document.title")).isNotEqualTo("hacked");
            assertThat(in.eval("document.querySelectorAll('img, b, iframe, object, embed, form, base').length"))
                    .isEqualTo("0");
            assertThat(in.eval("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
                            + ".filter(n => n.startsWith('on') || n === 'style').length"))
                    .isEqualTo("0");
            assertThat(in.eval("document.body.textContent.includes(\"<script>document.title='hacked'\")"))
                    .isEqualTo("true");
            assertThat(in.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo("0");
            assertThat(in.events()).isEmpty();
        }
        assertThat(Files.readString(FOLDER.resolve(stem + ".json"), StandardCharsets.UTF_8))
                .contains("hacked");
    }
}
