package io.zhuji.core.standard;

import io.zhuji.core.standard.Codes.Base;
import io.zhuji.core.standard.StandardCode.Print;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text that should be one number as a whole. */
final class NumberParser {

    /** No number is longer; what is, need not be looked at. */
    private static final int LONGEST = 200;

    // of the common writing of an enterprise's number; what has more is read letter by letter
    private static final int LETTERS = 30;
    private static final int DIGITS = 12;

    private static final int LONGEST_INTERNATIONAL = 24;
    private static final int DIGITS_INTERNATIONAL = 6;
    private static final int DIGITS_OF_PART = 3;

    private static final StandardCode[] INTERNATIONAL = {
        StandardCode.of("ISO", Tier.INTERNATIONAL, Print.COLON),
        StandardCode.of("IEC", Tier.INTERNATIONAL, Print.COLON),
        StandardCode.of("ISO/IEC", Tier.INTERNATIONAL, Print.COLON)
    };

    private NumberParser() {}

    static Optional<StandardReference> read(String text) {
        StandardReference common = common(text);
        return Optional.ofNullable(common == null ? anyWriting(text) : common);
    }

    /** As {@link #read}, but only what {@code toString} printed; any other writing is none. */
    static Optional<StandardReference> readCanonical(String text) {
        StandardReference common = common(text);
        if (common != null) {
            return isCanonical(common, text) ? Optional.of(common) : Optional.empty();
        }
        StandardReference any = anyWriting(text);
        return any != null && any.toString().equals(text) ? Optional.of(any) : Optional.empty();
    }

    /** Whether a number in the common writing is written as its issuer does: code, blank, sequence, and the mark before the year. */
    private static boolean isCanonical(StandardReference common, String text) {
        int blank = common.code().toString().length();
        int mark = blank + 1 + common.sequence().length();
        return text.startsWith(common.code().toString())
                && text.charAt(blank) == ' '
                && (mark == text.length() || common.code().hasMark(text.charAt(mark)));
    }

    /** A number in the common writing, straight from the characters. */
    private static @Nullable StandardReference common(String text) {
        if (text.startsWith("Q/")) {
            return enterprise(text);
        }
        return text.startsWith("I") ? international(text) : plain(text);
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
            if (c == '.' && p > group && p - group <= (group == from ? 5 : 3)) {
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
        int year = year(text, p + 1);
        if (year < 1900 || year >= 3000) {
            return null;
        }
        return new StandardNumber(code, text.substring(from, p), year, "", Optional.empty());
    }

    /** The common writing of an enterprise's number, Q/ABC 001-2020, straight from the characters. */
    private static @Nullable StandardNumber enterprise(String text) {
        int length = text.length();
        int blank = 2;
        while (blank < length && Chars.upper(text.charAt(blank))) {
            blank++;
        }
        if (blank < 4 || blank - 2 > LETTERS || blank == length || text.charAt(blank) != ' ') {
            return null;
        }
        int end = blank + 1;
        while (end < length && Chars.digit(text.charAt(end))) {
            end++;
        }
        if (end == blank + 1 || end - blank - 1 > DIGITS || end + 5 != length || text.charAt(end) != '-') {
            return null;
        }
        int year = year(text, end + 1);
        if (!Scan.plausible(year)) {
            return null;
        }
        StandardCode code = StandardCode.of(text.substring(0, blank), Tier.ENTERPRISE, Print.DASH);
        return new StandardNumber(code, text.substring(blank + 1, end), year, "", Optional.empty());
    }

    /** The common writing of ISO and IEC, ISO/IEC 27001:2013 or IEC 60335-2-8:2012, straight from the characters. */
    private static @Nullable StandardNumber international(String text) {
        int blank = text.indexOf(' ');
        StandardCode code = null;
        for (int i = 0; i < INTERNATIONAL.length && code == null; i++) {
            String issuer = INTERNATIONAL[i].toString();
            code = issuer.length() == blank && text.startsWith(issuer) ? INTERNATIONAL[i] : null;
        }
        int colon = text.length() - 5;
        if (code == null || colon <= blank + 1 || text.charAt(colon) != ':') {
            return null;
        }
        int digits = 0;
        int most = DIGITS_INTERNATIONAL;
        for (int p = blank + 1; p < colon; p++) {
            char c = text.charAt(p);
            digits++;
            if (c == '-' && digits > 1) {
                digits = 0;
                most = DIGITS_OF_PART;
            } else if (!Chars.digit(c) || digits > most) {
                return null;
            }
        }
        int year = year(text, colon + 1);
        if (digits == 0 || colon - blank > LONGEST_INTERNATIONAL || year < 1900 || year >= 2050) {
            return null;
        }
        return new StandardNumber(code, text.substring(blank + 1, colon), year, "", Optional.empty());
    }

    /** The number that the text from there on is; -1 where it is more than digits. */
    private static int year(String text, int from) {
        int year = 0;
        for (int i = from; i < text.length(); i++) {
            if (!Chars.digit(text.charAt(i))) {
                return -1;
            }
            year = year * 10 + text.charAt(i) - '0';
        }
        return year;
    }

    private static @Nullable StandardReference anyWriting(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
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
