package io.zhuji.core.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Which subjects stand on what (倒排索引). Immutable and thread-safe.
 *
 * <p>Subjects are numbered 0, 1, 2 … in the order they were added; what a number means is the host's. The index is four
 * flat arrays: four bytes for each footing of each subject, and some twenty for each different footing. Footings are told
 * apart by 64 bits of their names: a subject that shares none may, once in a very long time, be named all the same, and is
 * then looked at for nothing.
 */
public final class SubjectIndex {

    private static final int[] NONE = {};

    private final int size;
    private final long[] keys;
    /** By slot of {@link #keys}: where the subjects of that footing begin, and where they end. */
    private final int[] from;

    private final int[] to;
    private final int[] subjects;

    private SubjectIndex(int size, long[] keys, int[] from, int[] to, int[] subjects) {
        this.size = size;
        this.keys = keys;
        this.from = from;
        this.to = to;
        this.subjects = subjects;
    }

    /** An index under construction. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many subjects were added. */
    public int size() {
        return size;
    }

    /** How many bytes it takes, near enough. */
    public long bytes() {
        return 16L * keys.length + 4L * subjects.length;
    }

    /** The subjects that stand on that footing, in ascending order. All of them stand on {@link Footing#LAW}. */
    public int[] standingOn(Footing footing) {
        if (footing.equals(Footing.LAW)) {
            return everyone();
        }
        int slot = slot(keys, footing.key());
        return keys[slot] == 0 ? NONE : Arrays.copyOfRange(subjects, from[slot], to[slot]);
    }

    /** The subjects that one of those changes touches, each once, in ascending order. */
    public int[] touchedBy(Collection<CatalogChange> changes) {
        Objects.requireNonNull(changes, "changes");
        long[] seen = {};
        int count = 0;
        int[] found = NONE;
        for (CatalogChange change : changes) {
            for (Footing footing : change.touches()) {
                if (footing.equals(Footing.LAW)) {
                    return everyone();
                }
                int slot = slot(keys, footing.key());
                if (keys[slot] == 0) {
                    continue;
                }
                if (seen.length == 0) {
                    seen = new long[(size >> 6) + 1];
                }
                for (int i = from[slot]; i < to[slot]; i++) {
                    int subject = subjects[i];
                    long bit = 1L << subject;
                    if ((seen[subject >> 6] & bit) == 0) {
                        seen[subject >> 6] |= bit;
                        if (count == found.length) {
                            found = Arrays.copyOf(found, Math.max(16, 2 * count));
                        }
                        found[count++] = subject;
                    }
                }
            }
        }
        int[] all = Arrays.copyOf(found, count);
        Arrays.sort(all);
        return all;
    }

    private int[] everyone() {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i;
        }
        return all;
    }

    /** The slot that holds the key, or the empty one where it would be. */
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Builds an index subject by subject; for one thread, and to be built once. */
    public static final class Builder {

        private int size;

        // open addressing by key; the value is the number of the footing
        private long[] keys = new long[1024];
        private int[] footings = new int[1024];
        private int[] counts = new int[512];
        private int known;

        // the footings of all subjects one after the other; the first of each subject is negative, and so are lone ends
        private int[] stream = new int[1024];
        private int length;

        private boolean built;

        private Builder() {}

        /**
         * Adds the next subject.
         *
         * @param standsOn what it stands on; {@link Footing#LAW} need not be among it, and one named twice counts once
         * @return the number of the subject
         * @throws IllegalStateException if the index has been built
         */
        public int add(Iterable<Footing> standsOn) {
            if (built) {
                throw new IllegalStateException("the index has been built; a subject cannot be added to it any more");
            }
            int begin = length;
            for (Footing footing : standsOn) {
                if (footing.equals(Footing.LAW)) {
                    continue;
                }
                int number = number(footing.key());
                boolean again = false;
                for (int i = begin; i < length; i++) {
                    again |= stream[i] == number;
                }
                if (!again) {
                    append(number);
                    counts[number]++;
                }
            }
            append(-1);
            return size++;
        }

        private void append(int value) {
            if (length == stream.length) {
                stream = Arrays.copyOf(stream, length + (length >> 1));
            }
            stream[length++] = value;
        }

        private int number(long key) {
            int slot = slot(keys, key);
            if (keys[slot] == key) {
                return footings[slot];
            }
            if (known + (known >> 1) >= keys.length) {
                grow();
                slot = slot(keys, key);
            }
            if (known == counts.length) {
                counts = Arrays.copyOf(counts, 2 * known);
            }
            keys[slot] = key;
            footings[slot] = known;
            return known++;
        }

        private void grow() {
            long[] more = new long[2 * keys.length];
            int[] numbers = new int[more.length];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    int slot = slot(more, keys[i]);
                    more[slot] = keys[i];
                    numbers[slot] = footings[i];
                }
            }
            keys = more;
            footings = numbers;
        }

        /**
         * The index of all that was added.
         *
         * @throws IllegalStateException if it has been built before
         */
        public SubjectIndex build() {
            if (built) {
                throw new IllegalStateException("the index has been built");
            }
            built = true;
            int[] ends = new int[known];
            int sum = 0;
            for (int i = 0; i < known; i++) {
                ends[i] = sum;
                sum += counts[i];
            }
            int[] subjects = new int[sum];
            int subject = 0;
            for (int i = 0; i < length; i++) {
                if (stream[i] < 0) {
                    subject++;
                } else {
                    subjects[ends[stream[i]]++] = subject;
                }
            }
            stream = NONE;
            int[] from = new int[keys.length];
            int[] to = new int[keys.length];
            for (int slot = 0; slot < keys.length; slot++) {
                if (keys[slot] != 0) {
                    to[slot] = ends[footings[slot]];
                    from[slot] = to[slot] - counts[footings[slot]];
                }
            }
            return new SubjectIndex(size, keys, from, to, subjects);
        }
    }
}
