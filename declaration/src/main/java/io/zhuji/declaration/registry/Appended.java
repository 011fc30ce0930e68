package io.zhuji.declaration.registry;

import java.util.Objects;
import java.util.Optional;

/** What became of an entry that was to be appended. */
public sealed interface Appended {

    /** What was to be appended. */
    Entry entry();

    /** The entry in the registry, unless it was refused. */
    Optional<Registered> registered();

    /**
     * It was written, and will still be there after a crash.
     *
     * @param there the entry in its place
     */
    record Done(Registered there) implements Appended {

        public Done {
            Objects.requireNonNull(there, "there");
        }

        @Override
        public Entry entry() {
            return there.entry();
        }

        @Override
        public Optional<Registered> registered() {
            return Optional.of(there);
        }
    }

    /**
     * The same version with the same bytes is in the registry already; nothing was written. The outcome of a retry.
     *
     * @param entry what was to be appended
     * @param there the entry in its place; it may have been published at another instant
     */
    record Already(Entry entry, Registered there) implements Appended {

        public Already {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(there, "there");
        }

        @Override
        public Optional<Registered> registered() {
            return Optional.of(there);
        }
    }

    /**
     * It does not fit what is in the registry; nothing was written.
     *
     * @param entry  what was to be appended
     * @param reason why it does not fit
     * @param latest the latest version of that declaration; empty when there is none
     */
    record Conflict(Entry entry, Reason reason, Optional<Registered> latest) implements Appended {

        /** Why an entry is refused. */
        public enum Reason {
            /** That version is there, with other content. */
            VERSION_TAKEN,
            /** The version it follows is not the latest: somebody was faster, or one is missing. */
            NOT_THE_LATEST,
            /** It would have been public before the version it follows. */
            BACKDATED
        }

        public Conflict {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(latest, "latest");
        }

        @Override
        public Optional<Registered> registered() {
            return Optional.empty();
        }
    }
}
