package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads limits that are made of numbers and a unit. */
final class RangeReader {

    private static final List<String> INCLUDING = List.of("包含", "包括", "含", "including", "inclusive");

    private static final String[] DEVIATIONS = {"允许偏差", "允许误差", "极限偏差", "允差", "公差", "偏差", "误差"};

    private final Cursor in;
    private final Unit assumed;
    private final ToleranceReader tolerances;

    RangeReader(Cursor in, Unit assumed) {
        this.in = in;
        this.assumed = assumed;
        this.tolerances = new ToleranceReader(in, assumed);
    }

    /** Everything that is made of numbers only. */
    Limit read() throws Unreadable {
        in.blanks();
        Unit before = ph();
        if (in.take("[") || in.peek() == '(' && interval()) {
            return interval(in.text().charAt(in.at() - 1) == '[');
        }
        if (in.takeAny("从", "介于", "在", "between", "from") != null) {
            in.blanks();
        }
        Comparison first = Comparison.before(in);
        in.blanks();
        if (first == null && in.takeAny("=", "等于", "equal to") != null) {
            in.blanks();
            BigDecimal number = in.number();
            return range(included(number), in.unitOr(before), included(number), Unit.UNSTATED);
        }
        if (first == null && in.peek() == '±') {
            return tolerances.aroundZero();
        }
        if (first == null && in.peek() == '(') {
            return tolerances.bracketed(before);
        }
        boolean signed = in.peek() == '+';
        BigDecimal number = in.number();
        Unit unit = in.unit();
        if (first != null) {
            Limit result = compared(first, number, unit, before);
            return result;
        }
        return uncompared(number, unit, before, signed);
    }

    /** {@code pH}, {@code pH值：} before the number. */
    private Unit ph() {
        if (in.takeAny("pH值", "PH值", "ph值", "pH", "PH") == null) {
            return Unit.UNSTATED;
        }
        in.takeAny(":", "：", "为", "应为", "应在");
        in.blanks();
        return Unit.parse("[pH]");
    }

    private static Optional<Bound> included(BigDecimal number) {
        return Optional.of(new Bound(number, true));
    }

    private Limit compared(Comparison first, BigDecimal number, Unit unit, Unit before) throws Unreadable {
        int mark = in.at();
        boolean lower = !first.upper();
        // 超过A到B: above A, up to and with B; 至少A不足B: from A, below B
        if (lower && in.takeAny("至", "到", "~", "to", "-") != null) {
            in.blanks();
            Comparison second = Comparison.before(in);
            Optional<BigDecimal> upper = in.maybeNumber();
            if (upper.isPresent() && (second == null || second.upper())) {
                Unit upperUnit = in.unit();
                return range(
                        Optional.of(new Bound(number, first.included())),
                        unit == Unit.UNSTATED ? before : unit,
                        Optional.of(new Bound(upper.get(), second == null || second.included())),
                        upperUnit);
            }
            in.back(mark);
        }
        in.takeAny(",", "、", "但", "且", "and", "but", "并且", ";");
        in.takeAny("且", "且");
        Comparison second = Comparison.before(in);
        if (second != null && second.upper() != first.upper()) {
            Optional<BigDecimal> other = in.maybeNumber();
            if (other.isPresent()) {
                Unit otherUnit = in.unit();
                Optional<Bound> a = Optional.of(new Bound(number, first.included()));
                Optional<Bound> b = Optional.of(new Bound(other.get(), second.included()));
                Unit own = unit == Unit.UNSTATED ? before : unit;
                return lower ? range(a, own, b, otherUnit) : range(b, otherUnit, a, own);
            }
        }
        in.back(mark);
        Optional<Bound> bound = Optional.of(new Bound(number, allowed(number, first.included())));
        Unit own = unit == Unit.UNSTATED ? before : unit;
        return lower
                ? range(bound, own, Optional.empty(), Unit.UNSTATED)
                : range(Optional.empty(), Unit.UNSTATED, bound, own);
    }

    /** Whether a bound is allowed after what a bracket behind it says: {@code (不含)}, {@code (含80)}; else as told before. */
    private boolean allowed(BigDecimal number, boolean told) {
        int mark = in.at();
        if (tolerances.excluded(List.of(number)).get(0)) {
            return false;
        }
        Optional<String> note = in.bracketed();
        for (String word : INCLUDING) {
            if (note.isPresent() && note.get().strip().startsWith(word)) {
                String rest = note.get().strip().substring(word.length()).strip();
                if (rest.isEmpty() || rest.equals("本数") || names(rest, number)) {
                    return true;
                }
            }
        }
        in.back(mark);
        return told;
    }

