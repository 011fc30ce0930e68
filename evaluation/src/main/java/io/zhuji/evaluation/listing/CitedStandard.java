package io.zhuji.evaluation.listing;

import io.zhuji.core.catalog.Resolution;
import java.util.Optional;

/**
 * A citation with all that the rules may ask about it.
 *
 * @param cited      the citation
 * @param meaning    what the attribute means in which it stands
 * @param resolution what the catalog knows of it on the date of the act; empty for a malformed one
 * @param takenOver  what the catalog knows of its direct successor, where it names one
 */
record CitedStandard(Cited cited, Meaning meaning, Optional<Resolution> resolution, Optional<Resolution> takenOver) {}
