package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The merged cells of one sheet (合并单元格, ECMA-376-1:2016, 18.3.1.55). A merged cell has the value of its first; what overlaps another,
 * which no spreadsheet writes, is left out.
 */
final class Merges {

    static final Merges NONE = new Merges(List.of());

    private static final int LAST_COLUMN = 16_383;

    private final List<Range> ranges;
    private final Map<Integer, List<Range>> byColumn = new TreeMap<>();

    /**
     * A merged cell, all bounds included.
     *
     * @param top    number of its first row, from 1
     * @param left   its first column, from 0
     * @param bottom number of its last row
     * @param right  its last column
     */
    record Range(int top, int left, int bottom, int right) {

        boolean holdsRow(int number) {
            return top <= number && number <= bottom;
        }
    }

    Merges(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::top));
        for (Range range : sorted) {
            List<Range> column = byColumn.computeIfAbsent(range.left(), left -> new ArrayList<>());
            if (column.isEmpty() || column.get(column.size() - 1).bottom() < range.top()) {
                column.add(range);
            }
        }
    }

    /** The merged cells of a sheet, of which no more than so many are taken in. */
    static Merges read(Xml xml, int most) throws Unreadable {
        List<Range> ranges = new ArrayList<>();
        while (xml.nextStart()) {
            String ref = xml.name().equals("mergeCell") ? xml.attribute("ref") : null;
            if (ref == null) {
                continue;
            }
            int colon = ref.indexOf(':');
            Range range = colon < 0 ? null : range(ref.substring(0, colon), ref.substring(colon + 1));
            if (range != null && ranges.size() < most) {
                ranges.add(range);
            }
        }
        return ranges.isEmpty() ? NONE : new Merges(ranges);
    }

    private static @org.jspecify.annotations.Nullable Range range(String from, String to) {
        int top = row(from);
        int bottom = row(to);
        int left = column(from);
        int right = column(to);
        return top < 1 || left < 0 || bottom < top || right < left ? null : new Range(top, left, bottom, right);
    }

    private static int letters(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
            i++;
        }
        return i;
    }

    private static int row(String cell) {
        return XlsxSource.whole(cell.substring(letters(cell)), Integer.MAX_VALUE);
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < letters(cell); i++) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
            if (column > LAST_COLUMN + 1) {
                return -1;
            }
        }
        return column - 1;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** All of them, in the order of the file. */
    List<Range> all() {
        return ranges;
    }

    /** Those that hold a row, by their first column; at most one a column. */
    List<Range> in(int row) {
        List<Range> found = new ArrayList<>();
        for (List<Range> column : byColumn.values()) {
            int low = 0;
            int high = column.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (column.get(middle).top() <= row) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (column.get(low).holdsRow(row)) {
                found.add(column.get(low));
            }
        }
        return found;
    }
}
