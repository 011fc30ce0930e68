package io.zhuji.examples.erp;

import io.zhuji.core.table.Cell;
import io.zhuji.core.table.TableReader;
import io.zhuji.core.table.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workbook an ERP system would export, made of a table that people can review. */
final class Workbook {

    private Workbook() {}

    static Path of(Path table, Path workbook) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(table)) {
            TableReader.standard().read(table.getFileName().toString(), in, row -> rows.add(row.cells()));
        }
        try (OutputStream out = Files.newOutputStream(workbook);
                TableWriter writer = TableWriter.xlsx(out)) {
            writer.sheet("产品");
            writer.header(rows.get(0).stream().map(Cell::text).toList());
            for (List<Cell> row : rows.subList(1, rows.size())) {
                writer.row(row.stream().map(Cell::text).toList());
            }
        }
        return workbook;
    }
}
