package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints limits and statements so that the readers read them back. */
final class Wording {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Wording() {}

    static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** The digits as written; what stands above the unit place as a power of ten, as GB/T 8170-2008 prints it. */
    static String number(BigDecimal number) {
        if (number.scale() >= 0) {
            return number.toPlainString();
        }
        StringBuilder out = new StringBuilder().append(number.unscaledValue()).append("×10");
        for (char c : String.valueOf(-number.scale()).toCharArray()) {
            out.append(SUPERSCRIPTS.charAt(c - '0'));
        }
        return out.toString();
    }

    static String quantity(BigDecimal number, Unit unit) {
        return number(number) + unit(unit, true);
    }

    /** The unit with the blank before it; empty where none is written. */
    static String unit(Unit unit, boolean chinese) {
        String symbol = unit.symbol();
        for (int i = 0; !chinese && i < symbol.length(); i++) {
            if (Character.isIdeographic(symbol.charAt(i))) {
                symbol = unit.code();
            }
        }
        return symbol.isEmpty() ? "" : " " + symbol;
    }

    static String limit(Limit limit, boolean zh, boolean full) {
        if (limit instanceof Limit.Range range) {
            return range(range, zh);
        }
        if (limit instanceof Limit.Tolerance tolerance) {
            return tolerance(tolerance, zh);
        }
        if (limit instanceof Limit.NotDetected none) {
            return (zh ? "不得检出" : "not to be detected")
                    + none.reportingLimit()
                            .map(q -> (zh ? "(检出限 " : " (LOD ") + number(q.number()) + unit(q.unit(), zh) + ")")
                            .orElse("");
        }
        if (limit instanceof Limit.Grades grades) {
            return grades(grades, zh, full);
        }
        if (limit instanceof Limit.OneOf names) {
            return names(names.names());
        }
        if (limit instanceof Limit.Presence presence) {
            return presence(presence.present(), presence.of(), zh);
        }
        if (limit instanceof Limit.Formula formula) {
            String bound = expression(formula.bound(), zh);
            if (formula.unit() != Unit.UNSTATED && endsOpen(formula.bound()) || looksLikeRange(formula.bound())) {
                bound = "(" + bound + ")";
            }
            return (formula.upper() ? formula.included() ? "≤" : "<" : formula.included() ? "≥" : ">")
                    + bound
                    + unit(formula.unit(), zh);
        }
        if (limit instanceof Limit.Sum sum) {
            String range = range(sum.limit(), zh);
            String parts = sum.parts().stream().map(Wording::partName).collect(Collectors.joining("+"));
            // a sign after two names says by itself that a sum is meant, and after one that nothing else is
            boolean sign = "≤≥<>=".indexOf(range.charAt(0)) >= 0;
            boolean clear = sign
                    && (sum.parts().size() > 1
                            || Limit.tryParse(parts + range).filter(sum::equals).isPresent());
            return parts + (clear ? "" : zh ? "总和" : parts.isEmpty() ? "sum " : " sum ") + range;
        }
        if (limit instanceof Limit.All all) {
            // 且 may be a part of a wording
            String mark = all.limits().stream().anyMatch(Wording::worded) ? "; " : zh ? " 且 " : " and ";
            return all.limits().stream().map(l -> limit(l, zh, full)).collect(Collectors.joining(mark));
        }
        if (limit instanceof Limit.Conditional conditional) {
            return limit(conditional.limit(), zh, full) + (zh ? "(条件:" : " (if: ") + conditional.condition() + ")";
        }
        throw new AssertionError(limit); // sealed
    }

    /** Whether a number behind × would be taken for a power of ten, raised or no longer raised. */
    private static boolean raised(BigDecimal number) {
        String digits = number(number);
        boolean power = digits.length() > 1
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
        return power || digits.startsWith("10") && digits.length() > 2 && digits.length() < 5;
    }

    private static boolean worded(Limit limit) {
        Limit plain = limit instanceof Limit.Conditional conditional ? conditional.limit() : limit;
        return plain instanceof Limit.OneOf || plain instanceof Limit.Presence;
    }

