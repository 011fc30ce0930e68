package io.zhuji.core.catalog;

import io.zhuji.core.resource.TextResource;
import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The headers of lists of standards and the words in their cells, as data: {@code list-columns.txt} and its like beside this class.
 *
 * @param columns  which headers mean which fields
 * @param states   which words mean which state
 * @param roles    which words mean which role
 * @param mandates which words mean which binding
 * @param notes    which words begin a note below or between the rows
 */
record ListWords(
        ColumnMapping columns, ColumnMapping states, ColumnMapping roles, ColumnMapping mandates, List<String> notes) {

    static ListWords builtIn() {
        return new ListWords(read("columns"), read("states"), read("roles"), read("mandates"), notesBuiltIn());
    }

    private static ColumnMapping read(String name) {
        return ColumnMapping.parse(TextResource.text(ListWords.class, "list-" + name + ".txt"));
    }

    private static List<String> notesBuiltIn() {
        return TextResource.text(ListWords.class, "list-notes.txt")
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }

    /** Whether a text is one of those words, or begins with it and a colon or a number. */
    boolean beginsNote(String text) {
        for (String word : notes) {
            if (text.startsWith(word)) {
                char next = text.length() == word.length() ? ':' : text.charAt(word.length());
                if (next == ':' || next == '：' || Character.isDigit(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same with other columns. */
    ListWords columns(ColumnMapping columns) {
        return new ListWords(columns, states, roles, mandates, notes);
    }

    static <E extends Enum<E>> Optional<E> constant(ColumnMapping words, String written, E[] constants) {
        Optional<String> field = words.column(written).map(Column::field);
        for (E constant : constants) {
            if (field.isPresent() && constant.name().toLowerCase(Locale.ROOT).equals(field.get())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
