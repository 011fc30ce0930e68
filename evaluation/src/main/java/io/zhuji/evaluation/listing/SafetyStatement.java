package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.product.SafetyClass;
import java.util.Optional;

/**
 * A safety class stated by a listing.
 *
 * @param safetyClass the class; the lowest where one place states several
 * @param at          where it stands
 * @param written     the words that state it
 */
record SafetyStatement(SafetyClass safetyClass, Pointer at, String written) {

    /**
     * The class stated in a text.
     *
     * @param named whether the text is the value of an attribute for the class, where the letter may stand alone
     */
    static Optional<SafetyStatement> in(String value, boolean named, Pointer at) {
        String text = Folding.fold(value);
        SafetyClass lowest = null;
        int from = 0;
        int to = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'c') {
                continue;
            }
            int end = end(text, i, named);
            if (end < 0) {
                continue;
            }
            SafetyClass found = SafetyClass.values()[c - 'a'];
            if (lowest == null || found.compareTo(lowest) > 0) {
                lowest = found;
                from = i;
                to = end;
            }
        }
        return lowest == null
                ? Optional.empty()
                : Optional.of(new SafetyStatement(lowest, at, value.substring(from, to)));
    }

    /** The place after a class that begins at the letter, or -1 where the letter is none. */
    private static int end(String text, int letter, boolean named) {
        char before = letter == 0 ? ' ' : text.charAt(letter - 1);
        if (before >= 'a' && before <= 'z' || before == '/' && letter > 1 && Folding.isLatin(text.charAt(letter - 2))) {
            return -1;
        }
        int next = letter + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '"')) {
            next++;
        }
        if (next < text.length() && (text.charAt(next) == '类' || named && text.charAt(next) == '级')) {
            // A类人造板, A类防火门: a class of something else
            boolean other = next + 1 < text.length() && "人防门锁电锂火消油目不似型".indexOf(text.charAt(next + 1)) >= 0;
            return other ? -1 : next + 1;
        }
        int word = letter;
        while (word > 0 && text.charAt(word - 1) == ' ') {
            word--;
        }
        if (endsWith(text, word, "class") || endsWith(text, word, "category")) {
            return letter + 1 < text.length() && Folding.isLatin(text.charAt(letter + 1)) ? -1 : letter + 1;
        }
        boolean alone = !Folding.isDigit(before) && (next >= text.length() || !Folding.isLatin(text.charAt(next)));
        return named && alone ? letter + 1 : -1;
    }

    private static boolean endsWith(String text, int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }
}
