package io.zhuji.declaration.registry;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One page of what was found.
 *
 * @param entries in the order of the chain
 * @param next    what the next page begins behind, see {@link Query#after}; empty when this is the last
 */
public record Found(List<Registered> entries, OptionalLong next) {

    /** Copies the list. */
    public Found {
        entries = List.copyOf(entries);
        Objects.requireNonNull(next, "next");
    }
}
