package io.zhuji.core.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which headers mean which fields (列映射), as data. Immutable.
 *
 * <p>A header means a field when the two are the same once width, case, blanks, and the marks {@code * : _ - . ·} are put aside; a note in
 * brackets at the end, such as （必填）, is put aside where the header with it means nothing. One in two languages, such as 状态 Status, means what both mean. Likeness never
 * counts. Of two columns of a table that mean one field, the one whose header stands first among its aliases is read.
 */
public final class ColumnMapping {

    private static final char CHINESE = '\u2E80';

    /** No header is longer. */
    private static final int LONGEST = 200;

    private final List<Column> columns;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, Integer> byField = new HashMap<>();

    private ColumnMapping(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (byField.put(column.field(), i) != null) {
                throw new IllegalArgumentException("the field '" + column.field() + "' stands twice in a mapping");
            }
            put(column.field(), i, 0);
            for (int order = 0; order < column.aliases().size(); order++) {
                put(column.aliases().get(order), i, order + 1);
            }
        }
    }

    private void put(String alias, int index, int order) {
        String key = key(alias);
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "the alias '" + alias + "' of '" + columns.get(index).field() + "' holds nothing to compare");
        }
        orders.putIfAbsent(key, order);
        Integer other = byKey.put(key, index);
        if (other != null && other != index) {
            throw new IllegalArgumentException("the header '" + alias + "' means both '"
                    + columns.get(other).field() + "' and '"
                    + columns.get(index).field() + "'");
        }
    }

    /**
     * A mapping of those columns.
     *
     * @throws IllegalArgumentException if a field stands twice, or a header means two fields
     */
    public static ColumnMapping of(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a mapping has at least one column");
        }
        return new ColumnMapping(columns);
    }

    /** A mapping of those columns. */
    public static ColumnMapping of(Column... columns) {
        return of(List.of(columns));
    }

    /**
     * Reads a mapping from text, one column a line: {@code field = alias | alias}, with {@code !} behind the field when it is required.
     * Blank lines and lines that begin with {@code #} are passed over.
     *
     * @throws IllegalArgumentException if a line is not of that form; the message names the line
     */
    public static ColumnMapping parse(String text) {
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String trimmed = Blanks.strip(line);
            if (trimmed.isEmpty() || trimmed.charAt(0) == '#') {
                continue;
            }
            int equal = trimmed.indexOf('=');
            String field = equal < 0 ? "" : Blanks.strip(trimmed.substring(0, equal));
            boolean required = field.endsWith("!");
            String name = required ? Blanks.strip(field.substring(0, field.length() - 1)) : field;
            if (name.isEmpty()) {
                throw new IllegalArgumentException("line " + number
                        + " of a mapping is not of the form 'field = alias | alias', was '" + line + "'");
            }
            columns.add(new Column(name, required, aliases(trimmed.substring(equal + 1))));
        }
        return of(columns);
    }

    private static List<String> aliases(String text) {
        List<String> aliases = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            String alias = Blanks.strip(text.substring(from, to));
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
            from = to + 1;
        }
        return aliases;
    }

    /** The columns, in the order given. */
    public List<Column> columns() {
        return columns;
    }

    /** The column a header means. */
    public Optional<Column> column(String header) {
        int index = indexOf(header);
        return index < 0 ? Optional.empty() : Optional.of(columns.get(index));
    }

    /** The index of the column a header means, or -1. */
    int indexOf(String header) {
        return byKey.getOrDefault(known(header), -1);
    }

    /** The place of a header among those of its column; the first are the clearest. */
    int order(String header) {
        return orders.getOrDefault(known(header), Integer.MAX_VALUE);
    }

    /** How many signs of a header count. */
    static int length(String header) {
        return header.length() > LONGEST ? LONGEST : key(header).length();
    }

    /** The key that means a column, empty where none does: of the header, of it without its note, or of what it says in Chinese. */
    private String known(String header) {
        if (header.length() > LONGEST) {
            return "";
        }
        String key = key(header);
        if (byKey.containsKey(key)) {
            return key;
        }
        if (key.endsWith(")")) {
            int open = key.lastIndexOf('(');
            return open > 0 && byKey.containsKey(key.substring(0, open)) ? key.substring(0, open) : "";
        }
        int chinese = 0;
        while (chinese < key.length() && key.charAt(chinese) >= CHINESE) {
            chinese++;
        }
        String first = key.substring(0, chinese);
        String second = key.substring(chinese < key.length() && key.charAt(chinese) == '/' ? chinese + 1 : chinese);
        Integer index = byKey.get(first);
        return index != null && index.equals(byKey.get(second)) ? first : "";
    }

    /**
     * The index of a field.
     *
     * @throws IllegalArgumentException if no column is of that field
     */
    int indexOfField(String field) {
        Integer index = byField.get(Objects.requireNonNull(field, "field"));
        if (index == null) {
            throw new IllegalArgumentException("no column of the mapping is of the field '" + field + "'; there are "
                    + columns.stream().map(Column::field).toList());
        }
        return index;
    }

    private static String key(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Blanks.isBlank(c) && "*:_-.·".indexOf(c) < 0) {
                key.append(c == '【' || c == '[' ? '(' : c == '】' || c == ']' ? ')' : c);
            }
        }
        return key.toString();
    }
}
