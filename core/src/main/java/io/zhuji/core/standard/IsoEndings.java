package io.zhuji.core.standard;

/** Year, supplements, consolidation marks and language behind an ISO, IEC or EN number. */
final class IsoEndings {

    private static final String[] SUPPLEMENTS = {
        "Amd", "Cor", "Add", "Suppl", "Ext", "ISH", "FRAG", "FDAM", "DAM", "DCOR", "AC", "A", "C"
    };
    private static final String[] STAGES = {"CD", "AWI", "WD", "DIS", "FDIS", "NP", "PRF"};
    private static final String[] PRINTS = {"EXV-CMV", "EXV-RLV", "CSV", "RLV", "CMV", "EXV", "SER", "DB", "PRV"};

    private IsoEndings() {}

    static void read(Scan scan, boolean month) {
        year(scan, month);
        StringBuilder supplement = new StringBuilder(scan.supplement);
        for (int i = 0; i < 5 && (supplement(scan, supplement) || print(scan, supplement)); i++) {
            // supplements to supplements: AMD2:1993/COR1:1993
        }
        scan.supplement = supplement.toString();
        language(scan);
    }

    private static void year(Scan scan, boolean month) {
        int mark = scan.space(scan.end);
        char c = scan.at(mark);
        int from = scan.space(mark + 1);
        boolean dated = false;
        if (c == ':' || c == '-' || c == '?' || c == '/' && mark == scan.end && from == mark + 1) {
            dated = scan.digitsEnd(from) == from + 4 && year(scan, from);
            dated &= c != '/' || scan.at(from + 4) != '.';
        } else if (c == ',') {
            dated = scan.yearAt(from) && scan.at(from + 4) == '-' && scan.digitsEnd(from + 5) == from + 7;
        } else if (mark > scan.end) {
            from = mark;
            char next = scan.at(from + 4);
            dated = scan.yearAt(from) && !Chars.word(next) && next != '%' && !Chars.ideograph(next);
            dated &= next != '.' || !scan.digitAt(from + 5);
        } else if (c == '(') {
            dated = scan.yearAt(mark + 1) && scan.at(mark + 5) == ')';
        }
        if (!dated) {
            return;
        }
        scan.year = Chars.value(scan.text, from, from + 4);
        scan.end = from + (c == '(' ? 5 : 4);
        scan.dashed = c == '-';
        if (month && scan.at(scan.end) == '-' && scan.digitsEnd(scan.end + 1) == scan.end + 3) {
            scan.supplement = scan.text.substring(scan.end, scan.end + 3);
            scan.end += 3;
        }
    }

    /** Whether the four digits there can be a year. */
    static boolean year(Scan scan, int from) {
        int year = Chars.value(scan.text, from, from + 4);
        // Thailand counts from 543 BC
        boolean thai = scan.code != null && scan.code.toString().equals("TIS");
        return year >= 1900 && year < 2050 || thai && year >= 2500 && year < 2600;
    }

    /** /Amd 1:2011, /AMD1:2013, +A1:2009, /CD Amd 2, /DAM 1, /FRAG3. */
    private static boolean supplement(Scan scan, StringBuilder out) {
        int at = scan.at(scan.space(scan.end)) == '+' ? scan.space(scan.end) : scan.end;
        char mark = scan.at(at);
        if (mark != '/' && mark != '+') {
            return false;
        }
        int p = mark == '+' ? scan.space(at + 1) : at + 1;
        String stage = "";
        for (String word : STAGES) {
            if (scan.text.startsWith(word, p) && scan.at(p + word.length()) == ' ') {
                stage = word + " ";
                p += word.length() + 1;
                break;
            }
        }
        String kind = kind(scan, p);
        if (kind.isEmpty()) {
            return false;
        }
        int from = p + kind.length();
        int number = scan.at(from) == '.' || scan.at(from) == ' ' ? scan.space(from + 1) : from;
        int end = scan.digitsEnd(number);
        if (end > number + 3 || end == number && !kind.equals("AC") && !yearBehind(scan, end)) {
            return false;
        }
        boolean capitals =
                Chars.upper(scan.at(p + 1)) && kind.length() == 3 && (kind.equals("Amd") || kind.equals("Cor"));
        String word = capitals ? kind.toUpperCase(java.util.Locale.ROOT) : kind;
        boolean close = capitals || kind.length() < 3 || kind.equals("ISH") || kind.equals("FRAG") || end == number;
        out.append(mark).append(stage).append(word).append(close ? "" : " ");
        out.append(scan.text, number, end);
        if (scan.at(end) == '.' && scan.digitAt(end + 1)) {
            int iteration = scan.digitsEnd(end + 1);
            out.append(scan.text, end, iteration);
            end = iteration;
        }
        if (yearBehind(scan, end)) {
            int year = scan.space(end + 1);
            out.append(':').append(scan.text, year, year + 4);
            end = year + 4;
        }
        scan.end = end;
        return true;
    }

    private static boolean yearBehind(Scan scan, int end) {
        int year = scan.space(end + 1);
        return (scan.at(end) == ':' || scan.at(end) == '-') && scan.digitsEnd(year) == year + 4;
    }

    /** Whether a supplement is named there. */
    static boolean supplementAt(Scan scan, int at) {
        return !kind(scan, at).isEmpty();
    }

    private static String kind(Scan scan, int at) {
        for (String kind : SUPPLEMENTS) {
            boolean there = kind.length() == 3 || kind.length() == 5
                    ? Chars.word(scan.text, at, kind)
                    : scan.text.startsWith(kind, at);
            char next = scan.at(at + kind.length());
            boolean alone = kind.equals("AC") && !Chars.letter(next);
            if (there && (alone || Chars.digit(next) || next == ' ' || next == '.' || next == ':')) {
                return kind;
            }
        }
        return "";
    }

    /** CSV and its kin: how the publisher binds editions together. */
    private static boolean print(Scan scan, StringBuilder out) {
        if (scan.at(scan.end) != ' ') {
            return false;
        }
        for (String print : PRINTS) {
            int end = scan.end + 1 + print.length();
            if (scan.text.startsWith(print, scan.end + 1) && !Chars.word(scan.at(end))) {
                out.append(' ').append(print);
                scan.end = end;
                return true;
            }
        }
        return false;
    }

    /** ISO 9001:2015(E): the language is none of the number's. */
    private static void language(Scan scan) {
        int open = scan.space(scan.end);
        if (scan.year == 0 || scan.at(open) != '(') {
            return;
        }
        int end = open + 1;
        while (end < open + 4 && Chars.letter(scan.at(end))) {
            end++;
        }
        if (end > open + 1 && scan.at(end) == ')') {
            String language = scan.upper(open + 1, end);
            if ("E F R EN FR RU E/F ZH".contains(language) && scan.whole) {
                scan.end = end + 1;
            }
        }
    }
}
