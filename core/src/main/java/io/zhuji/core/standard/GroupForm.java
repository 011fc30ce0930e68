package io.zhuji.core.standard;

import io.zhuji.core.standard.Codes.Base;
import io.zhuji.core.standard.Codes.Shape;
import io.zhuji.core.standard.StandardCode.Print;

/** Numbers of associations (团体标准): {@code T/ZZB 3299-2023}, {@code T/CACM 1021.1-2018}, {@code T/CECS G:D60-01-2020}. */
final class GroupForm {

    private static final int LONGEST = 16;

    private GroupForm() {}

    static boolean read(Scan scan, int at) {
        if (Chars.up(scan.at(at)) != 'T') {
            return false;
        }
        int slash = scan.space(at + 1);
        if (scan.at(slash) != '/') {
            return slashLost(scan, at, at + 1) || fileName(scan, at);
        }
        scan.small = scan.at(at) == 't';
        return society(scan, scan.space(slash + 1));
    }

    /** TCASMES 400-2024: only where a full year and nothing but letters stand behind the T. */
    private static boolean slashLost(Scan scan, int at, int from) {
        int end = from;
        while (end < from + 11 && Chars.upper(scan.at(end))) {
            end++;
        }
        if (scan.at(at) != 'T' || end - at < 4 || !Chars.blank(scan.at(end)) && !scan.digitAt(end)) {
            return false;
        }
        Base lead = Codes.find(scan.text, at, at + 3);
        boolean taken = lead != null && lead.shape == Shape.LEAD || Codes.find(scan.text, at, end) != null;
        if (taken || !society(scan, from)) {
            return false;
        }
        return scan.year != 0 && scan.dashed;
    }

    /** T_CECS 528-2018, T-CECS 528-2018: a slash no file name can have. */
    private static boolean fileName(Scan scan, int at) {
        char mark = scan.at(at + 1);
        if (scan.at(at) != 'T' || mark != ' ' && mark != '-') {
            return false;
        }
        int from = at + 2;
        int end = from;
        while (end < from + 11 && Chars.upper(scan.at(end))) {
            end++;
        }
        Base taken = Codes.find(scan.text, from, end);
        boolean free = taken == null || taken.tier == Tier.GROUP;
        return free
                && end - from > 2
                && Chars.blank(scan.at(end))
                && society(scan, from)
                && scan.year != 0
                && scan.dashed;
    }

    private static boolean society(Scan scan, int from) {
        int end = from;
        int letters = 0;
        while (end - from <= LONGEST && Chars.word(scan.at(end))) {
            letters += Chars.letter(scan.at(end)) ? 1 : 0;
            end++;
        }
        if (letters < 2 || end - from > LONGEST) {
            return false;
        }
        int p = scan.blank(end);
        if (scan.at(p) == '-' && p == end && Chars.lettersEnd(scan.text, from) == end) {
            p++;
        }
        boolean apart = p > end && (scan.digitAt(p) || Chars.up(scan.at(p)) == 'G' && scan.at(p + 1) == ':');
        if (!apart) {
            // T/ZZB3299-2023: the number starts at the last change from letter to digit
            int last = scan.at(end - 1) == 'S' && scan.digitAt(end - 2) ? end - 1 : end;
            int digits = last;
            while (digits > from && scan.digitAt(digits - 1)) {
                digits--;
            }
            if (digits == last || digits - from < 2) {
                return false;
            }
            p = digits;
            end = digits;
        }
        scan.spaced = apart;
        scan.certain = true;
        scan.code = StandardCode.of("T/" + scan.upper(from, end), Tier.GROUP, Print.DASH);
        if (Chars.up(scan.at(p)) == 'G' && scan.at(p + 1) == ':') {
            return highway(scan, p);
        }
        return Sequences.number(scan, p, false) && food(scan) && Endings.chinese(scan, false);
    }

    /** T/XMLZH 0001S-2023: four digits and an S for food, as enterprises number. */
    private static boolean food(Scan scan) {
        if (scan.year == 0
                && scan.at(scan.end) == 'S'
                && scan.sequence.length() == 4
                && !Chars.word(scan.at(scan.end + 1))) {
            scan.sequence += "S";
            scan.end++;
        }
        return true;
    }

    /** The highway numbers of CECS: G:D60-01-2020. */
    private static boolean highway(Scan scan, int at) {
        int letter = scan.space(at + 2);
        int end = scan.digitsEnd(letter + 1);
        if (!Chars.upper(scan.at(letter)) || end == letter + 1) {
            return false;
        }
        scan.sequence = "G:" + scan.text.substring(letter, end);
        scan.end = end;
        return Endings.chinese(scan, false);
    }
}
