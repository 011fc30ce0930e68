package io.zhuji.declaration.registry;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Status;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is looked for in a registry: entries that fit all that is said, in the order of the chain, a page at a time.
 *
 * @param enterprise who declared
 * @param product    a product key, as it was put on record
 * @param standard   the number of an executed standard, as it was put on record
 * @param statuses   the stages of life; none said means any
 * @param versions   which versions of a declaration
 * @param at         with {@link Versions#LATEST}, the instant at which they were the latest; absent means now
 * @param after      the page begins behind this number of the chain; 0 for the first
 * @param limit      the most entries of a page, 1 to 10 000
 */
public record Query(
        Optional<CreditCode> enterprise,
        Optional<String> product,
        Optional<String> standard,
        Set<Status> statuses,
        Versions versions,
        Optional<Instant> at,
        long after,
        int limit) {

    /** Which versions of each declaration are looked at. */
    public enum Versions {
        /** All there ever were. */
        ALL,
        /** The latest alone. */
        LATEST
    }

    /** The most entries of a page. */
    public static final int MOST = 10_000;

    private static final int USUAL = 100;

    /** Copies the statuses and checks each part. */
    public Query {
        Objects.requireNonNull(enterprise, "enterprise");
        product.ifPresent(key -> Written.require("product", key, Entry.LONGEST_KEY));
        standard.ifPresent(key -> Written.require("standard", key, Entry.LONGEST_KEY));
        SortedSet<Status> copy = new TreeSet<>(statuses);
        statuses = Collections.unmodifiableSortedSet(copy);
        Objects.requireNonNull(versions, "versions");
        at.ifPresent(instant -> Written.requireInstant("at", instant));
        if (at.isPresent() && versions == Versions.ALL) {
            throw new IllegalArgumentException("an instant is asked for with LATEST alone, was " + at.get());
        }
        if (after < 0) {
            throw new IllegalArgumentException("after is 0 or a number of the chain, was " + after);
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to " + MOST + ", was " + limit);
        }
    }

    /** Everything ever put on record. */
    public static Query all() {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Versions.ALL,
                Optional.empty(),
                0,
                USUAL);
    }

    /** The latest version of each declaration. */
    public static Query latest() {
        return all().versions(Versions.LATEST, Optional.empty());
    }

    /** What the public could read at an instant: the latest versions then, where they were published and not withdrawn. */
    public static Query publicAt(Instant at) {
        return all().versions(Versions.LATEST, Optional.of(at)).with(Status.PUBLISHED, Status.REVISED);
    }

    /** The same, of one enterprise. */
    public Query enterprise(CreditCode code) {
        return new Query(Optional.of(code), product, standard, statuses, versions, at, after, limit);
    }

    /** The same, of one product. */
    public Query product(String key) {
        return new Query(enterprise, Optional.of(key), standard, statuses, versions, at, after, limit);
    }

    /** The same, executing one standard. */
    public Query standard(String number) {
        return new Query(enterprise, product, Optional.of(number), statuses, versions, at, after, limit);
    }

    /** The same, at one of these stages. */
    public Query with(Status first, Status... others) {
        return new Query(enterprise, product, standard, EnumSet.of(first, others), versions, at, after, limit);
    }

    /** The same, behind a number of the chain. */
    public Query after(long number) {
        return new Query(enterprise, product, standard, statuses, versions, at, number, limit);
    }

    /** The page after a page; empty when that was the last. */
    public Optional<Query> next(Found page) {
        OptionalLong last = page.next();
        return last.isPresent() ? Optional.of(after(last.getAsLong())) : Optional.empty();
    }

    /** The same, with at most so many entries a page. */
    public Query limit(int most) {
        return new Query(enterprise, product, standard, statuses, versions, at, after, most);
    }

    private Query versions(Versions which, Optional<Instant> when) {
        return new Query(enterprise, product, standard, statuses, which, when, after, limit);
    }
}
