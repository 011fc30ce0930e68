package io.zhuji.core.compare;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one set of requirements is against another (标准比对), row by row and on the whole.
 *
 * @param a       the name of the first, whose standing is told
 * @param b       the name of the second, against which it is held
 * @param overall what the first is on the whole: an item it lacks is a loosening, one it adds a tightening, and rows that
 *                cannot be compared count for nothing
 * @param rows    the rows, in the order of the first and then of the second
 */
@JsonPropertyOrder({"a", "b", "overall", "rows"})
public record Comparison(String a, String b, Relation overall, List<Row> rows) {

    /**
     * One indicator of the two.
     *
     * @param indicator what is limited
     * @param a         the requirement of the first; empty where it has none
     * @param b         the requirement of the second; empty where it has none
     * @param relation  what the first is against the second
     * @param reason    for {@link Relation#NOT_COMPARABLE} why: {@code quantity}, {@code basis}, {@code method}, {@code base}, {@code part},
     *                  {@code class}, {@code parameter}, {@code unit}, {@code wording}, {@code a-not-held}, {@code b-not-held};
     *                  {@code implies} and {@code implied} where a limit on another basis decides; else empty
     * @param cautions  what the words of the two leave open: {@code part}, {@code condition}, {@code method}
     */
    @JsonPropertyOrder({"indicator", "a", "b", "relation", "reason", "cautions"})
    public record Row(
            Indicator indicator,
            Optional<Requirement> a,
            Optional<Requirement> b,
            Relation relation,
            String reason,
            List<String> cautions) {

        /** Copies the cautions; a requirement is there on one side at least. */
        public Row {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(reason, "reason");
            cautions = List.copyOf(cautions);
            if (a.isEmpty() && b.isEmpty()) {
                throw new IllegalArgumentException("a row holds a requirement of one side or of both, had none");
            }
        }
    }

    /** Copies the rows. */
    public Comparison {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(overall, "overall");
        rows = List.copyOf(rows);
    }

    /** Compares two sets. */
    public static Comparison of(RequirementSet a, RequirementSet b) {
        List<Row> rows = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.of(a.requirements(), b.requirements())) {
            rows.add(row(pair, a, b));
        }
        return new Comparison(a.name(), b.name(), overall(rows), rows);
    }

    private static Row row(Pairing.Pair pair, RequirementSet a, RequirementSet b) {
        Optional<Requirement> first = pair.a();
        Optional<Requirement> second = pair.b();
        if (first.isPresent() && second.isPresent()) {
            Gate.Outcome outcome = Gate.relate(first.get(), second.get());
            List<String> cautions = outcome.relation() == Relation.NOT_COMPARABLE
                    ? List.of()
                    : Gate.cautions(first.get(), second.get());
            return new Row(first.get().indicator(), first, second, outcome.relation(), outcome.reason(), cautions);
        }
        Indicator indicator = first.or(() -> second).orElseThrow().indicator();
        if (pair.elsewhere()) {
            return new Row(indicator, first, second, Relation.NOT_COMPARABLE, "class", List.of());
        }
        if (indicator.direction() == Direction.PARAMETER) {
            // judged nowhere by itself, so it neither tightens nor loosens
            return new Row(indicator, first, second, Relation.NOT_COMPARABLE, "parameter", List.of());
        }
        if (first.isPresent()) {
            return b.whole()
                    ? new Row(indicator, first, second, Relation.EXTRA, "", List.of())
                    : new Row(indicator, first, second, Relation.NOT_COMPARABLE, "b-not-held", List.of());
        }
        return a.whole()
                ? new Row(indicator, first, second, Relation.MISSING, "", List.of())
                : new Row(indicator, first, second, Relation.NOT_COMPARABLE, "a-not-held", List.of());
    }

    private static Relation overall(List<Row> rows) {
        boolean stricter = false;
        boolean looser = false;
        boolean equal = false;
        for (Row row : rows) {
            switch (row.relation()) {
                case STRICTER, EXTRA -> stricter = true;
                case LOOSER, MISSING -> looser = true;
                case MIXED -> {
                    stricter = true;
                    looser = true;
                }
                case EQUAL -> equal = true;
                case NOT_COMPARABLE -> {
                    // says nothing
                }
            }
        }
        if (stricter || looser) {
            return stricter && looser ? Relation.MIXED : stricter ? Relation.STRICTER : Relation.LOOSER;
        }
        return equal ? Relation.EQUAL : Relation.NOT_COMPARABLE;
    }

    /** How many rows have that relation. */
    public long count(Relation relation) {
        return rows.stream().filter(row -> row.relation() == relation).count();
    }
}
