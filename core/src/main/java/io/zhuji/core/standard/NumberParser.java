package io.zhuji.core.standard;

import io.zhuji.core.standard.Codes.Base;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text that should be one number as a whole. */
final class NumberParser {

    /** No number is longer; what is, need not be looked at. */
    private static final int LONGEST = 200;

    private NumberParser() {}

    static Optional<StandardReference> read(String text) {
        StandardReference plain = plain(text);
        if (plain != null) {
            return Optional.of(plain);
        }
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(anyWriting(text));
    }

    /** The common writing, GB/T 4706.1-2005, straight from the characters. */
    private static @Nullable StandardReference plain(String text) {
        int length = text.length();
        int p = 0;
        while (p < length && Chars.upper(text.charAt(p))) {
            p++;
        }
        Base base = Codes.find(text, 0, p);
        if (base == null || !base.plainly) {
            return null;
        }
        StandardCode code = base.plain;
        if (p + 1 < length && text.charAt(p) == '/') {
            char kind = text.charAt(p + 1);
            if (!base.allows(kind)) {
                return null;
            }
            code = base.code(kind);
            p += 2;
        }
        if (p < length && text.charAt(p) == ' ') {
            p++;
        }
        int from = p;
        int group = p;
        while (p < length) {
            char c = text.charAt(p);
            if (c == '.' && p > group && p - group < 6) {
                group = p + 1;
            } else if (!Chars.digit(c)) {
                break;
            }
            p++;
        }
        if (p == group || p - group > 5 || group > from && p - group > 3) {
            return null;
        }
        if (p == length) {
            return new UndatedReference(code, text.substring(from, p), "");
        }
        if (p + 5 != length || text.charAt(p) != '-') {
            return null;
        }
        int year = 0;
        for (int i = p + 1; i < length; i++) {
            if (!Chars.digit(text.charAt(i))) {
                return null;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        if (year < 1900 || year >= 3000) {
            return null;
        }
        return new StandardNumber(code, text.substring(from, p), year, "", Optional.empty());
    }

    private static @Nullable StandardReference anyWriting(String written) {
        String text = Script.of(written).text();
        Scan scan = new Scan(text, true);
        int from = 0;
        while (Chars.blank(scan.at(from))) {
            from++;
        }
        if (!Forms.read(scan, from) || !remark(scan, scan.end)) {
            return null;
        }
        return scan.reference();
    }

    /** Nothing, or what says that the text of an edition was revised in part or that all parts are meant. */
    private static boolean remark(Scan scan, int from) {
        int p = from;
        while (Chars.blank(scan.at(p))) {
            p++;
        }
        if (p == scan.text.length()) {
            return true;
        }
        String rest = scan.text.substring(p).strip();
        if (rest.equals("系列") || rest.equals("(all parts)") || rest.equals("(所有部分)")) {
            return true;
        }
        int year = rest.startsWith("(") ? 1 : 0;
        if (year == 0 || !scan.yearAt(p + 1)) {
            return false;
        }
        return rest.startsWith("年版)", 5) && rest.length() == 8
                || rest.startsWith("年局部修订)", 5) && rest.length() == 11
                || rest.startsWith("年局部修订版)", 5) && rest.length() == 12;
    }
}
