package io.zhuji.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Messages;
import io.zhuji.core.finding.Outcome;
import io.zhuji.core.table.Column;
import io.zhuji.core.table.ColumnMapping;
import io.zhuji.core.table.Entry;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Rows of named cells: from JSON Lines, or from files whose name ends in {@code .csv}, {@code .tsv} or {@code .xlsx}. In all of
 * them a cell may be named by any header of a mapping.
 */
final class Rows {

    /** What is done with each row. */
    interface Use {
        /**
         * Takes one row.
         *
         * @param file   the name of its file, {@code <stdin>} for standard input
         * @param number its line in its file, from 1
         * @param texts  the text of a field; empty where there is none
         * @throws JsonProcessingException if the line is not what it should be
         * @throws IOException             if the output cannot be written
         */
        void row(String file, int number, UnaryOperator<String> texts) throws IOException;
    }

    private Rows() {}

    /** Whether a name is that of a table. */
    static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
    }

    /**
     * Hands every row to its use. What cannot be used is named on {@code err}, and the rest goes on.
     *
     * @param files none for standard input
     * @return how many lines or files could not be used
     */
    static long each(List<String> files, ColumnMapping columns, Locale locale, Terminal terminal, Use use)
            throws IOException {
        if (files.isEmpty()) {
            return lines(List.of(), columns, terminal, use);
        }
        long unusable = 0;
        for (String file : files) {
            unusable += isTable(file)
                    ? table(file, columns, locale, terminal, use)
                    : lines(List.of(file), columns, terminal, use);
        }
        return unusable;
    }

    private static long lines(List<String> files, ColumnMapping columns, Terminal terminal, Use use)
            throws IOException {
        String file = files.isEmpty() || files.get(0).equals("-") ? "<stdin>" : files.get(0);
        Map<String, String> known = new HashMap<>();
        return Inputs.numbered(files, true, terminal, (number, line) -> {
            Map<String, String> fields = new HashMap<>();
            JsonLines.strings(line).forEach((header, cell) -> {
                String field = known.computeIfAbsent(
                        header, name -> columns.column(name).map(Column::field).orElse(""));
                if (!field.isEmpty()) {
                    fields.merge(field, cell, (first, other) -> first.isEmpty() ? other : first);
                }
            });
            use.row(file, (int) Math.min(number, Integer.MAX_VALUE), field -> fields.getOrDefault(field, ""));
        });
    }

    private static long table(String file, ColumnMapping columns, Locale locale, Terminal terminal, Use use)
            throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            terminal.say("zhuji: " + file + ": no such file");
            return 1;
        } catch (IOException | InvalidPathException e) {
            terminal.say("zhuji: " + file + ": cannot be opened: " + e.getMessage());
            return 1;
        }
        Progress progress = new Progress(terminal);
        TableReading reading;
        try (in) {
            reading = TableReader.standard().read(file, in, columns, entry -> {
                row(file, entry, use);
                progress.line();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        progress.end();
        Messages messages = TableReader.messages();
        long wrong = 0;
        for (Finding finding : reading.findings()) {
            wrong += finding.outcome() == Outcome.NOTICE ? 0 : 1;
            terminal.say("zhuji: " + messages.text(finding, locale));
        }
        return reading.complete() ? wrong : Math.max(1, wrong);
    }

    private static void row(String file, Entry entry, Use use) {
        try {
            use.row(file, (int) Math.min(entry.row().line(), Integer.MAX_VALUE), entry::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
