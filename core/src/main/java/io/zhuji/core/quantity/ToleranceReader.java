package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads nominal values with deviations and what a bracket behind excludes. */
final class ToleranceReader {

    private static final List<String> EXCLUDING =
            List.of("均不含", "不包含", "不包括", "不含", "excluding", "exclusive of", "exclusive");

    private final Cursor in;
    private final Unit assumed;

    ToleranceReader(Cursor in, Unit assumed) {
        this.in = in;
        this.assumed = assumed;
    }

    /** {@code ±5 mm}. */
    Limit aroundZero() throws Unreadable {
        in.skip(1);
        in.blanks();
        int at = in.at();
        BigDecimal deviation = in.number();
        if (deviation.signum() <= 0) {
            in.back(at);
            throw in.fault("not-positive");
        }
        Unit unit = in.unit();
        List<Boolean> left = excluded(List.of(deviation.negate(), deviation));
        return new Limit.Range(
                Optional.of(new Bound(deviation.negate(), !left.get(0))),
                Optional.of(new Bound(deviation, !left.get(1))),
                in.stated(assumed, unit));
    }

    /** {@code (23±2) ℃}. */
    Limit bracketed(Unit before) throws Unreadable {
        int start = in.at();
        in.skip(1);
        in.blanks();
        BigDecimal nominal = in.number();
        in.blanks();
        Optional<Limit> inner = in.peek() == '±' || in.peek() == '+' || in.peek() == '-'
                ? after(nominal, Unit.UNSTATED)
                : Optional.empty();
        in.blanks();
        if (inner.isEmpty() || !in.take(")")) {
            in.back(start);
            throw in.fault("brackets");
        }
        Limit.Tolerance found = (Limit.Tolerance) inner.get();
        Unit unit = in.unitOr(before);
        return new Limit.Tolerance(
                found.nominal(),
                found.below(),
                found.above(),
                found.percent(),
                unit == Unit.UNSTATED ? in.stated(assumed, found.unit()) : unit);
    }

    /** What stands behind a nominal value: {@code ±0.1}, {@code +2/-1}, {@code (1±5 %)}, {@code (+2, -1)}, {@code ±5 %}. */
    Optional<Limit> after(BigDecimal nominal, Unit unit) throws Unreadable {
        int start = in.at();
        boolean bracket = in.take("(");
        in.blanks();
        boolean relative = bracket && in.take("1");
        in.blanks();
        boolean zero = in.peek() == '0' && (in.peek(1) == '/' || in.peek(1) == ' ');
        if (in.peek() != '±' && in.peek() != '+' && in.peek() != '-' && !zero) {
            in.back(start);
            return Optional.empty();
        }
        BigDecimal up;
        BigDecimal down;
        Unit unit2;
        if (in.take("±")) {
            in.blanks();
            up = in.number();
            if (up.signum() <= 0) {
                throw in.fault("not-positive");
            }
            down = up.negate();
            unit2 = in.unit();
        } else {
            BigDecimal first = in.number();
            Unit firstUnit = in.unit();
            in.takeAny("/", ",", "、", ";");
            in.blanks();
            Optional<BigDecimal> second = in.maybeNumber();
            if (second.isEmpty()) {
                in.back(start);
                return Optional.empty();
            }
            unit2 = in.unit();
            unit2 = unit2 == Unit.UNSTATED ? firstUnit : unit2;
            up = first.max(second.get());
            down = first.min(second.get());
        }
        in.blanks();
        if (bracket && !in.take(")")) {
            in.back(start);
            return Optional.empty();
        }
        boolean percent = relative || unit2.code().equals("%") && !unit.code().equals("%") && unit != Unit.UNSTATED;
        if (percent && !unit2.code().equals("%")) {
            throw in.fault("unit");
        }
        Unit own = unit;
        if (percent) {
            own = unit == Unit.UNSTATED ? in.unit() : unit;
        } else if (unit == Unit.UNSTATED) {
            own = unit2 == Unit.UNSTATED ? in.unit() : unit2;
        } else if (unit2 != Unit.UNSTATED && !unit2.equals(unit)) {
            up = difference(up, unit2, unit);
            down = difference(down, unit2, unit);
        }
        List<Boolean> left = excluded(List.of(down, up));
        Bound below = new Bound(down, !left.get(0));
        Bound above = new Bound(up, !left.get(1));
        if (!Limit.Range.inOrder(below, above)) {
            in.back(start);
            throw in.fault("order");
        }
        return Optional.of(new Limit.Tolerance(nominal, below, above, percent, in.stated(assumed, own)));
    }

