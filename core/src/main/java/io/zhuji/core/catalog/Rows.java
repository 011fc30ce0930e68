package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** The standards of a pack by their place, few as objects, many as bytes. Immutable and thread-safe. */
interface Rows {

    int size();

    StandardNumber number(int row);

    /** The standard, present. */
    Optional<Standard> found(int row);

    void fill(int row, RowFacts facts);

    /** The standard itself. */
    default Standard get(int row) {
        return found(row).orElseThrow();
    }

    /** All of them as a list. */
    default List<Standard> list() {
        return new View(this);
    }

    /** Rows as a list that makes each when it is asked for. */
    final class View extends AbstractList<Standard> implements RandomAccess {

        private final Rows rows;

        View(Rows rows) {
            this.rows = rows;
        }

        @Override
        public Standard get(int index) {
            if (index < 0 || index >= rows.size()) {
                throw new IndexOutOfBoundsException("row " + index + " of " + rows.size());
            }
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
