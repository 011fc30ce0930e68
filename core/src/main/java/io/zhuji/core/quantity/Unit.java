package io.zhuji.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of measurement (计量单位) by its UCUM code, with an exact factor: {@code mg/kg}, {@code mg/(100.g)},
 * {@code kW.h/(24.h)}.
 *
 * <p>Units are comparable when a number in the one has one true meaning in the other. That asks more than equal
 * dimensions: milligrams in a litre of liquid are not milligrams in a cubic metre of air, a fraction of mass is not one
 * of volume, a torque is not an energy. What stands in braces ({@code mA{peak}}, {@code L/{cycle}/kg}) is a dimension of
 * its own. Hardness, pH and sound levels have units that meet only themselves.
 *
 * <p>A plain {@code %}, {@code ‰}, {@code [ppm]} or {@code [ppb]} is taken as a fraction by mass beside a fraction by
 * mass and as a number beside a number; it never meets a fraction by volume. So
 * being comparable is not handed on: mg/kg and a ratio both meet per cent, not each other. Equal when the codes are equal.
 */
public final class Unit implements Scale {

    /** No unit was written. Meets only itself and what is customarily written without a unit. */
    public static final Unit UNSTATED = new Unit("", "", Rational.ONE, Rational.ZERO, "?", Kind.UNSTATED);

    /** A plain number: a ratio, an index. */
    public static final Unit ONE = new Unit("1", "", Rational.ONE, Rational.ZERO, "", Kind.NUMBER);

    enum Kind {
        PLAIN,
        UNSTATED,
        NUMBER,
        FRACTION,
        MASS_FRACTION,
        VOLUME_FRACTION,
        AMOUNT_FRACTION,
        IN_LIQUID,
        IN_AIR,
        DENSITY,
        TORQUE;

        boolean meets(Kind other) {
            return this == FRACTION && (other == MASS_FRACTION || other == NUMBER)
                    || other == FRACTION && (this == MASS_FRACTION || this == NUMBER);
        }
    }

    private final String code;
    private final String symbol;
    private final Rational factor;
    private final Rational offset;
    private final String dimension;
    private final Kind kind;
    private final boolean nonNegative;

    Unit(String code, String symbol, Rational factor, Rational offset, String dimension, Kind kind) {
        this.code = code;
        this.symbol = symbol;
        this.factor = factor;
        this.offset = offset;
        this.dimension = dimension.intern();
        this.kind = kind;
        this.nonNegative = nonNegative(kind, dimension);
    }

    /**
     * Reads a UCUM code or a unit as people write it: {@code mg／kg}, {@code 毫克/千克}, {@code ㎎/㎏}, {@code ℃},
     * {@code kWh/24h}, {@code 勒克斯}; empty text is {@link #UNSTATED}.
     *
     * @throws IllegalArgumentException if the text is no unit; the message quotes it
     */
    @JsonCreator
    public static Unit parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a unit: '" + Reading.shortened(text) + "'"));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    public static Optional<Unit> tryParse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            return Optional.of(UNSTATED);
        }
        if (text.length() > Glyphs.LONGEST) {
            return Optional.empty();
        }
        Glyphs glyphs = Glyphs.of(text);
        String folded = glyphs.text().strip();
        if (folded.equals("1") || folded.equals("-")) {
            return Optional.of(ONE);
        }
        UnitReader reader = new UnitReader(folded, 0);
        Unit unit = reader.read();
        return unit != UNSTATED && reader.at() == folded.length() ? Optional.of(unit) : Optional.empty();
    }

    /** The UCUM code, own units in braces; empty for {@link #UNSTATED}. */
    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The code as it is printed: {@code mg/m³}, {@code ℃}, {@code μg/g}; empty where none is. */
    public String symbol() {
        return symbol;
    }

    /** Whether a number on this unit is customarily written without one, as pH and ratios are. */
    public boolean writtenWithout() {
        return kind == Kind.UNSTATED || kind == Kind.NUMBER && factor.equals(Rational.ONE) || code.equals("[pH]");
    }

    /** Whether a number in this unit has one meaning in the other. */
    public boolean comparableWith(Unit other) {
        if (this == other) {
            return true;
        }
        return dimension.equals(other.dimension) && (kind == other.kind || kind.meets(other.kind))
                || kind == Kind.UNSTATED && other.writtenWithout()
                || other.kind == Kind.UNSTATED && writtenWithout();
    }

    /** Whether no quantity in this unit lies below 0: masses, concentrations, fractions by mass or volume. */
    boolean nonNegative() {
        return nonNegative;
    }

    private static boolean nonNegative(Kind kind, String dimension) {
        return switch (kind) {
            case MASS_FRACTION, VOLUME_FRACTION, AMOUNT_FRACTION, IN_LIQUID, IN_AIR, DENSITY -> true;
            default -> dimension.equals("g") || dimension.equals("g.m-2") || dimension.contains("[CFU]");
        };
    }

    /**
     * A number of this unit in another one, without loss.
     *
     * @return empty where the two are not comparable
     */
    public Optional<Rational> convert(BigDecimal number, Unit to) {
        return convert(Rational.of(number), to);
    }

    Optional<Rational> convert(Rational number, Unit to) {
        return comparableWith(to) ? Optional.of(to.fromBase(toBase(number))) : Optional.empty();
    }

    /** As {@link #convert(BigDecimal, Unit)}, across a gap that a stated fact bridges. */
    public Optional<Rational> convert(BigDecimal number, Unit to, Bridge bridge) {
        Rational exact = Rational.of(number);
        return convert(exact, to).or(() -> bridge.cross(exact, this, to));
    }

    Rational toBase(Rational number) {
        Rational scaled = factor == Rational.ONE ? number : number.times(factor);
        return offset == Rational.ZERO ? scaled : scaled.plus(offset);
    }

    Rational fromBase(Rational base) {
        Rational shifted = offset == Rational.ZERO ? base : base.minus(offset);
        return factor == Rational.ONE ? shifted : shifted.over(factor);
    }

    Rational factor() {
        return factor;
    }

    String dimension() {
        return dimension;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
