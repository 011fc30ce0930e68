package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementSetTest {

    private static Requirement of(String id, String productClass) {
        return new Requirement(
                "X",
                new Indicator(id, id, id, List.of(), Direction.LOWER, id, "", ""),
                Limit.parse("≤90 mg/kg"),
                productClass,
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                "",
                Force.RECOMMENDED,
                Confidence.A);
    }

    @Test
    void aClassHasItsOwnAndWhatIsForNoClass() {
        Requirement leadA = of("lead", "A");
        Requirement leadB = of("lead", "B");
        Requirement unfinished = of("lead", "");
        Requirement tin = of("tin", "");
        Requirement zincB = of("zinc", "B");
        RequirementSet all = new RequirementSet("X", List.of(leadA, leadB, unfinished, tin, zincB), true);
        assertThat(all.ofClass("A").requirements()).containsExactly(leadA, tin);
        assertThat(all.ofClass("B").requirements()).containsExactly(leadB, tin, zincB);
        assertThat(all.ofClass("C").requirements()).containsExactly(unfinished, tin);
        assertThat(all.ofClass("A").name()).isEqualTo("X@A");
        assertThat(all.ofClass("A").whole()).isTrue();
    }
}
