package io.zhuji.declaration.publish;

import io.zhuji.core.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Public keys as bytes. Private ones are never looked into. */
final class Keys {

    private static final HexFormat HEX = HexFormat.of();
    // SubjectPublicKeyInfo up to the key itself: RFC 8410, section 4
    private static final byte[] ED25519 = HEX.parseHex("302a300506032b6570032100");
    // the same with id-ecPublicKey, the curve of GB/T 32918.5 (1.2.156.10197.1.301) and an uncompressed point
    private static final byte[] SM2 = HEX.parseHex("3059301306072a8648ce3d020106082a811ccf5501822d03420004");

    private static final int COORDINATE = 32;

    private Keys() {}

    /** The algorithm a key is for. */
    static Optional<Algorithm> algorithm(PublicKey key) {
        if (point(key, ED25519, COORDINATE).isPresent()) {
            return Optional.of(Algorithm.ED25519);
        }
        return point(key, SM2, 2 * COORDINATE).map(point -> Algorithm.SM2);
    }

    /** The thumbprint (RFC 7638; RFC 8037, appendix A.3) in base64url. */
    static String thumbprint(PublicKey key) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String jwk = point(key, ED25519, COORDINATE)
                .map(x -> "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + base64.encodeToString(x) + "\"}")
                .or(() -> point(key, SM2, 2 * COORDINATE)
                        .map(xy -> "{\"crv\":\"SM2\",\"kty\":\"EC\",\"x\":\""
                                + base64.encodeToString(Arrays.copyOf(xy, COORDINATE)) + "\",\"y\":\""
                                + base64.encodeToString(Arrays.copyOfRange(xy, COORDINATE, 2 * COORDINATE)) + "\"}"))
                .orElseThrow(
                        () -> new IllegalArgumentException("a key is of Ed25519 or SM2, was of " + key.getAlgorithm()));
        return base64.encodeToString(Sha256.of(jwk.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Optional<byte[]> point(PublicKey key, byte[] start, int length) {
        byte[] encoded = key.getEncoded();
        return encoded != null
                        && encoded.length == start.length + length
                        && Arrays.equals(encoded, 0, start.length, start, 0, start.length)
                ? Optional.of(Arrays.copyOfRange(encoded, start.length, encoded.length))
                : Optional.empty();
    }
}
