package io.zhuji.core.catalog;

import java.util.List;
import java.util.Locale;

/**
 * The words a member of a pack may have, and what each means: the names of an enum in lower case with hyphens.
 *
 * @param words  as they stand in the pack
 * @param values what they mean, in the same order
 */
record Words<E>(List<String> words, List<E> values) {

    static <E extends Enum<E>> Words<E> of(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return new Words<>(List.of(words), List.of(values));
    }

    /** The same, but with the words as the enum names them: for letters such as A, B and C. */
    static <E extends Enum<E>> Words<E> asNamed(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = values[i].name();
        }
        return new Words<>(List.of(words), List.of(values));
    }

    int indexOf(String word) {
        return words.indexOf(word);
    }

    E value(int i) {
        return values.get(i);
    }
}
