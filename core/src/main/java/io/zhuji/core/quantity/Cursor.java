package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in folded text that moves on as words, numbers and units are taken; shared by the readers. */
final class Cursor {

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
        return at + ahead >= 0 && at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
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

    /** Takes the number that begins here, as {@link NumberReader} reads it. */
    BigDecimal number() throws Unreadable {
        return number(true);
    }

    private BigDecimal number(boolean commas) throws Unreadable {
        NumberReader reader = new NumberReader(text, at, commas);
        BigDecimal number = reader.read();
        at = reader.at();
        return number;
    }

    /** Takes a number in which a comma never stands: where commas divide numbers, as in {@code [5,10)}. */
    BigDecimal numberBeforeComma() throws Unreadable {
        return number(false);
    }

    /** Takes the unit that begins here after blanks; {@link Unit#UNSTATED} where there is none. */
    Unit unit() {
        int mark = at;
        blanks();
        UnitReader reader = new UnitReader(text, at);
        Unit unit = reader.read();
        if (unit == Unit.UNSTATED) {
            unit = bracketedUnit();
            at = unit == Unit.UNSTATED ? mark : at;
            return unit;
        }
        at = reader.at();
        return unit;
    }

    /** {@code 0.5 (mg/L)}, as in the heads of tables. */
    private Unit bracketedUnit() {
        if (peek() != '(') {
            return Unit.UNSTATED;
        }
        UnitReader reader = new UnitReader(text, at + 1);
        Unit unit = reader.read();
        int end = reader.at();
        if (end >= text.length() || text.charAt(end) != ')') {
            return Unit.UNSTATED;
        }
        at = end + 1;
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
