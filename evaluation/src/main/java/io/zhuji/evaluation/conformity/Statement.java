package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Quoted;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Quantity;
import io.zhuji.core.quantity.Scale;
import io.zhuji.core.quantity.Uncertainty;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Value.Censored;
import io.zhuji.core.quantity.Value.Declared;
import io.zhuji.core.quantity.Value.Measured;
import io.zhuji.core.quantity.Value.Name;
import io.zhuji.core.quantity.Value.NotDetected;
import io.zhuji.core.quantity.Value.Specimens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a result states, put together from its value, unit and uncertainty.
 *
 * @param text  value and unit as they would be written in one
 * @param value what is stated; empty where that cannot be told
 * @param fault why not
 */
record Statement(String text, Optional<Value> value, Optional<Reason> fault) {

    /** Nothing is stated, since the item does not apply. */
    static final Statement NONE = new Statement("", Optional.empty(), Optional.empty());

    /** Figures, grades and names of results are short; what is longer is prose. */
    private static final int LONGEST = 200;

    /** As much of a statement as a finding shows. */
    private static final int SHOWN = 60;

    private static final List<String> NO_NUMBERS = List.of(
            "nan",
            "inf",
            "infinity",
            "+inf",
            "-inf",
            "-infinity",
            "+infinity",
            "#n/a",
            "#div/0!",
            "#value!",
            "#num!",
            "null");

    static Statement of(TestReport.Item item) {
        String written = item.value().strip();
        if (written.isEmpty()) {
            return fault(written, Reason.EMPTY);
        }
        if (NO_NUMBERS.contains(written.toLowerCase(Locale.ROOT))) {
            return fault(written, Reason.NOT_A_NUMBER);
        }
        if (written.length() > LONGEST) {
            return fault(written, Reason.UNREADABLE);
        }
        Optional<Value> read = Value.tryParse(written);
        String unit = isNone(item.unit().strip()) ? "" : item.unit().strip();
        String text = written;
        if (!unit.isEmpty() && read.filter(Statement::isFigure).isPresent()) {
            Optional<Unit> beside = Unit.tryParse(unit);
            Unit within = unitOf(read.get());
            if (within != Unit.UNSTATED) {
                if (beside.isEmpty() || !beside.get().equals(within)) {
                    return fault(written + " [" + unit + "]", Reason.UNIT_TWICE);
                }
            } else {
                text = written + ' ' + unit;
                read = Value.tryParse(text).filter(Statement::isFigure).filter(v -> unitOf(v) != Unit.UNSTATED);
                if (read.isEmpty() && isGradeUnit(unit)) {
                    text = written + unit;
                    read = Value.tryParse(text);
                }
                if (read.isEmpty()) {
                    return fault(written + " [" + unit + "]", Reason.UNIT_UNREADABLE);
                }
            }
        } else if (!unit.isEmpty() && read.isPresent() && read.get() instanceof NotDetected none) {
            // ND(<5) in a sheet whose units stand in a column of their own
            Optional<Value> with = withUnit(none, unit);
            if (with.isEmpty()) {
                return fault(written + " [" + unit + "]", Reason.UNIT_UNREADABLE);
            }
            text = with.equals(read) ? written : written + ' ' + unit;
            read = with;
        } else if (!unit.isEmpty() && read.isPresent() && read.get() instanceof Specimens) {
            String joined = written + ' ' + unit;
            Optional<Value> with = Value.tryParse(joined).filter(v -> v instanceof Specimens);
            text = with.isPresent() ? joined : written;
            read = with.or(() -> Value.tryParse(written));
        } else if (isGradeUnit(unit) && !written.endsWith(unit)) {
            text = written + unit;
            read = Value.tryParse(text).or(() -> Value.tryParse(written));
        }
        if (read.isEmpty()) {
            return fault(text, Reason.UNREADABLE);
        }
        return withUncertainty(text, result(read.get()), item);
    }

    /** A result that names its reporting limit without a unit takes the unit beside it; empty where that is none. */
    private static Optional<Value> withUnit(NotDetected none, String unit) {
        Optional<Quantity> limit = none.reportingLimit();
        if (limit.isEmpty() || limit.get().unit() != Unit.UNSTATED) {
            return Optional.of(none);
        }
        return Unit.tryParse(unit)
                .map(beside ->
                        new NotDetected(Optional.of(new Quantity(limit.get().number(), beside))));
    }

