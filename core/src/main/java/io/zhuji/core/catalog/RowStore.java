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
    private @Nullable NumberSet seen;

    /** Adds a row; false where there is one of its number already. */
    boolean add(StandardRow row) {
        Standard standard = row.standard();
        if (row.ages().isPresent()) {
            ages.put(standard.number(), row.ages().get());
        }
        if (many == null && few.size() == MANY) {
            spill();
        }
        if (many == null || seen == null) {
            few.add(standard);
            return numbers.add(standard.number());
        }
        many.add(standard);
        return seen.add(standard.number());
    }

    private void spill() {
        PackedRows.Builder packed = new PackedRows.Builder();
        NumberSet set = new NumberSet();
        for (Standard standard : few) {
            packed.add(standard);
            set.add(standard.number());
        }
        few.clear();
        numbers.clear();
        many = packed;
        seen = set;
    }

    /** The rows added; to be asked for once. */
    Rows rows() {
        seen = null;
        return many == null ? new HeldRows(few) : many.rows();
    }

    Map<StandardNumber, AgeScope> ages() {
        return ages;
    }
}
