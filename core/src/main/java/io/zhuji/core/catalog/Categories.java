package io.zhuji.core.catalog;

import io.zhuji.core.catalog.Category.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins to each kind of goods the duties of the wider kinds it builds on. */
final class Categories {

    /** Wider kinds of wider kinds are followed so far. */
    private static final int DEPTH = 16;

    private Categories() {}

    static Map<String, Category> joined(Map<String, CategoryRow> rows) {
        Map<String, Category> joined = new TreeMap<>();
        for (CategoryRow row : rows.values()) {
            Category own = row.category();
            Set<String> wider = new LinkedHashSet<>();
            Set<String> seen = new HashSet<>();
            seen.add(own.id());
            collect(own.id(), 0, rows, seen, wider);
            if (wider.isEmpty()) {
                joined.put(own.id(), own);
                continue;
            }
            List<Duty> duties = new ArrayList<>();
            for (String id : wider) {
                CategoryRow base = rows.get(id);
                if (base != null) {
                    duties.addAll(base.category().mandatory());
                }
            }
            duties.addAll(own.mandatory());
            joined.put(
                    own.id(),
                    new Category(
                            own.id(),
                            own.nameZh(),
                            own.nameEn(),
                            own.use(),
                            duties,
                            own.recommended(),
                            own.safetyClass(),
                            own.ages(),
                            own.heights(),
                            own.ccc(),
                            own.cccClasses(),
                            own.energyLabel(),
                            own.waterLabel(),
                            own.permits(),
                            own.undatedAllowed(),
                            own.confidence()));
        }
        return joined;
    }

    /** The widest first; a circle in the data ends where it closes. */
    private static void collect(
            String id, int depth, Map<String, CategoryRow> rows, Set<String> seen, Set<String> into) {
        CategoryRow row = rows.get(id);
        if (row == null || depth > DEPTH) {
            return;
        }
        for (String wider : row.plus()) {
            if (seen.add(wider)) {
                collect(wider, depth + 1, rows, seen, into);
                into.add(wider);
            }
        }
    }
}
