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

    List<String> requiredNames() {
        return names.subList(0, required);
    }
}
