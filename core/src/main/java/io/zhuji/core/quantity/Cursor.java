package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in folded text that moves on as words, numbers and units are taken; shared by the readers. */
final class Cursor {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Why a text cannot be read, thrown inside the readers only. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String problem;
        private final int at;

        Unreadable(String problem, int at) {
            super(problem, null, false, false);
            this.problem = problem;
            this.at = at;
        }
    }

    /** A part of the readers that may find that it cannot go on. */
    interface Step<T> {
        T read(Cursor cursor) throws Unreadable;
    }

    private final String written;
    private final Glyphs glyphs;
    private final String text;
    private int at;

    private Cursor(String written, Glyphs glyphs) {
        this.written = written;
        this.glyphs = glyphs;
        this.text = glyphs.text();
    }

    /** Reads a whole text; nothing but blanks and a full stop may be left over. */
    static <T> Reading<T> read(String written, Step<T> step) {
        if (written.length() > Glyphs.LONGEST) {
            return Reading.failed("too-long", Glyphs.LONGEST, written);
        }
        Glyphs glyphs = Glyphs.of(written);
        Cursor cursor = new Cursor(written, glyphs);
        try {
            cursor.blanks();
            if (cursor.atEnd()) {
                return Reading.failed("empty", 0, written);
            }
            T value = step.read(cursor);
            cursor.blanks();
            while (cursor.take("。") || cursor.take(";") || cursor.take("；")) {
                cursor.blanks();
            }
            if (!cursor.atEnd()) {
                throw cursor.fault("unexpected");
            }
            return Reading.of(value, written);
        } catch (Unreadable e) {
            return Reading.failed(
                    e.problem, glyphs.origin(Math.min(e.at, glyphs.text().length())), written);
        }
    }

    Unreadable fault(String problem) {
        return new Unreadable(problem, at);
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    String text() {
        return text;
    }

    /** The original behind a part of the folded text: names and conditions are kept as they were written. */
    String written(int from, int to) {
        return written.substring(glyphs.origin(from), glyphs.origin(to));
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    Cursor blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return this;
    }

    /** Takes a word if it stands here; a word of Latin letters must not go on. */
    boolean take(String word) {
        if (!text.regionMatches(isLatin(word.charAt(0)), at, word, 0, word.length())) {
            return false;
        }
        int end = at + word.length();
        if (isLatin(word.charAt(word.length() - 1)) && end < text.length() && isLatin(text.charAt(end))) {
            return false;
        }
        at = end;
        return true;
    }

    /** Takes the first of the words that stands here, after blanks; longer words must come first. */
    @Nullable
    String takeAny(String... words) {
        int mark = at;
        blanks();
        for (String word : words) {
            if (take(word)) {
                return word;
            }
        }
        at = mark;
        return null;
    }

    void skip(int count) {
        at += count;
    }

    /** The text in round brackets that begins here after blanks, without them; nothing is taken where there is none. */
    Optional<String> bracketed() {
        int mark = at;
        blanks();
        if (peek() == '(') {
            int depth = 0;
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth > 3) {
                    break;
                }
                if (depth == 0) {
                    String inside = written(at + 1, i);
                    at = i + 1;
                    return Optional.of(inside);
                }
            }
        }
        at = mark;
        return Optional.empty();
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a number begins here, with or without sign. */
    boolean atNumber() {
        int i = at;
        if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i < text.length() && isDigit(text.charAt(i));
    }

    /**
     * Takes a number: sign, digits with thousands marks, a point, and a power of ten as {@code ×10³}, {@code ×10^3},
     * {@code ×100}, {@code e3}; {@code 10³} alone is a thousand. The last written digit becomes the decimal's scale.
     */
    BigDecimal number() throws Unreadable {
        int start = at;
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        StringBuilder digits = new StringBuilder();
        wholeDigits(digits, start);
        int scale = 0;
        if (peek() == '.' && isDigit(peek(1))) {
            at++;
            int before = digits.length();
            fractionDigits(digits, start);
            scale = digits.length() - before;
        }
        if (digits.length() == 0) {
            at = start;
            throw fault("number");
        }
        long power = power(digits, scale, start);
        if (digits.length() - 1L > Quantity.MOST_DIGITS || Math.abs(scale - power) > Quantity.MOST_DIGITS) {
            at = start;
            throw fault("too-many-digits");
        }
        BigInteger unscaled = new BigInteger(digits.toString());
        BigDecimal number = new BigDecimal(negative ? unscaled.negate() : unscaled, (int) (scale - power));
        if (!Quantity.sound(number)) {
            at = start;
            throw fault("too-many-digits");
        }
        return number;
    }

    private void wholeDigits(StringBuilder digits, int start) throws Unreadable {
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
        if (mark == ',' || mark == ' ') {
            while (peek() == mark && group(at + 1)) {
                digits.append(text, at + 1, at + 4);
                at += 4;
            }
            if (mark == ',' && peek() == ',' && isDigit(peek(1))) {
                at = start;
                throw fault("ambiguous-comma");
            }
        }
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

    private void fractionDigits(StringBuilder digits, int start) throws Unreadable {
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
            at = start;
            throw fault("number");
        }
    }

    private long power(StringBuilder digits, int scale, int start) throws Unreadable {
        if (scale == 0 && digits.toString().equals("10") && (raised(peek()) >= 0 || peek() == '⁻')) {
            digits.setLength(1);
            return superscript();
        }
        if ((peek() == 'e' || peek() == 'E')
                && (isDigit(peek(1)) || (peek(1) == '-' || peek(1) == '+') && isDigit(peek(2)))) {
            at++;
            return plainExponent(start);
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
                    return plainExponent(start);
                }
                if (zeros == 1 && (raised(peek()) >= 0 || peek() == '⁻')) {
                    return superscript();
                }
                if (!isDigit(peek()) && peek() != '.') {
                    return zeros;
                }
            }
        }
        at = mark;
        return 0;
    }

    private long plainExponent(int start) throws Unreadable {
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
            at = start;
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

    /** Takes the unit that begins here after blanks; {@link Unit#UNSTATED} where there is none. */
    Unit unit() {
        int mark = at;
        blanks();
        UnitReader reader = new UnitReader(text, at);
        Unit unit = reader.read();
        at = unit == Unit.UNSTATED ? mark : reader.at();
        return unit;
    }

    /** The unit that begins here, or the one written before the number. */
    Unit unitOr(Unit before) {
        Unit unit = unit();
        return unit == Unit.UNSTATED ? before : unit;
    }

    /** A unit as written, or the one that the indicator states. */
    Unit stated(Unit assumed, Unit written) {
        return written == Unit.UNSTATED ? assumed : written;
    }

    /** As {@link #number}, but leaves the place where it was when there is none. */
    Optional<BigDecimal> maybeNumber() {
        int mark = at;
        blanks();
        if (atNumber()) {
            try {
                return Optional.of(number());
            } catch (Unreadable e) {
                at = mark;
                return Optional.empty();
            }
        }
        at = mark;
        return Optional.empty();
    }
}
