package io.zhuji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparedRequirementsTest {

    private static Requirement of(String id, String measured, String productClass, String limit) {
        return new Requirement(
                "X",
                new Indicator(id, id, id, List.of(), Direction.LOWER, measured, "total", ""),
                Limit.parse(limit),
                productClass,
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                "",
                Force.RECOMMENDED,
                Confidence.A);
    }

    private static PreparedRequirements prepared(List<Requirement> requirements) {
        return PreparedRequirements.of(new RequirementSet("X", requirements, true));
    }

    /** What a thousand comparisons allocate once all classes are there. */
    private static long bytes(PreparedRequirements a, PreparedRequirements b) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Relation[] into = new Relation[a.size()];
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int i = 0; i < 1000; i++) {
                a.against(b, into);
            }
            least = Math.min(
                    least,
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        return least;
    }

    @Test
    void comparingAllocatesNothingWhereEachThingHasOneIndicator() {
        List<Requirement> a = new ArrayList<>();
        List<Requirement> b = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            a.add(of("i" + i, "m" + i, i % 3 == 0 ? "A" : "", "≤" + (i + 1) + "0 mg/kg"));
            b.add(of("i" + (13 - i), "m" + (13 - i), i % 3 == 0 ? "B" : "", "≤0.005 %"));
        }
        assertThat(bytes(prepared(a), prepared(b))).isLessThan(1000);
        assertThat(bytes(prepared(b), prepared(a))).isLessThan(1000);
        // the other has indicators before and behind all of the one
        assertThat(bytes(prepared(a.subList(5, 6)), prepared(b))).isLessThan(1000);
        assertThat(bytes(prepared(a), prepared(List.of()))).isLessThan(1000);
    }

    @Test
    void comparingAllocatesNothingWhereAThingOfOneClassHasSeveralIndicators() {
        PreparedRequirements a =
                prepared(List.of(of("lead_1", "lead", "A", "≤20 mg/kg"), of("lead_2", "lead", "A", "≤30 mg/kg")));
        PreparedRequirements b =
                prepared(List.of(of("lead_2", "lead", "", "≤20 mg/kg"), of("lead_1", "lead", "A", "≤30 mg/kg")));
        assertThat(bytes(a, b)).isLessThan(1000);
    }

    @Test
    void aThingLimitedByAnotherIndicatorIsFoundOnEitherEnd() {
        // ids in the order of their hashes, so that the one without a partner comes first, between, or last
        for (String other : List.of("a", "m", "z")) {
            PreparedRequirements first =
                    prepared(List.of(of("f", "tin", "", "≤5 mg/kg"), of("q", "lead", "", "≤20 mg/kg")));
            PreparedRequirements second =
                    prepared(List.of(of("f", "tin", "", "≤5 mg/kg"), of(other, "lead", "", "≤90 mg/kg")));
            Relation[] into = new Relation[2];
            assertThat(first.against(second, into)).as(other).isEqualTo(Relation.STRICTER);
            assertThat(into).as(other).containsExactlyInAnyOrder(Relation.EQUAL, Relation.STRICTER);
            assertThat(second.against(first, into)).as(other).isEqualTo(Relation.LOOSER);
            assertThat(into).as(other).containsExactlyInAnyOrder(Relation.EQUAL, Relation.LOOSER);
        }
    }

    @Test
    void classesThatDifferGoWithOthersOfTheSameThing() {
        PreparedRequirements first =
                prepared(List.of(of("lead_1", "lead", "A", "≤20 mg/kg"), of("lead_2", "lead", "B", "≤30 mg/kg")));
        PreparedRequirements second =
                prepared(List.of(of("lead_1", "lead", "B", "≤30 mg/kg"), of("lead_2", "lead", "A", "≤90 mg/kg")));
        Relation[] into = new Relation[2];
        assertThat(first.against(second, into)).isEqualTo(Relation.STRICTER);
        assertThat(into).containsExactlyInAnyOrder(Relation.STRICTER, Relation.EQUAL);
    }

    @Test
    void anIdOfTwoThingsIsNotComparable() {
        PreparedRequirements first = prepared(List.of(of("i", "lead", "", "≤20 mg/kg")));
        PreparedRequirements second = prepared(List.of(of("i", "tin", "", "≤20 mg/kg")));
        Relation[] into = new Relation[1];
        assertThat(first.against(second, into)).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(into).containsExactly(Relation.NOT_COMPARABLE);
    }

    @Test
    void idsOfOneHashAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        PreparedRequirements first =
                prepared(List.of(of("BB", "tin", "", "≤5 mg/kg"), of("Aa", "lead", "", "≤20 mg/kg")));
        PreparedRequirements second =
                prepared(List.of(of("Aa", "lead", "", "≤90 mg/kg"), of("BB", "tin", "", "≤5 mg/kg")));
        Relation[] into = new Relation[2];
        assertThat(first.against(second, into)).isEqualTo(Relation.STRICTER);
        assertThat(first.get(0).indicator().id()).isEqualTo("Aa");
        assertThat(into).containsExactly(Relation.STRICTER, Relation.EQUAL);
    }
}
