package io.zhuji.core.catalog;

import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One section of a pack: a list of rows of one kind, each under a key of its own. A new kind of fact is a new subclass and
 * its name in {@link Pack#SHAPE}.
 *
 * @param <T> a row
 */
abstract class Section<T> {

    private final String name;
    private final List<T> rows = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();

    Section(String name) {
        this.name = name;
    }

    /** Reads the row at this place; empty where it is not sound, which has then been told. */
    abstract Optional<T> read(PackInput in) throws IOException;

    /** What a row is known by; a pack holds it once. */
    abstract Object key(T row);

    final String name() {
        return name;
    }

    /** The rows read, in the order of the file. */
    final List<T> rows() {
        return List.copyOf(rows);
    }

    /** Reads the section at this place. */
    final void readRows(PackInput in) throws IOException {
        if (!in.list()) {
            return;
        }
        while (in.element()) {
            Optional<T> row = read(in);
            if (row.isPresent()) {
                if (!keep(row.get())) {
                    in.problem("twice", key(row.get()).toString());
                }
            }
        }
    }

    /** Keeps a row; false where there is one with its key already. */
    boolean keep(T row) {
        rows.add(row);
        return keys.add(key(row));
    }

    /** The place of a row in its file. */
    static Pointer at(String section, int index) {
        return Pointer.ROOT.then(section).then(index);
    }
}
