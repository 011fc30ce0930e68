package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the number that begins at a place of folded text: sign, digits with thousands marks, a point, and a power of ten as
 * {@code ×10³}, {@code ×10^3}, {@code ×100}, {@code e3}; {@code 10³} and {@code 10^3} alone are a thousand. The last
 * written digit becomes the decimal's scale.
 *
 * <p>A comma before three digits sets off thousands. It is a decimal sign behind a lone 0, and before other than three
 * digits where a unit follows ({@code 1,5 %}); anything else, such as {@code 12,34}, may be a list and is refused.
 */
final class NumberReader {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private final boolean commas;
    private final int start;
    private int at;

    NumberReader(String text, int from, boolean commas) {
        this.text = text;
        this.at = from;
        this.start = from;
        this.commas = commas;
    }

    /** The index after the number. */
    int at() {
        return at;
    }

    private Unreadable fault(String problem) {
        return new Unreadable(problem, start);
    }

    private char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return Cursor.isDigit(c);
    }

    private void blanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    BigDecimal read() throws Unreadable {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        if (Numerals.isFirst(peek())) {
            Numerals.Found found = Numerals.read(text, at);
            if (found == null) {
                throw fault("number");
            }
            at = found.end();
            return negative ? found.number().negate() : found.number();
        }
        StringBuilder digits = new StringBuilder();
        wholeDigits(digits);
        int scale = 0;
        if ((peek() == '.' || peek() == ',' && commas && decimalComma(digits)) && isDigit(peek(1))) {
            at++;
            int before = digits.length();
            fractionDigits(digits);
            scale = digits.length() - before;
        }
        if (digits.length() == 0) {
            throw fault("number");
        }
        long power = power(digits, scale);
        if (digits.length() - 1L > Quantity.MOST_DIGITS || Math.abs(scale - power) > Quantity.MOST_DIGITS) {
            throw fault("too-many-digits");
        }
        BigInteger unscaled = new BigInteger(digits.toString());
        BigDecimal number = new BigDecimal(negative ? unscaled.negate() : unscaled, (int) (scale - power));
        if (!Quantity.sound(number)) {
            throw fault("too-many-digits");
        }
        return number;
    }

    private void wholeDigits(StringBuilder digits) throws Unreadable {
        int first = at;
        while (isDigit(peek())) {
            digits.append(peek());
            at++;
        }
        int run = at - first;
        if (run == 0 || run > 3) {
            return;
        }
        char mark = peek();
        if (mark == ' ' || mark == ',' && commas && !decimalComma(digits)) {
            while (peek() == mark && group(at + 1)) {
                digits.append(text, at + 1, at + 4);
                at += 4;
            }
            if (mark == ',' && peek() == ',' && isDigit(peek(1))) {
                throw fault("ambiguous-comma");
            }
        }
    }

    /** Whether the comma here, behind the first digits, can be nothing but a decimal sign. */
    private boolean decimalComma(CharSequence before) {
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean another = end + 1 < text.length()
                && (text.charAt(end) == ',' || text.charAt(end) == '.')
                && isDigit(text.charAt(end + 1));
        if (another || end == at + 1) {
            return false;
        }
        if (before.length() == 1 && before.charAt(0) == '0') {
            return true;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return !group(at + 1) && new UnitReader(text, end).read() != Unit.UNSTATED;
    }

    /** Exactly three digits, not the beginning of another number. */
    private boolean group(int from) {
        for (int i = from; i < from + 3; i++) {
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
        }
        char next = from + 3 < text.length() ? text.charAt(from + 3) : '\0';
        return !isDigit(next);
    }

    private void fractionDigits(StringBuilder digits) throws Unreadable {
        int first = at;
        while (isDigit(peek())) {
            digits.append(peek());
            at++;
        }
        // GB/T 15835-2011 sets off groups of three after the point: 15.454 6
        if (at - first == 3) {
            while (peek() == ' ' && isDigit(peek(1))) {
                int end = at + 1;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - at - 1 > 3 || end < text.length() && text.charAt(end) == '.') {
                    return;
                }
                digits.append(text, at + 1, end);
                boolean last = end - at - 1 < 3;
                at = end;
                if (last) {
                    return;
                }
            }
        }
        if (peek() == '.' && isDigit(peek(1))) {
            throw fault("number");
        }
    }

    private long power(StringBuilder digits, int scale) throws Unreadable {
        if (scale == 0 && digits.toString().equals("10") && (raised(peek()) >= 0 || peek() == '⁻')) {
            digits.setLength(1);
            return superscript();
        }
        if (scale == 0
                && digits.toString().equals("10")
                && peek() == '^'
                && (isDigit(peek(1)) || peek(1) == '-' && isDigit(peek(2)))) {
            digits.setLength(1);
            at++;
            return plainExponent();
        }
        if ((peek() == 'e' || peek() == 'E')
                && (isDigit(peek(1)) || (peek(1) == '-' || peek(1) == '+') && isDigit(peek(2)))) {
            at++;
            return plainExponent();
        }
        if (peek() == '万' || peek() == '亿') {
            at++;
            return peek(-1) == '万' ? 4 : 8;
        }
        int mark = at;
        blanks();
        if (peek() == '×' || peek() == '*' || peek() == 'x' || peek() == 'X') {
            at++;
            blanks();
            if (peek() == '1' && peek(1) == '0') {
                int zeros = 0;
                at++;
                while (peek() == '0') {
                    zeros++;
                    at++;
                }
                if (zeros == 1 && peek() == '^') {
                    at++;
                    return plainExponent();
                }
                if (zeros == 1 && (raised(peek()) >= 0 || peek() == '⁻')) {
                    return superscript();
                }
                if (zeros == 1 && lostSuperscript()) {
                    return plainExponent();
                }
                if (!isDigit(peek()) && peek() != '.') {
                    return zeros;
                }
                if (zeros == 1 && pasted()) {
                    throw fault("number");
                }
            }
        }
        at = mark;
        return 0;
    }

    /** {@code 2.0×10-3}, as 10⁻³ becomes where raised figures are lost; 10 less 3 is not what anybody writes. */
    private boolean lostSuperscript() {
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int run = end - at - 1;
        char next = end < text.length() ? text.charAt(end) : '\0';
        return peek() == '-' && (run == 1 || run == 2) && next != '.' && next != '×';
    }

    /** {@code 1×106} may be 10⁶ whose figure is no longer raised, or a product. */
    private boolean pasted() {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= 2 && text.charAt(at) != '0' && !(end < text.length() && text.charAt(end) == '.');
    }

    private long plainExponent() throws Unreadable {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        if (!isDigit(peek())) {
            throw fault("number");
        }
        long exponent = 0;
        while (isDigit(peek())) {
            exponent = Math.min(1_000_000, exponent * 10 + (peek() - '0'));
            at++;
        }
        if (exponent > 2 * Quantity.MOST_DIGITS) {
            throw fault("too-many-digits");
        }
        return negative ? -exponent : exponent;
    }

    private long superscript() {
        boolean negative = peek() == '⁻';
        if (negative) {
            at++;
        }
        long exponent = 0;
        while (raised(peek()) >= 0) {
            exponent = Math.min(1_000_000, exponent * 10 + raised(peek()));
            at++;
        }
        return negative ? -exponent : exponent;
    }

    private static int raised(char c) {
        return SUPERSCRIPTS.indexOf(c);
    }
}
