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
            words[i] = written(values[i]);
        }
        return new Words<>(List.of(words), List.of(values));
    }

    /** As a pack writes it, where its words are in lower case. */
    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same, but with the words as the enum names them: for letters such as A, B and C. */
    static <E extends Enum<E>> Words<E> asNamed(E[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = values[i].name();
        }
        return new Words<>(List.of(words), List.of(values));
    }

    /** The index of the word those characters spell, or -1. */
    int indexOf(char[] text, int from, int length) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() == length && spells(word, text, from)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean spells(String word, char[] text, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    E value(int i) {
        return values.get(i);
    }
}
