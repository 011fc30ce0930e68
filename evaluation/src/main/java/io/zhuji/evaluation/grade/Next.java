package io.zhuji.evaluation.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * What a higher grade would need beyond what is proven.
 *
 * <p>All improvements together reach the grade; without any one of them, or with any one less far, it is not reached.
 *
 * @param grade        the grade
 * @param reachable    whether the subject can reach it; not when its past, or a gap of the scheme, stands against it
 * @param improvements what to do, in the order of the scheme; empty when it cannot be reached
 * @param smallest     whether it is also proven that no set of fewer improvements reaches the grade
 * @param against      when it cannot be reached: the cells that stand against it
 */
@JsonPropertyOrder({"grade", "reachable", "improvements", "smallest", "against"})
public record Next(
        Label grade, boolean reachable, List<Improvement> improvements, boolean smallest, List<Cell> against) {

    public Next {
        Objects.requireNonNull(grade, "grade");
        improvements = List.copyOf(improvements);
        against = List.copyOf(against);
    }
}
