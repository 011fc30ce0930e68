package io.zhuji.core.standard;

import io.zhuji.core.standard.StandardCode.Print;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of ISO, IEC, their partners, of CEN and of the bodies that take them over: {@code ISO/IEC TR 24028:2020},
 * {@code IEC 60335-1:2010+AMD1:2013 CSV}, {@code ISO/DIS 1}, {@code EN ISO 13485:2016/AC:2016}, {@code DIN EN ISO 14971:2022-04}.
 */
final class IsoForm {

    private static final String[] CARRIERS = {"DIN", "BS", "NF", "UNE", "UNI", "NEN", "SN", "SS", "CSN"};
    private static final String[] EUROPE = {"EN", "prEN", "FprEN", "CEN", "CLC"};
    private static final String[] ISSUERS = {"ISO", "IEC", "IEEE", "CISPR", "IWA"};
    private static final String[] PARTNERS = {
        "ISO", "IEC", "IEEE", "ASTM", "ASME", "CIE", "SAE", "HL7", "OECD", "UNDP", "OIML", "CISPR", "CEN", "CLC"
    };
    private static final String[] TYPES = {"Guide", "TS", "TR", "PAS", "SRD", "ISP", "TTA", "DATA", "R", "CWA"};
    private static final String[] STAGES = {
        "DGuide", "DTS", "DTR", "DPAS", "FDIS", "DIS", "CDV", "CD", "AWI", "NWIP", "NP", "PWI", "PRF", "WD"
    };

    private IsoForm() {}

    static boolean read(Scan scan, int at) {
        char c = Chars.up(scan.at(at));
        if (c != 'I' && c != 'E' && c != 'C' && c != 'D' && c != 'B' && c != 'N' && c != 'U' && c != 'S' && c != 'P'
                && c != 'F' && c != 'L' && c != '1') {
            return false;
        }
        StringBuilder code = new StringBuilder(16);
        StringBuilder base = new StringBuilder(16);
        int p = heads(scan, at, CARRIERS, code);
        int carried = p;
        p = heads(scan, p, EUROPE, code);
        boolean europe = p > carried;
        if (europe && europeanType(scan, p, code) > p) {
            p = europeanType(scan, p, null);
        }
        base.append(code);
        int issuers = issuers(scan, p, code, base);
        boolean alone = issuers == p;
        if (alone && !europe) {
            return false;
        }
        p = issuers;
        boolean month = carried > at && code.charAt(0) == 'D';
        scan.code = new StandardCode(
                code.toString(),
                base.toString(),
                europe || carried > at ? Tier.FOREIGN : Tier.INTERNATIONAL,
                Mandate.UNSTATED,
                Print.COLON);
        scan.small = scan.at(at) >= 'a' && scan.at(at) != 'p' && scan.at(at) != 'l';
        return number(scan, p, month);
    }

    /** One of the words, as written in capitals; printed with a blank behind. */
    private static int heads(Scan scan, int at, String[] words, StringBuilder code) {
        for (String word : words) {
            int end = at + word.length();
            if (scan.text.startsWith(word, at) && apart(scan, end)) {
                code.append(code.length() > 0 ? " " : "").append(word);
                int next = end;
                if (scan.at(next) == ' ' || scan.at(next) == '-') {
                    next++;
                }
                return next;
            }
        }
        return at;
    }

    /** Whether a word of the code ends there: anything but letters, or the next word of a code. */
    private static boolean apart(Scan scan, int end) {
        return !Chars.letter(scan.at(end))
                || matching(scan, end, ISSUERS) != null
                || scan.text.startsWith("EN", end) && !Chars.letter(scan.at(end + 2));
    }

