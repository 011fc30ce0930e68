package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads limits as standards, reports and shops write them. */
final class LimitReader {

    /** Which way a comparing word points and whether it allows the number itself. */
    record Comparison(boolean upper, boolean included) {}

    private static final Comparison AT_MOST = new Comparison(true, true);
    private static final Comparison BELOW = new Comparison(true, false);
    private static final Comparison AT_LEAST = new Comparison(false, true);
    private static final Comparison ABOVE = new Comparison(false, false);

    // GB/T 8170-2008, 4.2, and what people write instead; longer words before their beginnings
    private static final String[] AT_MOST_WORDS = {
        "≤",
        "<=",
        "=<",
        "小于或等于",
        "小于等于",
        "不大于",
        "不超过",
        "不高于",
        "不多于",
        "不超出",
        "不应大于",
        "不应超过",
        "不应高于",
        "不应多于",
        "不得大于",
        "不得超过",
        "不得高于",
        "不得多于",
        "不能超过",
        "不能大于",
        "应不大于",
        "应不超过",
        "应不高于",
        "应小于或等于",
        "应小于等于",
        "至多",
        "最多",
        "最大",
        "最高",
        "上限",
        "not more than",
        "no more than",
        "not greater than",
        "not exceeding",
        "not over",
        "not above",
        "less than or equal to",
        "at most",
        "up to",
        "maximum",
        "Maximum",
        "Max.",
        "max.",
        "Max",
        "max",
        "MAX"
    };
    private static final String[] AT_LEAST_WORDS = {
        "≥",
        ">=",
        "=>",
        "大于或等于",
        "大于等于",
        "不小于",
        "不低于",
        "不少于",
        "不应小于",
        "不应低于",
        "不应少于",
        "不得小于",
        "不得低于",
        "不得少于",
        "不能低于",
        "不能小于",
        "应不小于",
        "应不低于",
        "应不少于",
        "应大于或等于",
        "应大于等于",
        "至少",
        "最少",
        "最小",
        "最低",
        "下限",
        "not less than",
        "no less than",
        "not below",
        "not under",
        "greater than or equal to",
        "more than or equal to",
        "at least",
        "minimum",
        "Minimum",
        "Min.",
        "min.",
        "Min",
        "min",
        "MIN"
    };
    private static final String[] BELOW_WORDS = {
        "<",
        "小于",
        "低于",
        "少于",
        "不足",
        "不满",
        "未满",
        "不到",
        "未达到",
        "应小于",
        "应低于",
        "less than",
        "lower than",
        "fewer than",
        "below",
        "under"
    };
    private static final String[] ABOVE_WORDS = {
        ">",
        "大于",
        "高于",
        "多于",
        "超过",
        "超出",
        "应大于",
        "应高于",
        "greater than",
        "more than",
        "higher than",
        "above",
        "over",
        "exceeding"
    };
    private static final String[] NOT_DETECTED_WORDS = {
        "不得检出",
        "不应检出",
        "不可检出",
        "不允许检出",
        "应不得检出",
        "未检出",
        "未检测出",
        "不检出",
        "禁止使用",
        "禁止检出",
        "禁用",
        "不得使用",
        "不应使用",
        "not to be detected",
        "must not be detected",
        "shall not be detected",
        "not detected",
        "Not detected",
        "Not Detected",
        "NOT DETECTED",
        "non-detectable",
        "n.d.",
        "N.D.",
        "n.d",
        "N.D",
        "nd",
        "ND",
        "prohibited",
        "banned"
    };

    private static final Set<String> NO_PARTS = Set.of(
            "sum",
            "total",
            "明示",
            "标称",
            "声明",
            "测得",
            "declared",
            "measured",
            "未检出",
            "ND",
            "nd",
            "BDL",
            "约",
            "大约",
            "大概",
            "近",
            "U",
            "k",
            "K",
            "n",
            "grade",
            "class",
            "Grade",
            "Class");

    private final Cursor in;
    private final @Nullable GradeScale grades;
    private final Unit assumed;

