package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads limits as standards, reports and shops write them. */
final class LimitReader {

    private static final String[] LEADS = Comparison.words("""
            应为|要求:|要求：|指标:|技术要求|标准要求|标准值|规定值|限量要求|限量值|限量|限值|应|shall be|must be|limit
            """);

    private final Cursor in;
    private final @Nullable GradeScale grades;
    private final Unit assumed;
    private final RangeReader ranges;

    LimitReader(Cursor in, Optional<Scale> scale) {
        this.in = in;
        this.grades = scale.orElse(Unit.UNSTATED) instanceof GradeScale g ? g : null;
        this.assumed = scale.orElse(Unit.UNSTATED) instanceof Unit u ? u : Unit.UNSTATED;
        this.ranges = new RangeReader(in, assumed);
    }

    static Reading<Limit> read(String text, Optional<Scale> scale) {
        return Cursor.read(text, cursor -> new LimitReader(cursor, scale).whole());
    }

    Limit whole() throws Unreadable {
        List<Limit> limits = new ArrayList<>();
        limits.add(conditional());
        while (in.takeAny("且", "并且", "and", "及", ";", "；") != null) {
            in.blanks();
            if (in.atEnd()) {
                break;
            }
            limits.add(conditional());
        }
        if (limits.size() == 1) {
            return limits.get(0);
        }
        if (limits.size() == 2
                && limits.get(0) instanceof Limit.Range first
                && limits.get(1) instanceof Limit.Range second) {
            Optional<Limit> merged = merge(first, second);
            if (merged.isPresent()) {
                return merged.get();
            }
        }
        return new Limit.All(limits);
    }

    /** Two one-sided ranges on one unit are one range. */
    private Optional<Limit> merge(Limit.Range first, Limit.Range second) throws Unreadable {
        boolean lowerFirst = first.lower().isPresent();
        boolean sides = lowerFirst != second.lower().isPresent()
                && first.upper().isPresent() != second.upper().isPresent();
        boolean units = first.unit() == Unit.UNSTATED
                || second.unit() == Unit.UNSTATED
                || first.unit().comparableWith(second.unit());
        if (!sides || !units) {
            return Optional.empty();
        }
        return Optional.of(ranges.range(
                first.lower().or(second::lower),
                lowerFirst ? first.unit() : second.unit(),
                first.upper().or(second::upper),
                lowerFirst ? second.unit() : first.unit()));
    }

    private Limit conditional() throws Unreadable {
        Limit limit = single();
        int mark = in.at();
        Optional<String> note = in.bracketed();
        if (note.isEmpty()) {
            return limit;
        }
        String condition = note.get().strip();
        for (String lead : List.of("条件:", "条件：", "if:", "for ", "适用于")) {
            if (condition.startsWith(lead)) {
                condition = condition.substring(lead.length()).strip();
                break;
            }
        }
        if (condition.isEmpty() || limit instanceof Limit.Conditional) {
            in.back(mark);
            throw in.fault("brackets");
        }
        // which end is excluded was read with the numbers: what is left does not fit them
        if (ToleranceReader.excludesNumber(condition)) {
            in.back(mark);
            throw in.fault("exclusion");
        }
        return new Limit.Conditional(condition, limit);
    }

    Limit single() throws Unreadable {
        in.blanks();
        lead();
        int start = in.at();
        Optional<Limit> worded = worded();
        if (worded.isPresent()) {
            return worded.get();
        }
        in.back(start);
        Optional<Limit> graded = new GradeReader(in, grades).limit();
        if (graded.isPresent()) {
            return graded.get();
        }
        in.back(start);
        Unreadable first;
        try {
            Limit limit = ranges.read();
            if (atStop()) {
                return limit;
            }
            first = in.fault("unexpected");
        } catch (Unreadable e) {
            first = e;
        }
        in.back(start);
        Optional<Limit> other =
                formula().or(() -> sum(start)).or(() -> named(start)).or(() -> NameReader.names(in, start));
        if (other.isPresent()) {
            return other.get();
        }
        throw first;
    }

    /** Words before a limit that say nothing about it. */
    private void lead() {
        while (in.takeAny(LEADS) != null) {
            in.takeAny(":", "：");
            in.blanks();
            if (in.atEnd()) {
                return;
            }
        }
    }

    private boolean atStop() {
        in.blanks();
        if (in.atEnd() || in.peek() == '(' || in.peek() == ';' || in.peek() == '；' || in.peek() == '。') {
            return true;
        }
        int mark = in.at();
        boolean stop = in.takeAny("且", "并且", "and") != null;
        in.back(mark);
        return stop;
    }

    private Optional<Limit> worded() throws Unreadable {
        int mark = in.at();
        Optional<Limit> none = NotDetectedReader.limit(in);
        if (none.isPresent() && atStop()) {
            return none;
        }
        in.back(mark);
        Optional<Limit.Presence> presence = presence(in);
        if (presence.isPresent() && atStop()) {
            return Optional.of(presence.get());
        }
        in.back(mark);
        return Optional.empty();
    }

