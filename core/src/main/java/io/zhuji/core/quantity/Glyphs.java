package io.zhuji.core.quantity;

/**
 * Text with its look-alikes folded (全角转半角), each folded character with its place in the original.
 *
 * <p>Full-width forms become half-width, the many dashes, comparison and multiplication signs one each, squared unit
 * signs their letters. Superscripts stay: compatibility normalisation would read 10³ as 103.
 */
final class Glyphs {

    /** The longest text that is read at all. */
    static final int LONGEST = 512;

    private static final String SQUARED = "㎎mg㎏kg㎍ug㎜mm㎝cm㎞km㎡m2㎥m3㎖mL㎗dLℓL㎾kW㎽mW㎸kV㎷mV㎃mA㎂uA㎩Pa㎪kPa㎫MPa㎐Hz㎑kHz"
            + "㎒MHz㏀kOhm㏁MOhm㎟mm2㎠cm2㎤cm3㎢km2㎣mm3㏒log㎲us㎳ms℉[degF]";

    private final String text;
    private final int[] origin;

    private Glyphs(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Glyphs of(String original) {
        StringBuilder out = new StringBuilder(original.length() + 16);
        int[] origin = new int[original.length() * 8 + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            Numerals.Part part =
                    c == '百' || c == '千' || c == '万' || c == '十' || c == '亿' ? Numerals.part(original, i) : null;
            if (part != null) {
                for (char figure : part.figures().toCharArray()) {
                    origin[out.length()] = i;
                    out.append(figure);
                }
                i = part.end() - 1;
                continue;
            }
            int squared = c > '\u2000' ? SQUARED.indexOf(c) : -1;
            if (squared >= 0) {
                for (int k = squared + 1; k < SQUARED.length() && SQUARED.charAt(k) < '\u2000'; k++) {
                    origin[out.length()] = i;
                    out.append(SQUARED.charAt(k));
                }
            } else {
                char folded = fold(c);
                if (folded != 0) {
                    origin[out.length()] = i;
                    out.append(folded);
                }
                if (c == '，' && i > 0 && Cursor.isDigit(original.charAt(i - 1))) {
                    // the comma of Chinese text divides numbers and never stands inside one
                    origin[out.length()] = i;
                    out.append(' ');
                }
            }
        }
        origin[out.length()] = original.length();
        return new Glyphs(out.toString(), origin);
    }

    String text() {
        return text;
    }

    /** The place in the original of a place in the folded text. */
    int origin(int folded) {
        return origin[folded];
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\r' || c == '\n' ? ' ' : c;
        }
        if (c > 0xFF00 && c < 0xFF5F) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009' ->
                ' ';
            case '\u200A', '\u202F', '\u205F' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            case '≦', '⩽', '≯', '≼' -> '≤';
            case '≧', '⩾', '≮', '≽' -> '≥';
            case '﹤' -> '<';
            case '﹥' -> '>';
            case '∼', '〜', '～', '˜', '〰' -> '~';
            case '–', '—', '―', '‐', '‑', '‒', '−', '﹣', '﹘', '─' -> '-';
            case '✕', '✖', '⨯', '∗' -> '×';
            case '·', '⋅', '•', '∙', '・', '‧' -> '·';
            case '﹢' -> '+';
            case 'µ' -> 'μ';
            case 'Ω' -> 'Ω';
            case '﹪' -> '%';
            case '∕', '⁄', '÷' -> '/';
            case '【', '〔', '﹝' -> '(';
            case '】', '〕', '﹞' -> ')';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '°', 'º', '˚' -> '°';
            case '′', '’' -> '\'';
            case '″', '”', '“' -> '"';
            default -> c;
        };
    }
}
