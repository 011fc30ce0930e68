package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.finding.Basis;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How long a grade lasts and how it is kept (有效期): its years, the window to renew it, what a new edition of the scheme
 * or a change of the holder asks for.
 *
 * <p>A grade given on a day is valid through the corresponding day of its last year; 2024-02-29 and three years give
 * 2027-02-28. The window to renew it are the last months of that time.
 *
 * @param years             how many years a grade lasts
 * @param renewalMonths     how many months before its end it can be renewed; 0 where no window is known
 * @param recalculateMonths within how many months of a new edition its holder judges anew; 0 where nothing is known
 * @param reportMonths      within how many months a change of the holder is reported; 0 where nothing is known
 * @param stepwise          whether a holder may apply only for the next higher grade, a first applicant for any
 * @param verification      how far the text behind it has been checked
 */
@JsonPropertyOrder({"years", "renewalMonths", "recalculateMonths", "reportMonths", "stepwise", "verification"})
public record Term(
        int years,
        int renewalMonths,
        int recalculateMonths,
        int reportMonths,
        boolean stepwise,
        Basis.Verification verification) {

    /** How a grade is renewed. */
    public enum Renewal {
        /** Its holder declares again. */
        SELF_DECLARATION,
        /** Its holder applies for an examination, with sampling on site. */
        RE_EXAMINATION
    }

    /** Where a grade stands in its time. */
    public enum State {
        NOT_YET,
        VALID,
        /** Valid, and in the window to renew it. */
        RENEWAL_DUE,
        EXPIRED
    }

    public Term {
        if (years < 1 || renewalMonths < 0 || renewalMonths > years * 12 || recalculateMonths < 0 || reportMonths < 0) {
            throw new IllegalArgumentException("years of a term are 1 or more and its months not negative, was " + years
                    + " years, " + renewalMonths + ", " + recalculateMonths + ", " + reportMonths + " months");
        }
        Objects.requireNonNull(verification, "verification");
    }

    /** The last day a grade given on that day is valid. */
    public LocalDate until(LocalDate given) {
        return given.plusYears(years);
    }

    /** The first day on which a grade given on that day can be renewed. */
    public LocalDate renewalOpens(LocalDate given) {
        return until(given).minusMonths(renewalMonths);
    }

    /** Where a grade given on one day stands on another. */
    public State state(LocalDate given, LocalDate on) {
        if (on.isBefore(given)) {
            return State.NOT_YET;
        }
        if (on.isAfter(until(given))) {
            return State.EXPIRED;
        }
        return renewalMonths > 0 && !on.isBefore(renewalOpens(given)) ? State.RENEWAL_DUE : State.VALID;
    }

    /** The last day to judge anew after an edition that came in force on that day. */
    public LocalDate recalculateBy(LocalDate edition) {
        return edition.plusMonths(recalculateMonths);
    }

    /** The last day to report a change of that day. */
    public LocalDate reportBy(LocalDate change) {
        return change.plusMonths(reportMonths);
    }
}
