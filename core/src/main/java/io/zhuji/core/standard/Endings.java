package io.zhuji.core.standard;

/** What follows the number under a Chinese code: part, range, year, amendment, adopted number. */
final class Endings {

    private static final int TITLE = 80;

    private Endings() {}

    /** Reads on from the end of the sequence; always succeeds. */
    static boolean chinese(Scan scan, boolean shortYears) {
        while (scan.year == 0 && part(scan)) {
            // GB 4706-1-2005: part by part
        }
        if (scan.year == 0) {
            range(scan);
        }
        if (scan.year == 0) {
            year(scan, shortYears);
        }
        return amended(scan);
    }

    /** A part behind a hyphen or a space, only where a year follows it or nothing else can be meant. */
    private static boolean part(Scan scan) {
        int mark = scan.end;
        char c = scan.at(mark);
        if (c != '-' && c != ' ') {
            return false;
        }
        int from = c == '-' ? scan.space(mark + 1) : mark + 1;
        int end = scan.digitsEnd(from);
        int length = end - from;
        if (length < 1 || length > 3) {
            return false;
        }
        int close = scan.space(end);
        boolean yearFollows =
                (scan.at(close) == '-' || c == '-' && scan.at(close) == ':') && scan.yearAt(scan.space(close + 1));
        if (c == ' ') {
            if (!yearFollows || length > 2 || Chars.digitsEnd(scan.sequence, 0) < scan.sequence.length()) {
                return false;
            }
            scan.sequence = scan.sequence + "." + scan.text.substring(from, end);
        } else {
            char next = scan.at(end);
            boolean alone =
                    length == 1 && from == mark + 1 && !Chars.word(next) && next != '-' && next != '.' && next != '%';
            if (!yearFollows && !alone) {
                return false;
            }
            scan.sequence = scan.sequence + "-" + scan.text.substring(from, end);
        }
        scan.end = end;
        return true;
    }

    /** {@code 50254~50259}, also {@code 30966-30971} where the second cannot be a year. */
    private static void range(Scan scan) {
        int mark = scan.space(scan.end);
        char c = scan.at(mark);
        if (c != '~' && c != '-') {
            return;
        }
        int from = scan.space(mark + 1);
        int end = scan.digitsEnd(from);
        int length = end - from;
        if (length == 0 || length > 5) {
            return;
        }
        if (c == '-') {
            boolean rises = length >= 4
                    && length == scan.sequence.length()
                    && Chars.digitsEnd(scan.sequence, 0) == length
                    && scan.text.substring(from, end).compareTo(scan.sequence) > 0;
            boolean yearAfter = scan.at(end) == '-' && scan.yearAt(end + 1);
            if (!rises || length == 4 && year(scan, from) && !yearAfter) {
                return;
            }
        } else {
            while (scan.at(end) == '.' && scan.digitAt(end + 1)) {
                end = scan.digitsEnd(end + 1);
            }
        }
        scan.sequence = scan.sequence + "~" + scan.text.substring(from, end);
        scan.end = end;
    }

    private static void year(Scan scan, boolean shortYears) {
        int mark = scan.space(scan.end);
        char c = scan.at(mark);
        if (scan.at(scan.end) == '\n' && scan.at(scan.end + 1) == '-' && scan.yearAt(scan.end + 2)) {
            take(scan, scan.end + 2, scan.end + 6);
            scan.dashed = true;
        } else if (c == '-' || c == ':' || c == '?') {
            behindMark(scan, scan.blank(mark + 1), c, shortYears);
        } else if (c == '/' && mark == scan.end) {
            if (scan.yearAt(mark + 1) && !fraction(scan, mark + 5) && !Chars.letter(scan.at(mark + 5))) {
                take(scan, mark + 1, mark + 5);
            }
        } else if (c == '(' || c == '[') {
            if (scan.yearAt(mark + 1) && scan.at(mark + 5) == (c == '(' ? ')' : ']')) {
                take(scan, mark + 1, mark + 6);
            }
        } else if (mark > scan.end && scan.yearAt(mark)) {
            char next = scan.at(mark + 4);
            if (!Chars.word(next)
                    && !fraction(scan, mark + 4)
                    && next != '%'
                    && next != '-'
                    && next != '~'
                    && !Chars.ideograph(next)) {
                take(scan, mark, mark + 4);
            }
        } else if (c == '《' || c == '<') {
            behindTitle(scan, mark, c == '《' ? '》' : '>');
        }
    }

