package io.zhuji.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement about a property of a product (指标值): measured, declared, graded or told.
 *
 * <p>A statement is a set, as a limit is: a measured figure is a point, {@code <20} and not detected are intervals, a
 * declared limit is the interval it allows. Text and value are two-way.
 */
public sealed interface Value {

    /**
     * A measured figure (测定值).
     *
     * @param number      the digits as reported
     * @param unit        the unit, {@link Unit#UNSTATED} where none was written
     * @param flag        the GB/T 8170 mark of a figure that was rounded before
     * @param uncertainty the expanded uncertainty, where reported
     */
    record Measured(BigDecimal number, Unit unit, Flag flag, Optional<Uncertainty> uncertainty) implements Value {

        /** Checks the number. */
        public Measured {
            Quantity.requireSound(number, "number");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(flag, "flag");
            Objects.requireNonNull(uncertainty, "uncertainty");
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * A result outside the measuring range (超出测定范围): {@code <20 mg/kg}, {@code >99.9 %}. It is known to lie there
     * and not where.
     */
    record Censored(Limit.Range range) implements Value {

        /** Checks that there is a range. */
        public Censored {
            Objects.requireNonNull(range, "range");
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * Not detected (未检出).
     *
     * @param reportingLimit the amount from which on it would have been reported (检出限, 报告限), where known
     */
    record NotDetected(Optional<Quantity> reportingLimit) implements Value {

        /** Checks that the reporting limit is above 0. */
        public NotDetected {
            Limit.requirePositive(reportingLimit);
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** A limit that the maker declares for his product (明示指标). It promises no more than that limit. */
    record Declared(Limit limit) implements Value {

        /** Checks that there is a limit. */
        public Declared {
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * A grade (等级): {@code 3-4级}, {@code A类}.
     *
     * @param scale the scale, {@link GradeScale#UNNAMED} where the text does not tell
     * @param label the grade without 级; on {@link GradeScale#UNNAMED} it may be a label of any scale
     */
    record Grade(GradeScale scale, String label) implements Value {

        /** Checks that the scale has the grade. */
        public Grade {
            Objects.requireNonNull(scale, "scale");
            label = GradeScale.canonical(label);
            if (scale.directed() && scale.rank(label).isEmpty() || label.isEmpty()) {
                throw new IllegalArgumentException("label must be a grade of " + scale + ", was '" + label + "'");
            }
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** A name or wording (名称): {@code 不起火、不爆炸}. */
    record Name(String name) implements Value {

        /** Checks that it is not blank. */
        public Name {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /**
     * There or not there (有, 无).
     *
     * @param present whether it is there
     * @param of      what; empty where the indicator says it
     */
    record Presence(boolean present, String of) implements Value {

        /** Checks that a thing is given, if only as empty. */
        public Presence {
            of = of.strip();
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** Several specimens (多个试样); each must meet the limit. */
    record Specimens(List<Value> values) implements Value {

        /** Copies the values; there are at least two. */
        public Specimens {
            values = List.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("specimens are at least two, were " + values.size());
            }
            if (values.stream().anyMatch(v -> v instanceof Specimens || v instanceof Parts)) {
                throw new IllegalArgumentException("specimens are single statements, were " + values);
            }
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** The parts of a sum by name (各组分), in reading order: {@code DEHP 0.06 %, DBP 0.06 %}. */
    record Parts(Map<String, Value> values) implements Value {

        /** Copies the parts in their order. */
        public Parts {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("parts must not be empty");
            }
            for (Value part : values.values()) {
                if (!(part instanceof Measured || part instanceof Censored || part instanceof NotDetected)) {
                    throw new IllegalArgumentException("parts are amounts, were " + values);
                }
            }
        }

        @Override
        public String toString() {
            return canonical();
        }
    }

    /** A measured figure in a unit, without uncertainty. */
    static Measured measured(String number, String unit) {
        return new Measured(new BigDecimal(number), Unit.parse(unit), Flag.NONE, Optional.empty());
    }

    /** A measured figure in a unit, without uncertainty. */
    static Measured measured(BigDecimal number, Unit unit) {
        return new Measured(number, unit, Flag.NONE, Optional.empty());
    }

    /**
     * Reads a statement as people write it: {@code 97.01 %}, {@code <20}, {@code 未检出(<20 mg/kg)}, {@code 3-4级},
     * {@code 12.3±0.5 mg/kg (k=2)}, {@code 16.5(+)}, {@code 3.2、3.4、3.5 mg/kg}.
     *
     * @throws IllegalArgumentException if the text is no statement; the message quotes it and names the place
     */
    @JsonCreator
    static Value parse(String text) {
        Reading<Value> reading = read(text);
        return reading.value().orElseThrow(() -> new IllegalArgumentException("not a value: " + reading.message()));
    }

    /** As {@link #parse}, for text that comes from outside and may well be wrong. */
    static Optional<Value> tryParse(String text) {
        return read(text).value();
    }

    /** As {@link #tryParse}, with the place at which reading failed. */
    static Reading<Value> read(String text) {
        return ValueReader.read(Objects.requireNonNull(text, "text"), Optional.empty());
    }

    /**
     * As {@link #read(String)}, where the indicator says on which scale the statement is: grades are those of the scale, and
     * a number without unit has the unit of it.
     */
    static Reading<Value> read(String text, Scale scale) {
        return ValueReader.read(Objects.requireNonNull(text, "text"), Optional.of(scale));
    }

    /** The statement for people, in Chinese or, for any other language, in English; {@code read} with its scale reads it
     * back. */
    default String text(Locale locale) {
        return Wording.value(this, Wording.chinese(locale), false);
    }

    /** The statement made ready for judging often. */
    default PreparedValue prepare() {
        return PreparedValue.of(this);
    }

    /** The text in Chinese from which {@link #parse} makes an equal value; scales of a host's own need {@code read}. */
    @JsonValue
    default String canonical() {
        return Wording.value(this, true, true);
    }
}
