package io.zhuji.core.quantity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares names and wordings: {@code 不爆炸，不起火} says the same as {@code 不起火、不爆炸}. */
final class Naming {

    private static final String[] NEGATIONS = {"不得", "不应", "不", "无", "未", "没有", "no ", "not ", "without "};

    private Naming() {}

    /** Whether a wording says all that another one asks. */
    static boolean satisfies(String said, String asked) {
        return parts(said).containsAll(parts(asked));
    }

    /** Whether a wording says the opposite of a part of another one. */
    static boolean contradicts(String said, String asked) {
        Set<String> words = parts(said);
        for (String part : parts(asked)) {
            for (String negation : NEGATIONS) {
                if (part.startsWith(negation) && words.contains(part.substring(negation.length()))) {
                    return true;
                }
            }
            for (String word : words) {
                for (String negation : NEGATIONS) {
                    if (word.startsWith(negation)
                            && word.substring(negation.length()).equals(part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static Set<String> parts(String wording) {
        String plain = Normalizer.normalize(wording, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> parts = new TreeSet<>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ',';
            if (c == ',' || c == '、' || c == ';' || c == '，') {
                String part = plain.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
