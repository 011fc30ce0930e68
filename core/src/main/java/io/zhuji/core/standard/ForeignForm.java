package io.zhuji.core.standard;

import io.zhuji.core.standard.StandardCode.Print;

/**
 * Numbers of bodies elsewhere: {@code ASTM D3776/D3776M-20}, {@code AATCC TM135-2018t}, {@code ANSI/BHMA A156.1-2013},
 * {@code UL 94}, {@code JIS L 0001:2014}, {@code GOST R 58904-2020}, {@code OIML R 76-1:2006}, {@code ECE R44/04}.
 */
final class ForeignForm {

    private ForeignForm() {}

    static boolean read(Scan scan, int at) {
        String text = scan.text;
        if (text.startsWith("ASTM", at)) {
            return astm(scan, at + 4);
        }
        if (text.startsWith("AATCC", at)) {
            return aatcc(scan, at + 5);
        }
        if (text.startsWith("ANSI", at)) {
            return ansi(scan, at + 4);
        }
        if (text.startsWith("JIS", at) && !(Chars.letter(scan.at(at + 3)) && Chars.letter(scan.at(at + 4)))) {
            return lettered(scan, "JIS", at + 3, Print.COLON);
        }
        if (text.startsWith("GOST", at) || text.startsWith("ГОСТ", at)) {
            return gost(scan, at + 4);
        }
        if (text.startsWith("OIML", at)) {
            return lettered(scan, "OIML", at + 4, Print.COLON);
        }
        if (text.startsWith("ECE", at)) {
            return regulation(scan, at + 3);
        }
        if (text.startsWith("VDE-AR", at)) {
            return vde(scan, at);
        }
        if (text.startsWith("DIN SPEC", at)) {
            return numbered(scan, "DIN SPEC", at + 8, Print.COLON, 4);
        }
        if (text.startsWith("DIN VDE", at)) {
            return numbered(scan, "DIN VDE", at + 7, Print.COLON, 4);
        }
        if (text.startsWith("AS/NZS", at)) {
            return numbered(scan, "AS/NZS", at + 6, Print.COLON, 3);
        }
        return simple(scan, at);
    }

    private static boolean simple(Scan scan, int at) {
        int end = Chars.lettersEnd(scan.text, at);
        if (end - at > 5) {
            return false;
        }
        return switch (scan.text.substring(at, end)) {
            case "UL", "ULV", "ULHB" -> numbered(scan, "UL", at + 2, Print.DASH, 2);
            case "BS" -> numbered(scan, "BS", end, Print.COLON, 3);
            case "DIN" -> numbered(scan, "DIN", end, Print.COLON, 2);
            case "VDE" -> numbered(scan, "VDE", end, Print.COLON, 3);
            case "TIS" -> numbered(scan, "TIS", end, Print.DASH, 2);
            case "CNS" -> numbered(scan, "CNS", end, Print.DASH, 3);
            case "IATF" -> numbered(scan, "IATF", end, Print.COLON, 5);
            case "OHSAS" -> numbered(scan, "OHSAS", end, Print.COLON, 5);
            case "NFPA" -> numbered(scan, "NFPA", end, Print.DASH, 2);
            case "NF", "NFP" -> lettered(scan, "NF", at + 2, Print.COLON);
            case "KS", "KSK", "KSC" -> lettered(scan, "KS", at + 2, Print.COLON);
            case "SAE" -> lettered(scan, "SAE", end, Print.DASH);
            case "ASME" -> lettered(scan, "ASME", end, Print.DASH);
            default -> false;
        };
    }

    private static void code(Scan scan, String code, Tier tier, Print print) {
        scan.code = StandardCode.of(code, tier, print);
        scan.certain = true;
    }

    private static int gap(Scan scan, int at) {
        char c = scan.at(at);
        if (Chars.blank(c) || c == '-') {
            scan.spaced = c != '-';
            return at + 1;
        }
        return at;
    }

    /** Digits with parts by hyphens and dots, then the year. */
    private static boolean numbered(Scan scan, String code, int at, Print print, int least) {
        code(scan, code, Tier.FOREIGN, print);
        int from = gap(scan, at);
        int end = scan.digitsEnd(from);
        if (end - from < least || end - from > 6) {
            return false;
        }
        if (code.equals("UL") && scan.at(end) >= 'A' && scan.at(end) <= 'F' && !Chars.word(scan.at(end + 1))) {
            end++;
        }
        return tail(scan, from, end, code.startsWith("DIN") || code.startsWith("VDE"));
    }

