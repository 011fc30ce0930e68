package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of judging and comparing, and both against the naive way. */
class LimitProps {

    @Provide
    Arbitrary<BigDecimal> halves() {
        return Arbitraries.integers().between(-12, 12).map(n -> BigDecimal.valueOf(n * 5L, 1));
    }

    @Provide
    Arbitrary<Limit.Range> ranges() {
        return QuantityArbitraries.ranges(halves(), Arbitraries.just(Unit.parse("Cel")));
    }

    @Provide
    Arbitrary<Limit.Range> written() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.integers().between(-300, 300),
                        Arbitraries.integers().between(-1, 2))
                .as((n, scale) -> new BigDecimal(java.math.BigInteger.valueOf(n), scale));
        return QuantityArbitraries.ranges(numbers, Arbitraries.just(Unit.parse("Cel")));
    }

    @Provide
    Arbitrary<BigDecimal> measured() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40_000, 40_000),
                        Arbitraries.integers().between(0, 4))
                .as((n, scale) -> new BigDecimal(java.math.BigInteger.valueOf(n), scale));
    }

    /** One scale in four units. */
    @Provide
    Arbitrary<Limit> massFractions() {
        return limits("mg/kg", "g/kg", "%{mass}", "mg/(100.g)");
    }

    /** With per cent, which may be below 0 where it is a deviation: not one scale but comparable two by two. */
    @Provide
    Arbitrary<Limit> fractions() {
        return limits("mg/kg", "g/kg", "%", "1", "");
    }

    private static Arbitrary<Limit> limits(String... codes) {
        Arbitrary<Unit> units = Arbitraries.of(codes).map(Unit::parse);
        Arbitrary<BigDecimal> numbers = Arbitraries.of("0", "1", "10", "100", "1000", "0.1", "0.01", "1.0", "-1")
                .map(BigDecimal::new);
        Arbitrary<Limit> notDetected = Combinators.combine(numbers.filter(n -> n.signum() > 0), units)
                .as((n, u) -> new Limit.NotDetected(java.util.Optional.of(new Quantity(n, u))));
        return Arbitraries.oneOf(QuantityArbitraries.ranges(numbers, units).map(r -> (Limit) r), notDetected);
    }

    private static Verdict judge(Limit limit, BigDecimal value, Method method) {
        return Judgement.of(limit, Value.measured(value, Unit.parse("Cel")), method)
                .verdict();
    }

    @Property(tries = 10_000)
    void judgesAsTheNaiveWay(
            @ForAll("written") Limit.Range limit, @ForAll("measured") BigDecimal value, @ForAll Method method) {
        Verdict expected = NaiveJudge.conforms(limit, value, method) ? Verdict.CONFORMS : Verdict.VIOLATES;
        assertThat(judge(limit, value, method)).isEqualTo(expected);
        PreparedValue prepared = Value.measured(value, Unit.parse("Cel")).prepare();
        assertThat(limit.prepare(method).judge(prepared)).isEqualTo(expected);
    }

    @Property(tries = 10_000)
    void judgesAsTheNaiveWayAtTheBorder(
            @ForAll("written") Limit.Range limit, @ForAll Method method, @ForAll("halves") BigDecimal steps) {
        BigDecimal end = limit.upper().or(limit::lower).orElseThrow().number();
        // half and whole last digits about the end: where ties are
        BigDecimal value = end.add(steps.movePointLeft(end.scale()));
        assertThat(judge(limit, value, method) == Verdict.CONFORMS)
                .isEqualTo(NaiveJudge.conforms(limit, value, method));
        assertThat(limit.prepare(method)
                                .judge(Value.measured(value, Unit.parse("Cel")).prepare())
                        == Verdict.CONFORMS)
                .isEqualTo(NaiveJudge.conforms(limit, value, method));
    }

    @Property(tries = 10_000)
    void comparesAsTheNaiveWay(@ForAll("ranges") Limit.Range a, @ForAll("ranges") Limit.Range b) {
        assertThat(a.against(b)).isEqualTo(NaiveJudge.against(a, b));
        assertThat(a.prepare(Method.ROUNDED).against(b.prepare(Method.FULL))).isEqualTo(NaiveJudge.against(a, b));
    }

    @Property(tries = 10_000)
    void comparingIsAPartialOrder(
            @ForAll("massFractions") Limit a, @ForAll("massFractions") Limit b, @ForAll("massFractions") Limit c) {
        assertThat(a.against(a)).isEqualTo(Tightness.EQUAL);
        assertThat(a.against(b)).isEqualTo(b.against(a).reversed());
        assertThat(a.prepare(Method.FULL).against(b.prepare(Method.FULL))).isEqualTo(a.against(b));
        boolean ab = a.against(b) == Tightness.STRICTER || a.against(b) == Tightness.EQUAL;
        boolean bc = b.against(c) == Tightness.STRICTER || b.against(c) == Tightness.EQUAL;
        if (ab && bc) {
            assertThat(a.against(c)).isIn(Tightness.STRICTER, Tightness.EQUAL);
        }
    }

    @Property(tries = 10_000)
    void theStricterLimitAdmitsNoMore(
            @ForAll("massFractions") Limit a, @ForAll("massFractions") Limit b, @ForAll("massFractions") Limit about) {
        Tightness tightness = a.against(b);
        Assume.that(tightness == Tightness.STRICTER || tightness == Tightness.EQUAL);
        Value value = value(about);
        if (Judgement.of(a, value, Method.FULL).verdict() == Verdict.CONFORMS) {
            assertThat(Judgement.of(b, value, Method.FULL).verdict()).isEqualTo(Verdict.CONFORMS);
        }
    }

    @Property(tries = 10_000)
    void aDeclaredLimitConformsWhenItIsNotLooser(@ForAll("massFractions") Limit a, @ForAll("massFractions") Limit b) {
        Verdict verdict = Judgement.of(b, new Value.Declared(a), Method.FULL).verdict();
        Tightness tightness = a.against(b);
        assertThat(verdict == Verdict.CONFORMS)
                .isEqualTo(tightness == Tightness.STRICTER || tightness == Tightness.EQUAL);
        assertThat(verdict).isNotEqualTo(Verdict.UNDECIDED);
    }

    @Property(tries = 10_000)
    void preparedVerdictsAreThoseOfTheJudgement(
            @ForAll("fractions") Limit limit, @ForAll("fractions") Limit about, @ForAll Method method) {
        Value value = value(about);
        assertThat(limit.prepare(method).against(about.prepare(method))).isEqualTo(limit.against(about));
        assertThat(limit.prepare(method).judge(value.prepare()))
                .isEqualTo(Judgement.of(limit, value, method).verdict());
    }

    /** A measured value or a censored one at the figures of a limit. */
    private static Value value(Limit about) {
        if (about instanceof Limit.NotDetected none) {
            return new Value.NotDetected(none.reportingLimit());
        }
        Limit.Range range = (Limit.Range) about;
        boolean oneSided = range.lower().isPresent() != range.upper().isPresent();
        return oneSided
                ? new Value.Censored(range)
                : Value.measured(range.lower().orElseThrow().number(), range.unit());
    }
}
