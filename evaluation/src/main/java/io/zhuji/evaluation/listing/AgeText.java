package io.zhuji.evaluation.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages and body heights out of text: {@code 0-1岁}, {@code 6个月-3岁}, {@code 36个月及以下}, {@code 3岁以上};
 * {@code 80cm(推荐身高76-82cm)}, {@code 120码建议105身高}.
 */
final class AgeText {

    private static final int OPEN = Integer.MAX_VALUE;

    private static final int LONGEST_CHAIN = 8;
    private static final int YEAR = 12;
    private static final int OLDEST_MONTHS = 120 * 12;
    private static final int INFANT_MONTHS = 36;
    private static final int CHILD_MONTHS = 14 * 12;
    private static final int INFANT_CM = 100;
    private static final int CHILD_CM = 160;

    /**
     * A range of wearers.
     *
     * @param youngest the wearer at its lower end
     * @param oldest   the wearer at its upper end; unknown where it has none
     * @param start    where it stands in the text; for heights, where the lowest stands
     * @param end      the place after it
     */
    record Span(Audience youngest, Audience oldest, int start, int end) {}

    private final String text;
    private final boolean field;
    private int at;

    private AgeText(String text, boolean field) {
        this.text = text;
        this.field = field;
    }

    /**
     * The ages of a folded text.
     *
     * @param field whether the text is the value of an attribute for the age, where the unit may be missing
     */
    static List<Span> ages(String text, boolean field) {
        List<Span> spans = new ArrayList<>(2);
        AgeText reader = new AgeText(text, field);
        while (reader.at < text.length()) {
            if (reader.numberStarts()) {
                reader.age(spans);
            } else {
                reader.at++;
            }
        }
        return spans;
    }

    private boolean numberStarts() {
        char c = text.charAt(at);
        if (!Folding.isDigit(c) && chinese(c) < 0) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Folding.isLatin(before) && before != '.' && before != '#';
    }

    /** Reads numbers joined to a range, such as {@code 6个月-3岁} or {@code 0-4-6-12岁}. */
    private void age(List<Span> spans) {
        int start = at;
        int[] values = new int[LONGEST_CHAIN];
        int[] units = new int[LONGEST_CHAIN];
        int count = 0;
        int end;
        do {
            int value = number();
            int unit = unit(count > 0);
            if (count < LONGEST_CHAIN) {
                values[count] = value;
                units[count] = unit;
                count++;
            }
            end = at;
        } while (joins());
        if (units[count - 1] == 0) {
            if (!field) {
                return;
            }
            units[count - 1] = YEAR;
        }
        // a number without a unit takes that of the next one: 3-6岁
        for (int i = count - 2; i >= 0; i--) {
            units[i] = units[i] == 0 ? units[i + 1] : units[i];
        }
        int first = values[0] * units[0] / 10;
        int last = values[count - 1] * units[count - 1] / 10;
        if (first <= last && last <= OLDEST_MONTHS) {
            close(spans, start, end, first, last, count > 1, units[count - 1] == 1);
        }
    }

    private void close(List<Span> spans, int start, int end, int first, int last, boolean range, boolean months) {
        int tail = end;
        while (tail < text.length() && text.charAt(tail) == ' ') {
            tail++;
        }
        if (startsAny(tail, "质保", "保修", "保质", "包换", "包退", "内换", "内包", "联保", "延保")
                || endsAny(start, "质保", "保修", "保质期", "保质", "有效期", "质保期", "联保")) {
            return;
        }
        if (startsAny(tail, "以下", "及以下", "及其以下", "以内", "之内", "内", "前", "(含)以下", "(含)及以下")) {
            spans.add(new Span(Audience.INFANT, ofAge(last, false, months), start, tail));
        } else if (startsAny(tail, "以上", "及以上", "起", "+", "(含)以上")) {
            spans.add(new Span(ofAge(first, true, months), Audience.UNKNOWN, start, tail));
        } else if (range) {
            spans.add(new Span(ofAge(first, first != CHILD_MONTHS, months), ofAge(last, false, true), start, end));
        } else {
            spans.add(new Span(ofAge(first, false, months), ofAge(first, false, true), start, end));
        }
    }

    // 36 months belong to the infant; 3岁 said of a wearer, and 3岁以上, lie after them
    private static Audience ofAge(int monthCount, boolean after, boolean inMonths) {
        if (monthCount < INFANT_MONTHS || monthCount == INFANT_MONTHS && inMonths && !after) {
            return Audience.INFANT;
        }
        return monthCount < CHILD_MONTHS || monthCount == CHILD_MONTHS && !after ? Audience.CHILD : Audience.ADULT;
    }

