package io.zhuji.core.catalog;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of ages in months (适用年龄): over the one, up to and including the other. "36 months and under" is
 * {@code toMonths 36}; "over 3 to 14 years" is {@code overMonths 36, toMonths 168}.
 *
 * @param overMonths the age in months above which the range begins, itself not in it; absent for birth
 * @param toMonths   the last age in months, itself in it; absent for no end
 */
public record AgeScope(Optional<Integer> overMonths, Optional<Integer> toMonths) {

    static final Shape SHAPE = Shape.of(0, "overMonths", "toMonths");

    public AgeScope {
        Objects.requireNonNull(overMonths, "overMonths");
        Objects.requireNonNull(toMonths, "toMonths");
        if (overMonths.isEmpty() && toMonths.isEmpty()) {
            throw new IllegalArgumentException("a range of ages has at least one end");
        }
        if (overMonths.isPresent() && toMonths.isPresent() && overMonths.get().compareTo(toMonths.get()) >= 0) {
            throw new IllegalArgumentException(
                    "a range of ages begins below its end, was over " + overMonths.get() + " to " + toMonths.get());
        }
    }

    /** Whether an age in months lies in it. */
    public boolean holds(int months) {
        return (overMonths.isEmpty() || months > overMonths.get()) && (toMonths.isEmpty() || months <= toMonths.get());
    }

    static Optional<AgeScope> read(PackInput in) throws IOException {
        Optional<Integer> over = Optional.empty();
        Optional<Integer> to = Optional.empty();
        PackInput.Members row = in.object(SHAPE);
        while (row.next()) {
            switch (row.name()) {
                case "overMonths" -> over = Optional.of(in.whole());
                case "toMonths" -> to = Optional.of(in.whole());
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        if (over.isEmpty() && to.isEmpty() || over.isPresent() && to.isPresent() && over.get() >= to.get()) {
            in.problem("range", row.at(), "");
            return Optional.empty();
        }
        return Optional.of(new AgeScope(over, to));
    }
}
