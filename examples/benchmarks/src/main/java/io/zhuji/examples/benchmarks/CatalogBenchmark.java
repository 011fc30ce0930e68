package io.zhuji.examples.benchmarks;

import io.zhuji.core.catalog.Catalog;
import io.zhuji.core.catalog.Pack;
import io.zhuji.core.catalog.Resolution;
import io.zhuji.core.standard.StandardNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to say where a number stands on a day, over that many enterprise standards, beside a hash map of the same
 * numbers that leads to the days of each. The numbers are drawn at random and have just been read, as when a listing is checked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class CatalogBenchmark {

    private static final int ASKED = 32;
    private static final int WRITTEN = 1 << 18;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** How many standards. */
    @Param({"100000", "1000000"})
    public int standards;

    private final String[] written = new String[WRITTEN];
    private int next;
    private final StandardNumber[] asked = new StandardNumber[ASKED];
    private Catalog catalog = Catalog.of(List.of());
    private final Map<StandardNumber, LocalDate[]> map = new HashMap<>();

    @Setup
    public void fill() throws IOException {
        write();
        byte[] json = ScalePacks.enterprise(standards);
        catalog = Catalog.of(
                List.of(Pack.read("scale.json", new ByteArrayInputStream(json)).orThrow()));
        for (int i = 0; i < standards; i++) {
            map.put(StandardNumber.parse(ScalePacks.number(i)), new LocalDate[] {
                LocalDate.of(2012 + i % 14, 4, 10 + i % 10), LocalDate.MAX
            });
        }
    }

    private void write() {
        Random random = new Random(7);
        for (int i = 0; i < WRITTEN; i++) {
            written[i] = ScalePacks.number(random.nextInt(standards));
        }
    }

    @Setup(Level.Invocation)
    public void read() {
        for (int i = 0; i < ASKED; i++) {
            asked[i] = StandardNumber.parse(written[next++ & WRITTEN - 1]);
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void catalog(Blackhole hole) {
        for (StandardNumber number : asked) {
            Resolution resolution = catalog.resolve(number, DAY);
            hole.consume(resolution.standing());
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void hashMap(Blackhole hole) {
        for (StandardNumber number : asked) {
            LocalDate[] days = map.get(number);
            hole.consume(days != null && !DAY.isBefore(days[0]) && DAY.isBefore(days[1]));
        }
    }
}
