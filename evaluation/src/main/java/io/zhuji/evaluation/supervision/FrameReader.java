package io.zhuji.evaluation.supervision;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.evaluation.programme.EntryReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads the objects and the persons of a draw from rows with named columns, in English or Chinese, of JSON or of a table read by
 * {@link #objects} or {@link #persons}. Immutable and thread-safe.
 */
public final class FrameReader {

    private final ColumnMapping objects = Columns.read("frame.columns");
    private final ColumnMapping persons = Columns.read("inspectors.columns");

    /** A reader. */
    public FrameReader() {}

    /** Which headers mean which fields of an object. */
    public ColumnMapping objects() {
        return objects;
    }

    /** Which headers mean which fields of a person. */
    public ColumnMapping persons() {
        return persons;
    }

    /** As {@link #object(int, UnaryOperator, Consumer)}, from cells by their headers. */
    public Optional<FrameRow> object(int row, Map<String, String> cells, Consumer<Finding> out) {
        return object(row, Columns.texts(objects, cells), out);
    }

    /**
     * Reads an object. What is wrong with its id or stratum is said by {@link Frame}.
     *
     * @param row   its line in the source, for messages
     * @param texts the text of a field of {@link #objects}; empty where there is none
     * @param out   where a finding goes
     * @return empty when the day it was drawn last cannot be read: whether it takes part would then be a guess
     */
    public Optional<FrameRow> object(int row, UnaryOperator<String> texts, Consumer<Finding> out) {
        String id = texts.apply("id").strip();
        String written = texts.apply("last_drawn").strip();
        Optional<LocalDate> last = written.isEmpty() ? Optional.empty() : EntryReader.date(written);
        if (last.isEmpty() && !written.isEmpty()) {
            out.accept(Conclusions.LAST_DRAWN.at(
                    Pointer.ROOT.then("rows").then(row).then("last_drawn"), id, Integer.toString(row), written));
            return Optional.empty();
        }
        return Optional.of(new FrameRow(
                row,
                id,
                texts.apply("name").strip(),
                texts.apply("stratum").strip(),
                texts.apply("risk").strip(),
                last));
    }

    /** As {@link #person(int, UnaryOperator)}, from cells by their headers. */
    public Inspector person(int row, Map<String, String> cells) {
        return person(row, Columns.texts(persons, cells));
    }

    /**
     * Reads a person; recusals stand between semicolons or the Chinese signs ； and 、.
     *
     * @param row   the line in the source, for messages
     * @param texts the text of a field of {@link #persons}; empty where there is none
     */
    public Inspector person(int row, UnaryOperator<String> texts) {
        SortedSet<String> recusals = new TreeSet<>();
        String text = texts.apply("recusals").replace('；', ';').replace('、', ';');
        int from = 0;
        while (from <= text.length()) {
            int at = text.indexOf(';', from);
            int end = at < 0 ? text.length() : at;
            if (!text.substring(from, end).isBlank()) {
                recusals.add(text.substring(from, end).strip());
            }
            from = end + 1;
        }
        return new Inspector(row, texts.apply("id").strip(), recusals);
    }
}
