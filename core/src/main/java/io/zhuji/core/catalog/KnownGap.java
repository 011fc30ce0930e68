package io.zhuji.core.catalog;

import io.zhuji.core.indicator.Requirement.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a catalog knows that it does not hold (目录缺口). What rests on it is UNKNOWN; the figure of an older edition never stands in.
 *
 * @param document the standard's number, or the name of a document
 * @param kind     what is not held
 * @param coverage how much of its requirements is held, and what is known to be missing
 * @param older    for {@link Kind#REQUIREMENTS}, the older edition whose figures are held and do not stand in
 * @param goods    the kinds of goods for which the law makes it binding, by id
 */
public record KnownGap(String document, Kind kind, Coverage coverage, Optional<String> older, List<String> goods) {

    /** What is not held. */
    public enum Kind {
        /** Requirements, or some of them. */
        REQUIREMENTS("要求", "requirements"),
        /** The first day in force. */
        FIRST_DAY("实施日期", "first day in force"),
        /** Whether it is in force is not settled. */
        STANDING("现行状态", "whether it is in force");

        private final Wording wording;

        Kind(String zh, String en) {
            this.wording = new Wording(zh, en);
        }

        /** In words. */
        public Wording wording() {
            return wording;
        }
    }

    public KnownGap {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(older, "older");
        goods = List.copyOf(goods);
    }
}