    /** A deviation in the unit of the nominal value: 5 kg ± 50 g. */
    private BigDecimal difference(BigDecimal deviation, Unit from, Unit to) throws Unreadable {
        // of two scales of temperature only one has its 0 where a difference is none
        if (!from.toBase(Rational.ZERO).equals(to.toBase(Rational.ZERO))) {
            throw in.fault("unit");
        }
        return from.convert(deviation, to)
                .flatMap(Rational::toDecimal)
                .filter(Quantity::sound)
                .orElseThrow(() -> in.fault("unit"));
    }

    boolean spacedSign() {
        // 80 -1/+2: a sign after a blank, glued to its number, with a second deviation behind a slash
        int slash = in.text().indexOf('/', in.at());
        return slash > 0
                && slash - in.at() < 24
                && in.text().substring(in.at(), slash).indexOf('~') < 0
                && (slash + 1 < in.text().length())
                && (in.text().charAt(slash + 1) == '+'
                        || in.text().charAt(slash + 1) == '0'
                        || in.text().charAt(slash + 1) == ' ');
    }

    /** Which of the numbers a bracket behind them excludes: {@code (不含0.1)}, {@code (不含两端)}, {@code (不含上限)}. */
    List<Boolean> excluded(List<BigDecimal> numbers) {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        List<Boolean> result = new ArrayList<>();
        numbers.forEach(n -> result.add(false));
        if (note.isEmpty()) {
            return result;
        }
        String words = note.get().strip();
        String rest = excluding(words);
        if (rest == null) {
            in.back(mark);
            return result;
        }
        int last = numbers.size() - 1;
        switch (rest) {
            case "", "两端", "端点", "边界", "本数", "both", "both ends", "ends" -> result.replaceAll(r -> true);
            case "上限", "上端", "上界", "上限值", "upper" -> result.set(last, true);
            case "下限", "下端", "下界", "下限值", "lower" -> result.set(0, true);
            default -> {
                if (!excludeNumbers(rest, numbers, result)) {
                    in.back(mark);
                }
            }
        }
        return result;
    }

    /** What is excluded by the words; null where they exclude nothing. */
    private static @Nullable String excluding(String words) {
        for (String lead : EXCLUDING) {
            if (words.startsWith(lead)) {
                return words.substring(lead.length()).strip();
            }
        }
        return null;
    }

    /** Whether the words of a bracket exclude an end, as {@code 不含80} does and {@code 不含装饰物} does not. */
    static boolean excludesNumber(String words) {
        String rest = excluding(Glyphs.of(words).text());
        return rest != null && (rest.isEmpty() || "+-±.0123456789".indexOf(rest.charAt(0)) >= 0);
    }

    private static boolean excludeNumbers(String words, List<BigDecimal> numbers, List<Boolean> result) {
        Reading<List<BigDecimal>> reading = Cursor.read(words, cursor -> {
            List<BigDecimal> found = new ArrayList<>();
            do {
                cursor.blanks();
                boolean plus = cursor.peek() == '+';
                if (cursor.take("±")) {
                    cursor.blanks();
                }
                BigDecimal number = cursor.number();
                cursor.unit();
                found.add(number);
                if (!plus && number.signum() > 0) {
                    found.add(number.negate());
                }
            } while (cursor.takeAny("、", ",", "和", "及", "and") != null);
            return found;
        });
        if (!reading.succeeded()) {
            return false;
        }
        boolean any = false;
        for (BigDecimal number : reading.get()) {
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i).compareTo(number) == 0) {
                    result.set(i, true);
                    any = true;
                }
            }
        }
        return any;
    }
}
