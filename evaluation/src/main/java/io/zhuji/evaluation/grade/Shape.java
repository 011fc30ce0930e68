package io.zhuji.evaluation.grade;

import java.util.List;

/**
 * The members an object of a scheme may have: the first {@code required} must be there, the others may.
 *
 * @param required how many of the names must be there
 * @param names    the names
 */
record Shape(int required, List<String> names) {

    static final Shape SCHEME = of(
            9,
            "format",
            "id",
            "edition",
            "zh",
            "en",
            "status",
            "verification",
            "licence",
            "sources",
            "frame",
            "from",
            "to",
            "order",
            "levels",
            "facts",
            "items",
            "totals",
            "gates",
            "grades",
            "term",
            "cap",
            "ranking",
            "gaps");
    static final Shape NAMED = of(3, "id", "zh", "en");
    static final Shape FACT =
            of(4, "id", "zh", "en", "kind", "unit", "better", "from", "to", "words", "fixed", "after");
    static final Shape ITEM = of(
            3,
            "id",
            "zh",
            "en",
            "group",
            "notApplicable",
            "evidence",
            "verification",
            "tiers",
            "variants",
            "points",
            "floor");
    static final Shape POINTS = of(2, "of", "full");
    static final Shape VARIANT = of(1, "when", "tiers", "gap", "full");
    static final Shape TIER = of(1, "when", "points", "level");
    static final Shape TOTAL = of(4, "id", "zh", "en", "kind", "group", "members", "full", "fewest", "level");
    static final Shape MEMBER = of(1, "of", "weight");
    static final Shape GATE = of(4, "id", "zh", "en", "when", "verification");
    static final Shape GRADE = of(4, "id", "zh", "en", "when", "verification", "renewal");
    static final Shape CELL =
            of(0, "of", "atLeast", "atMost", "above", "below", "is", "level", "listedIn", "code", "met", "gap");
    static final Shape TERM =
            of(1, "years", "verification", "renewalMonths", "recalculateMonths", "reportMonths", "stepwise");
    static final Shape CAP = of(3, "count", "years", "first", "verification");
    static final Shape RANKING = of(1, "entry");

    private static Shape of(int required, String... names) {
        return new Shape(required, List.of(names));
    }

    List<String> requiredNames() {
        return names.subList(0, required);
    }
}
