package io.zhuji.core.table;

/**
 * Keeps spreadsheets from taking a text for a formula (公式注入). A text that begins, blanks aside, with {@code = + - @}, also in full width, or with a
 * tab or carriage return, gets an apostrophe before it in CSV, which spreadsheets show or hide but never compute. A signed
 * number such as {@code -5}, {@code +3.20} or {@code -0.5%} and a lone hyphen are no formulas and stay legible as they are. Reading takes off
 * exactly the apostrophe that writing puts on.
 */
final class Formulas {

    private Formulas() {}

    static String guarded(String text) {
        return isDangerous(text) ? '\'' + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    /**
     * What a formula says that is a text and nothing else: {@code ="2020-01-01"}, by which programs keep spreadsheets from making a number or a
     * day of it. Any other text is as it was.
     */
    static String constant(String text) {
        int last = text.length() - 1;
        if (last < 2 || !text.startsWith("=\"") || text.charAt(last) != '"') {
            return text;
        }
        StringBuilder inner = new StringBuilder(last);
        for (int i = 2; i < last; i++) {
            char c = text.charAt(i);
            if (c == '"' && (++i == last || text.charAt(i) != '"')) {
                return text;
            }
            inner.append(c);
        }
        return inner.toString();
    }

    /** Whether a text must not stand alone; one that would be mistaken for a guarded text must not either. */
    static boolean isDangerous(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        if (i < text.length() && (text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            return true;
        }
        while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(i)) >= 0 && !isSigned(text, i);
    }

    private static boolean isSigned(String text, int from) {
        char sign = text.charAt(from);
        if (sign != '-' && sign != '+') {
            return false;
        }
        int i = from + 1;
        if (i == text.length()) {
            return sign == '-';
        }
        int whole = digits(text, i);
        i += whole;
        if (whole > 0 && i + 1 < text.length() && text.charAt(i) == '.') {
            int decimals = digits(text, i + 1);
            i += decimals == 0 ? 0 : decimals + 1;
        }
        if (whole > 0 && i < text.length() && text.charAt(i) == '%') {
            i++;
        }
        return whole > 0 && i == text.length();
    }

    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }
}