    private static String range(Limit.Range range, boolean zh) {
        Optional<Bound> low = range.lower();
        Optional<Bound> high = range.upper();
        String unit = unit(range.unit(), zh);
        if (low.isEmpty() || high.isEmpty()) {
            return low.map(b -> (b.included() ? "≥" : ">") + number(b.number()))
                            .orElseGet(() -> high.map(b -> (b.included() ? "≤" : "<") + number(b.number()))
                                    .orElse(""))
                    + unit;
        }
        Bound a = low.get();
        Bound b = high.get();
        if (a.number().equals(b.number())) {
            return "=" + number(a.number()) + unit;
        }
        if (a.included() && b.included()) {
            return number(a.number()) + "~" + number(b.number()) + unit;
        }
        return (a.included() ? "≥" : ">")
                + number(a.number())
                + (zh ? " 且 " : " and ")
                + (b.included() ? "≤" : "<")
                + number(b.number())
                + unit;
    }

    private static String tolerance(Limit.Tolerance limit, boolean zh) {
        BigDecimal up = limit.above().number();
        BigDecimal down = limit.below().number();
        boolean even = up.signum() > 0 && down.equals(up.negate());
        String deviations = even ? "±" + number(up) : " " + signed(up) + "/" + signed(down);
        String unit = unit(limit.unit(), zh);
        String text = limit.percent()
                ? number(limit.nominal()) + unit + "(1" + deviations + " %)"
                : number(limit.nominal()) + deviations + unit;
        List<String> left = new ArrayList<>();
        if (!limit.above().included()) {
            left.add(even ? number(up) : signed(up));
        }
        if (!limit.below().included() && (!even || left.isEmpty())) {
            left.add(signed(down));
        } else if (even && !limit.above().included() && limit.below().included()) {
            left.set(0, signed(up));
        }
        return left.isEmpty() ? text : text + (zh ? "(不含" : " (excluding ") + String.join("、", left) + ")";
    }

    private static String signed(BigDecimal number) {
        return number.signum() < 0 ? number(number) : "+" + number(number);
    }

    private static String grades(Limit.Grades limit, boolean zh, boolean full) {
        GradeScale scale = limit.scale();
        String best = scale.labels().get(scale.labels().size() - 1);
        String worst = scale.labels().get(0);
        if (!scale.directed()) {
            if (limit.best().equals(best)) {
                return "≥" + grade(scale, limit.worst(), zh, full);
            }
            if (limit.worst().equals(worst) && !limit.best().equals(worst)) {
                return "≤" + grade(scale, limit.best(), zh, full);
            }
        } else if (limit.worst().equals(best)) {
            // the best grade alone is a floor that nothing is above
            return grade(scale, best, zh, full);
        } else if (limit.best().equals(best)) {
            return grade(scale, limit.worst(), zh, full) + (zh ? "及以上" : " or better");
        }
        return limit.worst().equals(limit.best())
                ? (zh ? "限" : "only ") + grade(scale, limit.worst(), zh, full)
                : (zh ? "从" : "from ")
                        + grade(scale, limit.worst(), zh, full)
                        + (zh ? "到" : " to ")
                        + grade(scale, limit.best(), zh, false);
    }

    /** A grade; in full with the scale's name where the grade alone does not tell it. */
    private static String grade(GradeScale scale, String label, boolean zh, boolean full) {
        String name = full ? scale.name(zh) : "";
        return zh ? name + scale.print(label) : (name.isEmpty() ? "" : name + " ") + scale.noun() + label;
    }

    private static String names(List<String> names) {
        return names.stream().map(Wording::name).collect(Collectors.joining("|"));
    }

    /** A name as it stands where the readers take it for one, else in corner brackets. */
    static String name(String name) {
        return NameReader.isPlainName(name) ? name : quoted(name);
    }

    private static String partName(String name) {
        return NameReader.isPartName(name) ? name : quoted(name);
    }

    private static String quoted(String name) {
        return "「" + name.replace("」", "」」") + "」";
    }

    private static String presence(boolean present, String of, boolean zh) {
        if (of.isEmpty()) {
            return zh ? present ? "有" : "无" : present ? "present" : "none";
        }
        String thing = NameReader.isThing(of) ? of : quoted(of);
        return (zh ? present ? "有" : "无" : present ? "with " : "no ") + thing;
    }

