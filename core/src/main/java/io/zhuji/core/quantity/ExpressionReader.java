package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads formulas: sums, products, brackets, {@code max(…)}, {@code min(…)} and {@code … cap 5}. */
final class ExpressionReader {

    private static final int DEEPEST = 6;

    private final Cursor in;
    // by identity: a bracketed chain stays apart from one written without
    private final Set<Expression> bracketed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many lists we are in, whose commas stand between numbers and not in them. */
    private int lists;

    ExpressionReader(Cursor in) {
        this.in = in;
    }

    Expression read() throws Unreadable {
        Expression expression = sum(0);
        if (in.takeAny("cap", "封顶", "且不超过", ",最大", ",不超过") != null) {
            in.blanks();
            return new Expression.Operation(
                    Expression.Operator.MIN,
                    List.of(expression, new Expression.Constant(in.number(), Unit.UNSTATED, false)));
        }
        return expression;
    }

    private Expression sum(int depth) throws Unreadable {
        Expression left = product(depth);
        while (true) {
            in.blanks();
            char mark = in.peek();
            if (mark != '+' && mark != '-') {
                return left;
            }
            in.skip(1);
            left = join(mark == '+' ? Expression.Operator.PLUS : Expression.Operator.MINUS, left, product(depth));
        }
    }

    private Expression product(int depth) throws Unreadable {
        Expression left = atom(depth);
        while (true) {
            int before = in.at();
            in.blanks();
            char mark = in.peek();
            if (mark != '×' && mark != '*' && mark != '·' && mark != '/') {
                in.back(before);
                return left;
            }
            in.skip(1);
            left = join(mark == '/' ? Expression.Operator.OVER : Expression.Operator.TIMES, left, atom(depth));
        }
    }

    /** A chain of one operator is one operation; a bracketed one stays apart. */
    private Expression join(Expression.Operator operator, Expression left, Expression right) {
        if (left instanceof Expression.Operation chain && chain.operator() == operator && !bracketed.contains(chain)) {
            List<Expression> operands = new ArrayList<>(chain.operands());
            operands.add(right);
            return new Expression.Operation(operator, operands);
        }
        return new Expression.Operation(operator, List.of(left, right));
    }

    private Expression atom(int depth) throws Unreadable {
        in.blanks();
        if (depth > DEEPEST) {
            throw in.fault("too-deep");
        }
        if (in.take("(")) {
            Expression inner = sum(depth + 1);
            in.blanks();
            if (!in.take(")")) {
                throw in.fault("brackets");
            }
            bracketed.add(inner);
            return inner;
        }
        String word = in.takeAny("max(", "MAX(", "min(", "MIN(");
        if (word != null) {
            List<Expression> operands = new ArrayList<>();
            lists++;
            do {
                operands.add(sum(depth + 1));
            } while (in.takeAny(",", ";") != null && operands.size() < 8);
            lists--;
            in.blanks();
            if (!in.take(")") || operands.size() < 2) {
                throw in.fault("brackets");
            }
            return new Expression.Operation(
                    word.startsWith("m") && word.startsWith("max") || word.startsWith("MAX")
                            ? Expression.Operator.MAX
                            : Expression.Operator.MIN,
                    operands);
        }
        if (in.atNumber()) {
            boolean signed = in.peek() == '+';
            java.math.BigDecimal number = lists > 0 ? in.numberBeforeComma() : in.number();
            return new Expression.Constant(number, in.unit(), signed);
        }
        Optional<String> stated = RelativeReader.name(in);
        if (stated.isPresent()) {
            return new Expression.Variable(stated.get());
        }
        int from = in.at();
        while (Cursor.isLatin(in.peek())
                || in.peek() >= 'α' && in.peek() <= 'ω'
                || in.at() > from && (Cursor.isDigit(in.peek()) || in.peek() == '_')) {
            in.skip(1);
        }
        if (in.at() == from || in.at() - from > 24) {
            throw in.fault("formula");
        }
        return new Expression.Variable(in.text().substring(from, in.at()));
    }
}
