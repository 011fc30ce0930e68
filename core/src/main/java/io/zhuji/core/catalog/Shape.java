package io.zhuji.core.catalog;

import java.util.List;

/**
 * The members an object of a pack may have: the first {@code required} must be there, the others may.
 *
 * @param required how many of the names must be there
 * @param names    the names; at most 64
 */
record Shape(int required, List<String> names) {

    static Shape of(int required, String... names) {
        return new Shape(required, List.of(names));
    }

    /**
     * The index of a name, or -1.
     *
     * @param from where to look first: rows are mostly written alike, so that one name follows the other
     */
    int indexOf(String name, int from) {
        int count = names.size();
        for (int i = 0; i < count; i++) {
            int at = from + i < count ? from + i : from + i - count;
            if (names.get(at).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The required names as the lowest bits. */
    long requiredBits() {
        return (1L << required) - 1;
    }

    List<String> requiredNames() {
        return names.subList(0, required);
    }
}
