package io.zhuji.evaluation.conformity;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.quantity.Value.Measured;
import java.util.ArrayList;
import java.util.List;

/** One result with what it states, and how it stands to the others of its report. */
final class Result {

    private static final List<String> EXCUSES = List.of("不适用", "n/a", "not applicable");

    private final TestReport.Item item;
    private final Statement statement;
    private boolean repeated;
    private boolean contradicting;

    Result(TestReport.Item item) {
        this.item = item;
        this.statement = isExcused(item) ? Statement.NONE : Statement.of(item);
    }

    TestReport.Item item() {
        return item;
    }

    Statement statement() {
        return statement;
    }

    /** What two results on one thing share. */
    List<String> key() {
        String name = Indicator.nameKey(item.name());
        return List.of(
                name.isEmpty() ? item.name().strip() : name,
                item.method().strip(),
                item.specimen().strip(),
                item.part().strip(),
                item.condition().strip());
    }

    /** Takes note of an earlier result on the same thing. */
    void meets(Result before) {
        if (same(statement, before.statement)) {
            repeated = true;
        } else {
            contradicting = true;
            before.contradicting = true;
        }
    }

    private static boolean same(Statement one, Statement other) {
        if (one.value().isPresent()
                && other.value().isPresent()
                && one.value().get() instanceof Measured a
                && other.value().get() instanceof Measured b) {
            return a.number().compareTo(b.number()) == 0
                    && a.unit().equals(b.unit())
                    && a.flag() == b.flag()
                    && a.uncertainty().equals(b.uncertainty());
        }
        return one.equals(other);
    }

    /** Whether it only says again what an earlier one says. */
    boolean isRepeated() {
        return repeated;
    }

    /** Whether it says that the item does not apply to the sample. */
    boolean isExcused() {
        return isExcused(item);
    }

    private static boolean isExcused(TestReport.Item item) {
        for (String excuse : EXCUSES) {
            if (item.value().strip().equalsIgnoreCase(excuse)) {
                return true;
            }
        }
        return false;
    }

    /** The faults of its own, the gravest first. */
    List<Reason> faults() {
        List<Reason> faults = new ArrayList<>();
        statement.fault().ifPresent(faults::add);
        if (contradicting) {
            faults.add(Reason.CONTRADICTION);
        }
        if (item.method().isBlank() && !isExcused()) {
            faults.add(Reason.METHOD_MISSING);
        }
        return faults;
    }
}
