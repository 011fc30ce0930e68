package io.zhuji.evaluation.conformity;

import io.zhuji.core.indicator.Indicator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sampling plan of a report (抽样方案): how many nonconforming units of a class of nonconformity a batch may have in its
 * sample. Where plans come from (GB/T 2828.1, a product's own rules) is not asked; the numbers are data.
 *
 * @param size    how many units are tested (样本量 n); empty where not stated
 * @param classes the classes of nonconformity (不合格分类), the gravest first
 */
public record Plan(Optional<Integer> size, List<SeverityClass> classes) {

    /**
     * One class of nonconformity (A类, B类, C类不合格).
     *
     * @param name   its name
     * @param accept the most nonconforming units with which the batch is accepted (接收数 Ac)
     * @param reject the fewest with which it is rejected (拒收数 Re)
     * @param items  the indicators that count under it, as the report names them; empty where the items say it themselves
     */
    public record SeverityClass(String name, int accept, int reject, List<String> items) {

        /** Checks the numbers; copies the items. */
        public SeverityClass {
            Objects.requireNonNull(name, "name");
            if (accept < 0 || reject <= accept) {
                throw new IllegalArgumentException(
                        "0 <= accept < reject for class '" + name + "', were " + accept + " and " + reject);
            }
            items = List.copyOf(items);
        }

        boolean names(String item) {
            String key = Indicator.nameKey(item);
            for (String own : items) {
                if (own.equals(item) || !key.isEmpty() && Indicator.nameKey(own).equals(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Copies the classes; the size is positive. */
    public Plan {
        Objects.requireNonNull(size, "size");
        classes = List.copyOf(classes);
        if (size.isPresent() && size.get() < 1) {
            throw new IllegalArgumentException("a sample holds one unit or more, was " + size.get());
        }
    }

    /** The class an item counts under: the one it names, else the one that lists it, else the only one. */
    Optional<SeverityClass> classOf(TestReport.Item item) {
        for (SeverityClass one : classes) {
            if (item.severity().isEmpty() ? one.names(item.name()) : one.name().equals(item.severity())) {
                return Optional.of(one);
            }
        }
        boolean only = classes.size() == 1
                && item.severity().isEmpty()
                && classes.get(0).items().isEmpty();
        return only ? Optional.of(classes.get(0)) : Optional.empty();
    }
}
