package io.zhuji.examples.benchmarks;

import io.zhuji.core.quantity.Judgement;
import io.zhuji.core.quantity.Limit;
import io.zhuji.core.quantity.Method;
import io.zhuji.core.quantity.PreparedLimit;
import io.zhuji.core.quantity.PreparedValue;
import io.zhuji.core.quantity.Tightness;
import io.zhuji.core.quantity.Unit;
import io.zhuji.core.quantity.Value;
import io.zhuji.core.quantity.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Thirty values judged against thirty limits, and thirty limits compared with thirty, a third of them in another unit, by
 * prepared limits and by plain decimals written by hand. Scores are for one pair.
 *
 * <p>The hand-written code converts by one factor and knows neither fractions of volume nor doubt.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JudgeBenchmark {

    private static final int PAIRS = 30;
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(10_000);

    private final Limit[] limits = new Limit[PAIRS];
    private final Value[] values = new Value[PAIRS];
    private final PreparedLimit[] full = new PreparedLimit[PAIRS];
    private final PreparedLimit[] rounded = new PreparedLimit[PAIRS];
    private final PreparedLimit[] others = new PreparedLimit[PAIRS];
    private final PreparedValue[] prepared = new PreparedValue[PAIRS];
    private final BigDecimal[] lows = new BigDecimal[PAIRS];
    private final BigDecimal[] highs = new BigDecimal[PAIRS];
    private final BigDecimal[] numbers = new BigDecimal[PAIRS];
    private final boolean[] inPerCent = new boolean[PAIRS];

    /** Lays out the pairs: bounds from 20 to 310 mg/kg, every third value and limit of the other side in per cent. */
    public JudgeBenchmark() {
        Unit milligrams = Unit.parse("mg/kg");
        for (int i = 0; i < PAIRS; i++) {
            String low = i + ".5";
            String high = String.valueOf(20 + 10 * i);
            inPerCent[i] = i % 3 == 0;
            String number = inPerCent[i] ? "0.00" + (10 + i) : (15 + 11 * i) + ".25";
            lows[i] = new BigDecimal(low);
            highs[i] = new BigDecimal(high);
            numbers[i] = new BigDecimal(number);
            limits[i] = Limit.between(low, high, milligrams);
            values[i] = Value.measured(number, inPerCent[i] ? "%" : "mg/kg");
            full[i] = limits[i].prepare(Method.FULL);
            rounded[i] = limits[i].prepare(Method.ROUNDED);
            others[i] = Limit.atMost(number, Unit.parse(inPerCent[i] ? "%" : "mg/kg"))
                    .prepare(Method.FULL);
            prepared[i] = values[i].prepare();
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void judgePrepared(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            out.consume(full[i].judge(prepared[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void judgePreparedRounded(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            out.consume(rounded[i].judge(prepared[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void judgeByDecimals(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            BigDecimal number = inPerCent[i] ? numbers[i].multiply(PER_CENT) : numbers[i];
            out.consume(
                    number.compareTo(lows[i]) >= 0 && number.compareTo(highs[i]) <= 0
                            ? Verdict.CONFORMS
                            : Verdict.VIOLATES);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void judgeByDecimalsRounded(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            BigDecimal number = inPerCent[i] ? numbers[i].multiply(PER_CENT) : numbers[i];
            out.consume(
                    number.setScale(1, RoundingMode.HALF_EVEN).compareTo(lows[i]) >= 0
                                    && number.setScale(0, RoundingMode.HALF_EVEN)
                                                    .compareTo(highs[i])
                                            <= 0
                            ? Verdict.CONFORMS
                            : Verdict.VIOLATES);
        }
    }

    /** With all facts, from values as they come. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void judgeWithFacts(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            out.consume(Judgement.of(limits[i], values[i], Method.FULL));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void comparePrepared(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            out.consume(full[i].against(others[i]));
        }
    }

    /** Ranges from a lower end against upper ends only. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void compareByDecimals(Blackhole out) {
        for (int i = 0; i < PAIRS; i++) {
            BigDecimal high = inPerCent[i] ? numbers[i].multiply(PER_CENT) : numbers[i];
            boolean inside = highs[i].compareTo(high) <= 0;
            boolean around = lows[i].signum() <= 0 && high.compareTo(highs[i]) <= 0;
            out.consume(
                    inside
                            ? around ? Tightness.EQUAL : Tightness.STRICTER
                            : around ? Tightness.LOOSER : Tightness.MIXED);
        }
    }

    @Benchmark
    public Limit readLimit() {
        return Limit.parse("不大于0.10 mg/kg");
    }

    @Benchmark
    public Value readValue() {
        return Value.parse("12.3±0.5 mg/kg (k=2)");
    }
}
