package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/**
 * Many things, each to be opened, with a search and filters over them.
 *
 * @param title   what they are
 * @param filters choices to narrow them down by
 * @param entries the things, in order
 * @param omitted what is said about those left out; empty when none is
 */
public record Entries(String title, List<Filter> filters, List<Entry> entries, String omitted) implements Part {

    public Entries {
        Objects.requireNonNull(title, "title");
        filters = List.copyOf(filters);
        entries = List.copyOf(entries);
        Objects.requireNonNull(omitted, "omitted");
    }

    /** Whether they are few enough to stand open where they want a reader's eye. */
    public boolean few() {
        return entries.size() <= 60;
    }
}
