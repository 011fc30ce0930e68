package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Coverage;
import io.zhuji.core.catalog.Goods;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.finding.Pointer;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.quantity.GradeScale;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.standard.Confidence;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.core.standard.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the standards of a report's two sides, on the date of the act. */
final class Sources {

    /** An own standard whose number is not stated. */
    static final String OWN = "Q/-";

    private final Catalog catalog;
    private final Methods methods;
    private final TestReport report;
    private final LocalDate on;
    private final Map<String, Held> mandatory = new LinkedHashMap<>();
    private final Map<String, Held> declared = new LinkedHashMap<>();
    private final List<Cited> cited = new ArrayList<>();
    private final List<TestReport.OwnIndicator> unreadable = new ArrayList<>();
    private boolean categoryKnown = true;

    /**
     * A standard named in the report and what came of it.
     *
     * @param mandatory whether it was named as mandatory
     * @param held      how much of its requirements is held
     */
    record Cited(
            TestReport.Executed executed,
            boolean mandatory,
            Standing standing,
            String document,
            String successor,
            Coverage.Extent held) {}

    Sources(Catalog catalog, Methods methods, TestReport report, LocalDate on) {
        this.catalog = catalog;
        this.methods = methods;
        this.report = report;
        this.on = on;
        duties();
        for (TestReport.Executed executed : report.mandatory()) {
            named(executed, true);
        }
        for (TestReport.Executed executed : report.declared()) {
            named(executed, false);
        }
        own();
    }

    List<Held> mandatory() {
        return List.copyOf(mandatory.values());
    }

    List<Held> declared() {
        return List.copyOf(declared.values());
    }

    List<Cited> cited() {
        return cited;
    }

    List<TestReport.OwnIndicator> unreadable() {
        return unreadable;
    }

    /** False when the report names a kind of goods that the catalog does not know. */
    boolean categoryKnown() {
        return categoryKnown;
    }

    /** The mandatory standards that follow from the kind of goods. */
    private void duties() {
        String id = report.sample().category();
        if (id.isEmpty()) {
            return;
        }
        Optional<Category> category = catalog.category(id);
        categoryKnown = category.isPresent();
        Goods goods = report.sample().goods(on);
        List<Duty> all = category.map(Category::mandatory).orElse(List.of());
        for (Duty duty : all) {
            Due due = Duties.applies(all, duty, goods);
            Resolution resolution = catalog.resolve(duty.standard(), on);
            if (due == Due.NO || !isInForce(resolution)) {
                continue;
            }
            Standard standard = resolution.standard().orElseThrow();
            String document = standard.number().toString();
            Optional<SafetyClass> stated = safetyClass(report.sample().productClass());
            // where only the class is open, the one that is stated counts
            Optional<SafetyClass> wanted =
                    duty.applies(goods) == Due.YES ? stricter(duty.safetyClass(), stated) : stated;
            boolean certain = due == Due.YES && resolution.certain();
            Held before = mandatory.get(document);
            if (before != null && (before.certain() || !certain)) {
                // an undecided duty adds nothing to a settled one; of two settled ones the stricter class holds
                if (!certain
                        || !before.productClass().isEmpty()
                                && wanted.isPresent()
                                && before.productClass().compareTo(wanted.get().name()) <= 0) {
                    continue;
                }
            }
            String productClass = wanted.map(Enum::name).orElse(report.sample().productClass());
            mandatory.put(
                    document,
                    held(
                            Pointer.ROOT,
                            document,
                            productClass,
                            rounding(document),
                            Optional.of(resolution.standing()),
                            certain));
        }
    }

