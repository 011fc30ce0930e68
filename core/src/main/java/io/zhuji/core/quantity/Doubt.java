package io.zhuji.core.quantity;

/** Why a statement could not be judged. */
public enum Doubt {
    /** A unit is missing on one side. */
    UNIT_MISSING,
    /** The units measure different things or one figure has no single meaning in the other. */
    UNIT,
    /** One is a number, the other a grade or a name, or the grades are of two standards. */
    SCALE,
    /** Part of what the statement allows lies inside and part outside. */
    STRADDLES,
    /** Not detected, but from which amount on would it have been detected? */
    REPORTING_LIMIT,
    /** The decision rule asks for the measurement uncertainty and there is none. */
    UNCERTAINTY,
    /** The value lies in a guard band. */
    GUARD_BAND,
    /** A value that the limit's formula depends on is missing. */
    VARIABLE,
    /** Which end of the grade scale is better is not known. */
    GRADE_ORDER,
    /** The words differ and no list says whether that matters. */
    WORDING,
    /** Parts of a sum are missing. */
    PARTS
}