    private static boolean names(String words, BigDecimal number) {
        return Cursor.read(words, cursor -> {
                    BigDecimal written = cursor.number();
                    cursor.unit();
                    return written;
                })
                .value()
                .filter(written -> written.compareTo(number) == 0)
                .isPresent();
    }

    private Limit uncompared(BigDecimal number, Unit unit, Unit before, boolean signed) throws Unreadable {
        Unit own = unit == Unit.UNSTATED ? before : unit;
        int mark = in.at();
        Comparison behind = Comparison.behind(in);
        if (behind != null) {
            Bound end = new Bound(number, allowed(number, behind.included()));
            int after = in.at();
            in.takeAny(",", "、", "至", "到", "~", "且", "and");
            Optional<BigDecimal> other = in.maybeNumber();
            if (other.isPresent()) {
                Unit otherUnit = in.unit();
                Comparison second = Comparison.behind(in);
                if (second != null && second.upper() != behind.upper()) {
                    Optional<Bound> a = Optional.of(end);
                    Optional<Bound> b = Optional.of(new Bound(other.get(), allowed(other.get(), second.included())));
                    return behind.upper() ? range(b, otherUnit, a, own) : range(a, own, b, otherUnit);
                }
            }
            in.back(after);
            Optional<Bound> bound = Optional.of(end);
            return behind.upper() ? range(Optional.empty(), own, bound, own) : range(bound, own, Optional.empty(), own);
        }
        in.back(mark);
        Optional<Limit> around0 = told(number, own);
        if (around0.isPresent()) {
            return around0.get();
        }
        // A≤X≤B, A<pH<B
        boolean joined = in.takeAny("up to and including", "up to") != null;
        Comparison left = joined ? null : Comparison.before(in);
        if (left != null) {
            return middle(number, own, left);
        }
        in.blanks();
        boolean zero = in.peek() == '0' && (in.peek(1) == '/' || in.peek(1) == ' ' && in.peek(2) == '-');
        if (in.peek() == '±'
                || in.peek() == '+'
                || in.peek() == '-' && tolerances.spacedSign()
                || in.peek() == '('
                || zero) {
            Optional<Limit> tolerance = tolerances.after(number, own);
            if (tolerance.isPresent()) {
                return tolerance.get();
            }
            in.back(mark);
        }
        Optional<Limit> around = signed ? deviations(number, own) : Optional.empty();
        if (around.isPresent()) {
            return around.get();
        }
        // 500(含)~1000(不含)
        int unnoted = in.at();
        boolean lowerAllowed = allowed(number, true);
        boolean noted = in.at() > unnoted;
        in.blanks();
        if (joined || in.takeAny("~", "-", "至", "到", "to", "and", "和", "与", "…") != null) {
            in.blanks();
            BigDecimal upper = in.number();
            Unit upperUnit = in.unit();
            in.takeAny("之间", "的范围内", "的范围", "范围内", "范围");
            // a bare (不含) is for both ends, but where each end has a note of its own
            List<Boolean> left2 = noted ? List.of(false, false) : tolerances.excluded(List.of(number, upper));
            boolean upperAllowed = !left2.get(1) && allowed(upper, true);
            if (signed && number.signum() > 0 && upper.signum() < 0) {
                // +5 %~-10 %: the signs tell which end is which
                return range(
                        Optional.of(new Bound(upper, upperAllowed)),
                        upperUnit,
                        Optional.of(new Bound(number, lowerAllowed && !left2.get(0))),
                        own);
            }
            return range(
                    Optional.of(new Bound(number, lowerAllowed && !left2.get(0))),
                    own,
                    Optional.of(new Bound(upper, upperAllowed)),
                    upperUnit);
        }
        in.back(mark);
        throw in.fault(in.blanks().atEnd() ? "no-comparison" : "unexpected");
    }

