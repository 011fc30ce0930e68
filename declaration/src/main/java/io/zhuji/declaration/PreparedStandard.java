package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A standard with its requirements ready to hold declared indicators against. Immutable and thread-safe.
 *
 * <p>Requirements that differ by class alone are alternatives: where no class is told, what the last of them admits is not
 * lower than the standard.
 */
final class PreparedStandard {

    private final Standard standard;
    private final Coverage coverage;
    private final List<Group> groups;
    private final Set<String> classes = new LinkedHashSet<>();

    /** Requirements on one thing, for one part and condition or for several classes. */
    private record Group(Indicator indicator, boolean classes, List<PreparedRow> rows, PreparedRow loosest) {

        boolean hasClass(String label) {
            for (PreparedRow row : rows) {
                if (row.requirement().productClass().equals(label)) {
                    return true;
                }
            }
            return false;
        }
    }

    private PreparedStandard(Standard standard, Coverage coverage, List<Requirement> requirements) {
        this.standard = standard;
        this.coverage = coverage;
        Set<String> parts = new LinkedHashSet<>();
        for (Requirement requirement : requirements) {
            parts.add(requirement.part().zh());
            if (!requirement.productClass().isEmpty()) {
                classes.add(requirement.productClass());
            }
        }
        boolean onePart = parts.size() == 1 && coverage.extent() == Coverage.Extent.COMPLETE;
        Map<String, List<Requirement>> byIndicator = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            if (requirement.indicator().direction() != Direction.PARAMETER) {
                byIndicator
                        .computeIfAbsent(
                                requirement.indicator().id() + '\n' + requirement.scope(), key -> new ArrayList<>())
                        .add(requirement);
            }
        }
        List<Group> all = new ArrayList<>();
        for (List<Requirement> rows : byIndicator.values()) {
            group(rows, onePart, all);
        }
        this.groups = List.copyOf(all);
    }

    static PreparedStandard of(Catalog catalog, Standard standard) {
        return new PreparedStandard(
                standard, catalog.coverage(standard.number()), catalog.requirements(standard.number()));
    }

    private static void group(List<Requirement> rows, boolean onePart, List<Group> into) {
        // where each class has one row for a condition, its part only says whom the class is for
        boolean described = isPartOfClass(rows);
        Map<String, List<Requirement>> byPlace = new LinkedHashMap<>();
        for (Requirement row : rows) {
            String part =
                    described && !row.productClass().isEmpty() ? "" : row.part().zh();
            byPlace.computeIfAbsent(part + '\n' + row.condition().zh(), key -> new ArrayList<>())
                    .add(row);
        }
        for (List<Requirement> same : byPlace.values()) {
            List<PreparedRow> prepared = new ArrayList<>();
            boolean classes = false;
            for (Requirement row : same) {
                classes |= !row.productClass().isEmpty();
                boolean settled = row.part().isEmpty()
                        || onePart
                        || described && !row.productClass().isEmpty();
                prepared.add(new PreparedRow(
                        row, row.limit().prepare(Method.FULL), row.limit().canonical(), settled));
            }
            into.add(new Group(same.get(0).indicator(), classes, List.copyOf(prepared), PreparedRow.loosest(prepared)));
        }
    }

    private static boolean isPartOfClass(List<Requirement> rows) {
        Set<String> seen = new LinkedHashSet<>();
        for (Requirement row : rows) {
            if (!row.productClass().isEmpty()
                    && !seen.add(row.productClass() + '\n' + row.condition().zh())) {
                return false;
            }
        }
        return true;
    }

    Standard standard() {
        return standard;
    }

    String number() {
        return standard.number().toString();
    }

    Coverage coverage() {
        return coverage;
    }

    Set<String> classes() {
        return classes;
    }

    /** The requirements on which a declaration may be silent only with a remark, each with its methods, in order. */
    List<Requirement> requirements(Optional<String> productClass) {
        List<Requirement> all = new ArrayList<>();
        for (Group group : groups) {
            for (PreparedRow row : rows(group, productClass)) {
                all.add(row.requirement());
            }
        }
        return all;
    }

    /** Whether it limits an indicator of one of those ids or names. */
    boolean limits(Set<String> keys) {
        for (Group group : groups) {
            if (Shortfalls.names(keys, group.indicator)) {
                return true;
            }
        }
        return false;
    }

    /** The methods by which figures of these indicators are found for this standard. */
    Set<String> methods(List<Indicator> indicators) {
        Set<String> methods = new LinkedHashSet<>();
        for (Group group : groups) {
            if (indicators.contains(group.indicator)) {
                for (PreparedRow row : group.rows) {
                    row.requirement().methods().forEach(method -> methods.add(method.reference()));
                }
            }
        }
        return methods;
    }

    /** The label of a class of this standard out of what is written: {@code B类} is {@code B}. */
    Optional<String> classNamed(String written) {
        String wanted = bare(written);
        for (String label : classes) {
            if (bare(label).equalsIgnoreCase(wanted)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private static String bare(String label) {
        String text = label.strip();
        boolean suffix = text.length() > 1 && (text.endsWith("类") || text.endsWith("级") || text.endsWith("号"));
        return suffix ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** What the declared indicators do not meet of this standard, or cannot be held against. */
    List<Line> hold(OwnSet own, Optional<String> productClass, boolean certain, GradeReader grades) {
        List<Line> lines = new ArrayList<>(0);
        for (Group group : groups) {
            List<PreparedRow> rows = rows(group, productClass);
            if (rows.isEmpty()) {
                continue;
            }
            List<Own> candidates = own.of(group.indicator);
            if (candidates.isEmpty()) {
                missing(own, loosest(group, rows), certain, grades, lines);
            } else {
                List<Own> fitting = fitting(candidates, rows);
                held(fitting, group, rows, certain, grades, lines);
                if (fitting.isEmpty()) {
                    unfit(candidates, group, rows, lines);
                }
            }
        }
        return lines;
    }

    /** The rows for the class: its own and, where it has none on that indicator, those for no class. */
    private List<PreparedRow> rows(Group group, Optional<String> productClass) {
        if (productClass.isEmpty() || classes.isEmpty()) {
            return group.rows;
        }
        List<PreparedRow> of = new ArrayList<>(1);
        for (PreparedRow row : group.rows) {
            if (row.requirement().productClass().equals(productClass.get())) {
                of.add(row);
            }
        }
        if (!of.isEmpty() || group.classes) {
            return of;
        }
        for (Group other : groups) {
            // what the class limits itself is not what is limited for no class
            if (other.indicator.id().equals(group.indicator.id()) && other.hasClass(productClass.get())) {
                return List.of();
            }
        }
        return group.rows;
    }

    private void missing(OwnSet own, PreparedRow loosest, boolean certain, GradeReader grades, List<Line> lines) {
        for (Own other : own.measuring(loosest.requirement().indicator())) {
            Comparison.Row compared = loosest.compared(other, number(), meant(other, loosest), grades);
            if (compared.relation() == Relation.STRICTER) {
                return;
            }
            if (compared.relation() == Relation.NOT_COMPARABLE) {
                lines.add(loosest.line(compared, other, certain));
                return;
            }
        }
        lines.add(new Line(
                Relation.MISSING,
                "",
                loosest.requirement(),
                loosest.text(),
                Optional.empty(),
                certain && loosest.isSure() && loosest.requirement().condition().isEmpty() && loosest.partSettled()));
    }

    private static Indicator meant(Own own, PreparedRow row) {
        for (Indicator indicator : own.meant()) {
            if (indicator.measured().equals(row.requirement().indicator().measured())) {
                return indicator;
            }
        }
        throw new IllegalArgumentException(
                "own must measure what the row limits, was " + own.declared().name());
    }

    /** Those that are for the part, the condition and the class of the rows; each must meet them. */
    private static List<Own> fitting(List<Own> candidates, List<PreparedRow> rows) {
        if (candidates.size() == 1 && isForAll(candidates.get(0).declared())) {
            return candidates;
        }
        PreparedRow first = rows.get(0);
        Requirement row = first.requirement();
        List<Own> exact = new ArrayList<>();
        List<Own> open = new ArrayList<>();
        for (Own own : candidates) {
            DeclaredIndicator declared = own.declared();
            boolean part = first.partSettled() || PreparedRow.fits(declared.part(), row.part());
            boolean condition = PreparedRow.fits(declared.condition(), row.condition());
            if (part && condition) {
                boolean named = !declared.part().isEmpty() && !row.part().isEmpty()
                        || !declared.condition().isEmpty() && !row.condition().isEmpty();
                (named ? exact : open).add(own);
            }
        }
        return exact.isEmpty() ? open : exact;
    }

    /** What is declared for parts that the standard does not know is not held against those it knows. */
    private void unfit(List<Own> candidates, Group group, List<PreparedRow> rows, List<Line> lines) {
        PreparedRow loosest = loosest(group, rows);
        for (Own own : candidates) {
            if (!isHeldElsewhere(own, group.indicator)) {
                lines.add(new Line(
                        Relation.NOT_COMPARABLE,
                        "part",
                        loosest.requirement(),
                        loosest.text(),
                        Optional.of(own),
                        false));
            }
        }
    }

    private static boolean isForAll(DeclaredIndicator declared) {
        return declared.part().isEmpty() && declared.condition().isEmpty();
    }

    /** Whether a requirement on the same indicator is for the very part or condition of a declared one. */
    private boolean isHeldElsewhere(Own own, Indicator indicator) {
        for (Group group : groups) {
            if (group.indicator.id().equals(indicator.id())) {
                for (PreparedRow row : group.rows) {
                    if ((row.partSettled()
                                    || PreparedRow.fits(
                                            own.declared().part(),
                                            row.requirement().part()))
                            && PreparedRow.fits(
                                    own.declared().condition(),
                                    row.requirement().condition())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void held(
            List<Own> candidates,
            Group group,
            List<PreparedRow> rows,
            boolean certain,
            GradeReader grades,
            List<Line> lines) {
        PreparedRow loosest = loosest(group, rows);
        for (Own own : candidates) {
            if (own.meant().size() > 1 && isOneOfSeveral(own)) {
                lines.add(new Line(
                        Relation.NOT_COMPARABLE,
                        "which",
                        loosest.requirement(),
                        loosest.text(),
                        Optional.of(own),
                        false));
            } else if (!PreparedRow.isMet(own, rows, grades)) {
                loosest.unmet(own, number(), group.indicator, certain, grades, lines);
            }
        }
    }

    /** Whether the name stands for several indicators of this very standard. */
    private boolean isOneOfSeveral(Own own) {
        int count = 0;
        String last = "";
        for (Group group : groups) {
            if (!group.indicator.id().equals(last) && own.meant().contains(group.indicator)) {
                last = group.indicator.id();
                count++;
            }
        }
        return count > 1;
    }

    private static PreparedRow loosest(Group group, List<PreparedRow> rows) {
        return rows.size() == 1
                ? rows.get(0)
                : rows.size() == group.rows.size() ? group.loosest : PreparedRow.loosest(rows);
    }
}
