package io.zhuji.core.table;

import io.zhuji.core.finding.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads workbooks (XLSX, ECMA-376) part by part, holding the packed file and the shared texts, and one row at a time. */
final class XlsxSource {

    private final TableLimits limits;
    private final Told told;

    XlsxSource(TableLimits limits, Told told) {
        this.limits = limits;
        this.told = told;
    }

    void read(InputStream in, Optional<String> only, RowSink rows) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes((int) Math.min(limits.workbookBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.workbookBytes()) {
            throw new Unreadable("too-large", Long.toString(limits.workbookBytes()));
        }
        Workbook workbook = new Workbook(new Archive(bytes, limits), limits);
        List<String> names = new ArrayList<>();
        boolean any = false;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            names.add(sheet.name());
            if (only.isPresent() && !only.get().equals(sheet.name())) {
                continue;
            }
            if (only.isEmpty() && sheet.hidden()) {
                told.whole(TableRule.UNDERSTOOD, "hidden-sheet", Row.place(sheet.name()), "value", sheet.name());
                continue;
            }
            any = true;
            if (rows instanceof MergeSink merging) {
                merging.merges(workbook.merges(sheet));
            }
            try (Xml xml = workbook.open(sheet)) {
                SheetSource source = new SheetSource(workbook, sheet.name(), xml, limits, told);
                Optional<Row> row = source.next();
                while (row.isPresent()) {
                    if (!row.get().isBlank()) {
                        source.seen();
                        rows.row(row.get());
                    }
                    row = source.next();
                }
                source.end();
            }
        }
        if (!any) {
            throw new Unreadable("no-table", Pointer.ROOT, only.orElse(""), String.join(", ", names));
        }
    }

    /** A whole number from 0 to a bound, or -1 for anything else. */
    static int whole(String text, int most) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number > most ? -1 : number;
    }
}
