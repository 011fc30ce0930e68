package io.zhuji.declaration;

import java.util.List;
import java.util.Optional;

/**
 * The declared indicators held against one standard.
 *
 * @param standard     the standard, with its requirements
 * @param certain      whether it is beyond doubt that the standard applies and is in force
 * @param executed     whether it is executed itself, so that what is not declared apart is promised all the same
 * @param productClass the class of it that is due or declared; empty where it has none or none is told
 * @param lines        what is not met, or cannot be held against it, in the order of its requirements
 */
record Against(
        PreparedStandard standard,
        boolean certain,
        boolean executed,
        Optional<String> productClass,
        List<Line> lines) {}
