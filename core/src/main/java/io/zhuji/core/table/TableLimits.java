package io.zhuji.core.table;

/**
 * How large a table may be before reading it stops with a finding.
 *
 * @param workbookBytes bytes of a workbook as it comes, which are held in memory; CSV is read as it flows
 * @param inflatedBytes bytes of a workbook unpacked, all that is read of it taken together
 * @param ratio         bytes unpacked for one byte packed, of one part of more than a mebibyte
 * @param parts         parts of a workbook
 * @param rows          rows of a table, blank ones included
 * @param columns       columns of a row
 * @param cellChars     characters of a cell
 */
public record TableLimits(
        long workbookBytes, long inflatedBytes, int ratio, int parts, int rows, int columns, int cellChars) {

    /** 64 MiB packed, 1 GiB unpacked, 1 : 400, 4096 parts, 5 million rows of 1024 columns, 32 767 characters a cell. */
    public static final TableLimits STANDARD = new TableLimits(64L << 20, 1L << 30, 400, 4096, 5_000_000, 1024, 32_767);

    public TableLimits {
        atLeastOne("workbookBytes", workbookBytes);
        atLeastOne("inflatedBytes", inflatedBytes);
        atLeastOne("ratio", ratio);
        atLeastOne("parts", parts);
        atLeastOne("rows", rows);
        atLeastOne("columns", columns);
        atLeastOne("cellChars", cellChars);
        if (workbookBytes > Integer.MAX_VALUE - 64) {
            throw new IllegalArgumentException("workbookBytes must fit an array, was " + workbookBytes);
        }
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, was " + value);
        }
    }
}
