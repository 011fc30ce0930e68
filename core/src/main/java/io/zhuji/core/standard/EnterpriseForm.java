package io.zhuji.core.standard;

import io.zhuji.core.standard.StandardCode.Print;

/**
 * Numbers of enterprises (企业标准): {@code Q/BALABALA 104-2022}, {@code Q/SRQ 0001S-2023} (food), {@code Q/CSG-GPG 2 16 016-2019},
 * {@code Q31/0112000854C015-2021-01}, {@code QB/440307N411-2002}.
 *
 * <p>The code is the enterprise's own choice, so the blank decides where it ends; without a blank the last change from letter to
 * digit does.
 */
final class EnterpriseForm {

    private static final int LONGEST = 32;

    private EnterpriseForm() {}

    static boolean read(Scan scan, int at) {
        if (Chars.up(scan.at(at)) != 'Q') {
            return false;
        }
        scan.small = scan.at(at) == 'q';
        if (Chars.up(scan.at(at + 1)) == 'B') {
            return scan.at(at + 2) == '/' && old(scan, at);
        }
        if (scan.digitAt(at + 1)) {
            return platform(scan, at);
        }
        int slash = scan.space(at + 1);
        if (scan.at(slash) != '/') {
            return fileName(scan, at);
        }
        return code(scan, scan.space(slash + 1), "Q/");
    }

    /** Q_GDW 1376.1-2013, Q-GDW 1376.1-2013: a slash no file name can have. */
    private static boolean fileName(Scan scan, int at) {
        char mark = scan.at(at + 1);
        if (scan.at(at) != 'Q' || mark != ' ' && mark != '-') {
            return false;
        }
        int end = Chars.lettersEnd(scan.text, at + 2);
        boolean free = end - at > 3 && end - at < 14 && Codes.find(scan.text, at + 2, end) == null;
        return free && Chars.upper(scan.at(end - 1)) && code(scan, at + 2, "Q/") && scan.year != 0 && scan.dashed;
    }

    /** QB/ and six digits with a letter, or QB/ and letters: not the light industry's. */
    private static boolean old(Scan scan, int at) {
        int from = at + 3;
        int digits = scan.digitsEnd(from);
        if (digits == from + 6 && Chars.upper(scan.at(digits))) {
            int letters = Chars.lettersEnd(scan.text, digits);
            scan.certain = true;
            scan.code = StandardCode.of("QB/" + scan.upper(from, letters), Tier.ENTERPRISE, Print.JOINED);
            return Sequences.number(scan, letters, false) && Endings.chinese(scan, false);
        }
        return digits == from
                && Chars.lettersEnd(scan.text, from) > from + 1
                && code(scan, from, "QB/")
                && scan.year != 0;
    }

    /** Q31/0112000854C015-2021-01: everything behind the slash is the number, a version may trail. */
    private static boolean platform(Scan scan, int at) {
        int slash = scan.digitsEnd(at + 1);
        if (slash != at + 3 && slash != at + 5 && slash != at + 7 || scan.at(slash) != '/') {
            return false;
        }
        int from = scan.space(slash + 1);
        int end = from;
        while (end - from < LONGEST && Chars.word(scan.at(end))) {
            end++;
        }
        if (end - from < 4) {
            return false;
        }
        scan.certain = true;
        scan.code = StandardCode.of("Q" + scan.text.substring(at + 1, slash), Tier.ENTERPRISE, Print.SLASH);
        scan.sequence = scan.upper(from, end);
        scan.end = end;
        if (scan.at(end) == ' ' && scan.digitAt(end + 1)) {
            int digits = scan.digitsEnd(end + 1);
            scan.sequence += " " + scan.text.substring(end + 1, digits);
            scan.end = digits;
        }
        Endings.chinese(scan, false);
        int version = scan.end + 1;
        if (scan.year != 0 && scan.at(scan.end) == '-' && scan.digitsEnd(version) == version + 2) {
            scan.supplement = scan.text.substring(scan.end, version + 2);
            scan.end = version + 2;
        }
        return true;
    }