    /** Whether a unit behind the formula would be taken for that of its last number. */
    private static boolean endsOpen(Expression expression) {
        if (expression instanceof Expression.Constant) {
            return true;
        }
        return expression instanceof Expression.Operation operation && infix(operation);
    }

    /** Whether a difference of two numbers would be taken for a range. */
    private static boolean looksLikeRange(Expression expression) {
        return expression instanceof Expression.Operation operation
                && operation.operator() == Expression.Operator.MINUS
                && operation.operands().get(0) instanceof Expression.Constant;
    }

    private static boolean infix(Expression.Operation operation) {
        return operation.operator() != Expression.Operator.MAX && operation.operator() != Expression.Operator.MIN;
    }

    private static String expression(Expression expression, boolean zh) {
        if (expression instanceof Expression.Constant constant) {
            return (constant.signed() ? signed(constant.number()) : number(constant.number()))
                    + unit(constant.unit(), zh);
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        Expression.Operation operation = (Expression.Operation) expression;
        if (!infix(operation)) {
            return (operation.operator() == Expression.Operator.MAX ? "max(" : "min(")
                    + operation.operands().stream().map(e -> expression(e, zh)).collect(Collectors.joining(", "))
                    + ")";
        }
        String mark = switch (operation.operator()) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "×";
            default -> "/";
        };
        StringBuilder out = new StringBuilder();
        for (Expression operand : operation.operands()) {
            boolean behindTimes = operation.operator() == Expression.Operator.TIMES && out.length() > 0;
            String text = expression(operand, zh);
            out.append(out.length() > 0 ? mark : "").append(apart(operand, behindTimes) ? "(" + text + ")" : text);
        }
        return out.toString();
    }

    /** Whether an operand stands in brackets. */
    private static boolean apart(Expression operand, boolean behindTimes) {
        if (operand instanceof Expression.Constant constant) {
            return behindTimes && raised(constant.number())
                    || constant.signed()
                    || constant.number().signum() < 0
                    || constant.number().scale() < 0;
        }
        return operand instanceof Expression.Operation inner && infix(inner);
    }

    static String value(Value value, boolean zh, boolean full) {
        String text = plainValue(value, zh, full);
        if (value instanceof Value.Declared || value instanceof Value.Censored) {
            boolean readsBack = Value.tryParse(text).filter(value::equals).isPresent();
            String mark = value instanceof Value.Declared ? zh ? "明示" : "declared " : zh ? "测得" : "measured ";
            return readsBack ? text : mark + text;
        }
        return text;
    }

    private static String plainValue(Value value, boolean zh, boolean full) {
        if (value instanceof Value.Measured measured) {
            return number(measured.number())
                    + measured.flag().mark()
                    + measured.uncertainty()
                            .map(u -> "±" + number(u.expanded()))
                            .orElse("")
                    + unit(measured.unit(), zh)
                    + measured.uncertainty()
                            .map(u -> " (k=" + number(u.coverageFactor()) + ")")
                            .orElse("");
        }
        if (value instanceof Value.Censored censored) {
            return range(censored.range(), zh);
        }
        if (value instanceof Value.NotDetected none) {
            return (zh ? "未检出" : "not detected")
                    + none.reportingLimit()
                            .map(q -> (zh ? "(<" : " (<") + number(q.number()) + unit(q.unit(), zh) + ")")
                            .orElse("");
        }
        if (value instanceof Value.Declared declared) {
            return limit(declared.limit(), zh, full);
        }
        if (value instanceof Value.Grade grade) {
            return grade(grade.scale(), grade.label(), zh, full);
        }
        if (value instanceof Value.Name name) {
            return name(name.name());
        }
        if (value instanceof Value.Presence presence) {
            return presence(presence.present(), presence.of(), zh);
        }
        if (value instanceof Value.Specimens specimens) {
            return specimens.values().stream().map(v -> value(v, zh, full)).collect(Collectors.joining("; "));
        }
        if (value instanceof Value.Parts parts) {
            return parts.values().entrySet().stream()
                    .map(e -> partName(e.getKey()) + ": " + value(e.getValue(), zh, full))
                    .collect(Collectors.joining("; "));
        }
        throw new AssertionError(value); // sealed
    }
}
