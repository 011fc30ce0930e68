package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads of how much of the goods an amount is told, where that stands first: {@code 每千克不超过20毫克}, {@code 每100 g不少于3 g}. */
final class PerReader {

    private PerReader() {}

    /** The code of what the amount is divided by; nothing is taken where there is none. */
    static Optional<String> read(Cursor in) {
        int mark = in.at();
        if (in.takeAny("每") == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> size = in.maybeNumber();
        Unit unit = in.unit();
        if (unit == Unit.UNSTATED || size.isPresent() && size.get().signum() <= 0) {
            in.back(mark);
            return Optional.empty();
        }
        in.takeAny("样品中", "产品中", "食品中", "试样中", "样品", "产品", "食品", "试样", "中", "内");
        in.takeAny(",");
        return Optional.of(below(size, unit));
    }

    /** The code of a divisor of so many units, as {@code (100.g)}. */
    static String below(Optional<BigDecimal> size, Unit unit) {
        return size.map(number -> "(" + number.toPlainString() + "." + unit.code() + ")")
                .orElse(unit.code());
    }

    static boolean begins(Cursor in) {
        int mark = in.at();
        boolean found = in.peek() == '每' && read(in).isPresent();
        in.back(mark);
        return found;
    }

    /** The unit divided; empty where it is none or a quotient already. */
    static Optional<Unit> over(Unit unit, String below) {
        return unit == Unit.UNSTATED || unit.code().indexOf('/') >= 0
                ? Optional.empty()
                : Unit.tryParse(unit.code() + "/" + below);
    }

    /** The limit on the divided unit; empty where it is no limit on a plain amount. */
    static Optional<Limit> over(Limit limit, String below) {
        if (limit instanceof Limit.Range range) {
            return over(range.unit(), below).map(unit -> new Limit.Range(range.lower(), range.upper(), unit));
        }
        if (limit instanceof Limit.Sum sum) {
            return over(sum.limit().unit(), below)
                    .map(unit -> new Limit.Sum(
                            sum.parts(),
                            new Limit.Range(sum.limit().lower(), sum.limit().upper(), unit)));
        }
        if (limit instanceof Limit.Tolerance tolerance) {
            return over(tolerance.unit(), below)
                    .map(unit -> new Limit.Tolerance(
                            tolerance.nominal(), tolerance.below(), tolerance.above(), tolerance.percent(), unit));
        }
        if (limit instanceof Limit.Conditional conditional) {
            return over(conditional.limit(), below).map(l -> new Limit.Conditional(conditional.condition(), l));
        }
        return Optional.empty();
    }
}