    /** {@code 无}, {@code 不得有异味}, {@code 阴性}, {@code present}; the thing follows where it is told. */
    static Optional<Limit.Presence> presence(Cursor in) {
        int mark = in.at();
        if (in.takeAny("阴性", "negative", "false", "none", "absent", "否") != null) {
            return Optional.of(new Limit.Presence(false, ""));
        }
        if (in.takeAny("阳性", "positive", "true", "present", "detected", "检出", "是") != null) {
            return Optional.of(new Limit.Presence(true, ""));
        }
        boolean absent =
                in.takeAny("不得有", "不应有", "不允许有", "不允许存在", "不应存在", "不得存在", "不存在", "没有", "应无", "无", "no") != null;
        if (!absent && in.takeAny("应有", "必须有", "具有", "有", "with") == null) {
            return Optional.empty();
        }
        Optional<String> quoted = NameReader.quoted(in);
        if (quoted.isPresent()) {
            return Optional.of(new Limit.Presence(!absent, quoted.get()));
        }
        in.blanks();
        int from = in.at();
        while (!in.atEnd() && (Character.isLetter(in.peek()) || in.peek() == '、' || in.peek() == ' ')) {
            in.skip(1);
        }
        String thing = in.written(from, in.at()).strip();
        if (!thing.isEmpty() && !NameReader.isThing(thing)) {
            in.back(mark);
            return Optional.empty();
        }
        return Optional.of(new Limit.Presence(!absent, thing));
    }

    private Optional<Limit> formula() {
        int start = in.at();
        Comparison comparison = Comparison.before(in);
        if (comparison == null) {
            return Optional.empty();
        }
        try {
            Expression bound = new ExpressionReader(in).read();
            Unit own = in.unit();
            if (bound instanceof Expression.Operation && atStop()) {
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

    /** {@code DBP+BBP+DEHP≤1000 mg/kg}, {@code 总和≤0.1 %}. */
    private Optional<Limit> sum(int start) {
        in.back(start);
        List<String> parts = new ArrayList<>();
        do {
            in.blanks();
            Optional<String> part = NameReader.quoted(in).or(() -> NameReader.partName(in));
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
        } while (in.takeAny("+", "、") != null);
        boolean told = in.takeAny("总和", "之和", "总量", "合计", "总计", "sum", "total") != null;
        in.takeAny(":", "：");
        if (told || parts.size() > 1) {
            try {
                if (ranges.read() instanceof Limit.Range range) {
                    return Optional.of(new Limit.Sum(parts, range));
                }
            } catch (Unreadable e) {
                in.back(start);
                return Optional.empty();
            }
        }
        in.back(start);
        return Optional.empty();
    }

    /** {@code 甲醛含量≤75 mg/kg}, {@code 铅(以Pb计)/(mg/kg) ≤0.5}: what is limited stands before the limit. */
    private Optional<Limit> named(int start) {
        in.back(start);
        try {
            Optional<String> name = NameReader.quoted(in).or(() -> NameReader.label(in));
            if (name.isPresent()) {
                Optional<String> note = NameReader.note(in);
                Unit unit = note.flatMap(Unit::tryParse).orElse(Unit.UNSTATED);
                Optional<Quantity> sample = NotDetectedReader.sample(in);
                Unit head = head(unit);
                boolean colon = in.takeAny(":", "：") != null;
                in.blanks();
                Limit limit = behindName(name.get(), head, colon);
                if (limit instanceof Limit.NotDetected none
                        && none.reportingLimit().isEmpty()) {
                    limit = new Limit.NotDetected(sample);
                }
                return Optional.of(about(name.get(), unit == Unit.UNSTATED ? note : Optional.empty(), limit));
            }
        } catch (Unreadable e) {
            // no name: the caller tries what else it may be
            in.back(start);
        }
        in.back(start);
        return Optional.empty();
    }

    /** The limit with the name of what it is about, and what a bracket behind the name says. */
    private static Limit about(String name, Optional<String> note, Limit limit) {
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

    private Limit behindName(String name, Unit head, boolean colon) throws Unreadable {
        Optional<Limit> none = NotDetectedReader.limit(in);
        if (none.isPresent()) {
            return none.get();
        }
        Optional<Limit> graded = new GradeReader(in, grades).limit();
        if (graded.isPresent()) {
            return graded.get();
        }
        int mark = in.at();
        if (colon) {
            Optional<Limit> said = worded().or(() -> NameReader.names(in, mark));
            if (said.isPresent() && atStop()) {
                return said.get();
            }
            in.back(mark);
        }
        boolean own = name.chars().anyMatch(Character::isIdeographic) && !name.startsWith("第");
        boolean compared = in.peek() == '±'
                ? NameReader.isDifference(name)
                : Comparison.before(in) != null || own && (in.atNumber() || in.peek() == '(');
        in.back(mark);
        if (!compared && !colon) {
            throw in.fault("comparison");
        }
        Limit limit = (head == Unit.UNSTATED ? ranges : new RangeReader(in, head)).read();
        if (!atStop()) {
            throw in.fault("unexpected");
        }
        return limit;
    }

    /** {@code /(mg/kg)}, {@code /%}, {@code ,mg/kg}: the unit in the head of a table. */
    private Unit head(Unit noted) throws Unreadable {
        if (in.takeAny("/", ",", "，") == null) {
            return noted;
        }
        Unit unit = in.unit();
        if (unit == Unit.UNSTATED) {
            throw in.fault("unit");
        }
        return unit;
    }
}
