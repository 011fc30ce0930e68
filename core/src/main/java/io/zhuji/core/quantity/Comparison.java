package io.zhuji.core.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way a comparing word points and whether it allows the number itself (GB/T 8170-2008, 4.2, and what people write
 * instead).
 *
 * @param upper    whether the number is an upper end
 * @param included whether the number itself is allowed
 */
record Comparison(boolean upper, boolean included) {

    private static final Comparison AT_MOST = new Comparison(true, true);
    private static final Comparison BELOW = new Comparison(true, false);
    private static final Comparison AT_LEAST = new Comparison(false, true);
    private static final Comparison ABOVE = new Comparison(false, false);

    // longer words stand before their beginnings
    private static final String[] AT_MOST_WORDS = words("""
            ≤|<=|=<|小于或等于|小于等于|不大于|不超过|不高于|不多于|不超出|不应大于|不应超过|不应高于
            不应多于|不得大于|不得超过|不得高于|不得多于|不能超过|不能大于|应不大于|应不超过|应不高于
            应小于或等于|应小于等于|至多|最多|最大|最高|上限|not more than|no more than
            not greater than|not exceeding|shall not exceed|should not exceed|must not exceed|not exceed|not over|not above|less than or equal to|at most|up to and including|up to
            maximum|max.|max
            """);
    private static final String[] AT_LEAST_WORDS = words("""
            ≥|>=|=>|大于或等于|大于等于|不小于|不低于|不少于|不应小于|不应低于|不应少于|不得小于
            不得低于|不得少于|不能低于|不能小于|应不小于|应不低于|应不少于|应大于或等于|应大于等于
            至少|最少|最小|最低|下限|not less than|no less than|not below|not under
            greater than or equal to|more than or equal to|at least|minimum|min.|min
            """);
    private static final String[] BELOW_WORDS = words("""
            <|小于|低于|少于|不足|不满|未满|不到|未达到|应小于|应低于|less than|lower than|fewer than
            below|under
            """);
    private static final String[] ABOVE_WORDS = words("""
            >|大于|高于|多于|超过|超出|应大于|应高于|greater than|more than|higher than|above|over
            exceeding
            """);
    private static final String[] BEHIND_UPPER = words("""
            及其以下|及以下|或以下|以下|以内|之内|or less|or below|and below|or lower|max.|max|maximum
            """);
    private static final String[] BEHIND_LOWER = words("""
            及其以上|及以上|或以上|以上|或更高|or more|or above|and above|or greater|or higher|min.
            min|minimum
            """);

    private static final String[] BRACKETED_UPPER = {"最大", "最大值", "最高", "上限", "max", "max.", "maximum"};
    private static final String[] BRACKETED_LOWER = {"最小", "最小值", "最低", "下限", "min", "min.", "minimum"};

    /** The words of a table, divided by bars and line breaks. */
    static String[] words(String table) {
        return table.strip().replace('\n', '|').split("\\|");
    }

    /** Adds the first sign of each word that stands before a number. */
    static void firsts(BitSet into) {
        for (String[] words : List.of(AT_MOST_WORDS, AT_LEAST_WORDS, BELOW_WORDS, ABOVE_WORDS)) {
            for (String word : words) {
                into.set(word.charAt(0));
            }
        }
    }

    /** Takes a comparing word that stands before a number; null where none does. */
    static @Nullable Comparison before(Cursor in) {
        if (in.takeAny(AT_MOST_WORDS) != null) {
            return AT_MOST;
        }
        if (in.takeAny(AT_LEAST_WORDS) != null) {
            return AT_LEAST;
        }
        if (in.takeAny(BELOW_WORDS) != null) {
            return BELOW;
        }
        return in.takeAny(ABOVE_WORDS) != null ? ABOVE : null;
    }

    /** {@code 以上}, {@code 及以下}, {@code max} behind a number; 以上 and 以下 include the number (民法典 1259). */
    static @Nullable Comparison behind(Cursor in) {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        boolean with = note.isPresent()
                && (note.get().strip().equals("含") || note.get().strip().equals("包括"));
        boolean without = note.isPresent()
                && (note.get().strip().equals("不含") || note.get().strip().equals("不包括"));
        if (note.isPresent() && !with && !without) {
            in.back(mark);
        }
        if (note.isPresent() && !with && !without) {
            // 90 mg/kg(最大)
            for (Comparison side : List.of(AT_MOST, AT_LEAST)) {
                if (List.of(side.upper() ? BRACKETED_UPPER : BRACKETED_LOWER)
                        .contains(note.get().strip())) {
                    in.bracketed();
                    return side;
                }
            }
        }
        boolean below = in.takeAny(BEHIND_UPPER) != null;
        if (!below && in.takeAny(BEHIND_LOWER) == null) {
            in.back(mark);
            return null;
        }
        int after = in.at();
        Optional<String> tail = in.bracketed();
        if (tail.isPresent()) {
            String words = tail.get().strip();
            if (words.equals("不含") || words.equals("不包括")) {
                without = true;
            } else if (!words.equals("含") && !words.equals("包括")) {
                in.back(after);
            }
        }
        return new Comparison(below, !without);
    }
}