    private static Statement fault(String text, Reason reason) {
        return new Statement(shortened(text), Optional.empty(), Optional.of(reason));
    }

    static String shortened(String text) {
        return Quoted.text(text, SHOWN);
    }

    private static boolean isGradeUnit(String unit) {
        return unit.equals("级") || unit.equals("类") || unit.equals("等") || unit.equals("等级") || unit.equals("grade");
    }

    /** What is written in the column of units for a number without one. */
    private static boolean isNone(String unit) {
        return unit.equals("/")
                || unit.equals("-")
                || unit.equals("—")
                || unit.equals("－")
                || unit.equals("1")
                || unit.equals("无");
    }

    private static boolean isFigure(Value value) {
        return value instanceof Measured
                || value instanceof Censored
                || value instanceof Declared declared && declared.limit() instanceof Limit.Range;
    }

    private static Unit unitOf(Value value) {
        if (value instanceof Measured measured) {
            return measured.unit();
        }
        if (value instanceof Censored censored) {
            return censored.range().unit();
        }
        if (value instanceof Declared declared && declared.limit() instanceof Limit.Range range) {
            return range.unit();
        }
        return Unit.UNSTATED;
    }

    /** A laboratory promises nothing: {@code ≤20} in a result says where the value lies. */
    private static Value result(Value value) {
        return value instanceof Declared declared && declared.limit() instanceof Limit.Range range
                ? new Censored(range)
                : value;
    }

    private static Statement withUncertainty(String text, Value value, TestReport.Item item) {
        String written = item.uncertainty().strip();
        if (written.isEmpty()) {
            return new Statement(text, Optional.of(value), Optional.empty());
        }
        if (!(value instanceof Measured measured)
                || measured.uncertainty().isPresent()
                || !(Value.tryParse(
                                        written.startsWith("±")
                                                ? written.substring(1).strip()
                                                : written)
                                .orElse(null)
                        instanceof Measured spread)) {
            return fault(text + " ±" + written, Reason.UNCERTAINTY_UNREADABLE);
        }
        Optional<BigDecimal> factor = factor(item.coverage().strip());
        Unit unit = spread.unit();
        boolean relative = unit.code().equals("%") && !measured.unit().code().equals("%");
        boolean same = unit == Unit.UNSTATED || unit.equals(measured.unit());
        if (factor.isEmpty() || spread.number().signum() < 0 || !relative && !same) {
            return fault(text + " ±" + written, Reason.UNCERTAINTY_UNREADABLE);
        }
        BigDecimal expanded =
                relative ? measured.number().abs().multiply(spread.number()).movePointLeft(2) : spread.number();
        Value with = new Measured(
                measured.number(),
                measured.unit(),
                measured.flag(),
                Optional.of(new Uncertainty(expanded, factor.get())));
        return new Statement(text, Optional.of(with), Optional.empty());
    }

    private static Optional<BigDecimal> factor(String text) {
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.valueOf(2));
        }
        return Value.tryParse(text)
                .filter(v -> v instanceof Measured m
                        && m.unit() == Unit.UNSTATED
                        && m.number().signum() > 0)
                .map(v -> ((Measured) v).number());
    }

    /** What is stated, on the scale of a limit: its grades are read as those of the scale. */
    Optional<Value> on(Scale scale) {
        if (scale instanceof GradeScale && value.isPresent()) {
            return Value.read(text, scale).value().or(() -> value);
        }
        return value;
    }

    /** Why what is stated cannot be held against a limit of that scale and direction at all. */
    Optional<Reason> unfit(Value stated, Scale scale, Direction direction) {
        if (stated instanceof Name
                && !scale.code().equals("names")
                && !scale.code().equals("presence")) {
            return Optional.of(Reason.VALUE_IS_TEXT);
        }
        if (stated instanceof Measured measured
                && measured.number().signum() < 0
                && (direction == Direction.LOWER || direction == Direction.HIGHER)
                && !measured.unit().code().equals("Cel")
                && !measured.unit().code().startsWith("dB")) {
            return Optional.of(Reason.NEGATIVE);
        }
        return stated instanceof Declared ? Optional.of(Reason.VALUE_IS_TEXT) : Optional.empty();
    }
}
