package io.zhuji.core.quantity;

import java.util.List;
import java.util.Map;

/**
 * What is known about the product besides the value to be judged.
 *
 * @param values  values that a limit's formula depends on, by name: {@code f}, {@code kW}
 * @param bridges facts that make other units comparable
 */
public record Given(Map<String, Quantity> values, List<Bridge> bridges) {

    /** Nothing else is known. */
    public static final Given NOTHING = new Given(Map.of(), List.of());

    /** Copies both. */
    public Given {
        values = Map.copyOf(values);
        bridges = List.copyOf(bridges);
    }
}
