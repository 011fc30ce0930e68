package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.finding.Basis;
import java.util.Objects;

/**
 * How many at most a scheme honours in one round (限额).
 *
 * @param count        at most so many
 * @param years        one round every so many years
 * @param first        the year of the first round
 * @param verification how far the text behind it has been checked
 */
@JsonPropertyOrder({"count", "years", "first", "verification"})
public record Cap(int count, int years, int first, Basis.Verification verification) {

    public Cap {
        if (count < 1 || years < 1) {
            throw new IllegalArgumentException("a cap is 1 or more in 1 or more years, was " + count + " in " + years);
        }
        Objects.requireNonNull(verification, "verification");
    }

    /** Whether there is a round in that year. */
    public boolean roundIn(int year) {
        return year >= first && (year - first) % years == 0;
    }
}
