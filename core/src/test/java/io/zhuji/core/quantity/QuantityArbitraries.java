package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Limits and values at random for the properties of this package. */
final class QuantityArbitraries {

    static final List<String> UNITS = List.of(
            "",
            "mg/kg",
            "%",
            "[ppth]",
            "[ppm]",
            "g/kg",
            "mg/(100.g)",
            "%{vol}",
            "mg/L",
            "mg/m3",
            "mg/dm2",
            "[pH]",
            "Cel",
            "K",
            "dB{A}",
            "kW.h/(24.h)",
            "kW.h/{cycle}/kg",
            "mA{peak}",
            "[CFU]/g",
            "Ohm",
            "N/mm2",
            "{times}",
            "lx",
            "mm[Hg]",
            "W.h/W/h",
            "um",
            "m3/h",
            "g/m2",
            "{度}",
            "[HRC]",
            "W/m2/K");

    private QuantityArbitraries() {}

    static Arbitrary<Unit> units() {
        return Arbitraries.of(UNITS).map(Unit::parse);
    }

    static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999, 99_999),
                        Arbitraries.integers().between(-3, 6))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale));
    }

    static Arbitrary<BigDecimal> positive() {
        return numbers().map(BigDecimal::abs).map(n -> n.signum() == 0 ? new BigDecimal("0.5") : n);
    }

    static Arbitrary<Bound> bounds(Arbitrary<BigDecimal> numbers) {
        return Combinators.combine(numbers, Arbitraries.of(true, false)).as(Bound::new);
    }

    static Arbitrary<Limit.Range> ranges(Arbitrary<BigDecimal> numbers, Arbitrary<Unit> units) {
        return Combinators.combine(
                        bounds(numbers), bounds(numbers), Arbitraries.integers().between(0, 2), units)
                .as((a, b, sides, unit) -> {
                    Bound low = a.number().compareTo(b.number()) <= 0 ? a : b;
                    Bound high = low == a ? b : a;
                    if (low.number().compareTo(high.number()) == 0) {
                        low = new Bound(low.number(), true);
                        high = new Bound(low.number(), true);
                    }
                    return new Limit.Range(
                            sides == 1 ? Optional.empty() : Optional.of(low),
                            sides == 0 ? Optional.empty() : Optional.of(high),
                            unit);
                });
    }

    static Arbitrary<Limit.Tolerance> tolerances() {
        return Combinators.combine(
                        numbers(),
                        bounds(positive().map(BigDecimal::negate)),
                        bounds(positive()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        units())
                .as((nominal, below, above, even, percent, unit) -> {
                    Bound low = even ? new Bound(above.number().negate(), below.included()) : below;
                    return new Limit.Tolerance(nominal, low, above, percent, unit);
                });
    }

    static Arbitrary<Limit.Grades> grades() {
        return Arbitraries.of(
                        GradeScale.FASTNESS,
                        GradeScale.LIGHT_FASTNESS,
                        GradeScale.SAFETY_CLASS,
                        GradeScale.EFFICIENCY,
                        GradeScale.FLAMMABILITY,
                        GradeScale.BOARD_EMISSION,
                        GradeScale.PRODUCT_QUALITY,
                        GradeScale.RISK_GROUP,
                        GradeScale.DESK_LAMP)
                .flatMap(scale -> Combinators.combine(Arbitraries.of(scale.labels()), Arbitraries.of(scale.labels()))
                        .as((a, b) ->
                                scale.rank(a).orElseThrow() <= scale.rank(b).orElseThrow()
                                        ? new Limit.Grades(scale, a, b)
                                        : new Limit.Grades(scale, b, a)));
    }

    static Arbitrary<String> names() {
        return Arbitraries.of(
                "不起火、不爆炸",
                "不起火，不爆炸",
                "合格",
                "no fire, no explosion",
                "e-bike <=25 km/h only",
                "3级",
                "未检出",
                "红或蓝",
                "以上",
                "abc",
                "≤5",
                "「引」",
                "A类",
                "无",
                "100 %",
                "明示",
                "5 mg",
                "符合 (附录A)",
                "DEHP: 5",
                "且",
                "一等品");
    }

    static Arbitrary<Expression> expressions() {
        Arbitrary<Expression> constants = positive().map(n -> new Expression.Constant(n, Unit.UNSTATED, false));
        Arbitrary<Expression> leaves = Arbitraries.oneOf(
                constants, Arbitraries.of("f", "kW", "m0", "η").map(Expression.Variable::new));
        Arbitrary<Expression> inner = Combinators.combine(
                        Arbitraries.of(Expression.Operator.values()),
                        leaves.list().ofMinSize(2).ofMaxSize(3))
                .as(Expression.Operation::new);
        return Combinators.combine(
                        Arbitraries.of(Expression.Operator.values()),
                        Arbitraries.oneOf(leaves, inner).list().ofMinSize(2).ofMaxSize(3),
                        inner)
                .as((operator, operands, last) -> new Expression.Operation(
                        operator,
                        operands.stream().noneMatch(e -> e instanceof Expression.Operation)
                                ? operands
                                : List.of(operands.get(0), last)));
    }

    static Arbitrary<Limit> plainLimits() {
        Arbitrary<Limit> notDetected = Combinators.combine(positive(), units())
                .as((n, u) -> new Limit.NotDetected(Optional.of(new Quantity(n, u))));
        Arbitrary<Limit> presence = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(Arbitraries.just(""), names(), Arbitraries.of("异味", "标识")))
                .as(Limit.Presence::new);
        Arbitrary<Limit> formula = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false), expressions(), units())
                .as(Limit.Formula::new);
        Arbitrary<Limit> sums = Combinators.combine(
                        Arbitraries.of("DBP", "BBP", "甲苯", "5-MOP", "总砷", "苯 (C6H6)")
                                .list()
                                .ofMaxSize(3)
                                .uniqueElements(),
                        ranges(numbers(), units()))
                .as(Limit.Sum::new);
        return Arbitraries.oneOf(
                ranges(numbers(), units()).map(l -> (Limit) l),
                tolerances().map(l -> (Limit) l),
                notDetected,
                Arbitraries.just(new Limit.NotDetected(Optional.empty())),
                grades().map(l -> (Limit) l),
                names().list().ofMinSize(1).ofMaxSize(3).map(Limit.OneOf::new),
                presence,
                formula,
                sums);
    }

    static Arbitrary<Limit> limits() {
        Arbitrary<Limit> conditional = Combinators.combine(
                        Arbitraries.of("深色", "≤4500 W", "非最终产品，须湿处理", "浅色(附录A)", "if: x"), plainLimits())
                .as(Limit.Conditional::new);
        Arbitrary<Limit> all = Combinators.combine(ranges(numbers(), units()), grades().map(g -> (Limit) g))
                .as((a, b) -> new Limit.All(List.of(a, b)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, plainLimits()),
                net.jqwik.api.Tuple.of(1, conditional),
                net.jqwik.api.Tuple.of(1, all));
    }

    static Arbitrary<Value> singleValues() {
        Arbitrary<Optional<Uncertainty>> uncertainties = Combinators.combine(
                        positive(), Arbitraries.of("2", "1.96", "2.0", "3"))
                .as((u, k) -> new Uncertainty(u, new BigDecimal(k)))
                .optional(0.4);
        Arbitrary<Value> measured = Combinators.combine(
                        numbers(), units(), Arbitraries.of(Flag.values()), uncertainties)
                .as(Value.Measured::new);
        Arbitrary<Value> grades = grades().map(g -> new Value.Grade(g.scale(), g.worst()));
        return Arbitraries.oneOf(
                measured,
                ranges(numbers(), units()).map(Value.Censored::new),
                Combinators.combine(positive(), units())
                        .as((n, u) -> (Value) new Value.NotDetected(Optional.of(new Quantity(n, u)))),
                Arbitraries.just(new Value.NotDetected(Optional.empty())),
                plainLimits().map(Value.Declared::new),
                grades,
                Arbitraries.of("1", "2-3", "5").map(l -> new Value.Grade(GradeScale.UNNAMED, l)),
                names().map(Value.Name::new),
                Combinators.combine(Arbitraries.of(true, false), Arbitraries.of("", "异味", "3级"))
                        .as((p, of) -> (Value) new Value.Presence(p, of)));
    }

    static Arbitrary<Value> values() {
        Arbitrary<Value> specimens = Combinators.combine(
                        numbers().list().ofMinSize(2).ofMaxSize(4), units())
                .as((numbers, unit) -> new Value.Specimens(numbers.stream()
                        .map(n -> (Value) Value.measured(n, unit))
                        .toList()));
        Arbitrary<Value> parts = Combinators.combine(numbers(), numbers(), units())
                .as((a, b, unit) -> {
                    Map<String, Value> map = new LinkedHashMap<>();
                    map.put("DBP", Value.measured(a, unit));
                    map.put("邻苯(总)", Value.measured(b, unit));
                    return new Value.Parts(map);
                });
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, singleValues()),
                net.jqwik.api.Tuple.of(1, specimens),
                net.jqwik.api.Tuple.of(1, parts));
    }
}
