package io.zhuji.evaluation.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The risks a standard for audits of a declared level allows, as data with its edition.
 *
 * @param standard      the number of the standard, with its year
 * @param population    {@code large} for a share of a large population, {@code small} for items of a small one
 * @param contradicting the highest risk of contradicting a true declaration
 * @param missing       the highest risk of missing the limiting level of a plan
 */
public record AuditScheme(String standard, String population, Probability contradicting, Probability missing) {

    public AuditScheme {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(contradicting, "contradicting");
        Objects.requireNonNull(missing, "missing");
    }

    /** The schemes that come with the library. */
    public static List<AuditScheme> builtIn() {
        List<AuditScheme> schemes = new ArrayList<>();
        for (Map<String, Object> row : DataFile.read("audit-schemes.json").rows("schemes")) {
            schemes.add(new AuditScheme(
                    DataFile.text(row, "standard"),
                    DataFile.text(row, "population"),
                    Probability.ofPercent(DataFile.decimal(row, "contradicting_percent")),
                    Probability.ofPercent(DataFile.decimal(row, "missing_percent"))));
        }
        return List.copyOf(schemes);
    }

    /** The built-in scheme of a standard, such as {@code GB/T 2828.4-2008}. */
    public static Optional<AuditScheme> of(String standard) {
        return builtIn().stream().filter(s -> s.standard().equals(standard)).findFirst();
    }
}
