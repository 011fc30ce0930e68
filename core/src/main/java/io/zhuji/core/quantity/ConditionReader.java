package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words that say when a limit is meant, behind a comma or before it: {@code ≤0.041 W/(m·K)，平均温度25℃},
 * {@code 25℃时≤10 mPa·s}; and puts what stands around a limit into it.
 */
final class ConditionReader {

    private static final int LONGEST = 48;
    private static final int LONGEST_CASE = 24;

    private ConditionReader() {}

    /** Whether the words may be a condition: they say something and their brackets match. */
    static boolean isCondition(String words) {
        int depth = 0;
        String folded = Glyphs.of(words).text();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 2) {
                return false;
            }
        }
        return depth == 0 && !folded.isBlank();
    }

    /** {@code 25℃时}, {@code 在额定电压条件下} before a word that compares; nothing is taken where there is none. */
    static Optional<String> before(Cursor in) {
        int from = in.at();
        if (!in.atNumber() && in.takeAny("在", "当") == null) {
            return Optional.empty();
        }
        while (!in.atEnd() && in.at() - from < LONGEST_CASE) {
            int mark = in.at();
            if (mark > from && in.takeAny("时", "条件下") != null) {
                String condition = in.written(from, in.at()).strip();
                in.takeAny(",");
                int at = in.at();
                if (Comparison.before(in) != null && isCondition(condition)) {
                    in.back(at);
                    return Optional.of(condition);
                }
            }
            in.back(mark + 1);
        }
        in.back(from);
        return Optional.empty();
    }

    /** The condition behind the limit; nothing is taken where there is none, or it may be a limit of its own. */
    static Optional<String> behind(Cursor in, Limit limit) {
        boolean worded = limit instanceof Limit.OneOf || limit instanceof Limit.Presence;
        int mark = in.at();
        if (worded || in.takeAny(",") == null || !Character.isLetter(in.blanks().peek())) {
            in.back(mark);
            return Optional.empty();
        }
        int from = in.at();
        int depth = 0;
        while (!in.atEnd() && "。;；且".indexOf(in.peek()) < 0) {
            int at = in.at();
            char c = in.peek();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 2 || in.at() - from >= LONGEST || limits(in, limit)) {
                in.back(mark);
                return Optional.empty();
            }
            if (in.at() == at) {
                in.skip(1);
            }
        }
        String condition = in.written(from, in.at()).strip();
        if (!isCondition(condition)) {
            in.back(mark);
            return Optional.empty();
        }
        return Optional.of(condition);
    }

    /** Whether a limit may begin here: a word that compares, or an amount of the same kind. Passes over any other figure. */
    private static boolean limits(Cursor in, Limit limit) {
        int mark = in.at();
        boolean word = Cursor.isLatin(in.peek()) && Cursor.isLatin(in.peek(-1));
        if (!word && Comparison.before(in) != null) {
            in.back(mark);
            return true;
        }
        in.back(mark);
        char before = in.peek(-1);
        if (!Cursor.isDigit(in.peek()) || Cursor.isLatin(before) || Cursor.isDigit(before) || before == '.') {
            return false;
        }
        Optional<BigDecimal> figure = in.maybeNumber();
        if (figure.isEmpty()) {
            in.back(mark);
            return false;
        }
        int behind = in.at();
        Unit unit = in.unit();
        int after = in.at();
        boolean bare = unit == Unit.UNSTATED;
        boolean alone = bare && (in.blanks().atEnd() || limit.scale() == Unit.UNSTATED);
        boolean same = !bare && limit.scale() instanceof Unit own && own.comparableWith(unit);
        boolean grade = bare && !(limit.scale() instanceof Unit) && in.peek() == '级';
        in.back(bare ? behind : after);
        return alone || same || grade;
    }

    /** The limit under one more condition. */
    static Limit under(String condition, Limit limit) {
        if (limit instanceof Limit.All all) {
            return new Limit.All(
                    all.limits().stream().map(part -> under(condition, part)).toList());
        }
        return limit instanceof Limit.Conditional told
                ? new Limit.Conditional(told.condition() + "，" + condition, told.limit())
                : new Limit.Conditional(condition, limit);
    }

    /** The limit with the name of what it is about, and what a bracket behind the name says. */
    static Limit about(String name, Optional<String> note, Limit limit) {
        if (limit instanceof Limit.All all) {
            return new Limit.All(
                    all.limits().stream().map(part -> about(name, note, part)).toList());
        }
        if (limit instanceof Limit.Conditional told) {
            return under(note.map(words -> name + "，" + words).orElse(name), told);
        }
        // the symbol of an element says the name again
        Optional<String> condition = note.filter(words -> !NameReader.isSymbol(words));
        Limit named = limit;
        if (limit instanceof Limit.Range range) {
            named = new Limit.Sum(List.of(name), range);
        } else if (limit instanceof Limit.Presence presence && presence.of().isEmpty()) {
            named = new Limit.Presence(presence.present(), name);
        } else if (condition.isEmpty()) {
            condition = Optional.of(name);
        }
        return condition.isEmpty() ? named : new Limit.Conditional(condition.get(), named);
    }
}
