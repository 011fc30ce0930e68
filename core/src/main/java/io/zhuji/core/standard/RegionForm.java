package io.zhuji.core.standard;

import io.zhuji.core.standard.StandardCode.Print;

/** Local numbers (地方标准): {@code DB33/T 2512-2022}, {@code DB12/617-2016}, {@code DBS50/004}, {@code DBJ/T 15-38-2005}, {@code DG/TJ 08-2012-2018}. */
final class RegionForm {

    /** First two digits of the divisions of GB/T 2260. */
    private static final String REGIONS =
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 ";

    private RegionForm() {}

    static boolean read(Scan scan, int at) {
        if (Chars.up(scan.at(at)) != 'D') {
            return false;
        }
        char second = Chars.up(scan.at(at + 1));
        if (second == 'G') {
            return shanghai(scan, at);
        }
        if (second != 'B') {
            return false;
        }
        scan.small = scan.at(at) == 'd';
        char third = Chars.up(scan.at(at + 2));
        if (third == 'J') {
            return building(scan, at + 3);
        }
        boolean food = third == 'S';
        return local(scan, food ? "DBS" : "DB", scan.blank(at + (food ? 3 : 2)));
    }

    private static boolean local(Scan scan, String prefix, int from) {
        int end = scan.digitsEnd(from);
        if (end - from != 2 && end - from != 4 && end - from != 6 || !region(scan, from)) {
            return false;
        }
        String base = prefix + scan.text.substring(from, end);
        int p = end;
        if (scan.at(p) == '(' && scan.at(p + 1) == 'J' && scan.at(p + 2) == ')') {
            // DB13(J)/T: engineering construction of Hebei
            base += "(J)";
            p += 3;
        }
        char kind = 0;
        int slash = scan.space(p);
        if (scan.at(slash) == '/') {
            int after = scan.space(slash + 1);
            char k = Chars.up(scan.at(after));
            if ((k == 'T' || k == 'Z') && !Chars.letter(scan.at(after + 1))) {
                kind = k;
                after++;
            }
            p = after;
            scan.certain = true;
        } else {
            char mark = scan.at(p);
            char k = Chars.up(mark == ' ' || mark == '-' ? scan.at(p + 1) : mark);
            int after = mark == k || mark == k + 32 ? p + 1 : p + 2;
            if (k == 'T' && (Chars.digit(scan.at(after)) || scan.at(after) == ' ' || scan.at(after) == '/')) {
                kind = k;
                p = scan.at(after) == '/' ? after + 1 : after;
                scan.certain = true;
            } else if (mark != ' ' && mark != '-') {
                return false;
            } else {
                p++;
            }
        }
        scan.spaced = Chars.blank(scan.at(p));
        p = scan.blank(p);
        if (scan.at(p) == '-' || scan.at(p) == '/') {
            p++;
        }
        scan.code = code(base, kind);
        if (!(prefix.equals("DB") && end - from == 2 ? localNumber(scan, p) : number(scan, p))) {
            return false;
        }
        return scan.certain || scan.year != 0;
    }

    private static boolean number(Scan scan, int p) {
        return Sequences.number(scan, p, false) && Endings.chinese(scan, false);
    }

    /** DB29-20-2000, DB/T 29-…: some cities number in groups. */
    private static boolean localNumber(Scan scan, int p) {
        int end = scan.digitsEnd(p);
        boolean groups = end - p <= 3 && scan.at(end) == '-' && groupAhead(scan, end + 1);
        return groups ? Sequences.dashed(scan, p, false, 2) : number(scan, p);
    }

    private static boolean groupAhead(Scan scan, int from) {
        int end = scan.digitsEnd(from);
        return end > from && end < from + 4 && scan.at(end) == '-' && scan.yearAt(end + 1);
    }

    private static StandardCode code(String base, char kind) {
        if (kind == 0) {
            return new StandardCode(base, base, Tier.LOCAL, Mandate.MANDATORY, Print.SLASH);
        }
        Mandate mandate = kind == 'T' ? Mandate.RECOMMENDED : Mandate.GUIDANCE;
        return new StandardCode(base + "/" + kind, base, Tier.LOCAL, mandate, Print.DASH);
    }

