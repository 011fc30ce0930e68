package io.zhuji.evaluation.register;

import io.zhuji.core.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The records of one register, each once: a record handed in again is told and not kept, so that importing a file twice
 * changes nothing. Of two records of the same thing that say different things both are told, and the first is kept. Used by
 * one thread.
 *
 * @param <R> the kind of record
 */
public final class Register<R extends Registered> {

    private final Map<String, R> records = new HashMap<>();
    private final List<R> order = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private long repeated;
    private long differing;

    private Register() {}

    /** A register of nothing yet. */
    public static <R extends Registered> Register<R> empty() {
        return new Register<>();
    }

    /**
     * Takes a record.
     *
     * @param out where it is told when the record, or another of the same thing, is there already, or the enterprise has
     *            another name
     * @return whether it was new
     */
    public boolean add(R record, Consumer<Finding> out) {
        R first = records.putIfAbsent(record.key(), Objects.requireNonNull(record, "record"));
        if (first != null) {
            if (same(first, record)) {
                repeated++;
                out.accept(Remarks.repeated(record, first.row()));
            } else {
                differing++;
                out.accept(Remarks.differs(record, first.row()));
            }
            return false;
        }
        order.add(record);
        if (!record.name().isEmpty()) {
            String known = names.putIfAbsent(record.enterprise(), record.name());
            if (known != null && !known.equals(record.name())) {
                out.accept(Remarks.names(record, known));
            }
        }
        return true;
    }

    /** Whether two records say the same, whatever their lines and however the enterprise is called. */
    private static boolean same(Registered one, Registered other) {
        return one.entry().sameAs(other.entry()) && more(one).equals(more(other));
    }

    /** What a record says beyond what counts. */
    private static String more(Registered record) {
        if (record instanceof Training training) {
            return training.hours()
                    .map(hours -> hours.stripTrailingZeros().toPlainString())
                    .orElse("");
        }
        if (record instanceof Participation participation) {
            return participation.act();
        }
        if (record instanceof Certificate certificate) {
            return String.join(";", certificate.scope());
        }
        return "";
    }

    /** The records kept, in their order. */
    public List<R> records() {
        return List.copyOf(order);
    }

    /** How many records were there already, word for word. */
    public long repeated() {
        return repeated;
    }

    /** How many records say other things of what was there already. */
    public long differing() {
        return differing;
    }
}
