package io.zhuji.examples.benchmarks;

import io.zhuji.core.party.CreditCode;
import io.zhuji.declaration.Status;
import io.zhuji.declaration.registry.Appended;
import io.zhuji.declaration.registry.Content;
import io.zhuji.declaration.registry.Entry;
import io.zhuji.declaration.registry.Registry;
import io.zhuji.declaration.registry.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Entries of 3 kB put on record in H2 on the disk, forced there at each append, and a chain of 20 000 looked at again.
 * {@code append} scores calls: times the entries of a call it is entries a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RegistryBenchmark {

    private static final CreditCode ENTERPRISE = CreditCode.parse("91330100MA2XYK0192");
    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");
    private static final int VERIFIED = 20_000;

    /** How many entries one call appends. */
    @Param({"1", "100", "1000"})
    int batch;

    private final List<JdbcConnectionPool> pools = new ArrayList<>();
    private Path folder;
    private Registry growing;
    private Registry standing;
    private Content content;
    private long number;

    /** Two new databases in a new folder. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("zhuji-registry");
        String text = "{\"name\":\"针织T恤衫\",\"indicators\":[" + "\"透气性 ≥180 mm/s\",".repeat(100) + "\"\"]}";
        content = Content.of(text);
        growing = Registry.open(pool("growing"));
        standing = Registry.open(pool("standing"));
        for (int i = 0; i < VERIFIED; i += 1000) {
            standing.append(entries(1000));
        }
    }

    // a pool: without one, H2 opens and closes its file for each connection
    private JdbcConnectionPool pool(String name) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:" + folder.resolve(name) + ";WRITE_DELAY=0;REUSE_SPACE=FALSE", "", "");
        pools.add(pool);
        return pool;
    }

    private List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            number++;
            entries.add(new Entry(
                    "d-" + number,
                    1,
                    0,
                    ENTERPRISE,
                    List.of("6901234567892", "TS-" + number),
                    List.of("GB 18401-2010", "GB/T 22849-2014"),
                    Status.PUBLISHED,
                    MORNING,
                    content));
        }
        return entries;
    }

    /** One call. */
    @Benchmark
    public List<Appended> append() throws IOException {
        return growing.append(entries(batch));
    }

    /** All of 20 000. */
    @Benchmark
    public Verification verify() throws IOException {
        Verification verification = standing.verify();
        if (!verification.sound() || verification.entries() != VERIFIED) {
            throw new IllegalStateException(verification.toString());
        }
        return verification;
    }

    /** Takes the folder away. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        pools.forEach(JdbcConnectionPool::dispose);
        pools.clear();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
