package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A stated fact by which figures in units that measure different things become comparable (换算条件).
 *
 * <p>Without it the units are not comparable, for the figure would have more than one meaning.
 */
public sealed interface Bridge {

    /**
     * The surface in contact with a mass of food (面积质量比): between {@code mg/dm2} and {@code mg/kg}. GB 4806 takes
     * 6 dm² per kg by convention; a small bowl has more.
     *
     * @param squareDecimetresPerKilogram above 0
     */
    record SurfaceToMass(BigDecimal squareDecimetresPerKilogram) implements Bridge {

        /** Checks the ratio. */
        public SurfaceToMass {
            requirePositive(squareDecimetresPerKilogram, "squareDecimetresPerKilogram");
        }
    }

    /**
     * A gas of one kind in a known state (摩尔质量与气体状态): between a fraction by volume in {@code [ppm]} and
     * {@code mg/m3}, as an ideal gas.
     *
     * @param molarMass grams per mole
     * @param kelvin    absolute temperature
     * @param kilopascal pressure
     */
    record Gas(BigDecimal molarMass, BigDecimal kelvin, BigDecimal kilopascal) implements Bridge {

        // CODATA 2018, exact since the SI of 2019: N_A k = 8.31446261815324 J/(mol K)
        private static final Rational GAS_CONSTANT = Rational.exact(new BigDecimal("8.31446261815324"));

        /** Checks the state. */
        public Gas {
            requirePositive(molarMass, "molarMass");
            requirePositive(kelvin, "kelvin");
            requirePositive(kilopascal, "kilopascal");
        }

        /** Grams in a cubic metre of the pure gas. */
        Rational density() {
            return Rational.exact(molarMass)
                    .times(Rational.exact(kilopascal))
                    .times(Rational.of(1000))
                    .over(GAS_CONSTANT.times(Rational.exact(kelvin)));
        }
    }

    /** The density of a liquid (密度): between {@code g/L} or {@code mg/L} and {@code g/kg} or {@code mg/kg}. */
    record Density(BigDecimal gramsPerMillilitre) implements Bridge {

        /** Checks the density. */
        public Density {
            requirePositive(gramsPerMillilitre, "gramsPerMillilitre");
        }
    }

    /** A current or voltage of sine shape (正弦波): between {@code {rms}} and {@code {peak}} values, by the root of two. */
    record SineWave() implements Bridge {

        // to 60 digits: no figure of at most 60 digits divided by it lands on another one
        private static final Rational ROOT =
                Rational.exact(new BigDecimal("1.41421356237309504880168872420969807856967187537694807317668"));
    }

    /** A number across the gap; empty where this fact does not bridge these two units. */
    default Optional<Rational> cross(Rational number, Unit from, Unit to) {
        Rational there = factor(from, to);
        if (there != null) {
            return Optional.of(to.fromBase(from.toBase(number).times(there)));
        }
        Rational back = factor(to, from);
        return back == null
                ? Optional.empty()
                : Optional.of(to.fromBase(from.toBase(number).over(back)));
    }

    private @org.jspecify.annotations.Nullable Rational factor(Unit from, Unit to) {
        if (this instanceof SurfaceToMass surface) {
            // g per m² times m² per g of food
            return from.dimension().equals("g.m-2") && byMass(to)
                    ? Rational.exact(surface.squareDecimetresPerKilogram()).times(Rational.of(1, 100_000))
                    : null;
        }
        if (this instanceof Gas gas) {
            boolean volume = from.kind() == Unit.Kind.VOLUME_FRACTION
                    || from.kind() == Unit.Kind.AMOUNT_FRACTION
                    || from.kind() == Unit.Kind.FRACTION;
            return volume && to.kind() == Unit.Kind.IN_AIR ? gas.density() : null;
        }
        if (this instanceof Density density) {
            return from.kind() == Unit.Kind.IN_LIQUID && byMass(to)
                    ? Rational.exact(density.gramsPerMillilitre())
                            .times(Rational.of(1_000_000))
                            .inverse()
                    : null;
        }
        return from.dimension().replace("{rms}", "{peak}").equals(to.dimension())
                        && from.dimension().contains("{rms}")
                ? SineWave.ROOT
                : null;
    }

    private static boolean byMass(Unit unit) {
        return unit.kind() == Unit.Kind.MASS_FRACTION || unit.kind() == Unit.Kind.FRACTION;
    }

    private static void requirePositive(BigDecimal number, String name) {
        Quantity.requireSound(Objects.requireNonNull(number, name), name);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above 0, was " + number);
        }
    }
}
