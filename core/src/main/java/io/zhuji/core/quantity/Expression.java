package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A formula for a bound (计算式): {@code 0.032×f}, {@code max(+5 %, +20 W)}, {@code min(max(0.75, 0.75×kW), 5)}.
 *
 * <p>Values are exact. A number with a unit of its own is converted to the unit of the bound; where it is an amount beside
 * a bound in per cent it is divided by the value named {@code base}.
 */
public sealed interface Expression {

    /** The name of the value of which a bound in per cent is a part. */
    String BASE = "base";

    /** A number, with a unit where it has its own. */
    record Constant(BigDecimal number, Unit unit, boolean signed) implements Expression {

        /** Checks the number. */
        public Constant {
            Quantity.requireSound(number, "number");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /** Another value of the product, by the letter or word it has in the standard. */
    record Variable(String name) implements Expression {

        /** Checks the name. */
        public Variable {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name of a variable must not be blank");
            }
        }
    }

    /** Sum, difference, product, quotient, greatest or smallest of some. */
    record Operation(Operator operator, List<Expression> operands) implements Expression {

        /** Copies the operands; at least two. */
        public Operation {
            Objects.requireNonNull(operator, "operator");
            operands = List.copyOf(operands);
            if (operands.size() < 2) {
                throw new IllegalArgumentException("an operation has two operands or more, had " + operands.size());
            }
        }
    }

    /** What is done with the operands, from left to right. */
    enum Operator {
        /** Sum. */
        PLUS,
        /** Difference. */
        MINUS,
        /** Product. */
        TIMES,
        /** Quotient. */
        OVER,
        /** The greatest of them. */
        MAX,
        /** The smallest of them. */
        MIN
    }

    /** The names of the values that it depends on, in order. */
    default Set<String> variables() {
        Set<String> names = new TreeSet<>();
        collect(this, names);
        return names;
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof Variable variable) {
            names.add(variable.name());
        } else if (expression instanceof Operation operation) {
            operation.operands().forEach(e -> collect(e, names));
        }
    }

    /** The number in a unit; empty where a value is missing, a unit does not fit or a divisor is 0. */
    default Optional<Rational> evaluate(Map<String, Quantity> given, Unit unit) {
        if (this instanceof Constant constant) {
            return amount(constant, given, unit);
        }
        if (this instanceof Variable variable) {
            Quantity quantity = given.get(variable.name());
            return quantity == null ? Optional.empty() : Optional.of(Rational.of(quantity.number()));
        }
        Operation operation = (Operation) this;
        Rational result = null;
        for (Expression operand : operation.operands()) {
            Optional<Rational> next = operand.evaluate(given, unit);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (result == null) {
                result = next.get();
                continue;
            }
            if (operation.operator() == Operator.OVER && next.get().signum() == 0) {
                return Optional.empty();
            }
            result = switch (operation.operator()) {
                case PLUS -> result.plus(next.get());
                case MINUS -> result.minus(next.get());
                case TIMES -> result.times(next.get());
                case OVER -> result.over(next.get());
                case MAX -> result.compareTo(next.get()) >= 0 ? result : next.get();
                case MIN -> result.compareTo(next.get()) <= 0 ? result : next.get();
            };
        }
        return Optional.ofNullable(result);
    }

    private static Optional<Rational> amount(Constant constant, Map<String, Quantity> given, Unit unit) {
        Rational number = Rational.of(constant.number());
        if (constant.unit() == Unit.UNSTATED || constant.unit().equals(unit)) {
            return Optional.of(number);
        }
        Optional<Rational> converted = constant.unit().convert(number, unit);
        Quantity base = given.get(BASE);
        if (converted.isPresent() || base == null || base.number().signum() == 0 || unit.kind() != Unit.Kind.FRACTION) {
            return converted;
        }
        return constant.unit().convert(number, base.unit()).map(n -> unit.fromBase(n.over(Rational.of(base.number()))));
    }
}
