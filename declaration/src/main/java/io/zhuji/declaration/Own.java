package io.zhuji.declaration;

import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.PreparedLimit;
import java.util.List;
import java.util.Optional;

/**
 * A declared indicator, ready to be held against those of standards.
 *
 * @param at       its place
 * @param declared the indicator
 * @param meant    the indicators of the catalog it may be, by id or by name; none where the catalog knows none
 * @param limit    its limit, ready
 * @param text     its limit as text
 * @param methods  its methods, with their families as far as the catalog knows them
 * @param cited    what the catalog knows of each of them; empty for one that is no standard
 */
record Own(
        Pointer at,
        DeclaredIndicator declared,
        List<Indicator> meant,
        PreparedLimit limit,
        String text,
        List<TestMethod> methods,
        List<Optional<Resolution>> cited) {}