    /** The number at this place in tenths, or -1; {@code at} moves behind it. */
    private int number() {
        if (at >= text.length()) {
            return -1;
        }
        int value = 0;
        int digits = 0;
        if (chinese(text.charAt(at)) >= 0) {
            while (at < text.length() && digits < 3 && chinese(text.charAt(at)) >= 0) {
                int digit = chinese(text.charAt(at));
                value = digit == 10 ? Math.max(1, value) * 10 : value / 10 * 10 + digit;
                digits++;
                at++;
            }
            return value * 10;
        }
        while (at < text.length() && Folding.isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + (text.charAt(at) - '0'), 100_000);
            digits++;
            at++;
        }
        if (digits == 0) {
            return -1;
        }
        int tenths = value * 10;
        if (at + 1 < text.length() && text.charAt(at) == '.' && Folding.isDigit(text.charAt(at + 1))) {
            tenths += text.charAt(at + 1) - '0';
            at += 2;
            while (at < text.length() && Folding.isDigit(text.charAt(at))) {
                at++;
            }
        }
        return tenths;
    }

    private static int chinese(char c) {
        return c == '两' ? 2 : "零一二三四五六七八九十".indexOf(c);
    }

    /** Months in the unit at this place: 1, 12, or 0 for none; {@code at} moves behind it. */
    private int unit(boolean inRange) {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (takes("个月大") || takes("个月") || takes("月龄")) {
            return 1;
        }
        if (takes("周岁") || takes("岁") && !text.startsWith("月", at)) {
            return YEAR;
        }
        boolean date = startsAny(at, "月份", "月新", "月初", "月底", "月上", "月日");
        boolean figure = at + 1 >= text.length() || !Folding.isDigit(text.charAt(at + 1));
        if ((field || inRange) && !date && figure && text.startsWith("月", at)) {
            at++;
            return 1;
        }
        if (field && (takes("y") || takes("years"))) {
            return YEAR;
        }
        if (field && (takes("m") || takes("months"))) {
            return 1;
        }
        at = from;
        return 0;
    }

    private boolean takes(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Whether a joint and another number follow; {@code at} moves to the number. */
    private boolean joins() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || "-~至到—～–".indexOf(text.charAt(next)) < 0) {
            return false;
        }
        next++;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '-')) {
            next++;
        }
        if (next < text.length() && (Folding.isDigit(text.charAt(next)) || chinese(text.charAt(next)) >= 0)) {
            at = next;
            return true;
        }
        return false;
    }

    private boolean startsAny(int from, String... words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAny(int before, String... words) {
        int end = before;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ':')) {
            end--;
        }
        for (String word : words) {
            if (end >= word.length() && text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** How a number for a height is marked; the first beats the others. */
    private enum Mark {
        HEIGHT,
        CM,
        SIZE,
        BARE
    }

    /**
     * The range of body heights of a folded text, or none.
     *
     * @param bare whether numbers without a unit count, as under 尺码
     */
    static List<Span> heights(String text, boolean bare) {
        Mark best = null;
        int low = OPEN;
        int high = 0;
        int before = 0;
        int start = 0;
        int end = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Folding.isDigit(text.charAt(i)) || i > 0 && isInsideNumber(text, i)) {
                i++;
                continue;
            }
            int numbersStart = i;
            int min = OPEN;
            int max = 0;
            boolean more = true;
            while (more) {
                int value = 0;
                while (i < text.length() && Folding.isDigit(text.charAt(i))) {
                    value = Math.min(value * 10 + (text.charAt(i) - '0'), 100_000);
                    i++;
                }
                min = Math.min(min, value);
                max = Math.max(max, value);
                int next = i;
                if (text.startsWith("cm", next)) {
                    next += 2;
                }
                more = next + 1 < text.length()
                        && "-~至到".indexOf(text.charAt(next)) >= 0
                        && Folding.isDigit(text.charAt(next + 1));
                if (more) {
                    i = next + 1;
                }
            }
            Mark mark = mark(text, numbersStart, i, bare);
            // 110/56 is a height and a girth; 90/100/110 are heights
            boolean girth = numbersStart > 0 && text.charAt(numbersStart - 1) == '/' && min < before;
            before = max;
            if (mark == null || girth || min < 45 || max > 200) {
                continue;
            }
            if (best == null || mark.compareTo(best) < 0) {
                best = mark;
                low = OPEN;
                high = 0;
            }
            if (mark == best) {
                if (min < low) {
                    low = min;
                    start = numbersStart;
                    end = withUnit(text, i);
                }
                high = Math.max(high, max);
            }
        }
        return best == null ? List.of() : List.of(new Span(ofHeight(low), ofHeight(high), start, end));
    }

    private static int withUnit(String text, int end) {
        for (String unit : new String[] {"cm", "厘米", "公分", "身高", "码"}) {
            if (text.startsWith(unit, end)) {
                return end + unit.length();
            }
        }
        return end;
    }

    private static boolean isInsideNumber(String text, int i) {
        char before = text.charAt(i - 1);
        return Folding.isLatin(before) || before == '.' || before == '*' || before == 'φ';
    }

    @Nullable
    private static Mark mark(String text, int start, int end, boolean bare) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int before = start;
        while (before > 0 && " :(约议荐合".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean named = before >= 2 && text.startsWith("身高", before - 2);
        if (text.startsWith("身高", next) || text.startsWith("cm身高", next)) {
            return Mark.HEIGHT;
        }
        if (text.startsWith("*", next) || text.startsWith(".", end)) {
            return null;
        }
        boolean unit = text.startsWith("cm", next) || text.startsWith("厘米", next) || text.startsWith("公分", next);
        if (named) {
            return Mark.HEIGHT;
        }
        if (unit) {
            boolean other = before >= 1 && "长宽围高厚径深".indexOf(text.charAt(before - 1)) >= 0;
            return other || text.startsWith("cm*", next) || text.startsWith("cmx", next) ? null : Mark.CM;
        }
        if (text.startsWith("码", next)) {
            return Mark.SIZE;
        }
        boolean cut = end >= text.length() || !Folding.isLatin(text.charAt(end)) && !Folding.isHan(text.charAt(end));
        return bare && cut ? Mark.BARE : null;
    }

    private static Audience ofHeight(int cm) {
        return cm <= INFANT_CM ? Audience.INFANT : cm <= CHILD_CM ? Audience.CHILD : Audience.ADULT;
    }
}
