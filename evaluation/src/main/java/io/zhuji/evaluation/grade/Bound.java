package io.zhuji.evaluation.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one cell of a scheme asks of one fact. Bounds on one fact are a chain: each holds whenever a stronger one holds.
 *
 * <p>Values of a fact whose small values are good are taken with the sign turned, so that greater is always better.
 */
sealed interface Bound {

    /** Weakest first; only for bounds on one fact, which are of one kind. */
    Comparator<Bound> WEAKEST_FIRST = (one, other) -> {
        if (one instanceof Edge a && other instanceof Edge b) {
            int order = a.value.compareTo(b.value);
            return order != 0 ? order : Boolean.compare(a.strict, b.strict);
        }
        if (one instanceof FromAct a && other instanceof FromAct b) {
            return a.falling ? Integer.compare(b.months, a.months) : Integer.compare(a.months, b.months);
        }
        if (one instanceof Range a && other instanceof Range b) {
            return a.within(b) ? b.within(a) ? 0 : 1 : -1;
        }
        throw new IllegalArgumentException("bounds of two kinds: " + one + ", " + other);
    };

    /**
     * The bound a day sets: a fixed one, or one that moves with the act ({@code act}, {@code act-3y}, {@code act+6m}).
     *
     * @param falling whether earlier is better
     * @return empty where the text is no such day
     */
    static Optional<Bound> ofDay(String text, boolean falling) {
        String shown = (falling ? "<= " : ">= ").concat(text);
        Optional<LocalDate> day = Reading.day(text);
        if (day.isPresent()) {
            BigDecimal number = BigDecimal.valueOf(day.get().toEpochDay());
            return Optional.of(new Edge(falling ? number.negate() : number, false, falling, shown));
        }
        return FromAct.months(text).map(months -> new FromAct(months, falling, shown));
    }

    /** Whether the whole of a span meets it. */
    boolean certain(Value.Span span, LocalDate on);

    /** Whether some of a span meets it. */
    boolean possible(Value.Span span, LocalDate on);

    /** As it reads, such as {@code >= 20}. */
    String text();

    /** A signed value at or above (strict: above) which it holds. */
    record Edge(BigDecimal value, boolean strict, boolean falling, String text) implements Bound {
        @Override
        public boolean certain(Value.Span span, LocalDate on) {
            return admits(falling ? span.to().negate() : span.from());
        }

        @Override
        public boolean possible(Value.Span span, LocalDate on) {
            return admits(falling ? span.from().negate() : span.to());
        }

        private boolean admits(BigDecimal signed) {
            int order = signed.compareTo(value);
            return strict ? order > 0 : order >= 0;
        }
    }

    /** A day some months from the day of the act, at or after (falling: before) which it holds. */
    record FromAct(int months, boolean falling, String text) implements Bound {
        @Override
        public boolean certain(Value.Span span, LocalDate on) {
            return admits(falling ? span.to() : span.from(), on);
        }

        @Override
        public boolean possible(Value.Span span, LocalDate on) {
            return admits(falling ? span.from() : span.to(), on);
        }

        /** Months from the day of the act: {@code act}, {@code act-3y}, {@code act+6m}. */
        static Optional<Integer> months(String text) {
            if (text.equals("act")) {
                return Optional.of(0);
            }
            int last = text.length() - 1;
            if (!text.startsWith("act") || last < 5 || last > 7) {
                return Optional.empty();
            }
            int months = 0;
            for (int i = 4; i < last; i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return Optional.empty();
                }
                months = months * 10 + (c - '0');
            }
            char sign = text.charAt(3);
            char unit = text.charAt(last);
            if (sign != '-' && sign != '+' || unit != 'y' && unit != 'm') {
                return Optional.empty();
            }
            months = unit == 'y' ? months * 12 : months;
            return Optional.of(sign == '-' ? -months : months);
        }

        private boolean admits(BigDecimal day, LocalDate on) {
            int order = day.compareTo(BigDecimal.valueOf(on.plusMonths(months).toEpochDay()));
            return falling ? order <= 0 : order >= 0;
        }
    }

    /** Values from one to another. */
    record Range(BigDecimal from, boolean above, BigDecimal to, boolean below, String text) implements Bound {
        @Override
        public boolean certain(Value.Span span, LocalDate on) {
            return low(span.from()) && high(span.to());
        }

        @Override
        public boolean possible(Value.Span span, LocalDate on) {
            return low(span.to()) && high(span.from());
        }

        private boolean low(BigDecimal value) {
            int order = value.compareTo(from);
            return above ? order > 0 : order >= 0;
        }

        private boolean high(BigDecimal value) {
            int order = value.compareTo(to);
            return below ? order < 0 : order <= 0;
        }

        boolean within(Range other) {
            int low = from.compareTo(other.from);
            int high = to.compareTo(other.to);
            return (low > 0 || low == 0 && (above || !other.above))
                    && (high < 0 || high == 0 && (below || !other.below));
        }
    }
}
