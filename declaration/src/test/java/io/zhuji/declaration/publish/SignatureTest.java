package io.zhuji.declaration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuji.core.digest.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    // RFC 8037, appendix A: the key of A.1 and A.2, the thumbprint of A.3, the signature of A.4
    private static final String D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    private static final byte[] BYTES = "Example of Ed25519 signing".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNATURE =
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    private static final String JWS = "eyJhbGciOiJFZERTQSJ9.." + SIGNATURE;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Provider BC = new BouncyCastleProvider();

    private static PrivateKey privateKey() throws Exception {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(
                        NamedParameterSpec.ED25519, Base64.getUrlDecoder().decode(D)));
    }

    private static PublicKey publicKey() throws Exception {
        byte[] start = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = new byte[start.length + 32];
        System.arraycopy(start, 0, encoded, 0, start.length);
        System.arraycopy(Base64.getUrlDecoder().decode(X), 0, encoded, start.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static KeyPair ed25519() throws Exception {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static KeyPair sm2() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BC);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"), new SecureRandom());
        return generator.generateKeyPair();
    }

    private static SignatureVerdict check(String jws) throws Exception {
        return SignatureCheck.ed25519(publicKey()).check(BYTES, jws);
    }

    private static String withHeader(String header, String signature) {
        return BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + ".." + signature;
    }

    @Test
    void makesTheSignatureOfTheStandard() throws Exception {
        assertThat(Signer.ed25519(privateKey()).sign(BYTES, "{\"alg\":\"EdDSA\"}"))
                .isEqualTo(JWS);
        assertThat(Keys.thumbprint(publicKey())).isEqualTo(THUMBPRINT);
        assertThat(check(JWS)).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void namesKeyAndDigestInTheHeader() throws Exception {
        String jws = Signer.ed25519(privateKey(), publicKey()).sign(BYTES);
        assertThat(new String(
                        Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.'))), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"alg\":\"EdDSA\",\"kid\":\"" + THUMBPRINT + "\",\"sha256\":\"" + Sha256.hex(BYTES) + "\"}");
        assertThat(check(jws)).isEqualTo(SignatureVerdict.VALID);
        assertThat(Signer.ed25519(privateKey(), publicKey()).sign(BYTES)).isEqualTo(jws);
        assertThat(check(Signer.ed25519(privateKey()).sign(BYTES))).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void readsTheNameOfTheLaterStandardToo() throws Exception {
        String jws = Signer.ed25519(privateKey()).sign(BYTES, "{\"alg\":\"Ed25519\"}");
        assertThat(check(jws)).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void tellsAlteredBytesFromAnotherKey() throws Exception {
        Signer signer = Signer.ed25519(privateKey(), publicKey());
        String jws = signer.sign(BYTES);
        byte[] altered = BYTES.clone();
        altered[0] ^= 1;
        assertThat(SignatureCheck.ed25519(publicKey()).check(altered, jws)).isEqualTo(SignatureVerdict.ALTERED);
        assertThat(SignatureCheck.ed25519(publicKey()).check(new byte[0], jws)).isEqualTo(SignatureVerdict.ALTERED);
        assertThat(SignatureCheck.ed25519(ed25519().getPublic()).check(BYTES, jws))
                .isEqualTo(SignatureVerdict.OTHER_KEY);
        // nothing in the header tells which
        assertThat(SignatureCheck.ed25519(publicKey()).check(altered, JWS)).isEqualTo(SignatureVerdict.MISMATCH);
        assertThat(SignatureCheck.ed25519(ed25519().getPublic()).check(BYTES, JWS))
                .isEqualTo(SignatureVerdict.MISMATCH);
    }

    @Test
    void noBitMayBeTurned() throws Exception {
        String jws = Signer.ed25519(privateKey(), publicKey()).sign(BYTES);
        for (int i = 0; i < jws.length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                char turned = (char) (jws.charAt(i) ^ 1 << bit);
                String other = jws.substring(0, i) + turned + jws.substring(i + 1);
                assertThat(check(other)).as(other).isNotEqualTo(SignatureVerdict.VALID);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"alg":"none"}                                    | ALGORITHM_NONE
            {"alg":"NONE"}                                    | ALGORITHM_NONE
            {"alg":"HS256"}                                   | ALGORITHM_UNKNOWN
            {"alg":"RS256"}                                   | ALGORITHM_UNKNOWN
            {"alg":"eddsa"}                                   | ALGORITHM_UNKNOWN
            {"alg":"urn:oid:1.2.156.10197.1.501"}             | ALGORITHM_NOT_OF_KEY
            {"alg":"EdDSA","crit":["b64"],"b64":false}        | CRITICAL_UNKNOWN
            {"alg":"EdDSA","crit":[]}                         | CRITICAL_UNKNOWN
            {"alg":"EdDSA","crit":null}                       | CRITICAL_UNKNOWN
            {"alg":"EdDSA","alg":"EdDSA"}                     | MALFORMED_HEADER
            {"alg":"none","alg":"EdDSA"}                      | MALFORMED_HEADER
            {"alg":["EdDSA"]}                                 | MALFORMED_HEADER
            {"alg":1}                                         | MALFORMED_HEADER
            {"alg":null}                                      | MALFORMED_HEADER
            {"kid":"x"}                                       | MALFORMED_HEADER
            {}                                                | MALFORMED_HEADER
            []                                                | MALFORMED_HEADER
            "EdDSA"                                           | MALFORMED_HEADER
            {"alg":"EdDSA"                                    | MALFORMED_HEADER
            {"alg":"EdDSA"} {}                                | MALFORMED_HEADER
            {"alg":"EdDSA"}x                                  | MALFORMED_HEADER
            {"alg":"EdDSA","a":[[[[[[[[[[1]]]]]]]]]]}         | MALFORMED_HEADER
            {"alg":"EdDSA","jwk":{"kty":"OKP","x":"AA"}}      | MISMATCH
            """)
    void refusesHeaders(String header, SignatureVerdict verdict) throws Exception {
        assertThat(check(withHeader(header, SIGNATURE))).isEqualTo(verdict);
    }

    @Test
    void refusesHeadersThatAreNoText() throws Exception {
        String header = BASE64.encodeToString(new byte[] {'{', (byte) 0xC3, '}'});
        assertThat(check(header + ".." + SIGNATURE)).isEqualTo(SignatureVerdict.MALFORMED_HEADER);
        assertThat(check(".." + SIGNATURE)).isEqualTo(SignatureVerdict.MALFORMED_HEADER);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"", ".", "...", "a", "a.b", "a.b.c.d", "eyJhbGciOiJFZERTQSJ9..s.", "....."})
    void refusesOtherThanThreeParts(String jws) throws Exception {
        assertThat(check(jws)).isEqualTo(SignatureVerdict.MALFORMED_PARTS);
    }

    @Test
    void refusesOtherWritingsOfTheSameBytes() throws Exception {
        assertThat(check(JWS + "=")).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check(JWS + "\n")).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check(JWS.replace('_', '/'))).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        // the last character holds four bits that no byte has
        assertThat(check(JWS.substring(0, JWS.length() - 1) + "h")).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check(JWS.substring(0, JWS.length() - 4))).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check("eyJhbGciOiJFZERTQSJ9..")).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check("e.." + SIGNATURE)).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check("é.." + SIGNATURE)).isEqualTo(SignatureVerdict.MALFORMED_ENCODING);
        assertThat(check("A".repeat(100_000) + ".." + SIGNATURE)).isEqualTo(SignatureVerdict.MALFORMED_PARTS);
    }

    @Test
    void refusesASignatureThatHoldsTheBytes() throws Exception {
        String attached = "eyJhbGciOiJFZERTQSJ9." + BASE64.encodeToString(BYTES) + "." + SIGNATURE;
        assertThat(check(attached)).isEqualTo(SignatureVerdict.NOT_DETACHED);
    }

    @Test
    void refusesTheNumbersThatAreOneRoundTooHigh() throws Exception {
        // S + L verifies where the range of S is not looked at (RFC 8032, 5.1.7)
        byte[] signature = Base64.getUrlDecoder().decode(SIGNATURE);
        byte[] s = new byte[32];
        for (int i = 0; i < 32; i++) {
            s[i] = signature[63 - i];
        }
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] other = new BigInteger(1, s).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[63 - i] = other[other.length - 32 + i];
        }
        assertThat(check("eyJhbGciOiJFZERTQSJ9.." + BASE64.encodeToString(signature)))
                .isEqualTo(SignatureVerdict.MISMATCH);
    }

    /** Whoever takes the algorithm from the header takes the public key for the secret of an HMAC. */
    @Test
    void thePublicKeyIsNoSecret() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey().getEncoded(), "HmacSHA256"));
        String start = BASE64.encodeToString("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.US_ASCII));
        String forged = start + ".." + BASE64.encodeToString(mac.doFinal(Signer.input(start, BYTES)));
        assertThat(check(forged)).isEqualTo(SignatureVerdict.ALGORITHM_UNKNOWN);
    }

    @Test
    void signsBySm2() throws Exception {
        KeyPair pair = sm2();
        Signer signer = Signer.sm2(pair.getPrivate(), pair.getPublic(), BC);
        SignatureCheck check = SignatureCheck.sm2(pair.getPublic(), BC);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = ("第 " + i + " 版").getBytes(StandardCharsets.UTF_8);
            String jws = signer.sign(bytes);
            assertThat(check.check(bytes, jws)).isEqualTo(SignatureVerdict.VALID);
            assertThat(check.check(BYTES, jws)).isEqualTo(SignatureVerdict.ALTERED);
            assertThat(SignatureCheck.sm2(sm2().getPublic(), BC).check(bytes, jws))
                    .isEqualTo(SignatureVerdict.OTHER_KEY);
            assertThat(SignatureCheck.ed25519(publicKey()).check(bytes, jws))
                    .isEqualTo(SignatureVerdict.ALGORITHM_NOT_OF_KEY);
            assertThat(check.check(bytes, jws.substring(0, jws.lastIndexOf('.') + 1) + "A".repeat(86)))
                    .isEqualTo(SignatureVerdict.MISMATCH);
            assertThat(check.check(bytes, jws.substring(0, jws.lastIndexOf('.') + 1) + "_".repeat(85) + "w"))
                    .isEqualTo(SignatureVerdict.MISMATCH);
        }
        assertThat(check.check(BYTES, JWS)).isEqualTo(SignatureVerdict.ALGORITHM_NOT_OF_KEY);
    }

    /** GB/T 32918.5-2017, annex A.2. */
    @Test
    void acceptsTheSignatureOfTheChineseStandard() throws Exception {
        PublicKey key = KeyFactory.getInstance("EC", BC)
                .generatePublic(new X509EncodedKeySpec(HexFormat.of()
                        .parseHex("3059301306072a8648ce3d020106082a811ccf5501822d03420004"
                                + "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                                + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13")));
        byte[] signature = HexFormat.of()
                .parseHex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                        + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        byte[] bytes = "message digest".getBytes(StandardCharsets.US_ASCII);
        assertThat(SignatureCheck.sm2(key, BC).holds(bytes, signature)).isTrue();
        signature[63] ^= 1;
        assertThat(SignatureCheck.sm2(key, BC).holds(bytes, signature)).isFalse();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "00, 00",
        "01, 7f",
        "80, ff",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 0100",
        "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, 8000000000000000000000000000000000000000000000000000000000000000"
    })
    void twoNumbersHaveTwoWritings(String r, String s) {
        byte[] raw = HexFormat.of().parseHex("0".repeat(64 - r.length()) + r + "0".repeat(64 - s.length()) + s);
        assertThat(Sm2Point.ofDer(Sm2Point.toDer(raw)))
                .hasValueSatisfying(back -> assertThat(back).isEqualTo(raw));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "",
                "30",
                "3000",
                "3001",
                "300602010002",
                "30050201000201",
                "3003020100",
                "310602010002010",
                "30060201000201007f"
            })
    void otherWritingsAreNone(String hex) {
        String even = hex.length() % 2 == 0 ? hex : hex + "0";
        assertThat(Sm2Point.ofDer(HexFormat.of().parseHex(even))).isEqualTo(Optional.empty());
    }

    @Test
    void refusesKeysOfAnotherKindWithoutTellingThem() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        KeyPair ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        for (KeyPair pair : new KeyPair[] {rsa, ed448, sm2()}) {
            assertThatThrownBy(() -> Signer.ed25519(pair.getPrivate()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ED25519")
                    .hasNoCause();
            assertThatThrownBy(() -> SignatureCheck.ed25519(pair.getPublic()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ED25519");
        }
        assertThatThrownBy(() -> SignatureCheck.sm2(publicKey(), BC)).hasMessageContaining("SM2");
        KeyPair p256 = KeyPairGenerator.getInstance("EC").generateKeyPair();
        assertThatThrownBy(() -> SignatureCheck.sm2(p256.getPublic(), BC)).hasMessageContaining("SM2");
        assertThatThrownBy(() -> SignatureCheck.sm2(sm2().getPublic(), java.security.Security.getProvider("SUN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUN");
        assertThatThrownBy(() -> Signer.ed25519(privateKey(), ed25519().getPublic()))
                .hasMessageContaining("not that of the private key");
        assertThat(Signer.ed25519(privateKey(), publicKey())).hasToString("ED25519 " + THUMBPRINT);
        assertThat(Signer.ed25519(privateKey())).hasToString("ED25519");
    }

    @ParameterizedTest
    @EnumSource(SignatureVerdict.class)
    void everyVerdictHasItsSentence(SignatureVerdict verdict) {
        assertThat(verdict.text(Locale.CHINESE)).endsWith("。");
        assertThat(verdict.text(Locale.ENGLISH)).endsWith(".");
        assertThat(verdict.text(Locale.GERMAN)).isEqualTo(verdict.text(Locale.ENGLISH));
        assertThat(verdict.valid()).isEqualTo(verdict == SignatureVerdict.VALID);
    }
}
