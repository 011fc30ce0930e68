package io.zhuji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed reads back equal. */
class RoundTripProps {

    @Provide
    Arbitrary<Limit> limits() {
        return QuantityArbitraries.limits();
    }

    @Provide
    Arbitrary<Value> values() {
        return QuantityArbitraries.values();
    }

    @Provide
    Arbitrary<Unit> units() {
        return QuantityArbitraries.units();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.numbers();
    }

    @Property(tries = 10_000)
    void canonicalLimitsReadBack(@ForAll("limits") Limit limit) {
        assertThat(Limit.read(limit.canonical()).value()).as(limit.canonical()).contains(limit);
    }

    @Example
    void aFactorThatIsAPowerOfTenIsNotTakenForOne() {
        for (String number : List.of("10", "100", "10000", "106", "1.0", "10.5", "11")) {
            Limit limit = new Limit.Formula(
                    true,
                    true,
                    new Expression.Operation(Expression.Operator.TIMES, List.of(constant("0.5"), constant(number))),
                    Unit.UNSTATED);
            assertThat(Limit.read(limit.canonical()).value())
                    .as(limit.canonical())
                    .contains(limit);
        }
    }

    private static Expression.Constant constant(String number) {
        return new Expression.Constant(new BigDecimal(number), Unit.UNSTATED, false);
    }

    @Property(tries = 10_000)
    void limitsForPeopleReadBackOnTheirScale(@ForAll("limits") Limit limit) {
        Scale scale = limit instanceof Limit.All all ? all.limits().get(1).scale() : limit.scale();
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            String text = limit.text(locale);
            boolean numeric = scale instanceof Unit;
            Reading<Limit> reading = numeric ? Limit.read(text) : Limit.read(text, scale);
            if (!(limit instanceof Limit.All) || numeric) {
                assertThat(reading.value()).as(text).contains(limit);
            }
        }
    }

    @Property(tries = 10_000)
    void canonicalValuesReadBack(@ForAll("values") Value value) {
        assertThat(Value.read(value.canonical()).value()).as(value.canonical()).contains(value);
    }

    @Property(tries = 10_000)
    void valuesForPeopleReadBackInEnglish(@ForAll("values") Value value) {
        boolean graded = value instanceof Value.Grade
                || value instanceof Value.Declared declared && declared.limit() instanceof Limit.Grades;
        if (!graded) {
            String text = value.text(Locale.ENGLISH);
            assertThat(Value.read(text).value()).as(text).contains(value);
        }
    }

    @Property(tries = 10_000)
    void unitsReadBackFromCodeAndSymbol(@ForAll("units") Unit unit) {
        assertThat(Unit.parse(unit.code())).isEqualTo(unit);
        assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
    }

    @Property(tries = 10_000)
    void quantitiesKeepTheirDigits(@ForAll("numbers") BigDecimal number, @ForAll("units") Unit unit) {
        assertThat(Value.parse(new Quantity(number, unit).toString())).isEqualTo(Value.measured(number, unit));
    }
}
