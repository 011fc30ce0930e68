package io.zhuji.core.quantity;

/**
 * A line, ladder or list on which limits and statements lie (标度): a unit of measurement, the grades of one standard,
 * or words.
 *
 * <p>Two statements meet only on one scale. Which direction is better belongs to the indicator, not to the scale of a
 * number; a grade scale does know its better end.
 */
public sealed interface Scale permits Unit, GradeScale, Words {

    /** A short name of the scale: the UCUM code of a unit, the id of a grade scale, or {@code names}. */
    String code();
}
