package io.zhuji.declaration.registry;

import java.util.Objects;

/**
 * An entry with its place in the chain.
 *
 * @param number   its place, from 1, without gaps
 * @param previous the hash of the entry before it; {@link Hash#NONE} for the first
 * @param entry    what was put on record
 * @param hash     the hash over all of it, and over {@code previous}
 */
public record Registered(long number, Hash previous, Entry entry, Hash hash) {

    public Registered {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(hash, "hash");
    }

    /** The chain's head when this was its last entry. */
    public Head head() {
        return new Head(number, hash);
    }
}