    private static boolean code(Scan scan, int from, String prefix) {
        int p = from;
        int head = from;
        if (scan.at(p) == '(') {
            int close = p + 1;
            while (close < p + 8 && (Chars.word(scan.at(close)) || Chars.ideograph(scan.at(close)))) {
                close++;
            }
            if (scan.at(close) != ')') {
                return false;
            }
            p = close + 1;
            head = p;
        }
        int end = p;
        while (end - p < LONGEST && (Chars.word(scan.at(end)) || inside(scan, end))) {
            end += scan.at(end) == '(' ? 3 : 1;
        }
        end = foodEnd(scan, p, end);
        if (end - p < 1 || end - from < 2 || end - p >= LONGEST) {
            return false;
        }
        scan.certain = true;
        boolean dash = scan.at(end) == '-' && scan.digitAt(end + 1) && Chars.lettersEnd(scan.text, p) == end;
        int number = dash ? end + 1 : scan.blank(end);
        boolean apart = dash || number > end && numberAhead(scan, number);
        if (apart && !ownNumber(scan, p, end)) {
            scan.code = StandardCode.of(prefix + scan.upper(from, end), Tier.ENTERPRISE, Print.DASH);
            scan.spaced = true;
            return spacedNumber(scan, number);
        }
        int split = split(scan, head, end);
        if (split < 0) {
            return false;
        }
        int codeEnd = scan.at(split - 1) == '-' ? split - 1 : split;
        if (codeEnd - from < 2) {
            return false;
        }
        scan.code = StandardCode.of(prefix + scan.upper(from, codeEnd), Tier.ENTERPRISE, Print.DASH);
        return number(scan, split);
    }

    /** The token up to the S of a food number, where more digits follow it. */
    private static int foodEnd(Scan scan, int from, int end) {
        for (int i = from + 4; i < end - 1; i++) {
            if (Chars.up(scan.at(i)) == 'S'
                    && scan.digitAt(i + 1)
                    && scan.digitAt(i - 1)
                    && scan.digitAt(i - 2)
                    && scan.digitAt(i - 3)) {
                return i + 1;
            }
        }
        return end;
    }

    /** A dash or slash belongs to the code while a letter follows it: CSG-GPG-GPED, ABC/J-01. */
    private static boolean inside(Scan scan, int at) {
        char c = scan.at(at);
        if (c == '(') {
            return Chars.letter(scan.at(at + 1)) && scan.at(at + 2) == ')' && scan.digitAt(scan.blank(at + 3));
        }
        return (c == '-' || c == '/' || c == '.' || c == '&')
                && (Chars.letter(scan.at(at + 1)) || classNumber(scan, at))
                && !(c == '/' && codeFollows(scan, at + 1));
    }

    /** J-01: technical standards of an enterprise have a class with a number. */
    private static boolean classNumber(Scan scan, int dash) {
        return scan.at(dash) == '-'
                && scan.at(dash - 2) == '/'
                && Chars.letter(scan.at(dash - 1))
                && scan.digitAt(dash + 1);
    }

    /** A slash may also part two numbers: Q/ABC 1-2020/GB 2760. */
    private static boolean codeFollows(Scan scan, int at) {
        int end = Chars.lettersEnd(scan.text, at);
        return Codes.find(scan.text, at, end) != null
                || Chars.up(scan.at(at)) == 'Q' && scan.at(at + 1) == '/'
                || Chars.word(scan.text, at, "ISO")
                || Chars.word(scan.text, at, "IEC");
    }

