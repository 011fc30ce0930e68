package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Goods;
import io.zhuji.core.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was tested (样品), as far as it is stated.
 *
 * @param name         the product's name
 * @param category     our id of the kind of goods, such as {@code cloth.infant}; empty where not known
 * @param productClass the class or grade stated for the product, such as {@code A} or {@code 一等品}; empty for none
 * @param part         which part of the product the sample is; empty for the whole
 * @param batch        the batch; empty for none
 * @param specimens    the marks of the specimens; empty where none are listed
 * @param fromMonths   the youngest age it is made for, in months
 * @param toMonths     the oldest, itself meant
 * @param traits       traits by name, had or not had, such as {@code contact-with-skin}
 * @param amounts      amounts by name, each in the unit the catalog's condition asks in
 * @param values       values that formulas of limits depend on, by name
 */
public record Sample(
        String name,
        String category,
        String productClass,
        String part,
        String batch,
        List<String> specimens,
        Optional<Integer> fromMonths,
        Optional<Integer> toMonths,
        Map<String, Boolean> traits,
        Map<String, BigDecimal> amounts,
        Map<String, Quantity> values) {

    /** Nothing is stated of it. */
    public static final Sample NONE =
            new Sample("", "", "", "", "", List.of(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    /** Copies lists and maps; ages run from the younger to the older. */
    public Sample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(productClass, "productClass");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(batch, "batch");
        specimens = List.copyOf(specimens);
        Objects.requireNonNull(fromMonths, "fromMonths");
        Objects.requireNonNull(toMonths, "toMonths");
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        if (fromMonths.isPresent() && toMonths.isPresent() && toMonths.get().compareTo(fromMonths.get()) < 0) {
            throw new IllegalArgumentException(
                    "ages run from the younger to the older, were " + fromMonths.get() + " to " + toMonths.get());
        }
    }

    /** What the catalog is asked with on a day. */
    Goods goods(LocalDate on) {
        return new Goods(on, fromMonths, toMonths, amounts, traits);
    }
}
