package io.zhuji.evaluation.supervision;

import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.SeriesKey;
import java.util.Objects;

/**
 * What a method cannot tell apart for an indicator: the values below its limit of quantification (定量限).
 *
 * @param method    the method standard, whatever its edition
 * @param indicator what is measured
 * @param below     the values it cannot measure, such as {@code <20 mg/kg}
 */
public record Measurable(SeriesKey method, String indicator, Limit below) {

    public Measurable {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(below, "below");
    }
}
