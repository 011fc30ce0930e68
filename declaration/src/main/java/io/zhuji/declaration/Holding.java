package io.zhuji.declaration;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.Condition;
import io.zhuji.core.catalog.Goods;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.product.SafetyClass;
import io.zhuji.core.standard.Mandate;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which standards a declaration is to be held against, and holds it against them. Serves one declaration. */
final class Holding {

    private final Knowledge knowledge;
    private final Catalog catalog;
    private final LocalDate on;
    private final List<Subject.Offered> products;
    private final List<Subject.Executed> executed;

    private final List<Subject.Obliged> duties = new ArrayList<>();
    private final Map<StandardNumber, Applied> mandatory = new LinkedHashMap<>();
    private final Map<StandardNumber, Applied> recommended = new LinkedHashMap<>();

    /** A standard that applies. */
    private static final class Applied {

        private final Standard standard;
        private boolean certain;
        private boolean executed;
        private Optional<String> productClass = Optional.empty();

        Applied(Standard standard) {
            this.standard = standard;
        }
    }

    Holding(Knowledge knowledge, LocalDate on, List<Subject.Offered> products, List<Subject.Executed> executed) {
        this.knowledge = knowledge;
        this.catalog = knowledge.catalog();
        this.on = on;
        this.products = products;
        this.executed = executed;
        for (Subject.Offered offered : products) {
            // exports follow the contract (Standardization Law, article 26)
            if (offered.product().market() != DeclaredProduct.Market.EXPORT
                    && offered.category().isPresent()) {
                duties(offered, offered.category().get());
                for (StandardReference reference : offered.category().get().recommended()) {
                    if (ExecutedStandard.Kind.of(reference) == ExecutedStandard.Kind.RECOMMENDED) {
                        apply(reference, recommended, true);
                    }
                }
            }
        }
        for (Subject.Executed one : executed) {
            executed(one);
        }
    }

    List<Subject.Obliged> duties() {
        return duties;
    }

    List<Against> mandatory(OwnSet own) {
        return hold(mandatory, own);
    }

    List<Against> recommended(OwnSet own) {
        return hold(recommended, own);
    }

    private List<Against> hold(Map<StandardNumber, Applied> standards, OwnSet own) {
        List<Against> all = new ArrayList<>(standards.size());
        for (Applied applied : standards.values()) {
            PreparedStandard prepared = knowledge.prepared(applied.standard);
            Optional<String> label = applied.productClass.flatMap(prepared::classNamed);
            all.add(new Against(
                    prepared,
                    applied.certain,
                    applied.executed,
                    label,
                    prepared.hold(own, label, applied.certain, knowledge)));
        }
        return all;
    }

    private Optional<Applied> apply(StandardReference reference, Map<StandardNumber, Applied> into, boolean certain) {
        Resolution resolution = catalog.resolve(reference, on);
        boolean inForce =
                resolution.standing() == Standing.IN_FORCE || resolution.standing() == Standing.UNDATED_IN_FORCE;
        if (!inForce || resolution.standard().isEmpty()) {
            return Optional.empty();
        }
        Standard standard = resolution.standard().get();
        Applied applied = into.computeIfAbsent(standard.number(), number -> new Applied(standard));
        applied.certain |= certain && resolution.certain();
        return Optional.of(applied);
    }

    private void duties(Subject.Offered offered, Category category) {
        Goods goods = offered.product().facts().on(on);
        Set<StandardReference> told = new TreeSet<>();
        for (Duty duty : category.mandatory()) {
            Due applies = applies(category.mandatory(), duty.standard(), goods);
            if (applies == Due.NO || !told.add(duty.standard())) {
                continue;
            }
            boolean within =
                    duty.within().isPresent() && isExecuted(duty.within().get(), false);
            boolean carriedOut = within || isExecuted(duty.standard(), duty.allParts());
            Optional<SafetyClass> due = due(category, duty.standard(), goods);
            if (duty.allParts()) {
                duties.add(new Subject.Obliged(duty, applies, Optional.empty(), carriedOut, due, offered.at()));
                continue;
            }
            Optional<Applied> applied = apply(duty.standard(), mandatory, applies == Due.YES);
            if (applied.isPresent() && within) {
                applied.get().executed = true;
            }
            if (applied.isPresent() && due.isPresent() && !isLower(due.get().name(), applied.get().productClass)) {
                applied.get().productClass = Optional.of(due.get().name());
            }
            duties.add(new Subject.Obliged(
                    duty, applies, applied.map(one -> one.standard), carriedOut, due, offered.at()));
        }
    }

