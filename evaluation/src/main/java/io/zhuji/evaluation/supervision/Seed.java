package io.zhuji.evaluation.supervision;

import io.zhuji.core.digest.Sha256;
import java.util.Objects;

/**
 * What a draw's randomness comes from (随机种子): a secret whose digest is published before the draw, and a public value that
 * nobody could know when the digest was published, such as the numbers of a later lottery.
 *
 * <p>The public value may be empty; then whoever made the secret could have tried many before publishing one.
 *
 * @param secret      16 characters or more, none of them a control character
 * @param publicValue the public value as text, none of it a control character; may be empty
 */
public record Seed(String secret, String publicValue) {

    public Seed {
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(publicValue, "publicValue");
        if (secret.length() < 16) {
            throw new IllegalArgumentException(
                    "secret of a seed must have 16 characters or more, had " + secret.length());
        }
        // the two are joined by a line feed before hashing, so neither may hold one
        if (hasControls(secret) || hasControls(publicValue)) {
            throw new IllegalArgumentException("secret and publicValue of a seed must hold no control character");
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The digest to publish before the draw: SHA-256 of the secret in UTF-8, lower-case hexadecimal. */
    public String commitment() {
        return Sha256.hex(secret);
    }

    /** The key of all streams of the draw: SHA-256 of secret, line feed, public value. */
    String key() {
        return Sha256.hex(secret + "\n" + publicValue);
    }
}