    private static int europeanType(Scan scan, int at, @Nullable StringBuilder code) {
        int p = scan.at(at) == '/' ? at + 1 : at;
        for (String type : new String[] {"TS", "TR", "CWA"}) {
            if (Chars.word(scan.text, p, type) && !Chars.letter(scan.at(p + type.length()))) {
                if (code != null) {
                    code.append('/').append(type);
                }
                int end = p + type.length();
                return scan.at(end) == ' ' || scan.at(end) == '-' ? end + 1 : end;
            }
        }
        return at;
    }

    /** ISO, ISO/IEC, ISOIEC, ISO-IEC-DIS, ISO/IEC/IEEE CD TS …; appends the code, and the code without its stage. */
    private static int issuers(Scan scan, int at, StringBuilder code, StringBuilder base) {
        String issuer = issuer(scan, at);
        if (issuer == null) {
            return at;
        }
        int p = at + 3 + issuer.length() - 3;
        String blank = code.length() > 0 ? " " : "";
        code.append(blank).append(issuer);
        base.append(blank).append(issuer);
        int partners = 0;
        for (; partners < 3; partners++) {
            int from = separator(scan, p);
            String partner = matching(scan, from, PARTNERS);
            if (partner == null || wordGoesOn(scan, from + partner.length())) {
                break;
            }
            code.append('/').append(partner);
            base.append('/').append(partner);
            p = from + partner.length();
        }
        boolean iec = issuer.equals("IEC") || issuer.equals("CISPR");
        String mark = partners > 0 ? " " : "/";
        for (int words = 0; words < 2; words++) {
            int from = separator(scan, p);
            String stage = matching(scan, from, STAGES);
            String type = stage == null ? matching(scan, from, TYPES) : null;
            String word = stage == null ? type : stage;
            if (word == null || wordGoesOn(scan, from + word.length())) {
                break;
            }
            boolean blankBefore = iec && type != null || word.equals("Guide") || words > 0;
            code.append(blankBefore ? " " : mark).append(word);
            if (type != null) {
                base.append(iec || partners > 0 || word.equals("Guide") ? " " : "/")
                        .append(type);
            }
            p = from + word.length();
        }
        return p;
    }

    private static @Nullable String issuer(Scan scan, int at) {
        String issuer = matching(scan, at, ISSUERS);
        if (issuer != null) {
            return issuer;
        }
        // IS0 9001, 1SO 9001, lSO 9001: as scanned
        boolean scanned = (scan.at(at) == 'I' || scan.at(at) == '1' || scan.at(at) == 'l')
                && scan.at(at + 1) == 'S'
                && (scan.at(at + 2) == 'O' || scan.at(at + 2) == '0')
                && !Chars.letter(scan.at(at + 3));
        return scanned ? "ISO" : null;
    }

