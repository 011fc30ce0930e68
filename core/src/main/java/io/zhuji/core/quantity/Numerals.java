package io.zhuji.core.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in Chinese numerals (汉字数字; GB/T 15835-2011, 3.2) and the hundredths, thousandths and so on that are said
 * with them: {@code 十二点五}, {@code 百分之九十五}, {@code 万分之五}.
 */
final class Numerals {

    /** A number and the index after it. */
    record Found(BigDecimal number, int end) {}

    /** A part of a whole as it is written in figures, and the index after it. */
    record Part(String figures, int end) {}

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STEPS = "十百千";
    private static final int LONGEST = 24;

    /** What stands before 分之, the unit that it is written with, and by how many places the number moves. */
    private record Whole(String words, String unit, int shift) {}

    // longer words stand before their endings
    private static final Whole[] WHOLES = {
        new Whole("十亿分之", "ppb", 0),
        new Whole("千万分之", "ppm", -1),
        new Whole("百万分之", "ppm", 0),
        new Whole("十万分之", "%", -3),
        new Whole("亿分之", "ppb", 1),
        new Whole("万分之", "%", -2),
        new Whole("千分之", "‰", 0),
        new Whole("百分之", "%", 0)
    };

    private Numerals() {}

    /** Whether the sign may be the first of a number. */
    static boolean isFirst(char c) {
        return c == '两' || c == '十' || c == '〇' || DIGITS.indexOf(c) >= 0 && c != '\0';
    }

    /** The number that begins there; null where none does or it has two readings. */
    static @Nullable Found read(String text, int from) {
        long sections = 0;
        long section = 0;
        int digit = -1;
        int step = Integer.MAX_VALUE;
        boolean zero = false;
        boolean tenThousands = false;
        int i = from;
        while (i < text.length() && i - from < LONGEST) {
            char c = text.charAt(i);
            int figure = figure(c);
            int raise = STEPS.indexOf(c) + 1;
            if (figure >= 0) {
                // two figures in a row are digits of a code, not a number
                if (digit > 0 || digit == 0 && figure == 0) {
                    return null;
                }
                zero |= figure == 0;
                digit = figure;
            } else if (raise > 0) {
                boolean bare = digit <= 0 && raise > 1 || digit == 0;
                if (bare || raise >= step) {
                    break;
                }
                section += (digit < 0 ? 1 : digit) * power(raise);
                step = raise;
                digit = -1;
                zero = false;
            } else if (c == '万' && (section > 0 || digit > 0)) {
                if (tenThousands) {
                    return null;
                }
                tenThousands = true;
                sections += (section + Math.max(digit, 0)) * 10_000L;
                section = 0;
                digit = -1;
                step = Integer.MAX_VALUE;
                zero = false;
            } else if (c == '亿' && sections + section + Math.max(digit, 0) > 0) {
                if (sections >= 100_000_000L) {
                    return null;
                }
                tenThousands = false;
                sections = (sections + section + Math.max(digit, 0)) * 100_000_000L;
                section = 0;
                digit = -1;
                step = Integer.MAX_VALUE;
                zero = false;
            } else {
                break;
            }
            i++;
        }
        boolean any = i > from;
        // 二百五 is 250 to one reader and 205 to another
        boolean clipped = digit > 0 && !zero && (step == 2 || step == 3 || step == Integer.MAX_VALUE && sections > 0);
        if (!any || clipped) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(sections + section + Math.max(digit, 0));
        return fraction(text, i, whole);
    }

    private static Found fraction(String text, int point, BigDecimal whole) {
        int i = point + 1;
        StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
        while (point < text.length() && text.charAt(point) == '点' && i < text.length() && figure(text.charAt(i)) >= 0) {
            if (i - point > LONGEST) {
                break;
            }
            digits.append(figure(text.charAt(i)));
            i++;
        }
        return i == point + 1 ? new Found(whole, point) : new Found(new BigDecimal(digits.toString()), i);
    }

    private static int figure(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    private static long power(int step) {
        return step == 1 ? 10 : step == 2 ? 100 : 1000;
    }

    /** {@code 百分之五}, {@code 千分之0.5}: the part that begins there in figures; null where none does. */
    static @Nullable Part part(String text, int from) {
        // 五百分之一 is a five hundredth
        if (from > 0 && (isFirst(text.charAt(from - 1)) || "百千万亿".indexOf(text.charAt(from - 1)) >= 0)) {
            return null;
        }
        for (Whole whole : WHOLES) {
            if (text.startsWith(whole.words(), from)) {
                Found over = over(text, from + whole.words().length());
                return over == null
                        ? null
                        : new Part(
                                over.number().scaleByPowerOfTen(whole.shift()).toPlainString() + whole.unit(),
                                over.end());
            }
        }
        return null;
    }

    private static @Nullable Found over(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST && (isAscii(text.charAt(i)) || isPoint(text, from, i))) {
            i++;
        }
        if (i > from) {
            return new Found(new BigDecimal(text.substring(from, i)), i);
        }
        if (text.startsWith("百", from)) {
            return new Found(BigDecimal.valueOf(100), from + 1);
        }
        return from < text.length() && isFirst(text.charAt(from)) ? read(text, from) : null;
    }

    private static boolean isAscii(char c) {
        return Cursor.isDigit(c);
    }

    /** The only point so far, between two digits. */
    private static boolean isPoint(String text, int from, int at) {
        return text.charAt(at) == '.'
                && at > from
                && text.indexOf('.', from) == at
                && at + 1 < text.length()
                && isAscii(text.charAt(at + 1));
    }
}
