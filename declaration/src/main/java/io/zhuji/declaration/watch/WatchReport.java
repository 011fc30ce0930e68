package io.zhuji.declaration.watch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a watch found (跟踪报告).
 *
 * @param from         the day that is compared with
 * @param until        the last day that was looked at
 * @param declarations how many are watched
 * @param judged       how many of them had to be judged
 * @param notices      by day, then the most urgent kind, then by declaration
 * @param unmatched    changes of products that no declaration is about
 * @param complete     false when a rule failed, so that silence proves nothing
 * @param editions     what it rests on, by name
 */
public record WatchReport(
        LocalDate from,
        LocalDate until,
        int declarations,
        int judged,
        List<Notice> notices,
        List<ProductChange> unmatched,
        boolean complete,
        Map<String, String> editions) {

    /** Copies the lists. */
    public WatchReport {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        notices = List.copyOf(notices);
        unmatched = List.copyOf(unmatched);
        editions = Collections.unmodifiableMap(new TreeMap<>(editions));
    }
}
