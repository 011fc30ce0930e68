package io.zhuji.evaluation.impact;

import io.zhuji.core.change.Footing;
import io.zhuji.core.finding.Report;
import java.time.LocalDate;
import java.util.Set;

/**
 * The verdicts on subjects of one kind under one catalog.
 *
 * @param <S> the subject: a listing, a declaration
 */
public interface Verdicts<S> {

    /** What the host calls the subject; may be empty. */
    String id(S subject);

    /**
     * What a verdict on it stands on. It is the same under every catalog and on every day; a subject whose verdict can change
     * for a thing of the catalog that is not among it is not found when that thing changes.
     */
    Set<Footing> footings(S subject);

    /** The ids of the legal grounds that the rules stand on; all subjects are looked at again when one of them changes. */
    Set<String> law();

    /**
     * The verdict.
     *
     * @param on the date of the act
     */
    Report report(S subject, LocalDate on);
}
