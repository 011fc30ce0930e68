package io.zhuji.evaluation.supervision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An inspection somebody made or plans (监督抽查), as departments tell each other.
 *
 * @param row       its line in the source, for messages
 * @param authority who inspects
 * @param level     how high: 1 the state, 2 a province, 3 a city, 4 a county
 * @param product   what: producer, standard, brand and model in one text of the host, the same for the same product
 * @param on        the day
 */
public record Inspection(int row, String authority, int level, String product, LocalDate on) {

    public Inspection {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(on, "on");
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level must be 1..4, was " + level);
        }
    }
}
