package io.zhuji.core.quantity;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a statement lies in a limit, and what that rests on (判定).
 *
 * <p>Facts by name, as text: {@code limit}, {@code value}, {@code method} ({@code full}, {@code rounded}), {@code rule}; where
 * they apply {@code rounded} (the rounded value), {@code converted} (the value in the limit's unit), {@code reporting-limit},
 * {@code zone}, {@code risk} (probability of nonconformity), {@code condition}, {@code missing}, {@code specimen}.
 *
 * @param verdict the verdict
 * @param doubt   why it is undecided; empty for the other two
 * @param facts   what the verdict rests on, in order of their names
 */
public record Judgement(Verdict verdict, Optional<Doubt> doubt, Map<String, String> facts) {

    /** Checks that a doubt is named where, and only where, it is undecided. */
    public Judgement {
        Objects.requireNonNull(verdict, "verdict");
        if ((verdict == Verdict.UNDECIDED) != doubt.isPresent()) {
            throw new IllegalArgumentException("a doubt is named when undecided, was " + verdict + ", " + doubt);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Judges by simple acceptance. */
    public static Judgement of(Limit limit, Value value, Method method) {
        return of(limit, value, method, DecisionRule.SIMPLE, Given.NOTHING);
    }

    /** Judges by a decision rule, with what else is known about the product. */
    public static Judgement of(Limit limit, Value value, Method method, DecisionRule rule, Given given) {
        return new Judge(
                        Objects.requireNonNull(method, "method"),
                        Objects.requireNonNull(rule, "rule"),
                        Objects.requireNonNull(given, "given"))
                .judge(Objects.requireNonNull(limit, "limit"), Objects.requireNonNull(value, "value"));
    }

    /**
     * Judges a value against a limit, both as people write them.
     *
     * @return the judgement; where one of the texts cannot be read, a problem that begins with {@code limit.} or
     *     {@code value.}, the place and the text
     */
    public static Reading<Judgement> of(String limit, String value, Method method) {
        Reading<Limit> readLimit = Limit.read(limit);
        if (!readLimit.succeeded()) {
            return new Reading<>(Optional.empty(), "limit." + readLimit.problem(), readLimit.at(), readLimit.text());
        }
        Limit read = readLimit.get();
        Reading<Value> readValue = Value.read(value);
        if (read.scale() instanceof GradeScale
                && readValue.value().filter(v -> !halfGrade(v)).isEmpty()) {
            // a bare 4-5 against a limit on grades is a grade; a bare 4 may be anything
            Reading<Value> graded = Value.read(value, read.scale());
            readValue = graded.succeeded() ? graded : readValue;
        }
        if (!readValue.succeeded()) {
            return new Reading<>(Optional.empty(), "value." + readValue.problem(), readValue.at(), readValue.text());
        }
        return Reading.of(of(read, readValue.get(), method), limit);
    }

    /** Whether that was read as a range without unit, as {@code 4-5} is. */
    private static boolean halfGrade(Value value) {
        return value instanceof Value.Declared declared
                && declared.limit() instanceof Limit.Range range
                && range.unit() == Unit.UNSTATED;
    }
}
