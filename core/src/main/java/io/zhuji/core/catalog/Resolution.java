package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
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
    private final long day;

    Resolution(
            StandardReference reference,
            Standing standing,
            @Nullable Edition edition,
            Optional<StandardNumber> successor,
            boolean certain,
            long day) {
        this.reference = reference;
        this.standing = standing;
        this.edition = edition;
        this.successor = successor;
        this.certain = certain;
        this.day = day;
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

    /**
     * All its direct successors that are in force or announced, {@link #successor} first: a standard that was split into parts
     * has several.
     */
    public List<StandardNumber> successors() {
        return edition == null || successor.isEmpty() ? List.of() : edition.successors(day);
    }

    /** The numbers of all {@link #successors}, apart by a comma and a blank, as findings tell them; empty where there are none. */
    public String successorNumbers() {
        StringJoiner numbers = new StringJoiner(", ");
        for (StandardNumber number : successors()) {
            numbers.add(number.toString());
        }
        return numbers.toString();
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
