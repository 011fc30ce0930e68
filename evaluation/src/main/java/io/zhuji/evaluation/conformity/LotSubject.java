package io.zhuji.evaluation.conformity;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Category;
import io.zhuji.core.catalog.Category.Due;
import io.zhuji.core.catalog.Category.Duty;
import io.zhuji.core.catalog.CccClass;
import io.zhuji.core.catalog.ChangeOver;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.catalog.SaleOut;
import io.zhuji.core.catalog.Transition;
import io.zhuji.core.standard.Standard;
import io.zhuji.core.standard.StandardNumber;
import io.zhuji.core.standard.StandardReference;
import io.zhuji.core.standard.Standing;
import io.zhuji.evaluation.conformity.Clearance.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the rules of the gates may see.
 *
 * @param category whether the kind of goods is known
 * @param duties   the mandatory standards that apply, or may apply, on the day
 * @param promises the other standards the goods are made to
 * @param ccc      whether compulsory certification is due
 * @param cccFrom  the day from which on, where it came later than the rest
 */
record LotSubject(
        Act act,
        Lot lot,
        Optional<Category> category,
        List<Obligation> duties,
        List<Promise> promises,
        Due ccc,
        Optional<LocalDate> cccFrom) {

    LotSubject {
        duties = List.copyOf(duties);
        promises = List.copyOf(promises);
    }

    /**
     * A mandatory standard in force on the day.
     *
     * @param settled whether it surely applies
     * @param meets   whether the goods are shown to meet it
     * @param change  the change-over the goods stand in, where they were made to another edition of it, or before there was one
     * @param other   the edition they were made to instead; empty for none
     */
    record Obligation(
            StandardNumber number,
            boolean settled,
            Optional<Boolean> meets,
            Optional<ChangeOver> change,
            String other) {}

    /**
     * A standard the goods are made to by their maker's own will.
     *
     * @param change what its end says of the goods, where it has ended and the day is known
     */
    record Promise(String written, Optional<Standing> standing, Optional<Boolean> meets, Optional<ChangeOver> change) {}

    /** Whether the standards of this country count at all. */
    boolean isForAbroad() {
        return lot.route() == Lot.Route.EXPORT_ONLY && act != Act.IMPORT;
    }

    static LotSubject of(Catalog catalog, Act act, Lot lot, LocalDate on) {
        Optional<Category> category = catalog.category(lot.goods().category());
        Reader reader = new Reader(catalog, act, lot, on);
        List<Obligation> duties = reader.duties(category);
        return new LotSubject(
                act,
                lot,
                category,
                duties,
                reader.promises(duties),
                category.map(Category::ccc).orElse(Due.UNSETTLED),
                cccFrom(catalog, category));
    }

    private static Optional<LocalDate> cccFrom(Catalog catalog, Optional<Category> category) {
        Optional<LocalDate> first = Optional.empty();
        for (String number : category.map(Category::cccClasses).orElse(List.of())) {
            Optional<LocalDate> from = catalog.cccClass(number).flatMap(CccClass::from);
            if (from.isEmpty()) {
                // one of its classes has been in the catalogue all along, as far as is known
                return Optional.empty();
            }
            if (first.isEmpty() || from.get().isBefore(first.get())) {
                first = from;
            }
        }
        return first;
    }

    /** Resolves what goods are made to. */
    private static final class Reader {

        private final Catalog catalog;
        private final Lot lot;
        private final LocalDate on;
        private final Optional<LocalDate> madeOn;
        private final boolean food;
        private final Map<StandardNumber, Optional<Boolean>> followed = new LinkedHashMap<>();
        private final List<Lot.Followed> other = new ArrayList<>();

        Reader(Catalog catalog, Act act, Lot lot, LocalDate on) {
            this.catalog = catalog;
            this.lot = lot;
            this.on = on;
            this.madeOn = act == Act.PRODUCE ? Optional.of(on) : lot.madeOn();
            this.food = lot.goods().category().equals("food")
                    || lot.goods().category().startsWith("food.");
            for (Lot.Followed own : lot.followed()) {
                Optional<StandardNumber> number = StandardReference.tryParse(own.standard())
                        .flatMap(reference ->
                                catalog.resolve(reference, madeOn.orElse(on)).standard())
                        .map(Standard::number);
                if (number.isPresent()) {
                    Optional<Boolean> before = followed.getOrDefault(number.get(), Optional.empty());
                    // one proof that it is not met outweighs another that it is
                    boolean fails = before.filter(met -> !met).isPresent();
                    followed.put(number.get(), fails ? before : own.meets().or(() -> before));
                } else {
                    other.add(own);
                }
            }
        }

        List<Obligation> duties(Optional<Category> category) {
            Map<StandardNumber, Obligation> duties = new LinkedHashMap<>();
            List<Duty> all = category.map(Category::mandatory).orElse(List.of());
            for (Duty duty : all) {
                Due due = Duties.applies(all, duty, lot.goods().goods(on));
                Resolution resolution = catalog.resolve(duty.standard(), on);
                boolean inForce = resolution.standing() == Standing.IN_FORCE
                        || resolution.standing() == Standing.UNDATED_IN_FORCE;
                if (due != Due.NO && inForce && resolution.standard().isPresent()) {
                    boolean settled = due == Due.YES && resolution.certain();
                    Obligation own = obligation(resolution.standard().get(), settled);
                    duties.merge(own.number(), own, (one, two) -> one.settled() ? one : two);
                }
            }
            return List.copyOf(duties.values());
        }

        private Obligation obligation(Standard standard, boolean settled) {
            StandardNumber number = standard.number();
            Optional<Boolean> meets = followed.getOrDefault(number, Optional.empty());
            Optional<StandardNumber> early = early(standard);
            if (early.isPresent() && !followed.containsKey(number)) {
                Optional<LocalDate> begins = catalog.find(early.get()).flatMap(Standard::implemented);
                Optional<Boolean> shown = followed.getOrDefault(early.get(), Optional.empty());
                Optional<ChangeOver> change =
                        begins.map(day -> change(standard, day, ChangeOver.Followed.NEW, Optional.empty(), shown));
                return new Obligation(
                        number, settled, shown, change, early.get().toString());
            }
            Optional<Transition> begin = catalog.beginOf(number);
            Optional<StandardNumber> old = old(standard, begin);
            boolean first = begin.isPresent() && begin.get().old().isEmpty() && !followed.containsKey(number);
            Optional<LocalDate> day = begin.map(Transition::on).or(standard::implemented);
            if ((old.isPresent() || first) && day.isPresent()) {
                ChangeOver change =
                        change(standard, day.get(), ChangeOver.Followed.OLD, begin.flatMap(Transition::saleOut), meets);
                return new Obligation(
                        number,
                        settled,
                        meets,
                        Optional.of(change),
                        old.map(Object::toString).orElse(""));
            }
            return new Obligation(number, settled, meets, Optional.empty(), "");
        }

        /** The edition to come that the goods are already made to. */
        private Optional<StandardNumber> early(Standard standard) {
            List<StandardNumber> coming = new ArrayList<>(standard.replacedBy());
            catalog.endOf(standard.number()).ifPresent(transition -> coming.addAll(transition.replacing()));
            for (StandardNumber next : coming) {
                boolean notYet = catalog.resolve(next, on).standing() == Standing.NOT_YET_IN_FORCE;
                if (notYet && followed.containsKey(next)) {
                    return Optional.of(next);
                }
            }
            return Optional.empty();
        }

        /** The edition that has ended and that the goods are made to; not where they are made to the new one too. */
        private Optional<StandardNumber> old(Standard standard, Optional<Transition> begin) {
            if (followed.getOrDefault(standard.number(), Optional.empty()).orElse(false)) {
                return Optional.empty();
            }
            List<StandardNumber> before = new ArrayList<>(standard.replaces());
            begin.ifPresent(transition -> before.addAll(transition.old()));
            for (Standard edition : catalog.editions(standard.number().series())) {
                if (edition.number().year() < standard.number().year()) {
                    before.add(edition.number());
                }
            }
            for (StandardNumber one : before) {
                if (followed.containsKey(one)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }

        private ChangeOver change(
                Standard standard,
                LocalDate day,
                ChangeOver.Followed to,
                Optional<SaleOut> saleOut,
                Optional<Boolean> meetsNew) {
            ChangeOver.Kind kind = !food
                    ? ChangeOver.Kind.MANDATORY
                    : standard.role() == Standard.Role.LABEL ? ChangeOver.Kind.FOOD_LABEL : ChangeOver.Kind.FOOD_SAFETY;
            return new ChangeOver(kind, day, to, madeOn, on, meetsNew, saleOut.filter(this::isInShelfLife));
        }

        /** A clause that runs to the end of the shelf life says nothing of goods beyond it. */
        private boolean isInShelfLife(SaleOut clause) {
            return clause.until().isPresent()
                    || lot.shelfLifeEnd().filter(end -> on.isAfter(end)).isEmpty();
        }

        List<Promise> promises(List<Obligation> duties) {
            List<Promise> promises = new ArrayList<>();
            followed.forEach((number, meets) -> {
                if (duties.stream().noneMatch(duty -> isOf(number, duty))) {
                    promises.add(promise(number, meets));
                }
            });
            for (Lot.Followed own : other) {
                promises.add(new Promise(own.standard(), Optional.empty(), own.meets(), Optional.empty()));
            }
            return promises;
        }

        /** Whether a standard is what a duty asks for, another edition of it, or what it takes over from. */
        private boolean isOf(StandardNumber number, Obligation duty) {
            return number.series().equals(duty.number().series())
                    || number.toString().equals(duty.other())
                    || catalog.endOf(number)
                            .filter(end -> end.replacing().contains(duty.number()))
                            .isPresent();
        }

        private Promise promise(StandardNumber number, Optional<Boolean> meets) {
            Resolution resolution = catalog.resolve(number, on);
            Optional<LocalDate> end = resolution
                    .standard()
                    .flatMap(Standard::withdrawn)
                    .or(() -> catalog.endOf(number).map(Transition::on))
                    .or(() -> resolution.successor().flatMap(catalog::find).flatMap(Standard::implemented))
                    .filter(day -> !day.isAfter(on));
            boolean ended = resolution.standing() == Standing.SUPERSEDED || resolution.standing() == Standing.WITHDRAWN;
            Optional<ChangeOver> change = end.filter(day -> ended)
                    .map(day -> new ChangeOver(
                            ChangeOver.Kind.RECOMMENDED,
                            day,
                            ChangeOver.Followed.OLD,
                            madeOn,
                            on,
                            Optional.empty(),
                            Optional.empty()));
            return new Promise(number.toString(), Optional.of(resolution.standing()), meets, change);
        }
    }
}
