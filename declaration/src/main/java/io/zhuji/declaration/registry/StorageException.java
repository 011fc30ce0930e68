package io.zhuji.declaration.registry;

import java.io.IOException;
import java.util.Objects;

/**
 * The database failed: it is away, refused, or gave something that is no entry. Never thrown for what was handed in.
 *
 * <p>{@link #effect} says whether a write is known not to have happened. In both cases the same call may be made again as
 * it is: what is in the registry already is told as {@link Appended.Already} and not written twice.
 */
public final class StorageException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is known of the write that failed. */
    public enum Effect {
        /** Nothing was written; also of every failed read. */
        NOT_DONE,
        /** All or nothing of it was written, and it could not be learnt which. */
        UNKNOWN
    }

    private final Effect effect;

    StorageException(Effect effect, String message, Throwable cause) {
        super(message, cause);
        this.effect = Objects.requireNonNull(effect, "effect");
    }

    StorageException(Effect effect, String message) {
        super(message);
        this.effect = Objects.requireNonNull(effect, "effect");
    }

    /** What is known of the write. */
    public Effect effect() {
        return effect;
    }
}
