package io.zhuji.core.standard;

import io.zhuji.core.standard.Codes.Base;
import io.zhuji.core.standard.Codes.Shape;

/** National, sector, engineering and metrology numbers: {@code GB/T 22849-2024}, {@code JGJ 46-2005}, {@code JJG(浙) 12-2010}. */
final class ChineseForm {

    /** Stages of drafts some tools write into the code: NY/T/CD 17301.1. */
    private static final String[] STAGES = {"CD", "WD", "DIS", "FDIS", "NP", "AWI"};

    private ChineseForm() {}

    static boolean read(Scan scan, int at) {
        String text = scan.text;
        int run = at;
        while (run < text.length() && run - at <= Codes.LONGEST + 1 && Chars.letter(text.charAt(run))) {
            run++;
        }
        if (run - at == 1 && Chars.up(scan.at(at)) == 'G' && scan.at(run) == ' ' && Chars.up(scan.at(run + 1)) == 'B') {
            return spacedOut(scan, at);
        }
        char kind = 0;
        Base base = Codes.find(text, at, run);
        if (base == null) {
            kind = Chars.up(scan.at(run - 1));
            base = Codes.find(text, at, run - 1);
            if (base == null || !base.allows(kind)) {
                // TSGR0005, JTGD60: the letters belong to the number
                base = Codes.find(text, at, Math.min(run, at + 3));
                if (base == null || base.shape != Shape.LEAD || run - at > 5) {
                    return false;
                }
                kind = 0;
                run = at + 3;
            }
        }
        scan.small = text.charAt(at) >= 'a' || scan.at(at + 1) >= 'a';
        return kind(scan, run, base, kind);
    }

    /** G B 18401, as scanned pages have it. */
    private static boolean spacedOut(Scan scan, int at) {
        Base base = Codes.find("GB", 0, 2);
        return base != null && !Chars.letter(scan.at(at + 3)) && kind(scan, at + 3, base, (char) 0);
    }

    private static boolean kind(Scan scan, int from, Base base, char glued) {
        int p = from;
        char kind = glued;
        if (kind == 0) {
            int slash = scan.space(p);
            if (scan.at(slash) == '/') {
                int after = scan.space(slash + 1);
                char k = Chars.up(scan.at(after));
                if (base.allows(k) && !Chars.letter(scan.at(after + 1))) {
                    kind = k;
                    p = after + 1;
                    scan.certain = true;
                } else if (base.text.equals("JB")
                        && k != 'T'
                        && Chars.up(scan.at(after + 1)) == 'Q'
                        && !Chars.letter(scan.at(after + 2))) {
                    // JB/ZQ 4297: heavy machinery
                    scan.code =
                            StandardCode.of("JB/" + scan.upper(after, after + 2), base.tier, StandardCode.Print.DASH);
                    scan.certain = true;
                    return number(scan, after + 2, base, true);
                } else if (scan.digitAt(after)) {
                    p = after;
                } else {
                    return false;
                }
            } else if (slash > p || scan.at(p) == '-' || scan.at(p) == '?' || scan.at(p) == '.') {
                char k = Chars.up(scan.at(p + 1));
                char next = scan.at(p + 2);
                if (base.allows(k) && (Chars.digit(next) || next == ' ' || next == '-')) {
                    kind = k;
                    p += 2;
                }
            }
        }
        if (kind != 0 && scan.at(p) == '/') {
            p = stage(scan, p);
        }
        scan.code = base.code(kind);
        scan.common = base.common() && kind == 0;
        if (base.text.startsWith("JJ") && scan.at(scan.space(p)) == '(') {
            p = area(scan, scan.space(p), base);
        }
        return number(scan, p, base, kind != 0 || base.text.equals("GB"));
    }

    private static int stage(Scan scan, int slash) {
        if (scan.digitAt(slash + 1)) {
            return slash + 1;
        }
        int end = Chars.lettersEnd(scan.text, slash + 1);
        for (String stage : STAGES) {
            if (end == slash + 1 + stage.length() && Chars.word(scan.text, slash + 1, stage)) {
                return end;
            }
        }
        return slash;
    }

    /** The province or sector of a metrology document in parentheses. */
    private static int area(Scan scan, int open, Base base) {
        int end = open + 1;
        while (end < open + 6 && Chars.ideograph(scan.at(end))) {
            end++;
        }
        if (end == open + 1 || scan.at(end) != ')') {
            return open;
        }
        scan.code = StandardCode.of(base.text + scan.text.substring(open, end + 1), base.tier, StandardCode.Print.DASH);
        return end + 1;
    }

    private static boolean number(Scan scan, int from, Base base, boolean firm) {
        int p = from;
        char c = scan.at(p);
        if (Chars.blank(c)) {
            p++;
            scan.spaced = true;
        } else if (c == '?' || firm && (c == ':' || c == '-' || c == '.')) {
            p = scan.blank(p + 1);
            if (c != '?' && scan.digitsEnd(p) - p < 4 && !scan.certain) {
                return false;
            }
        }
        return switch (base.shape) {
            case DASHED -> Sequences.dashed(scan, p, true, 2);
            case LEAD -> Sequences.lead(scan, p);
            default ->
                Sequences.number(scan, p, base.shape == Shape.REVISED)
                        && Endings.chinese(scan, base.shape == Shape.COLON)
                        && settled(scan);
        };
    }

    /**
     * Settles two look-alikes. GBZ 24987: numbers of GBZ have up to three digits, so the slash of GB/Z is lost where more stand
     * there. DB 50-123: not seismology, which numbers without dashes.
     */
    private static boolean settled(Scan scan) {
        if (scan.code != null && scan.code.toString().equals("DB") && scan.sequence.indexOf('-') >= 0) {
            return false;
        }
        Base gb = Codes.find("GB", 0, 2);
        if (gb != null
                && scan.code != null
                && scan.code.toString().equals("GBZ")
                && Chars.digitsEnd(scan.sequence, 0) > 3) {
            scan.code = gb.code('Z');
        }
        return true;
    }
}