    /** A letter or two before the digits: L 0001, R 76-1, P 92-507, B16.5. */
    private static boolean lettered(Scan scan, String code, int at, Print print) {
        code(scan, code, code.equals("OIML") ? Tier.INTERNATIONAL : Tier.FOREIGN, print);
        int letter = gap(scan, at);
        int digits = letter;
        while (digits < letter + 2 && Chars.upper(scan.at(digits))) {
            digits++;
        }
        if (digits == letter || scan.text.startsWith("EN", letter)) {
            return false;
        }
        int from = gap(scan, digits);
        int end = scan.digitsEnd(from);
        if (end == from || end - from > 5) {
            return false;
        }
        if (!tail(scan, from, end, false)) {
            return false;
        }
        boolean apart = code.equals("JIS") || code.equals("OIML") || code.equals("NF") || code.equals("KS");
        scan.sequence = scan.text.substring(letter, digits) + (apart ? " " : "") + scan.sequence;
        return true;
    }

    private static boolean tail(Scan scan, int from, int digits, boolean month) {
        int end = digits;
        for (int i = 0; i < 4; i++) {
            char mark = scan.at(end);
            int next = scan.digitsEnd(end + 1);
            boolean part = mark == '.' && next > end + 1
                    || mark == '-' && next > end + 1 && next < end + 5 && !scan.yearAt(end + 1)
                    || mark == '-' && next == end + 5 && scan.at(next) == ':' && scan.yearAt(next + 1);
            if (!part) {
                break;
            }
            end = next;
        }
        scan.sequence = scan.text.substring(from, end);
        scan.end = end;
        IsoEndings.read(scan, month);
        return true;
    }

    /** ASTM D3776/D3776M-20, -07e1, -15(2023), -22a. */
    private static boolean astm(Scan scan, int at) {
        code(scan, "ASTM", Tier.FOREIGN, Print.SHORT);
        return astmNumber(scan, gap(scan, at));
    }

    static boolean astmNumber(Scan scan, int from) {
        if (!Chars.upper(scan.at(from)) || scan.at(from) == 'I' || Chars.letter(scan.at(from + 1))) {
            return false;
        }
        int digits = scan.at(from + 1) == '-' ? from + 2 : scan.space(from + 1);
        int end = scan.digitsEnd(digits);
        if (end == digits || end - digits > 5) {
            return false;
        }
        if (scan.at(end) == 'M' && !Chars.word(scan.at(end + 1))) {
            end++;
        }
        scan.sequence = scan.at(from) + scan.text.substring(digits, end);
        if (scan.at(end) == '/' && scan.at(end + 1) == scan.at(from)) {
            int metric = scan.digitsEnd(end + 2);
            if (scan.at(metric) == 'M'
                    && scan.text.substring(end + 2, metric).equals(scan.text.substring(digits, end))) {
                scan.sequence += scan.text.substring(end, metric + 1);
                end = metric + 1;
            }
        }
        scan.end = end;
        int mark = scan.space(end);
        int year = scan.space(mark + 1);
        int close = scan.digitsEnd(year);
        if (scan.at(mark) != '-' && scan.at(mark) != ':' || close - year != 2 && !scan.yearAt(year)) {
            return true;
        }
        int value = Chars.value(scan.text, year, close);
        scan.year = close - year == 4 ? value : value < 50 ? 2000 + value : 1900 + value;
        scan.dashed = true;
        int edition = close;
        if (scan.at(edition) >= 'a' && scan.at(edition) <= 'd' && !Chars.letter(scan.at(edition + 1))) {
            edition++;
        }
        int approved = scan.space(edition);
        if (scan.at(approved) == '(' && scan.yearAt(approved + 1) && scan.at(approved + 5) == ')') {
            edition = approved + 6;
        }
        if (scan.at(edition) == 'e' && scan.digitAt(edition + 1) && !Chars.word(scan.at(edition + 2))) {
            edition += 2;
        }
        scan.supplement = scan.text.substring(close, edition).replace(" ", "");
        scan.end = edition;
        return true;
    }

