package io.zhuji.core.catalog;

import io.zhuji.core.standard.Packed;

/**
 * Which slots of an {@link EditionTable} hold editions of one series: hash and slot of each, those whose hashes begin alike
 * together, with a directory of where.
 */
final class SeriesIndex {

    /** How many entries share a place of the directory. */
    private static final int SHARE = 4;

    private static final int HASH_BITS = 31;

    private final long[] entries;
    /** Where the entries of each place begin; one more, where the last end. */
    private final int[] directory;

    private final int shift;

    /**
     * @param given entries made by {@link #entry}, in any order
     * @param count how many there are
     */
    SeriesIndex(long[] given, int count) {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count / SHARE));
        this.shift = HASH_BITS - bits;
        this.directory = new int[(1 << bits) + 1];
        this.entries = new long[count];
        for (int i = 0; i < count; i++) {
            directory[hash(given[i]) >>> shift]++;
        }
        int end = 0;
        for (int place = 0; place < directory.length; place++) {
            end += directory[place];
            directory[place] = end;
        }
        for (int i = count - 1; i >= 0; i--) {
            entries[--directory[hash(given[i]) >>> shift]] = given[i];
        }
    }

    /** The hash of a series. */
    static int hash(String base, String sequence) {
        long code = Packed.of(base);
        long number = Packed.of(sequence);
        return code == Packed.NONE || number == Packed.NONE
                ? NumberKey.hash(base.hashCode(), sequence.hashCode(), 0) >>> 1
                : hash(code, number);
    }

    /** The hash of a series of which both pack. */
    static int hash(long base, long sequence) {
        return NumberKey.hash(base, sequence, 0) >>> 1;
    }

    static long entry(int hash, int slot) {
        return (long) hash << Integer.SIZE | slot;
    }

    private static int hash(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /** Where to look for entries of that hash first. */
    int first(int hash) {
        return directory[hash >>> shift] - 1;
    }

    /** The next entry of that hash behind one, or -1. */
    int next(int entry, int hash) {
        int end = directory[(hash >>> shift) + 1];
        for (int i = entry + 1; i < end; i++) {
            if (hash(entries[i]) == hash) {
                return i;
            }
        }
        return -1;
    }

    int slot(int entry) {
        return (int) entries[entry];
    }
}
