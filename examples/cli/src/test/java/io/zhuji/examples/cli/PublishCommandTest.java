package io.zhuji.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    private static final String SAMPLE = "samples/declarations.jsonl";
    private static final String KETTLE = "declaration-kettle-17-v3";

    @TempDir
    private Path folder;

    private Path keys;
    private Path publicKey;
    private String secret = "";

    @BeforeEach
    void makeKeys() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        String open = pem(
                "PUBLIC KEY",
                Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded()));
        keys = folder.resolve("keys.pem");
        publicKey = folder.resolve("public.pem");
        Files.writeString(keys, pem("PRIVATE KEY", secret) + open);
        Files.writeString(publicKey, open);
    }

    private static String pem(String type, String base64) {
        return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
    }

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void publishesTheLastVersionOfEachDeclaration() throws Exception {
        Path out = folder.resolve("public/new");
        Run run = Run.of(
                "",
                "publish",
                "--out",
                out.toString(),
                "--url",
                "https://example.com/declaration",
                "--key",
                keys.toString(),
                SAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"kettle-17\",\"version\":3,\"status\":\"REVISED\",\"digest\":\"")
                .contains("\"" + KETTLE + ".jws\"");
        assertThat(names(out))
                .hasSize(18)
                .contains(KETTLE + ".zh.html", KETTLE + ".qr.png", "declaration-shirt-1-v2.json");
        assertThat(Files.readString(out.resolve(KETTLE + ".en.html"))).contains("Versions", "public and valid now");

        Run valid = Run.of(
                "",
                "verify",
                "--key",
                publicKey.toString(),
                "--lang",
                "en",
                out.resolve(KETTLE + ".json").toString(),
                out.resolve(KETTLE + ".jws").toString());
        assertThat(valid.out()).startsWith("{\"verdict\":\"VALID\",\"message\":\"The signature holds");
        assertThat(valid.status()).isZero();
        Files.writeString(
                out.resolve(KETTLE + ".json"),
                Files.readString(out.resolve(KETTLE + ".json")).replace("≤70", "≤60"));
        Run altered = Run.of(
                "",
                "verify",
                "--key",
                publicKey.toString(),
                out.resolve(KETTLE + ".json").toString(),
                out.resolve(KETTLE + ".jws").toString());
        assertThat(altered.out()).startsWith("{\"verdict\":\"ALTERED\"");
        assertThat(altered.status()).isEqualTo(1);
    }

    @Test
    void readsWhatACodeSays() throws Exception {
        String page = "https://example.com/declaration";
        Run.of("", "publish", "--out", folder.resolve("a").toString(), "--url", page, SAMPLE);
        String html = Files.readString(folder.resolve("a").resolve(KETTLE + ".zh.html"));
        int at = html.indexOf("href=\"" + page) + 6;
        String scanned = html.substring(at, html.indexOf('"', at)).replace("&amp;", "&");
        Run now = Run.of("", "verify", "--scan", scanned, SAMPLE);
        assertThat(now.out()).startsWith("{\"verdict\":\"CURRENT\"").contains("\"version\":3,\"latest\":3");
        assertThat(now.status()).isZero();
        Run before = Run.of("", "verify", "--scan", scanned, "--on", "2025-12-31", SAMPLE);
        assertThat(before.out()).contains("UNKNOWN_VERSION", "\"version\":null,\"latest\":2");
        assertThat(before.status()).isEqualTo(1);
        assertThat(Run.of("", "verify", "--scan", "https://id.gs1.org/01/06901234567892", SAMPLE)
                        .out())
                .contains("NO_VERSION", "\"id\":\"kettle-17\"");
        assertThat(Run.of("", "verify", "--scan", "x").out()).contains("UNREADABLE", "\"id\":null");
    }

    @Test
    void makesADigitalLinkWhereThereIsAGtin() throws Exception {
        Path out = folder.resolve("gs1");
        Run run = Run.of("", "publish", "--out", out.toString(), "--digital-link", "https://id.gs1.org", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(Files.readString(out.resolve(KETTLE + ".zh.html")))
                .contains("https://id.gs1.org/01/06901234567892?zd=kettle-17&amp;zv=3&amp;zh=");
    }

    @Test
    void linesThatAreNoDeclarationAreTold() {
        Run run = Run.of("{\"format\":1}\nnothing\n[[[[[[[[[[[[[[[[[[[[\n", "publish", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("{\"line\":1,").contains("declaration.json", "missing-member");
        assertThat(run.lines().get(1)).startsWith("{\"line\":2,").contains("not-json");
        assertThat(run.lines().get(2)).contains("too-deep");
    }

    @Test
    void oneVersionWithTwoContentsIsTold() throws Exception {
        List<String> lines = Files.readAllLines(Path.of(SAMPLE));
        String forged = lines.get(2).replace("≤70", "≤60");
        Run run = Run.of(lines.get(2) + "\n" + lines.get(2) + "\n" + forged + "\n", "publish");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("kettle-17#3 was there before with other content");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void badKeysAreToldAndNeverShown() throws Exception {
        Path bad = folder.resolve("bad.pem");
        Files.writeString(bad, pem("PRIVATE KEY", secret.substring(4)));
        Path other = folder.resolve("other.pem");
        Files.writeString(
                other,
                pem("PRIVATE KEY", secret)
                        + pem(
                                "PUBLIC KEY",
                                Base64.getEncoder()
                                        .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                                                .generateKeyPair()
                                                .getPublic()
                                                .getEncoded())));
        Path encrypted = folder.resolve("encrypted.pem");
        Files.writeString(encrypted, pem("ENCRYPTED PRIVATE KEY", secret));
        Path large = folder.resolve("large.pem");
        Files.write(large, new byte[100_000]);
        for (Path file : List.of(bad, other, encrypted, large, publicKey, folder, folder.resolve("none"))) {
            Run run = Run.of("", "publish", "--out", folder.resolve("k").toString(), "--key", file.toString(), SAMPLE);
            assertThat(run.status()).as(file.toString()).isEqualTo(2);
            assertThat(run.err()).contains("--key").doesNotContain(secret.substring(10, 40));
            assertThat(run.out()).isEmpty();
        }
        assertThat(Run.of("", "verify", "--key", bad.toString(), SAMPLE, SAMPLE).err())
                .contains("public key");
    }

    @Test
    void optionsThatMakeNoSenseAreTold() {
        String out = folder.resolve("x").toString();
        for (String[] words : List.of(
                new String[] {"--url", "https://example.com/" + "a".repeat(500)},
                new String[] {"--url", "https://example.com/d?x"},
                new String[] {"--digital-link", "https://id.gs1.org/"})) {
            Run run = Run.of("", "publish", "--out", out, words[0], words[1]);
            assertThat(run.err()).contains(words[0] + ": ");
            assertThat(run.status()).isEqualTo(2);
        }
        assertThat(Run.of("", "publish", "--url", "https://example.com/d", SAMPLE)
                        .err())
                .contains("needs --out");
        assertThat(Run.of("", "publish", "--out", out, "--url", "javascript:x", SAMPLE)
                        .err())
                .contains("--url", "javascript:x");
        assertThat(Run.of("", "publish", "--out", out, "--url", "https://a/b", "--digital-link", "https://a", SAMPLE)
                        .err())
                .contains("exclude each other");
        assertThat(Run.of("", "verify").err()).contains("either --key or --scan");
        assertThat(Run.of("", "verify", "--key", publicKey.toString()).err()).contains("two files");
        assertThat(Run.of("", "verify", "--key", publicKey.toString(), "none", "none")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("x\n", "verify", "--scan", "x").status()).isEqualTo(2);
    }

    @Test
    void samplesAreCanonical() {
        Run run = Run.of("", "publish", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
    }
}
