package io.zhuji.examples.benchmarks;

import io.zhuji.core.compare.Comparison;
import io.zhuji.core.compare.PreparedRequirements;
import io.zhuji.core.compare.Relation;
import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two standards of thirty indicators compared, a third of one in another unit: prepared, with all reasons, and by plain
 * decimals written by hand that know one factor and no gate. Scores are for the whole.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CompareBenchmark {

    private static final int INDICATORS = 30;
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(10_000);

    private final RequirementSet a = set(false);
    private final RequirementSet b = set(true);
    private final PreparedRequirements first = PreparedRequirements.of(a);
    private final PreparedRequirements second = PreparedRequirements.of(b);
    private final Relation[] relations = new Relation[INDICATORS];
    private final BigDecimal[] mine = new BigDecimal[INDICATORS];
    private final BigDecimal[] theirs = new BigDecimal[INDICATORS];
    private final boolean[] inPerCent = new boolean[INDICATORS];

    /** Lays out the bounds: from 20 to 310 mg/kg against some more or less. */
    public CompareBenchmark() {
        for (int i = 0; i < INDICATORS; i++) {
            inPerCent[i] = i % 3 == 0;
            mine[i] = BigDecimal.valueOf(20 + 10L * i);
            BigDecimal other = BigDecimal.valueOf(20 + 10L * i + i % 5 - 2);
            theirs[i] = inPerCent[i] ? other.movePointLeft(4) : other;
        }
    }

    private static RequirementSet set(boolean other) {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            String id = "indicator-" + i;
            Indicator indicator = new Indicator(id, id, id, List.of(), Direction.LOWER, id, "", "");
            int bound = 20 + 10 * i + (other ? i % 5 - 2 : 0);
            String limit = other && i % 3 == 0
                    ? "≤" + BigDecimal.valueOf(bound).movePointLeft(4).toPlainString() + " %"
                    : "≤" + bound + " mg/kg";
            requirements.add(new Requirement(
                    other ? "B" : "A",
                    indicator,
                    Limit.parse(limit),
                    "",
                    "",
                    Wording.NONE,
                    Wording.NONE,
                    List.of(),
                    "",
                    Force.RECOMMENDED,
                    Confidence.A));
        }
        return new RequirementSet(other ? "B" : "A", requirements, true);
    }

    /** Prepared sets; nothing is allocated. */
    @Benchmark
    public Relation prepared() {
        return first.against(second, relations);
    }

    /** With every row, its reason and its cautions. */
    @Benchmark
    public Comparison withReasons() {
        return Comparison.of(a, b);
    }

    /** Bounds by hand. */
    @Benchmark
    public int byHand() {
        int stricter = 0;
        for (int i = 0; i < INDICATORS; i++) {
            BigDecimal other = inPerCent[i] ? theirs[i].multiply(PER_CENT) : theirs[i];
            stricter += mine[i].compareTo(other) < 0 ? 1 : 0;
        }
        return stricter;
    }
}
