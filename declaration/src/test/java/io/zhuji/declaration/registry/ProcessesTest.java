package io.zhuji.declaration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers that are programs of their own, and what is left of their work when they or the database are killed. */
class ProcessesTest {

    private static final int WRITERS = 3;
    private static final int APPENDS = 30;

    /** How often a writer is killed: few in the build; with {@code -Dzhuji.kills=200} as often as it takes to believe it. */
    private static final int KILLS = Integer.getInteger("zhuji.kills", 3);

    @TempDir
    private Path folder;

    @Test
    void manyProcessesWriteOneChainInAFile() throws Exception {
        manyProcesses("jdbc:h2:" + folder.resolve("many") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;AUTO_SERVER=TRUE");
    }

    @Test
    void manyProcessesWriteOneChainInPostgresql() throws Exception {
        try (Postgres server = postgres()) {
            manyProcesses(server.schema());
        }
    }

    private static Postgres postgres() {
        Optional<Path> installed = Postgres.installed();
        Assumptions.assumeTrue(
                installed.isPresent(), "no PostgreSQL under /usr/lib/postgresql, or no user to run it as");
        return Postgres.start(installed.orElseThrow());
    }

    private void manyProcesses(String url) throws Exception {
        List<Process> writers = new ArrayList<>();
        try (Connection keptOpen = DriverManager.getConnection(url)) {
            assertThat(keptOpen.isClosed()).isFalse();
            for (int w = 0; w < WRITERS; w++) {
                writers.add(Writer.start(url, "w" + w, APPENDS, folder.resolve("out" + w), folder.resolve("err" + w)));
            }
            int acknowledged = 0;
            for (int w = 0; w < WRITERS; w++) {
                assertThat(writers.get(w).waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(folder.resolve("err" + w)).isEmptyFile();
                List<String> lines = Files.readAllLines(folder.resolve("out" + w));
                assertThat(lines).endsWith("end").hasSizeGreaterThan(APPENDS);
                acknowledged += lines.size() - 1;
            }
            Registry registry = Registry.open(() -> DriverManager.getConnection(url));
            Verification verification = registry.verify();
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.entries()).isEqualTo(acknowledged);
            assertThat(registry.history("shared")).hasSizeGreaterThanOrEqualTo(APPENDS);
        } finally {
            writers.forEach(Process::destroyForcibly);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenAWriterIsKilled() throws Exception {
        String url = "jdbc:h2:" + folder.resolve("killed") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        // fixed seed: a failure must come back, as far as the machine's timing lets it
        Random random = new Random(20261125);
        long entries = 0;
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path acknowledged = folder.resolve("acknowledged");
            Path errors = folder.resolve("errors");
            Process writer = Writer.start(url, "k" + kill, 0, acknowledged, errors);
            // some while it starts, most while it writes
            boolean writing = random.nextInt(5) > 0;
            for (int wait = 0; writing && wait < 60_000 && writer.isAlive() && Files.size(acknowledged) == 0; wait++) {
                Thread.sleep(1);
            }
            boolean ended = writer.waitFor(random.nextInt(writing ? 300 : 1500), TimeUnit.MILLISECONDS);
            writer.destroyForcibly().waitFor();
            assertThat(ended).as(Files.readString(errors)).isFalse();
            List<String> lines = new ArrayList<>(Files.readAllLines(acknowledged));
            if (!lines.isEmpty() && !Files.readString(acknowledged).endsWith("\n")) {
                lines.remove(lines.size() - 1); // was not acknowledged: the line is not whole
            }
            entries = check(url, lines, entries);
            inTheMiddle += lines.isEmpty() ? 0 : 1;
        }
        System.out.println(KILLS + " kills, " + inTheMiddle + " while it wrote; " + entries + " entries, all sound");
        assertThat(inTheMiddle).isPositive();
        assertThat(entries).isPositive();
    }

    private static long check(String url, List<String> acknowledged, long entriesBefore) throws Exception {
        try (Connection keptOpen = DriverManager.getConnection(url)) {
            assertThat(keptOpen.isClosed()).isFalse();
            return checkOpen(url, acknowledged, entriesBefore);
        }
    }

    private static long checkOpen(String url, List<String> acknowledged, long entriesBefore) throws IOException {
        Registry registry = Registry.open(() -> DriverManager.getConnection(url));
        Head last = Head.EMPTY;
        List<String> lost = new ArrayList<>();
        for (String line : acknowledged) {
            String[] parts = line.split(" ");
            last = Head.parse(parts[2]);
            Head head = last;
            boolean there = registry.history(parts[0]).stream()
                    .anyMatch(entry -> entry.entry().version() == Integer.parseInt(parts[1])
                            && entry.head().equals(head));
            if (!there) {
                lost.add(line);
            }
        }
        assertThat(lost)
                .as("acknowledged and lost, out of " + acknowledged.size() + "; now at " + registry.head())
                .isEmpty();
        Verification verification = registry.verify(last);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.entries()).isGreaterThanOrEqualTo(entriesBefore).isGreaterThanOrEqualTo(last.number());
        return verification.entries();
    }

    @Test
    void aDatabaseThatGoesAwayIsToldAndARetryIsSafe() throws Exception {
        try (Postgres server = postgres()) {
            String url = server.schema();
            Registry registry = Registry.open(() -> DriverManager.getConnection(url));
            for (int round = 0; round < 3; round++) {
                int which = round;
                AtomicInteger done = new AtomicInteger();
                List<StorageException> failures = new ArrayList<>();
                List<Entry> pending = new ArrayList<>();
                Thread writer = new Thread(() -> {
                    for (int i = 0; failures.isEmpty(); i++) {
                        pending.clear();
                        for (int n = 0; n < 50; n++) {
                            pending.add(Entries.first("r" + which + "-" + i + "-" + n));
                        }
                        try {
                            registry.append(pending);
                            done.addAndGet(pending.size());
                        } catch (StorageException e) {
                            failures.add(e);
                        }
                    }
                });
                long before = registry.head().number();
                writer.start();
                while (done.get() < 500) {
                    Thread.sleep(5);
                }
                server.crash();
                writer.join(30_000);
                assertThat(writer.isAlive()).isFalse();
                assertThat(failures).hasSize(1);
                assertThat(failures.get(0)).hasMessageContaining("again").hasMessageContaining("[");
                StorageException away =
                        org.assertj.core.api.Assertions.catchThrowableOfType(StorageException.class, registry::head);
                assertThat(away.effect()).isEqualTo(StorageException.Effect.NOT_DONE);
                server.start();
                long there = registry.head().number();
                if (failures.get(0).effect() == StorageException.Effect.NOT_DONE) {
                    assertThat(there).isEqualTo(before + done.get());
                }
                List<Appended> retried = registry.append(pending);
                assertThat(retried)
                        .hasSize(50)
                        .hasOnlyElementsOfType(
                                there == before + done.get() ? Appended.Done.class : Appended.Already.class);
                assertThat(registry.head().number()).isEqualTo(before + done.get() + 50);
                assertThat(registry.verify().findings()).isEmpty();
            }
        }
    }
}
