package io.zhuji.core.change;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Condition;
import io.zhuji.core.catalog.Differences;
import io.zhuji.core.catalog.Transition;
import io.zhuji.core.catalog.Turn;
import io.zhuji.core.change.CatalogChange.Kind;
import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.finding.Basis;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.standard.SeriesKey;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what changes between two catalogs and two days, and what that touches. */
final class ChangeSearch {

    private final Catalog before;
    private final Catalog after;
    private final LocalDate from;
    private final LocalDate until;
    private final List<CatalogChange> all = new ArrayList<>();

    /** The kinds of goods, in either catalog, that have to meet a standard. */
    private final Map<SeriesKey, Set<String>> bound = new HashMap<>();

    /** The editions, in either catalog, that name another as replaced by them or as replacing them. */
    private final Map<StandardNumber, Set<StandardNumber>> linking = new HashMap<>();

    ChangeSearch(Catalog before, Catalog after, LocalDate from, LocalDate until) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.until = until;
    }

    List<CatalogChange> all() {
        Differences differences = before == after ? Differences.NONE : Differences.between(before, after);
        List<Turn> turns = until.isAfter(from) ? after.turns(from, until) : List.of();
        bind(before.categories());
        if (before != after) {
            bind(after.categories());
        }
        Set<StandardNumber> changing = new HashSet<>(differences.standards());
        turns.forEach(turn -> changing.add(turn.number()));
        link(changing, after.linking(changing));
        if (before != after) {
            link(changing, before.linking(changing));
        }
        differences(differences);
        turns.forEach(this::turn);
        dues();
        law();
        return all;
    }

    private void bind(Collection<Category> categories) {
        for (Category category : categories) {
            for (Category.Duty duty : category.mandatory()) {
                bound.computeIfAbsent(duty.standard().series(), series -> new TreeSet<>())
                        .add(category.id());
            }
        }
    }

    private void link(Set<StandardNumber> changing, List<Standard> editions) {
        for (Standard edition : editions) {
            link(changing, edition.number(), edition.replaces());
            link(changing, edition.number(), edition.replacedBy());
        }
    }

    private void link(Set<StandardNumber> changing, StandardNumber edition, List<StandardNumber> links) {
        for (StandardNumber number : links) {
            if (changing.contains(number)) {
                linking.computeIfAbsent(number, each -> new TreeSet<>()).add(edition);
            }
        }
    }

    private void add(LocalDate on, Kind kind, String of, List<StandardNumber> others, Set<Footing> touches) {
        add(on, kind, of, others, List.of(), touches);
    }

    private void add(
            LocalDate on,
            Kind kind,
            String of,
            List<StandardNumber> others,
            List<Comparison> limits,
            Set<Footing> touches) {
        List<String> numbers = others.stream().map(StandardNumber::toString).toList();
        all.add(new CatalogChange(on, kind, of, numbers, limits, touches));
    }

    /** What stands on an edition: on it and its other numbers, on those that name it, and on the goods it binds. */
    private Set<Footing> touched(StandardNumber number) {
        Set<Footing> touched = new LinkedHashSet<>();
        touch(number, touched);
        for (StandardNumber other : linking.getOrDefault(number, Set.of())) {
            touch(other, touched);
        }
        return touched;
    }

    private void touch(StandardNumber number, Set<Footing> touched) {
        touch(number.series(), touched);
        for (Catalog catalog : List.of(before, after)) {
            Optional<Standard> standard = catalog.find(number);
            if (standard.isPresent()) {
                for (StandardNumber alias : standard.get().aliases()) {
                    touch(alias.series(), touched);
                }
            }
        }
    }

    private void touch(SeriesKey series, Set<Footing> touched) {
        touched.add(Footing.standard(series));
        for (String category : bound.getOrDefault(series, Set.of())) {
            touched.add(Footing.duties(category));
        }
    }

    private void differences(Differences differences) {
        for (StandardNumber number : differences.standards()) {
            Optional<Standard> now =
                    after.find(number).filter(standard -> standard.number().equals(number));
            if (now.isPresent()) {
                List<StandardNumber> others = now.get().replacedBy();
                add(from, Kind.RECORDED, number.toString(), others, against(number, others), touched(number));
            } else {
                add(from, Kind.REMOVED, number.toString(), List.of(), touched(number));
            }
        }
        for (String document : differences.limits()) {
            Set<Footing> touched = new LinkedHashSet<>();
            Optional<StandardNumber> number = StandardNumber.tryParse(document);
            if (number.isPresent()) {
                touch(number.get().edition().series(), touched);
            } else {
                touched.add(Footing.document(document));
            }
            List<Comparison> limits = compared(set(after, document), set(before, document));
            add(from, Kind.LIMITS, document, List.of(), limits, touched);
        }
        for (String category : differences.goods()) {
            add(from, Kind.GOODS, category, List.of(), goods(category));
        }
        for (String number : differences.cccClasses()) {
            Set<Footing> touched = new LinkedHashSet<>();
            for (Catalog catalog : List.of(before, after)) {
                for (Category category : catalog.categories()) {
                    if (category.cccClasses().contains(number)) {
                        touched.addAll(goods(category.id()));
                    }
                }
            }
            add(from, Kind.GOODS, number, List.of(), touched);
        }
        for (String document : differences.documents()) {
            add(from, Kind.RECORDED, document, List.of(), Set.of(Footing.document(document)));
        }
        for (String id : differences.transitions()) {
            Set<Footing> touched = new LinkedHashSet<>();
            List<StandardNumber> replacing = new ArrayList<>();
            for (Catalog catalog : List.of(before, after)) {
                for (Transition transition : catalog.transitions()) {
                    if (transition.id().equals(id)) {
                        touched.addAll(touched(transition));
                        replacing.addAll(transition.replacing());
                    }
                }
            }
            List<StandardNumber> others = replacing.stream().distinct().toList();
            add(from, Kind.RECORDED, id, others, touched);
        }
        for (String basis : differences.law()) {
            add(from, Kind.LAW, basis, List.of(), Set.of(Footing.LAW));
        }
    }

    private static Set<Footing> goods(String category) {
        return Set.of(Footing.goods(category), Footing.duties(category));
    }

    private void turn(Turn turn) {
        StandardNumber number = turn.number();
        Standard standard = after.find(number).orElseThrow();
        Set<Footing> touched = touched(number);
        String of = number.toString();
        switch (turn.kind()) {
            case BEGINS -> {
                Kind kind = number.supplement().isEmpty() ? Kind.IN_FORCE : Kind.AMENDED;
                List<Comparison> limits = new ArrayList<>();
                for (StandardNumber old : standard.replaces()) {
                    limits.addAll(compared(set(after, of), set(after, old.toString())));
                }
                add(turn.on(), kind, of, standard.replaces(), limits, touched);
            }
            case ENDS -> {
                List<StandardNumber> others = standard.replacedBy();
                Kind kind = others.isEmpty() ? Kind.WITHDRAWN : Kind.SUPERSEDED;
                add(turn.on(), kind, of, others, against(number, others), touched);
            }
            case ANNOUNCED -> {
                List<StandardNumber> others = standard.replacedBy();
                add(turn.on(), Kind.ANNOUNCED, of, others, against(number, others), touched);
            }
            case CERTAINTY -> add(turn.on(), Kind.CERTAINTY, of, List.of(), touched);
        }
    }

    private void dues() {
        for (Transition transition : after.transitions()) {
            List<StandardNumber> replacing = transition.replacing();
            if (isWithin(transition.on())) {
                List<Comparison> limits = new ArrayList<>();
                for (StandardNumber old : transition.old()) {
                    limits.addAll(against(old, replacing));
                }
                add(transition.on(), Kind.DUE, transition.id(), replacing, limits, touched(transition));
            }
            Optional<LocalDate> end = transition.saleOut().flatMap(clause -> clause.until());
            if (end.isPresent() && isWithin(end.get().plusDays(1))) {
                LocalDate on = end.get().plusDays(1);
                add(on, Kind.SALE_OUT_ENDS, transition.id(), replacing, touched(transition));
            }
        }
        for (Category category : after.categories()) {
            Map<LocalDate, Set<String>> days = new TreeMap<>();
            for (Category.Duty duty : category.mandatory()) {
                for (Condition condition : duty.when()) {
                    if (condition instanceof Condition.Period period) {
                        period.from().ifPresent(day -> note(day, duty, days));
                        period.before().ifPresent(day -> note(day, duty, days));
                    }
                }
            }
            days.forEach((on, standards) -> all.add(new CatalogChange(
                    on, Kind.GOODS, category.id(), List.copyOf(standards), List.of(), goods(category.id()))));
        }
    }

    private void note(LocalDate day, Category.Duty duty, Map<LocalDate, Set<String>> days) {
        if (isWithin(day)) {
            days.computeIfAbsent(day, each -> new TreeSet<>())
                    .add(duty.standard().toString());
        }
    }

    private Set<Footing> touched(Transition transition) {
        Set<Footing> touched = new LinkedHashSet<>();
        transition.old().forEach(number -> touch(number, touched));
        transition.replacing().forEach(number -> touch(number, touched));
        return touched;
    }

    private void law() {
        for (Basis basis : after.law()) {
            Set<LocalDate> days = new TreeSet<>();
            days.add(basis.from());
            basis.to().ifPresent(to -> days.add(to.plusDays(1)));
            for (LocalDate day : days) {
                if (isWithin(day)) {
                    add(day, Kind.LAW, basis.id(), List.of(), Set.of(Footing.LAW));
                }
            }
        }
    }

    private boolean isWithin(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(until);
    }

    /** What those that take the place of an edition require, against what it requires itself. */
    private List<Comparison> against(StandardNumber old, List<StandardNumber> replacing) {
        List<Comparison> limits = new ArrayList<>();
        for (StandardNumber number : replacing) {
            limits.addAll(compared(set(after, number.toString()), set(after, old.toString())));
        }
        return limits;
    }

    private static RequirementSet set(Catalog catalog, String document) {
        List<Requirement> requirements = catalog.requirements(document);
        return new RequirementSet(document, requirements, catalog.holdsAllOf(document));
    }

    private static List<Comparison> compared(RequirementSet now, RequirementSet old) {
        return now.requirements().isEmpty() || old.requirements().isEmpty()
                ? List.of()
                : List.of(Comparison.of(now, old));
    }
}
