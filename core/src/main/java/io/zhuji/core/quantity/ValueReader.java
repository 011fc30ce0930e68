package io.zhuji.core.quantity;

import io.zhuji.core.quantity.Cursor.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads statements about products as reports and shops write them. */
final class ValueReader {

    private static final String[] LEADS = Comparison.words("""
            实测值|测定值|检测值|测试值|检测结果|检验结果|测试结果|测定结果|结果|平均值|均值|test result|result
            """);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Cursor in;
    private final Optional<Scale> scale;

    private ValueReader(Cursor in, Optional<Scale> scale) {
        this.in = in;
        this.scale = scale;
    }

    static Reading<Value> read(String text, Optional<Scale> scale) {
        return Cursor.read(text, cursor -> new ValueReader(cursor, scale).whole());
    }

    private Value whole() throws Unreadable {
        lead();
        int start = in.at();
        Optional<Value> divided = divided();
        if (divided.isPresent()) {
            return divided.get();
        }
        Optional<Value> parts = parts();
        if (parts.isPresent()) {
            return parts.get();
        }
        in.back(start);
        Optional<Value> named = named(start);
        if (named.isPresent()) {
            return named.get();
        }
        in.back(start);
        List<Value> values = new ArrayList<>();
        values.add(single());
        while (separator()) {
            in.blanks();
            if (in.atEnd()) {
                break;
            }
            values.add(single());
        }
        if (values.size() == 1) {
            return values.get(0);
        }
        return new Value.Specimens(sameUnit(values));
    }

