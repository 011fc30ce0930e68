package io.zhuji.declaration.registry;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The end of a chain at some time: kept elsewhere, it is an anchor (锚点) that the chain can later be held against. Who can
 * rewrite the whole database cannot rewrite an anchor that was printed, mailed or signed.
 *
 * @param number how many entries there are
 * @param hash   the hash of the last; {@link Hash#NONE} when there is none
 */
@JsonPropertyOrder({"number", "hash"})
public record Head(long number, Hash hash) {

    /** The head of an empty registry. */
    public static final Head EMPTY = new Head(0, Hash.NONE);

    /** Checks that only an empty registry has no hash. */
    public Head {
        Objects.requireNonNull(hash, "hash");
        if (number < 0 || (number == 0) != hash.equals(Hash.NONE)) {
            throw new IllegalArgumentException(
                    "a head is 0 and no hash, or a number from 1 and the hash of that entry, was " + number + " and "
                            + hash);
        }
    }

    /**
     * Reads {@link #toString}.
     *
     * @throws IllegalArgumentException if the text is no head; the message quotes it
     */
    public static Head parse(String text) {
        int colon = text.indexOf(':');
        try {
            return new Head(Long.parseLong(text.substring(0, Math.max(colon, 0))), new Hash(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a head reads 17:<64 hexadecimal digits>, was '" + text + "'", e);
        }
    }

    /** Number and hash: {@code 17:9f86d0…}. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
