package io.zhuji.evaluation.supervision;

import io.zhuji.core.resource.TextResource;
import io.zhuji.core.table.ColumnMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Mappings of headers beside this class, and rows read by them. */
final class Columns {

    private Columns() {}

    static ColumnMapping read(String name) {
        return ColumnMapping.parse(TextResource.text(Columns.class, name));
    }

    /** The texts of a row by field; empty where there is none. */
    static UnaryOperator<String> texts(ColumnMapping columns, Map<String, String> cells) {
        Map<String, String> fields = new HashMap<>();
        cells.forEach((header, cell) -> columns.column(header)
                .ifPresent(column ->
                        fields.merge(column.field(), cell.strip(), (first, other) -> first.isEmpty() ? other : first)));
        return field -> fields.getOrDefault(field, "");
    }
}
