package io.zhuji.evaluation.programme;

import io.zhuji.core.resource.TextResource;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Divisions of the classification of industries (国民经济行业分类, GB/T 4754-2017): a letter and two digits, such as {@code C18}.
 */
public final class Industries {

    // the first division of each section A to T
    private static final int[] FIRST = {1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97, 98
    };

    private Industries() {}

    /**
     * The division a code is of: {@code C18} for {@code C1810}, {@code c18} and {@code 1810}; empty where the text is no code
     * of a division, or the letter is not that of the section.
     */
    public static Optional<String> division(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        boolean letter = !code.isEmpty() && code.charAt(0) >= 'A' && code.charAt(0) <= 'T';
        String digits = letter ? code.substring(1) : code;
        if (digits.length() < 2 || digits.length() > 4) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        int division = (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0';
        for (int section = 0; section < FIRST.length - 1; section++) {
            if (division >= FIRST[section] && division < FIRST[section + 1]) {
                char own = (char) ('A' + section);
                return letter && own != code.charAt(0) ? Optional.empty() : Optional.of(own + digits.substring(0, 2));
            }
        }
        return Optional.empty();
    }

    /** What divisions are called, by their code: those of goods, A to D. */
    public static SortedMap<String, Label> names() {
        SortedMap<String, Label> names = new TreeMap<>();
        for (String line : TextResource.lines(Industries.class, "industries.txt")) {
            int first = line.indexOf('|');
            int second = line.indexOf('|', first + 1);
            names.put(
                    line.substring(0, first).strip(),
                    new Label(
                            line.substring(first + 1, second).strip(),
                            line.substring(second + 1).strip()));
        }
        return Collections.unmodifiableSortedMap(names);
    }
}
