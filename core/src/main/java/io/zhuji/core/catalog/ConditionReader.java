package io.zhuji.core.catalog;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions: each an object with one member, whose name is the kind. */
final class ConditionReader {

    static final Shape SHAPE = Shape.of(0, "age", "period", "amount", "has", "hasNot");
    static final Shape PERIOD = Shape.of(0, "from", "before");
    static final Shape AMOUNT = Shape.of(2, "of", "unit", "from", "over", "to");

    private ConditionReader() {}

    static List<Condition> list(PackInput in) throws IOException {
        List<Condition> conditions = new ArrayList<>(2);
        if (in.list()) {
            while (in.element()) {
                int before = conditions.size();
                PackInput.Members row = in.object(SHAPE);
                while (row.next()) {
                    switch (row.name()) {
                        case "age" -> {
                            Optional<AgeScope> scope = AgeScope.read(in);
                            if (scope.isPresent()) {
                                conditions.add(new Condition.Age(scope.get()));
                            }
                        }
                        case "period" -> add(period(in), conditions);
                        case "amount" -> add(amount(in), conditions);
                        case "has" -> conditions.add(new Condition.Trait(in.text(), true));
                        case "hasNot" -> conditions.add(new Condition.Trait(in.text(), false));
                        default -> throw new AssertionError(row.name());
                    }
                }
                if (row.sound() && conditions.size() != before + 1) {
                    in.problem("one-condition", row.at(), "");
                }
            }
        }
        return conditions;
    }

    private static void add(Optional<Condition> condition, List<Condition> conditions) {
        if (condition.isPresent()) {
            conditions.add(condition.get());
        }
    }

    private static Optional<Condition> period(PackInput in) throws IOException {
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> before = Optional.empty();
        PackInput.Members row = in.object(PERIOD);
        while (row.next()) {
            switch (row.name()) {
                case "from" -> from = in.day();
                case "before" -> before = in.day();
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        if (from.isEmpty() && before.isEmpty()) {
            in.problem("range", row.at(), "");
            return Optional.empty();
        }
        return Optional.of(new Condition.Period(from, before));
    }

    private static Optional<Condition> amount(PackInput in) throws IOException {
        String of = "";
        String unit = "";
        Optional<BigDecimal> from = Optional.empty();
        Optional<BigDecimal> over = Optional.empty();
        Optional<BigDecimal> to = Optional.empty();
        PackInput.Members row = in.object(AMOUNT);
        while (row.next()) {
            switch (row.name()) {
                case "of" -> of = in.text();
                case "unit" -> unit = in.text();
                case "from" -> from = in.decimal();
                case "over" -> over = in.decimal();
                case "to" -> to = in.decimal();
                default -> throw new AssertionError(row.name());
            }
        }
        if (!row.sound()) {
            return Optional.empty();
        }
        if (from.isEmpty() && over.isEmpty() && to.isEmpty()) {
            in.problem("range", row.at(), "");
            return Optional.empty();
        }
        return Optional.of(new Condition.Amount(of, from, over, to, unit));
    }
}
