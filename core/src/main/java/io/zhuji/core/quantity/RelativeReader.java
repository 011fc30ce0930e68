package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads limits relative to a value that the product itself states: {@code 标称值±5 %}, {@code 不低于额定功率的90 %}. They become
 * formulas of that value by its name, so that nothing is judged where it is not given.
 */
final class RelativeReader {

    /** What a stated value's name begins with. */
    private static final List<String> STATED = List.of("标称", "额定", "公称", "名义", "明示", "标示", "标识", "标注", "声称", "设计");

    private static final int LONGEST = 10;

    private final Cursor in;

    RelativeReader(Cursor in) {
        this.in = in;
    }

    /** The name of a stated value, as {@code 标称值} or {@code 额定电压}; nothing is taken where there is none. */
    static Optional<String> name(Cursor in) {
        int from = in.at();
        if (STATED.stream().noneMatch(word -> in.text().startsWith(word, from))) {
            return Optional.empty();
        }
        in.skip(2);
        while (Character.isIdeographic(in.peek()) && in.peek() != '的' && in.peek() != '且' && in.peek() != '及') {
            int mark = in.at();
            boolean compared = Comparison.before(in) != null;
            in.back(mark);
            compared |= Comparison.behind(in) != null;
            in.back(mark);
            if (compared) {
                break;
            }
            in.skip(1);
        }
        int length = in.at() - from;
        if (length < 3 || length > LONGEST) {
            in.back(from);
            return Optional.empty();
        }
        return Optional.of(in.text().substring(from, in.at()));
    }

    /** Whether {@code 在额定电压…} begins here, which no name of an indicator has. */
    static boolean within(Cursor in) {
        int mark = in.at();
        boolean found = "应在".indexOf(in.peek()) >= 0 && in.takeAny("应在", "在") != null && name(in).isPresent();
        in.back(mark);
        return found;
    }

    /** A limit relative to a stated value; nothing is taken where there is none. */
    Optional<Limit> limit() throws Unreadable {
        int start = in.at();
        Comparison comparison = in.takeAny("应在", "在") != null ? null : Comparison.before(in);
        in.blanks();
        Optional<String> name = name(in);
        if (name.isEmpty()) {
            in.back(start);
            return Optional.empty();
        }
        boolean of = in.takeAny("的") != null;
        in.blanks();
        Optional<Limit> limit = comparison == null ? uncompared(name.get(), of) : compared(name.get(), of, comparison);
        if (limit.isEmpty()) {
            in.back(start);
        }
        return limit;
    }

    private Optional<Limit> compared(String name, boolean of, Comparison comparison) throws Unreadable {
        if (in.peek() == '±') {
            return comparison.upper() && comparison.included() ? around(name) : Optional.empty();
        }
        if (of && in.atNumber()) {
            Optional<BigDecimal> times = times();
            return times.map(factor -> formula(name, new Bound(factor, comparison.included()), comparison.upper()));
        }
        return of || !in.atEnd() && in.peek() != '('
                ? Optional.empty()
                : Optional.of(new Limit.Formula(
                        comparison.upper(), comparison.included(), new Expression.Variable(name), Unit.UNSTATED));
    }

    /** {@code 90 %}, {@code 1.5倍}. */
    private Optional<BigDecimal> times() throws Unreadable {
        BigDecimal number = in.number();
        if (in.takeAny("倍") != null) {
            return Optional.of(number);
        }
        return in.unit().code().equals("%") ? Optional.of(hundredths(number)) : Optional.empty();
    }

    private static BigDecimal hundredths(BigDecimal number) {
        BigDecimal least = number.movePointLeft(2);
        // the digits of 100(1±5 %) are those of a product
        return least.setScale(
                Math.max(2, Math.min(least.scale(), least.stripTrailingZeros().scale())));
    }

    private Optional<Limit> uncompared(String name, boolean of) throws Unreadable {
        boolean sign = in.peek() == '±' || in.peek() == '+' || in.peek() == '(';
        if (sign) {
            return around(name);
        }
        if (!of) {
            return Optional.empty();
        }
        return new RangeReader(in, Unit.UNSTATED).read() instanceof Limit.Range range
                        && range.unit().code().equals("%")
                ? Optional.of(between(name, range))
                : Optional.empty();
    }

    /** {@code ±5 %}, {@code +10 %/-5 %}, {@code (1±5 %)} behind the name. */
    private Optional<Limit> around(String name) throws Unreadable {
        Optional<Limit> found = new ToleranceReader(in, Unit.UNSTATED).after(BigDecimal.valueOf(100), Unit.UNSTATED);
        if (found.isEmpty() || !(found.get() instanceof Limit.Tolerance tolerance)) {
            return Optional.empty();
        }
        boolean hundredths = tolerance.percent() || tolerance.unit().code().equals("%");
        return hundredths ? Optional.of(between(name, tolerance.range())) : Optional.empty();
    }

    private static Limit between(String name, Limit.Range range) {
        Optional<Limit> lower = range.lower()
                .map(bound -> formula(name, new Bound(hundredths(bound.number()), bound.included()), false));
        Optional<Limit> upper = range.upper()
                .map(bound -> formula(name, new Bound(hundredths(bound.number()), bound.included()), true));
        if (lower.isPresent() && upper.isPresent()) {
            return new Limit.All(List.of(lower.get(), upper.get()));
        }
        return lower.or(() -> upper).orElseThrow();
    }

    private static Limit formula(String name, Bound times, boolean upper) {
        Expression bound = new Expression.Operation(
                Expression.Operator.TIMES,
                List.of(new Expression.Constant(times.number(), Unit.UNSTATED, false), new Expression.Variable(name)));
        return new Limit.Formula(upper, times.included(), bound, Unit.UNSTATED);
    }
}
