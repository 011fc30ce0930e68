package io.zhuji.declaration.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.zhuji.core.digest.Sha256;
import java.util.Objects;

/**
 * A SHA-256 digest (FIPS 180-4).
 *
 * @param text 64 hexadecimal digits in lower case
 */
public record Hash(@JsonValue String text) {

    /** What stands for the hash before the first entry: 64 zeros. */
    public static final Hash NONE = new Hash("0".repeat(64));

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Hash {
        Objects.requireNonNull(text, "text");
        if (!isHash(text)) {
            throw new IllegalArgumentException("a hash is 64 hexadecimal digits in lower case, was '" + text + "'");
        }
    }

    /** The digest of some bytes. */
    public static Hash of(byte[] bytes) {
        return new Hash(Sha256.hex(bytes));
    }

    static boolean isHash(String text) {
        if (text.length() != 64) {
            return false;
        }
        for (int i = 0; i < 64; i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The digits. */
    @Override
    public String toString() {
        return text;
    }
}
