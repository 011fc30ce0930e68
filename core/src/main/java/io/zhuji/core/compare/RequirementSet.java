package io.zhuji.core.compare;

import io.zhuji.core.indicator.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The requirements of one side of a comparison: a standard, one class of it, or an own one.
 *
 * @param name         what it is called, such as {@code GB 18401-2010} or {@code GB 18401-2010@A}
 * @param requirements its requirements
 * @param whole        whether these are all it has; where not, that one is not here does not say that it is missing
 */
public record RequirementSet(String name, List<Requirement> requirements, boolean whole) {

    /** Copies the requirements. */
    public RequirementSet {
        Objects.requireNonNull(name, "name");
        requirements = List.copyOf(requirements);
    }

    /**
     * Those of one class or grade, and those that are for no class: {@code GB 18401-2010@A}. Where the class has an own
     * requirement of an indicator, one for no class is for something else, such as goods not yet finished, and is left out.
     */
    public RequirementSet ofClass(String productClass) {
        Objects.requireNonNull(productClass, "productClass");
        Set<String> own = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (requirement.productClass().equals(productClass)) {
                own.add(requirement.indicator().id());
            }
        }
        List<Requirement> of = new ArrayList<>();
        for (Requirement requirement : requirements) {
            boolean general = requirement.productClass().isEmpty()
                    && !own.contains(requirement.indicator().id());
            if (general || requirement.productClass().equals(productClass)) {
                of.add(requirement);
            }
        }
        return new RequirementSet(name + '@' + productClass, of, whole);
    }
}
