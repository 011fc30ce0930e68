package io.zhuji.core.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of goods when it is asked what applies to them. What is not known is absent.
 *
 * @param on         the date of the act
 * @param fromMonths the youngest age they are made for, in months
 * @param toMonths   the oldest, itself meant
 * @param amounts    amounts by name, each in the unit of the condition that asks for it
 * @param traits     traits by name, had or not had
 */
public record Goods(
        LocalDate on,
        Optional<Integer> fromMonths,
        Optional<Integer> toMonths,
        Map<String, BigDecimal> amounts,
        Map<String, Boolean> traits) {

    public Goods {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(fromMonths, "fromMonths");
        Objects.requireNonNull(toMonths, "toMonths");
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
    }

    /** Goods of which nothing is known but the day. */
    public static Goods on(LocalDate on) {
        return new Goods(on, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    /** The same, made for ages from the one to the other in months, both meant. */
    public Goods ages(int from, int to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("ages run from the younger to the older, were " + from + " to " + to);
        }
        return new Goods(on, Optional.of(from), Optional.of(to), amounts, traits);
    }

    /** The same, with an amount. */
    public Goods amount(String name, BigDecimal value) {
        Map<String, BigDecimal> more = new TreeMap<>(amounts);
        more.put(name, value);
        return new Goods(on, fromMonths, toMonths, more, traits);
    }

    /** The same, with or without a trait. */
    public Goods trait(String name, boolean has) {
        Map<String, Boolean> more = new TreeMap<>(traits);
        more.put(name, has);
        return new Goods(on, fromMonths, toMonths, amounts, more);
    }
}
