package io.zhuji.evaluation.benchmark;

import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Verdict;
import io.zhuji.evaluation.conformity.Methods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An own value of an indicator (实测值).
 *
 * @param name   the indicator as its maker names it
 * @param value  the value as written, with its unit
 * @param method the test method; empty where not stated
 */
public record Measurement(String name, String value, String method) {

    public Measurement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(method, "method");
    }

    /** Measurements by the name keys of their indicators; of several on one name the first counts where its method fits. */
    static final class Index {

        private final Methods methods;
        private final Map<String, List<Measurement>> byName = new HashMap<>();

        Index(Methods methods, List<Measurement> all) {
            this.methods = methods;
            for (Measurement one : all) {
                byName.computeIfAbsent(Indicator.nameKey(one.name), key -> new java.util.ArrayList<>(1))
                        .add(one);
            }
        }

        /** The measurements of an indicator. */
        List<Measurement> of(Indicator indicator) {
            for (String key : indicator.nameKeys()) {
                List<Measurement> found = byName.get(key);
                if (found != null) {
                    return found;
                }
            }
            return List.of();
        }

        /** Whether an own value meets a requirement; undecided where none was found by a method that fits. */
        Verdict judge(Requirement requirement) {
            Verdict verdict = Verdict.UNDECIDED;
            for (Measurement one : of(requirement.indicator())) {
                Verdict found = judge(one, requirement);
                if (found == Verdict.VIOLATES) {
                    return found;
                }
                verdict = found == Verdict.CONFORMS ? found : verdict;
            }
            return verdict;
        }

        private Verdict judge(Measurement one, Requirement requirement) {
            if (one.method.isBlank() && !requirement.methods().isEmpty()
                    || !one.method.isBlank()
                            && methods.fit(methods.read(one.method), requirement.methods()) != Methods.Fit.FITS) {
                return Verdict.UNDECIDED;
            }
            Optional<Value> value =
                    Value.read(one.value, requirement.limit().scale()).value();
            return value.map(read ->
                            Judgement.of(requirement.limit(), read, Method.FULL).verdict())
                    .orElse(Verdict.UNDECIDED);
        }
    }
}
