package io.zhuji.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The set of values that a requirement allows (极限数值; GB/T 8170-2008 clause 4, GB/T 1.1-2020).
 *
 * <p>Its decimals keep the digits they were written with: {@code ≤0.5} and {@code ≤0.50} are one set but not equal, for a
 * value is rounded to the last written digit of the limit. Text and limit are two-way.
 */
public sealed interface Limit {

    /**
     * A range on a unit: {@code ≤20 mg/kg}, {@code 4.0~7.5}, {@code >25~200 W}.
     *
     * @param lower the lower end; none where everything below is allowed
     * @param upper the upper end; none where everything above is allowed
     * @param unit  the unit of both, {@link Unit#UNSTATED} where none was written
     */
    record Range(Optional<Bound> lower, Optional<Bound> upper, Unit unit) implements Limit {

        /** Checks that the range is not empty and not everything. */
        public Range {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
            Objects.requireNonNull(unit, "unit");
            if (lower.isEmpty() && upper.isEmpty()) {
                throw new IllegalArgumentException("a range must have a lower or an upper end, had none");
            }
            if (lower.isPresent() && upper.isPresent() && !inOrder(lower.get(), upper.get())) {
                throw new IllegalArgumentException("the ends of a range must leave something between them, were "
                        + lower.get().number() + " and " + upper.get().number());
            }
        }

        static boolean inOrder(Bound lower, Bound upper) {
            int order = lower.number().compareTo(upper.number());
            return order < 0 || order == 0 && lower.included() && upper.included();
        }

