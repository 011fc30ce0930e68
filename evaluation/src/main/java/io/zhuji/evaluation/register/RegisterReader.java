package io.zhuji.evaluation.register;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.resource.TextResource;
import io.zhuji.core.rule.RuleEntry;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads records of one kind of register from rows with named columns, in English or Chinese; which header means what is data
 * ({@link #columns}). A row that is no record gives a finding for each thing that is wrong with it. Immutable and thread-safe.
 *
 * @param <R> the kind of record
 */
public final class RegisterReader<R extends Registered> {

    /** Makes a record of the fields of a row; what it lacks it tells to the fields. */
    private interface Maker<R> {
        R make(Fields fields);
    }

    private final String kind;
    private final ColumnMapping columns;
    private final Map<String, String> words = words();
    private final Maker<R> maker;

    private RegisterReader(String kind, Maker<R> maker) {
        this.kind = kind;
        this.columns = ColumnMapping.parse(TextResource.text(RegisterReader.class, kind + ".columns"));
        this.maker = maker;
    }

    /** A reader of trainings. */
    public static RegisterReader<Training> ofTrainings() {
        return new RegisterReader<>(
                "training",
                row -> new Training(
                        row.number(),
                        row.enterprise(),
                        row.text("name"),
                        row.needed("person"),
                        row.word("role"),
                        row.text("subject"),
                        row.amount("hours"),
                        row.neededDate("on"),
                        row.text("region"),
                        row.text("industry")));
    }

    /** A reader of parts taken in standards. */
    public static RegisterReader<Participation> ofParticipations() {
        return new RegisterReader<>(
                "participation",
                row -> new Participation(
                        row.number(),
                        row.enterprise(),
                        row.text("name"),
                        row.needed("standard"),
                        row.word("level"),
                        row.word("role"),
                        row.word("act"),
                        row.word("stage"),
                        row.neededDate("on"),
                        row.text("region"),
                        row.text("industry")));
    }

    /** A reader of seats and secretariats in committees. */
    public static RegisterReader<Seat> ofSeats() {
        return new RegisterReader<>(
                "committee",
                row -> new Seat(
                        row.number(),
                        row.enterprise(),
                        row.text("name"),
                        row.needed("committee"),
                        row.word("level"),
                        row.word("role"),
                        row.neededDate("from"),
                        row.lastDay("from", "to"),
                        row.text("region"),
                        row.text("industry")));
    }

    /** A reader of titles; a row without one means the standard-innovative enterprise. */
    public static RegisterReader<Recognition> ofRecognitions() {
        return new RegisterReader<>(
                "recognition",
                row -> new Recognition(
                        row.number(),
                        row.enterprise(),
                        row.text("name"),
                        row.word("title").isEmpty() ? Recognition.INNOVATIVE : row.word("title"),
                        row.word("level"),
                        row.neededDate("from"),
                        row.lastDay("from", "to"),
                        row.text("region"),
                        row.text("industry")));
    }

    /** A reader of certificates; one of a system that is none of the seven is kept as written and told. */
    public static RegisterReader<Certificate> ofCertificates() {
        return new RegisterReader<>(
                "certificate",
                row -> new Certificate(
                        row.number(),
                        row.enterprise(),
                        row.text("name"),
                        row.system(),
                        row.needed("number"),
                        row.industries("scope"),
                        row.word("state"),
                        row.neededDate("from"),
                        row.lastDay("from", "to"),
                        row.text("region")));
    }

    /** Which headers mean which fields. */
    public ColumnMapping columns() {
        return columns;
    }

    /** The kind of record: {@code training}, {@code participation}, {@code committee}, {@code recognition}, {@code certificate}. */
    public String kind() {
        return kind;
    }

    /** The rule of reading with all its conclusions; it is ours and stands on no law. */
    public static List<RuleEntry> rules() {
        return List.of(Remarks.entry());
    }

    /** The sentences for what this package finds. */
    public static Messages messages() {
        return Remarks.messages();
    }

    /**
     * Reads a row.
     *
     * @param row   its line in the source, for messages
     * @param cells its cells by the header of the column; headers that mean nothing are passed over
     * @param out   where findings go
     * @return empty when the row is no record; then a finding was given
     */
    public Optional<R> read(int row, Map<String, String> cells, Consumer<Finding> out) {
        Map<String, String> fields = new HashMap<>();
        cells.forEach((header, cell) -> columns.column(header)
                .ifPresent(column ->
                        fields.merge(column.field(), cell.strip(), (first, other) -> first.isEmpty() ? other : first)));
        return read(row, field -> fields.getOrDefault(field, ""), out);
    }

    /**
     * Reads a row by the names of its fields, as those of {@link #columns} have them.
     *
     * @param row   its line in the source, for messages
     * @param texts the text of a field; empty where there is none
     * @param out   where findings go
     */
    public Optional<R> read(int row, UnaryOperator<String> texts, Consumer<Finding> out) {
        Fields fields = new Fields(row, columns, texts, words, out);
        R record = maker.make(fields);
        return fields.sound() ? Optional.of(record) : Optional.empty();
    }

    /**
     * Reads a table, CSV or XLSX, into a register.
     *
     * @param file its name, for messages
     * @param in   its bytes; read, not closed
     * @param into takes the records, each once
     * @param out  where findings about rows go; those about the table as a whole are returned
     * @throws IOException if the stream breaks
     */
    public TableReading read(String file, InputStream in, Register<R> into, Consumer<Finding> out) throws IOException {
        return TableReader.standard()
                .read(
                        file,
                        in,
                        columns,
                        row -> read((int) Math.min(row.row().line(), Integer.MAX_VALUE), row::text, out)
                                .ifPresent(record -> into.add(record, out)));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String line : TextResource.lines(RegisterReader.class, "words.txt")) {
            List<String> cells = Lists.split(line, '|');
            words.put(cells.get(0), cells.get(1));
        }
        return Map.copyOf(words);
    }
}
