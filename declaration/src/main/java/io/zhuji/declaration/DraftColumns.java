package io.zhuji.declaration;

import io.zhuji.core.resource.TextResource;
import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which headers of a table mean which fields of a draft (列映射), as data: those of our own template, and of systems in use.
 *
 * <p>The fields are {@code id}, {@code firstOffered} and the other fields of {@link Draft}; {@code enterprise.code}, {@code entrusting.name},
 * {@code product.gtin}, {@code standard.number}, {@code indicator.limit}, {@code channel.place}, {@code packaging.number} and the like for its
 * parts; {@code product.amount.NAME} and {@code product.trait.NAME}; {@code indicator.lower} and {@code indicator.upper} for a limit in two
 * columns; and {@code indicator:NAME:KIND:METHOD} for a column that holds the limit of one indicator, kind and method being left
 * out at will.
 */
public final class DraftColumns {

    /** How a column of one indicator begins. */
    static final String WIDE = "indicator:";

    private static final Set<String> SYSTEMS = Set.of("template", "sap", "kingdee", "yonyou");

    private DraftColumns() {}

    /** The systems whose headers come with the library: {@code template}, {@code sap}, {@code kingdee}, {@code yonyou}. */
    public static Set<String> systems() {
        return new TreeSet<>(SYSTEMS);
    }

    /**
     * The headers of one system and, where they differ, those of our own template.
     *
     * @param system one of {@link #systems}
     * @throws IllegalArgumentException for any other system
     */
    public static ColumnMapping of(String system) {
        if (!SYSTEMS.contains(system)) {
            throw new IllegalArgumentException("system is one of " + systems() + ", was '" + system + "'");
        }
        ColumnMapping template = ColumnMapping.parse(TextResource.text(DraftColumns.class, "columns-template.txt"));
        return system.equals("template")
                ? template
                : over(
                        template,
                        ColumnMapping.parse(TextResource.text(DraftColumns.class, "columns-" + system + ".txt")));
    }

    /**
     * A mapping and, over it, another: a field of the latter takes its aliases first, and a header that both know means what
     * the latter says.
     */
    public static ColumnMapping over(ColumnMapping base, ColumnMapping own) {
        List<Column> columns = new ArrayList<>(own.columns());
        for (Column column : base.columns()) {
            List<String> aliases = new ArrayList<>();
            for (String alias : column.aliases()) {
                if (own.column(alias).isEmpty()) {
                    aliases.add(alias);
                }
            }
            int same = indexOf(columns, column.field());
            if (same >= 0) {
                Column mine = columns.get(same);
                List<String> all = new ArrayList<>(mine.aliases());
                all.addAll(aliases);
                columns.set(same, new Column(mine.field(), mine.required(), all));
            } else if (own.column(column.field()).isEmpty()) {
                columns.add(new Column(column.field(), column.required(), aliases));
            }
        }
        return ColumnMapping.of(columns);
    }

    private static int indexOf(List<Column> columns, String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
