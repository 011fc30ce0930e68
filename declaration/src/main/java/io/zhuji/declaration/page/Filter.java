package io.zhuji.declaration.page;

import java.util.List;
import java.util.Objects;

/**
 * A choice by which a reader narrows entries down.
 *
 * @param name    what is chosen, such as "decision"
 * @param choices in the order shown
 */
public record Filter(String name, List<Choice> choices) {

    public Filter {
        Objects.requireNonNull(name, "name");
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param key   what entries are found by: letters, digits, dots, hyphens and underscores
     * @param label what a reader sees
     * @param count how many entries there are
     */
    public record Choice(String key, String label, long count) {

        public Choice {
            requireKey(key);
            Objects.requireNonNull(label, "label");
        }

        static void requireKey(String key) {
            for (int i = 0; i < key.length(); i++) {
                char c = key.charAt(i);
                if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ".-_".indexOf(c) >= 0)) {
                    throw new IllegalArgumentException("a key is letters, digits, '.', '-' and '_', was '" + key + "'");
                }
            }
            if (key.isEmpty()) {
                throw new IllegalArgumentException("a key is not empty");
            }
        }
    }
}
