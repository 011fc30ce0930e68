package io.zhuji.declaration.page;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing of many that a page reports on; folded to its head until a reader opens it.
 *
 * @param badge  what became of it
 * @param title  what it is called
 * @param facts  a few facts for the head
 * @param keys   what filters find it by; each a key of a {@link Filter.Choice}
 * @param notes  remarks
 * @param more   how many further remarks are left out
 * @param tables tables below the remarks
 */
public record Entry(
        Badge badge, String title, List<Fact> facts, Set<String> keys, List<Note> notes, int more, List<Table> tables) {

    public Entry {
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        SortedSet<String> sorted = new TreeSet<>(keys);
        for (String key : sorted) {
            Filter.Choice.requireKey(key);
        }
        keys = Collections.unmodifiableSortedSet(sorted);
        notes = List.copyOf(notes);
        if (more < 0) {
            throw new IllegalArgumentException("more is not negative, was " + more);
        }
        tables = List.copyOf(tables);
    }
}