    /** {@code 2440 mm，允许偏差±2 mm}. */
    private Optional<Limit> told(BigDecimal number, Unit own) throws Unreadable {
        int mark = in.at();
        in.takeAny(",", ";");
        if (in.takeAny(DEVIATIONS) != null) {
            in.takeAny(":", "：", "为");
            in.blanks();
            if (in.peek() == '±' || in.peek() == '+' || in.peek() == '-') {
                Optional<Limit> tolerance = tolerances.after(number, own);
                if (tolerance.isPresent()) {
                    return tolerance;
                }
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    /** {@code +5 % -10 %}, {@code +2/-1 mm}: deviations of what is not told, so a range about 0. */
    private Optional<Limit> deviations(BigDecimal up, Unit unit) throws Unreadable {
        int mark = in.at();
        boolean divided = in.takeAny("/", ",", "，") != null;
        boolean apart = divided || in.peek() == ' ' || in.peek(-1) == ' ';
        in.blanks();
        if (!apart || in.peek() != '-' || !in.atNumber()) {
            in.back(mark);
            return Optional.empty();
        }
        BigDecimal down = in.number();
        return Optional.of(range(included(down), unit, included(up), in.unit()));
    }

    private Limit middle(BigDecimal number, Unit own, Comparison left) throws Unreadable {
        in.blanks();
        Unit before = ph();
        int letters = in.at();
        while (Cursor.isLatin(in.peek()) || Character.isLetter(in.peek()) && !in.atNumber()) {
            int mark = in.at();
            Comparison right = Comparison.before(in);
            in.back(mark);
            if (right != null || in.at() - letters > 12) {
                break;
            }
            in.skip(1);
        }
        Comparison right = Comparison.before(in);
        if (right == null || right.upper() != left.upper()) {
            throw in.fault("comparison");
        }
        in.blanks();
        BigDecimal other = in.number();
        Unit otherUnit = in.unitOr(before);
        Optional<Bound> a = Optional.of(new Bound(number, left.included()));
        Optional<Bound> b = Optional.of(new Bound(other, right.included()));
        return left.upper() ? range(a, own, b, otherUnit) : range(b, otherUnit, a, own);
    }

    private boolean interval() {
        int mark = in.at();
        in.skip(1);
        in.blanks();
        boolean found = false;
        try {
            in.numberBeforeComma();
            found = in.takeAny(",") != null && in.maybeNumber().isPresent();
        } catch (Unreadable e) {
            // no interval: the caller reads it as something else
            found = false;
        }
        in.blanks();
        boolean closed = in.peek() == ')' || in.peek() == ']';
        in.back(found && closed ? mark + 1 : mark);
        return found && closed;
    }

    /** {@code [4.0, 7.5)} as mathematics writes it. */
    private Limit interval(boolean lowerIncluded) throws Unreadable {
        in.blanks();
        BigDecimal lower = in.numberBeforeComma();
        in.blanks();
        if (in.takeAny(",", "，") == null) {
            throw in.fault("comma");
        }
        in.blanks();
        BigDecimal upper = in.number();
        in.blanks();
        boolean upperIncluded = in.take("]");
        if (!upperIncluded && !in.take(")")) {
            throw in.fault("brackets");
        }
        Unit unit = in.unit();
        return range(
                Optional.of(new Bound(lower, lowerIncluded)), unit, Optional.of(new Bound(upper, upperIncluded)), unit);
    }

    /** One range of two ends; the unit written at one end only is that of both, and of two the upper one's is kept. */
    Limit range(Optional<Bound> low, Unit lowUnit, Optional<Bound> high, Unit highUnit) throws Unreadable {
        Unit unit = in.stated(assumed, highUnit == Unit.UNSTATED ? lowUnit : highUnit);
        Optional<Bound> lower = low;
        if (low.isPresent() && high.isPresent() && unit.code().startsWith(lowUnit.code() + "{")) {
            // 70 %~80 %(体积分数): what is said behind the last is said of both
            return range(low, unit, high, unit);
        }
        if (low.isPresent() && high.isPresent() && lowUnit != Unit.UNSTATED && !lowUnit.equals(unit)) {
            Bound bound = low.get();
            Optional<BigDecimal> converted = lowUnit.convert(bound.number(), unit)
                    .flatMap(Rational::toDecimal)
                    .filter(Quantity::sound);
            lower = Optional.of(new Bound(converted.orElseThrow(() -> in.fault("unit")), bound.included()));
        }
        if (lower.isPresent() && high.isPresent() && !Limit.Range.inOrder(lower.get(), high.get())) {
            throw in.fault("order");
        }
        return new Limit.Range(lower, high, unit);
    }
}
