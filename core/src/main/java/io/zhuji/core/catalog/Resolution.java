package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.util.Objects;
import java.util.Optional;

/**
 * What the catalog knows of one reference on one day.
 *
 * @param reference what was asked for
 * @param standing  where it stands on that day
 * @param standard  the edition meant: the one cited, or for an undated reference the one in force
 * @param successor the direct successor, where that edition has one that is in force or announced
 * @param certain   whether the standing rests on a row of confidence A or B; else it supports at most SUSPECT
 */
public record Resolution(
        StandardReference reference,
        Standing standing,
        Optional<Standard> standard,
        Optional<StandardNumber> successor,
        boolean certain) {

    public Resolution {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(successor, "successor");
    }
}