        @Override
        public Scale scale() {
            return unit;
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * A nominal value with its deviations (基本数值和极限偏差): {@code 80 +2/-1 mm}, {@code 510 Ω(1±5 %)}.
     *
     * @param nominal the nominal value
     * @param below   the lower deviation with its sign, mostly negative, and whether it is itself allowed
     * @param above   the upper deviation with its sign
     * @param percent whether the deviations are hundredths of the nominal value
     * @param unit    the unit
     */
    record Tolerance(BigDecimal nominal, Bound below, Bound above, boolean percent, Unit unit) implements Limit {

        /** Checks that the deviations leave something between them. */
        public Tolerance {
            Quantity.requireSound(nominal, "nominal");
            Objects.requireNonNull(unit, "unit");
            if (!Range.inOrder(below, above)) {
                throw new IllegalArgumentException("the deviations must leave something between them, were "
                        + below.number() + " and " + above.number());
            }
            Quantity.requireSound(end(nominal, below, percent).number(), "lower end");
            Quantity.requireSound(end(nominal, above, percent).number(), "upper end");
        }

        /** The range that it stands for. */
        public Range range() {
            Bound a = end(nominal, below, percent);
            Bound b = end(nominal, above, percent);
            boolean turned = a.number().compareTo(b.number()) > 0;
            return new Range(Optional.of(turned ? b : a), Optional.of(turned ? a : b), unit);
        }

        private static Bound end(BigDecimal nominal, Bound deviation, boolean percent) {
            BigDecimal distance = percent ? nominal.multiply(deviation.number()).movePointLeft(2) : deviation.number();
            return new Bound(nominal.add(distance), deviation.included());
        }

        @Override
        public Scale scale() {
            return unit;
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * Must not be detected (不得检出, 禁用).
     *
     * @param reportingLimit the amount from which on it counts as detected (检出限), where the standard names it
     */
    record NotDetected(Optional<Quantity> reportingLimit) implements Limit {

        /** Checks that the reporting limit is above 0. */
        public NotDetected {
            requirePositive(reportingLimit);
        }

        @Override
        public Scale scale() {
            return reportingLimit.map(q -> (Scale) q.unit()).orElse(Words.PRESENCE);
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * The grades from one to another: {@code ≥3-4级} is all from 3-4 up to the best.
     *
     * @param scale the scale; on {@link GradeScale#UNNAMED} the order is that of the numbers
     * @param worst the lowest grade allowed
     * @param best  the highest grade allowed
     */
    record Grades(GradeScale scale, String worst, String best) implements Limit {

        /** Checks that the scale has both grades, in this order. */
        public Grades {
            Objects.requireNonNull(scale, "scale");
            worst = GradeScale.canonical(worst);
            best = GradeScale.canonical(best);
            OptionalInt low = scale.rank(worst);
            OptionalInt high = scale.rank(best);
            if (low.isEmpty() || high.isEmpty() || low.getAsInt() > high.getAsInt()) {
                throw new IllegalArgumentException("worst and best must be grades of " + scale
                        + " in this order, were '" + worst + "' and '" + best + "'");
            }
        }

        /** A grade or any better one. */
        public static Grades atLeast(GradeScale scale, String worst) {
            return new Grades(scale, worst, scale.labels().get(scale.labels().size() - 1));
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** One of some names, and no other (之一): {@code 红|蓝}; a single name is a wording to be met. */
    record OneOf(List<String> names) implements Limit {

        /** Copies the names; there is at least one and none is blank. */
        public OneOf {
            names = List.copyOf(names);
            if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("names must be there and not blank, were " + names);
            }
        }

        @Override
        public Scale scale() {
            return Words.NAMES;
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * Must be there, or must not (应有, 不得有).
     *
     * @param present whether it must be there
     * @param of      what; empty where the indicator says it
     */
    record Presence(boolean present, String of) implements Limit {

        /** Checks that a thing is given, if only as empty. */
        public Presence {
            of = of.strip();
        }

        @Override
        public Scale scale() {
            return Words.PRESENCE;
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * A bound that depends on another value of the product: {@code ≤0.032×f %}, {@code ≤min(max(0.75, 0.75×kW), 5) mA}.
     *
     * @param upper    whether it is an upper bound
     * @param included whether the bound itself is allowed
     * @param bound    the formula; gives a number in {@code unit}
     * @param unit     the unit
     */
    record Formula(boolean upper, boolean included, Expression bound, Unit unit) implements Limit {

        /** Checks that all is there. */
        public Formula {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public Scale scale() {
            return unit;
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** A limit on the sum of some parts (总量): {@code DBP+BBP+DEHP ≤1000 mg/kg}; no parts are named in {@code 总和≤0.1 %}. */
    record Sum(List<String> parts, Range limit) implements Limit {

        /** Copies the parts. */
        public Sum {
            parts = List.copyOf(parts);
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public Scale scale() {
            return limit.unit();
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** Several limits that must all be met (且). Two one-sided ranges on one unit are better written, and read back, as one. */
    record All(List<Limit> limits) implements Limit {

        /** Copies the limits; there are at least two and none is itself of this kind. */
        public All {
            limits = List.copyOf(limits);
            if (limits.size() < 2 || limits.stream().anyMatch(l -> l instanceof All)) {
                throw new IllegalArgumentException("limits must be two or more plain limits, were " + limits);
            }
        }

        @Override
        public Scale scale() {
            return limits.get(0).scale();
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** A limit for some cases only (条件): {@code ≥2-3级(深色)}. Whether the case is given is not asked here. */
    record Conditional(String condition, Limit limit) implements Limit {

        /** Checks the condition. */
        public Conditional {
            Objects.requireNonNull(limit, "limit");
            condition = condition.strip();
            if (!ConditionReader.isCondition(condition)) {
                throw new IllegalArgumentException(
                        "condition must not be blank and its brackets must match, was '" + condition + "'");
            }
            if (limit instanceof Conditional || limit instanceof All) {
                throw new IllegalArgumentException("a condition stands once and at a plain limit, was at " + limit);
            }
        }

        @Override
        public Scale scale() {
            return limit.scale();
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** At most a number: {@code ≤20 mg/kg}. */
    static Range atMost(String number, Unit unit) {
        return new Range(Optional.empty(), Optional.of(Bound.included(number)), unit);
    }

    /** At least a number: {@code ≥95 %}. */
    static Range atLeast(String number, Unit unit) {
        return new Range(Optional.of(Bound.included(number)), Optional.empty(), unit);
    }

    /** From a number to a number, both allowed: {@code 4.0~7.5}. */
    static Range between(String lower, String upper, Unit unit) {
        return new Range(Optional.of(Bound.included(lower)), Optional.of(Bound.included(upper)), unit);
    }

    /**
     * Reads a limit as people write it: {@code ≤20 mg/kg}, {@code 不大于0.10 %}, {@code 超过5 不足10},
     * {@code 10.0±0.1(不含0.1)}, {@code ≥3-4级}, {@code 不得检出(检出限 0.01 mg/kg)}.
     *
     * @throws IllegalArgumentException if the text is no limit; the message quotes it and names the place
     */
    @JsonCreator
    static Limit parse(String text) {
        Reading<Limit> reading = read(text);
        return reading.value().orElseThrow(() -> new IllegalArgumentException("not a limit: " + reading.message()));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    static Optional<Limit> tryParse(String text) {
        return read(text).value();
    }

    /** As {@link #tryParse}, with the place at which reading failed. */
    static Reading<Limit> read(String text) {
        return LimitReader.read(Objects.requireNonNull(text, "text"), Optional.empty());
    }

    /**
     * As {@link #read(String)}, where the indicator says on which scale the limit is: grades are those of the scale, and a
     * number without unit has the unit of it.
     */
    static Reading<Limit> read(String text, Scale scale) {
        return LimitReader.read(Objects.requireNonNull(text, "text"), Optional.of(scale));
    }

    /** The scale on which the limit lies. */
    Scale scale();

    /** The limit for people, in Chinese or, for any other language, in English; {@code read} with its scale reads it back. */
    default String text(Locale locale) {
        return Wording.limit(this, Wording.chinese(locale), false);
    }

    /** The text in Chinese from which {@link #parse} makes an equal limit; scales of a host's own need {@code read}. */
    @JsonValue
    default String canonical() {
        return Wording.limit(this, true, true);
    }

    /** What this limit is against another one on the same scale, as a set. */
    default Tightness against(Limit other) {
        return Relating.relate(this, other);
    }

    /** As {@link #against(Limit)}, with stated facts that make other units comparable. */
    default Tightness against(Limit other, List<Bridge> bridges) {
        return Relating.relate(this, other, bridges);
    }

    /** Whether a statement lies in this limit, by full-value comparison and simple acceptance. */
    default Judgement judge(Value value) {
        return Judgement.of(this, value, Method.FULL);
    }

    /** The limit made ready for judging and comparing often. */
    default PreparedLimit prepare(Method method) {
        return PreparedLimit.of(this, method);
    }

    static void requirePositive(Optional<Quantity> reportingLimit) {
        Objects.requireNonNull(reportingLimit, "reportingLimit");
        if (reportingLimit.isPresent() && reportingLimit.get().number().signum() <= 0) {
            throw new IllegalArgumentException("a reporting limit must be above 0, was "
                    + reportingLimit.get().number());
        }
    }
}
