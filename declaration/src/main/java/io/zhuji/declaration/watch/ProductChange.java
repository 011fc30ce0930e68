package io.zhuji.declaration.watch;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A product was changed (产品变更), as the host's product data tells.
 *
 * @param product  which: its GTIN, model or name, as the declaration has it
 * @param on       the first day the changed product is made
 * @param kind     in which way
 * @param assessed the day on which the enterprise assessed its own standards for it, where it has
 */
public record ProductChange(String product, LocalDate on, Kind kind, Optional<LocalDate> assessed) {

    /** In which way a product changes (Measures for promoting enterprise standardization, article 19). */
    public enum Kind {
        /** 研制新产品: a new one under the same declaration. */
        NEW,
        /** 改进产品. */
        IMPROVED,
        /** 技术改造. */
        RENOVATED
    }

    public ProductChange {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(assessed, "assessed");
    }

    /** A change for which no assessment is known. */
    public static ProductChange of(String product, LocalDate on, Kind kind) {
        return new ProductChange(product, on, kind, Optional.empty());
    }
}
