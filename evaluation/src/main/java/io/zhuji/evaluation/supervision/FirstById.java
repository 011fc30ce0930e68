package io.zhuji.evaluation.supervision;

/** The first row of each id, in an open hash table without a node per row: a frame may hold a million. */
final class FirstById {

    private final FrameRow[] table;
    /** Of the rows, so that one is fetched only to be found the same. */
    private final int[] hashes;

    FirstById(int rows) {
        // at most half full
        table = new FrameRow[Integer.highestOneBit(Math.max(rows, 4)) << 2];
        hashes = new int[table.length];
    }

    /** The row with the same id that came before; where there is none, this row is from now on the first, and returned. */
    FrameRow firstOrThis(FrameRow row) {
        int hash = row.id().hashCode() * 0x9E3779B9;
        int at = hash >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (true) {
            FrameRow there = table[at];
            if (there == null) {
                table[at] = row;
                hashes[at] = hash;
                return row;
            }
            if (hashes[at] == hash && there.id().equals(row.id())) {
                return there;
            }
            at = at + 1 & table.length - 1;
        }
    }
}
