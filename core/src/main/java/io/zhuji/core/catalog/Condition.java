package io.zhuji.core.catalog;

import io.zhuji.core.catalog.Category.Due;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Under which condition something applies to goods (适用条件). Holds, does not hold, or cannot be told for want of a fact. */
public sealed interface Condition {

    /** Whether it holds for those goods; {@link Due#UNSETTLED} where the goods do not say. */
    Due holds(Goods goods);

    /** An age the goods are made for lies in a range. */
    record Age(AgeScope scope) implements Condition {

        public Age {
            Objects.requireNonNull(scope, "scope");
        }

        @Override
        public Due holds(Goods goods) {
            if (goods.fromMonths().isEmpty() || goods.toMonths().isEmpty()) {
                return Due.UNSETTLED;
            }
            int from = goods.fromMonths().get();
            int to = goods.toMonths().get();
            boolean meets = (scope.overMonths().isEmpty()
                            || to > scope.overMonths().get())
                    && (scope.toMonths().isEmpty() || from <= scope.toMonths().get());
            return meets ? Due.YES : Due.NO;
        }
    }

    /**
     * The act falls into a time.
     *
     * @param from   the first day of it; absent for all before
     * @param before the first day after it; absent for no end
     */
    record Period(Optional<LocalDate> from, Optional<LocalDate> before) implements Condition {

        public Period {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(before, "before");
            if (from.isEmpty() && before.isEmpty()) {
                throw new IllegalArgumentException("a period has at least one end");
            }
        }

        @Override
        public Due holds(Goods goods) {
            LocalDate on = goods.on();
            boolean in =
                    (from.isEmpty() || !on.isBefore(from.get())) && (before.isEmpty() || on.isBefore(before.get()));
            return in ? Due.YES : Due.NO;
        }
    }

    /**
     * An amount lies in a range.
     *
     * @param of   what is measured: lower-case words with hyphens, such as {@code rated-cooling-capacity}
     * @param from the least amount, itself in the range
     * @param over the amount above which the range begins, itself not in it
     * @param to   the greatest amount, itself in the range
     * @param unit the unit of all three, UCUM
     */
    record Amount(String of, Optional<BigDecimal> from, Optional<BigDecimal> over, Optional<BigDecimal> to, String unit)
            implements Condition {

        public Amount {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(unit, "unit");
            if (from.isEmpty() && over.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("a range of " + of + " has at least one end");
            }
        }

        @Override
        public Due holds(Goods goods) {
            BigDecimal value = goods.amounts().get(of);
            if (value == null) {
                return Due.UNSETTLED;
            }
            boolean in = (from.isEmpty() || value.compareTo(from.get()) >= 0)
                    && (over.isEmpty() || value.compareTo(over.get()) > 0)
                    && (to.isEmpty() || value.compareTo(to.get()) <= 0);
            return in ? Due.YES : Due.NO;
        }
    }

    /**
     * The goods have a trait, or do not have it.
     *
     * @param name lower-case words with hyphens, such as {@code contact-with-skin}
     * @param has  whether they must have it, or must not
     */
    record Trait(String name, boolean has) implements Condition {

        public Trait {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Due holds(Goods goods) {
            Boolean known = goods.traits().get(name);
            if (known == null) {
                return Due.UNSETTLED;
            }
            return known == has ? Due.YES : Due.NO;
        }
    }
}
