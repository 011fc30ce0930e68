package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads limits whose bound is a formula: {@code ≤0.032×f %}, {@code ≥0.9×标称值}. */
final class FormulaReader {

    private final Cursor in;
    private final Unit assumed;

    FormulaReader(Cursor in, Unit assumed) {
        this.in = in;
        this.assumed = assumed;
    }

    /**
     * A limit by formula; nothing is taken where there is none.
     *
     * @param atStop whether the place behind it is one where a limit may end
     */
    Optional<Limit> read(BooleanSupplier atStop) {
        int start = in.at();
        Comparison comparison = Comparison.before(in);
        if (comparison == null) {
            return Optional.empty();
        }
        try {
            Expression bound = new ExpressionReader(in).read();
            Unit own = in.unit();
            boolean stated = bound instanceof Expression.Variable v
                    && Cursor.read(v.name(), c -> RelativeReader.name(c).isPresent())
                            .value()
                            .orElse(false);
            if ((stated || bound instanceof Expression.Operation) && atStop.getAsBoolean()) {
                Set<Unit> inside = units(bound);
                if (own == Unit.UNSTATED && inside.size() == 1) {
                    // 0.5×m0+3 g: the unit behind the last number is that of the whole
                    own = inside.iterator().next();
                    bound = plain(bound);
                }
                if (!scalesUnit(bound)) {
                    return Optional.of(new Limit.Formula(
                            comparison.upper(), comparison.included(), bound, in.stated(assumed, own)));
                }
            }
        } catch (Unreadable e) {
            // not a formula: the caller tries what else it may be
            in.back(start);
        }
        in.back(start);
        return Optional.empty();
    }

    /** The unit of the last number where it is the only one with a unit; of several numbers, the one they share. */
    private static Set<Unit> units(Expression expression) {
        Set<Unit> units = new HashSet<>();
        if (expression instanceof Expression.Constant constant && constant.unit() != Unit.UNSTATED) {
            units.add(constant.unit());
        } else if (expression instanceof Expression.Operation operation) {
            List<Expression> operands = operation.operands();
            boolean choice =
                    operation.operator() == Expression.Operator.MAX || operation.operator() == Expression.Operator.MIN;
            for (int i = choice ? 0 : operands.size() - 1; i < operands.size(); i++) {
                units.addAll(units(operands.get(i)));
            }
        }
        return units;
    }

    /** The same formula with the unit left out behind the last number. */
    private static Expression plain(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return new Expression.Constant(constant.number(), Unit.UNSTATED, constant.signed());
        }
        if (expression instanceof Expression.Operation operation) {
            List<Expression> operands = new ArrayList<>(operation.operands());
            boolean choice =
                    operation.operator() == Expression.Operator.MAX || operation.operator() == Expression.Operator.MIN;
            for (int i = choice ? 0 : operands.size() - 1; i < operands.size(); i++) {
                operands.set(i, plain(operands.get(i)));
            }
            return new Expression.Operation(operation.operator(), operands);
        }
        return expression;
    }

    /** Whether a number with a unit is multiplied or divided: then a unit was misread. */
    private static boolean scalesUnit(Expression expression) {
        if (!(expression instanceof Expression.Operation operation)) {
            return false;
        }
        boolean product =
                operation.operator() == Expression.Operator.TIMES || operation.operator() == Expression.Operator.OVER;
        for (Expression operand : operation.operands()) {
            boolean withUnit = operand instanceof Expression.Constant c && c.unit() != Unit.UNSTATED;
            if (product && withUnit || scalesUnit(operand)) {
                return true;
            }
        }
        return false;
    }
}
