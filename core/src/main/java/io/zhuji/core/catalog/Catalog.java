package io.zhuji.core.catalog;

import io.zhuji.core.finding.Basis;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One immutable snapshot of what is known: standards, what applies to which goods, and the law. Thread-safe; an object you
 * keep.
 */
public final class Catalog {

    private Catalog() {}

    /** The catalog that comes with the library. */
    public static Catalog builtIn() {
        return new Catalog();
    }

    /** The edition of that number. */
    public Optional<Standard> find(StandardNumber number) {
        return Optional.empty();
    }

    /** All editions of a series, oldest first. */
    public List<Standard> editions(SeriesKey series) {
        return List.of();
    }

    /** All standards, in the order of their numbers. */
    public List<Standard> standards() {
        return List.of();
    }

    /**
     * What is known of a reference on a day.
     *
     * @param on the date of the act
     */
    public Resolution resolve(StandardReference reference, LocalDate on) {
        return new Resolution(reference, Standing.NOT_IN_CATALOG, Optional.empty(), Optional.empty(), false);
    }

    /** The kind of goods of that id. */
    public Optional<Category> category(String id) {
        return Optional.empty();
    }

    /** The legal ground of that id, such as {@code SL-25}. */
    public Optional<Basis> basis(String id) {
        return Optional.empty();
    }

    /** The SHA-256 digest of all packs in their order, lower-case hexadecimal. */
    public String digest() {
        return "";
    }

    /** What this snapshot is made of, by name: the edition of each pack and the digest. */
    public Map<String, String> editions() {
        return Map.of();
    }
}