    private static Optional<SafetyClass> safetyClass(String written) {
        String told = Wordings.productClass(written);
        for (SafetyClass one : SafetyClass.values()) {
            if (one.name().equals(told)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Optional<SafetyClass> stricter(Optional<SafetyClass> due, Optional<SafetyClass> stated) {
        if (due.isEmpty() || stated.isEmpty()) {
            return due.or(() -> stated);
        }
        // a class that is stated is promised, and the standard asks that the promise be kept
        return stated.get().meets(due.get()) ? stated : due;
    }

    /** The way of rounding the report names for a document. */
    private Method rounding(String document) {
        for (List<TestReport.Executed> list : List.of(report.mandatory(), report.declared())) {
            for (TestReport.Executed executed : list) {
                Optional<StandardReference> reference = StandardReference.tryParse(executed.written());
                if (reference.isPresent() && resolve(reference.get()).document.equals(document)) {
                    return executed.rounding();
                }
            }
        }
        return Method.FULL;
    }

    private record Found(
            String document, Standing standing, Optional<Standard> standard, String successor, boolean certain) {}

    private Found resolve(StandardReference reference) {
        Resolution resolution = catalog.resolve(reference, on);
        String document = resolution.standard().map(s -> s.number().toString()).orElse(reference.toString());
        return new Found(
                document,
                resolution.standing(),
                resolution.standard(),
                resolution.successorNumbers(),
                resolution.certain());
    }

    private void named(TestReport.Executed executed, boolean asMandatory) {
        Optional<StandardReference> reference = StandardReference.tryParse(executed.written());
        if (reference.isEmpty()) {
            String name = executed.written().strip();
            boolean document = !catalog.requirements(name).isEmpty();
            cited.add(new Cited(
                    executed, asMandatory, document ? Standing.IN_FORCE : Standing.MALFORMED, name, "", extent(name)));
            if (document && !asMandatory) {
                declared.putIfAbsent(name, held(executed, name, Optional.empty(), true));
            }
            return;
        }
        Found found = resolve(reference.get());
        cited.add(new Cited(
                executed, asMandatory, found.standing, found.document, found.successor, extent(found.document)));
        boolean inForce = isInForce(found.standing);
        boolean binding = found.standard.isPresent() && found.standard.get().mandate() == Mandate.MANDATORY;
        if (inForce && (asMandatory || binding)) {
            Held before = mandatory.get(found.document);
            boolean applies = asMandatory || report.sample().category().isEmpty();
            if (before == null) {
                mandatory.put(
                        found.document,
                        held(executed, found.document, Optional.of(found.standing), applies && found.certain));
            } else if (before.productClass().isEmpty()
                    && !executed.productClass().isEmpty()) {
                mandatory.put(
                        found.document, held(executed, found.document, Optional.of(found.standing), before.certain()));
            }
        }
        if (!asMandatory) {
            // what is declared is a promise, whether or not the edition still stands
            declared.putIfAbsent(found.document, held(executed, found.document, Optional.of(found.standing), true));
        }
    }

    private Held held(TestReport.Executed executed, String document, Optional<Standing> standing, boolean certain) {
        String productClass =
                executed.productClass().isEmpty() ? report.sample().productClass() : executed.productClass();
        return held(executed.at(), document, productClass, executed.rounding(), standing, certain);
    }

    private Held held(
            Pointer at,
            String document,
            String productClass,
            Method rounding,
            Optional<Standing> standing,
            boolean certain) {
        return Held.of(
                at,
                document,
                productClass,
                rounding,
                catalog.requirements(document),
                extent(document),
                standing,
                certain);
    }

    private Coverage.Extent extent(String document) {
        return catalog.coverage(document).extent();
    }

    private static boolean isInForce(Resolution resolution) {
        return isInForce(resolution.standing()) && resolution.standard().isPresent();
    }

    private static boolean isInForce(Standing standing) {
        return standing == Standing.IN_FORCE || standing == Standing.UNDATED_IN_FORCE;
    }

    /** The indicators of the own standard: all there is of it, since the maker has to disclose them. */
    private void own() {
        Map<String, List<TestReport.OwnIndicator>> byStandard = new LinkedHashMap<>();
        for (TestReport.OwnIndicator indicator : report.own()) {
            byStandard
                    .computeIfAbsent(standardOf(indicator), number -> new ArrayList<>())
                    .add(indicator);
        }
        byStandard.forEach((document, indicators) -> {
            List<Requirement> rows = new ArrayList<>();
            boolean whole = true;
            for (TestReport.OwnIndicator indicator : indicators) {
                Optional<Requirement> row = requirement(document, indicator);
                row.ifPresent(rows::add);
                if (row.isEmpty()) {
                    unreadable.add(indicator);
                    whole = false;
                }
            }
            TestReport.OwnIndicator first = indicators.get(0);
            declared.put(
                    document,
                    Held.of(
                            first.at(),
                            document,
                            "",
                            first.rounding(),
                            rows,
                            whole ? Coverage.Extent.COMPLETE : Coverage.Extent.PARTIAL,
                            Optional.empty(),
                            true));
        });
    }

    private String standardOf(TestReport.OwnIndicator indicator) {
        String written = indicator.standard().strip();
        if (!written.isEmpty()) {
            return StandardReference.tryParse(written).map(Object::toString).orElse(written);
        }
        for (TestReport.Executed executed : report.declared()) {
            Optional<StandardReference> reference = StandardReference.tryParse(executed.written());
            if (reference.isPresent() && reference.get().tier() == Tier.ENTERPRISE) {
                return reference.get().toString();
            }
        }
        return OWN;
    }

    private Optional<Requirement> requirement(String document, TestReport.OwnIndicator own) {
        Optional<Limit> limit = own.name().isBlank() ? Optional.empty() : limit(own);
        return limit.map(read -> new Requirement(
                document,
                indicator(own.name(), read),
                read,
                "",
                "",
                Requirement.Wording.NONE,
                Requirement.Wording.NONE,
                own.method().isBlank() ? List.of() : List.of(methods.read(own.method())),
                "",
                Requirement.Force.VOLUNTARY,
                Confidence.A));
    }

    /** The limit; grades are read on the scale that the name of the indicator tells. */
    private static Optional<Limit> limit(TestReport.OwnIndicator own) {
        Optional<Limit> read = Limit.tryParse(own.limit());
        if (read.isPresent()
                && read.get() instanceof Limit.Grades grades
                && !grades.scale().directed()) {
            Optional<GradeScale> scale = scale(own.name());
            return scale.isPresent() ? Limit.read(own.limit(), scale.get()).value() : read;
        }
        return read;
    }

    private static Optional<GradeScale> scale(String name) {
        if (name.contains("色牢度")) {
            return Optional.of(name.contains("光") ? GradeScale.LIGHT_FASTNESS : GradeScale.FASTNESS);
        }
        return name.contains("能效") || name.contains("水效") ? Optional.of(GradeScale.EFFICIENCY) : Optional.empty();
    }

    private Indicator indicator(String name, Limit limit) {
        List<Indicator> named = catalog.indicatorsNamed(name);
        if (named.size() == 1) {
            return named.get(0);
        }
        Direction direction = Direction.MET;
        if (limit instanceof Limit.Range range) {
            direction = range.lower().isEmpty()
                    ? Direction.LOWER
                    : range.upper().isEmpty() ? Direction.HIGHER : Direction.RANGE;
        }
        return new Indicator(Held.OWN_INDICATOR + name, name, name, List.of(), direction, name, "", "");
    }
}
