package io.zhuji.core.standard;

/** The number under the code, up to the year. Each leaves its end in the scan. */
final class Sequences {

    private static final int LONGEST = 5;

    private Sequences() {}

    /** {@code 4706.1}; with the year glued on where only one reading is left: {@code 522006} is 52 of 2006. */
    static boolean number(Scan scan, int from, boolean revised) {
        int end = scan.digitsEnd(from);
        if (end == from) {
            return false;
        }
        if (end - from > LONGEST) {
            return glued(scan, from, from, end);
        }
        int q = end;
        while (scan.at(q) == '.' || scan.at(q) == '~') {
            char mark = scan.at(q);
            int next = q + 1;
            if (scan.at(next) == ' ') {
                // 4806. 7-2016, as scanned pages have it
                int close = scan.digitsEnd(next + 1);
                if (mark != '.'
                        || close == next + 1
                        || close > next + 3
                        || scan.at(close) != '-'
                        || !scan.yearAt(close + 1)) {
                    break;
                }
                scan.sequence = scan.text.substring(from, q) + "." + scan.text.substring(next + 1, close);
                scan.end = close;
                return true;
            }
            int close = scan.digitsEnd(next);
            if (close == next) {
                if (mark == '.' && placeholder(scan.at(next))) {
                    return false;
                }
                break;
            }
            if (mark == '.'
                    && close - next == 4
                    && scan.yearAt(next)
                    && !(scan.at(close) == '-' && scan.digitAt(close + 1))) {
                scan.sequence = scan.text.substring(from, q);
                scan.year = Chars.value(scan.text, next, close);
                scan.end = close;
                return true;
            }
            if (close - next > LONGEST || mark == '.' && close - next == LONGEST) {
                return glued(scan, from, next, close);
            }
            q = close;
        }
        if (revised
                && Chars.upper(scan.at(q))
                && "IO".indexOf(scan.at(q)) < 0
                && !Chars.word(scan.at(q + 1))
                && "类级型".indexOf(scan.at(q + 1)) < 0) {
            q++;
        }
        scan.sequence = scan.text.substring(from, q);
        scan.end = q;
        return true;
    }

    private static boolean placeholder(char c) {
        return c == 'x' || c == 'X' || c == '×' || c == '*';
    }

    /** Splits the year off the digits of the last part. */
    private static boolean glued(Scan scan, int from, int part, int end) {
        int split = end - 4;
        if (end - part > (part == from ? LONGEST + 4 : LONGEST + 2)
                || split <= part
                || scan.at(end) == '-' && scan.digitAt(end + 1)) {
            return false;
        }
        int year = Chars.value(scan.text, split, end);
        if (year < 1980 || year >= 2030) {
            return false;
        }
        scan.sequence = scan.text.substring(from, split);
        scan.year = year;
        scan.end = end;
        return true;
    }

    /** {@code R0005}, {@code F80/1}, {@code ZF001}: up to two letters lead. */
    static boolean lead(Scan scan, int from) {
        int letters = from;
        while (letters < from + 2 && Chars.letter(scan.at(letters)) && Chars.up(scan.at(letters)) != 'I') {
            letters++;
        }
        int digits = letters > from ? scan.space(letters) : letters;
        if (!number(scan, digits, false)) {
            return false;
        }
        if (letters > from) {
            scan.sequence = scan.upper(from, letters) + scan.sequence;
        }
        int volume = scan.digitsEnd(scan.end + 1);
        if (scan.year == 0 && scan.at(scan.end) == '/' && volume > scan.end + 1 && volume <= scan.end + 3) {
            scan.sequence += scan.text.substring(scan.end, volume);
            scan.end = volume;
        }
        return Endings.chinese(scan, false);
    }

    /** {@code 08-2012}, {@code 16-2062}, {@code G 62001}: numbers with dashes; a year stands last, if at all. */
    static boolean dashed(Scan scan, int from, boolean lettered, int least) {
        int start = from;
        boolean letter = lettered && Chars.upper(scan.at(from)) && !Chars.letter(scan.at(from + 1));
        if (letter) {
            start = scan.space(from + 1);
        }
        if (scan.at(start) == '-') {
            start++;
        }
        StringBuilder sequence = new StringBuilder(12);
        if (letter) {
            sequence.append(scan.at(from)).append(' ');
        }
        int p = start;
        int groups = 0;
        while (groups < 4) {
            int end = scan.digitsEnd(p);
            if (end == p || end - p > 6) {
                break;
            }
            while (scan.at(end) == '.' && scan.digitAt(end + 1)) {
                end = scan.digitsEnd(end + 1);
            }
            if (groups >= (letter ? 1 : least) && scan.yearAt(p) && !(scan.at(end) == '-' && scan.digitAt(end + 1))) {
                scan.sequence = sequence.toString();
                scan.year = Chars.value(scan.text, p, p + 4);
                scan.dashed = true;
                scan.end = end;
                return Endings.amended(scan);
            }
            if (groups > 1 && end == p + 2 && scan.at(p) >= '5') {
                scan.sequence = sequence.toString();
                scan.year = 1900 + Chars.value(scan.text, p, end);
                scan.dashed = true;
                scan.end = end;
                return Endings.amended(scan);
            }
            if (groups > 0) {
                sequence.append('-');
            }
            sequence.append(scan.text, p, end);
            scan.end = end;
            groups++;
            int dash = scan.space(end);
            if (scan.at(dash) != '-') {
                break;
            }
            p = scan.space(dash + 1);
        }
        if (groups == 0) {
            return false;
        }
        scan.sequence = sequence.toString();
        return groups < (letter ? 1 : least) || Endings.chinese(scan, false);
    }
}
