package io.zhuji.declaration;

import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads drafts out of tables: product master data of an ERP system as CSV or XLSX. Immutable and thread-safe; holds no more
 * than the rows of one draft at a time.
 *
 * <p>Rows that follow each other with the same {@code id} make one draft; where the table has no such column, those with the same
 * model, bar code or name of the product, whichever is there first. Each row may add a product, standards and an indicator; what
 * a draft has once must be the same on all its rows, or stand on one. A cell of standards may hold several numbers; where no
 * column does, numbers in the specification are taken. A report on such a draft points into the table: {@code /7/C},
 * {@code /Sheet1/7/C}.
 */
public final class DraftTable {

    private final TableReader reader;
    private final ColumnMapping mapping;
    private final TableBinding binding;
    private final Supplier<Draft> start;

    private DraftTable(TableReader reader, ColumnMapping mapping, Supplier<Draft> start) {
        this.reader = reader;
        this.mapping = mapping;
        this.binding = new TableBinding(mapping);
        this.start = start;
    }

    /**
     * A table with those headers.
     *
     * @throws IllegalArgumentException if a field of the mapping is none of {@link DraftColumns}
     */
    public static DraftTable of(ColumnMapping mapping) {
        return new DraftTable(TableReader.standard(), Objects.requireNonNull(mapping, "mapping"), Draft::new);
    }

    /** This table, each draft begun by the host: with its enterprise, its channel, and what else no column holds. */
    public DraftTable startingWith(Supplier<Draft> draft) {
        return new DraftTable(reader, mapping, Objects.requireNonNull(draft, "draft"));
    }

    /** This table, read in another way: within other limits, of one sheet alone. */
    public DraftTable readBy(TableReader other) {
        return new DraftTable(Objects.requireNonNull(other, "other"), mapping, start);
    }

    /**
     * Reads a file.
     *
     * @param file   its name, for the findings
     * @param in     its bytes; read, not closed
     * @param drafts takes the drafts one by one; what it throws is passed on
     * @return what the table itself was like
     * @throws IOException           if the stream breaks
     * @throws IllegalStateException if the file is CSV and FastCSV is not there; the message says what to add
     */
    public TableReading read(String file, InputStream in, Consumer<Draft> drafts) throws IOException {
        Objects.requireNonNull(drafts, "drafts");
        RowGroups groups = new RowGroups(binding, start, drafts);
        TableReading reading = reader.read(file, in, mapping, (Entry entry) -> groups.add(entry));
        groups.end();
        return reading;
    }
}
