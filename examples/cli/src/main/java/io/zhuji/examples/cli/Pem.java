package io.zhuji.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of keys (PEM, RFC 7468), as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write them.
 * Nothing of a private key is ever told.
 */
final class Pem {

    private static final int LARGEST = 1 << 16;

    private final String option;
    private final String text;

    private Pem(String option, String text) {
        this.option = option;
        this.text = text;
    }

    /** The file after an option. */
    static Pem read(String option, String file) throws UsageException {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new UsageException(option + " takes a file of keys, '" + file + "' is too large for one");
            }
            // keys are of ASCII; any other byte is none of a block
            return new Pem(option, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(
                    option + " cannot read '" + file + "': " + e.getClass().getSimpleName());
        }
    }

    /** The private key by Ed25519. */
    PrivateKey privateKey() throws UsageException {
        byte[] encoded = block("PRIVATE KEY")
                .orElseThrow(() -> new UsageException(option
                        + " takes a file with a private key: -----BEGIN PRIVATE KEY----- (PKCS#8, not encrypted)"));
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new UsageException(option + " takes a private key by Ed25519; that in the file is none");
        }
    }

    /** The public key by Ed25519, where the file holds one. */
    Optional<PublicKey> publicKey() throws UsageException {
        Optional<byte[]> encoded = block("PUBLIC KEY");
        if (encoded.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.get())));
        } catch (GeneralSecurityException e) {
            throw new UsageException(option + " takes a public key by Ed25519; that in the file is none");
        }
    }

    private Optional<byte[]> block(String type) throws UsageException {
        String start = "-----BEGIN " + type + "-----";
        int from = text.indexOf(start);
        int to = from < 0 ? -1 : text.indexOf("-----END " + type + "-----", from);
        if (to < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text.substring(from + start.length(), to)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " takes a file of keys; the block of the " + type.toLowerCase(Locale.ROOT)
                    + " is not base64");
        }
    }
}
