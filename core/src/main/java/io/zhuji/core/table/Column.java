package io.zhuji.core.table;

import java.util.List;
import java.util.Objects;

/**
 * A column a host understands: the name of the field and the headers people give it.
 *
 * @param field    its name in the host's program, such as {@code number}
 * @param required whether a table without it is of no use
 * @param aliases  headers that mean it, such as 标准编号, 标准号, Standard No.; the field's own name always does
 */
public record Column(String field, boolean required, List<String> aliases) {

    public Column {
        Objects.requireNonNull(field, "field");
        aliases = List.copyOf(aliases);
        if (field.isBlank()) {
            throw new IllegalArgumentException("the field of a column has no name, its aliases are " + aliases);
        }
    }

    /** What people call it: the first of the aliases, or the field's own name where it has none. */
    public String header() {
        return aliases.isEmpty() ? field : aliases.get(0);
    }

    /** A column that must be there. */
    public static Column required(String field, String... aliases) {
        return new Column(field, true, List.of(aliases));
    }

    /** A column that may be there. */
    public static Column optional(String field, String... aliases) {
        return new Column(field, false, List.of(aliases));
    }
}
