package io.zhuji.core.standard;

import io.zhuji.core.standard.StandardCode.Print;

/**
 * Drug and device documents and the old professional standards: {@code WS3-B-3425-98}, {@code WS-10001-(HD-0279)-2002},
 * {@code YBH12342020}, {@code YBB00032005-2015}, {@code YZB/国 1548-2006}, {@code ZB Y 04003-1984}.
 */
final class MedicineForm {

    private static final int LONGEST = 40;

    private MedicineForm() {}

    static boolean read(Scan scan, int at) {
        char first = Chars.up(scan.at(at));
        char second = Chars.up(scan.at(at + 1));
        if (first == 'W' && second == 'S') {
            return drug(scan, at);
        }
        if (first == 'Z' && second == 'B') {
            return professional(scan, at);
        }
        if (first != 'Y') {
            return false;
        }
        char third = Chars.up(scan.at(at + 2));
        if (second == 'Z' && third == 'B') {
            return device(scan, at);
        }
        return second == 'B' && (third == 'H' || third == 'Z' || third == 'B') && registered(scan, at);
    }

    /** WS and a digit, or WS-1000…: the rest is one word of letters, digits, dashes and balanced parentheses. */
    private static boolean drug(Scan scan, int at) {
        int p = at + 2;
        int volume = scan.digitsEnd(p);
        boolean longNumber = scan.at(p) == '-' && scan.digitsEnd(p + 1) >= p + 5;
        if (!longNumber && (volume != p + 1 || scan.at(volume) != '-')) {
            return false;
        }
        scan.code = StandardCode.of("WS" + scan.text.substring(p, volume), Tier.REGULATORY, Print.DRUG);
        int from = volume + 1;
        int end = from;
        int open = 0;
        int limit = Math.min(scan.text.length(), from + LONGEST);
        while (end < limit) {
            char c = scan.text.charAt(end);
            if (c == '(') {
                open++;
            } else if (c == ')') {
                if (open-- == 0) {
                    break;
                }
            } else if (!Chars.word(c) && !(c == '-' && (Chars.word(scan.at(end + 1)) || scan.at(end + 1) == '('))) {
                break;
            }
            end++;
        }
        if (open > 0 || end == from || !longNumber && scan.digitsEnd(from) == end) {
            return false;
        }
        scan.certain = true;
        scan.end = end;
        int tail = Chars.up(scan.at(end - 1)) == 'Z' ? end - 1 : end;
        int year = tail;
        while (year > from && scan.digitAt(year - 1)) {
            year--;
        }
        boolean full = tail - year == 4 && Scan.plausible(Chars.value(scan.text, year, tail));
        boolean two = tail - year == 2 && scan.at(year) >= '5';
        if ((full || two) && year - 1 > from && scan.at(year - 1) == '-') {
            scan.year = Chars.value(scan.text, year, tail) + (two ? 1900 : 0);
            scan.supplement = scan.upper(tail, end);
            scan.sequence = scan.upper(from, year - 1);
            return true;
        }
        scan.sequence = scan.upper(from, end);
        return scan.digitAt(end - 1) || scan.at(end - 1) == ')';
    }

    /** YBH and its kin: order and year in one run, or eight digits and a year behind a dash. */
    private static boolean registered(Scan scan, int at) {
        int from = scan.space(at + 3);
        int end = scan.digitsEnd(from);
        int length = end - from;
        if (length < 7 || length > 9) {
            return false;
        }
        String code = scan.upper(at, at + 3);
        scan.certain = true;
        if (scan.at(end) == '-' && scan.yearAt(end + 1)) {
            scan.code = StandardCode.of(code, Tier.REGULATORY, Print.JOINED);
            scan.sequence = scan.text.substring(from, end);
            scan.year = Chars.value(scan.text, end + 1, end + 5);
            scan.end = end + 5;
        } else {
            int year = Chars.value(scan.text, end - 4, end);
            if (!Scan.plausible(year)) {
                return false;
            }
            scan.code = StandardCode.of(code, Tier.REGULATORY, Print.SOLID);
            scan.sequence = scan.text.substring(from, end - 4);
            scan.year = year;
            scan.end = end;
        }
        if (Chars.up(scan.at(scan.end)) == 'Z' && !Chars.word(scan.at(scan.end + 1))) {
            scan.supplement = "Z";
            scan.end++;
        }
        return true;
    }

    /** YZB/国 1548-2006: behind the slash who filed it, a character or letters. */
    private static boolean device(Scan scan, int at) {
        int slash = scan.space(at + 3);
        if (scan.at(slash) != '/') {
            return false;
        }
        int from = scan.space(slash + 1);
        int end = from;
        while (end < from + 4 && (Chars.ideograph(scan.at(end)) || Chars.letter(scan.at(end)))) {
            end++;
        }
        if (end == from) {
            return false;
        }
        if (scan.at(end) == '(' && Chars.ideograph(scan.at(end + 1)) && scan.at(end + 2) == ')') {
            end += 3;
        }
        scan.certain = true;
        scan.code = StandardCode.of("YZB/" + scan.upper(from, end), Tier.REGULATORY, Print.DASH);
        return Sequences.number(scan, scan.blank(end), false) && Endings.chinese(scan, false);
    }

    /** ZB Y 04003-84, of 1984 to 1990: ZB, a letter of the Chinese classification, a number. */
    private static boolean professional(Scan scan, int at) {
        int letter = scan.space(at + 2);
        if (!Chars.upper(scan.at(at)) || !Chars.upper(scan.at(letter)) || Chars.letter(scan.at(letter + 1))) {
            return false;
        }
        int from = scan.space(letter + 1);
        int end = scan.digitsEnd(from);
        if (end - from < 2) {
            return false;
        }
        scan.code = StandardCode.of("ZB", Tier.INDUSTRY, Print.DASH);
        if (!Sequences.number(scan, from, false)) {
            return false;
        }
        scan.sequence = scan.at(letter) + " " + scan.sequence;
        return Endings.chinese(scan, false) && (scan.year != 0 || scan.whole);
    }
}
