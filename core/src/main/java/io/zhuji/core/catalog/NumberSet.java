package io.zhuji.core.catalog;

import io.zhuji.core.standard.StandardNumber;
import java.util.HashSet;
import java.util.Set;

/** A set of numbers that takes twenty bytes for most of them. */
final class NumberSet {

    // two longs a slot: the packed code, which is never 0, and the packed sequence
    private long[] keys = new long[1 << 15];
    private int[] editions = new int[1 << 14];
    private int size;
    private final Set<StandardNumber> spelled = new HashSet<>();

    /** Adds a number; false where it is in the set already. */
    boolean add(StandardNumber number) {
        long code = NumberKey.isPlain(number) ? NumberKey.pack(number.code().toString()) : NumberKey.NONE;
        long sequence = code == NumberKey.NONE ? NumberKey.NONE : NumberKey.pack(number.sequence());
        if (sequence == NumberKey.NONE) {
            return spelled.add(number);
        }
        if (size + (size >> 1) >= editions.length) {
            grow();
        }
        boolean added = put(code, sequence, NumberKey.edition(number.code(), number.year()));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long code, long sequence, int edition) {
        int mask = editions.length - 1;
        int slot = NumberKey.hash(code, sequence, edition) & mask;
        while (keys[2 * slot] != 0) {
            if (keys[2 * slot] == code && keys[2 * slot + 1] == sequence && editions[slot] == edition) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        keys[2 * slot] = code;
        keys[2 * slot + 1] = sequence;
        editions[slot] = edition;
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldEditions = editions;
        keys = new long[2 * oldKeys.length];
        editions = new int[2 * oldEditions.length];
        for (int slot = 0; slot < oldEditions.length; slot++) {
            if (oldKeys[2 * slot] != 0) {
                put(oldKeys[2 * slot], oldKeys[2 * slot + 1], oldEditions[slot]);
            }
        }
    }
}
