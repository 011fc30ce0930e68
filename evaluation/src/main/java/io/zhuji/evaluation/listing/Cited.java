package io.zhuji.evaluation.listing;

import io.zhuji.core.finding.Pointer;
import io.zhuji.core.standard.Standing;
import java.util.Objects;
import java.util.Optional;

/**
 * A standard cited by a listing, and where it stands on the date of the act.
 *
 * @param at        the place of the value it was read from
 * @param written   the words of the number as they stand there
 * @param number    its normal form; what was written where the number is malformed
 * @param standing  where it stands
 * @param successor the number that takes its place, where one is known
 */
public record Cited(Pointer at, String written, String number, Standing standing, Optional<String> successor) {

    public Cited {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(successor, "successor");
    }
}