    /** {@code 每千克含25毫克}: what the amount is divided by stands before it. */
    private Optional<Value> divided() throws Unreadable {
        int mark = in.at();
        Optional<String> below = PerReader.read(in);
        if (below.isPresent()) {
            in.takeAny("含有", "含量为", "含量", "含", "为", "中");
            Optional<Value> measured = new ValueReader(in, Optional.empty()).measured();
            if (measured.isPresent() && measured.get() instanceof Value.Measured amount && atStop()) {
                Optional<Unit> unit = PerReader.over(amount.unit(), below.get());
                if (unit.isPresent()) {
                    return Optional.of(withUnit(amount, unit.get()));
                }
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    /** {@code 异味：无}: what is stated stands before a colon; amounts are {@link #parts}. */
    private Optional<Value> named(int start) {
        if (in.text().indexOf(':', start) < 0) {
            return Optional.empty();
        }
        Optional<String> name = NameReader.label(in);
        if (name.isEmpty() || in.takeAny(":", "：") == null) {
            return Optional.empty();
        }
        try {
            Value value = single();
            in.blanks();
            boolean words =
                    value instanceof Value.Presence || value instanceof Value.Grade || value instanceof Value.Name;
            if (words && in.atEnd()) {
                return Optional.of(
                        value instanceof Value.Presence presence
                                        && presence.of().isEmpty()
                                ? new Value.Presence(presence.present(), name.get())
                                : value);
            }
        } catch (Unreadable e) {
            // no name: the caller reads it as something else
            in.back(start);
        }
        return Optional.empty();
    }

    /** Words before a statement that say nothing about it. */
    private void lead() {
        int mark = in.at();
        if (in.takeAny(LEADS) != null) {
            in.takeAny(":", "：", "为", "是");
            in.blanks();
            if (!in.atNumber() && in.peek() != '<' && in.peek() != '>' && !NotDetectedReader.begins(in)) {
                in.back(mark);
            }
        }
    }

    private boolean separator() {
        return in.takeAny(";", "；", "、", ",", "，", "|") != null;
    }

    /** {@code 3.2、3.4、3.5 mg/kg}: the unit behind the last is that of all. */
    private static List<Value> sameUnit(List<Value> values) {
        if (!(values.get(values.size() - 1) instanceof Value.Measured last) || last.unit() == Unit.UNSTATED) {
            return values;
        }
        List<Value> result = new ArrayList<>();
        for (Value value : values) {
            boolean bare = value instanceof Value.Measured m && m.unit() == Unit.UNSTATED;
            result.add(bare ? withUnit((Value.Measured) value, last.unit()) : value);
        }
        return result;
    }

    private static Value withUnit(Value.Measured value, Unit unit) {
        return new Value.Measured(value.number(), unit, value.flag(), value.uncertainty());
    }

    /** {@code DEHP 0.06 %, DBP: 0.06 %}: every part has a name. */
    private Optional<Value> parts() {
        Map<String, Value> found = new LinkedHashMap<>();
        try {
            do {
                in.blanks();
                if (in.atEnd()) {
                    break;
                }
                Optional<String> name = NameReader.quoted(in).or(() -> NameReader.partName(in));
                NameReader.note(in);
                in.takeAny("含量");
                boolean colon = in.takeAny(":", "：", "=") != null;
                in.blanks();
                if (name.isEmpty() || !in.atNumber() && in.peek() != '<' && !colon && !NameReader.atNotDetected(in)) {
                    return Optional.empty();
                }
                Value value = single();
                if (!(value instanceof Value.Measured
                                || value instanceof Value.Censored
                                || value instanceof Value.NotDetected)
                        || found.put(name.get(), value) != null) {
                    return Optional.empty();
                }
            } while (separator() && found.size() < 64);
        } catch (Unreadable e) {
            // no list of parts: the caller reads it as something else
            return Optional.empty();
        }
        in.blanks();
        String first = found.isEmpty() ? "" : found.keySet().iterator().next().toLowerCase(Locale.ROOT);
        boolean pH = found.size() == 1 && (first.equals("ph") || first.equals("ph值"));
        return found.isEmpty() || pH || !in.atEnd() ? Optional.empty() : Optional.of(new Value.Parts(found));
    }

    private Value single() throws Unreadable {
        in.blanks();
        int start = in.at();
        if (in.takeAny("明示", "标称", "声明", "declared") != null) {
            in.blanks();
            Optional<Value> declared = declared();
            if (declared.isPresent()) {
                return declared.get();
            }
            in.back(start);
        }
        if (in.takeAny("测得", "measured") != null) {
            in.blanks();
            if (new RangeReader(in, assumed()).read() instanceof Limit.Range range) {
                return new Value.Censored(range);
            }
            throw in.fault("number");
        }
        Optional<Value> none = NotDetectedReader.value(in);
        if (none.isPresent() && atStop()) {
            return none.get();
        }
        in.back(start);
        Optional<GradeReader.Found> grade =
                new GradeReader(in, scale.orElse(Unit.UNSTATED) instanceof GradeScale g ? g : null).grade();
        if (grade.isPresent() && atStop()) {
            return new Value.Grade(grade.get().scale(), grade.get().label());
        }
        in.back(start);
        Optional<Value> measured = measured();
        if (measured.isPresent() && atStop()) {
            return measured.get();
        }
        int furthest = in.at();
        in.back(start);
        Optional<Value> presence = presence();
        if (presence.isPresent()) {
            return presence.get();
        }
        in.back(start);
        return limited(start, furthest);
    }

    private Optional<Value> presence() {
        Optional<Limit.Presence> presence = PresenceReader.read(in);
        // 无异味、无污渍 is one wording of two parts
        boolean listed = presence.isPresent()
                && !presence.get().of().isEmpty()
                && "、,，".indexOf(in.blanks().peek()) >= 0;
        return presence.isPresent() && atStop() && !listed
                ? Optional.of(new Value.Presence(
                        presence.get().present(), presence.get().of()))
                : Optional.empty();
    }

    /** What has the form of a limit: {@code <20} is a result, {@code ≤20} and {@code 4.0~7.5} are declared, a word is a name. */
    private Value limited(int start, int furthest) throws Unreadable {
        Limit limit;
        try {
            limit = new LimitReader(in, scale).single();
        } catch (Unreadable e) {
            if (furthest > start) {
                in.back(furthest);
                throw in.fault("unexpected");
            }
            throw e;
        }
        if (limit instanceof Limit.OneOf names) {
            if (names.names().size() == 1) {
                return new Value.Name(names.names().get(0));
            }
            return new Value.Declared(limit);
        }
        if (limit instanceof Limit.Range range
                && range.lower().isPresent() != range.upper().isPresent()
                && !range.lower().or(range::upper).orElseThrow().included()) {
            NotDetectedReader.skipLimitName(in);
            return new Value.Censored(range);
        }
        return new Value.Declared(limit);
    }

    private Optional<Value> declared() throws Unreadable {
        return Optional.of(new Value.Declared(new LimitReader(in, scale).whole()));
    }

    private boolean atStop() {
        int mark = in.at();
        in.blanks();
        char c = in.peek();
        in.back(mark);
        return c == '\0' || c == ';' || c == '；' || c == '、' || c == ',' || c == '，' || c == '|' || c == '。';
    }

    /** {@code 16.5(+)}, {@code 12.3±0.5 mg/kg (k=2)}, {@code (12.3±0.5) mg/kg, k=2}, {@code 12.3 mg/kg, U=0.5 mg/kg}. */
    private Optional<Value> measured() throws Unreadable {
        Unit before = in.takeAny("pH值", "pH", "PH值", "PH") != null ? Unit.parse("[pH]") : Unit.UNSTATED;
        in.takeAny(":", "：", "为", "=");
        in.blanks();
        boolean bracket = in.peek() == '(';
        if (bracket) {
            in.skip(1);
            in.blanks();
        }
        if (!in.atNumber()) {
            return Optional.empty();
        }
        BigDecimal number = in.number();
        Flag flag = flag();
        Unit unit = in.unit();
        if (flag == Flag.NONE) {
            flag = flag();
        }
        Optional<BigDecimal> expanded = Optional.empty();
        in.blanks();
        if (in.take("±")) {
            in.blanks();
            expanded = Optional.of(in.number());
            Unit second = in.unit();
            unit = unit == Unit.UNSTATED ? second : unit;
        }
        if (bracket) {
            in.blanks();
            if (!in.take(")")) {
                return Optional.empty();
            }
            Unit second = in.unit();
            unit = unit == Unit.UNSTATED ? second : unit;
        }
        unit = unit == Unit.UNSTATED ? before : unit;
        unit = unit == Unit.UNSTATED && scale.orElse(unit) instanceof Unit own ? own : unit;
        NotDetectedReader.skipReportingLimit(in);
        Optional<Uncertainty> uncertainty = uncertainty(expanded, unit);
        if (expanded.isPresent() && uncertainty.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Value.Measured(number, unit, flag, uncertainty));
    }

    private Unit assumed() {
        return scale.orElse(Unit.UNSTATED) instanceof Unit unit ? unit : Unit.UNSTATED;
    }

    private Flag flag() {
        return in.take("(+)") ? Flag.PLUS : in.take("(-)") ? Flag.MINUS : Flag.NONE;
    }

    private Optional<Uncertainty> uncertainty(Optional<BigDecimal> written, Unit unit) throws Unreadable {
        int mark = in.at();
        Optional<BigDecimal> expanded = written;
        BigDecimal factor = TWO;
        in.blanks();
        boolean bracket = in.take("(");
        if (!bracket) {
            in.takeAny(",", "，", ";");
            in.blanks();
        }
        boolean any = false;
        if (expanded.isEmpty() && in.takeAny("U95=", "U95 =", "U=", "U =", "U:", "扩展不确定度", "不确定度") != null) {
            in.takeAny("U", "为", "=", ":");
            in.blanks();
            expanded = Optional.of(in.number());
            Unit own = in.unit();
            if (own != Unit.UNSTATED && !own.equals(unit)) {
                throw in.fault("unit");
            }
            in.takeAny(",", "，", ";", "、");
            in.blanks();
            any = true;
        }
        if (expanded.isPresent() && in.takeAny("k=", "k =", "K=", "包含因子k=", "包含因子 k=") != null) {
            in.blanks();
            int at = in.at();
            factor = in.number();
            if (factor.signum() <= 0) {
                in.back(at);
                throw in.fault("not-positive");
            }
            any = true;
        }
        in.blanks();
        if (!any || bracket && !in.take(")")) {
            in.back(mark);
        }
        if (expanded.isEmpty()) {
            return Optional.empty();
        }
        if (expanded.get().signum() < 0) {
            throw in.fault("not-positive");
        }
        return Optional.of(new Uncertainty(expanded.get(), factor));
    }
}
