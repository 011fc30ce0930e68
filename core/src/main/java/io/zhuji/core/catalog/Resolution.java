package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog knows of one reference on one day. Immutable; two are equal when all they tell is.
 *
 * <p>The standard itself is read out of the catalog when it is asked for: where a citation stands is known without it.
 */
public final class Resolution {

    private final StandardReference reference;
    private final Standing standing;
    private final @Nullable Edition edition;
    private final Optional<StandardNumber> successor;
    private final boolean certain;

    Resolution(
            StandardReference reference,
            Standing standing,
            @Nullable Edition edition,
            Optional<StandardNumber> successor,
            boolean certain) {
        this.reference = reference;
        this.standing = standing;
        this.edition = edition;
        this.successor = successor;
        this.certain = certain;
    }

    /** What was asked for. */
    public StandardReference reference() {
        return reference;
    }

    /** Where it stands on that day. */
    public Standing standing() {
        return standing;
    }

    /** The edition meant: the one cited, or for an undated reference the one in force. */
    public Optional<Standard> standard() {
        return edition == null ? Optional.empty() : edition.found();
    }

    /** The direct successor, where that edition has one that is in force or announced. */
    public Optional<StandardNumber> successor() {
        return successor;
    }

    /** Whether the standing rests on a row of confidence A or B; else it supports at most SUSPECT. */
    public boolean certain() {
        return certain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolution resolution
                && certain == resolution.certain
                && standing == resolution.standing
                && reference.equals(resolution.reference)
                && successor.equals(resolution.successor)
                && standard().equals(resolution.standard());
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, standing, successor, certain);
    }

    @Override
    public String toString() {
        return reference + " " + standing + (successor.isPresent() ? ", then " + successor.get() : "")
                + (certain ? "" : ", not certain");
    }
}
