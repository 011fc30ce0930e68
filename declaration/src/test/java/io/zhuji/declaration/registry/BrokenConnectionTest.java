package io.zhuji.declaration.registry;

import static io.zhuji.declaration.registry.Entries.first;
import static io.zhuji.declaration.registry.Entries.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhuji.declaration.registry.StorageException.Effect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that fails in the middle. */
class BrokenConnectionTest {

    private Connections connections;
    private Registry registry;

    /** Stands in the way of each call on a connection or a statement. */
    @FunctionalInterface
    private interface Interruption {
        void at(String method, Runnable call) throws SQLException;
    }

    @BeforeEach
    void open() throws Exception {
        connections = RegistryOnH2Test.memory("");
        registry = Registry.open(connections);
        registry.append(first("a"));
    }

    private Registry through(Interruption interruption) throws StorageException {
        // opened on the sound database, then led through the broken one
        AtomicInteger taken = new AtomicInteger();
        return Registry.open(() -> taken.getAndIncrement() == 0
                ? connections.get()
                : (Connection) broken(connections.get(), Connection.class, interruption));
    }

    private static Object broken(Object real, Class<?> type, Interruption interruption) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object[] result = new Object[1];
            Throwable[] failure = new Throwable[1];
            interruption.at(method.getName(), () -> {
                try {
                    result[0] = method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    failure[0] = e.getCause();
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            });
            if (failure[0] != null) {
                throw failure[0];
            }
            boolean statement =
                    result[0] instanceof Statement && method.getReturnType().isInterface();
            return statement ? broken(result[0], method.getReturnType(), interruption) : result[0];
        });
    }

    private static StorageException failed(Registry broken, List<Entry> entries) {
        StorageException e = catchThrowableOfType(StorageException.class, () -> broken.append(entries));
        assertThat(e).isNotNull().hasMessageContaining("made again").hasRootCauseInstanceOf(SQLException.class);
        return e;
    }

    @Test
    void saysThatNothingWasDoneWithoutAConnection() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        Registry away = Registry.open(() -> {
            if (taken.getAndIncrement() > 0) {
                throw new SQLException("the pool is empty", "08001");
            }
            return connections.get();
        });
        StorageException e = catchThrowableOfType(StorageException.class, () -> away.append(first("b")));
        assertThat(e.effect()).isEqualTo(Effect.NOT_DONE);
        assertThat(e).hasMessageContaining("the pool is empty").hasMessageContaining("08001");
        assertThatThrownBy(away::verify).isInstanceOf(StorageException.class);
        assertThatThrownBy(away::head).isInstanceOf(StorageException.class);
    }

    @Test
    void doesNotKnowWhatACommitDidThatWasNotAnswered() throws Exception {
        List<Entry> entries = List.of(first("b"), version("a", 2));
        Registry lost = through((method, call) -> {
            if (method.equals("commit")) {
                throw new SQLException("connection reset", "08006");
            }
            call.run();
        });
        assertThat(failed(lost, entries).effect()).isEqualTo(Effect.UNKNOWN);
        assertThat(registry.head().number()).isEqualTo(1);
        Registry unanswered = through((method, call) -> {
            call.run();
            if (method.equals("commit")) {
                throw new SQLException("connection reset", "08006");
            }
        });
        assertThat(failed(unanswered, entries).effect()).isEqualTo(Effect.UNKNOWN);
        assertThat(registry.head().number()).isEqualTo(3);
        assertThat(registry.append(entries)).hasOnlyElementsOfType(Appended.Already.class);
        assertThat(registry.head().number()).isEqualTo(3);
        assertThat(registry.verify().sound()).isTrue();
    }

    /** Whatever call on the database fails, and whether before or after it is done. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesToTheSameEndByRetryingWhateverCallFailed(boolean done) throws Exception {
        int calls = count();
        assertThat(calls).isGreaterThan(20);
        for (int fail = 0; fail < calls; fail++) {
            int which = fail;
            AtomicInteger at = new AtomicInteger();
            Registry broken = through((method, call) -> {
                boolean now = at.getAndIncrement() == which;
                if (!now || done) {
                    call.run();
                }
                if (now && !method.equals("close")) {
                    throw new SQLException("gone at " + method, "08006");
                }
            });
            Entry entry = first("d" + fail + done);
            long before = registry.head().number();
            try {
                assertThat(broken.append(entry)).isInstanceOf(Appended.Done.class);
            } catch (StorageException e) {
                if (e.effect() == Effect.NOT_DONE) {
                    assertThat(registry.head().number()).as(e.getMessage()).isEqualTo(before);
                }
            }
            assertThat(registry.append(entry).registered()).isPresent();
            assertThat(registry.head().number()).isEqualTo(before + 1);
        }
        assertThat(registry.verify().sound()).isTrue();
    }

    private int count() throws StorageException {
        AtomicInteger calls = new AtomicInteger();
        through((method, call) -> {
                    calls.incrementAndGet();
                    call.run();
                })
                .append(first("counted"));
        return calls.get();
    }

    @Test
    void triesAgainWhenOthersWereInTheWayAndNotForEver() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Registry twice = through((method, call) -> {
            if (method.equals("commit") && tries.incrementAndGet() <= 2) {
                throw new SQLException("could not serialize", "40001");
            }
            call.run();
        });
        assertThat(twice.append(first("b"))).isInstanceOf(Appended.Done.class);
        assertThat(tries).hasValue(3);
        AtomicInteger all = new AtomicInteger();
        Registry always = through((method, call) -> {
            if (method.equals("commit")) {
                all.incrementAndGet();
                throw new SQLException("could not serialize", "40001");
            }
            call.run();
        });
        assertThat(failed(always, List.of(first("c"))).effect()).isEqualTo(Effect.NOT_DONE);
        assertThat(all).hasValue(Database.ATTEMPTS);
        assertThat(registry.latest("c")).isEmpty();
    }

    @Test
    void givesAConnectionBackAsItWas() throws Exception {
        try (Connection kept = connections.get()) {
            kept.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Connection shared = (Connection) broken(kept, Connection.class, (method, call) -> {
                if (!method.equals("close")) {
                    call.run();
                }
            });
            Registry pooled = Registry.open(() -> shared);
            pooled.append(first("b"));
            assertThat(pooled.verify().sound()).isTrue();
            assertThat(kept.getAutoCommit()).isTrue();
            assertThat(kept.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void leavesAnotherDatabaseAlone() {
        Connections other = () -> (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getMetaData")) {
                        return Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {java.sql.DatabaseMetaData.class},
                                (data, asked, none) -> "Oracle");
                    }
                    return method.getReturnType() == boolean.class
                            ? (Object) true
                            : method.getReturnType() == int.class ? Connection.TRANSACTION_READ_COMMITTED : null;
                });
        assertThatThrownBy(() -> Registry.open(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Oracle");
    }

    @Test
    void tellsABrokenStreamFromABrokenDatabase() throws Exception {
        registry.append(first("b"));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> registry.exportTo(full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        registry.exportTo(out);
        InputStream cut = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                int read = super.read(into, from, Math.min(length, 700));
                if (read < 0) {
                    throw new java.io.UncheckedIOException(new IOException("unplugged"));
                }
                return read;
            }
        };
        Registry other = Registry.open(RegistryOnH2Test.memory(""));
        assertThatThrownBy(() -> other.importFrom(cut)).hasRootCauseMessage("unplugged");
        assertThat(other.head()).isEqualTo(Head.EMPTY);
    }
}