    /** Whether a token holds code and number together, so that what follows the blank is a year: HLS0001S 2012. */
    private static boolean ownNumber(Scan scan, int from, int end) {
        int digits = end;
        if (Chars.up(scan.at(digits - 1)) == 'S') {
            digits--;
        }
        int first = digits;
        while (first > from && scan.digitAt(first - 1)) {
            first--;
        }
        boolean food = digits < end && digits - first == 4 && first > from;
        int next = scan.blank(end);
        return food
                || first > from
                        && digits - first >= 3
                        && scan.yearAt(next)
                        && !(scan.at(next + 4) == '.' && scan.digitAt(next + 5))
                        && scan.at(next + 4) != '-';
    }

    private static boolean numberAhead(Scan scan, int at) {
        int p = at;
        while (p < at + 5 && Chars.upper(scan.at(p))) {
            p++;
        }
        if (p > at && Codes.find(scan.text, at, p) != null) {
            return false;
        }
        return scan.digitAt(p)
                || p > at && p < at + 5 && scan.at(p) == ' ' && scan.digitAt(p + 1) && scan.digitAt(at - 2);
    }

    /** Where the number starts in a token without blank. */
    private static int split(Scan scan, int from, int end) {
        int last = end;
        if (Chars.up(scan.at(last - 1)) == 'S' && scan.digitAt(last - 2)) {
            last--;
        }
        int first = last;
        while (first > from && scan.digitAt(first - 1)) {
            first--;
        }
        return first == last || first == from ? -1 : first;
    }

    private static boolean spacedNumber(Scan scan, int from) {
        int letters = from;
        while (Chars.upper(scan.at(letters))) {
            letters++;
        }
        int digits = letters > from ? scan.space(letters) : letters;
        if (!number(scan, digits)) {
            return false;
        }
        if (letters > from) {
            scan.sequence = scan.text.substring(from, digits) + scan.sequence;
        }
        return true;
    }

    /** Digits, parts, the S of food, and further groups where a year ends them: 2 16 016-2019. */
    private static boolean number(Scan scan, int from) {
        int end = scan.digitsEnd(from);
        if (end == from || end - from > 12) {
            return false;
        }
        while (scan.at(end) == '.' && scan.digitAt(end + 1)) {
            end = scan.digitsEnd(end + 1);
        }
        int groups = groupsEnd(scan, end);
        end = groups > 0 ? groups : end;
        int food = end == from + 4 ? scan.space(end) : end;
        boolean letter = Chars.up(scan.at(food)) == 'S' && (!Chars.word(scan.at(food + 1)) || scan.yearAt(food + 1));
        if (!letter && Chars.word(scan.at(end)) && scan.at(end) != 'A' && scan.at(end) != 'B' && scan.at(end) != 'C') {
            return false;
        }
        end = letter ? end : serial(scan, end);
        scan.sequence = scan.upper(from, end) + (letter ? "S" : "");
        scan.end = letter ? food + 1 : end;
        if (letter && scan.yearAt(scan.end)) {
            scan.year = Chars.value(scan.text, scan.end, scan.end + 4);
            scan.end += 4;
        }
        return Endings.chinese(scan, false);
    }

    /** 2018-001: a serial behind a dash that is no year. */
    private static int serial(Scan scan, int end) {
        int close = scan.digitsEnd(end + 1);
        boolean serial =
                scan.at(end) == '-' && close == end + 4 && !Chars.word(scan.at(close)) && scan.at(close) != '-';
        return serial ? close : end;
    }

    private static int groupsEnd(Scan scan, int from) {
        int end = from;
        for (int groups = 0; groups < 5; groups++) {
            char mark = scan.at(end);
            int next = scan.digitsEnd(Chars.upper(scan.at(end + 1)) && scan.digitAt(end + 2) ? end + 2 : end + 1);
            if (mark == '-' && scan.yearAt(end + 1) && !(scan.at(next) == '-' && scan.digitAt(next + 1))) {
                return groups == 0 ? 0 : end;
            }
            if (mark != ' ' && mark != '-' || next == end + 1 || next > end + 7) {
                return 0;
            }
            end = next;
        }
        return 0;
    }
}
