package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.catalog.Transition;
import io.zhuji.core.standard.Standard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A citation with all that the rules may ask about it.
 *
 * @param cited         the citation
 * @param name          the name of the attribute in which it stands
 * @param meaning       what that attribute means
 * @param resolution    what the catalog knows of it on the date of the act; empty for a malformed one
 * @param successorFrom the first day of its direct successor, where that is known
 * @param transition    the change by which it ends, where it is a mandatory one
 * @param otherEditions for a number the catalog does not hold, the editions of the same series it does hold, joined by
 *                      commas
 * @param notForInfants whether it says of itself that it is not for infants of up to 36 months
 * @param repeated      whether another attribute before it cites the same number
 */
record CitedStandard(
        Cited cited,
        String name,
        Meaning meaning,
        Optional<Resolution> resolution,
        Optional<LocalDate> successorFrom,
        Optional<Transition> transition,
        String otherEditions,
        boolean notForInfants,
        boolean repeated) {

    /** Whether it stands under a name that is for something else, such as 颜色. */
    boolean misplaced() {
        return meaning == Meaning.OTHER && name.contains("颜色") || meaning == Meaning.COMPOSITION;
    }

    /** The first day it is out of force, where that is known. */
    Optional<LocalDate> end() {
        return transition
                .map(Transition::on)
                .or(() -> resolution.flatMap(Resolution::standard).flatMap(Standard::withdrawn))
                .or(() -> successorFrom);
    }
}
