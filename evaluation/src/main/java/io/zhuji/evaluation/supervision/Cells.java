package io.zhuji.evaluation.supervision;

import org.jspecify.annotations.Nullable;

/** The groups of a table of two dimensions by the numbers of row and column; an open hash table. */
final class Cells {

    private long[] keys = new long[1 << 8];
    private @Nullable Group[] groups = new Group[1 << 8];
    private int size;
    private long lost;

    /** The group at a key, new or not; beyond the most cells, a group that is thrown away. */
    Group at(long key, int enterprises) {
        int at = place(key);
        Group group = groups[at];
        if (group != null) {
            return group;
        }
        if (size >= ImplementationStatistics.MOST_CELLS) {
            lost++;
            return new Group(enterprises);
        }
        if (size * 2 >= groups.length) {
            grow();
            at = place(key);
        }
        keys[at] = key;
        group = new Group(enterprises);
        groups[at] = group;
        size++;
        return group;
    }

    /** The group at a key, where there is one. */
    @Nullable
    Group find(long key) {
        return groups[place(key)];
    }

    /** How many results found no room. */
    long lost() {
        return lost;
    }

    private int place(long key) {
        int mask = groups.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (groups[at] != null && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Group[] oldGroups = groups;
        keys = new long[oldKeys.length * 2];
        groups = new Group[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldGroups[i] != null) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                groups[at] = oldGroups[i];
            }
        }
    }
}