    /** AATCC TM135-2018t; older ones without TM. */
    private static boolean aatcc(Scan scan, int at) {
        code(scan, "AATCC", Tier.FOREIGN, Print.DASH);
        int p = gap(scan, at);
        String method = "";
        for (String word : new String[] {"Test Method", "TM", "LP", "EP"}) {
            if (Chars.word(scan.text, p, word)) {
                method = word.length() > 2 ? "TM" : word;
                p = gap(scan, p + word.length());
                break;
            }
        }
        int end = scan.digitsEnd(p);
        if (end == p || end - p > 3) {
            return false;
        }
        while (scan.at(end) == '.' && scan.digitAt(end + 1)) {
            end = scan.digitsEnd(end + 1);
        }
        scan.sequence = method + scan.text.substring(p, end);
        scan.end = end;
        int mark = scan.space(end);
        int year = scan.space(mark + 1);
        if ((scan.at(mark) == '-' || scan.at(mark) == ':') && scan.yearAt(year)) {
            scan.year = Chars.value(scan.text, year, year + 4);
            int close = year + 4;
            while (close < year + 6
                    && scan.at(close) >= 'a'
                    && scan.at(close) <= 'z'
                    && !Chars.letter(scan.at(close + 2))) {
                close++;
            }
            scan.supplement = scan.text.substring(year + 4, close);
            scan.end = close;
        }
        return true;
    }

    /** ANSI Z87.1-2020, ANSI/BHMA A156.1-2013, ANSI/ESD S20.20-2014. */
    private static boolean ansi(Scan scan, int at) {
        int p = at;
        String code = "ANSI";
        for (int i = 0; i < 3 && scan.at(p) == '/'; i++) {
            int end = Chars.lettersEnd(scan.text, p + 1);
            if (end < p + 3 || end > p + 7) {
                break;
            }
            code += scan.text.substring(p, end);
            p = end;
        }
        code(scan, code, Tier.FOREIGN, Print.DASH);
        p = gap(scan, p);
        int digits = p;
        while (digits < p + 3 && Chars.upper(scan.at(digits))) {
            digits++;
        }
        int end = scan.digitsEnd(digits);
        if (end == digits || end - digits > 5 || digits == p && code.equals("ANSI")) {
            return false;
        }
        String letters = scan.text.substring(p, digits);
        tail(scan, digits, end, false);
        scan.sequence = letters + scan.sequence;
        return true;
    }

    /** GOST 12.1.004-91, GOST R 58904-2020/ISO/TR 25901-1:2016. */
    private static boolean gost(Scan scan, int at) {
        int p = gap(scan, at);
        char letter = scan.at(p);
        boolean russian = letter == 'R' || letter == 'Р' || letter == 'P';
        p = russian ? gap(scan, p + 1) : p;
        code(scan, russian ? "GOST R" : "GOST", Tier.FOREIGN, Print.DASH);
        return Sequences.number(scan, p, false) && Endings.chinese(scan, false);
    }

    /** ECE R129, ECE R44/04: the series of amendments behind the slash. */
    private static boolean regulation(Scan scan, int at) {
        code(scan, "ECE", Tier.INTERNATIONAL, Print.DASH);
        int p = gap(scan, at);
        int digits = scan.at(p) == 'R' ? scan.space(p + 1) : p;
        int end = scan.digitsEnd(digits);
        if (digits == p || end == digits || end > digits + 3) {
            return false;
        }
        scan.sequence = "R" + scan.text.substring(digits, end);
        scan.end = end;
        if (scan.at(end) == '/' && scan.digitsEnd(end + 1) == end + 3) {
            scan.supplement = scan.text.substring(end, end + 3);
            scan.end = end + 3;
        }
        return true;
    }

    /** VDE-AR-E 2842-61-1:2020-07: a rule of application. */
    private static boolean vde(Scan scan, int at) {
        int p = at + 6;
        if (scan.at(p) != '-' || !Chars.upper(scan.at(p + 1))) {
            return false;
        }
        return numbered(scan, scan.text.substring(at, p + 2), p + 2, Print.COLON, 3);
    }
}