    /** Whether any duty to that standard applies; where one fact is open, whether one does whichever way it is. */
    private static Due applies(List<Duty> duties, StandardReference standard, Goods goods) {
        Due due = Due.NO;
        Set<String> open = new TreeSet<>();
        for (Duty duty : duties) {
            if (duty.standard().equals(standard)) {
                Due one = duty.applies(goods);
                if (one == Due.YES) {
                    return Due.YES;
                }
                if (one == Due.UNSETTLED) {
                    due = Due.UNSETTLED;
                    for (Condition condition : duty.against(goods)) {
                        if (condition instanceof Condition.Trait trait) {
                            open.add(trait.name());
                        }
                    }
                }
            }
        }
        if (due == Due.UNSETTLED && open.size() == 1) {
            String trait = open.iterator().next();
            boolean eitherWay = appliesAny(duties, standard, goods.trait(trait, true))
                    && appliesAny(duties, standard, goods.trait(trait, false));
            return eitherWay ? Due.YES : due;
        }
        return due;
    }

    private static boolean appliesAny(List<Duty> duties, StandardReference standard, Goods goods) {
        for (Duty duty : duties) {
            if (duty.standard().equals(standard) && duty.applies(goods) == Due.YES) {
                return true;
            }
        }
        return false;
    }

    /** The class that is due: the strictest of those that apply or, where that is open, the least that may. */
    private static Optional<SafetyClass> due(Category category, StandardReference standard, Goods goods) {
        Optional<SafetyClass> strictest = Optional.empty();
        Optional<SafetyClass> least = Optional.empty();
        for (Duty duty : category.mandatory()) {
            if (duty.standard().equals(standard) && duty.safetyClass().isPresent()) {
                SafetyClass one = duty.safetyClass().get();
                Due applies = duty.applies(goods);
                if (applies == Due.YES && (strictest.isEmpty() || one.compareTo(strictest.get()) < 0)) {
                    strictest = Optional.of(one);
                }
                if (applies != Due.NO && (least.isEmpty() || one.compareTo(least.get()) > 0)) {
                    least = Optional.of(one);
                }
            }
        }
        return strictest.isPresent() ? strictest : least;
    }

    private boolean isExecuted(StandardReference standard, boolean allParts) {
        SeriesKey due = standard.series();
        for (Subject.Executed one : executed) {
            SeriesKey series = one.written().series();
            if (series.equals(due)
                    || allParts
                            && one.written()
                                    .code()
                                    .base()
                                    .equals(standard.code().base())
                            && one.written().sequence().startsWith(standard.sequence() + '.')) {
                return true;
            }
        }
        return false;
    }

    private void executed(Subject.Executed one) {
        ExecutedStandard standard = one.standard();
        boolean binding = standard.kind() == ExecutedStandard.Kind.MANDATORY;
        if (!binding && standard.kind() != ExecutedStandard.Kind.RECOMMENDED) {
            return;
        }
        boolean recommendedNow = one.known()
                .map(Standard::mandate)
                .filter(mandate -> mandate != Mandate.MANDATORY)
                .isPresent();
        Map<StandardNumber, Applied> into = binding && !recommendedNow ? mandatory : recommended;
        // the edition in force is what the law holds it against, whichever edition was declared
        Optional<Applied> applied = apply(standard.reference(), into, true);
        if (applied.isEmpty() && standard.reference() instanceof StandardNumber number) {
            applied = apply(number.edition().undated(), into, false);
        }
        if (applied.isEmpty()) {
            return;
        }
        Applied found = applied.get();
        found.executed = true;
        if (standard.productClass().isPresent()) {
            Optional<String> declared = knowledge
                    .prepared(found.standard)
                    .classNamed(standard.productClass().get());
            if (declared.isPresent() && !isLower(declared.get(), found.productClass)) {
                found.productClass = declared;
            }
        }
    }

    /** Whether a class of textiles is lower than the one that is due; other classes are what is declared. */
    private static boolean isLower(String declared, Optional<String> due) {
        Optional<SafetyClass> one = safetyClass(declared);
        Optional<SafetyClass> other = due.flatMap(Holding::safetyClass);
        return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
    }

    static Optional<SafetyClass> safetyClass(String label) {
        for (SafetyClass one : SafetyClass.values()) {
            if (one.name().equals(label)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
