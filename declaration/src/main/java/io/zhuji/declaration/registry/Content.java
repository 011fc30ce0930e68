package io.zhuji.declaration.registry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The bytes that were made public, such as the canonical JSON of a declaration: at most 4 MiB. Immutable. */
public final class Content {

    /** The most bytes it may have. */
    public static final int MOST_BYTES = 4 << 20;

    private final byte[] bytes;
    private final Hash hash;

    private Content(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("content has at most " + MOST_BYTES + " bytes, had " + bytes.length);
        }
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
    }

    /** Copies some bytes. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** The UTF-8 bytes of a text. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }

    /** Their SHA-256. */
    public Hash hash() {
        return hash;
    }

    /** The bytes as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Equal when the bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hash);
    }

    /** Length and hash. */
    @Override
    public String toString() {
        return bytes.length + " bytes, SHA-256 " + hash;
    }
}
