package io.zhuji.core.standard;

import java.util.ArrayList;
import java.util.List;

/** Goes through a text once and collects its numbers. */
final class Citations {

    private final Script script;
    private final String text;
    private final Scan scan;
    private final List<Citation> found = new ArrayList<>(4);
    /** Where the last number ended; -1 before the first. */
    private int last = -1;

    private Citations(Script script) {
        this.script = script;
        this.text = script.text();
        this.scan = new Scan(text, false);
    }

    static List<Citation> in(CharSequence text) {
        Citations citations = new Citations(Script.of(text));
        citations.collect();
        return List.copyOf(citations.found);
    }

    private void collect() {
        int i = 0;
        while (i < text.length()) {
            if (starts(i)
                    && Evidence.boundary(text, i, last)
                    && Forms.read(scan, i)
                    && Evidence.accepts(scan, i, last)) {
                add(i);
                while (elided()) {
                    // F138/F139/F2063: each under the code of the first
                }
                i = last;
            } else {
                i++;
            }
        }
    }

    private boolean starts(int at) {
        char c = text.charAt(at);
        return Chars.letter(c) || c == 'Г' || c == '1' && Chars.at(text, at + 1) == 'S';
    }

    private void add(int start) {
        StandardReference reference = scan.reference();
        if (reference != null) {
            found.add(new Citation(reference, script.origin(start), script.originEnd(scan.end)));
        }
        last = scan.end;
    }

    /** A further number that leaves its code out; leaves the scan behind it. */
    private boolean elided() {
        char mark = scan.at(last);
        StandardCode code = scan.code;
        if (mark != '/' && mark != '、' && mark != ',' || code == null || dashes(code)) {
            return false;
        }
        int from = mark == ',' && scan.at(last + 1) == ' ' && scan.at(last + 2) == '-' ? last + 2 : last + 1;
        String before = scan.sequence;
        boolean dated = scan.year != 0;
        if (mark == '/' && dated && scan.yearAt(from) && !Chars.word(scan.at(from + 4))) {
            scan.year = Chars.value(text, from, from + 4);
            scan.supplement = "";
            scan.adopted = null;
            scan.end = from + 4;
            add(from);
            return true;
        }
        boolean iso = code.tier() == Tier.INTERNATIONAL || code.tier() == Tier.FOREIGN;
        if (!dated && part(from, before, iso ? '-' : '.')) {
            return true;
        }
        int start = from;
        boolean american = code.toString().equals("ASTM");
        if (american ? mark != '/' || !Chars.upper(scan.at(from)) : mark == ',' || !alike(from, before, mark)) {
            return false;
        }
        scan.clear();
        scan.code = code;
        boolean read = american
                ? ForeignForm.astmNumber(scan, from)
                : iso ? IsoForm.again(scan, from) : Sequences.number(scan, from, false) && Endings.chinese(scan, false);
        if (!read || Chars.word(scan.at(scan.end)) && scan.year == 0) {
            return false;
        }
        add(start);
        return true;
    }

    /** Whether what follows makes digits a quantity or words rather than a part: 20度, 3级; but 3和5, 3等. */
    private static boolean counted(char next) {
        return next == '%' || next == '℃' || Chars.ideograph(next) && "和与及或等的".indexOf(next) < 0;
    }

    /** Whether numbers under a code have forms of their own, which need their code to be read. */
    private static boolean dashes(StandardCode code) {
        String text = code.toString();
        return code.tier() == Tier.ENTERPRISE || text.startsWith("DG") || text.startsWith("DBJ");
    }

    /** EN 71-1/2/3, ISO 11607-1/-2, EN 71-1,-2; GB 4806.1/7. */
    private boolean part(int from, String before, char mark) {
        int parted = before.lastIndexOf(mark);
        if (parted < 0 || mark == '.' && scan.at(last) != '/') {
            return false;
        }
        int digits = scan.at(from) == mark ? from + 1 : from;
        int end = scan.digitsEnd(digits);
        if (end == digits
                || end > digits + 2
                || Chars.word(scan.at(end))
                || counted(scan.at(end))
                || scan.at(end) == '.' && scan.digitAt(end + 1)) {
            return false;
        }
        if (scan.at(last) == ','
                && digits == from
                && !(before.endsWith(text.substring(last - 1, last)) && end == from + 1)) {
            return false;
        }
        scan.sequence = before.substring(0, parted + 1) + text.substring(digits, end);
        scan.end = end;
        if (mark == '-') {
            IsoEndings.read(scan, false);
        }
        add(from);
        return true;
    }

    /** Whether digits look like another number beside the one before: as many of them, no year, nothing counted. */
    private boolean alike(int from, String before, char mark) {
        int end = scan.digitsEnd(from);
        int length = end - from;
        int beforeLength = 0;
        while (beforeLength < before.length() && Chars.digit(before.charAt(beforeLength))) {
            beforeLength++;
        }
        boolean samePart = scan.at(end) == '.'
                && scan.digitAt(end + 1)
                && text.startsWith(before.substring(0, beforeLength), from);
        if (length < 3 || length > 5 || Math.abs(length - beforeLength) > 1 || mark == '、' && length < 4 && !samePart) {
            return false;
        }
        char next = scan.at(end);
        boolean yearBehind = next == '-' && scan.yearAt(end + 1);
        if (scan.yearAt(from) && !yearBehind && !samePart) {
            return false;
        }
        return yearBehind
                || samePart
                || !Chars.word(next)
                        && next != '%'
                        && next != '-'
                        && next != '~'
                        && next != '℃'
                        && "年月日件个元克只".indexOf(next) < 0;
    }
}
