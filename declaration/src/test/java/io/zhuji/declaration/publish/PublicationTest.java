package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.declaration.Declaration;
import io.zhuji.declaration.Version;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicationTest {

    @Test
    void bringsAllFilesAndTheyFitEachOther() throws Exception {
        List<Declaration> life = Full.life("kettle-17", false);
        Declaration declaration = life.get(2);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SortedMap<String, byte[]> files = Publication.of(declaration)
                .withVersions(life)
                .withStandings(Catalog.builtIn(), LocalDate.of(2026, 11, 25))
                .withCode(OwnLink.of("https://example.com/d", declaration), Correction.MEDIUM)
                .withSigner(Signer.ed25519(pair.getPrivate(), pair.getPublic()))
                .files();
        String stem = "declaration-kettle-17-v3";
        assertThat(files.keySet())
                .containsExactly(
                        stem + ".en.html",
                        stem + ".json",
                        stem + ".jws",
                        stem + ".label.en.html",
                        stem + ".label.zh.html",
                        stem + ".platform.json",
                        stem + ".qr.png",
                        stem + ".qr.svg",
                        stem + ".zh.html");
        byte[] json = files.get(stem + ".json");
        assertThat(DeclarationJson.read(json).declaration()).contains(declaration);
        assertThat(SignatureCheck.ed25519(pair.getPublic())
                        .check(json, new String(files.get(stem + ".jws"), StandardCharsets.US_ASCII)))
                .isEqualTo(SignatureVerdict.VALID);
        String scanned = QrReader.png(files.get(stem + ".qr.png")).getText();
        assertThat(QrReader.svg(new String(files.get(stem + ".qr.svg"), StandardCharsets.UTF_8))
                        .getText())
                .isEqualTo(scanned);
        assertThat(Scan.of(scanned, life, LocalDate.of(2026, 11, 25)).verdict()).isEqualTo(ScanVerdict.CURRENT);
        for (String language : List.of("zh", "en")) {
            assertThat(new String(files.get(stem + "." + language + ".html"), StandardCharsets.UTF_8))
                    .contains(DeclarationJson.digest(json), scanned.replace("&", "&amp;"));
            assertThat(new String(files.get(stem + ".label." + language + ".html"), StandardCharsets.UTF_8))
                    .contains("GB 4706.19-2008", "SL-1700");
        }
    }

    @Test
    void withoutCodeAndKeyTheRestIsThere() {
        assertThat(Publication.of(Full.declaration()).files()).hasSize(6);
    }

    @Test
    void aCodeThatLeadsElsewhereIsAMistake() {
        List<Declaration> life = Full.life("kettle-17", false);
        assertThatThrownBy(() -> Publication.of(life.get(2))
                        .withCode(OwnLink.of("https://example.com/d", life.get(1)), Correction.MEDIUM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kettle-17#3");
        assertThat(Publication.of(life.get(2))
                        .withCode(new PlatformLink("https://www.qybz.org.cn/user/detail/1"), Correction.HIGH)
                        .files())
                .hasSize(8);
    }

    @Test
    void namesAreSafeAndNeverShared() {
        List<String> ids =
                List.of("a", "A", "aB", "Ab", "con", "CON", "con.x", "nul", "a-v3", "a.b", "a_b", "Z".repeat(80));
        List<String> names = ids.stream()
                .flatMap(id -> Stream.of(1, 3, 31).map(number -> Publication.stem(new Version(id, number))))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .startsWith("declaration-")
                        .matches("[a-z0-9._~-]{1,120}")
                        .doesNotContain(".."));
    }
}
