package io.zhuji.evaluation.programme;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives each different text a number from 0 on; an open hash table without a node per text. */
final class Numbering {

    private @Nullable String[] texts = new String[1 << 10];
    /** The hash in the upper half and the number plus one in the lower, so that a text is fetched only to be found equal. */
    private long[] slots = new long[1 << 11];

    private int size;

    /** The number of a text, new or not. */
    int of(String text) {
        // the low bits of String.hashCode differ little between codes that differ in one digit
        int hash = text.hashCode() * 0x9E3779B9;
        int at = place(hash, text);
        if (slots[at] != 0) {
            return (int) slots[at] - 1;
        }
        if (size == texts.length) {
            grow();
            at = place(hash, text);
        }
        texts[size] = text;
        slots[at] = (long) hash << 32 | ++size;
        return size - 1;
    }

    /** How many different texts there are. */
    int size() {
        return size;
    }

    private int place(int hash, String text) {
        int at = first(hash);
        while (slots[at] != 0 && !((int) (slots[at] >>> 32) == hash && text.equals(texts[(int) slots[at] - 1]))) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private int first(int hash) {
        return hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 4);
        long[] old = slots;
        slots = new long[texts.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                int at = first((int) (slot >>> 32));
                while (slots[at] != 0) {
                    at = at + 1 & slots.length - 1;
                }
                slots[at] = slot;
            }
        }
    }
}
