package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardCode;
import io.zhuji.core.standard.StandardNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes: what a standard says takes little more than its letters, and becomes an object when somebody asks. The last
 * few asked for are kept.
 */
final class PackedRows implements Rows {

    private static final int CHUNK_BITS = 20;
    /** With its header an array of so many bytes takes no more than a megabyte, which is what large ones are kept in. */
    private static final int CHUNK = (1 << CHUNK_BITS) - 64;

    private static final int KEPT = 1024;

    private final List<StandardCode> codes;
    private final byte[][] chunks;
    /** The chunk in the upper bits, the place in it in the lower. */
    private final int[] places;

    // written by any thread at any time: each is whole, and one lost is only made again
    private final @Nullable Kept[] kept = new Kept[KEPT];

    private record Kept(int row, Optional<Standard> found) {}

    private PackedRows(List<StandardCode> codes, byte[][] chunks, int[] places) {
        this.codes = codes;
        this.chunks = chunks;
        this.places = places;
    }

    private RowReader reader(int row) {
        int place = places[row];
        return new RowReader(codes, chunks[place >>> CHUNK_BITS], place & (1 << CHUNK_BITS) - 1);
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public StandardNumber number(int row) {
        return reader(row).ownNumber();
    }

    @Override
    public Optional<Standard> found(int row) {
        Kept known = kept[row & KEPT - 1];
        if (known != null && known.row == row) {
            return known.found;
        }
        Optional<Standard> found = Optional.of(reader(row).standard());
        kept[row & KEPT - 1] = new Kept(row, found);
        return found;
    }

    @Override
    public void fill(int row, RowFacts facts) {
        reader(row).fill(facts);
    }

    /** Packs rows one after the other. */
    static final class Builder {

        private final Map<StandardCode, Integer> indexes = new HashMap<>();
        private final List<StandardCode> codes = new ArrayList<>();
        private final List<byte[]> chunks = new ArrayList<>();
        private final RowWriter writer = new RowWriter(this::code);
        private byte[] chunk = new byte[CHUNK];
        private int end;
        private int[] places = new int[1024];
        private int size;

        /** The hash of each number above its place in the file. */
        private long[] numbers = new long[1024];

        private @Nullable StandardCode last;
        private int lastIndex;

        private int code(StandardCode code) {
            // the rows of an issuer mostly follow each other
            if (last == null || !code.equals(last)) {
                last = code;
                Integer known = indexes.putIfAbsent(code, codes.size());
                lastIndex = known == null ? codes.size() : known;
                if (known == null) {
                    codes.add(code);
                }
            }
            return lastIndex;
        }

        int size() {
            return size;
        }

        /** @param index its place in the file */
        void add(Standard standard, int index) {
            writer.write(standard);
            int length = writer.length();
            if (length > chunk.length - end) {
                close();
                chunk = new byte[Math.max(CHUNK, length)];
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size + (size >> 1));
                numbers = Arrays.copyOf(numbers, places.length);
            }
            places[size] = chunks.size() << CHUNK_BITS | end;
            numbers[size] = (long) NumberKey.hash(standard.number()) << Integer.SIZE | index;
            writer.copyTo(chunk, end);
            end += length;
            size++;
        }

        /**
         * The rows from that one on that have a number that one before them has. At the end and for all: one row after the other,
         * each would wait for its place in a large table.
         */
        List<Integer> twice(int from) {
            List<Integer> twice = new ArrayList<>();
            long[] table = new long[4 * Integer.highestOneBit(Math.max(size, 1))];
            int mask = table.length - 1;
            for (int row = 0; row < size; row++) {
                int hash = (int) (numbers[row] >>> Integer.SIZE);
                int slot = hash & mask;
                while (table[slot] != 0 && !isTwice(table[slot], hash, row)) {
                    slot = slot + 1 & mask;
                }
                if (table[slot] == 0) {
                    table[slot] = (long) hash << Integer.SIZE | row + 1;
                } else if (row >= from) {
                    twice.add(row);
                }
            }
            return twice;
        }

        /** The place of a row in the file. */
        int index(int row) {
            return (int) numbers[row];
        }

        private boolean isTwice(long entry, int hash, int row) {
            return (int) (entry >>> Integer.SIZE) == hash
                    && number((int) entry - 1).equals(number(row));
        }

        StandardNumber number(int row) {
            int at = places[row] >>> CHUNK_BITS;
            byte[] bytes = at < chunks.size() ? chunks.get(at) : chunk;
            return new RowReader(codes, bytes, places[row] & (1 << CHUNK_BITS) - 1).ownNumber();
        }

        private void close() {
            if (end > 0) {
                chunks.add(end == chunk.length ? chunk : Arrays.copyOf(chunk, end));
            }
            end = 0;
        }

        /** The rows added; to be asked for once. */
        PackedRows rows() {
            close();
            return new PackedRows(List.copyOf(codes), chunks.toArray(new byte[0][]), Arrays.copyOf(places, size));
        }
    }
}