    private static void behindMark(Scan scan, int from, char mark, boolean shortYears) {
        int end = scan.digitsEnd(from);
        int length = end - from;
        if (length == 4) {
            boolean any = mark == '-' || shortYears;
            if (any ? year(scan, from) : scan.yearAt(from)) {
                take(scan, from, end);
                scan.dashed = mark == '-';
            }
        } else if (length == 2 && (mark == '-' || shortYears) && scan.at(end) != '.' && !continues(scan, end)) {
            int year = Chars.value(scan.text, from, end);
            if (year >= 50 || scan.whole) {
                take(scan, from, end);
                scan.year = 1900 + year;
                scan.dashed = true;
            }
        } else if (length == 8 && mark == '-' && Scan.plausible(Chars.value(scan.text, from, from + 4))) {
            take(scan, from, from + 4);
            scan.dashed = true;
        }
    }

    private static boolean year(Scan scan, int from) {
        int year = Chars.value(scan.text, from, from + 4);
        return year >= 1900 && year < 3000;
    }

    private static boolean fraction(Scan scan, int point) {
        return scan.at(point) == '.' && scan.digitAt(point + 1);
    }

    private static boolean continues(Scan scan, int end) {
        return scan.at(end) == '-' && Chars.digit(scan.at(end + 1));
    }

    private static void take(Scan scan, int from, int end) {
        scan.year = Chars.value(scan.text, from, Math.min(end, from + 4));
        scan.end = end;
    }

    /** GB/T 22292《茉莉花茶》 2017: the words of the number end before the title. */
    private static void behindTitle(Scan scan, int open, char close) {
        int limit = Math.min(scan.text.length(), open + TITLE);
        for (int i = open + 1; i < limit; i++) {
            char c = scan.text.charAt(i);
            if (c == close) {
                int from = scan.space(i + 1);
                boolean enclosed = scan.at(from) == '(';
                from += enclosed ? 1 : 0;
                from += !enclosed && scan.at(from) == '-' ? 1 : 0;
                char next = scan.at(from + 4);
                if (scan.yearAt(from) && (enclosed ? next == ')' : !Chars.word(next) && !Chars.ideograph(next))) {
                    scan.year = Chars.value(scan.text, from, from + 4);
                }
                return;
            }
            if (c == '《' || c == '<' || c == '\n') {
                return;
            }
        }
    }

    /** {@code /XG1-2012} in its writings, a correction sheet named right behind, or the number adopted. */
    static boolean amended(Scan scan) {
        if (scan.year == 0) {
            return true;
        }
        int p = scan.end;
        if (scan.at(p) == ' ' || scan.at(p) == '/' || scan.at(p) == '-') {
            p++;
        }
        p = scan.space(p);
        if (Chars.up(scan.at(p)) == 'X' && Chars.up(scan.at(p + 1)) == 'G' && scan.digitAt(p + 2)) {
            int end = Math.min(scan.digitsEnd(p + 2), p + 4);
            StringBuilder out = new StringBuilder("/XG").append(scan.text, p + 2, end);
            int dash = scan.space(end);
            int year = scan.space(dash + 1);
            if (scan.at(dash) == '-' && scan.yearAt(year)) {
                out.append('-').append(scan.text, year, year + 4);
                end = year + 4;
            }
            scan.supplement = out.toString();
            scan.end = end;
            return true;
        }
        if (!sheet(scan)) {
            IsoForm.adopted(scan);
        }
        return true;
    }

    /** （GBZ 2.1-2019）第1号修改单. */
    private static boolean sheet(Scan scan) {
        int p = scan.space(scan.end);
        char c = scan.at(p);
        if (c == ')' || c == '》' || c == ']') {
            p = scan.space(p + 1);
        }
        if (scan.at(p) != '第') {
            return false;
        }
        int n = scan.space(p + 1);
        int end = scan.digitsEnd(n);
        String number;
        if (end > n && end <= n + 2) {
            number = scan.text.substring(n, end);
        } else {
            int value = "一二三四五六七八九".indexOf(scan.at(n));
            if (value < 0) {
                return false;
            }
            number = String.valueOf(value + 1);
            end = n + 1;
        }
        end = scan.space(end);
        if (!scan.text.startsWith("号修改单", end)) {
            return false;
        }
        scan.supplement = "/XG" + number;
        scan.end = end + 4;
        return true;
    }
}
