package io.zhuji.core.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit (量值), the digits as written: {@code 0.50 mg/kg} is not {@code 0.5 mg/kg}.
 *
 * <p>At most {@value #MOST_DIGITS} digits, and a first and last digit within {@value #MOST_DIGITS} places of the point:
 * more is no measurement, and arithmetic on it would take memory without bound.
 *
 * @param number the digits; a negative scale says that the last written digit stands above the unit place, as in 14×10²
 * @param unit   the unit; {@link Unit#UNSTATED} where none was written
 */
public record Quantity(BigDecimal number, Unit unit) {

    static final int MOST_DIGITS = 60;

    /** Checks the number. */
    public Quantity {
        requireSound(number, "number");
        Objects.requireNonNull(unit, "unit");
    }

    /** A number and the unit of a UCUM code or everyday symbol, both as text. */
    public static Quantity of(String number, String unit) {
        return new Quantity(new BigDecimal(number), Unit.parse(unit));
    }

    static boolean sound(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    static BigDecimal requireSound(BigDecimal number, String name) {
        Objects.requireNonNull(number, name);
        if (!sound(number)) {
            throw new IllegalArgumentException(name + " must have at most " + MOST_DIGITS
                    + " digits and an exponent of at most " + MOST_DIGITS + ", has " + number.precision()
                    + " digits and scale " + number.scale());
        }
        return number;
    }

    /** The number and the symbol of the unit, as {@code 20 mg/kg}. */
    @Override
    public String toString() {
        return Wording.quantity(number, unit);
    }
}
