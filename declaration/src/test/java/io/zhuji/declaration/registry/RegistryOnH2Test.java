package io.zhuji.declaration.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryOnH2Test {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Nested
    class InMemory extends RegistryContract {

        @Override
        Connections empty() {
            return memory("");
        }
    }

    @Nested
    class InThePostgresqlMode extends RegistryContract {

        @Override
        Connections empty() {
            return memory(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
    }

    @Nested
    class InAFile extends RegistryContract {

        @TempDir
        private Path folder;

        @Override
        Connections empty() {
            String url =
                    "jdbc:h2:" + folder.resolve("f" + NAMES.incrementAndGet()) + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
            return () -> DriverManager.getConnection(url);
        }
    }

    /** Such an H2 loses what it acknowledged; see {@link ProcessesTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=0", ";REUSE_SPACE=FALSE", ";WRITE_DELAY=100;REUSE_SPACE=FALSE"})
    void refusesAnH2ThatMayLoseWhatItAcknowledged(String settings, @TempDir Path folder) throws Exception {
        String address = "jdbc:h2:" + folder.resolve("delay");
        assertThatThrownBy(() -> Registry.open(() -> DriverManager.getConnection(address + settings)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        String sound = address + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        Registry.open(() -> DriverManager.getConnection(sound));
        // stored with the database now, and not at work
        assertThatThrownBy(() -> Registry.open(() -> DriverManager.getConnection(address + settings)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Connections memory(String settings) {
        String url = "jdbc:h2:mem:r" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings;
        return () -> DriverManager.getConnection(url);
    }
}
