package io.zhuji.declaration.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.zhuji.core.digest.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks signatures made by {@link Signer}, or by anybody else in the same form, against one public key. Thread-safe.
 *
 * <p>The key decides the algorithm. What the header says is only held against it; keys and addresses in a header
 * ({@code jwk}, {@code jku}, {@code x5u}) are never looked at. Any text gives a verdict, nothing is thrown for it.
 */
public final class SignatureCheck {

    private static final int LONGEST = 8192;
    private static final int THUMBPRINT = 43;
    private static final int SIGNATURE = 64;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(8).build())
            .build();

    private final Algorithm algorithm;
    private final PublicKey key;
    private final Optional<Provider> provider;

    private SignatureCheck(Algorithm algorithm, PublicKey key, Optional<Provider> provider) {
        this.algorithm = algorithm;
        this.key = key;
        this.provider = provider;
    }

    /**
     * Checks by Ed25519.
     *
     * @throws IllegalArgumentException if the key is none of Ed25519
     */
    public static SignatureCheck ed25519(PublicKey key) {
        return of(Algorithm.ED25519, key, Optional.empty());
    }

    /**
     * Checks by SM2.
     *
     * @param provider one that knows {@code SM3withSM2}; it is used as it is and registered nowhere
     * @throws IllegalArgumentException if the key is none of SM2, or the provider does not know it
     */
    public static SignatureCheck sm2(PublicKey key, Provider provider) {
        return of(Algorithm.SM2, key, Optional.of(provider));
    }

    static SignatureCheck of(Algorithm algorithm, PublicKey key, Optional<Provider> provider) {
        requireKey(algorithm, key);
        Signer.signature(algorithm, provider);
        return new SignatureCheck(algorithm, key, provider);
    }

    static void requireKey(Algorithm algorithm, PublicKey key) {
        Objects.requireNonNull(key, "key");
        if (!Keys.algorithm(key).equals(Optional.of(algorithm))) {
            throw new IllegalArgumentException(
                    "the key is no public key of " + algorithm + ", was of " + key.getAlgorithm());
        }
    }

    /** What the header of a signature says. */
    private record Header(String alg, Optional<String> kid, Optional<String> sha256, boolean critical) {}

    /** Whether the holder of the key signed these very bytes and, if not, why it is known not to be so. */
    public SignatureVerdict check(byte[] bytes, String signature) {
        Objects.requireNonNull(bytes, "bytes");
        int first = signature.indexOf('.');
        int second = first < 0 ? -1 : signature.indexOf('.', first + 1);
        if (second < 0 || signature.length() > LONGEST || signature.indexOf('.', second + 1) >= 0) {
            return SignatureVerdict.MALFORMED_PARTS;
        }
        String start = signature.substring(0, first);
        Optional<byte[]> headerBytes = base64(start);
        Optional<byte[]> signed = base64(signature.substring(second + 1));
        if (headerBytes.isEmpty() || signed.isEmpty()) {
            return SignatureVerdict.MALFORMED_ENCODING;
        }
        Optional<Header> read = header(headerBytes.get());
        if (read.isEmpty()) {
            return SignatureVerdict.MALFORMED_HEADER;
        }
        Header header = read.get();
        Optional<SignatureVerdict> refused = refuse(header);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (second > first + 1) {
            return SignatureVerdict.NOT_DETACHED;
        }
        if (signed.get().length != SIGNATURE) {
            return SignatureVerdict.MALFORMED_ENCODING;
        }
        return holds(Signer.input(start, bytes), signed.get()) ? SignatureVerdict.VALID : why(header, bytes);
    }

    private Optional<SignatureVerdict> refuse(Header header) {
        if (header.alg().equalsIgnoreCase("none")) {
            return Optional.of(SignatureVerdict.ALGORITHM_NONE);
        }
        if (!algorithm.isNamed(header.alg())) {
            boolean known = Algorithm.ED25519.isNamed(header.alg()) || Algorithm.SM2.isNamed(header.alg());
            return Optional.of(known ? SignatureVerdict.ALGORITHM_NOT_OF_KEY : SignatureVerdict.ALGORITHM_UNKNOWN);
        }
        return header.critical() ? Optional.of(SignatureVerdict.CRITICAL_UNKNOWN) : Optional.empty();
    }

    private SignatureVerdict why(Header header, byte[] bytes) {
        boolean otherKey = header.kid().isPresent()
                && header.kid().get().length() == THUMBPRINT
                && !header.kid().get().equals(Keys.thumbprint(key));
        if (otherKey) {
            return SignatureVerdict.OTHER_KEY;
        }
        boolean altered = header.sha256().isPresent() && !header.sha256().get().equals(Sha256.hex(bytes));
        return altered ? SignatureVerdict.ALTERED : SignatureVerdict.MISMATCH;
    }

    /** Whether these bytes, as they are, were signed with the key. */
    boolean holds(byte[] input, byte[] signed) {
        try {
            Signature check = Signer.signature(algorithm, provider);
            check.initVerify(key);
            check.update(input);
            return check.verify(algorithm == Algorithm.SM2 ? Sm2Point.toDer(signed) : signed);
        } catch (SignatureException e) {
            return false; // numbers no signature has
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("the key cannot be used: " + e.getMessage(), e);
        }
    }

    /** Base64url without padding; a second writing of the same bytes is none. */
    private static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean proper = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            return proper ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Header> header(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (JsonParser json = JSON.createParser(text)) {
                return header(json);
            }
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // not JSON
        }
    }

    private static Optional<Header> header(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Optional<String> alg = Optional.empty();
        Optional<String> kid = Optional.empty();
        Optional<String> sha256 = Optional.empty();
        boolean critical = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Optional<String> text = value == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
            switch (name) {
                case "alg" -> alg = text;
                case "kid" -> kid = text;
                case "sha256" -> sha256 = text;
                case "crit" -> critical = true;
                default -> {}
            }
            json.skipChildren();
        }
        boolean ended = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        if (!ended || alg.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Header(alg.get(), kid, sha256, critical));
    }
}
