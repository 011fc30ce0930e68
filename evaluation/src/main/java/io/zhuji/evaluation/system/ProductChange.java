package io.zhuji.evaluation.system;

import io.zhuji.core.finding.Finding;
import io.zhuji.core.finding.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change after which the enterprise's standards have to be looked at again (EP-19): a new or improved product, a new process or
 * technology.
 *
 * @param product what changed
 * @param change  how, in words of the host
 * @param on      the day
 */
public record ProductChange(String product, String change, LocalDate on) {

    public ProductChange {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(on, "on");
    }

    /**
     * One state of a standard of a product.
     *
     * @param product  the product it is for
     * @param standard the number of the standard
     * @param on       when it was made, revised or found to need no change
     */
    public record Reviewed(String product, String standard, LocalDate on) {

        public Reviewed {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The changes no standard has followed by a day: due, overdue, or of a product without a standard.
     *
     * @param changes findings point at {@code /changes/i}
     * @param days    how many days the enterprise gives itself, for the law names none; the last is still in time
     */
    public static List<Finding> open(List<ProductChange> changes, List<Reviewed> reviewed, int days, LocalDate on) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1, was " + days);
        }
        Map<String, Reviewed> latest = new TreeMap<>();
        for (Reviewed review : reviewed) {
            if (!review.on().isAfter(on)) {
                latest.merge(
                        review.product(), review, (one, other) -> other.on().isAfter(one.on()) ? other : one);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ProductChange change = changes.get(i);
            Pointer at = Pointer.ROOT.then("changes").then(i);
            Optional<Reviewed> review = Optional.ofNullable(latest.get(change.product()));
            if (change.on().isAfter(on)
                    || review.isPresent() && !review.get().on().isBefore(change.on())) {
                continue;
            }
            if (review.isEmpty()) {
                findings.add(Conclusions.NO_STANDARD.at(
                        at, change.product(), change.change(), change.on().toString()));
                continue;
            }
            LocalDate last = change.on().plusDays(days);
            findings.add((on.isAfter(last) ? Conclusions.UPDATE_OVERDUE : Conclusions.UPDATE_DUE)
                    .at(
                            at,
                            change.product(),
                            change.change(),
                            change.on().toString(),
                            last.toString(),
                            review.get().standard()));
        }
        return findings;
    }
}
