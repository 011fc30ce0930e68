package io.zhuji.core.standard;

/** The order of standard numbers: digits inside text count as numbers. */
final class NumberOrder {

    private NumberOrder() {}

    static int compare(StandardReference a, StandardReference b) {
        int by = a.code().compareTo(b.code());
        if (by == 0) {
            by = compare(a.sequence(), b.sequence());
        }
        if (by == 0) {
            by = Integer.compare(year(a), year(b));
        }
        if (by == 0) {
            by = compare(a.supplement(), b.supplement());
        }
        // what is left are an adopted number and the print of the code
        return by == 0 ? a.toString().compareTo(b.toString()) : by;
    }

    private static int year(StandardReference reference) {
        return reference instanceof StandardNumber dated ? dated.year() : 0;
    }

    /** Compares run by run: digits by value, anything else by character; equal values by fewer leading zeros. */
    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char x = a.charAt(i);
            char y = b.charAt(j);
            if (digit(x) && digit(y)) {
                int endX = digitsEnd(a, i);
                int endY = digitsEnd(b, j);
                int by = compareDigits(a, i, endX, b, j, endY);
                if (by != 0) {
                    return by;
                }
                i = endX;
                j = endY;
            } else if (x != y) {
                return Character.compare(x, y);
            } else {
                i++;
                j++;
            }
        }
        int byRest = Integer.compare(a.length() - i, b.length() - j);
        return byRest != 0 ? byRest : a.compareTo(b);
    }

    private static int compareDigits(String a, int fromA, int toA, String b, int fromB, int toB) {
        int i = fromA;
        int j = fromB;
        while (i < toA - 1 && a.charAt(i) == '0') {
            i++;
        }
        while (j < toB - 1 && b.charAt(j) == '0') {
            j++;
        }
        int by = Integer.compare(toA - i, toB - j);
        while (by == 0 && i < toA) {
            by = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        return by;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
