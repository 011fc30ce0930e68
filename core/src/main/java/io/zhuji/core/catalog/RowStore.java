package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the standards of a pack as it is read: the first few thousand as objects, and all as bytes once there are more. */
final class RowStore {

    /** From here on bytes; packs of fewer rows are asked for the same rows over and over. */
    static final int MANY = 8192;

    private final List<Standard> few = new ArrayList<>();
    private final Set<StandardNumber> numbers = new HashSet<>();
    private final Map<StandardNumber, AgeScope> ages = new HashMap<>();
    private PackedRows.@Nullable Builder many;

    /**
     * Adds a row; false where there is known to be one of its number already. Of many rows that is told at the end, see
     * {@link #tellTwice}.
     */
    boolean add(StandardRow row, int index) {
        Standard standard = row.standard();
        if (row.ages().isPresent()) {
            ages.put(standard.number(), row.ages().get());
        }
        if (many == null && few.size() == MANY) {
            spill();
        }
        if (many != null) {
            many.add(standard, index);
            return true;
        }
        few.add(standard);
        return numbers.add(standard.number());
    }

    private void spill() {
        PackedRows.Builder packed = new PackedRows.Builder();
        for (int i = 0; i < few.size(); i++) {
            packed.add(few.get(i), i); // its place in the file no longer matters
        }
        few.clear();
        numbers.clear();
        many = packed;
    }

    /** Tells which of many rows have a number that one before them has; of the first few it was told as they came. */
    void tellTwice(PackInput in) {
        if (many != null) {
            for (int row : many.twice(MANY)) {
                in.problem(
                        "twice",
                        Section.at("standards", many.index(row)),
                        many.number(row).toString());
            }
        }
    }

    /** The rows added; to be asked for once. */
    Rows rows() {
        return many == null ? new HeldRows(few) : many.rows();
    }

    Map<StandardNumber, AgeScope> ages() {
        return ages;
    }
}
