package io.zhuji.examples.benchmarks;

import io.zhuji.core.compare.RequirementSet;
import io.zhuji.core.indicator.Direction;
import io.zhuji.core.indicator.Indicator;
import io.zhuji.core.indicator.Requirement;
import io.zhuji.core.indicator.Requirement.Force;
import io.zhuji.core.indicator.Requirement.Wording;
import io.zhuji.core.indicator.TestMethod;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.standard.Confidence;
import io.zhuji.evaluation.benchmark.Matrix;
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
 * A matrix of twelve standards and sixty indicators: one subject against eleven targets, a quarter of the limits in another unit, a
 * quarter ranges, a quarter grades, each standard without five of the indicators. Not rendered. The issue asks for 1 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MatrixBenchmark {

    private static final int STANDARDS = 12;
    private static final int INDICATORS = 60;

    private final RequirementSet subject = set(0);
    private final List<RequirementSet> targets = new ArrayList<>();

    /** Lays out the standards. */
    public MatrixBenchmark() {
        for (int i = 1; i < STANDARDS; i++) {
            targets.add(set(i));
        }
    }

    private static RequirementSet set(int standard) {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            if (i % STANDARDS == standard) {
                continue;
            }
            String id = "indicator-" + i;
            Indicator indicator = new Indicator(id, id, id, List.of(), Direction.LOWER, id, "", "");
            requirements.add(new Requirement(
                    "S" + standard,
                    indicator,
                    Limit.parse(limit(i, (i * 7 + standard * 5) % 11)),
                    "",
                    "",
                    Wording.NONE,
                    Wording.NONE,
                    List.of(new TestMethod("GB/T " + i, "family-" + i)),
                    "",
                    Force.RECOMMENDED,
                    Confidence.A));
        }
        return new RequirementSet("S" + standard, requirements, true);
    }

    private static String limit(int indicator, int more) {
        return switch (indicator % 4) {
            case 0 -> "≤" + (20 + more) + " mg/kg";
            case 1 -> "≤" + BigDecimal.valueOf(20 + more).movePointLeft(4).toPlainString() + " %";
            case 2 -> (4 + more % 3) + ".0~" + (8 + more % 2) + ".5";
            default -> "色牢度≥" + (2 + more % 3) + "级";
        };
    }

    /** The whole matrix with every reason. */
    @Benchmark
    public Matrix matrix() {
        return Matrix.of(subject, targets);
    }
}
