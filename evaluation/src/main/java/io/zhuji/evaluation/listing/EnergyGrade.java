package io.zhuji.evaluation.listing;

import java.util.Optional;

/** Reads an energy grade (能效等级): {@code 一级能效}, {@code 1级}, {@code 新一级能效}, {@code 二级变频}. */
final class EnergyGrade {

    /** The number of the lowest grade any standard has. */
    static final int LOWEST = 5;

    private static final int LONGEST = 200;

    private EnergyGrade() {}

    /**
     * The grade a text states.
     *
     * @param named whether the text is the value of an attribute for the grade; in a title the word 能效 or 能耗 must adjoin
     */
    static Optional<Integer> in(String value, boolean named) {
        String text = Folding.fold(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        int at = text.indexOf('级');
        while (at > 0) {
            int digit = digit(text, at - 1);
            boolean energy = text.startsWith("能效", at + 1)
                    || text.startsWith("能耗", at + 1)
                    || text.startsWith("变频", at + 1)
                    || text.startsWith("节能", at + 1)
                    || endsWith(text, at - 1, "能效")
                    || endsWith(text, at - 1, "能效等级");
            if (digit >= 0 && (named || energy)) {
                return Optional.of(digit);
            }
            at = text.indexOf('级', at + 1);
        }
        if (named && text.strip().length() == 1 && digit(text.strip(), 0) > 0) {
            return Optional.of(digit(text.strip(), 0));
        }
        return Optional.empty();
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        if (Folding.isDigit(c)) {
            return at > 0 && Folding.isDigit(text.charAt(at - 1)) ? -1 : c - '0';
        }
        return "零一二三四五六七八九".indexOf(c);
    }

    private static boolean endsWith(String text, int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }
}
