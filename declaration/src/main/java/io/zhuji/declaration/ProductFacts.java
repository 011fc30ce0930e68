package io.zhuji.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.catalog.Goods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts about a product by which it is decided whether a standard applies to it (适用条件).
 *
 * @param fromMonths the youngest age it is made for, in months
 * @param toMonths   the oldest, itself meant
 * @param amounts    amounts by the names the catalog's conditions use, each in the unit of the condition
 * @param traits     traits by the names the catalog's conditions use, had or not had
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"fromMonths", "toMonths", "amounts", "traits"})
public record ProductFacts(
        Optional<Integer> fromMonths,
        Optional<Integer> toMonths,
        Map<String, BigDecimal> amounts,
        Map<String, Boolean> traits) {

    /** Nothing known. */
    public static final ProductFacts NONE = new ProductFacts(Optional.empty(), Optional.empty(), Map.of(), Map.of());

    /** Checks the ages and copies the rest, in the order of the names. */
    public ProductFacts {
        Objects.requireNonNull(fromMonths, "fromMonths");
        Objects.requireNonNull(toMonths, "toMonths");
        if (fromMonths.isPresent() != toMonths.isPresent()
                || fromMonths.isPresent() && (fromMonths.get() < 0 || toMonths.get() < fromMonths.get())) {
            throw new IllegalArgumentException(
                    "ages run from the younger to the older, were " + fromMonths + " to " + toMonths);
        }
        amounts = amounts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(amounts));
        traits = traits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(traits));
        amounts.keySet().forEach(name -> Told.require("name of an amount", name));
        traits.keySet().forEach(name -> Told.require("name of a trait", name));
    }

    /** The same as the catalog asks for it, on a day. */
    public Goods on(LocalDate day) {
        return new Goods(day, fromMonths, toMonths, amounts, traits);
    }
}
