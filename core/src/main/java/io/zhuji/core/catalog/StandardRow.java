package io.zhuji.core.catalog;

import io.zhuji.core.standard.Standard;
import java.util.Optional;

/**
 * A standard as a pack holds it, with what does not belong to the standard itself.
 *
 * @param ages the ages its goods are meant for, where it says so
 */
record StandardRow(Standard standard, Optional<AgeScope> ages) {}
