package io.zhuji.evaluation.benchmark;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Tier;
import io.zhuji.evaluation.conformity.Methods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a standard goes beyond national and industry standards at once (创新性核查): in which indicators it is stricter than every
 * one of them, or limits what none of them does, and whether it falls behind none.
 *
 * @param verdict  what is proven
 * @param national the national standards looked at
 * @param industry the industry standards looked at
 * @param stricter indicators in which it is stricter than all of them that limit it
 * @param added    indicators that none of them limits
 * @param behind   indicators in which it falls behind one of them
 * @param open     indicators that one of them limits and that cannot be compared with it
 */
public record Innovation(
        Verdict verdict,
        List<String> national,
        List<String> industry,
        List<Indicator> stricter,
        List<Indicator> added,
        List<Indicator> behind,
        List<Indicator> open) {

    /** What is proven of a standard. */
    public enum Verdict {
        /** It goes beyond both tiers in something and falls behind in nothing. */
        BEYOND,
        /** It falls behind in something, or goes beyond in nothing. */
        NOT_BEYOND,
        /** Not settled: a tier is not looked at, something cannot be compared, or a standard is held in part only. */
        NOT_PROVEN
    }

    /** Copies the lists. */
    public Innovation {
        national = List.copyOf(national);
        industry = List.copyOf(industry);
        stricter = List.copyOf(stricter);
        added = List.copyOf(added);
        behind = List.copyOf(behind);
        open = List.copyOf(open);
    }

    /** Checks a standard against those targets of its matrix that are national or industry standards. */
    public static Innovation of(Matrix matrix, Methods methods) {
        List<String> national = new ArrayList<>();
        List<String> industry = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < matrix.targets().size(); i++) {
            String name = matrix.targets().get(i).name();
            Optional<Tier> tier = tier(name);
            if (tier.equals(Optional.of(Tier.NATIONAL)) || tier.equals(Optional.of(Tier.INDUSTRY))) {
                (tier.get() == Tier.NATIONAL ? national : industry).add(name);
                columns.add(i);
                whole &= matrix.targets().get(i).whole();
            }
        }
        List<Indicator> stricter = new ArrayList<>();
        List<Indicator> added = new ArrayList<>();
        List<Indicator> behind = new ArrayList<>();
        List<Indicator> open = new ArrayList<>();
        for (Matrix.Row row : columns.isEmpty() ? List.<Matrix.Row>of() : matrix.rows()) {
            (switch (kind(row, columns, methods)) {
                        case STRICTER -> stricter;
                        case EXTRA -> added;
                        case LOOSER -> behind;
                        case NOT_COMPARABLE -> open;
                        case EQUAL, MIXED, MISSING -> new ArrayList<Indicator>();
                    })
                    .add(row.indicator());
        }
        boolean beyond = !stricter.isEmpty() || !added.isEmpty();
        Verdict verdict = !behind.isEmpty()
                ? Verdict.NOT_BEYOND
                : national.isEmpty() || industry.isEmpty() || !whole || !open.isEmpty()
                        ? Verdict.NOT_PROVEN
                        : beyond ? Verdict.BEYOND : Verdict.NOT_BEYOND;
        return new Innovation(verdict, national, industry, stricter, added, behind, open);
    }

    /** The tier of a standard, or of a class of it: {@code GB 18401-2010@A}. */
    static Optional<Tier> tier(String name) {
        int at = name.lastIndexOf('@');
        return StandardReference.tryParse(at < 0 ? name : name.substring(0, at)).map(StandardReference::tier);
    }

    /** What an indicator is against all of the columns at once; EQUAL where it stands out in nothing. */
    private static Relation kind(Matrix.Row row, List<Integer> columns, Methods methods) {
        boolean stricter = false;
        boolean level = false;
        boolean open = false;
        boolean extra = row.own().isPresent();
        for (int column : columns) {
            Optional<Comparison.Row> cell = row.cells().get(column);
            if (cell.isEmpty()) {
                continue;
            }
            Relation relation = cell.get().relation();
            extra &= relation == Relation.EXTRA;
            switch (relation) {
                case LOOSER, MIXED, MISSING -> {
                    return Relation.LOOSER;
                }
                case STRICTER -> {
                    boolean fits = Claim.fit(cell.get(), methods) == Methods.Fit.FITS;
                    stricter |= fits;
                    open |= !fits;
                }
                case EQUAL -> level = true;
                case EXTRA -> {
                    // stands out against this one by being there
                }
                case NOT_COMPARABLE ->
                    open |= cell.get().b().isPresent() && !cell.get().reason().equals("parameter");
            }
        }
        if (open) {
            return Relation.NOT_COMPARABLE;
        }
        if (extra) {
            return Relation.EXTRA;
        }
        return stricter && !level ? Relation.STRICTER : Relation.EQUAL;
    }
}
