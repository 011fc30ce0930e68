package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One offer on a shop page, as the platform holds it.
 *
 * @param id           the platform's own id; may be empty
 * @param categoryPath the platform's category, levels joined by {@code >}; may be empty
 * @param title        the title; may be empty
 * @param attributes   names and values in the order of the page; a name may occur more than once
 */
public record Listing(String id, String categoryPath, String title, List<Attribute> attributes) {

    public Listing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(categoryPath, "categoryPath");
        Objects.requireNonNull(title, "title");
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param name  as the platform writes it
     * @param value as the seller wrote it
     * @param at    the place of the value in the caller's own object
     */
    public record Attribute(String name, String value, Pointer at) {

        public Attribute {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(at, "at");
        }
    }

    /** A listing from a map; the map's order is the page's. */
    public static Listing of(String id, String categoryPath, String title, Map<String, String> attributes) {
        Pointer all = Pointer.ROOT.then("attributes");
        List<Attribute> list = new ArrayList<>();
        attributes.forEach((name, value) -> list.add(new Attribute(name, value, all.then(name))));
        return new Listing(id, categoryPath, title, list);
    }
}
