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
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int KEPT = 1024;

    private final StandardCode[] codes;
    private final byte[][] chunks;
    /** The chunk in the upper bits, the place in it in the lower. */
    private final int[] places;

    // written by any thread at any time: each is whole, and one lost is only made again
    private final @Nullable Kept[] kept = new Kept[KEPT];

    private record Kept(int row, Optional<Standard> found) {}

    private PackedRows(StandardCode[] codes, byte[][] chunks, int[] places) {
        this.codes = codes;
        this.chunks = chunks;
        this.places = places;
    }

    private RowReader reader(int row) {
        int place = places[row];
        return new RowReader(codes, chunks[place >>> CHUNK_BITS], place & CHUNK - 1);
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

        private final Map<StandardCode, Integer> codes = new HashMap<>();
        private final List<byte[]> chunks = new ArrayList<>();
        private final RowWriter writer = new RowWriter(this::code);
        private byte[] chunk = new byte[CHUNK];
        private int end;
        private int[] places = new int[1024];
        private int size;

        private int code(StandardCode code) {
            Integer known = codes.get(code);
            if (known == null) {
                known = codes.size();
                codes.put(code, known);
            }
            return known;
        }

        int size() {
            return size;
        }

        void add(Standard standard) {
            writer.write(standard);
            int length = writer.length();
            if (length > chunk.length - end) {
                close();
                chunk = new byte[Math.max(CHUNK, length)];
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size + (size >> 1));
            }
            places[size++] = chunks.size() << CHUNK_BITS | end;
            writer.copyTo(chunk, end);
            end += length;
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
            StandardCode[] all = new StandardCode[codes.size()];
            codes.forEach((code, index) -> all[index] = code);
            return new PackedRows(all, chunks.toArray(new byte[0][]), Arrays.copyOf(places, size));
        }
    }
}
