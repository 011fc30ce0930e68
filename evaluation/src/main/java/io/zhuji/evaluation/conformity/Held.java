package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.standard.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A standard a report is held against, with its rows for the class asked for.
 *
 * @param at           where the report names it; {@link Pointer#ROOT} where it follows from the kind of goods
 * @param document     the document
 * @param productClass the class asked for; empty where none is told, or the document holds no such class
 * @param rounding     how it holds values against limits
 * @param rows         its requirements for that class
 * @param extent       how much of it is held
 * @param standing     where it stands on the day; empty for a document without number and for an own standard
 * @param certain      whether it surely applies to the goods and is in force
 * @param scoped       whether all rows are for one and the same part, which then is what the standard, or the class, is about
 */
record Held(
        Pointer at,
        String document,
        String productClass,
        Method rounding,
        List<Requirement> rows,
        Coverage.Extent extent,
        Optional<Standing> standing,
        boolean certain,
        boolean scoped) {

    /** How the id of an indicator begins that only an own standard has. */
    static final String OWN_INDICATOR = "own:";

    Held {
        rows = List.copyOf(rows);
    }

    static Held of(
            Pointer at,
            String document,
            String wanted,
            Method rounding,
            List<Requirement> all,
            Coverage.Extent extent,
            Optional<Standing> standing,
            boolean certain) {
        String told = Wordings.productClass(wanted);
        boolean has = !told.isEmpty()
                && all.stream()
                        .anyMatch(
                                row -> Wordings.productClass(row.productClass()).equals(told));
        List<Requirement> rows = has ? ofClass(all, told) : all;
        boolean scoped = (has || extent == Coverage.Extent.COMPLETE) && onePart(rows, has);
        return new Held(at, document, has ? told : "", rounding, rows, extent, standing, certain, scoped);
    }

    /** Those of the class, and those for no class of indicators of which the class has none of its own. */
    private static List<Requirement> ofClass(List<Requirement> all, String told) {
        Set<String> own = new HashSet<>();
        for (Requirement row : all) {
            if (Wordings.productClass(row.productClass()).equals(told)) {
                own.add(row.indicator().id());
            }
        }
        List<Requirement> rows = new ArrayList<>();
        for (Requirement row : all) {
            boolean general = row.productClass().isEmpty()
                    && !own.contains(row.indicator().id());
            if (general || Wordings.productClass(row.productClass()).equals(told)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean onePart(List<Requirement> rows, boolean ofClass) {
        Set<String> parts = new HashSet<>();
        for (Requirement row : rows) {
            if (!ofClass || !row.productClass().isEmpty()) {
                parts.add(row.part().zh());
            }
        }
        return parts.size() <= 1;
    }

    /** The rows that limit what goes by one of those ids, or by that name. */
    List<Requirement> rows(Set<String> ids, String name) {
        List<Requirement> found = new ArrayList<>();
        for (Requirement row : rows) {
            Indicator indicator = row.indicator();
            boolean meant =
                    ids.contains(indicator.id()) || indicator.id().startsWith(OWN_INDICATOR) && indicator.goesBy(name);
            if (meant && indicator.direction() != Direction.PARAMETER) {
                found.add(row);
            }
        }
        return found;
    }

    Side.Source source() {
        return new Side.Source(document, productClass, standing, extent, certain);
    }
}
