package io.zhuji.declaration.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.zhuji.core.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs bytes with one key: a JSON Web Signature that does not hold them (分离式签名; RFC 7515, appendix F), such as
 * {@code eyJhbGciOiJFZERTQSJ9..hgyY0il_MGCj…}.
 *
 * <p>The header holds {@code alg}; where the public key is known, {@code kid}, its thumbprint (RFC 7638); and {@code sha256},
 * the digest of the bytes in hexadecimal, so that a failed check can say what was changed. What is signed are the exact
 * bytes: nothing is put into another form first.
 *
 * <p>Thread-safe. Nothing of a private key is ever told, neither by {@link #toString} nor by an exception.
 */
public final class Signer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Algorithm algorithm;
    private final PrivateKey key;
    private final Optional<PublicKey> publicKey;
    private final Optional<Provider> provider;

    private Signer(Algorithm algorithm, PrivateKey key, Optional<PublicKey> publicKey, Optional<Provider> provider) {
        this.algorithm = algorithm;
        this.key = Objects.requireNonNull(key, "key");
        this.publicKey = publicKey;
        this.provider = provider;
        if (publicKey.isPresent()) {
            SignatureCheck.requireKey(algorithm, publicKey.get());
        }
        byte[] probe = {'p', 'r', 'o', 'b', 'e'};
        byte[] signature = raw(probe);
        if (publicKey.isPresent()
                && !SignatureCheck.of(algorithm, publicKey.get(), provider).holds(probe, signature)) {
            throw new IllegalArgumentException("the public key is not that of the private key");
        }
    }

    /**
     * Signs by Ed25519.
     *
     * @throws IllegalArgumentException if the key is none of Ed25519
     */
    public static Signer ed25519(PrivateKey key) {
        return new Signer(Algorithm.ED25519, key, Optional.empty(), Optional.empty());
    }

    /**
     * Signs by Ed25519 and names the key.
     *
     * @throws IllegalArgumentException if the keys are none of Ed25519, or not of one pair
     */
    public static Signer ed25519(PrivateKey key, PublicKey publicKey) {
        return new Signer(Algorithm.ED25519, key, Optional.of(publicKey), Optional.empty());
    }

    /**
     * Signs by SM2 and names the key.
     *
     * @param provider one that knows {@code SM3withSM2}; it is used as it is and registered nowhere
     * @throws IllegalArgumentException if the provider does not know SM2, or the keys are none of it, or not of one pair
     */
    public static Signer sm2(PrivateKey key, PublicKey publicKey, Provider provider) {
        return new Signer(Algorithm.SM2, key, Optional.of(publicKey), Optional.of(provider));
    }

    /** How it signs. */
    public Algorithm algorithm() {
        return algorithm;
    }

    /** The signature over these bytes, in ASCII. With Ed25519 the same bytes give the same signature. */
    public String sign(byte[] bytes) {
        return sign(bytes, header(bytes));
    }

    /** The same with a header of the caller's own. */
    String sign(byte[] bytes, String header) {
        String start = BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return start + ".." + BASE64.encodeToString(raw(input(start, bytes)));
    }

    private String header(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(200);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("alg", algorithm.header());
            if (publicKey.isPresent()) {
                json.writeStringField("kid", Keys.thumbprint(publicKey.get()));
            }
            json.writeStringField("sha256", Sha256.hex(bytes));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is signed: header, dot, and the bytes in base64url (RFC 7515, 5.1). */
    static byte[] input(String header, byte[] bytes) {
        byte[] payload = BASE64.encode(bytes);
        byte[] start = header.getBytes(StandardCharsets.US_ASCII);
        byte[] input = new byte[start.length + 1 + payload.length];
        System.arraycopy(start, 0, input, 0, start.length);
        input[start.length] = '.';
        System.arraycopy(payload, 0, input, start.length + 1, payload.length);
        return input;
    }

    private byte[] raw(byte[] input) {
        try {
            Signature signature = signature(algorithm, provider);
            signature.initSign(key);
            signature.update(input);
            byte[] signed = signature.sign();
            return algorithm == Algorithm.SM2
                    ? Sm2Point.ofDer(signed)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "provider " + provider.get().getName()
                                            + " does not write SM2 signatures as two numbers in DER"))
                    : signed;
        } catch (InvalidKeyException e) {
            // the cause might tell of the key
            throw new IllegalArgumentException(
                    "the key is no private key of " + algorithm + ", was of " + key.getAlgorithm());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing by " + algorithm + " failed");
        }
    }

    static Signature signature(Algorithm algorithm, Optional<Provider> provider) {
        try {
            return algorithm == Algorithm.SM2
                    ? Signature.getInstance("SM3withSM2", provider.orElseThrow())
                    : Signature.getInstance("Ed25519");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    "no " + algorithm
                            + (provider.isPresent()
                                    ? " in provider " + provider.get().getName()
                                    : ""),
                    e);
        }
    }

    /** The algorithm, and the thumbprint of the public key where it is known. */
    @Override
    public String toString() {
        return algorithm + publicKey.map(known -> " " + Keys.thumbprint(known)).orElse("");
    }
}
