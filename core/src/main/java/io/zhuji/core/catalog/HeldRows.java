package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.List;
import java.util.Optional;

/** Rows as objects: what is asked for over and over is there already. */
final class HeldRows implements Rows {

    private final Optional<Standard>[] rows;

    HeldRows(List<Standard> standards) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a type with parameters
        Optional<Standard>[] all = new Optional[standards.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Optional.of(standards.get(i));
        }
        this.rows = all;
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public StandardNumber number(int row) {
        return get(row).number();
    }

    @Override
    public Optional<Standard> found(int row) {
        return rows[row];
    }

    @Override
    public void fill(int row, RowFacts facts) {
        facts.fill(get(row));
    }
}
