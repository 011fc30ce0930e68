package io.zhuji.evaluation.conformity;

import io.zhuji.core.finding.Gap;
import io.zhuji.core.quantity.Doubt;
import java.util.Locale;

/** Why a result could not be held against a limit, or makes a failure doubtful. */
enum Reason {
    /** No value is stated. */
    EMPTY(Gap.SUBJECT, true),
    /** NaN, infinity or a sign of a broken sheet. */
    NOT_A_NUMBER(Gap.SUBJECT, true),
    /** Value or unit cannot be read. */
    UNREADABLE(Gap.SUBJECT, true),
    /** The unit cannot be read. */
    UNIT_UNREADABLE(Gap.SUBJECT, true),
    /** One unit stands in the value and another beside it. */
    UNIT_TWICE(Gap.SUBJECT, true),
    /** The uncertainty or its coverage factor cannot be read. */
    UNCERTAINTY_UNREADABLE(Gap.SUBJECT, true),
    /** No test method is stated. */
    METHOD_MISSING(Gap.SUBJECT, true),
    /** Two different results are stated of one thing. */
    CONTRADICTION(Gap.SUBJECT, true),

    /** A word such as 合格 where a figure is due. */
    VALUE_IS_TEXT(Gap.SUBJECT, false),
    /** A content below nothing. */
    NEGATIVE(Gap.SUBJECT, false),
    UNIT_MISSING(Gap.SUBJECT, false),
    UNIT(Gap.SUBJECT, false),
    SCALE(Gap.SUBJECT, false),
    STRADDLES(Gap.SUBJECT, false),
    REPORTING_LIMIT(Gap.SUBJECT, false),
    UNCERTAINTY(Gap.SUBJECT, false),
    GUARD_BAND(Gap.SUBJECT, false),
    VARIABLE(Gap.SUBJECT, false),
    GRADE_ORDER(Gap.CATALOG, false),
    WORDING(Gap.SUBJECT, false),
    PARTS(Gap.SUBJECT, false),
    /** Tested by a method of another family. */
    METHOD_DIFFERS(Gap.SUBJECT, false),
    /** Whether the method's results compare with those of the standard's is not recorded. */
    METHOD_UNKNOWN(Gap.CATALOG, false),
    /** The limits differ by class, and the class is not told. */
    CLASS(Gap.SUBJECT, false),
    /** The limits differ by part, and the part is not told. */
    PART(Gap.SUBJECT, false),
    /** The limits differ by condition, and the condition is not told. */
    CONDITION(Gap.SUBJECT, false),
    /** The name stands for several indicators. */
    NAME(Gap.SUBJECT, false),
    /** The row of the catalog is not sure, or the standard may not apply. */
    UNSURE(Gap.CATALOG, false),
    /** The days of the report cannot be. */
    DATES(Gap.SUBJECT, false);

    private final Gap gap;
    private final boolean ofItem;

    Reason(Gap gap, boolean ofItem) {
        this.gap = gap;
        this.ofItem = ofItem;
    }

    Gap gap() {
        return gap;
    }

    /** Whether it is a fault of the result itself, whatever it is held against. */
    boolean ofItem() {
        return ofItem;
    }

    /** Its word in lines and findings: {@code method-missing}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason of(Doubt doubt) {
        return valueOf(doubt.name());
    }
}