    /** DBJ/T 15-38-2005, DBJ33/T 1001-2003, DBJ 50/T-123-2010. */
    private static boolean building(Scan scan, int from) {
        int digits = scan.space(from);
        int end = scan.digitsEnd(digits);
        boolean kindFollows = scan.at(end) == '/' && Chars.up(scan.at(end + 1)) == 'T';
        boolean region = (end - digits == 2 || end - digits == 6)
                && scan.at(end) != '.'
                && (kindFollows || region(scan, digits));
        int p = region ? end : from;
        boolean dashAfter = region
                && (scan.at(end) == '-' && scan.digitAt(end + 1) || scan.at(end) == ' ' && !scan.digitAt(end + 1));
        if (dashAfter || !region && scan.digitAt(digits)) {
            // DBJ 01-45-2000, DBJ 15-38: the digits belong to the number
            scan.code = new StandardCode("DBJ", "DBJ", Tier.LOCAL, Mandate.MANDATORY, Print.DASH);
            scan.spaced = digits > from;
            return Sequences.dashed(scan, digits, false, 2);
        }
        String base = region ? "DBJ" + scan.text.substring(digits, end) : "DBJ";
        int slash = scan.blank(p);
        char kind = 0;
        if (scan.at(slash) == '/') {
            int after = scan.space(slash + 1);
            if (Chars.up(scan.at(after)) == 'T' && !Chars.letter(scan.at(after + 1))) {
                kind = 'T';
                after++;
            }
            p = after;
            scan.certain = true;
        } else if (Chars.up(scan.at(scan.at(p) == '-' ? p + 1 : slash)) == 'T') {
            kind = 'T';
            p = (scan.at(p) == '-' ? p + 1 : slash) + 1;
        } else {
            p = slash;
        }
        scan.spaced = Chars.blank(scan.at(p));
        p = scan.blank(p);
        if (scan.at(p) == '-') {
            p++;
        }
        String text = kind == 0 ? base : base + "/T";
        Mandate mandate = kind == 0 ? Mandate.MANDATORY : Mandate.RECOMMENDED;
        scan.code = new StandardCode(text, base, Tier.LOCAL, mandate, region && kind == 0 ? Print.SLASH : Print.DASH);
        return Sequences.dashed(scan, p, false, region ? 1 : 2);
    }

    /** DG/TJ 08-2012-2018: 08 stands for Shanghai; DGJ 08-56-2012 before it. */
    private static boolean shanghai(Scan scan, int at) {
        int p = at + 2;
        if (Chars.up(scan.at(p)) == 'J') {
            p++;
            scan.code = StandardCode.of("DGJ", Tier.LOCAL, Print.DASH);
            int digits = scan.digitsEnd(p);
            if (digits == p + 2 && scan.at(digits) == '/') {
                int end = Chars.lettersEnd(scan.text, digits + 1);
                String kind = scan.upper(digits + 1, end);
                if (!kind.equals("TJ") && !kind.equals("J")) {
                    return false;
                }
                scan.code =
                        StandardCode.of("DGJ" + scan.text.substring(p, digits) + "/" + kind, Tier.LOCAL, Print.DASH);
                p = end;
                scan.certain = true;
            }
        } else {
            p = scan.space(p);
            p = scan.at(p) == '/' || scan.at(p) == '-' ? scan.space(p + 1) : p;
            if (!Chars.word(scan.text, p, "TJ")) {
                return false;
            }
            p += 2;
            scan.certain = true;
            scan.code = new StandardCode("DG/TJ", "DG/TJ", Tier.LOCAL, Mandate.RECOMMENDED, Print.DASH);
        }
        scan.spaced = Chars.blank(scan.at(p));
        p = scan.blank(p);
        p = scan.at(p) == '-' ? p + 1 : p;
        boolean jiangsu = scan.code.toString().startsWith("DGJ") && scan.certain;
        return Sequences.dashed(scan, p, false, jiangsu ? 1 : 2);
    }

    private static boolean region(Scan scan, int from) {
        String two = scan.text.substring(from, from + 2);
        int at = REGIONS.indexOf(two);
        return at >= 0 && at % 3 == 0;
    }
}
