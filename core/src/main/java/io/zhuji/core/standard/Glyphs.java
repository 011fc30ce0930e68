package io.zhuji.core.standard;

import java.util.Map;

/** The many writings of one sign, as product pages, office files and scanned documents have them. */
final class Glyphs {

    /** The Latin capitals of old standard PDFs whose font table was lost: U+7283 stands for A, U+72A3 for Z. */
    private static final String LOST_FONT = "犃犅犆犇犈犉犌犎犐犑犓犔犕犖犗犘犙犚犛犜犝犞犠犡犢犣";

    private static final String LOST_FONT_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final String DASHES = "-—–－";

    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("mdash", '-'),
            Map.entry("ndash", '-'),
            Map.entry("minus", '-'),
            Map.entry("hyphen", '-'),
            Map.entry("sol", '/'),
            Map.entry("frasl", '/'),
            Map.entry("colon", ':'),
            Map.entry("lpar", '('),
            Map.entry("rpar", ')'),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("middot", '·'),
            Map.entry("bull", '•'));

    private Glyphs() {}

    /** Whether the character there stands for itself. */
    static boolean plain(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c == ' ' || c == '-') {
            return index == 0 || text.charAt(index - 1) != c;
        }
        return c != '<' && c != '&' && c != '%' && c != '\\' && mended(text, index, c) == c;
    }

    /** The sign meant by a character in its place; 0 for none. */
    static char mended(CharSequence text, int index, char c) {
        if (c < 0x80) {
            return ascii(text, index, c);
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return c == '\uFF3C' ? '/' : ascii(text, index, (char) (c - 0xFEE0));
        }
        if (Chars.ideograph(c)) {
            if (c == '一') {
                return Chars.digit(Chars.at(text, index - 1)) && yearAhead(text, index + 1) ? '-' : c;
            }
            int lost = c < '\u7283' || c > '\u72A3' ? -1 : LOST_FONT.indexOf(c);
            return lost < 0 ? c : LOST_FONT_LATIN.charAt(lost);
        }
        return other(text, index, c);
    }

    private static char ascii(CharSequence text, int index, char c) {
        switch (c) {
            case '\t', '\f', '\u000B', '_', '*', '`':
                return ' ';
            case '\r':
                return '\n';
            case 'O', 'o':
                return betweenDigits(text, index) || endsYear(text, index) ? '0' : c;
            case 'l', 'I':
                return betweenDigits(text, index) || startsNumber(text, index) ? '1' : c;
            default:
                return c;
        }
    }

    private static char other(CharSequence text, int index, char c) {
        if (c >= '\u2010' && c <= '\u2015') {
            return '-';
        }
        if (c >= '\u2000' && c <= '\u200A') {
            return ' ';
        }
        if (c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u2064') {
            return 0;
        }
        if (c >= '\u2080' && c <= '\u2089') {
            return (char) (c - 0x2080 + '0');
        }
        return switch (c) {
            case '\u2212', '\uFE58', '\uFE63', '\u2500', '\u2501', '\u30FC', '\u2043', '\u2E3A', '\u2E3B' -> '-';
            case '\u301C', '\u223C', '\u02DC' -> '~';
            case '\u2044', '\u2215', '\u29F8', '\u2571' -> '/';
            case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u00AD', '\uFEFF', '\uFE0F' -> 0;
            case '\u2236' -> ':';
            case '\u3014', '\u3010' -> '[';
            case '\u3015', '\u3011' -> ']';
            case '\u00B7', '\u2022', '\u30FB', '\u2027' ->
                Chars.digit(Chars.at(text, index - 1)) && Chars.digit(Chars.at(text, index + 1)) ? '.' : c;
            case '\uFFFD' -> '?';
            default -> c;
        };
    }

    private static boolean betweenDigits(CharSequence text, int index) {
        return wide(Chars.at(text, index - 1)) && (wide(Chars.at(text, index + 1)) || yearBehind(text, index + 1));
    }

    private static boolean yearBehind(CharSequence text, int index) {
        return DASHES.indexOf(Chars.at(text, index)) >= 0
                && wide(Chars.at(text, index + 1))
                && wide(Chars.at(text, index + 2))
                && wide(Chars.at(text, index + 3))
                && wide(Chars.at(text, index + 4));
    }

    /** -201O: the last digit of a year. */
    private static boolean endsYear(CharSequence text, int index) {
        return wide(Chars.at(text, index - 1))
                && wide(Chars.at(text, index - 2))
                && wide(Chars.at(text, index - 3))
                && !Chars.word(Chars.at(text, index + 1))
                && DASHES.indexOf(Chars.at(text, index - 4)) >= 0;
    }

    /** GB l8401: the first digit of a number. */
    private static boolean startsNumber(CharSequence text, int index) {
        char before = Chars.at(text, index - 1);
        return (before == ' ' || before == '\n' || before == '\r' || before == 'B' || before == 'T')
                && wide(Chars.at(text, index + 1))
                && wide(Chars.at(text, index + 2))
                && wide(Chars.at(text, index + 3));
    }

    private static boolean wide(char c) {
        return Chars.digit(c) || c >= '\uFF10' && c <= '\uFF19';
    }

    private static boolean yearAhead(CharSequence text, int index) {
        char first = Chars.at(text, index);
        return (first == '1' && Chars.at(text, index + 1) == '9' || first == '2' && Chars.at(text, index + 1) == '0')
                && Chars.digit(Chars.at(text, index + 2))
                && Chars.digit(Chars.at(text, index + 3))
                && !Chars.digit(Chars.at(text, index + 4));
    }

    /** Whether a tag carries what may be a number: placeholder="GB 16297-1996", or angle brackets are quotation marks. */
    static boolean numberWithin(CharSequence text, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (Chars.upper(text.charAt(i)) && Chars.word(text.charAt(i + 1))
                    || text.charAt(i) == 'Q' && text.charAt(i + 1) == '/') {
                int p = i + 1;
                while (p < to
                        && p < i + 8
                        && (Chars.upper(text.charAt(p)) || text.charAt(p) == '/' || text.charAt(p) == ' ')) {
                    p++;
                }
                if (p + 1 < to && p > i + 1 && Chars.digit(text.charAt(p)) && Chars.digit(text.charAt(p + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a tag is of those that stand inside a line. */
    static boolean inlineTag(CharSequence text, int from) {
        int i = Chars.at(text, from) == '/' ? from + 1 : from;
        int end = i;
        while (end < text.length() && Chars.word(text.charAt(end)) && end - i < 8) {
            end++;
        }
        return switch (text.subSequence(i, end).toString()) {
            case "b", "i", "u", "a", "em", "strong", "span", "font", "mark", "small", "sub", "sup", "wbr", "code" ->
                true;
            default -> false;
        };
    }

    /** The sign of a character reference, without its ampersand and semicolon; 0 for one not known. */
    static char entity(String name) {
        Character named = ENTITIES.get(name);
        if (named != null) {
            return named;
        }
        if (name.length() < 2 || name.charAt(0) != '#') {
            return 0;
        }
        boolean hex = Chars.up(name.charAt(1)) == 'X';
        int value = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0 || value > 0xFFF) {
                return 0;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        return value < ' ' ? ' ' : mended(String.valueOf((char) value), 0, (char) value);
    }

    /** The sign of a percent escape of an address, where it is one that occurs in numbers; else 0. */
    static char percent(CharSequence text, int index) {
        char high = text.charAt(index + 1);
        char low = Chars.up(text.charAt(index + 2));
        if (high == '2') {
            return switch (low) {
                case '0' -> ' ';
                case '8' -> '(';
                case '9' -> ')';
                case 'D' -> '-';
                case 'E' -> '.';
                case 'F' -> '/';
                default -> 0;
            };
        }
        if (high == '3' && low == 'A') {
            return ':';
        }
        boolean dash = index + 8 < text.length()
                && text.subSequence(index, index + 8).toString().equals("%E2%80%9")
                && text.charAt(index + 8) >= '0'
                && text.charAt(index + 8) <= '5';
        return dash ? '-' : 0;
    }
}