    private static @Nullable String matching(Scan scan, int at, String[] words) {
        for (String word : words) {
            if (Chars.word(scan.text, at, word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether letters follow that are no further word of the code. */
    private static boolean wordGoesOn(Scan scan, int at) {
        return Chars.letter(scan.at(at))
                && matching(scan, at, TYPES) == null
                && matching(scan, at, STAGES) == null
                && matching(scan, at, PARTNERS) == null;
    }

    private static int separator(Scan scan, int at) {
        char c = scan.at(at);
        if (c == '/' || c == '-') {
            return at + 1;
        }
        int slash = scan.space(at);
        return slash > at && scan.at(slash) == '/' ? scan.space(slash + 1) : slash;
    }

    /** A further number under a code already read. */
    static boolean again(Scan scan, int at) {
        return number(scan, at, false);
    }

    /** The number: digits, parts by hyphens, stage iterations by dots; then year and supplements. */
    private static boolean number(Scan scan, int at, boolean month) {
        int p = at;
        char c = scan.at(p);
        if (Chars.blank(c) || c == '-' || c == ':') {
            p = scan.space(p + 1);
            scan.spaced = c != '-';
        }
        int end = scan.digitsEnd(p);
        if (end == p || end - p > 6) {
            return false;
        }
        if (Chars.upper(scan.at(end))
                && scan.at(end + 1) == ':'
                && scan.digitsEnd(end + 2) == end + 6
                && IsoEndings.year(scan, end + 2)) {
            end++;
        }
        if (end == p + 3 && scan.at(p) == '3' && scan.at(end) == ' ' && scan.digitsEnd(end + 1) == end + 4) {
            // EN 300 328: the numbers of ETSI have two groups
            end += 4;
        }
        end = parts(scan, end);
        scan.sequence = scan.text.substring(p, end);
        scan.end = end;
        if (scan.sequence.equals("105")
                && scan.at(end) == ' '
                && Chars.upper(scan.at(end + 1))
                && scan.digitsEnd(end + 2) == end + 4) {
            // colour fastness: ISO 105-C06 is often written ISO 105 C06
            scan.sequence = "105-" + scan.text.substring(end + 1, end + 4);
            scan.end = end + 4;
        }
        scan.certain = true;
        IsoEndings.read(scan, month);
        return true;
    }

    private static int parts(Scan scan, int from) {
        int end = from;
        while (end - from < 24) {
            char mark = scan.at(end);
            int next = end + 1;
            int close = next;
            while (close - next < 8 && Chars.word(scan.at(close))) {
                close++;
            }
            if (close == next || close - next == 8) {
                return end;
            }
            if (mark == '.') {
                int digits = scan.digitsEnd(next);
                if (digits != close || digits - next > 3) {
                    return end;
                }
            } else if (mark == '-') {
                boolean partOfFour = close == next + 4
                        && (scan.at(close) == ':' && scan.digitsEnd(close + 1) == close + 5
                                || scan.at(close) == '/' && IsoEndings.supplementAt(scan, close + 1));
                if (scan.yearAt(next) && !partOfFour) {
                    return end;
                }
                if (!partWord(scan, next, close)) {
                    return end;
                }
            } else {
                return end;
            }
            end = close;
        }
        return end;
    }

    /** 1, 10, 2A, C06: few digits, a letter before or behind; letters alone only where a year follows. */
    private static boolean partWord(Scan scan, int from, int end) {
        boolean year = scan.at(end) == ':' && scan.digitsEnd(end + 1) == end + 5 && IsoEndings.year(scan, end + 1);
        int letters = Chars.lettersEnd(scan.text, from);
        int digits = scan.digitsEnd(letters);
        if (letters == end || Chars.lettersEnd(scan.text, digits) != end) {
            return year && letters == end;
        }
        for (int i = from; i < end; i++) {
            if (scan.at(i) >= 'a' && !(year && i == end - 1)) {
                return false;
            }
        }
        return letters == from
                ? digits - from <= (digits == end ? 5 : 3) && end - digits <= 3
                : letters - from <= 2 && digits == end && end - letters <= 4;
    }

    /** Reads a number adopted without change right behind the year: GB/T 19001-2016/ISO 9001:2015. */
    static void adopted(Scan scan) {
        if (scan.code == null || scan.code.tier() == Tier.INTERNATIONAL) {
            return;
        }
        int p = scan.end;
        int slash = scan.space(p);
        boolean idt = false;
        if (scan.at(slash) == '/') {
            boolean blankBoth = slash > p && scan.at(slash + 1) == ' ';
            if (blankBoth) {
                return;
            }
            p = scan.space(slash + 1);
        } else if (Chars.word(scan.text, slash, "idt") && !Chars.letter(scan.at(slash + 3))
                || Chars.word(scan.text, slash, "idtI")) {
            idt = true;
            p = scan.space(slash + 3);
        }
        if (!idt && scan.at(slash) != '/' || scan.at(p) != 'I' && scan.at(p) != 'C' && scan.at(p) != 'i') {
            return;
        }
        Scan other = new Scan(scan.text, false);
        if (read(other, p) && other.year != 0 && other.reference() instanceof StandardNumber number) {
            scan.adopted = number;
            scan.end = other.end;
        }
    }
}
