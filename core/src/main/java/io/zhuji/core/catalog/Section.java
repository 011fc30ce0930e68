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

    private final List<T> rows = new ArrayList<>();
    private final Set<Object> keys = new HashSet<>();

    /** Reads the row at this place; empty where it is not sound, which has then been told. */
    abstract Optional<T> read(PackInput in) throws IOException;

    /** What a row is known by; a pack holds it once. */
    abstract Object key(T row);

    /** The same for a reader. */
    String told(T row) {
        return key(row).toString();
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
        for (int index = 0; in.element(); index++) {
            Optional<T> row = read(in);
            if (row.isPresent()) {
                if (!keep(row.get(), index)) {
                    in.problem("twice", told(row.get()));
                }
            }
        }
        settle(in);
    }

    /**
     * Keeps a row; false where there is known to be one with its key already.
     *
     * @param index its place in the section
     */
    boolean keep(T row, int index) {
        rows.add(row);
        return keys.add(key(row));
    }

    /** Tells which keys stand twice that {@link #keep} left open. */
    void settle(PackInput in) {
        // all is known
    }

    /** The place of a row in its file. */
    static Pointer at(String section, int index) {
        return Pointer.ROOT.then(section).then(index);
    }
}