    LimitReader(Cursor in, Optional<Scale> scale) {
        this.in = in;
        this.grades = scale.orElse(Unit.UNSTATED) instanceof GradeScale g ? g : null;
        this.assumed = scale.orElse(Unit.UNSTATED) instanceof Unit u ? u : Unit.UNSTATED;
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
        if (limits.stream().allMatch(l -> l instanceof Limit.Range) && limits.size() == 2) {
            Limit.Range first = (Limit.Range) limits.get(0);
            Limit.Range second = (Limit.Range) limits.get(1);
            if (first.lower().isPresent() != second.lower().isPresent()
                    && first.upper().isPresent() != second.upper().isPresent()) {
                return merge(first, second);
            }
        }
        return new Limit.All(limits);
    }

    private Limit merge(Limit.Range first, Limit.Range second) throws Unreadable {
        Optional<Bound> low = first.lower().or(second::lower);
        Optional<Bound> high = first.upper().or(second::upper);
        boolean lowerFirst = first.lower().isPresent();
        Unit lowUnit = lowerFirst ? first.unit() : second.unit();
        Unit highUnit = lowerFirst ? second.unit() : first.unit();
        return range(low, lowUnit, high, highUnit);
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
            Limit limit = numeric();
            if (atStop()) {
                return limit;
            }
            first = in.fault("unexpected");
        } catch (Unreadable e) {
            first = e;
        }
        in.back(start);
        Optional<Limit> other = formula().or(() -> sum(start)).or(() -> names(start));
        if (other.isPresent()) {
            return other.get();
        }
        throw first;
    }

    /** Words before a limit that say nothing about it. */
    private void lead() {
        while (in.takeAny("应为", "要求:", "要求：", "指标:", "限量:", "限值:", "限量", "限值", "应", "shall be", "must be") != null) {
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
        String word = in.takeAny(NOT_DETECTED_WORDS);
        if (word != null) {
            return Optional.of(new Limit.NotDetected(reportingLimit(in)));
        }
        Optional<Limit.Presence> presence = presence(in);
        if (presence.isPresent() && atStop()) {
            return Optional.of(presence.get());
        }
        in.back(mark);
        return Optional.empty();
    }

    /** {@code (检出限 0.01 mg/kg)}, {@code (DL=0.01 mg/kg)}, {@code (<20 mg/kg)} after not detected. */
    static Optional<Quantity> reportingLimit(Cursor in) throws Unreadable {
        int mark = in.at();
        in.blanks();
        boolean bracket = in.take("(");
        if (!bracket && in.takeAny(",", ":", "，", "：") == null && in.peek() != '<') {
            in.back(mark);
        }
        String word = in.takeAny(
                "方法检出限",
                "检出限",
                "检测限",
                "定量限",
                "报告限",
                "测定下限",
                "最低检出浓度",
                "最低检出限",
                "检出下限",
                "reporting limit",
                "detection limit",
                "LOD",
                "LOQ",
                "MDL",
                "DL",
                "RL",
                "QL");
        in.takeAny("为", "是", ":", "：");
        boolean below = in.takeAny("=", "≤", "<", ">") != null;
        if (word == null && !below) {
            in.back(mark);
            return Optional.empty();
        }
        in.blanks();
        int number = in.at();
        Quantity quantity = new Quantity(in.number(), in.unit());
        if (quantity.number().signum() <= 0) {
            in.back(number);
            throw in.fault("not-positive");
        }
        in.blanks();
        if (bracket && !in.take(")")) {
            throw in.fault("brackets");
        }
        return Optional.of(quantity);
    }

    /** {@code 无}, {@code 不得有异味}, {@code 阴性}, {@code present}; the thing follows where it is told. */
    static Optional<Limit.Presence> presence(Cursor in) {
        int mark = in.at();
        if (in.takeAny("阴性", "negative", "Negative", "false", "none", "None", "absent", "否") != null) {
            return Optional.of(new Limit.Presence(false, ""));
        }
        if (in.takeAny("阳性", "positive", "Positive", "true", "present", "Present", "检出", "是") != null) {
            return Optional.of(new Limit.Presence(true, ""));
        }
        boolean absent =
                in.takeAny("不得有", "不应有", "不允许有", "不允许存在", "不应存在", "不得存在", "不存在", "没有", "应无", "无", "no", "No") != null;
        if (!absent && in.takeAny("应有", "必须有", "具有", "有", "with") == null) {
            return Optional.empty();
        }
        Optional<String> quoted = quoted(in);
        if (quoted.isPresent()) {
            return Optional.of(new Limit.Presence(!absent, quoted.get()));
        }
        in.blanks();
        int from = in.at();
        while (!in.atEnd() && (Character.isLetter(in.peek()) || in.peek() == '、' || in.peek() == ' ')) {
            in.skip(1);
        }
        String thing = in.text().substring(from, in.at()).strip();
        if (!thing.isEmpty() && !isThing(thing)) {
            in.back(mark);
            return Optional.empty();
        }
        return Optional.of(new Limit.Presence(!absent, thing));
    }

    static Optional<String> quoted(Cursor in) {
        int mark = in.at();
        in.blanks();
        if (in.peek() != '「') {
            in.back(mark);
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = in.at() + 1; i < in.text().length(); i++) {
            char c = in.text().charAt(i);
            if (c != '」') {
                out.append(c);
            } else if (i + 1 < in.text().length() && in.text().charAt(i + 1) == '」') {
                out.append(c);
                i++;
            } else {
                in.back(i + 1);
                return out.toString().isBlank() ? Optional.empty() : Optional.of(out.toString());
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    @Nullable
    Comparison comparison() {
        if (in.takeAny(AT_MOST_WORDS) != null) {
            return AT_MOST;
        }
        if (in.takeAny(AT_LEAST_WORDS) != null) {
            return AT_LEAST;
        }
        if (in.takeAny(BELOW_WORDS) != null) {
            return BELOW;
        }
        return in.takeAny(ABOVE_WORDS) != null ? ABOVE : null;
    }

    /** Everything that is made of numbers only. */
    Limit numeric() throws Unreadable {
        in.blanks();
        Unit before = ph();
        if (in.take("[") || in.peek() == '(' && interval()) {
            return interval(in.text().charAt(in.at() - 1) == '[');
        }
        if (in.takeAny("从", "介于", "在", "between", "from") != null) {
            in.blanks();
        }
        Comparison first = comparison();
        in.blanks();
        if (first == null && in.takeAny("=", "等于", "equal to") != null) {
            in.blanks();
            BigDecimal number = in.number();
            return range(included(number), unitOr(before), included(number), Unit.UNSTATED);
        }
        if (first == null && in.peek() == '±') {
            return aroundZero();
        }
        if (first == null && in.peek() == '(') {
            return bracketedTolerance(before);
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

    private Unit ph() {
        if (in.takeAny("pH值", "PH值", "ph值", "pH", "PH") == null) {
            return Unit.UNSTATED;
        }
        in.takeAny(":", "：", "为", "应为", "应在");
        in.blanks();
        return Unit.parse("[pH]");
    }

    private Unit unitOr(Unit before) {
        Unit unit = in.unit();
        return unit == Unit.UNSTATED ? before : unit;
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
            Comparison second = comparison();
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
        Comparison second = comparison();
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
        boolean included = first.included() && !exclusion(number) || inclusion(number);
        Optional<Bound> bound = Optional.of(new Bound(number, included));
        Unit own = unit == Unit.UNSTATED ? before : unit;
        return lower
                ? range(bound, own, Optional.empty(), Unit.UNSTATED)
                : range(Optional.empty(), Unit.UNSTATED, bound, own);
    }

    /** {@code (不含)} behind a single bound. */
    private boolean exclusion(BigDecimal number) {
        return excluded(List.of(number)).get(0);
    }

    private boolean inclusion(BigDecimal number) {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        if (note.isPresent()
                && (note.get().strip().equals("含") || note.get().strip().equals("包括"))) {
            return true;
        }
        in.back(mark);
        return false;
    }

    private Limit uncompared(BigDecimal number, Unit unit, Unit before, boolean signed) throws Unreadable {
        Unit own = unit == Unit.UNSTATED ? before : unit;
        int mark = in.at();
        Comparison behind = behind();
        if (behind != null) {
            int after = in.at();
            in.takeAny(",", "、", "至", "到", "~", "且", "and");
            Optional<BigDecimal> other = in.maybeNumber();
            if (other.isPresent()) {
                Unit otherUnit = in.unit();
                Comparison second = behind();
                if (second != null && second.upper() != behind.upper()) {
                    Optional<Bound> a = Optional.of(new Bound(number, behind.included()));
                    Optional<Bound> b = Optional.of(new Bound(other.get(), second.included()));
                    return behind.upper() ? range(b, otherUnit, a, own) : range(a, own, b, otherUnit);
                }
            }
            in.back(after);
            Optional<Bound> bound = Optional.of(new Bound(number, behind.included()));
            return behind.upper() ? range(Optional.empty(), own, bound, own) : range(bound, own, Optional.empty(), own);
        }
        in.back(mark);
        // A≤X≤B, A<pH<B
        Comparison left = comparison();
        if (left != null) {
            return middle(number, own, left);
        }
        in.blanks();
        if (in.peek() == '±' || in.peek() == '+' || in.peek() == '-' && spacedSign() || in.peek() == '(') {
            Optional<Limit> tolerance = tolerance(number, own);
            if (tolerance.isPresent()) {
                return tolerance.get();
            }
            in.back(mark);
        }
        in.blanks();
        if (in.takeAny("~", "-", "至", "到", "to", "and", "和", "与", "…") != null) {
            in.blanks();
            BigDecimal upper = in.number();
            Unit upperUnit = in.unit();
            in.takeAny("之间", "的范围", "范围内");
            List<Boolean> left2 = excluded(List.of(number, upper));
            return range(
                    Optional.of(new Bound(number, !left2.get(0))),
                    own,
                    Optional.of(new Bound(upper, !left2.get(1))),
                    upperUnit);
        }
        in.back(mark);
        throw in.fault(in.blanks().atEnd() ? "no-comparison" : "unexpected");
    }

    /** {@code 以上}, {@code 及以下}, {@code max} behind a number; 以上 and 以下 include the number (民法典 1259). */
    private @Nullable Comparison behind() {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        boolean with = note.isPresent()
                && (note.get().strip().equals("含") || note.get().strip().equals("包括"));
        boolean without = note.isPresent()
                && (note.get().strip().equals("不含") || note.get().strip().equals("不包括"));
        if (note.isPresent() && !with && !without) {
            in.back(mark);
        }
        boolean below = in.takeAny(
                        "及其以下",
                        "及以下",
                        "或以下",
                        "以下",
                        "以内",
                        "之内",
                        "or less",
                        "or below",
                        "and below",
                        "or lower",
                        "max.",
                        "max",
                        "Max",
                        "MAX",
                        "maximum")
                != null;
        if (!below
                && in.takeAny(
                                "及其以上",
                                "及以上",
                                "或以上",
                                "以上",
                                "或更高",
                                "or more",
                                "or above",
                                "and above",
                                "or greater",
                                "or higher",
                                "min.",
                                "min",
                                "Min",
                                "MIN",
                                "minimum")
                        == null) {
            in.back(mark);
            return null;
        }
        int after = in.at();
        Optional<String> tail = in.bracketed();
        if (tail.isPresent()) {
            String words = tail.get().strip();
            if (words.equals("不含") || words.equals("不包括")) {
                without = true;
            } else if (!words.equals("含") && !words.equals("包括")) {
                in.back(after);
            }
        }
        return new Comparison(below, !without);
    }

    private Limit middle(BigDecimal number, Unit own, Comparison left) throws Unreadable {
        in.blanks();
        Unit before = ph();
        int letters = in.at();
        while (Cursor.isLatin(in.peek()) || Character.isLetter(in.peek()) && !in.atNumber()) {
            int mark = in.at();
            Comparison right = comparison();
            in.back(mark);
            if (right != null || in.at() - letters > 12) {
                break;
            }
            in.skip(1);
        }
        Comparison right = comparison();
        if (right == null || right.upper() != left.upper()) {
            throw in.fault("comparison");
        }
        in.blanks();
        BigDecimal other = in.number();
        Unit otherUnit = unitOr(before);
        Optional<Bound> a = Optional.of(new Bound(number, left.included()));
        Optional<Bound> b = Optional.of(new Bound(other, right.included()));
        return left.upper() ? range(a, own, b, otherUnit) : range(b, otherUnit, a, own);
    }

    private boolean spacedSign() {
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

    private Limit aroundZero() throws Unreadable {
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
        return range(
                Optional.of(new Bound(deviation.negate(), !left.get(0))),
                unit,
                Optional.of(new Bound(deviation, !left.get(1))),
                unit);
    }

    /** {@code (23±2) ℃}. */
    private Limit bracketedTolerance(Unit before) throws Unreadable {
        int start = in.at();
        in.skip(1);
        in.blanks();
        BigDecimal nominal = in.number();
        in.blanks();
        Optional<Limit> inner = in.peek() == '±' || in.peek() == '+' || in.peek() == '-'
                ? tolerance(nominal, Unit.UNSTATED)
                : Optional.empty();
        in.blanks();
        if (inner.isEmpty() || !in.take(")")) {
            in.back(start);
            throw in.fault("brackets");
        }
        Limit.Tolerance found = (Limit.Tolerance) inner.get();
        Unit unit = unitOr(before);
        return new Limit.Tolerance(
                found.nominal(),
                found.below(),
                found.above(),
                found.percent(),
                unit == Unit.UNSTATED ? stated(found.unit()) : unit);
    }

    /** What stands behind a nominal value: {@code ±0.1}, {@code +2/-1}, {@code (1±5 %)}, {@code (+2, -1)}, {@code ±5 %}. */
    private Optional<Limit> tolerance(BigDecimal nominal, Unit unit) throws Unreadable {
        int start = in.at();
        boolean bracket = in.take("(");
        in.blanks();
        boolean relative = bracket && in.take("1");
        in.blanks();
        if (in.peek() != '±' && in.peek() != '+' && in.peek() != '-') {
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
            throw in.fault("unit");
        }
        List<Boolean> left = excluded(List.of(down, up));
        Bound below = new Bound(down, !left.get(0));
        Bound above = new Bound(up, !left.get(1));
        if (!Limit.Range.inOrder(below, above)) {
            in.back(start);
            throw in.fault("order");
        }
        return Optional.of(new Limit.Tolerance(nominal, below, above, percent, stated(own)));
    }

    /** Which of the numbers a bracket behind them excludes: {@code (不含0.1)}, {@code (不含两端)}, {@code (不含上限)}. */
    private List<Boolean> excluded(List<BigDecimal> numbers) {
        int mark = in.at();
        Optional<String> note = in.bracketed();
        List<Boolean> result = new ArrayList<>();
        numbers.forEach(n -> result.add(false));
        if (note.isEmpty()) {
            return result;
        }
        String words = note.get().strip();
        String rest = null;
        for (String lead : List.of("均不含", "不包含", "不包括", "不含", "excluding", "exclusive of", "exclusive")) {
            if (words.startsWith(lead)) {
                rest = words.substring(lead.length()).strip();
                break;
            }
        }
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

    private boolean interval() {
        int mark = in.at();
        in.skip(1);
        in.blanks();
        boolean found = in.maybeNumber().isPresent()
                && in.takeAny(",") != null
                && in.maybeNumber().isPresent();
        in.blanks();
        boolean closed = in.peek() == ')' || in.peek() == ']';
        in.back(found && closed ? mark + 1 : mark);
        return found && closed;
    }

    /** {@code [4.0, 7.5)} as mathematics writes it. */
    private Limit interval(boolean lowerIncluded) throws Unreadable {
        in.blanks();
        BigDecimal lower = in.number();
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

    private Unit stated(Unit unit) {
        return unit == Unit.UNSTATED ? assumed : unit;
    }

    /** One range of two ends; the unit written at one end only is that of both, and of two the upper one's is kept. */
    private Limit range(Optional<Bound> low, Unit lowUnit, Optional<Bound> high, Unit highUnit) throws Unreadable {
        Unit unit = stated(highUnit == Unit.UNSTATED ? lowUnit : highUnit);
        Optional<Bound> lower = low;
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

    private Optional<Limit> formula() {
        int start = in.at();
        Comparison comparison = comparison();
        if (comparison != null) {
            try {
                Expression bound = new ExpressionReader(in).read();
                Unit unit = stated(in.unit());
                if (bound instanceof Expression.Operation operation && !scalesUnit(operation) && atStop()) {
                    return Optional.of(new Limit.Formula(comparison.upper(), comparison.included(), bound, unit));
                }
            } catch (Unreadable e) {
                // not a formula: the caller tries what else it may be
                in.back(start);
            }
        }
        in.back(start);
        return Optional.empty();
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
            Optional<String> part = quoted(in).or(() -> partName(in));
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
        } while (in.takeAny("+", "、") != null);
        boolean told = in.takeAny("总和", "之和", "总量", "合计", "总计", "sum", "total") != null;
        in.takeAny(":", "：");
        if (told || parts.size() > 1) {
            try {
                if (numeric() instanceof Limit.Range range) {
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

    static Optional<String> partName(Cursor in) {
        int from = in.at();
        while (isPartChar(in.peek())) {
            int mark = in.at();
            if (mark > from
                    && Cursor.isDigit(in.peek())
                    && Character.isIdeographic(in.text().charAt(mark - 1))) {
                break;
            }
            if (mark > from && in.takeAny("总和", "之和", "总量", "合计", "总计", "含量") != null
                    || Character.isIdeographic(in.peek()) && comparing(in)) {
                in.back(mark);
                break;
            }
            in.skip(1);
        }
        String name = in.text().substring(from, in.at());
        if (name.isEmpty()
                || Cursor.isDigit(name.charAt(0))
                || NO_PARTS.contains(name)
                || name.startsWith("总")
                || name.startsWith("合计")) {
            in.back(from);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private static boolean comparing(Cursor in) {
        int mark = in.at();
        boolean found = new LimitReader(in, Optional.empty()).comparison() != null;
        in.back(mark);
        return found;
    }

    private static boolean isPartChar(char c) {
        return Cursor.isLatin(c) || Cursor.isDigit(c) || c != '\0' && Character.isIdeographic(c);
    }

    private Optional<Limit> names(int start) {
        in.back(start);
        List<String> names = new ArrayList<>();
        do {
            in.blanks();
            Optional<String> quoted = quoted(in);
            if (quoted.isPresent()) {
                names.add(quoted.get());
                continue;
            }
            int from = in.at();
            while (!in.atEnd() && isNameChar(in.peek())) {
                in.skip(1);
            }
            String name = in.text().substring(from, in.at()).strip();
            if (!wordlike(name)) {
                in.back(start);
                return Optional.empty();
            }
            names.add(name);
        } while (in.takeAny("|", "或") != null);
        return Optional.of(new Limit.OneOf(names));
    }

    /** Words of our own tongue, or an English phrase of two words that begins like a statement; a lone word may be a slip. */
    private static boolean wordlike(String name) {
        if (name.isEmpty() || name.length() > 40) {
            return false;
        }
        int ideographs = 0;
        for (int i = 0; i < name.length(); i++) {
            ideographs += Character.isIdeographic(name.charAt(i)) ? 1 : 0;
        }
        return ideographs > 0 || name.startsWith("no ") || name.startsWith("not ") || name.equals("exempt");
    }

    private static boolean isNameChar(char c) {
        return c == '、' || c == ' ' || c == ',' || c == '，' || Character.isLetter(c) && c != '或';
    }

    static boolean isPlainName(String name) {
        return Cursor.read(name, c -> new LimitReader(c, Optional.empty()).whole())
                        .value()
                        .filter(new Limit.OneOf(List.of(name))::equals)
                        .isPresent()
                && ValueReader.read(name, Optional.empty())
                        .value()
                        .filter(new Value.Name(name)::equals)
                        .isPresent();
    }

    static boolean isPartName(String name) {
        return Cursor.read(name, c -> partName(c).orElseThrow(() -> c.fault("name")))
                .value()
                .filter(name::equals)
                .isPresent();
    }

    static boolean isThing(String thing) {
        if (thing.isEmpty() || thing.length() > 30 || !thing.equals(thing.strip())) {
            return false;
        }
        for (int i = 0; i < thing.length(); i++) {
            char c = thing.charAt(i);
            if (!(Character.isLetter(c) && c < '\uFF00') || c == '且' || c == '或') {
                return false;
            }
        }
        return Character.isIdeographic(thing.charAt(0)) || thing.length() > 2;
    }
}
