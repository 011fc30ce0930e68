package io.zhuji.declaration;

import io.zhuji.core.table.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts the rows of one draft together. */
final class RowGroups {

    private static final String[] KEYS = {"id", "product.model", "product.gtin", "product.name"};

    private final TableBinding binding;
    private final Supplier<Draft> start;
    private final Consumer<Draft> drafts;
    private final SeenKeys seen = new SeenKeys();
    private List<Entry> rows = new ArrayList<>();
    private String key = "";

    RowGroups(TableBinding binding, Supplier<Draft> start, Consumer<Draft> drafts) {
        this.binding = binding;
        this.start = start;
        this.drafts = drafts;
    }

    void add(Entry entry) {
        String next = key(entry);
        boolean more = !rows.isEmpty() && (next.isEmpty() || next.equals(key));
        if (!more) {
            end();
            key = next;
        }
        rows.add(entry);
    }

    /** A key by the first of the fields that has one; empty for a row that only goes on. */
    private String key(Entry entry) {
        for (int i = 0; i < KEYS.length; i++) {
            String text = binding.text(entry, KEYS[i]);
            if (!text.isEmpty()) {
                return i + text;
            }
        }
        return "";
    }

    void end() {
        if (rows.isEmpty()) {
            return;
        }
        boolean again = !key.isEmpty() && !seen.add(key);
        drafts.accept(new RowDraft(binding, rows, start.get()).draft(key, again));
        rows = new ArrayList<>();
    }
}
